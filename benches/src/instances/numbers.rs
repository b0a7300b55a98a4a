//! Random numbers that any language can draw again: integers only, every `+` and `*` modulo 2⁶⁴.

/// 2⁶⁴ divided by the golden ratio, the step of splitmix64.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// Scrambles 64 bits.
pub fn mix(bits: u64) -> u64 {
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

/// Draw number `k`, counted from zero, of the stream `seed`: what splitmix64 started at `seed` gives as its
/// `k + 1`-th.
pub fn draw(seed: u64, k: u64) -> u64 {
    mix(seed.wrapping_add(k.wrapping_add(1).wrapping_mul(STEP)))
}

/// A number from 0 to `bound - 1` out of 64 random bits; `bound` is at most 2³².
pub fn below(bits: u64, bound: u64) -> u64 {
    ((bits >> 32) * bound) >> 32
}

/// Kinds of which the k-th is drawn `1 / k` times as often as the first: most people live in few places.
pub struct Zipf {
    /// For each kind its weight and those of all kinds before it.
    up_to: Vec<u64>,
}

impl Zipf {
    /// So many kinds.
    pub fn new(kinds: u64) -> Self {
        let weights = (1..=kinds).map(|kind| 1_000_000 / kind);
        let up_to = weights.scan(0, |sum, weight| {
            *sum += weight;
            Some(*sum)
        });
        Self { up_to: up_to.collect() }
    }

    /// A kind, counted from zero, out of 64 random bits.
    pub fn kind(&self, bits: u64) -> usize {
        let all = self.up_to.last().copied().unwrap_or(0);
        let place = below(bits, all);
        self.up_to.partition_point(|up_to| *up_to <= place)
    }
}

/// A checksum of numbers and their order.
#[derive(Default)]
pub struct Checksum(u64);

impl Checksum {
    /// Adds the costs of an instance, in the order of its file.
    pub fn costs(self, costs: &[i32]) -> Self {
        // A negative cost would be widened with its sign; there is none in any instance.
        self.add(costs.iter().map(|cost| i64::from(*cost) as u64))
    }

    /// Adds the columns of a sparse instance, in the order of its file.
    pub fn columns(self, columns: &[u32]) -> Self {
        self.add(columns.iter().map(|column| u64::from(*column) << 32))
    }

    fn add(self, numbers: impl Iterator<Item = u64>) -> Self {
        let place = |at: usize| (at as u64).wrapping_mul(STEP);
        let sum = numbers.enumerate().map(|(at, number)| mix(place(at) ^ number));
        Self(sum.fold(self.0, u64::wrapping_add))
    }

    /// The checksum.
    pub fn get(self) -> u64 {
        self.0
    }
}
