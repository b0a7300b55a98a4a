//! What the two of a pair want to reach, each in their own words, with small steps on the way; and how far each goal has
//! come as the mentee, the mentor and the coordinator see it, each on their own.
//!
//! The five levels and the T-score are those of Goal Attainment Scaling: T. J. Kiresuk and R. E. Sherman, "Goal attainment
//! scaling: A general method for evaluating comprehensive community mental health programs", Community Mental Health
//! Journal 4 (1968) 443–453. `docs/goals.md` says what we do otherwise.

pub mod chart;
mod own;
pub mod pages;
pub mod store;
mod view;

pub(super) use self::view::{Summary, summary};

use jiff::civil::Date;

use crate::db::text_enum;
use crate::ids::{GoalId, PairId};
use crate::methods::Side;
use crate::words::Message;

/// The most goals one of the two can have in a pair, those laid aside among them.
pub const MOST_GOALS: usize = 12;
/// The most small steps of a goal.
pub const MOST_PARTS: usize = 12;

text_enum! {
    /// Who says how far a goal has come.
    Rater {
        /// The mentee.
        Mentee => "mentee",
        /// The mentor.
        Mentor => "mentor",
        /// The coordinator.
        Coordinator => "coordinator",
    }
}

impl From<Side> for Rater {
    fn from(side: Side) -> Self {
        match side {
            Side::Mentor => Self::Mentor,
            Side::Mentee => Self::Mentee,
        }
    }
}

text_enum! {
    /// How far a goal has come, measured by what was hoped for.
    Level {
        /// −2.
        MuchLess => "much-less",
        /// −1.
        Less => "less",
        /// 0: what was hoped for.
        AsHoped => "as-hoped",
        /// +1.
        More => "more",
        /// +2.
        MuchMore => "much-more",
    }
}

impl Level {
    /// −2 to +2, as the formula counts.
    pub fn points(self) -> i32 {
        match self {
            Self::MuchLess => -2,
            Self::Less => -1,
            Self::AsHoped => 0,
            Self::More => 1,
            Self::MuchMore => 2,
        }
    }

    /// The points as they are written: `−2`, `0`, `+1`.
    pub fn figure(self) -> &'static str {
        match self {
            Self::MuchLess => "−2",
            Self::Less => "−1",
            Self::AsHoped => "0",
            Self::More => "+1",
            Self::MuchMore => "+2",
        }
    }
}

text_enum! {
    /// How important a goal is to the one whose it is.
    Weight {
        /// 1.
        Important => "important",
        /// 2.
        VeryImportant => "very-important",
        /// 3.
        MostImportant => "most-important",
    }
}

impl Weight {
    /// 1 to 3, as the formula counts.
    pub fn points(self) -> i32 {
        match self {
            Self::Important => 1,
            Self::VeryImportant => 2,
            Self::MostImportant => 3,
        }
    }
}

text_enum! {
    /// The states of a goal as words.
    StateWord {
        /// It is worked on.
        UnderWay => "under-way",
        /// The one whose goal it is says that it is reached.
        Achieved => "achieved",
        /// It is not worked on any more.
        LaidAside => "laid-aside",
    }
}

text_enum! {
    /// What can happen to a goal, for the history.
    What {
        /// It was set.
        Set => "set",
        /// Its words, weight or category were changed.
        Reworded => "reworded",
        /// Somebody said how far it has come.
        Rated => "rated",
        /// It is reached.
        Achieved => "achieved",
        /// It is worked on again.
        UnderWay => "under-way",
        /// It is not worked on any more.
        LaidAside => "laid-aside",
    }
}

impl From<StateWord> for What {
    fn from(state: StateWord) -> Self {
        match state {
            StateWord::UnderWay => Self::UnderWay,
            StateWord::Achieved => Self::Achieved,
            StateWord::LaidAside => Self::LaidAside,
        }
    }
}

/// How far somebody says a goal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Who.
    pub rater: Rater,
    /// When. One of each rater a day.
    pub on: Date,
    /// How far.
    pub level: Level,
}

/// What somebody wants to reach, or a small step to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// In which pair.
    pub pair: PairId,
    /// Whose.
    pub side: Side,
    /// The goal that this small step leads to; none: a goal itself.
    pub part_of: Option<GoalId>,
    /// Slug of the method's category; a small step has that of its goal.
    pub category: Option<String>,
    /// In the person's own words.
    pub words: String,
    /// How one will see that it has worked.
    pub expected: Option<String>,
    /// How important it is.
    pub weight: Weight,
    /// Where it stands …
    pub state: StateWord,
    /// … and since when.
    pub since: Date,
    /// When it was set.
    pub set_on: Date,
    /// How far it has come, oldest first; of one day in the order of [`Rater::ALL`]. Small steps have none.
    pub ratings: Vec<Rating>,
}

impl Goal {
    /// Brings the goal to another state. Whether anything changed: saying it twice is saying it once.
    pub fn move_to(&mut self, to: StateWord, today: Date) -> bool {
        let changes = self.state != to;
        if changes {
            self.state = to;
            self.since = today;
        }
        changes
    }

    /// Whether somebody may say how far it has come.
    pub fn may_be_rated(&self) -> Result<(), CannotChange> {
        match (self.part_of, self.state) {
            (Some(_), _) => Err(CannotChange::IsAStep),
            (None, StateWord::LaidAside) => Err(CannotChange::LaidAside),
            (None, StateWord::UnderWay | StateWord::Achieved) => Ok(()),
        }
    }

    /// The last rating of somebody.
    pub fn last(&self, rater: Rater) -> Option<&Rating> {
        self.ratings.iter().rev().find(|rating| rating.rater == rater)
    }

    /// What a reader of the pair's own pages may see: each rates on their own first. Nothing of the others before one's own
    /// rating, and nothing of theirs that is newer than one's own.
    pub fn shown_to(&self, reader: Rater) -> Vec<Rating> {
        let Some(own) = self.last(reader) else { return Vec::new() };
        self.ratings.iter().filter(|rating| rating.on <= own.on).copied().collect()
    }
}

/// How many levels lie between the highest and the lowest of the last ratings; none with fewer than two raters.
pub fn difference(ratings: &[Rating]) -> Option<u32> {
    let last = |rater: &Rater| ratings.iter().rev().find(|rating| rating.rater == *rater);
    let points: Vec<i32> = Rater::ALL.iter().filter_map(last).map(|rating| rating.level.points()).collect();
    let (least, most) = (points.iter().min()?, points.iter().max()?);
    (points.len() > 1).then(|| most.abs_diff(*least))
}

/// The T-score of some goals, in tenths: `T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²)` with ρ = 0.3, the correlation that
/// Kiresuk and Sherman assume between goals. 50: as hoped, on the whole. None without a goal.
pub fn t_score(rated: impl IntoIterator<Item = (Weight, Level)>) -> Option<i64> {
    const RHO: f64 = 0.3;
    let (mut weighted, mut weights, mut squares) = (0, 0, 0);
    for (weight, level) in rated {
        weighted += weight.points() * level.points();
        weights += weight.points();
        squares += weight.points() * weight.points();
    }
    if weights == 0 {
        return None;
    }
    let spread = ((1.0 - RHO) * f64::from(squares) + RHO * f64::from(weights * weights)).sqrt();
    let score = 50.0 + 10.0 * f64::from(weighted) / spread;
    Some((10.0 * score).round() as i64)
}

/// The T-score of one side's goals by the last ratings of one rater, in tenths, and how many goals are in it. Goals laid
/// aside and goals this rater has not rated are left out.
pub fn score_by(goals: &[Goal], side: Side, rater: Rater) -> Option<(i64, usize)> {
    let counts = |goal: &&Goal| goal.side == side && goal.may_be_rated().is_ok();
    let rated: Vec<(Weight, Level)> =
        goals.iter().filter(counts).filter_map(|goal| Some((goal.weight, goal.last(rater)?.level))).collect();
    Some((t_score(rated.iter().copied())?, rated.len()))
}

/// One side's goals, each with its small steps: what is worked on first, then what is reached, then what was laid aside;
/// in the order they were set.
pub fn arranged(goals: &[Goal], side: Side) -> Vec<(&Goal, Vec<&Goal>)> {
    let mut own: Vec<&Goal> =
        goals.iter().filter(|goal| goal.side == side && goal.part_of.is_none()).collect();
    own.sort_by_key(|goal| goal.state);
    let parts = |of: &Goal| goals.iter().filter(|goal| goal.part_of == Some(of.id)).collect();
    own.into_iter().map(|goal| (goal, parts(goal))).collect()
}

/// Whether one more goal, or small step of `part_of`, can be set.
pub fn may_be_set(goals: &[Goal], side: Side, part_of: Option<GoalId>) -> Result<(), CannotChange> {
    let alike = goals.iter().filter(|goal| goal.side == side && goal.part_of == part_of).count();
    let most = if part_of.is_some() { MOST_PARTS } else { MOST_GOALS };
    if alike >= most { Err(CannotChange::TooMany { most }) } else { Ok(()) }
}

/// Why a goal cannot be set or rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotChange {
    /// There are many already.
    TooMany {
        /// How many.
        most: usize,
    },
    /// A small step is done or not; only goals are rated.
    IsAStep,
    /// It is not worked on any more.
    LaidAside,
}

impl CannotChange {
    /// What is so, and what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::TooMany { most } => Message::new("goals-too-many").with("n", *most),
            Self::IsAStep => Message::new("goals-is-a-step"),
            Self::LaidAside => Message::new("goals-is-laid-aside"),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const SET: Date = date(2026, 3, 2);

    fn goal(ratings: &[(Rater, Date, Level)]) -> Goal {
        let rating =
            |(rater, on, level): &(Rater, Date, Level)| Rating { rater: *rater, on: *on, level: *level };
        Goal {
            id: GoalId::named("test", "dentist"),
            pair: PairId::named("test", "pair"),
            side: Side::Mentee,
            part_of: None,
            category: Some("system".to_owned()),
            words: "I want to call the dentist myself".to_owned(),
            expected: None,
            weight: Weight::Important,
            state: StateWord::UnderWay,
            since: SET,
            set_on: SET,
            ratings: ratings.iter().map(rating).collect(),
        }
    }

    /// 50 + 10·1 / √(0.7·1 + 0.3·1) = 60. With weights 3 and 1, levels +1 and −1: Σwx = 2, Σw² = 10, (Σw)² = 16, so
    /// 50 + 20 / √(7 + 4.8) = 50 + 20 / 3.43511 = 55.822. Three alike at −2: 50 − 60 / √(2.1 + 2.7) = 50 − 27.386 = 22.614.
    #[test]
    fn the_t_score_is_the_one_counted_by_hand() {
        let (one, three) = (Weight::Important, Weight::MostImportant);
        assert_eq!(t_score([(one, Level::More)]), Some(600));
        assert_eq!(t_score([(three, Level::More)]), Some(600), "the weight of an only goal does not matter");
        assert_eq!(t_score([(three, Level::More), (one, Level::Less)]), Some(558));
        assert_eq!(t_score([(one, Level::MuchLess); 3]), Some(226));
        assert_eq!(t_score([(three, Level::AsHoped), (one, Level::AsHoped)]), Some(500));
        assert_eq!(t_score([]), None);
    }

    #[test]
    fn nobody_sees_the_others_before_they_have_rated_and_nothing_newer_than_their_own() {
        let (first, second) = (date(2026, 3, 9), date(2026, 4, 9));
        let goal = goal(&[
            (Rater::Mentor, first, Level::Less),
            (Rater::Mentee, first, Level::AsHoped),
            (Rater::Mentor, second, Level::MuchMore),
        ]);
        assert_eq!(goal.shown_to(Rater::Coordinator), []);
        assert_eq!(goal.shown_to(Rater::Mentee).len(), 2, "not what the mentor said a month later");
        assert_eq!(goal.shown_to(Rater::Mentor).len(), 3);
    }

    #[test]
    fn the_difference_is_between_the_last_words_of_each() {
        let (first, second) = (date(2026, 3, 9), date(2026, 4, 9));
        let goal = goal(&[
            (Rater::Mentee, first, Level::MuchLess),
            (Rater::Mentor, first, Level::Less),
            (Rater::Mentee, second, Level::More),
        ]);
        assert_eq!(difference(&goal.ratings), Some(2));
        assert_eq!(difference(&goal.ratings[..1]), None);
    }

    #[test]
    fn a_step_is_not_rated_nor_is_what_was_laid_aside() {
        let rated = goal(&[(Rater::Mentee, SET, Level::More)]);
        let step = Goal { part_of: Some(rated.id), ..goal(&[]) };
        let aside = Goal { state: StateWord::LaidAside, ..rated.clone() };
        assert_eq!(step.may_be_rated(), Err(CannotChange::IsAStep));
        assert_eq!(aside.may_be_rated(), Err(CannotChange::LaidAside));
        assert_eq!(score_by(&[rated, aside, step], Side::Mentee, Rater::Mentee), Some((600, 1)));
    }

    #[test]
    fn saying_twice_that_it_is_reached_is_saying_it_once() {
        let mut goal = goal(&[]);
        let (day, later) = (date(2026, 4, 1), date(2026, 4, 8));
        assert!(goal.move_to(StateWord::Achieved, day));
        assert!(!goal.move_to(StateWord::Achieved, later));
        assert_eq!(goal.since, day);
    }

    #[test]
    fn the_last_goal_that_fits_can_be_set_and_the_next_one_cannot() {
        let many = vec![goal(&[]); MOST_GOALS];
        assert_eq!(may_be_set(&many[1..], Side::Mentee, None), Ok(()));
        let most = MOST_GOALS;
        assert_eq!(may_be_set(&many, Side::Mentee, None), Err(CannotChange::TooMany { most }));
        assert_eq!(may_be_set(&many, Side::Mentor, None), Ok(()));
        assert_eq!(may_be_set(&many, Side::Mentee, Some(many[0].id)), Ok(()));
    }
}
