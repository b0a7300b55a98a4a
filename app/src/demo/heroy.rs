//! Herøy: the round of 2015, with ten pairs of which seven completed, and the present one, some weeks old, with eleven
//! who signed up: six labour migrants and five refugees, women and men.

use jiff::civil::{Date, date};

use super::cast::{self, Origin};
use super::invent::{Invented, interview, person};
use super::store::{self, End, Life};
use super::{Making, Place, Running};
use crate::db::{StoreError, Tx};
use crate::ids::GatheringId;
use crate::methods::Side;
use crate::people::{Gender, Participation, Source, Stage};

/// Makes Herøy.
pub fn fill(tx: &mut Tx, making: &Making) -> Result<(), StoreError> {
    let mut place = Place::open(tx, making, "heroy", "Herøy Frivilligsentral", "Europe/Oslo", "nb")?;
    let programme = place.programme(tx, "Mentornettverk Herøy", "mentornettverk")?;
    let term = (date(2015, 2, 2), date(2015, 8, 31));
    let first = place.round(tx, programme, "kun-mentornettverk 2015", "2015", term, None)?;
    round_of_2015(tx, &mut place, &first)?;
    let term = (place.days_ago(70), place.days_ago(-114));
    let open_until = Some(place.days_ago(-21));
    let name = place.today.strftime("%Y").to_string();
    let now = place.round(tx, programme, "kun-mentornettverk", &name, term, open_until)?;
    present_round(tx, &mut place, &now)?;
    let people = crate::people::store::of_round(&place.org, tx, now.id)?;
    super::supply::heroy(tx, &place, programme, &people)?;
    super::ideas::heroy(tx, &place)?;
    super::evenings::heroy(tx, &place)
}

/// «I 2015 var det 7 av 10 mentorpar som gjennomførte opplegget. Da var prosjektet kun rettet mot innvandrerkvinner og
/// ikke flyktninger.» «… flere som har opprettholdt kontakten videre. En av innvandrerkvinnene … har også fått seg fast
/// jobb gjennom deltakelsen.»
fn round_of_2015(tx: &mut Tx, place: &mut Place, round: &Running) -> Result<(), StoreError> {
    let gatherings = [
        store::gathering(tx, place, round, "Oppstart", date(2015, 3, 4), "18:00", "Frivilligsentralen")?,
        store::gathering(tx, place, round, "Kommunen og tilbudene", date(2015, 5, 6), "18:00", "Rådhuset")?,
        store::gathering(
            tx,
            place,
            round,
            "Sommeravslutning",
            date(2015, 8, 19),
            "17:00",
            "Frivilligsentralen",
        )?,
    ];
    // Of the ten, three stopped: after two, one and no own meetings.
    let ends = [
        End::Completed,
        End::Completed,
        End::Early("moved"),
        End::Completed,
        End::Completed,
        End::Early("no-time"),
        End::Completed,
        End::Completed,
        End::Early("work-or-study"),
        End::Completed,
    ];
    let origins: [&Origin; 10] = [
        &cast::THAILAND,
        &cast::POLAND,
        &cast::LITHUANIA,
        &cast::POLAND,
        &cast::SENEGAL,
        &cast::THAILAND,
        &cast::SPAIN,
        &cast::LITHUANIA,
        &cast::POLAND,
        &cast::UKRAINE,
    ];
    for (index, end) in ends.into_iter().enumerate() {
        let applied_on = date(2015, 1, 12).saturating_add(jiff::Span::new().days(index as i64));
        let past = |side, origin, gender, category| Invented {
            side,
            origin,
            gender,
            category,
            area: None,
            applied_on,
            answered_on: Some(applied_on),
            interviewed_on: Some(date(2015, 2, 5)),
            stage: Stage::Ready,
            capacity: 1,
            source: Source::Staff,
        };
        let mentee = person(
            tx,
            place,
            round,
            &past(Side::Mentee, origins[index], Gender::Female, Some("immigrant-woman")),
        )?;
        let gender = if index % 5 == 4 { Gender::Male } else { Gender::Female };
        let mentor = person(tx, place, round, &past(Side::Mentor, &cast::NORWAY, gender, None))?;
        interview(tx, place, round, &mentee, origins[index])?;
        interview(tx, place, round, &mentor, &cast::NORWAY)?;
        life_of_2015(tx, place, round, &gatherings, index, end, &mentor, &mentee)?;
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "one invented life, told in one go")]
fn life_of_2015(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    gatherings: &[GatheringId],
    index: usize,
    end: End,
    mentor: &Participation,
    mentee: &Participation,
) -> Result<(), StoreError> {
    let on = |month: i8, day: usize| date(2015, month, i8::try_from(day).unwrap_or(1));
    let (ended_on, met, attended) = match end {
        End::Completed => (date(2015, 8, 24), 3 + index % 3, 3),
        End::Early(_) => (on(5, 10 + index), [0, 0, 2, 0, 0, 1, 0, 0, 0, 0][index], usize::from(index != 8)),
    };
    let meetings = (0..met)
        .map(|nth| (on([3, 4, 6, 7, 8][nth], 6 + index + nth), [60, 90, 120, 60, 90][(index + nth) % 5]))
        .collect();
    let life = Life {
        mentor,
        mentee,
        introduced_on: date(2015, 2, 23),
        meetings,
        gatherings: gatherings[..attended].to_vec(),
        end: Some((ended_on, end)),
    };
    let pair = store::pair(tx, place, round, &life)?;
    if matches!(end, End::Completed) {
        let asked_on = date(2015, 12, 1);
        store::after_contact(tx, place, pair, asked_on, Some([0, 3, 4, 6].contains(&index)))?;
    }
    if index == 3 {
        store::outcome(tx, place, pair, mentee, "permanent-job", "through-programme", date(2015, 9, 14))?;
    }
    if index == 6 {
        store::outcome(tx, place, pair, mentee, "association", "helped", date(2015, 6, 2))?;
    }
    Ok(())
}

/// One of those who signed up this time.
struct SignUp {
    origin: &'static Origin,
    gender: Gender,
    category: &'static str,
    state: State,
}

/// How far somebody has come.
#[derive(Clone, Copy)]
enum State {
    /// In a pair: one of [`LIVES`].
    InPair(usize),
    /// Interviewed; waits for a mentor since this many days.
    Ready(i64),
    /// Answered, the interview not held yet.
    Answered(i64),
    /// Signed up this many days ago; nobody has answered.
    New(i64),
}

/// «Av de 11 som har meldt seg er det 6 arbeidstilflyttere og 5 flyktninger. Det er også en blanding av menn og kvinner.»
const SIGN_UPS: [SignUp; 11] = [
    signed_up(&cast::SYRIA, Gender::Female, "refugee", State::InPair(0)),
    signed_up(&cast::POLAND, Gender::Male, "labour-migrant", State::InPair(1)),
    signed_up(&cast::SYRIA, Gender::Male, "refugee", State::InPair(2)),
    signed_up(&cast::LITHUANIA, Gender::Female, "labour-migrant", State::InPair(3)),
    signed_up(&cast::UKRAINE, Gender::Female, "refugee", State::Ready(26)),
    signed_up(&cast::SPAIN, Gender::Male, "labour-migrant", State::Ready(19)),
    signed_up(&cast::THAILAND, Gender::Female, "labour-migrant", State::Ready(18)),
    signed_up(&cast::AFGHANISTAN, Gender::Female, "refugee", State::Ready(12)),
    signed_up(&cast::POLAND, Gender::Female, "labour-migrant", State::Ready(9)),
    signed_up(&cast::SYRIA, Gender::Male, "refugee", State::Answered(6)),
    signed_up(&cast::SENEGAL, Gender::Female, "labour-migrant", State::New(3)),
];

const fn signed_up(origin: &'static Origin, gender: Gender, category: &'static str, state: State) -> SignUp {
    SignUp { origin, gender, category, state }
}

/// The four pairs so far: days ago of introduction and of their own meetings, and whether they came to the gathering.
/// The first does well, the second has gone silent, the third has not met, the fourth has just begun.
const LIVES: [(i64, &[i64], bool); 4] =
    [(45, &[38, 22, 6], true), (44, &[34], false), (17, &[], false), (12, &[3], false)];

/// How many days ago the coordinator talked with the mentor and with the mentee of each. With the second, once is missing in
/// the first month; with the fourth, the first time is near.
const TALKED: [[&[i64]; 2]; 4] = [[&[36, 20], &[35, 18]], [&[33, 16], &[33]], [&[8], &[8]], [&[5], &[]]];

fn present_round(tx: &mut Tx, place: &mut Place, round: &Running) -> Result<(), StoreError> {
    let held =
        store::gathering(tx, place, round, "Oppstart", place.days_ago(40), "18:00", "Frivilligsentralen")?;
    store::gathering(
        tx,
        place,
        round,
        "Naturen rundt oss",
        place.days_ago(-10),
        "17:30",
        "Frivilligsentralen",
    )?;
    let areas = ["heroy-sentrum", "heroy-nord", "heroy-sor", "heroy-seloy", "donna"];
    let mut mentees = Vec::new();
    for sign_up in &SIGN_UPS {
        let area = place.one_of(&areas);
        let participation = mentee(tx, place, round, sign_up, area)?;
        mentees.push(participation);
    }
    let mut mentors = Vec::new();
    for index in 0..11_usize {
        let area = place.one_of(&areas);
        let gender = if index % 3 == 1 { Gender::Male } else { Gender::Female };
        let new = index == 10;
        let applied_on = place.days_ago(if new { 4 } else { 62 - 2 * index as i64 });
        let invented = Invented {
            side: Side::Mentor,
            origin: &cast::NORWAY,
            gender,
            category: None,
            area: Some(area),
            applied_on,
            answered_on: (!new).then_some(applied_on),
            interviewed_on: (!new).then(|| applied_on.saturating_add(jiff::Span::new().days(5))),
            stage: if new { Stage::Applied } else { Stage::Ready },
            capacity: if index == 6 { 2 } else { 1 },
            source: Source::Public,
        };
        let mentor = person(tx, place, round, &invented)?;
        interview(tx, place, round, &mentor, &cast::NORWAY)?;
        mentors.push(mentor);
    }
    for (index, (introduced, met, came)) in LIVES.into_iter().enumerate() {
        let meetings: Vec<(Date, i32)> = met.iter().map(|days| (place.days_ago(*days), 90)).collect();
        let life = Life {
            mentor: &mentors[index],
            mentee: &mentees[index],
            introduced_on: place.days_ago(introduced),
            meetings,
            gatherings: if came { vec![held] } else { Vec::new() },
            end: None,
        };
        let pair = store::pair(tx, place, round, &life)?;
        for (side, talked) in [Side::Mentor, Side::Mentee].into_iter().zip(TALKED[index]) {
            for days in talked {
                store::contact(tx, place, pair, side, place.days_ago(*days))?;
            }
        }
    }
    Ok(())
}

fn mentee(
    tx: &mut Tx,
    place: &mut Place,
    round: &Running,
    sign_up: &SignUp,
    area: &str,
) -> Result<Participation, StoreError> {
    let (applied, answered, interviewed, stage) = match sign_up.state {
        State::InPair(index) => (62 - index as i64, Some(59), Some(52), Stage::Ready),
        State::Ready(days) => (days + 14, Some(days + 13), Some(days), Stage::Ready),
        State::Answered(days) => (days + 1, Some(days), None, Stage::Applied),
        State::New(days) => (days, None, None, Stage::Applied),
    };
    let invented = Invented {
        side: Side::Mentee,
        origin: sign_up.origin,
        gender: sign_up.gender,
        category: Some(sign_up.category),
        area: Some(area),
        applied_on: place.days_ago(applied),
        answered_on: answered.map(|days| place.days_ago(days)),
        interviewed_on: interviewed.map(|days| place.days_ago(days)),
        stage,
        capacity: 1,
        source: Source::Public,
    };
    let participation = person(tx, place, round, &invented)?;
    interview(tx, place, round, &participation, sign_up.origin)?;
    Ok(participation)
}
