//! A report in a reader's words: which figures stand where, what they are called, how they read. Page, PDF and
//! spreadsheet draw this, so all three say the same.

mod contents;

use super::chart::{self, Bar, Bars};
use super::figures::{Counted, Group, Measure, RoundFigures, Table, Value};
use super::{Edition, RoundReport};
use crate::ids::RoundId;
use crate::methods::{Choice, Method};
use crate::pairs::Attribution;
use crate::people::Stage;
use crate::words::{Message, Words};

pub use contents::{Chapter, Unit};

/// What stands where there is no number.
const NO_NUMBER: &str = "–";

/// A report, told.
#[derive(Clone, Debug)]
pub struct Told {
    /// "Report of the round 2026".
    pub title: String,
    /// The programme.
    pub programme: String,
    /// The round's first and last day.
    pub period: String,
    /// "Counted on …".
    pub made: String,
    /// The name of the round.
    pub round: String,
    /// The name of the round it is compared with.
    pub compared_with: Option<String>,
    /// What has to be known before figures are compared.
    pub notes: Vec<String>,
    /// The report in a few sentences.
    pub headlines: Vec<String>,
    /// The figures and tables.
    pub chapters: Vec<ToldChapter>,
    /// Period, time zone, day of the report, where the definitions stand.
    pub small_print: Vec<String>,
}

/// A chapter, told.
#[derive(Clone, Debug)]
pub struct ToldChapter {
    /// Its heading.
    pub heading: String,
    /// Its figures.
    pub figures: Vec<ToldFigure>,
    /// Its tables.
    pub tables: Vec<ToldTable>,
}

impl ToldChapter {
    /// The tables that have a chart beside them.
    pub fn charted(&self) -> impl Iterator<Item = &ToldTable> {
        self.tables.iter().filter(|table| table.chart.is_some())
    }

    /// The others.
    pub fn plain(&self) -> impl Iterator<Item = &ToldTable> {
        self.tables.iter().filter(|table| table.chart.is_none())
    }
}

/// A number as it reads, and the page with the rows behind it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// "7 of 10".
    pub text: String,
    /// "pairs"; empty in tables.
    pub unit: String,
    /// Where its rows are; none when the reader may not see them or no page lists just these.
    pub href: Option<String>,
}

/// A figure, told.
#[derive(Clone, Debug)]
pub struct ToldFigure {
    /// Which.
    pub measure: Measure,
    /// What is counted.
    pub label: String,
    /// The number.
    pub value: Shown,
    /// "2015: 7 of 10 pairs".
    pub compared: Option<String>,
    /// How it is counted.
    pub definition: String,
}

/// A table, told.
#[derive(Clone, Debug)]
pub struct ToldTable {
    /// The question it answers.
    pub question: String,
    /// What the first column says.
    pub group: String,
    /// How it is counted.
    pub definition: String,
    /// The rows.
    pub rows: Vec<ToldRow>,
    /// All of them together.
    pub total: ToldRow,
    /// The chart beside it.
    pub chart: Option<Bars>,
}

impl ToldTable {
    /// The chart as SVG; empty when there is none.
    pub fn svg(&self) -> String {
        self.chart.as_ref().map_or_else(String::new, chart::draw)
    }
}

/// A row, told.
#[derive(Clone, Debug)]
pub struct ToldRow {
    /// What is counted.
    pub label: String,
    /// How many; none when this round's method does not know the group.
    pub count: Option<i64>,
    /// The same as it reads.
    pub shown: Shown,
    /// The same of the other round; none when nothing is compared.
    pub compared: Option<(Option<i64>, Shown)>,
}

/// Tells a report. `words` need not know the method's role words yet. Only with `drill_down` do numbers lead to the rows
/// behind them.
pub fn told(report: &RoundReport, words: &Words, drill_down: bool) -> Told {
    let teller = Teller { words: report.round.method.words(words), report, drill_down };
    let (words, round) = (&teller.words, &report.round);
    Told {
        title: words.ta("report-title", "round", round.name.as_str()),
        programme: round.programme.clone(),
        period: teller.period(round),
        made: words.ta("report-made", "day", report.made_on),
        round: round.name.clone(),
        compared_with: report.compared.as_ref().map(|compared| compared.round.name.clone()),
        notes: teller.notes(),
        headlines: teller.headlines(),
        chapters: Chapter::ALL.iter().map(|chapter| teller.chapter(*chapter)).collect(),
        small_print: teller.small_print(),
    }
}

struct Teller<'r> {
    words: Words,
    report: &'r RoundReport,
    drill_down: bool,
}

impl Teller<'_> {
    fn period(&self, round: &Edition) -> String {
        self.words.ta2("report-period", "first", round.starts_on, "last", round.ends_on)
    }

    fn notes(&self) -> Vec<String> {
        let (words, round) = (&self.words, &self.report.round);
        let mut notes = Vec::new();
        let running = [Some(round), self.report.compared.as_ref().map(|compared| &compared.round)];
        for round in running.into_iter().flatten().filter(|round| round.running) {
            notes.push(words.ta2("report-note-running", "round", round.name.as_str(), "last", round.ends_on));
        }
        let Some(compared) = &self.report.compared else { return notes };
        let (one, other) = (&round.method, &compared.round.method);
        if one.target != other.target {
            let description =
                |method: &Method| method.text(&method.target.description, words.language()).to_owned();
            notes.push(
                words.say(
                    &Message::new("report-note-target")
                        .with("round", round.name.as_str())
                        .with("for", description(one))
                        .with("otherRound", compared.round.name.as_str())
                        .with("otherFor", description(other)),
                ),
            );
        }
        let asked = |method: &Method| {
            let commitment = method.commitment;
            (commitment.lasts, commitment.months, commitment.own_meetings, commitment.gatherings)
        };
        if asked(one) != asked(other) {
            let (lasts, months, own, gatherings) = asked(other);
            notes.push(
                words.say(
                    &Message::new("report-note-commitment")
                        .with("otherRound", compared.round.name.as_str())
                        .with("lasts", lasts.word())
                        .with("months", months)
                        .with("own", own)
                        .with("gatherings", gatherings),
                ),
            );
        }
        notes
    }

    fn headlines(&self) -> Vec<String> {
        let (words, figures) = (&self.words, &self.report.figures);
        let (mentees, mentors) = (count(figures.mentee_sign_ups), count(figures.mentor_sign_ups));
        let mut lines =
            vec![words.ta2("report-headline-sign-ups", "menteeCount", mentees, "mentorCount", mentors)];
        let pairs = count(figures.pairs);
        match part_of(figures.completed) {
            Some((part, whole)) => {
                lines.push(words.ta2("report-headline-completed", "part", part, "whole", whole));
            }
            None if pairs > 0 => lines.push(words.tn("report-headline-none-ended", pairs)),
            None => {}
        }
        if let Some(compared) = &self.report.compared
            && let Some((part, whole)) = part_of(compared.figures.completed)
        {
            let message = Message::new("report-headline-completed-before")
                .with("round", compared.round.name.as_str())
                .with("part", part)
                .with("whole", whole);
            lines.push(words.say(&message));
        }
        if let Some((part, whole)) = figures.commitment_met.and_then(part_of) {
            let message = Message::new("report-headline-commitment").with("part", part).with("whole", whole);
            lines.push(words.say(&self.with_commitment(message)));
        }
        let (own, gatherings) = (count(figures.own_meetings), count(figures.gatherings));
        if own + gatherings > 0 {
            lines.push(words.ta2("report-headline-meetings", "own", own, "gatherings", gatherings));
        }
        let through: Vec<String> =
            figures.outcomes.iter().filter_map(|row| self.through_programme(row)).collect();
        if !through.is_empty() {
            lines.push(words.ta("report-headline-outcomes", "list", words.list(&through)));
        }
        if let Some((part, whole)) = part_of(figures.still_in_touch) {
            lines.push(words.ta2("report-headline-in-touch", "part", part, "whole", whole));
        }
        lines
    }

    /// "Permanent job (1)", if it came through the programme.
    fn through_programme(&self, row: &Counted) -> Option<String> {
        match &row.group {
            Group::Outcome { outcome, attribution: Attribution::ThroughProgramme } if row.count > 0 => {
                let outcome = self.choice(|method| &method.outcomes, outcome);
                Some(self.words.ta2("report-headline-outcome", "outcome", outcome, "n", row.count))
            }
            Group::Outcome { .. }
            | Group::Category(_)
            | Group::Gender(_)
            | Group::Stage(_)
            | Group::State(_)
            | Group::Reason(_)
            | Group::Channel(_)
            | Group::Elsewhere(_)
            | Group::Touch(_)
            | Group::NotTold => None,
        }
    }

    fn small_print(&self) -> Vec<String> {
        let (words, report) = (&self.words, self.report);
        let period = Message::new("report-small-period")
            .with("round", report.round.name.as_str())
            .with("first", report.round.starts_on)
            .with("last", report.round.ends_on)
            .with("day", report.made_on);
        vec![
            words.say(&period),
            words.ta("report-small-zone", "zone", report.time_zone.as_str()),
            words.ta2(
                "report-small-made",
                "organisation",
                report.organisation.as_str(),
                "day",
                report.made_on,
            ),
            words.t("report-small-definitions"),
        ]
    }

    fn chapter(&self, chapter: Chapter) -> ToldChapter {
        ToldChapter {
            heading: self.words.t(&format!("report-chapter-{chapter}")),
            figures: chapter.measures().iter().filter_map(|measure| self.figure(*measure)).collect(),
            tables: chapter.tables().iter().filter_map(|table| self.table(*table)).collect(),
        }
    }

    /// A figure; none where this round's method gives nothing to count.
    fn figure(&self, measure: Measure) -> Option<ToldFigure> {
        let report = self.report;
        let value = report.figures.value(measure)?;
        let compared = report.compared.as_ref().and_then(|compared| {
            let other = self.shown(measure, compared.figures.value(measure)?, None);
            let message = Message::new("report-compared")
                .with("round", compared.round.name.as_str())
                .with("value", format!("{} {}", other.text, other.unit).trim());
            Some(self.words.say(&message))
        });
        let definition = Message::new(format!("report-figure-{measure}.definition"));
        Some(ToldFigure {
            measure,
            label: self.words.t(&format!("report-figure-{measure}")),
            value: self.shown(measure, value, measure.rows_behind(report.round.id)),
            compared,
            definition: self.words.say(&self.with_commitment(definition)),
        })
    }

    fn shown(&self, measure: Measure, value: Value, href: Option<String>) -> Shown {
        let words = &self.words;
        let unit = |n: i64| words.tn(&format!("report-unit-{}", measure.unit()), n);
        let (text, unit) = match value {
            Value::Count { count } => (words.number(count), unit(count)),
            Value::Ratio { whole: 0, .. } | Value::Days { median: None, .. } => {
                (NO_NUMBER.to_owned(), words.t("report-nothing-to-count"))
            }
            Value::Ratio { part, whole } => (
                words.ta2("report-of", "part", words.number(part), "whole", words.number(whole)),
                unit(whole),
            ),
            Value::Days { median: Some(days), of } => {
                let message = Message::new("report-unit-days").with("of", of);
                // Half days read "1.5 days": only a whole number may choose the singular.
                let message = if days == 1.0 { message.with("n", 1) } else { message.with("n", "several") };
                (words.tenths(tenths(days)), words.say(&message))
            }
            Value::Time { meetings: 0, .. } => (NO_NUMBER.to_owned(), words.t("report-nothing-to-count")),
            Value::Time { minutes, known, meetings } => {
                let unit = words.ta2("report-unit-hours", "known", known, "meetings", meetings);
                (words.tenths(hours_in_tenths(minutes)), unit)
            }
        };
        let href =
            href.filter(|_| self.drill_down && text != NO_NUMBER && value != Value::Count { count: 0 });
        Shown { text, unit, href }
    }

    fn table(&self, table: Table) -> Option<ToldTable> {
        let report = self.report;
        let ours = report.figures.table(table);
        let theirs = report.compared.as_ref().map(|compared| compared.figures.table(table));
        if is_pointless(table, report) {
            return None;
        }
        let only_theirs = theirs.unwrap_or_default().iter().filter(|row| find(ours, &row.group).is_none());
        let groups: Vec<&Group> = ours.iter().chain(only_theirs).map(|row| &row.group).collect();
        // "Not told" stays last, whoever brought the other groups.
        let (last, first): (Vec<&Group>, Vec<&Group>) =
            groups.into_iter().partition(|group| **group == Group::NotTold);
        let rows: Vec<ToldRow> =
            first.into_iter().chain(last).filter_map(|group| self.row(table, group, ours, theirs)).collect();
        let sum = |rows: &[Counted]| rows.iter().map(|row| row.count).sum::<i64>();
        let total = ToldRow {
            label: self.words.t("report-total"),
            count: Some(sum(ours)),
            shown: self.number(Some(sum(ours)), None),
            compared: theirs.map(|theirs| (Some(sum(theirs)), self.number(Some(sum(theirs)), None))),
        };
        let question = self.words.t(&format!("report-table-{table}"));
        let chart = (table.is_charted() && sum(ours) > 0).then(|| Bars {
            id: table.word(),
            title: question.clone(),
            right_to_left: self.words.language().right_to_left,
            bars: rows.iter().map(|row| self.bar(row)).collect(),
        });
        Some(ToldTable {
            question,
            group: self.words.t(&format!("report-table-{table}.group")),
            definition: self.words.t(&format!("report-table-{table}.definition")),
            rows,
            total,
            chart,
        })
    }

    /// A row; none when there is nothing to say: nobody in either round, and no question left open by leaving it out.
    fn row(
        &self,
        table: Table,
        group: &Group,
        ours: &[Counted],
        theirs: Option<&[Counted]>,
    ) -> Option<ToldRow> {
        let count = find(ours, group);
        let other = theirs.map(|theirs| find(theirs, group));
        let nobody = count.unwrap_or(0) == 0 && other.flatten().unwrap_or(0) == 0;
        if nobody && !says_something_when_empty(group) {
            return None;
        }
        let behind = |round: RoundId| table.rows_behind(group, round);
        let compared = other
            .zip(self.report.compared.as_ref())
            .map(|(count, compared)| (count, self.number(count, behind(compared.round.id))));
        Some(ToldRow {
            label: self.group(group),
            count,
            shown: self.number(count, behind(self.report.round.id)),
            compared,
        })
    }

    fn number(&self, count: Option<i64>, href: Option<String>) -> Shown {
        let text = count.map_or_else(|| NO_NUMBER.to_owned(), |count| self.words.number(count));
        let href = href.filter(|_| self.drill_down && count.is_some_and(|count| count > 0));
        Shown { text, unit: String::new(), href }
    }

    fn bar(&self, row: &ToldRow) -> Bar {
        let name = self.report.compared.as_ref().map(|compared| compared.round.name.as_str());
        let compared = row.compared.as_ref().zip(name).map(|((count, shown), round)| {
            (*count, self.words.ta2("report-compared", "round", round, "value", shown.text.as_str()))
        });
        Bar { label: row.label.clone(), value: row.count, shown: row.shown.text.clone(), compared }
    }

    fn group(&self, group: &Group) -> String {
        let words = &self.words;
        match group {
            Group::Category(slug) => self.choice(|method| &method.target.categories, slug),
            Group::Gender(gender) => words.t(&format!("gender-{gender}")),
            Group::Stage(stage) => words.t(&format!("stage-{stage}")),
            Group::State(state) => words.t(&format!("pairs-state-{state}")),
            Group::Reason(slug) => self.choice(|method| &method.end_reasons, slug),
            Group::Outcome { outcome, attribution } => {
                let outcome = self.choice(|method| &method.outcomes, outcome);
                let attribution = words.t(&format!("report-attribution-{attribution}"));
                words.ta2("report-outcome", "outcome", outcome, "attribution", attribution)
            }
            Group::Channel(channel) => words.t(&format!("guests-channel-{channel}")),
            Group::Elsewhere(why) => words.t(&format!("fallback-{why}")),
            Group::Touch(touch) => words.t(&format!("report-touch-{touch}")),
            Group::NotTold => words.t("report-not-told"),
        }
    }

    /// The words of a choice by this round's method, else by the other's.
    fn choice(&self, choices: fn(&Method) -> &Vec<Choice>, slug: &str) -> String {
        let language = self.words.language();
        let ours = &self.report.round.method;
        let theirs = self.report.compared.as_ref().map(|compared| &compared.round.method);
        let knows = |method: &&Method| choices(method).iter().any(|choice| choice.slug == slug);
        let method = [Some(ours), theirs].into_iter().flatten().find(knows).unwrap_or(ours);
        let label = method.label(choices(method), slug, language);
        // Methods write some labels the way they stand inside a sentence.
        let mut letters = label.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// What the method asks for, for the sentences that mention it.
    fn with_commitment(&self, message: Message) -> Message {
        let commitment = self.report.round.method.commitment;
        message
            .with("lasts", commitment.lasts.word())
            .with("months", commitment.months)
            .with("own", commitment.own_meetings)
            .with("gatherings", commitment.gatherings)
    }
}

fn find(rows: &[Counted], group: &Group) -> Option<i64> {
    rows.iter().find(|row| row.group == *group).map(|row| row.count)
}

/// A table that answers nothing: by categories or channels, where nobody was given one; about guests or mentors from
/// elsewhere, where there are none.
fn is_pointless(table: Table, report: &RoundReport) -> bool {
    let all = || {
        [Some(&report.figures), report.compared.as_ref().map(|compared| &compared.figures)]
            .into_iter()
            .flatten()
    };
    let only_not_told = |figures: &RoundFigures| {
        figures.table(table).iter().all(|row| row.group == Group::NotTold || row.count == 0)
    };
    let knows_none =
        |figures: &RoundFigures| figures.table(table).iter().all(|row| row.group == Group::NotTold);
    let nobody = |figures: &RoundFigures| figures.table(table).iter().all(|row| row.count == 0);
    match table {
        Table::MenteeCategories => all().all(knows_none),
        Table::Channels => all().all(only_not_told),
        Table::GuestsCame | Table::GuestsWhoSignedUp => all().all(nobody),
        Table::Elsewhere => all().all(|figures| figures.mentors_from_elsewhere.is_none() || nobody(figures)),
        Table::MenteeGenders
        | Table::MentorGenders
        | Table::MenteeStages
        | Table::MentorStages
        | Table::PairStates
        | Table::EndReasons
        | Table::Outcomes
        | Table::AfterTheEnd => false,
    }
}

/// Whether "0" answers a question here.
fn says_something_when_empty(group: &Group) -> bool {
    match group {
        Group::Category(_) | Group::Gender(_) | Group::State(_) | Group::Touch(_) | Group::NotTold => true,
        Group::Stage(stage) => {
            matches!(stage, Stage::WaitingList | Stage::NoMatch | Stage::NoShow | Stage::Withdrawn)
        }
        Group::Reason(_) | Group::Outcome { .. } | Group::Channel(_) | Group::Elsewhere(_) => false,
    }
}

fn count(value: Value) -> i64 {
    match value {
        Value::Count { count } => count,
        Value::Ratio { part, .. } => part,
        Value::Days { of, .. } => of,
        Value::Time { meetings, .. } => meetings,
    }
}

/// A ratio that has something to be a ratio of.
fn part_of(value: Value) -> Option<(i64, i64)> {
    match value {
        Value::Ratio { part, whole } if whole > 0 => Some((part, whole)),
        Value::Ratio { .. } | Value::Count { .. } | Value::Days { .. } | Value::Time { .. } => None,
    }
}

/// Minutes as tenths of an hour, rounded to the nearest.
pub(super) fn hours_in_tenths(minutes: i64) -> i64 {
    (minutes + 3).div_euclid(6)
}

/// Whole and half days as tenths.
#[expect(clippy::cast_possible_truncation, reason = "a number of days is far below 2^53")]
fn tenths(days: f64) -> i64 {
    (days * 10.0).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_and_every_table_stands_in_exactly_one_chapter() {
        let mut measures: Vec<Measure> =
            Chapter::ALL.iter().flat_map(|chapter| chapter.measures()).copied().collect();
        let mut tables: Vec<Table> =
            Chapter::ALL.iter().flat_map(|chapter| chapter.tables()).copied().collect();
        measures.sort();
        tables.sort();
        assert_eq!((measures.as_slice(), tables.as_slice()), (Measure::ALL, Table::ALL));
    }

    #[test]
    fn hours_are_rounded_to_the_nearest_tenth() {
        assert_eq!([0, 2, 3, 60, 90, 2610].map(hours_in_tenths), [0, 0, 1, 10, 15, 435]);
    }
}
