//! Who may be paired with whom, and with how many points, one mentee at a time.

use std::sync::Arc;

use super::Pool;
use super::blocks::{Blocks, inverse};
use super::kernel::Width;
use super::simd::{Known, Simd};
use super::source::allowed;

/// A pool made ready for scoring.
pub(crate) struct Scorer {
    blocks: AnyWidth,
    simd: Known,
    row_of: Vec<u32>,
}

/// The narrowest numbers in which points fit.
#[derive(Clone)]
pub(super) enum AnyWidth {
    Bytes(Arc<Blocks<u8>>),
    Halves(Arc<Blocks<u16>>),
    Words(Arc<Blocks<u32>>),
}

impl AnyWidth {
    pub fn new(pool: &Pool) -> Self {
        let points = pool.most_points();
        let most = points + 1;
        if most < u8::MOST {
            Self::Bytes(Arc::new(Blocks::new(pool, points)))
        } else if most < u16::MOST {
            Self::Halves(Arc::new(Blocks::new(pool, points)))
        } else {
            Self::Words(Arc::new(Blocks::new(pool, points)))
        }
    }

    pub fn mentee_at(&self) -> &[u32] {
        match self {
            Self::Bytes(blocks) => &blocks.mentee_at,
            Self::Halves(blocks) => &blocks.mentee_at,
            Self::Words(blocks) => &blocks.mentee_at,
        }
    }
}

impl Scorer {
    pub fn new(pool: &Pool) -> Self {
        let blocks = AnyWidth::new(pool);
        let row_of = inverse(blocks.mentee_at(), pool.mentees);
        Self { blocks, simd: Known::new(Simd::best()), row_of }
    }

    /// Calls `found` with every mentor whom a mentee may have and the points, in no order to rely on.
    pub fn each(&self, mentee: usize, found: &mut impl FnMut(u32, u32)) {
        let row = self.row_of[mentee] as usize;
        match &self.blocks {
            AnyWidth::Bytes(blocks) => allowed(blocks, self.simd, row, found),
            AnyWidth::Halves(blocks) => allowed(blocks, self.simd, row, found),
            AnyWidth::Words(blocks) => allowed(blocks, self.simd, row, found),
        }
    }
}
