//! Training: who has done which module of a method, until when it counts, and so who is trained.

pub mod certificate;
pub mod gate;
pub mod pages;
pub mod person;
pub mod store;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::TrainingId;
use crate::methods::Side;
use crate::methods::training::TrainingModule;

/// A module that stops counting within so many days is on Today. Unit: days.
pub const EXPIRES_SOON: i32 = 30;

text_enum! {
    /// How we know that somebody has done a module.
    Source {
        /// They came to one of our dates.
        Date => "date",
        /// They caught up alone with somebody of us.
        Individual => "individual",
        /// They did it before they came to us, or elsewhere.
        Earlier => "earlier",
    }
}

/// Somebody has done a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// Slug of the module.
    pub module: String,
    /// When.
    pub on: Date,
    /// How we know.
    pub source: Source,
    /// The record, where it was written by hand.
    pub record: Option<TrainingId>,
    /// Where, with whom, by which paper.
    pub note: Option<String>,
}

/// Where somebody stands with one module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'m> {
    /// Which module.
    pub module: &'m TrainingModule,
    /// The last time it was done; none: missing.
    pub done: Option<Done>,
    /// The last day it counts; none: for good, or it was never done.
    pub valid_until: Option<Date>,
}

impl Standing<'_> {
    /// Whether it counts on this day.
    pub fn counts(&self, today: Date) -> bool {
        self.done.is_some() && self.valid_until.is_none_or(|last| today <= last)
    }
}

/// The last day a module counts that was done on a day: `valid_months` later, that day included.
pub fn valid_until(module: &TrainingModule, on: Date) -> Option<Date> {
    module.valid_months.map(|months| on.saturating_add(i32::from(months).months()))
}

/// Where somebody of a side stands with each module that side needs, in the order of the method.
pub fn standing<'m>(modules: &'m [TrainingModule], side: Side, done: &[Done]) -> Vec<Standing<'m>> {
    let needed = modules.iter().filter(|module| module.needed_by.contains(&side));
    needed
        .map(|module| {
            let mine = done.iter().filter(|one| one.module == module.slug);
            let last = mine.max_by_key(|one| one.on).cloned();
            let valid_until = last.as_ref().and_then(|last| valid_until(module, last.on));
            Standing { module, done: last, valid_until }
        })
        .collect()
}

/// Whether somebody of a side has anything to learn.
pub fn asks(modules: &[TrainingModule], side: Side) -> bool {
    modules.iter().any(|module| module.needed_by.contains(&side))
}

/// Whether somebody of a side has done all that side needs, and it still counts. A method that asks nothing of the side
/// has nobody untrained: this is what feeds the engine's rule `trained`.
pub fn is_trained(modules: &[TrainingModule], side: Side, done: &[Done], today: Date) -> bool {
    standing(modules, side, done).iter().all(|standing| standing.counts(today))
}

/// The day the whole certificate stops counting: that of the module that stops first.
pub fn certificate_until(standings: &[Standing]) -> Option<Date> {
    standings.iter().filter_map(|standing| standing.valid_until).min()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::methods::{BUNDLED, Method};

    fn modules() -> Vec<TrainingModule> {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        methods.find(|method| method.slug == "holdbart-match").unwrap().training
    }

    fn done(module: &str, on: Date) -> Done {
        Done { module: module.to_owned(), on, source: Source::Date, record: None, note: None }
    }

    #[test]
    fn an_integration_mentor_is_trained_after_both_modules_and_not_after_one() {
        let modules = modules();
        let (first, second) =
            (done("mentor-role", date(2026, 3, 2)), done("law-and-resources", date(2026, 3, 9)));
        let on = date(2026, 3, 10);
        assert!(!is_trained(&modules, Side::Mentor, &[], on));
        assert!(!is_trained(&modules, Side::Mentor, std::slice::from_ref(&first), on));
        assert!(is_trained(&modules, Side::Mentor, &[first, second], on));
        assert!(is_trained(&modules, Side::Mentee, &[], on), "nothing is asked of the refugees");
    }

    #[test]
    fn training_counts_for_three_years_to_the_day_and_doing_it_again_counts_anew() {
        let modules = modules();
        let mut all =
            vec![done("mentor-role", date(2026, 3, 2)), done("law-and-resources", date(2026, 3, 9))];
        let trained = |all: &[Done], on| is_trained(&modules, Side::Mentor, all, on);
        assert!(trained(&all, date(2029, 3, 2)));
        assert!(!trained(&all, date(2029, 3, 3)));
        all.push(done("mentor-role", date(2028, 9, 1)));
        assert!(trained(&all, date(2029, 3, 9)));
        let standings = standing(&modules, Side::Mentor, &all);
        assert_eq!(certificate_until(&standings), Some(date(2029, 3, 9)));
    }
}
