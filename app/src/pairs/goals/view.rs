//! A goal as its pages show it: to the coordinator everything, to each of the two what they may see.

use super::{CannotChange, Goal, Level, Rater, Rating, StateWord, Weight, arranged, chart, difference};
use crate::methods::{Method, Side};
use crate::pairs::Pair;
use crate::web::{Form, Offer};
use crate::words::{Message, Words};

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// The coordinator, who can also write down what one of the two says.
    Staff,
    /// One of the two.
    One(Side),
}

/// What every card of a page needs.
pub(super) struct Desk<'a> {
    pub reader: Reader,
    pub words: &'a Words,
    pub method: &'a Method,
    pub pair: &'a Pair,
    /// What the forms of a goal are sent to: its address is this and its id.
    pub base: String,
    pub form: &'a Form,
    /// Whether anything can still be written.
    pub is_open: bool,
}

/// The goals of one of the two.
pub(super) struct Group {
    pub title: String,
    pub none: String,
    pub cards: Vec<Card>,
}

/// A goal.
pub(super) struct Card {
    pub id: String,
    pub path: String,
    pub words: String,
    pub category: String,
    pub expected: Option<String>,
    pub weight: String,
    pub set_on: String,
    pub state: State,
    /// Whether the reader may change its words and say that it is reached.
    pub is_own: bool,
    pub is_open: bool,
    pub question: String,
    pub reached: String,
    pub seen: Vec<Seen>,
    /// The others' ratings are there, and the reader has to rate first.
    pub is_veiled: bool,
    pub difference: Option<String>,
    pub chart: Option<String>,
    pub names: Vec<String>,
    pub days: Vec<Day>,
    pub levels: Vec<Offer>,
    pub raters: Vec<Offer>,
    pub steps: Vec<Step>,
    /// What stands in the form that changes its words.
    pub typed: Typed,
    pub step_typed: String,
    pub is_refused: bool,
    pub categories: Vec<Offer>,
    pub weights: Vec<Offer>,
}

/// Where a goal stands.
pub(super) struct State {
    pub word: StateWord,
    pub text: String,
}

impl State {
    fn of(goal: &Goal, words: &Words) -> Self {
        let text = match goal.state {
            StateWord::UnderWay => words.ta("goals-set-on", "day", goal.set_on),
            StateWord::Achieved | StateWord::LaidAside => {
                words.ta(&format!("goals-state-{}", goal.state), "day", goal.since)
            }
        };
        Self { word: goal.state, text }
    }

    pub fn is_under_way(&self) -> bool {
        self.word == StateWord::UnderWay
    }

    pub fn is_reached(&self) -> bool {
        self.word == StateWord::Achieved
    }
}

/// What one of the three says.
pub(super) struct Seen {
    pub mark: String,
    pub name: String,
    pub figure: &'static str,
    pub level: String,
    pub day: String,
}

/// What was said on a day.
pub(super) struct Day {
    pub day: String,
    pub said: Vec<String>,
}

/// A small step.
pub(super) struct Step {
    pub path: String,
    pub words: String,
    pub state: State,
}

/// The words of a goal in a form.
pub(super) struct Typed {
    pub words: String,
    pub expected: String,
}

/// The goals of one of the two, as the reader sees them.
pub(super) fn group(desk: &Desk, goals: &[Goal], side: Side) -> Group {
    let name = desk.pair.on_side(side).person.given_name.as_str();
    let is_own = desk.reader == Reader::One(side);
    let (title, none) = if is_own {
        (desk.words.t("goals-yours"), desk.words.t("goals-none-yours"))
    } else {
        (desk.words.ta("goals-of", "name", name), desk.words.ta("goals-none-of", "name", name))
    };
    let cards = arranged(goals, side).into_iter().map(|(goal, steps)| card(desk, goal, &steps));
    Group { title, none, cards: cards.collect() }
}

/// What a rater is called by the reader.
pub(super) fn name(desk: &Desk, rater: Rater) -> String {
    let own = match desk.reader {
        Reader::Staff => Rater::Coordinator,
        Reader::One(side) => side.into(),
    };
    if rater == own {
        return desk.words.t("goals-you");
    }
    match rater {
        Rater::Mentee => desk.pair.mentee.person.given_name.clone(),
        Rater::Mentor => desk.pair.mentor.person.given_name.clone(),
        Rater::Coordinator => desk.words.t("goals-coordinator"),
    }
}

/// The categories of the method, chosen as a form says.
pub(super) fn categories(desk: &Desk, chosen: &Form) -> Vec<Offer> {
    let label = |texts| desk.method.text(texts, desk.words.language()).to_owned();
    desk.method
        .goals
        .iter()
        .map(|category| chosen.offer("category", &category.slug, label(&category.label)))
        .collect()
}

/// How important a goal can be, chosen as a form says.
pub(super) fn weights(desk: &Desk, chosen: &Form) -> Vec<Offer> {
    let offer =
        |weight: &Weight| chosen.offer("weight", weight, desk.words.t(&format!("goals-weight-{weight}")));
    Weight::ALL.iter().map(offer).collect()
}

fn level_in_words(level: Level, words: &Words) -> String {
    words.t(&format!("goals-level-{level}"))
}

fn card(desk: &Desk, goal: &Goal, steps: &[&Goal]) -> Card {
    let words = desk.words;
    let ratings = match desk.reader {
        Reader::Staff => goal.ratings.clone(),
        Reader::One(side) => goal.shown_to(side.into()),
    };
    let is_refused = desk.form.value("form") == goal.id.to_string();
    let stored = Form::filled(
        crate::web::Fields::default()
            .with("weight", goal.weight)
            .with_some("category", goal.category.as_deref())
            .with("words", &goal.words)
            .with_some("expected", goal.expected.as_deref()),
    );
    let typed = if is_refused { desk.form } else { &stored };
    let owner = desk.pair.on_side(goal.side).person.given_name.as_str();
    let is_own = match desk.reader {
        Reader::Staff => true,
        Reader::One(side) => side == goal.side,
    };
    let (question, reached) = if desk.reader == Reader::One(goal.side) {
        (words.t("goals-rate-yours"), words.t("goals-reached-yours"))
    } else {
        (words.ta("goals-rate-of", "name", owner), words.ta("goals-reached-of", "name", owner))
    };
    let empty = Form::empty();
    let (names, days) = table(desk, &ratings);
    let step_of_form = format!("{}-step", goal.id);
    let is_step_refused = desk.form.value("form") == step_of_form;
    Card {
        path: format!("{}/{}", desk.base, goal.id),
        id: goal.id.to_string(),
        words: goal.words.clone(),
        category: goal.category.as_deref().map(|slug| category(desk, slug)).unwrap_or_default(),
        expected: goal.expected.clone(),
        weight: words.t(&format!("goals-weight-{}", goal.weight)),
        set_on: words.ta("goals-set-on", "day", goal.set_on),
        state: State::of(goal, words),
        is_own,
        is_open: desk.is_open,
        question,
        reached,
        seen: Rater::ALL.iter().filter_map(|rater| seen(desk, &ratings, *rater)).collect(),
        is_veiled: ratings.len() < goal.ratings.len(),
        difference: difference(&ratings)
            .filter(|levels| *levels > 0)
            .map(|levels| words.tn("goals-difference", levels)),
        chart: drawn(desk, goal, &ratings),
        names,
        days,
        levels: Level::ALL
            .iter()
            .map(|level| empty.offer("level", level, level_in_words(*level, words)))
            .collect(),
        raters: match desk.reader {
            Reader::Staff => [Rater::Coordinator, Rater::Mentee, Rater::Mentor]
                .map(|rater| Offer {
                    chosen: rater == Rater::Coordinator,
                    ..empty.offer("rater", rater, rater_in_words(desk, rater))
                })
                .into(),
            Reader::One(_) => Vec::new(),
        },
        steps: steps
            .iter()
            .map(|step| Step {
                path: format!("{}/{}", desk.base, step.id),
                words: step.words.clone(),
                state: State::of(step, words),
            })
            .collect(),
        categories: categories(desk, typed),
        weights: weights(desk, typed),
        typed: Typed { words: typed.value("words").to_owned(), expected: typed.value("expected").to_owned() },
        step_typed: if is_step_refused { desk.form.value("words").to_owned() } else { String::new() },
        is_refused,
    }
}

/// Who says it, for the coordinator who writes it down.
fn rater_in_words(desk: &Desk, rater: Rater) -> String {
    match rater {
        Rater::Coordinator => desk.words.t("goals-rater-own"),
        Rater::Mentee | Rater::Mentor => desk.words.ta("goals-rater-told", "name", name(desk, rater)),
    }
}

fn category(desk: &Desk, slug: &str) -> String {
    let known = desk.method.goals.iter().find(|category| category.slug == slug);
    known.map_or_else(
        || slug.to_owned(),
        |category| desk.method.text(&category.label, desk.words.language()).to_owned(),
    )
}

fn seen(desk: &Desk, ratings: &[Rating], rater: Rater) -> Option<Seen> {
    let last = ratings.iter().rev().find(|rating| rating.rater == rater)?;
    Some(Seen {
        mark: chart::mark(rater),
        name: name(desk, rater),
        figure: last.level.figure(),
        level: level_in_words(last.level, desk.words),
        day: desk.words.short_date(last.on),
    })
}

/// The raters who have said something, and what each said on each day.
fn table(desk: &Desk, ratings: &[Rating]) -> (Vec<String>, Vec<Day>) {
    let raters: Vec<Rater> = Rater::ALL
        .iter()
        .copied()
        .filter(|rater| ratings.iter().any(|rating| rating.rater == *rater))
        .collect();
    let mut days: Vec<jiff::civil::Date> = ratings.iter().map(|rating| rating.on).collect();
    days.dedup();
    let in_one_year = days.first().map(|day| day.year()) == days.last().map(|day| day.year());
    let said = |on: jiff::civil::Date, rater: &Rater| {
        let found = ratings.iter().find(|rating| rating.on == on && rating.rater == *rater);
        found.map_or_else(|| "–".to_owned(), |rating| rating.level.figure().to_owned())
    };
    let day = |on: jiff::civil::Date| Day {
        day: if in_one_year { desk.words.short_date(on) } else { desk.words.date(on) },
        said: raters.iter().map(|rater| said(on, rater)).collect(),
    };
    (raters.iter().map(|rater| name(desk, *rater)).collect(), days.into_iter().map(day).collect())
}

fn drawn(desk: &Desk, goal: &Goal, ratings: &[Rating]) -> Option<String> {
    let (first, last) = (ratings.first()?.on, ratings.last()?.on);
    let line = |rater: &Rater| {
        let said: Vec<&str> = ratings
            .iter()
            .filter(|rating| rating.rater == *rater)
            .map(|rating| rating.level.figure())
            .collect();
        (!said.is_empty()).then(|| format!("{}: {}", name(desk, *rater), said.join(", ")))
    };
    let lines: Vec<String> = Rater::ALL.iter().filter_map(line).collect();
    chart::draw(&chart::Lines {
        id: format!("chart-{}", goal.id),
        title: &desk.words.t("goals-chart"),
        description: lines.join("; "),
        right_to_left: desk.words.dir() == "rtl",
        names: &|rater| name(desk, rater),
        ratings,
        ends: [desk.words.short_date(first), desk.words.short_date(last)],
    })
}

/// A goal as the page of the pair mentions it.
pub(in crate::pairs) struct Line {
    pub words: String,
    pub state: String,
    pub is_reached: bool,
    pub ratings: Vec<String>,
    pub difference: Option<String>,
}

/// What the page of the pair shows of the goals; none where the method keeps none and none is set.
pub(in crate::pairs) struct Summary {
    pub text: String,
    pub lines: Vec<Line>,
}

/// The goals of both in short: the mentee's first. What was laid aside stands on their own page only.
pub(in crate::pairs) fn summary(
    words: &Words,
    method: &Method,
    pair: &Pair,
    goals: &[Goal],
) -> Option<Summary> {
    if method.goals.is_empty() && goals.is_empty() {
        return None;
    }
    let form = Form::empty();
    let desk =
        Desk { reader: Reader::Staff, words, method, pair, base: String::new(), form: &form, is_open: false };
    let shown: Vec<&Goal> = [Side::Mentee, Side::Mentor]
        .into_iter()
        .flat_map(|side| arranged(goals, side))
        .map(|(goal, _)| goal)
        .filter(|goal| goal.state != StateWord::LaidAside)
        .collect();
    let reached = shown.iter().filter(|goal| goal.state == StateWord::Achieved).count();
    let text = if shown.is_empty() {
        words.t("pairs-goals-none")
    } else {
        words.say(&Message::new("pairs-goals-sum").with("n", shown.len()).with("reached", reached))
    };
    let line = |goal: &Goal| Line {
        words: goal.words.clone(),
        state: format!("{} · {}", pair.on_side(goal.side).person.given_name, State::of(goal, words).text),
        is_reached: goal.state == StateWord::Achieved,
        ratings: Rater::ALL
            .iter()
            .filter_map(|rater| seen(&desk, &goal.ratings, *rater))
            .map(|seen| format!("{} {}", seen.name, seen.figure))
            .collect(),
        difference: difference(&goal.ratings)
            .filter(|levels| *levels > 1)
            .map(|levels| words.tn("goals-difference", levels)),
    };
    Some(Summary { text, lines: shown.into_iter().map(line).collect() })
}

impl From<CannotChange> for crate::web::PageError {
    fn from(cannot: CannotChange) -> Self {
        Self::Invalid(cannot.message())
    }
}
