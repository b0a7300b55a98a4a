//! Where people stand on the way to a pair: what may come next, and what a gate still misses. The way itself comes from
//! the method ([`crate::methods::steps`]).

pub mod leaving;
pub mod pages;
pub mod store;

use crate::methods::steps::{Gate, Step};
use crate::people::{Participation, Stage};
use crate::words::{Message, Value};
use jiff::civil::Date;

/// What is so about somebody, as far as gates ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// They agreed.
    pub consent: bool,
    /// The interview is finished.
    pub interviewed: bool,
    /// The training is done.
    pub trained: bool,
    /// They can take part, or a coordinator overruled.
    pub eligible: bool,
    /// They confirmed the wording that the round asks for, or it asks for none.
    pub expectations: bool,
}

impl Facts {
    /// Whether a gate is open.
    pub fn holds(&self, gate: Gate) -> bool {
        match gate {
            Gate::Consent => self.consent,
            Gate::InterviewFinished => self.interviewed,
            Gate::Trained => self.trained,
            Gate::Eligible => self.eligible,
            Gate::ExpectationsConfirmed => self.expectations,
        }
    }
}

fn place(way: &[Step], stage: Stage) -> Option<usize> {
    way.iter().position(|step| step.stage == stage)
}

/// What still keeps somebody from standing at `to`: the closed gates of every step up to it, each once.
pub fn missing(way: &[Step], to: Stage, facts: &Facts) -> Vec<Gate> {
    let Some(last) = place(way, to) else { return Vec::new() };
    let mut missing = Vec::new();
    for gate in way[..=last].iter().flat_map(Step::needs) {
        if !facts.holds(gate) && !missing.contains(&gate) {
            missing.push(gate);
        }
    }
    missing
}

/// How far somebody has come: the last step before the first closed gate.
pub fn furthest(way: &[Step], facts: &Facts) -> Stage {
    let open = |step: &&Step| step.needs().all(|gate| facts.holds(gate));
    way.iter().take_while(open).last().map_or(Stage::Applied, |step| step.stage)
}

/// The step that comes after a stage of the way; none behind its end and beside it.
pub fn next(way: &[Step], at: Stage) -> Option<&Step> {
    if at == Stage::Applied {
        return way.first();
    }
    place(way, at).and_then(|here| way.get(here + 1))
}

/// Where somebody stands once something about them has changed: further along the way, never back. Who left the way
/// stays beside it, but for somebody who had not come to the interview and now has.
pub fn after_change(way: &[Step], at: Stage, facts: &Facts) -> Stage {
    let reached = furthest(way, facts);
    let rank = |stage: Stage| place(way, stage).map_or(0, |place| place + 1);
    match at {
        Stage::Applied | Stage::Interviewed | Stage::Trained if rank(reached) > rank(at) => reached,
        Stage::NoShow if facts.interviewed => reached,
        Stage::Applied
        | Stage::Interviewed
        | Stage::Trained
        | Stage::Ready
        | Stage::Matched
        | Stage::Active
        | Stage::Closed
        | Stage::AfterContact
        | Stage::WaitingList
        | Stage::NoMatch
        | Stage::NoShow
        | Stage::Withdrawn => at,
    }
}

/// Why somebody cannot be moved to a stage by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotMove {
    /// They are there already: somebody was first.
    AlreadyThere {
        /// Where.
        stage: Stage,
    },
    /// They are in a pair that has not ended.
    InPair {
        /// In how many.
        pairs: i64,
    },
    /// Only a pair or its end leads there.
    NotByHand {
        /// Where to.
        stage: Stage,
    },
    /// The method's way does not pass there.
    NotOnTheWay {
        /// Where to.
        stage: Stage,
    },
    /// Something is missing.
    Missing {
        /// Where to.
        stage: Stage,
        /// What, in the order of the way.
        gates: Vec<Gate>,
    },
    /// They have come further than that.
    Further {
        /// How far.
        stage: Stage,
    },
    /// There was an interview: that is no no-show.
    Interviewed {
        /// When.
        on: Date,
    },
}

fn stage_words(stage: Stage) -> Value {
    Value::Words(format!("stage-{stage}"))
}

/// The names of gates, as a list in the reader's language.
pub fn gate_words(gates: &[Gate]) -> Value {
    Value::List(gates.iter().map(|gate| format!("gate-{gate}")).collect())
}

impl CannotMove {
    /// What is so and what to do, in a sentence.
    pub fn message(&self) -> Message {
        match self {
            Self::AlreadyThere { stage } => {
                Message::new("stages-already-there").with("stage", stage_words(*stage))
            }
            Self::InPair { pairs } => Message::new("stages-in-pair").with("n", *pairs),
            Self::NotByHand { stage } => {
                Message::new("stages-not-by-hand").with("stage", stage_words(*stage))
            }
            Self::NotOnTheWay { stage } => {
                Message::new("stages-not-on-the-way").with("stage", stage_words(*stage))
            }
            Self::Missing { stage, gates } => Message::new("stages-missing")
                .with("stage", stage_words(*stage))
                .with("gates", gate_words(gates)),
            Self::Further { stage } => Message::new("stages-further").with("stage", stage_words(*stage)),
            Self::Interviewed { on } => Message::new("stages-was-interviewed").with("day", *on),
        }
    }
}

/// Where a member of staff can send somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// To this stage.
    To(Stage),
    /// Back on the way, as far as they have come.
    Back,
}

impl Move {
    /// The word of a form.
    pub fn parse(word: &str) -> Option<Self> {
        if word == "way" { Some(Self::Back) } else { word.parse().ok().map(Self::To) }
    }
}

/// Where somebody stands after a move by hand, or why they cannot be moved. `open_pairs`: pairs that have not ended.
///
/// By hand one leaves the way (waiting list, no match, no-show, withdrawn), comes back to it as far as one has come, or is
/// said to be trained. Everything else follows from interviews and pairs.
pub fn moved(
    who: &Participation,
    way: &[Step],
    facts: &Facts,
    wanted: Move,
    open_pairs: i64,
) -> Result<Stage, CannotMove> {
    let reached = furthest(way, facts);
    let to = match wanted {
        Move::To(stage) => stage,
        Move::Back => reached,
    };
    if to == who.stage {
        return Err(CannotMove::AlreadyThere { stage: to });
    }
    if open_pairs > 0 {
        return Err(CannotMove::InPair { pairs: open_pairs });
    }
    match to {
        Stage::WaitingList | Stage::NoMatch | Stage::Withdrawn => Ok(to),
        Stage::NoShow => match who.interviewed_on {
            Some(on) => Err(CannotMove::Interviewed { on }),
            None => Ok(to),
        },
        Stage::Trained if place(way, to).is_some() => trained(way, facts),
        Stage::Applied | Stage::Interviewed | Stage::Trained | Stage::Ready => on_the_way(way, facts, to),
        Stage::Matched | Stage::Active | Stage::Closed | Stage::AfterContact => {
            Err(CannotMove::NotByHand { stage: to })
        }
    }
}

/// Where somebody stands who is said to be trained now.
fn trained(way: &[Step], facts: &Facts) -> Result<Stage, CannotMove> {
    let then = Facts { trained: true, ..*facts };
    let gates = missing(way, Stage::Trained, &then);
    if gates.is_empty() {
        return Ok(furthest(way, &then));
    }
    Err(CannotMove::Missing { stage: Stage::Trained, gates })
}

fn on_the_way(way: &[Step], facts: &Facts, to: Stage) -> Result<Stage, CannotMove> {
    if to != Stage::Applied && place(way, to).is_none() {
        return Err(CannotMove::NotOnTheWay { stage: to });
    }
    let gates = missing(way, to, facts);
    let reached = furthest(way, facts);
    if !gates.is_empty() {
        Err(CannotMove::Missing { stage: to, gates })
    } else if to == reached {
        Ok(to)
    } else {
        Err(CannotMove::Further { stage: reached })
    }
}

/// The stages a member of staff may send somebody to.
pub fn moves(who: &Participation, way: &[Step], facts: &Facts, open_pairs: i64) -> Vec<Stage> {
    let may = |stage: &&Stage| moved(who, way, facts, Move::To(**stage), open_pairs).is_ok();
    Stage::ALL.iter().filter(may).copied().collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::methods::{BUNDLED, Method, Side};
    use crate::people::sample;

    const NEW: Facts =
        Facts { consent: true, interviewed: false, trained: false, eligible: true, expectations: true };
    const INTERVIEWED: Facts = Facts { interviewed: true, ..NEW };
    const TRAINED: Facts = Facts { trained: true, ..NEW };
    const EVERYTHING: Facts = Facts { interviewed: true, ..TRAINED };

    fn way(slug: &str, side: Side) -> Vec<Step> {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        methods.find(|method| method.slug == slug).unwrap().steps.of(side).to_vec()
    }

    fn somebody(stage: Stage, interviewed_on: Option<Date>) -> Participation {
        Participation { stage, interviewed_on, ..sample::participation(Side::Mentee, "Amina") }
    }

    #[test]
    fn fika_trains_before_it_interviews() {
        let fika = way("luckan-fika", Side::Mentor);
        assert_eq!(
            furthest(&fika, &INTERVIEWED),
            Stage::Applied,
            "an early interview does not skip the training"
        );
        assert_eq!(furthest(&fika, &TRAINED), Stage::Trained);
        assert_eq!(furthest(&fika, &EVERYTHING), Stage::Ready);
        assert_eq!(missing(&fika, Stage::Ready, &NEW), [Gate::Trained, Gate::InterviewFinished]);
    }

    #[test]
    fn holdbart_match_interviews_its_mentors_and_then_trains_them_and_its_mentees_need_no_course() {
        let mentors = way("holdbart-match", Side::Mentor);
        assert_eq!(furthest(&mentors, &INTERVIEWED), Stage::Interviewed);
        assert_eq!(missing(&mentors, Stage::Ready, &INTERVIEWED), [Gate::Trained]);
        assert_eq!(furthest(&mentors, &TRAINED), Stage::Applied);
        assert_eq!(furthest(&way("holdbart-match", Side::Mentee), &INTERVIEWED), Stage::Ready);
    }

    #[test]
    fn kun_knows_no_training() {
        for side in [Side::Mentor, Side::Mentee] {
            let kun = way("kun-mentornettverk", side);
            assert_eq!(furthest(&kun, &INTERVIEWED), Stage::Ready);
            let refused = moved(&somebody(Stage::Applied, None), &kun, &NEW, Move::To(Stage::Trained), 0);
            assert_eq!(refused, Err(CannotMove::NotOnTheWay { stage: Stage::Trained }));
        }
    }

    #[test]
    fn a_change_moves_forward_only_and_never_fetches_back_who_left() {
        let kun = way("kun-mentornettverk", Side::Mentee);
        assert_eq!(after_change(&kun, Stage::Applied, &INTERVIEWED), Stage::Ready);
        assert_eq!(after_change(&kun, Stage::NoShow, &INTERVIEWED), Stage::Ready);
        assert_eq!(after_change(&kun, Stage::NoShow, &NEW), Stage::NoShow);
        let unwilling = Facts { consent: false, ..INTERVIEWED };
        assert_eq!(after_change(&kun, Stage::Ready, &unwilling), Stage::Ready);
        assert_eq!(after_change(&kun, Stage::Applied, &unwilling), Stage::Interviewed);
        for beside in [Stage::WaitingList, Stage::Withdrawn, Stage::NoMatch, Stage::Matched] {
            assert_eq!(after_change(&kun, beside, &INTERVIEWED), beside);
        }
    }

    #[test]
    fn before_the_interview_one_leaves_the_way_four_ways_and_comes_back_as_applied() {
        let kun = way("kun-mentornettverk", Side::Mentee);
        let leaving = [Stage::WaitingList, Stage::NoMatch, Stage::NoShow, Stage::Withdrawn];
        assert_eq!(moves(&somebody(Stage::Applied, None), &kun, &NEW, 0), leaving);
        let back = [Stage::Applied, Stage::WaitingList, Stage::NoMatch, Stage::NoShow];
        assert_eq!(moves(&somebody(Stage::Withdrawn, None), &kun, &NEW, 0), back);
    }

    #[test]
    fn after_the_interview_one_comes_back_as_ready_and_is_no_no_show() {
        let kun = way("kun-mentornettverk", Side::Mentee);
        let amina = somebody(Stage::WaitingList, Some(date(2026, 2, 20)));
        assert_eq!(moves(&amina, &kun, &INTERVIEWED, 0), [Stage::Ready, Stage::NoMatch, Stage::Withdrawn]);
        assert_eq!(moved(&amina, &kun, &INTERVIEWED, Move::Back, 0), Ok(Stage::Ready));
        let no_show = moved(&amina, &kun, &INTERVIEWED, Move::To(Stage::NoShow), 0);
        assert_eq!(no_show, Err(CannotMove::Interviewed { on: date(2026, 2, 20) }));
    }

    #[test]
    fn who_is_said_to_be_trained_goes_as_far_as_that_opens_the_way() {
        let holdbart = way("holdbart-match", Side::Mentor);
        let kasper = somebody(Stage::Interviewed, Some(date(2026, 2, 20)));
        assert_eq!(moved(&kasper, &holdbart, &INTERVIEWED, Move::To(Stage::Trained), 0), Ok(Stage::Ready));
        let new = somebody(Stage::Applied, None);
        let refused = moved(&new, &holdbart, &NEW, Move::To(Stage::Trained), 0);
        let gates = vec![Gate::InterviewFinished];
        assert_eq!(refused, Err(CannotMove::Missing { stage: Stage::Trained, gates }));
    }

    #[test]
    fn nobody_in_an_open_pair_is_moved_by_hand() {
        let kun = way("kun-mentornettverk", Side::Mentee);
        let amina = somebody(Stage::Active, Some(date(2026, 2, 20)));
        assert_eq!(moves(&amina, &kun, &INTERVIEWED, 1), []);
        let refused = moved(&amina, &kun, &INTERVIEWED, Move::To(Stage::Withdrawn), 2);
        assert_eq!(refused, Err(CannotMove::InPair { pairs: 2 }));
    }
}
