//! What a pair can do together: a small library of ideas in every language, what the pair has chosen of it, and what
//! others found good. The words of an idea stand in `locales/*/ideas.ftl`.

pub mod pages;
pub mod store;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::ChosenIdeaId;
use crate::methods::Side;

text_enum! {
    /// What an idea is good for.
    Good {
        /// Speaking the language.
        Language => "language",
        /// Finding work.
        Work => "work",
        /// Offices, letters, shops.
        Everyday => "everyday",
        /// Getting to know people.
        Friends => "friends",
        /// The culture of both.
        Culture => "culture",
        /// Being outside.
        Outdoors => "outdoors",
    }
}

text_enum! {
    /// What it costs.
    Cost {
        /// Nothing.
        Free => "free",
        /// A ticket, some food.
        Little => "little",
    }
}

text_enum! {
    /// When in the year it can be done.
    Season {
        /// At any time.
        Any => "any",
        /// December to March, in the north.
        Winter => "winter",
        /// June to August.
        Summer => "summer",
        /// August to October.
        Autumn => "autumn",
    }
}

impl Season {
    /// Whether it is that time of the year.
    pub fn is_on(self, day: Date) -> bool {
        match self {
            Self::Any => true,
            Self::Winter => matches!(day.month(), 12 | 1..=3),
            Self::Summer => matches!(day.month(), 6..=8),
            Self::Autumn => matches!(day.month(), 8..=10),
        }
    }
}

/// Something a pair can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Its name in `ideas.ftl` (`idea-…`) and in the database.
    pub slug: &'static str,
    /// What it is good for.
    pub good: Good,
    /// What it costs.
    pub cost: Cost,
    /// When.
    pub season: Season,
}

const fn idea(slug: &'static str, good: Good, cost: Cost, season: Season) -> Idea {
    Idea { slug, good, cost, season }
}

/// Every idea there is, in the order in which they are shown as long as nobody has tried any.
pub const LIBRARY: &[Idea] = &[
    idea("walk-and-talk", Good::Language, Cost::Free, Season::Any),
    idea("library-card", Good::Language, Cost::Free, Season::Any),
    idea("shop-with-words", Good::Language, Cost::Little, Season::Any),
    idea("ten-pictures", Good::Language, Cost::Free, Season::Any),
    idea("job-advert", Good::Work, Cost::Free, Season::Any),
    idea("what-i-can", Good::Work, Cost::Free, Season::Any),
    idea("practise-interview", Good::Work, Cost::Free, Season::Any),
    idea("visit-a-workplace", Good::Work, Cost::Free, Season::Any),
    idea("a-letter", Good::Everyday, Cost::Free, Season::Any),
    idea("digital-post", Good::Everyday, Cost::Free, Season::Any),
    idea("try-a-club", Good::Friends, Cost::Free, Season::Any),
    idea("cook-together", Good::Culture, Cost::Little, Season::Any),
    idea("old-place", Good::Culture, Cost::Little, Season::Any),
    idea("winter-day", Good::Outdoors, Cost::Free, Season::Winter),
    idea("berries", Good::Outdoors, Cost::Free, Season::Autumn),
    idea("by-the-water", Good::Outdoors, Cost::Free, Season::Summer),
];

/// The idea of that name.
pub fn find(slug: &str) -> Option<&'static Idea> {
    LIBRARY.iter().find(|idea| idea.slug == slug)
}

/// What somebody looks for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// Good for this.
    pub good: Option<Good>,
    /// At this cost.
    pub cost: Option<Cost>,
    /// At this time of the year; none: today.
    pub season: Option<Season>,
}

/// The ideas that fit, what most pairs found good first.
pub fn fitting(wanted: Wanted, found_good: &BTreeMap<String, u32>, today: Date) -> Vec<&'static Idea> {
    let fits = |idea: &&Idea| {
        wanted.good.is_none_or(|good| good == idea.good)
            && wanted.cost.is_none_or(|cost| cost == idea.cost)
            && wanted.season.map_or(idea.season.is_on(today), |season| {
                idea.season == season || idea.season == Season::Any
            })
    };
    let mut found: Vec<&Idea> = LIBRARY.iter().filter(fits).collect();
    found.sort_by_key(|idea| std::cmp::Reverse(found_good.get(idea.slug).copied().unwrap_or(0)));
    found
}

/// An idea that a pair has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its id.
    pub id: ChosenIdeaId,
    /// Which idea.
    pub slug: String,
    /// When it was chosen.
    pub on: Date,
    /// By whom of the two.
    pub by: Side,
    /// When they told that they had done it.
    pub done_on: Option<Date>,
    /// Whether it was good.
    pub was_good: Option<bool>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn slugs(wanted: Wanted, found_good: &[(&str, u32)], today: Date) -> Vec<&'static str> {
        let found_good = found_good.iter().map(|(slug, n)| ((*slug).to_owned(), *n)).collect();
        fitting(wanted, &found_good, today).into_iter().map(|idea| idea.slug).collect()
    }

    #[test]
    fn what_others_found_good_floats_up_and_the_rest_keeps_its_order() {
        let wanted = Wanted { good: Some(Good::Work), ..Wanted::default() };
        let today = date(2026, 5, 2);
        let usual = ["job-advert", "what-i-can", "practise-interview", "visit-a-workplace"];
        assert_eq!(slugs(wanted, &[], today), usual);
        let floated = ["visit-a-workplace", "practise-interview", "job-advert", "what-i-can"];
        assert_eq!(slugs(wanted, &[("visit-a-workplace", 3), ("practise-interview", 1)], today), floated);
    }

    #[test]
    fn nobody_is_sent_to_pick_berries_in_the_snow_unless_they_ask_for_autumn() {
        let outdoors = Wanted { good: Some(Good::Outdoors), ..Wanted::default() };
        assert_eq!(slugs(outdoors, &[], date(2026, 1, 10)), ["winter-day"]);
        assert_eq!(slugs(outdoors, &[], date(2026, 8, 10)), ["berries", "by-the-water"]);
        let autumn = Wanted { season: Some(Season::Autumn), ..outdoors };
        assert_eq!(slugs(autumn, &[], date(2026, 1, 10)), ["berries"]);
    }
}
