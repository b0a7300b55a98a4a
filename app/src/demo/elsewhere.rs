//! The other four programmes, in the sizes their sources report: FIKA in Helsinki, "nye muligheder – bedre naboskab" in
//! Svendborg, Holdbart Match in Sorø and Ringsted, ILIK in Copenhagen.

use jiff::Span;
use jiff::civil::Date;

use super::cast::{self, Origin};
use super::invent::{self, Invented};
use super::store::{self, End, Life};
use super::{Making, Place, Running};
use crate::db::{StoreError, Tx};
use crate::methods::Side;
use crate::people::{Gender, Participation, Person, Source, Stage};

/// Pairs in each earlier FIKA round, the latest first: 252 in all. «Sammanlagt över 250 par har deltagit …»
const FIKA_PAIRS: [usize; 12] = [24, 22, 24, 25, 24, 24, 22, 22, 20, 18, 15, 12];

/// Who comes to Helsinki.
const HELSINKI: &[&Origin] = &[
    &cast::SYRIA,
    &cast::IRAQ,
    &cast::IRAN,
    &cast::SOMALIA,
    &cast::RUSSIA,
    &cast::INDIA,
    &cast::UKRAINE,
    &cast::TURKEY,
    &cast::BRAZIL,
    &cast::VIETNAM,
    &cast::SPAIN,
    &cast::POLAND,
];

/// Who comes to Svendborg: some long ago.
const SVENDBORG: &[&Origin] = &[&cast::SOMALIA, &cast::SYRIA, &cast::IRAQ, &cast::TURKEY, &cast::VIETNAM];

/// Who comes to Sorø and Ringsted as a refugee.
const REFUGEES: &[&Origin] = &[
    &cast::SYRIA,
    &cast::SYRIA,
    &cast::SYRIA,
    &cast::ERITREA,
    &cast::ERITREA,
    &cast::IRAN,
    &cast::AFGHANISTAN,
];

/// FIKA: twelve earlier rounds, and a present one with 14 pairs, 9 adepter and 5 mentors who wait.
pub fn fika(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place = Place::open(tx, making, "fika", "Luckan Integration", "Europe/Helsinki", "sv")?;
    let programme = place.programme(tx, "FIKA", "fika")?;
    let starts_on = place.days_ago(75);
    let mut former = Vec::new();
    for (back, pairs) in FIKA_PAIRS.into_iter().enumerate().rev() {
        let starts_on = rounds_before(starts_on, back as i64 + 1);
        let term = (starts_on, starts_on.saturating_add(Span::new().months(7)));
        let round = place.round(tx, programme, "luckan-fika 1", &half_year(starts_on), term, None)?;
        earlier_round(tx, &mut place, &round, starts_on, pairs, &mut former)?;
    }
    let term = (starts_on, starts_on.saturating_add(Span::new().months(7)));
    let open_until = Some(place.days_ago(-30));
    let round = place.round(tx, programme, "luckan-fika 1", &half_year(starts_on), term, open_until)?;
    fika_now(tx, &mut place, &round)
}

/// When the round began that was this many rounds before the present one.
fn rounds_before(present: Date, back: i64) -> Date {
    present.saturating_sub(Span::new().months(6 * back))
}

/// `Våren 2026`, `Hösten 2026`. Rounds begin exactly six months apart, so each half year has one.
fn half_year(starts_on: Date) -> String {
    format!("{} {}", if starts_on.month() <= 6 { "Våren" } else { "Hösten" }, starts_on.year())
}

/// One earlier round. `former` are the mentors so far, of whom many come back: «Av mentorerna angav 92 % att de skulle kunna
/// ställa upp som mentorer på nytt.»
fn earlier_round(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    starts_on: Date,
    pairs: usize,
    former: &mut Vec<Person>,
) -> Result<(), StoreError> {
    let mut present = Vec::new();
    for _ in 0..pairs {
        let interviewed = Come::Interviewed(later(starts_on, place.below(8)));
        let who = adept(place);
        let mentee = join(tx, place, round, &who, interviewed)?;
        let who = fika_mentor(place);
        let mentor = if place.below(100) < 45 && !former.is_empty() {
            let chosen = place.below(former.len());
            let invented = invented(place, &who, interviewed);
            let mentor = invent::again(tx, place, round, &invented, &former.swap_remove(chosen))?;
            invent::interview(tx, place, round, &mentor, who.origin)?;
            mentor
        } else {
            join(tx, place, round, &who, interviewed)?
        };
        present.push(mentor.person.clone());
        let introduced_on = later(starts_on, 12 + place.below(10));
        earlier_pair(tx, place, round, introduced_on, &mentor, &mentee)?;
    }
    former.extend(present);
    Ok(())
}

/// The life of a pair of an earlier round. The reasons for an early end are those the source gives, and everyday ones.
fn earlier_pair(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    introduced_on: Date,
    mentor: &Participation,
    mentee: &Participation,
) -> Result<(), StoreError> {
    let completed = place.below(100) >= 12;
    let (lasted, met) = if completed {
        (176 + place.below(10), 6 + place.below(3))
    } else {
        (45 + place.below(60), place.below(4))
    };
    let end = match (completed, met) {
        (true, _) => End::Completed,
        (false, 0) => End::Early(place.one_of(&["never-met", "never-met", "expectations", "no-time"])),
        (false, _) => End::Early(place.one_of(&[
            "did-not-fit",
            "expectations",
            "moved",
            "work-or-study",
            "no-time",
            "personal",
        ])),
    };
    let ended_on = later(introduced_on, lasted);
    // 4 to 8 hours a month are long meetings, here two to four hours each.
    let meetings = spread(place, introduced_on, ended_on, met, &[120, 150, 180, 240]);
    let life =
        Life { mentor, mentee, introduced_on, meetings, gatherings: Vec::new(), end: Some((ended_on, end)) };
    let pair = store::pair(tx, place, round, &life)?;
    if !completed {
        return Ok(());
    }
    // «… nya vänskapsband har knutits, ett antal företag har grundats, flera adepters har hittat arbete och mångas
    // språkkunskaper har förbättrats.» In percent of the pairs; invented.
    let came_of_it = [
        ("friendship", 35),
        ("language", 40),
        ("job", 14),
        ("association", 10),
        ("hobby", 12),
        ("company", 3),
    ];
    for (kind, percent) in came_of_it {
        if place.below(100) < percent {
            let attribution =
                place.one_of(&["through-programme", "through-programme", "helped", "helped", "unrelated"]);
            let on = later(introduced_on, 40 + place.below(lasted - 40));
            store::outcome(tx, place, pair, mentee, kind, attribution, on)?;
        }
    }
    // «Många par har fortsatt att träffas också efter den planerade mentorperioden.» Asked half a year after the end.
    let asked_on = later(ended_on, 182);
    if asked_on < place.today && place.below(100) < 60 {
        let answer = place.one_of(&[Some(true), Some(true), Some(true), Some(false), None]);
        store::after_contact(tx, place, pair, asked_on, answer)?;
    }
    Ok(())
}

fn fika_now(tx: &mut Tx, place: &mut Place, round: &Running) -> Result<(), StoreError> {
    let first = store::gathering(tx, place, round, "Första träff", place.days_ago(50), "17:30", "Luckan")?;
    store::gathering(tx, place, round, "Gemensam utvärdering", place.days_ago(-120), "17:30", "Luckan")?;
    let mut people = Vec::new();
    for index in 0..14_i64 {
        let interviewed = Come::Interviewed(place.days_ago(70 - index));
        let (mentee, mentor) = (adept(place), fika_mentor(place));
        let mentee = join(tx, place, round, &mentee, interviewed)?;
        let mentor = join(tx, place, round, &mentor, interviewed)?;
        // Ten came together at the first common meeting. One pair has been silent for a month.
        let introduced_on = place.days_ago(if index < 10 { 52 } else { 40 - 3 * (index - 10) });
        let until = place.days_ago(if index == 3 { 31 } else { 1 + index % 5 });
        let meetings = spread(place, introduced_on, until, if index < 10 { 4 } else { 2 }, &[90, 120, 180]);
        let gatherings = if index < 10 { vec![first] } else { Vec::new() };
        let life = Life { mentor: &mentor, mentee: &mentee, introduced_on, meetings, gatherings, end: None };
        store::pair(tx, place, round, &life)?;
        people.extend([mentor, mentee]);
    }
    for index in 0..9_i64 {
        let (who, come) = (adept(place), Come::Interviewed(place.days_ago(4 + 7 * index)));
        people.push(join(tx, place, round, &who, come)?);
    }
    for index in 0..5_i64 {
        let (who, come) = (fika_mentor(place), Come::Interviewed(place.days_ago(3 + 6 * index)));
        people.push(join(tx, place, round, &who, come)?);
    }
    super::evenings::fika(tx, place, round, &people)
}

fn adept(place: &mut Place) -> Who<'static> {
    Who {
        side: Side::Mentee,
        origin: place.one_of(HELSINKI),
        women_in_ten: 6,
        category: Some(place.one_of(&["first-years", "first-years", "longer"])),
        area: None,
        source: Source::Public,
    }
}

fn fika_mentor(place: &mut Place) -> Who<'static> {
    Who {
        side: Side::Mentor,
        origin: place.one_of(&[&cast::FINLAND, &cast::FINLAND, &cast::SUOMI]),
        women_in_ten: 7,
        category: None,
        area: None,
        source: Source::Public,
    }
}

/// Svendborg: the first months of three years; a few pairs, most people from Skovparken.
pub fn svendborg(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place = Place::open(tx, making, "svendborg", "Domea Svendborg", "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "nye muligheder – bedre naboskab", "bedre-naboskab")?;
    let starts_on = place.days_ago(130);
    // «Ordningen løber over tre år …»
    let ends_on = starts_on.saturating_add(Span::new().years(3));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    let round =
        place.round(tx, programme, "kvinfo-naboskab 1", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let supper =
        store::gathering(tx, place, &round, "Fællesspisning", place.days_ago(24), "17:30", "Skovparken")?;
    store::gathering(tx, place, &round, "Fællesspisning igen", place.days_ago(-18), "17:30", "Skovparken")?;
    // «… den vil primært være koncentreret om boligområdet Skovparken …»: 13 of 18. Domea finds people: «det bliver Domea,
    // som skal hverve mentorer og mentees».
    let mut mentees = Vec::new();
    for index in 0..18_usize {
        let who = Who {
            side: Side::Mentee,
            origin: SVENDBORG[index % SVENDBORG.len()],
            women_in_ten: 7,
            category: Some(if index % 3 == 0 { "worked-a-little" } else { "not-worked-here" }),
            area: Some(if index < 13 {
                "skovparken"
            } else {
                ["jaegermarken", "svendborg-vest", "tved"][index % 3]
            }),
            source: Source::Staff,
        };
        let come = match index {
            0..5 => Come::Interviewed(place.days_ago(112)),
            16 => Come::Answered(place.days_ago(5)),
            17 => Come::New(place.days_ago(2)),
            _ => Come::Interviewed(place.days_ago(98 - 6 * index as i64)),
        };
        mentees.push(join(tx, place, &round, &who, come)?);
    }
    // «… det kan være indvandrere, som selv har haft succes med at komme i arbejde eller bare folk, som gerne vil hjælpe …»
    let mut mentors = Vec::new();
    for index in 0..9_usize {
        let who = Who {
            side: Side::Mentor,
            origin: if index % 2 == 1 { SVENDBORG[index % SVENDBORG.len()] } else { &cast::DENMARK },
            women_in_ten: 6,
            category: None,
            area: Some(["skovparken", "svendborg-midtby", "thuro", "tasinge", "skovparken"][index % 5]),
            source: if index % 2 == 1 { Source::Staff } else { Source::Public },
        };
        let come = Come::Interviewed(place.days_ago(if index < 5 { 110 } else { 70 - 7 * index as i64 }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // «… mødes med sin mentee en gang om måneden»; one pair came to the supper only.
    let lives: [(i64, &[i64], bool); 5] = [
        (100, &[92, 60, 33, 4], true),
        (98, &[90, 57, 20], true),
        (90, &[81, 52], false),
        (62, &[50, 19], true),
        (40, &[], true),
    ];
    for (index, (introduced, met, came)) in lives.into_iter().enumerate() {
        let life = Life {
            mentor: &mentors[index],
            mentee: &mentees[index],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 90)).collect(),
            gatherings: if came { vec![supper] } else { Vec::new() },
            end: None,
        };
        store::pair(tx, place, &round, &life)?;
    }
    super::evenings::svendborg(tx, place, &mentees)
}

/// Where Holdbart Match's mentors live: nine in the two municipalities, twelve elsewhere. «- Vi har masser af mentorer i
/// København og Nordsjælland - og også i Jylland - men på Vest- og Midtsjælland er det mildt sagt op ad bakke.»
const HOLDBART_MENTORS: [&str; 21] = [
    "soro",
    "soro",
    "ringsted",
    "soro",
    "ringsted",
    "kobenhavn",
    "soro",
    "soro",
    "ringsted",
    "ringsted",
    "kobenhavn",
    "kobenhavn",
    "kobenhavn",
    "kobenhavn",
    "nordsjaelland",
    "nordsjaelland",
    "nordsjaelland",
    "nordsjaelland",
    "jylland",
    "jylland",
    "jylland",
];

/// Holdbart Match: 70 refugees, far too few mentors near them, six pairs.
pub fn holdbart(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let name = "Holdbart Match, Sorø og Ringsted";
    let mut place = Place::open(tx, making, "holdbart-match", name, "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "Holdbart Match", "holdbart-match")?;
    let starts_on = place.days_ago(270);
    let ends_on = starts_on.saturating_add(Span::new().months(24));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    // New people all the time: «Ringsted Kommune modtager hver måned nye flygtninge …»
    let round = place.round(tx, programme, "holdbart-match 1", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let mut mentees = Vec::new();
    // «I alt 70 flygtninge - 45 i Sorø og 25 i Ringsted - har Job Partner og de kommunale jobcentre udpeget …»: 14 × 5, of
    // which 9 × 5 in Sorø.
    for index in 0..70_i64 {
        let who = Who {
            side: Side::Mentee,
            origin: place.one_of(REFUGEES),
            women_in_ten: 4,
            category: Some("refugee"),
            area: Some(if index % 14 < 9 { "soro" } else { "ringsted" }),
            source: Source::Import,
        };
        // The first came 34 weeks ago, the latest last week; the latest are not interviewed yet.
        let days = 240 - 17 * index / 5;
        let come = match index {
            66 | 67 => Come::Answered(place.days_ago(days)),
            68.. => Come::New(place.days_ago(days)),
            _ => Come::Interviewed(place.days_ago(days)),
        };
        mentees.push(join(tx, place, &round, &who, come)?);
    }
    let mut mentors = Vec::new();
    for (index, area) in HOLDBART_MENTORS.into_iter().enumerate() {
        let who = Who {
            side: Side::Mentor,
            origin: &cast::DENMARK,
            women_in_ten: 6,
            category: None,
            area: Some(area),
            source: Source::Public,
        };
        let come = Come::Interviewed(place.days_ago(if index < 6 { 230 } else { 175 - 8 * index as i64 }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // The first five have a mentor near them; for the sixth there was none, so Copenhagen helped out: «I sidste ende kan vi
    // jo trække på mentorer fra andre områder …»
    let lives: [(usize, usize, i64, &[i64]); 6] = [
        (0, 0, 215, &[206, 180, 149, 122, 95, 61, 33, 8]),
        (1, 1, 210, &[199, 170, 141, 110, 84, 47, 12]),
        (2, 9, 160, &[150, 121, 88, 52, 24]),
        (3, 2, 118, &[109, 80, 41]),
        (4, 10, 96, &[90, 58, 27, 6]),
        (5, 3, 20, &[]),
    ];
    for (mentor, mentee, introduced, met) in lives {
        let life = Life {
            mentor: &mentors[mentor],
            mentee: &mentees[mentee],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 60)).collect(),
            gatherings: Vec::new(),
            end: None,
        };
        let pair = store::pair(tx, place, &round, &life)?;
        if mentor < 2 {
            let kind = ["job", "study"][mentor];
            store::outcome(tx, place, pair, &mentees[mentee], kind, "helped", place.days_ago(55))?;
        }
    }
    super::evenings::holdbart(tx, place, &round, &mentors)
}

/// Where people of ILIK live.
const COPENHAGEN: &[&str] =
    &["indre-by", "vesterbro", "norrebro", "osterbro", "amager", "valby-vanlose", "omegn"];

/// ILIK: users who come and go, mentors of Greenlandic background or with a good knowledge of Greenlandic culture.
pub fn ilik(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place =
        Place::open(tx, making, "ilik", "Det Grønlandske Hus i København", "Europe/Copenhagen", "da")?;
    let programme = place.programme(tx, "ILIKs mentorordning", "mentorordning")?;
    let starts_on = place.days_ago(160);
    let ends_on = starts_on.saturating_add(Span::new().years(1));
    let name = format!("{}–{}", starts_on.year(), ends_on.year());
    let round = place.round(tx, programme, "ilik 1", &name, (starts_on, ends_on), Some(ends_on))?;
    let place = &mut place;
    let mut users = Vec::new();
    for index in 0..18_i64 {
        let who = Who {
            side: Side::Mentee,
            origin: &cast::GREENLAND,
            women_in_ten: 5,
            category: Some(if index % 4 == 3 { "for-a-time" } else { "lives-here" }),
            area: Some(place.one_of(COPENHAGEN)),
            source: if index % 3 == 0 { Source::Staff } else { Source::Public },
        };
        let come = match index {
            0..5 => Come::Interviewed(place.days_ago(66)),
            15 | 16 => Come::Answered(place.days_ago(19 - index)),
            17 => Come::New(place.days_ago(3)),
            _ => Come::Interviewed(place.days_ago(62 - 4 * index)),
        };
        users.push(join(tx, place, &round, &who, come)?);
    }
    // «De frivillige mentorer er herboende grønlændere samt danskere med godt kendskab til grønlandsk kultur.»
    let mut mentors = Vec::new();
    for index in 0..12_i64 {
        let who = Who {
            side: Side::Mentor,
            origin: if index % 3 == 2 { &cast::DENMARK } else { &cast::GREENLAND },
            women_in_ten: 6,
            category: None,
            area: Some(place.one_of(COPENHAGEN)),
            source: Source::Public,
        };
        let come = Come::Interviewed(place.days_ago(if index < 5 { 70 } else { 80 - 6 * index }));
        mentors.push(join(tx, place, &round, &who, come)?);
    }
    // «Mentor og bruger mødes en-to gange om ugen.» The third pair has been silent for more than two weeks.
    let lives: [(i64, &[i64]); 5] = [
        (46, &[43, 38, 34, 28, 21, 15, 9, 2]),
        (40, &[36, 30, 25, 17, 10, 4]),
        (38, &[33, 27, 18]),
        (24, &[20, 16, 11, 5, 1]),
        (9, &[6, 2]),
    ];
    for (index, (introduced, met)) in lives.into_iter().enumerate() {
        let life = Life {
            mentor: &mentors[index],
            mentee: &users[index],
            introduced_on: place.days_ago(introduced),
            meetings: met.iter().map(|days| (place.days_ago(*days), 90)).collect(),
            gatherings: Vec::new(),
            end: None,
        };
        let pair = store::pair(tx, place, &round, &life)?;
        if index == 0 {
            let on = place.days_ago(12);
            store::outcome(tx, place, pair, &users[index], "sub-goal-reached", "through-programme", on)?;
        }
    }
    super::evenings::ilik(tx, place, &round, &mentors)
}

/// Who somebody is, apart from luck.
struct Who<'a> {
    side: Side,
    origin: &'a Origin,
    women_in_ten: usize,
    category: Option<&'a str>,
    area: Option<&'a str>,
    source: Source,
}

/// How far somebody has come, and on which day.
#[derive(Clone, Copy)]
enum Come {
    /// Signed up; nobody has answered.
    New(Date),
    /// Answered, the interview not held yet.
    Answered(Date),
    /// Interviewed, and ready to be matched.
    Interviewed(Date),
}

fn join(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    who: &Who,
    come: Come,
) -> Result<Participation, StoreError> {
    let invented = invented(place, who, come);
    let new = invent::person(tx, place, round, &invented)?;
    invent::interview(tx, place, round, &new, who.origin)?;
    Ok(new)
}

fn invented<'a>(place: &mut Place, who: &Who<'a>, come: Come) -> Invented<'a> {
    let before = |day: Date, days: usize| day.saturating_sub(Span::new().days(days as i64));
    let (applied_on, answered_on, interviewed_on) = match come {
        Come::New(on) => (on, None, None),
        Come::Answered(on) => (before(on, 1 + place.below(2)), Some(on), None),
        Come::Interviewed(on) => {
            let answered_on = before(on, 3 + place.below(8));
            (before(answered_on, place.below(3)), Some(answered_on), Some(on))
        }
    };
    Invented {
        side: who.side,
        origin: who.origin,
        gender: if place.below(10) < who.women_in_ten { Gender::Female } else { Gender::Male },
        category: who.category,
        area: who.area,
        applied_on,
        answered_on,
        interviewed_on,
        stage: if interviewed_on.is_some() { Stage::Ready } else { Stage::Applied },
        capacity: 1,
        source: who.source,
    }
}

fn later(day: Date, days: usize) -> Date {
    day.saturating_add(Span::new().days(days as i64))
}

/// So many meetings between two days, on different days, with the last near the end.
fn spread(place: &mut Place, from: Date, until: Date, meetings: usize, minutes: &[i32]) -> Vec<(Date, i32)> {
    let days = from.until(until).map_or(0, |span| span.get_days()).max(0) as usize;
    let step = (days / meetings.max(1)).max(1);
    (1..=meetings)
        .map(|nth| {
            let early = place.below(step.div_ceil(3));
            (later(from, (nth * step).saturating_sub(early)), place.one_of(minutes))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use diesel::prelude::*;

    use super::*;
    use crate::db::schema::{meetings, outcomes, pairs, participations};
    use crate::db::{Db, Location};
    use crate::ids::OrganisationId;
    use crate::programmes;
    use crate::scope::{OrgScope, PlatformScope};

    type Fill = fn(&mut Tx, &Making) -> Result<(), StoreError>;

    /// Fills one organisation and looks at it.
    fn filled<T>(slug: &str, fill: Fill, look: impl FnOnce(&OrgScope, &mut Tx) -> T) -> T {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-03-02T07:30:00Z".parse().unwrap();
        let db = Db::open(&Location::File(folder.path().join("demo.sqlite")), now).unwrap();
        let making = Making { now, hash: String::new() };
        db.write_now(|tx| fill(tx, &making)).unwrap();
        let org =
            OrgScope::of_platform(&PlatformScope::of_the_machine(), OrganisationId::named("demo", slug));
        db.read_now(|tx| Ok::<T, StoreError>(look(&org, tx))).unwrap()
    }

    fn everybody(org: &OrgScope, tx: &mut Tx) -> Vec<Participation> {
        let rounds = programmes::store::rounds(org, tx).unwrap();
        rounds.iter().flat_map(|round| crate::people::store::of_round(org, tx, round.id).unwrap()).collect()
    }

    fn count(people: &[Participation], mut is: impl FnMut(&Participation) -> bool) -> usize {
        people.iter().filter(|one| is(one)).count()
    }

    #[test]
    fn more_than_250_pairs_have_taken_part_in_fika_and_most_completed() {
        filled("fika", fika, |_, tx| {
            let pairs: Vec<String> = pairs::table.select(pairs::state).load(tx.c()).unwrap();
            let of = |state: &str| pairs.iter().filter(|one| *one == state).count();
            assert_eq!(of("completed") + of("ended-early"), 252);
            assert!(of("completed") > 200, "{}", of("completed"));
            assert_eq!(of("active"), 14);
            let met: i64 = meetings::table.count().get_result(tx.c()).unwrap();
            assert!((1_000..2_000).contains(&met), "{met}");
        });
    }

    #[test]
    fn no_two_rounds_of_fika_have_one_name_whatever_day_it_is() {
        for day in jiff::civil::date(2027, 6, 1).series(Span::new().days(1)).take(4 * 366) {
            let names: BTreeSet<String> = (0..=12).map(|back| half_year(rounds_before(day, back))).collect();
            assert_eq!(names.len(), 13, "{day}");
        }
    }

    #[test]
    fn every_outcome_that_fika_names_has_happened() {
        filled("fika", fika, |_, tx| {
            let kinds: Vec<String> = outcomes::table.select(outcomes::kind).distinct().load(tx.c()).unwrap();
            let kinds: BTreeSet<&str> = kinds.iter().map(String::as_str).collect();
            assert!(kinds.iter().eq(&["association", "company", "friendship", "hobby", "job", "language"]));
        });
    }

    #[test]
    fn nine_adepter_and_five_mentors_of_fika_wait() {
        filled("fika", fika, |org, tx| {
            let everybody = everybody(org, tx);
            let waiting = |side| count(&everybody, |one| one.side == side && one.stage == Stage::Ready);
            assert_eq!((waiting(Side::Mentee), waiting(Side::Mentor)), (9, 5));
        });
    }

    #[test]
    fn some_fika_mentors_came_back_and_nobody_shares_a_name() {
        filled("fika", fika, |org, tx| {
            let everybody = everybody(org, tx);
            let people: BTreeSet<_> = everybody.iter().map(|one| one.person.id).collect();
            let names: BTreeSet<_> = everybody.iter().map(|one| one.person.full_name()).collect();
            assert_eq!(people.len(), names.len());
            assert!(people.len() < everybody.len() - 50);
        });
    }

    #[test]
    fn most_people_in_svendborg_live_in_skovparken() {
        filled("svendborg", svendborg, |org, tx| {
            let everybody = everybody(org, tx);
            let mentees = count(&everybody, |one| one.side == Side::Mentee);
            let lives_there = |one: &Participation| one.person.area.as_deref() == Some("skovparken");
            let there = count(&everybody, |one| one.side == Side::Mentee && lives_there(one));
            assert_eq!((mentees, there), (18, 13));
        });
    }

    #[test]
    fn forty_five_refugees_in_soro_and_twenty_five_in_ringsted_have_nine_local_mentors() {
        filled("holdbart-match", holdbart, |org, tx| {
            let everybody = everybody(org, tx);
            let of = |side, area| {
                count(&everybody, |one| one.side == side && one.person.area.as_deref() == Some(area))
            };
            assert_eq!((of(Side::Mentee, "soro"), of(Side::Mentee, "ringsted")), (45, 25));
            assert_eq!(of(Side::Mentor, "soro") + of(Side::Mentor, "ringsted"), 9);
            let elsewhere = ["kobenhavn", "nordsjaelland", "jylland"].map(|area| of(Side::Mentor, area));
            assert_eq!(elsewhere, [5, 4, 3]);
            let pairs: i64 = pairs::table.count().get_result(tx.c()).unwrap();
            assert_eq!(pairs, 6);
        });
    }

    #[test]
    fn ilik_has_eighteen_users_twelve_mentors_and_five_pairs() {
        filled("ilik", ilik, |org, tx| {
            let everybody = everybody(org, tx);
            let of = |side| count(&everybody, |one| one.side == side);
            assert_eq!((of(Side::Mentee), of(Side::Mentor)), (18, 12));
            let pairs: i64 = pairs::table.count().get_result(tx.c()).unwrap();
            assert_eq!(pairs, 5);
        });
    }

    #[test]
    fn every_word_the_demo_uses_is_a_word_of_its_method() {
        let parts: [(&str, Fill); 4] =
            [("fika", fika), ("svendborg", svendborg), ("holdbart-match", holdbart), ("ilik", ilik)];
        for (slug, fill) in parts {
            filled(slug, fill, |org, tx| {
                let method = programmes::store::rounds(org, tx).unwrap().remove(0).method;
                let known = |choices: &[crate::methods::Choice], slug: &str| {
                    choices.iter().any(|one| one.slug == slug)
                };
                for one in everybody(org, tx) {
                    let category = one.category.as_deref();
                    assert!(category.is_none_or(|category| known(&method.target.categories, category)));
                    let area = one.person.area.as_deref();
                    assert!(area.is_none_or(|area| known(&method.interview.areas, area)), "{area:?}");
                }
                let reasons: Vec<Option<String>> =
                    pairs::table.select(pairs::end_reason).distinct().load(tx.c()).unwrap();
                assert!(
                    reasons.iter().flatten().all(|reason| known(&method.end_reasons, reason)),
                    "{reasons:?}"
                );
                let kinds: Vec<String> =
                    outcomes::table.select(outcomes::kind).distinct().load(tx.c()).unwrap();
                assert!(kinds.iter().all(|kind| known(&method.outcomes, kind)), "{kinds:?}");
            });
        }
    }

    #[test]
    fn nothing_in_the_demo_happens_before_its_time() {
        let parts: [(&str, Fill); 4] =
            [("fika", fika), ("svendborg", svendborg), ("holdbart-match", holdbart), ("ilik", ilik)];
        let today = jiff::civil::date(2026, 3, 2);
        for (slug, fill) in parts {
            filled(slug, fill, |org, tx| {
                for one in everybody(org, tx) {
                    let days = [Some(one.applied_on), one.answered_on, one.interviewed_on, Some(today)];
                    assert!(days.into_iter().flatten().is_sorted(), "{}: {days:?}", one.person.full_name());
                    assert!(one.stage_since <= today);
                }
                let introduced: Vec<(crate::db::Day, Option<crate::db::Day>)> = pairs::table
                    .inner_join(
                        participations::table.on(participations::organisation_id
                            .eq(pairs::organisation_id)
                            .and(
                                participations::id
                                    .eq(pairs::mentee_id)
                                    .or(participations::id.eq(pairs::mentor_id)),
                            )),
                    )
                    .select((pairs::introduced_on, participations::interviewed_on))
                    .load(tx.c())
                    .unwrap();
                assert!(introduced.iter().all(|(on, interviewed)| interviewed.is_some_and(|day| day <= *on)));
                let met: Vec<crate::db::Day> =
                    meetings::table.select(meetings::on_date).load(tx.c()).unwrap();
                assert!(met.iter().all(|day| day.0 <= today));
            });
        }
    }
}
