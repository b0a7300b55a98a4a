//! The instances of the matching benchmark, drawn anew from a seed: the same bytes in every language and on
//! every machine, so that anybody can measure another solver on them.

mod dense;
mod file;
mod numbers;
mod people;
mod sparse;

pub use dense::{Dense, FORBIDDEN};
pub use file::{read_dense, read_people, read_sparse, write, write_people};
pub use people::{AREAS_OF_A_COUNTRY, AREAS_OF_A_REGION, BEST_SCORE, Person, Pool};
pub use sparse::{Sparse, UNMATCHED};

/// A problem of bare numbers.
pub enum Instance {
    /// A whole matrix.
    Dense(Dense),
    /// Only the pairs that there are.
    Sparse(Sparse),
}

impl Instance {
    /// The checksum that the list of instances gives for it.
    pub fn checksum(&self) -> u64 {
        match self {
            Self::Dense(dense) => dense.checksum(),
            Self::Sparse(sparse) => sparse.checksum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool(size: usize) -> Dense {
        Dense::of_pool(&Pool::new(1, size, size, AREAS_OF_A_REGION))
    }

    // The checksums were published with the description of the instances, where two programs agreed on them.
    #[test]
    fn the_instances_are_the_published_ones() {
        let dense = [
            (Dense::uniform(1, 100), 0x5db6_8685_3bfb_9ce1_u64),
            (Dense::uniform(1, 500), 0x196e_46ea_10f5_59c0),
            (pool(100), 0x5a4d_2b1a_b8e8_e291),
            (pool(500), 0xb652_5da1_12ff_88c3),
            (pool(2000), 0xc574_5c2e_685f_ee07),
        ];
        for (dense, published) in dense {
            assert_eq!(dense.checksum(), published, "{} rows", dense.rows);
        }
        let sparse = [
            (Sparse::uniform(1, 10_000), 498_786, 10_000, 0x7580_f78c_7e4c_3cfc_u64),
            (Sparse::of_square_pool(1, 10_000), 286_799, 10_000, 0x1246_ffee_1e51_dc4a),
            (Sparse::of_short_pool(1, 10_000), 255_605, 8_812, 0x7330_bf81_a329_36ca),
        ];
        for (sparse, pairs, places, published) in sparse {
            assert_eq!(sparse.column.len(), pairs);
            assert_eq!(sparse.places.iter().sum::<u32>(), places);
            assert_eq!(sparse.checksum(), published, "{pairs} pairs");
        }
    }

    #[test]
    fn a_file_gives_back_what_was_written() {
        let folder = std::env::temp_dir();
        let file = |name: &str| folder.join(format!("parvis-compare-{}-{name}", std::process::id()));
        let (dense, sparse) = (file("dense"), file("sparse"));
        write(&Instance::Dense(pool(20)), &dense).expect("written");
        write(&Instance::Sparse(Sparse::of_short_pool(2, 50)), &sparse).expect("written");
        assert_eq!(read_dense(&dense).expect("read"), pool(20));
        assert_eq!(read_sparse(&sparse).expect("read"), Sparse::of_short_pool(2, 50));
        assert_eq!(std::fs::metadata(&dense).expect("there").len(), 16 + 20 * 20 * 4);
        std::fs::remove_file(dense).and(std::fs::remove_file(sparse)).expect("removed");
        let (people, tables) = (Pool::new(3, 20, 30, AREAS_OF_A_REGION), file("people"));
        write_people(&people, &tables).expect("written");
        let read = read_people(&tables).expect("read");
        assert_eq!((read.mentees, read.mentors, read.near), (people.mentees, people.mentors, people.near));
        std::fs::remove_dir_all(tables).expect("removed");
    }
}
