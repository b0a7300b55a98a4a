//! What could be otherwise about two people: the facts on which a criterion or a rule turns, one change at a time.

use serde::{Deserialize, Serialize};

use crate::criteria::{Criterion, NumberDistance};
use crate::fields;
use crate::people::{EducationLevel, Field, GenderWish, Level, Person, Side};
use crate::problem::{PairKey, Problem};
use crate::rules::{self, Couple, Rule};

/// One fact about a pair, as it would have to be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Change {
    /// They share so many more interests.
    MoreInterests {
        /// How many more.
        more: u32,
    },
    /// They share so many more dislikes.
    MoreDislikes {
        /// How many more.
        more: u32,
    },
    /// They are free at so many more of the same times.
    MoreTimes {
        /// How many more.
        more: u32,
    },
    /// One lives where the other does.
    Area {
        /// Who would have to live there.
        whose: Side,
        /// Where.
        area: String,
    },
    /// One has the other's occupation.
    Occupation {
        /// Who.
        whose: Side,
        /// Which.
        occupation: String,
    },
    /// One has the other's education.
    Education {
        /// Who.
        whose: Side,
        /// Which.
        level: EducationLevel,
    },
    /// Both speak a language at least so well.
    Speak {
        /// Its tag.
        language: String,
        /// How well.
        level: Level,
    },
    /// The mentor can help with these needs, too.
    Helps {
        /// By slug.
        needs: Vec<String>,
    },
    /// They are only so many years apart.
    YearsApart {
        /// Whole years.
        years: u16,
    },
    /// The mentee has waited so long.
    Waited {
        /// Whole weeks.
        weeks: u32,
    },
    /// The mentor takes one mentee more.
    OnePlaceMore,
    /// The training is done.
    Trained {
        /// Whose.
        whose: Side,
    },
    /// Consent is given.
    Consent {
        /// Whose.
        whose: Side,
    },
    /// One has one of these backgrounds.
    Background {
        /// Who.
        whose: Side,
        /// Any of these.
        any_of: Vec<String>,
    },
    /// One is so old.
    Age {
        /// Who.
        whose: Side,
        /// Whole years.
        age: u16,
    },
    /// One has no wish about the other's gender.
    NoGenderWish {
        /// Whose wish.
        whose: Side,
    },
    /// One does not mind something about the other.
    Accepts {
        /// Who would have to accept it.
        whose: Side,
        /// What.
        what: Vec<String>,
    },
    /// The coordinator takes the refusal back.
    VetoLifted,
    /// The pair that ended early tries again.
    TriedAgain,
    /// A fact of the method's own.
    Fact {
        /// Whose.
        whose: Side,
        /// Which.
        field: String,
        /// What it would have to be.
        value: Field,
    },
    /// A fact of the method's own that is the same for both is not.
    OtherFact {
        /// Which.
        field: String,
    },
    /// They share so many more of a list of the method's own.
    MoreMembers {
        /// Which list.
        field: String,
        /// Its name with the mentor.
        mentor_field: String,
        /// How many more.
        more: u32,
    },
}

/// What nobody has said, so that two people share it and nobody else does. No identifier begins with a control character.
fn unheard(number: u32) -> String {
    format!("\u{1}{number}")
}

impl Change {
    /// Makes it so for the two people of a pair.
    pub fn apply(&self, problem: &mut Problem, pair: &PairKey) {
        let mentee = problem.mentees.iter_mut().find(|mentee| mentee.key == pair.mentee);
        let mentor = problem.mentors.iter_mut().find(|mentor| mentor.key == pair.mentor);
        let (Some(mentee), Some(mentor)) = (mentee, mentor) else { return };
        let places = &mut mentor.capacity;
        let (mentee, mentor) = (&mut mentee.person, &mut mentor.person);
        match self {
            Self::MoreInterests { more } => {
                both(&mut mentee.interests, &mut mentor.interests, *more);
            }
            Self::MoreDislikes { more } => both(&mut mentee.dislikes, &mut mentor.dislikes, *more),
            Self::MoreTimes { more } => both(&mut mentee.times, &mut mentor.times, *more),
            Self::Area { whose, area } => one(*whose, mentee, mentor).area = Some(area.clone()),
            Self::Occupation { whose, occupation } => {
                one(*whose, mentee, mentor).occupation = Some(occupation.clone());
            }
            Self::Education { whose, level } => one(*whose, mentee, mentor).education = Some(*level),
            Self::Speak { language, level } => {
                for person in [mentee, mentor] {
                    let own = person.languages.entry(language.clone()).or_insert(*level);
                    *own = (*own).max(*level);
                }
            }
            Self::Helps { needs } => mentor.competences.extend(needs.iter().cloned()),
            Self::YearsApart { years } => {
                if let (Some(a), Some(b)) = (mentee.age, mentor.age) {
                    mentor.age = Some(if b < a { a - years } else { a.saturating_add(*years) });
                }
            }
            Self::Waited { weeks } => mentee.weeks_waiting = *weeks,
            Self::OnePlaceMore => *places = places.saturating_add(1),
            Self::Trained { whose } => one(*whose, mentee, mentor).trained = true,
            Self::Consent { whose } => one(*whose, mentee, mentor).consent = true,
            Self::Background { whose, any_of } => {
                one(*whose, mentee, mentor).backgrounds.extend(any_of.first().cloned());
            }
            Self::Age { whose, age } => one(*whose, mentee, mentor).age = Some(*age),
            Self::NoGenderWish { whose } => one(*whose, mentee, mentor).gender_wish = GenderWish::Any,
            Self::Accepts { whose, what } => {
                one(*whose, mentee, mentor).unwanted.retain(|unwanted| !what.contains(unwanted));
            }
            Self::VetoLifted => {
                problem.vetoed.remove(pair);
            }
            Self::TriedAgain => {
                problem.failed_before.remove(pair);
            }
            Self::Fact { whose, field, value } => {
                fields::set(one(*whose, mentee, mentor), field, value.clone());
            }
            Self::OtherFact { field } => fields::set(mentor, field, Field::Text(unheard(0))),
            Self::MoreMembers { field, mentor_field, more } => {
                for number in 0..*more {
                    fields::add(mentee, field, &unheard(number));
                    fields::add(mentor, mentor_field, &unheard(number));
                }
            }
        }
    }
}

fn one<'p>(whose: Side, mentee: &'p mut Person, mentor: &'p mut Person) -> &'p mut Person {
    match whose {
        Side::Mentee => mentee,
        Side::Mentor => mentor,
    }
}

fn both(
    mentee: &mut std::collections::BTreeSet<String>,
    mentor: &mut std::collections::BTreeSet<String>,
    more: u32,
) {
    for number in 0..more {
        mentee.insert(unheard(number));
        mentor.insert(unheard(number));
    }
}

/// Where somebody of the two would have to live: the mentee where the mentor does, or the other way round where nothing is known of the
/// mentor.
fn same_area(couple: &Couple<'_>) -> Option<Change> {
    match (&couple.mentee.area, &couple.mentor.area) {
        (a, Some(b)) if a.as_ref() != Some(b) => Some(Change::Area { whose: Side::Mentee, area: b.clone() }),
        (Some(a), None) => Some(Change::Area { whose: Side::Mentor, area: a.clone() }),
        (None, None) | (_, Some(_)) => None,
    }
}

/// What would satisfy a rule that these two do not; nothing if there is no telling.
pub(crate) fn mended(couple: &Couple<'_>, rule: &Rule) -> Option<Vec<Change>> {
    let lacking = |who: rules::Who, has: &dyn Fn(&Person) -> bool| {
        who.sides().iter().copied().filter(|side| !has(couple.seen_from(*side).0)).collect::<Vec<_>>()
    };
    let changes = match rule {
        Rule::SharedLanguage(rule) => {
            let counts = |tag: &&String| rule.among.is_empty() || rule.among.contains(*tag);
            let closest = rules::best_shared(couple, &rule.among).map(|(tag, _)| tag.to_owned());
            let spoken = couple.mentor.languages.keys().chain(couple.mentee.languages.keys()).find(counts);
            let language = closest.or_else(|| spoken.cloned()).or_else(|| rule.among.first().cloned())?;
            vec![Change::Speak { language, level: rule.minimum }]
        }
        Rule::GenderWish(wish) => [Side::Mentee, Side::Mentor]
            .into_iter()
            .filter(|side| !wish.is_met(couple, *side))
            .map(|whose| Change::NoGenderWish { whose })
            .collect(),
        Rule::AgeAtLeast(rule) => lacking(rule.who, &|person| person.age >= Some(rule.age))
            .into_iter()
            .map(|whose| Change::Age { whose, age: rule.age })
            .collect(),
        Rule::Trained(rule) => lacking(rule.who, &|person| person.trained)
            .into_iter()
            .map(|whose| Change::Trained { whose })
            .collect(),
        Rule::Consent(rule) => lacking(rule.who, &|person| person.consent)
            .into_iter()
            .map(|whose| Change::Consent { whose })
            .collect(),
        Rule::Background(rule) => lacking(rule.who, &|person| !person.backgrounds.is_disjoint(&rule.any_of))
            .into_iter()
            .map(|whose| Change::Background { whose, any_of: rule.any_of.iter().cloned().collect() })
            .collect(),
        Rule::SameArea(_) => vec![same_area(couple)?],
        Rule::SharedTime(rule) => {
            let shared = couple.mentee.times.intersection(&couple.mentor.times).count() as u32;
            vec![Change::MoreTimes { more: rule.minimum.saturating_sub(shared) }]
        }
        Rule::Unwanted(_) => [Side::Mentee, Side::Mentor]
            .into_iter()
            .filter_map(|whose| {
                let (me, other) = couple.seen_from(whose);
                let what: Vec<String> = me.unwanted.intersection(&other.traits).cloned().collect();
                (!what.is_empty()).then_some(Change::Accepts { whose, what })
            })
            .collect(),
        Rule::FieldEqual(rule) => vec![same_fact(couple, &rule.field, rule.theirs())?],
        Rule::FieldDiffers(rule) => {
            fields::text(couple.mentee, &rule.field)?;
            fields::is_own(rule.theirs())
                .then(|| Change::OtherFact { field: rule.theirs().to_owned() })
                .into_iter()
                .collect()
        }
        Rule::FieldAtLeast(rule) => {
            let own = fields::number(couple.mentee, &rule.field)?;
            let now = fields::number(couple.mentor, rule.theirs()).map(|now| now.saturating_sub(own));
            let now = now.or(rule.minimum).or(rule.maximum).unwrap_or(0);
            let within = rule.minimum.map_or(now, |minimum| now.max(minimum));
            let more = rule.maximum.map_or(within, |maximum| within.min(maximum));
            vec![number_fact(rule.theirs(), own.checked_add(more)?)?]
        }
        Rule::FieldOverlaps(rule) => {
            let shared =
                fields::common(couple.mentee, &rule.field, couple.mentor, rule.theirs()).len() as u32;
            let more = u32::from(rule.minimum).saturating_sub(shared);
            vec![more_members(&rule.field, rule.theirs(), more)?]
        }
    };
    (!changes.is_empty()).then_some(changes)
}

fn same_fact(couple: &Couple<'_>, field: &str, theirs: &str) -> Option<Change> {
    let value = Field::Text(fields::text(couple.mentee, field)?.into_owned());
    let field = fields::is_own(theirs).then(|| theirs.to_owned())?;
    Some(Change::Fact { whose: Side::Mentor, field, value })
}

fn number_fact(theirs: &str, number: i64) -> Option<Change> {
    let field = fields::is_own(theirs).then(|| theirs.to_owned())?;
    Some(Change::Fact { whose: Side::Mentor, field, value: Field::Number(number) })
}

fn more_members(field: &str, theirs: &str, more: u32) -> Option<Change> {
    let both = fields::is_list(field) && fields::is_list(theirs);
    both.then(|| Change::MoreMembers { field: field.to_owned(), mentor_field: theirs.to_owned(), more })
}

/// The most members, years or levels that are tried.
const TRIED: u32 = 8;

/// What would raise these two in a criterion, the least change first.
pub(crate) fn raised(couple: &Couple<'_>, criterion: &Criterion) -> Vec<Change> {
    let (mentee, mentor) = (couple.mentee, couple.mentor);
    let more = |change: &dyn Fn(u32) -> Change| (1..=TRIED).map(change).collect();
    match criterion {
        Criterion::Interests(_) => more(&|more| Change::MoreInterests { more }),
        Criterion::SharedDislikes(_) => more(&|more| Change::MoreDislikes { more }),
        Criterion::Availability(_) => more(&|more| Change::MoreTimes { more }),
        Criterion::Area(_) => same_area(couple).into_iter().collect(),
        Criterion::Occupation(_) => {
            let of =
                |whose, occupation: &String| Change::Occupation { whose, occupation: occupation.clone() };
            match (&mentee.occupation, &mentor.occupation) {
                (Some(a), b) if b.as_ref() != Some(a) => vec![of(Side::Mentor, a)],
                (None, Some(b)) => vec![of(Side::Mentee, b)],
                (Some(_), _) | (None, None) => Vec::new(),
            }
        }
        Criterion::Education(_) => match (mentee.education, mentor.education) {
            (Some(level), other) if other != Some(level) => {
                vec![Change::Education { whose: Side::Mentor, level }]
            }
            (None, Some(level)) => vec![Change::Education { whose: Side::Mentee, level }],
            (Some(_), _) | (None, None) => Vec::new(),
        },
        Criterion::Language(criterion) => {
            let counts = |tag: &&String| criterion.among.is_empty() || criterion.among.contains(*tag);
            let best = rules::best_shared(couple, &criterion.among);
            let spoken = mentor.languages.keys().chain(mentee.languages.keys()).find(counts);
            let Some(language) = best.map(|(tag, _)| tag.to_owned()).or_else(|| spoken.cloned()) else {
                return Vec::new();
            };
            let better = Level::ALL.into_iter().filter(|level| best.is_none_or(|(_, now)| *level > now));
            better.map(|level| Change::Speak { language: language.clone(), level }).collect()
        }
        Criterion::NeedAgainstCompetence(_) => {
            let open: Vec<String> = mentee.needs.difference(&mentor.competences).cloned().collect();
            (1..=open.len()).map(|met| Change::Helps { needs: open[..met].to_vec() }).collect()
        }
        Criterion::AgeCloseness(_) => match (mentee.age, mentor.age) {
            (Some(a), Some(b)) => {
                let now = a.abs_diff(b);
                (0..now)
                    .rev()
                    .step_by(usize::from(now).div_ceil(TRIED as usize).max(1))
                    .map(|years| Change::YearsApart { years })
                    .collect()
            }
            (None, _) | (_, None) => Vec::new(),
        },
        Criterion::Waiting(_) => (1..=TRIED)
            .map(|part| Change::Waited { weeks: mentee.weeks_waiting.saturating_add(part * part * 2) })
            .collect(),
        Criterion::SameField(criterion) => {
            same_fact(couple, &criterion.field, criterion.theirs()).into_iter().collect()
        }
        Criterion::FieldTable(criterion) => {
            let Some(own) = fields::text(mentee, &criterion.mentee_field) else { return Vec::new() };
            let best = criterion
                .points
                .get(own.as_ref())
                .and_then(|row| row.iter().max_by_key(|(_, points)| **points));
            let change = |(value, _): (&String, _)| Change::Fact {
                whose: Side::Mentor,
                field: criterion.mentor_field.clone(),
                value: Field::Text(value.clone()),
            };
            best.filter(|_| fields::is_own(&criterion.mentor_field)).map(change).into_iter().collect()
        }
        Criterion::FieldOverlap(criterion) => {
            (1..=TRIED).filter_map(|more| more_members(&criterion.field, criterion.theirs(), more)).collect()
        }
        Criterion::NumberDistance(criterion) => nearer(couple, criterion).into_iter().collect(),
    }
}

/// The number that the mentor would have to have to get most.
fn nearer(couple: &Couple<'_>, criterion: &NumberDistance) -> Option<Change> {
    let own = fields::number(couple.mentee, &criterion.field)?;
    let best = criterion.mentor_minus_mentee.iter().max_by_key(|range| range.points);
    let more = best.map_or(0, |range| range.from.or(range.to).unwrap_or(0));
    number_fact(criterion.theirs(), own.checked_add(more)?)
}
