//! Any bytes as somebody's file, and any text as the map to it: a table, people, or a sentence; never a panic, never a hang.
//!
//! The first byte says what the file pretends to be. The rest is the file; what stands before a NUL and "map" is the map.

#![no_main]

use libfuzzer_sys::fuzz_target;
use matching::Problem;

#[allow(dead_code)]
#[path = "../../app/src/cli/matching/map.rs"]
mod map;
#[allow(dead_code)]
#[path = "../../app/src/cli/matching/pool.rs"]
mod pool;

fuzz_target!(
    init: {
        // A library's panic that `documents::read` catches is no finding; one that escapes still ends the process.
        let _ = std::panic::take_hook();
    },
    |data: &[u8]| {
        let Some((kind, rest)) = data.split_first() else { return };
        let at = rest.windows(4).position(|part| part == b"\0map");
        let (map, bytes) = at.map_or((&b""[..], rest), |at| (&rest[..at], &rest[at + 4..]));
        let map = std::str::from_utf8(map).unwrap_or_default();
        let Ok(map) = map::Map::parse(map) else { return };
        let name = ["pool.csv", "pool.xlsx", "pool.ods", "pool"][usize::from(kind % 4)];
        let Ok(table) = documents::read::table(name, bytes) else { return };
        let mut problem = Problem::default();
        if pool::add(&table, name, &map, &mut problem).is_ok() && problem.mentees.len() * problem.mentors.len() < 2_500 {
            if let Ok(outcome) = matching::solve(&problem) {
                assert_eq!(matching::verify(&problem, &outcome), Ok(()));
            }
        }
    }
);
