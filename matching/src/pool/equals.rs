//! Which pairs are in every best plan, and what else would be just as good.
//!
//! Two best plans differ by cycles of steps that cost nothing (see [`others`](super::others)). So a pair may be exchanged exactly if its
//! two people reach each other by such steps: if they are in one strongly connected component.

use super::kernel::Width;
use super::session::State;
use crate::components::components;
use crate::core::generate::Prices;
use crate::core::price::Price;
use crate::core::rows::Edge;
use crate::core::search::OUT;

/// What one mentee has in some best plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Equal {
    /// Her mentors: the one she has and all who would be just as good for everybody together.
    pub mentors: Vec<u32>,
    /// Whether some best plan leaves her without.
    pub without: bool,
}

impl<A: Width, P: Price> State<A, P> {
    /// For each mentee all that best plans give her, in people, points and weeks. Nothing for those whose pair was decided.
    pub(super) fn equals(&self) -> Vec<Equal> {
        let search = &self.search;
        let (rows, columns) = (search.mate.len(), search.column_price.len());
        let outside = (rows + columns) as u32;
        let takes_part = |row: usize| !self.scored.taken_out[row];
        let weeks = |list: &[i64], at: usize| list.get(at).copied().unwrap_or(0);
        let (mut starts, mut arcs, mut tight) = (vec![0], Vec::new(), Vec::new());
        for row in 0..rows {
            if takes_part(row) {
                self.equal_mentors(row, &mut tight);
                let others = tight.iter().filter(|column| **column != search.mate[row]);
                arcs.extend(others.map(|column| rows as u32 + column));
                let may_stay_out =
                    search.row_price[row] == self.scored.top && weeks(&self.row_weeks, row) == 0;
                if search.mate[row] != OUT && may_stay_out {
                    arcs.push(outside);
                }
            }
            starts.push(arcs.len());
        }
        for column in 0..columns as u32 {
            arcs.extend(search.held(column));
            if search.has_room(column) {
                arcs.push(outside);
            }
            starts.push(arcs.len());
        }
        for column in 0..columns {
            let free = search.column_price[column] == P::ZERO && weeks(&self.column_weeks, column) == 0;
            if free && search.held(column as u32).next().is_some() {
                arcs.push((rows + column) as u32);
            }
        }
        arcs.extend(
            (0..rows).filter(|row| takes_part(*row) && search.mate[*row] == OUT).map(|row| row as u32),
        );
        starts.push(arcs.len());
        let component = components(&starts, &arcs);

        let mut equals = vec![Equal::default(); rows];
        for row in (0..rows).filter(|row| takes_part(*row)) {
            let equal = &mut equals[self.scored.blocks.mentee_at[row] as usize];
            let mate = search.mate[row];
            for arc in &arcs[starts[row]..starts[row + 1]] {
                if component[*arc as usize] == component[row] {
                    match arc.checked_sub(rows as u32).filter(|_| *arc != outside) {
                        Some(column) => equal.mentors.push(self.scored.blocks.mentor_at[column as usize]),
                        None => equal.without = true,
                    }
                }
            }
            match mate {
                OUT => equal.without = true,
                mate => equal.mentors.push(self.scored.blocks.mentor_at[mate as usize]),
            }
            equal.mentors.sort_unstable();
        }
        equals
    }

    /// The columns whose pairs with a row cost just what the prices pay for, weeks included.
    fn equal_mentors(&self, row: usize, into: &mut Vec<u32>) {
        let mut tight: Vec<Edge<P>> = Vec::new();
        let prices =
            Prices { row: self.search.row_price[row], columns: &self.search.column_price, all: true };
        self.scored.tight(row, prices, &mut tight);
        into.clear();
        let own = self.weeks.get(row).copied().map_or(0, i64::from);
        let row_weeks = self.row_weeks.get(row).copied().unwrap_or(own);
        let pays = |column: &u32| {
            let of_column = self.column_weeks.get(*column as usize).copied().unwrap_or(0);
            row_weeks + of_column == own
        };
        let has_places = |column: &u32| self.search.places(*column) > 0;
        into.extend(tight.into_iter().map(|(column, _)| column).filter(has_places).filter(pays));
    }
}
