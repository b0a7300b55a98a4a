//! Which instructions the kernels are compiled for, chosen when the program runs.
//!
//! The kernels are plain loops over bytes; the compiler turns them into wide instructions where it may. They are compiled three
//! times from the same source, so all three compute the same integers. Running a function that was compiled for
//! instructions the machine might lack is the one thing here that the compiler cannot check: hence the `unsafe` below, guarded by
//! asking the machine. Measured (docs/performance.md): without it scoring takes some five times as long.

/// A set of instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simd {
    /// Whatever every machine of this kind has.
    Portable,
    /// x86-64 with AVX2 (2013 and later).
    Avx2,
    /// x86-64 with AVX-512 and its byte instructions (Ice Lake, Zen 4 and later).
    Avx512,
}

impl Simd {
    /// The best that this machine has.
    pub fn best() -> Self {
        Self::available().last().copied().unwrap_or(Self::Portable)
    }

    /// All that this machine has, the slowest first.
    pub fn available() -> Vec<Self> {
        let mut available = vec![Self::Portable];
        #[cfg(target_arch = "x86_64")]
        {
            let avx2 = is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("popcnt")
                && is_x86_feature_detected!("bmi1")
                && is_x86_feature_detected!("bmi2");
            if avx2 {
                available.push(Self::Avx2);
            }
            if avx2
                && is_x86_feature_detected!("avx512f")
                && is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512bitalg")
                && is_x86_feature_detected!("avx512vpopcntdq")
            {
                available.push(Self::Avx512);
            }
        }
        available
    }

    /// This one if the machine has it, else the best it has.
    fn checked(self) -> Self {
        if Self::available().contains(&self) { self } else { Self::best() }
    }
}

/// Something to be computed with wide instructions. `run` must be `#[inline(always)]`.
pub(crate) trait Job {
    type Out;
    fn run(self) -> Self::Out;
}

/// Instructions that this machine is known to have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known(Simd);

impl Known {
    pub fn new(simd: Simd) -> Self {
        Self(simd.checked())
    }

    /// Computes a job with these instructions.
    #[inline]
    #[expect(unsafe_code, reason = "`Known` is only made of instructions that the machine has")]
    pub fn compute<J: Job>(self, job: J) -> J::Out {
        match self.0 {
            Simd::Portable => job.run(),
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `Known::new` asked the machine.
            Simd::Avx2 => unsafe { with_avx2(job) },
            #[cfg(target_arch = "x86_64")]
            // SAFETY: `Known::new` asked the machine.
            Simd::Avx512 => unsafe { with_avx512(job) },
            #[cfg(not(target_arch = "x86_64"))]
            Simd::Avx2 | Simd::Avx512 => job.run(),
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,popcnt,bmi1,bmi2")]
fn with_avx2<J: Job>(job: J) -> J::Out {
    job.run()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512dq,avx512bitalg,avx512vpopcntdq,popcnt,bmi1,bmi2")]
fn with_avx512<J: Job>(job: J) -> J::Out {
    job.run()
}
