//! What the demo's people answered to their method's own questions. Chosen by their ids and not by the demo's dice, so that
//! a new question changes nobody's life.

use jiff::civil::Date;

use super::{Place, Running};
use crate::answers::{Answer, Answers, store};
use crate::db::{StoreError, Tx};
use crate::history::Event;
use crate::ids::PairId;
use crate::methods::questions::{AnswerKind, AskedIn, Question, asked};
use crate::methods::{Method, Side};
use crate::pairs::agreement::{Signed, store as agreements};
use crate::pairs::goodbye::{self, Evaluation, Rating, Wish};
use crate::people::Participation;

/// What somebody answered in a form on a day.
pub fn of_form(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    of: &Participation,
    form: AskedIn,
    on: Date,
) -> Result<(), StoreError> {
    let told = invented(&round.method, form, of);
    store::save(&place.org, tx, of.id, form, &round.method, &told, on)
}

/// What the two said at the end.
pub fn closing(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    pair: PairId,
    two: [&Participation; 2],
    on: Date,
) -> Result<(), StoreError> {
    for of in two {
        let told = invented(&round.method, AskedIn::Closing, of);
        // Not everybody can be reached at the end.
        if !told.0.is_empty() && pick(of, "reached", 5) > 0 {
            store::save_closing(&place.org, tx, pair, of.side, &round.method, &told, on)?;
            let event = Event::ClosingAnswered { side: of.side.to_string() };
            place.tell(tx, pair, Some(place.coordinator), &event, place.noon(on))?;
            evaluation(tx, place, pair, of, on)?;
        }
    }
    Ok(())
}

/// How it was and what they wish next, as the coordinator wrote it down; wishes of the last three weeks are still open.
fn evaluation(
    tx: &mut Tx,
    place: &Place,
    pair: PairId,
    of: &Participation,
    on: Date,
) -> Result<(), StoreError> {
    let ratings = [Rating::VeryGood, Rating::Good, Rating::Good, Rating::SoSo];
    let wishes = [Wish::Enough, Wish::Again, Wish::Alumni, Wish::OtherRole, Wish::Pause];
    let said = Evaluation {
        side: of.side,
        rating: ratings[pick(of, "rating", ratings.len())],
        wish: wishes[pick(of, "wish", wishes.len())],
        may_ask: pick(of, "may ask", 3) > 0,
        on,
        is_handled: false,
    };
    goodbye::store::save(&place.org, tx, pair, &said)?;
    if on < place.days_ago(21) {
        goodbye::store::set_handled(&place.org, tx, pair, of.side, place.coordinator)?;
    }
    Ok(())
}

/// The agreement, which most of them signed at their first meeting.
pub fn agreement(
    tx: &mut Tx,
    place: &Place,
    round: &Running,
    pair: PairId,
    mentee: &Participation,
    on: Date,
) -> Result<(), StoreError> {
    let Some(agreement) = &round.method.agreement else { return Ok(()) };
    if pick(mentee, "signs", 6) == 0 {
        return Ok(());
    }
    let signed = Signed { version: agreement.version.clone(), on };
    agreements::save(&place.org, tx, pair, &signed)?;
    place.tell(tx, pair, Some(place.coordinator), &Event::AgreementSigned { on }, place.noon(on))
}

fn invented(method: &Method, form: AskedIn, of: &Participation) -> Answers {
    let mut answers = Answers::default();
    for question in asked(&method.questions, form, of.side, &std::collections::BTreeSet::new()) {
        let is_asked = question.only_if.as_ref().is_none_or(|only_if| answers.hold(only_if));
        if is_asked && let Some(answer) = answer(method, question, of) {
            answers.0.insert(question.slug.clone(), answer);
        }
    }
    answers
}

fn answer(method: &Method, question: &Question, of: &Participation) -> Option<Answer> {
    let slug = question.slug.as_str();
    let (least, most) = question.range();
    match question.kind {
        AnswerKind::OneOf | AnswerKind::SeveralOf => {
            let words = wanted(method, of.side, slug).unwrap_or_else(|| question.words());
            let chosen = *words.get(pick(of, slug, words.len()))?;
            Some(Answer::Choices([chosen.to_owned()].into()))
        }
        AnswerKind::YesNo => Some(Answer::Yes(pick(of, slug, 4) > 0)),
        AnswerKind::Scale => Some(Answer::Number(most - i32::try_from(pick(of, slug, 3)).unwrap_or(0))),
        AnswerKind::Number => {
            Some(Answer::Number((least + i32::try_from(pick(of, slug, 9)).unwrap_or(0)).min(most)))
        }
        AnswerKind::Date => of.interviewed_on.map(Answer::Day),
        AnswerKind::Line | AnswerKind::Text => {
            let said = in_own_words(slug);
            Some(Answer::Text((*said.get(pick(of, slug, said.len()))?).to_owned()))
        }
        AnswerKind::Languages => None,
    }
}

/// The answers that meet a condition read off this question: who takes part in the demo meets it.
fn wanted<'m>(method: &'m Method, side: Side, slug: &str) -> Option<Vec<&'m str>> {
    let mut read_off = method.eligibility.of(side).filter_map(|condition| condition.known_from.as_ref());
    let from = read_off.find(|from| from.question.as_deref() == Some(slug))?;
    Some(from.any_of.iter().map(String::as_str).collect())
}

/// What people of the five programmes say, in the language of each.
fn in_own_words(slug: &str) -> &'static [&'static str] {
    match slug {
        "hopes" => &[
            "Å snakke norsk med noen utenom jobben.",
            "Å forstå hvordan barnehage og skole virker her.",
            "Å bli med på noe i bygda, kanskje koret.",
            "Å finne ut hva jeg kan bruke utdanningen min til.",
        ],
        "wants-to-learn" => &[
            "Hvordan det er å begynne på nytt et sted.",
            "Mat og musikk fra et land jeg ikke kjenner.",
            "Å se bygda med nye øyne.",
        ],
        "learned-what" => &[
            "At en kan spørre naboen om hjelp.",
            "Hvordan vi leser tidevannet her ute.",
            "Mer om et land jeg bare hadde sett på nyhetene.",
        ],
        "get-to-know" => &[
            "Hur man söker jobb i min bransch.",
            "Föreningslivet och naturen.",
            "Vardagen: skolan, vården, hyresmarknaden.",
        ],
        "can-show" => {
            &["Min arbetsplats och mina kolleger.", "Hur föreningar fungerar.", "Staden, till fots."]
        }
        "knows-culture-how" => &["Jeg boede otte år i Nuuk.", "Min kone er fra Ilulissat."],
        "wants-changed" => &[
            "At få nogen at tale med ud over mine søskende.",
            "At vælge en uddannelse.",
            "At forstå de breve, jeg får.",
        ],
        _ => &[],
    }
}

/// A number below `count` that belongs to somebody and a word: the same each time.
fn pick(of: &Participation, word: &str, count: usize) -> usize {
    let text = format!("{} {word}", of.id);
    let hash =
        text.bytes().fold(0xcbf2_9ce4_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    usize::try_from(hash >> 8).unwrap_or(0) % count.max(1)
}
