//! The people of a round in a list: as little of them as a line shows, a page at a time.

pub mod pages;
pub mod store;

use diesel::prelude::*;

use super::Stage;
use crate::db::Day;
use crate::ids::ParticipationId;
use crate::methods::Side;

/// A line of the list of people.
#[derive(Clone, Debug, Queryable)]
pub struct Listed {
    /// Whose line.
    pub id: ParticipationId,
    /// Their given name …
    pub given_name: String,
    /// … and family name.
    pub family_name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    /// As what.
    pub side: Side,
    /// One of the method's categories.
    pub category: Option<String>,
    /// Where they stand …
    pub stage: Stage,
    /// … since when.
    pub stage_since: Day,
    /// The first answer.
    pub answered_on: Option<Day>,
    /// The end of the interview.
    pub interviewed_on: Option<Day>,
}

impl Listed {
    /// Given name and, if there is one, family name.
    pub fn full_name(&self) -> String {
        match &self.family_name {
            Some(family) => format!("{} {family}", self.given_name),
            None => self.given_name.clone(),
        }
    }

    /// Whether there is any way to reach them.
    pub fn is_reachable(&self) -> bool {
        self.email.is_some() || self.phone.is_some()
    }

    /// Whether the lower-case `search` is in the name, the address or the phone number.
    fn matches(&self, search: &str) -> bool {
        let holds = |text: &str| text.to_lowercase().contains(search);
        holds(&self.full_name())
            || self.email.as_deref().is_some_and(holds)
            || self.phone.as_deref().is_some_and(holds)
    }
}

/// How the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name, in the reader's alphabet.
    #[default]
    Name,
    /// Those who have been longest at their stage first.
    Waited,
}

/// Which people of a round are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only this side.
    pub side: Option<Side>,
    /// Only this stage.
    pub stage: Option<Stage>,
    /// Only those who live here; empty: anywhere.
    pub area: String,
    /// Only those with this in name, address or number; empty: all.
    pub search: String,
    /// In which order.
    pub sort: Sort,
}

/// A page of the list of people.
#[derive(Clone, Debug)]
pub struct ListPage {
    /// Its lines.
    pub people: Vec<Listed>,
    /// How many people fit the filter.
    pub total: usize,
    /// Which page it is, from 1; never beyond the last.
    pub page: usize,
}

/// `most` items in order, from the `first` of that order on. Comparing by an alphabet is slow, so what is not shown is
/// only parted off, not sorted.
fn cut_out<T>(
    items: &mut [T],
    first: usize,
    most: usize,
    order: impl Fn(&T, &T) -> std::cmp::Ordering + Copy,
) -> &[T] {
    if first > 0 && first < items.len() {
        items.select_nth_unstable_by(first, order);
    }
    let rest = items.get_mut(first..).unwrap_or_default();
    if rest.len() > most {
        rest.select_nth_unstable_by(most, order);
    }
    let shown = rest.len().min(most);
    let page = &mut rest[..shown];
    page.sort_unstable_by(order);
    page
}

/// The page asked for, or the last one there is.
fn last_page(page: usize, total: usize, per_page: usize) -> usize {
    page.clamp(1, total.div_ceil(per_page).max(1))
}

#[cfg(test)]
mod tests {
    use super::{cut_out, last_page};

    #[test]
    fn a_page_is_the_same_part_of_the_order_as_if_everything_were_sorted() {
        let shuffled: Vec<u32> = (0..103).map(|number| number * 37 % 103).collect();
        for page in 1..=4 {
            let first = (page - 1) * 30;
            let expected: Vec<u32> = (0..103).skip(first).take(30).collect();
            assert_eq!(cut_out(&mut shuffled.clone(), first, 30, u32::cmp), expected);
        }
        assert!(cut_out(&mut Vec::<u32>::new(), 0, 30, u32::cmp).is_empty());
    }

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        assert_eq!([last_page(0, 51, 50), last_page(2, 51, 50), last_page(3, 51, 50)], [1, 2, 2]);
        assert_eq!(last_page(7, 0, 50), 1);
    }
}
