//! Who in the file is somebody we know, or stands in it twice, and what happens to each row.
//!
//! The same address or number under the same name is the same person. The same name alone, or the same address under
//! another name (couples share them), is a question: until the coordinator answers it the row is kept back. Whoever takes
//! part already is never asked about again, so that the same file brought in twice changes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Answers, CameBack, Checked, Choice, NewPerson, Row, Table};
use crate::ids::PersonId;
use crate::methods::Side;
use crate::people::{Person, phone_key};
use crate::staff::email_key;
use crate::words::Message;

/// Everybody the organisation knows, and who takes part in the round already.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// All people of the organisation, oldest first.
    pub people: Vec<Person>,
    /// Who takes part in this round, and as what.
    pub here: BTreeSet<(PersonId, Side)>,
}

/// Somebody a row may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// Somebody the organisation knows.
    Known(PersonId),
    /// Somebody on an earlier line.
    Line(u32),
}

impl Whom {
    /// The choice that says so.
    pub fn choice(self) -> Choice {
        match self {
            Self::Known(person) => Choice::Same(person),
            Self::Line(line) => Choice::SameLine(line),
        }
    }
}

/// How alike two are, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same address or number, and one name is the other or a part of it.
    Sure,
    /// The same name, and nothing that speaks against it.
    Name,
    /// The same address or number under another name.
    Contact,
    /// The same name with another address or number.
    NameOnly,
}

/// Somebody who may be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Alike {
    /// How alike.
    pub likeness: Likeness,
    /// Who.
    pub whom: Whom,
}

/// What happens to a row that is in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Becomes a new person.
    New,
    /// Somebody known gets a part in this round.
    Joins(Whom),
    /// They have this part already: nothing changes.
    Here(Whom),
    /// The coordinator does not want it.
    LeftOut,
    /// Kept back until the coordinator says who it is.
    Asks,
}

/// A row that is in order, with what happens to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its line.
    pub line: u32,
    /// Who.
    pub person: NewPerson,
    /// Who it may be.
    pub alike: Vec<Alike>,
    /// What happens.
    pub fate: Fate,
}

/// What happens to every row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Rows in order, as in the file.
    pub rows: Vec<Planned>,
    /// Rows that come back whatever is answered.
    pub bad: Vec<CameBack>,
}

impl Plan {
    /// How many rows have this fate.
    pub fn count(&self, fate: impl Fn(&Fate) -> bool) -> usize {
        self.rows.iter().filter(|row| fate(&row.fate)).count()
    }

    /// Every row that would come back now, by line: those not in order and those that wait for an answer.
    pub fn came_back(&self, table: &Table, known: &Known) -> Vec<CameBack> {
        let cells: HashMap<u32, &Row> = table.rows.iter().map(|row| (row.line, row)).collect();
        let names: HashMap<PersonId, String> =
            known.people.iter().map(|person| (person.id, person.full_name())).collect();
        let asking = self.rows.iter().filter(|row| row.fate == Fate::Asks).map(|row| CameBack {
            line: row.line,
            cells: cells.get(&row.line).map(|row| row.cells.clone()).unwrap_or_default(),
            reasons: row.alike.first().map(|alike| alike.message(&names)).into_iter().collect(),
        });
        let mut back: Vec<CameBack> = self.bad.iter().cloned().chain(asking).collect();
        back.sort_by_key(|row| row.line);
        back
    }
}

impl Alike {
    /// Why the row is kept back, in a sentence.
    fn message(&self, names: &HashMap<PersonId, String>) -> Message {
        match (self.whom, self.likeness) {
            (Whom::Line(line), _) => Message::new("import-row-asks-line").with("other", line),
            (Whom::Known(person), Likeness::Name | Likeness::NameOnly) => {
                Message::new("import-row-asks-name")
                    .with("name", names.get(&person).cloned().unwrap_or_default())
            }
            (Whom::Known(person), Likeness::Sure | Likeness::Contact) => {
                Message::new("import-row-asks-contact")
                    .with("name", names.get(&person).cloned().unwrap_or_default())
            }
        }
    }
}

/// What two people are compared by.
#[derive(Clone, Debug)]
struct Marks {
    /// The words of the name in lower case, in alphabetical order: "Hassan, Ali" is "Ali Hassan".
    name: Vec<String>,
    email: Option<String>,
    phone: Option<String>,
}

impl Marks {
    fn new(full_name: &str, email: Option<&str>, phone: Option<&str>) -> Self {
        let words = full_name.split(|letter: char| letter.is_whitespace() || letter == ',');
        let mut name: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        name.sort();
        Self { name, email: email.map(email_key), phone: phone.and_then(phone_key) }
    }

    fn of_row(person: &NewPerson) -> Self {
        Self::new(&person.full_name(), person.email.as_deref(), person.phone.as_deref())
    }

    fn of_person(person: &Person) -> Self {
        Self::new(&person.full_name(), person.email.as_deref(), person.phone.as_deref())
    }

    fn likeness(&self, other: &Self) -> Option<Likeness> {
        let agree = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
        let differ =
            |one: &Option<String>, other: &Option<String>| one.is_some() && other.is_some() && one != other;
        let contact = agree(&self.email, &other.email) || agree(&self.phone, &other.phone);
        let is_part = |small: &[String], large: &[String]| small.iter().all(|word| large.contains(word));
        if contact {
            let same = is_part(&self.name, &other.name) || is_part(&other.name, &self.name);
            return Some(if same { Likeness::Sure } else { Likeness::Contact });
        }
        (self.name == other.name).then(|| {
            let against = differ(&self.email, &other.email) || differ(&self.phone, &other.phone);
            if against { Likeness::NameOnly } else { Likeness::Name }
        })
    }
}

/// Finds whoever shares a mark, without looking at everybody for every row.
#[derive(Default)]
struct Index {
    marks: HashMap<Whom, Marks>,
    by_mark: HashMap<Mark, Vec<Whom>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mark {
    Name(Vec<String>),
    Email(String),
    Phone(String),
}

impl std::hash::Hash for Whom {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        match self {
            Self::Known(person) => person.hash(state),
            Self::Line(line) => line.hash(state),
        }
    }
}

/// The most people one row is compared with: a number that everybody shares (the centre's own) says nothing.
const MOST_ALIKE: usize = 20;
/// The most people shown beside a row.
const MOST_SHOWN: usize = 4;

impl Index {
    fn marks_of(marks: &Marks) -> impl Iterator<Item = Mark> + use<> {
        let Marks { name, email, phone } = marks.clone();
        [Some(Mark::Name(name)), email.map(Mark::Email), phone.map(Mark::Phone)].into_iter().flatten()
    }

    fn add(&mut self, whom: Whom, marks: Marks) {
        for mark in Self::marks_of(&marks) {
            self.by_mark.entry(mark).or_default().push(whom);
        }
        self.marks.insert(whom, marks);
    }

    fn alike(&self, marks: &Marks) -> Vec<Alike> {
        let sharing: BTreeSet<Whom> = Self::marks_of(marks)
            .filter_map(|mark| self.by_mark.get(&mark))
            .flat_map(|whom| whom.iter().take(MOST_ALIKE))
            .copied()
            .collect();
        let mut alike: Vec<Alike> = sharing
            .into_iter()
            .filter_map(|whom| Some(Alike { likeness: marks.likeness(self.marks.get(&whom)?)?, whom }))
            .collect();
        alike.sort();
        alike
    }
}

/// Decides about every row that is in order. Rows are taken in the order of the file; a later line can be the same person
/// as an earlier one that goes in.
pub fn plan(checked: Checked, answers: &Answers, known: &Known) -> Plan {
    let mut index = Index::default();
    for person in &known.people {
        index.add(Whom::Known(person.id), Marks::of_person(person));
    }
    let mut parts = Parts {
        taken: known.here.iter().map(|(id, side)| (Whom::Known(*id), *side)).collect(),
        ..Parts::default()
    };
    let mut rows = Vec::with_capacity(checked.good.len());
    for (line, person) in checked.good {
        let marks = Marks::of_row(&person);
        let alike = index.alike(&marks);
        let chosen = answers.choices.get(&line).copied();
        let fate = parts.fate(line, person.side, &alike, chosen, &index);
        match fate {
            Fate::New => index.add(Whom::Line(line), marks),
            // A line that is somebody known need not be found again under its number.
            Fate::Joins(_) | Fate::Here(_) | Fate::LeftOut | Fate::Asks => {}
        }
        let alike = alike.into_iter().take(MOST_SHOWN).collect();
        rows.push(Planned { line, person, alike, fate });
    }
    Plan { rows, bad: checked.bad }
}

/// Who takes part as what, before the file and with the lines so far.
#[derive(Default)]
struct Parts {
    taken: BTreeSet<(Whom, Side)>,
    /// Which part each line of the file is.
    lines: BTreeMap<(Whom, Side), u32>,
}

impl Parts {
    fn fate(
        &mut self,
        line: u32,
        side: Side,
        alike: &[Alike],
        chosen: Option<Choice>,
        index: &Index,
    ) -> Fate {
        let whom = match chosen {
            Some(Choice::LeaveOut) => return Fate::LeftOut,
            Some(Choice::Another) => None,
            Some(Choice::Same(person)) if index.marks.contains_key(&Whom::Known(person)) => {
                Some(Whom::Known(person))
            }
            Some(Choice::SameLine(other)) if index.marks.contains_key(&Whom::Line(other)) => {
                Some(Whom::Line(other))
            }
            // Whoever was chosen is not there any more: as if nothing had been said.
            Some(Choice::Same(_) | Choice::SameLine(_)) | None => match self.presumed(side, alike) {
                Ok(whom) => whom,
                Err(Unclear) => return Fate::Asks,
            },
        };
        let Some(whom) = whom else {
            self.take(Whom::Line(line), side, line);
            return Fate::New;
        };
        let is_new = self.take(whom, side, line);
        if is_new { Fate::Joins(whom) } else { Fate::Here(whom) }
    }

    /// Who it is if nobody is asked; `Ok(None)`: somebody new.
    fn presumed(&self, side: Side, alike: &[Alike]) -> Result<Option<Whom>, Unclear> {
        let is_free = |whom: Whom| !self.lines.contains_key(&(whom, side));
        let sure = || alike.iter().filter(|alike| alike.likeness == Likeness::Sure).map(|alike| alike.whom);
        if let Some(whom) = sure().find(|whom| is_free(*whom)).or_else(|| sure().next()) {
            return Ok(Some(whom));
        }
        // The file that was brought in before: this line is that person, unless another line is.
        let came_before = alike.iter().find(|alike| {
            alike.likeness == Likeness::Name
                && self.taken.contains(&(alike.whom, side))
                && is_free(alike.whom)
        });
        match (came_before, alike) {
            (Some(alike), _) => Ok(Some(alike.whom)),
            (None, []) => Ok(None),
            (None, [_, ..]) => Err(Unclear),
        }
    }

    /// Gives somebody a part; whether they did not have it.
    fn take(&mut self, whom: Whom, side: Side, line: u32) -> bool {
        self.lines.entry((whom, side)).or_insert(line);
        self.taken.insert((whom, side))
    }
}

/// Nobody can say without asking.
struct Unclear;

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn row(name: &str, email: Option<&str>) -> NewPerson {
        NewPerson {
            side: Side::Mentee,
            given_name: name.to_owned(),
            family_name: None,
            email: email.map(str::to_owned),
            phone: None,
            gender: None,
            birth_year: None,
            area: None,
            locale: None,
            category: None,
            message: None,
            applied_on: date(2026, 3, 2),
            channel: None,
            trained_on: None,
        }
    }

    fn person(given: &str, family: Option<&str>, email: Option<&str>) -> Person {
        Person {
            id: PersonId::new(),
            given_name: given.to_owned(),
            family_name: family.map(str::to_owned),
            email: email.map(str::to_owned),
            phone: None,
            gender: None,
            birth_year: None,
            area: None,
            locale: "nb".to_owned(),
            reach: crate::people::Reach::default(),
        }
    }

    fn fates(rows: &[NewPerson], answers: &[(u32, Choice)], known: &Known) -> Vec<Fate> {
        let checked = Checked { good: (2..).zip(rows.iter().cloned()).collect(), bad: Vec::new() };
        let answers = Answers { choices: answers.iter().copied().collect(), ..Answers::default() };
        plan(checked, &answers, known).rows.into_iter().map(|row| row.fate).collect()
    }

    #[test]
    fn the_same_address_and_name_is_the_same_person_and_the_name_alone_is_a_question() {
        let ali = person("Ali", Some("Hassan"), Some("ali@example.org"));
        let known = Known { people: vec![ali.clone()], here: BTreeSet::new() };
        let rows = [
            row("Hassan, Ali", Some("ALI@example.org")),
            row("Ali Hassan", Some("other@example.org")),
            row("Ali", None),
        ];
        let whom = Whom::Known(ali.id);
        assert_eq!(fates(&rows, &[], &known), [Fate::Joins(whom), Fate::Asks, Fate::New]);
        let answered = [(3, Choice::Another)];
        assert_eq!(fates(&rows, &answered, &known)[1], Fate::New);
        assert_eq!(fates(&rows, &[(3, Choice::LeaveOut)], &known)[1], Fate::LeftOut);
    }

    #[test]
    fn a_couple_with_one_address_is_asked_about_and_never_melted_together() {
        let ali = person("Ali", Some("Hassan"), Some("home@example.org"));
        let known = Known { here: BTreeSet::from([(ali.id, Side::Mentee)]), people: vec![ali.clone()] };
        let fatima = [row("Fatima Hassan", Some("home@example.org"))];
        assert_eq!(fates(&fatima, &[], &known), [Fate::Asks]);
        assert_eq!(fates(&fatima, &[(2, Choice::Another)], &known), [Fate::New]);
        assert_eq!(fates(&fatima, &[(2, Choice::Same(ali.id))], &known), [Fate::Here(Whom::Known(ali.id))]);
    }

    #[test]
    fn a_line_that_stands_twice_goes_in_once() {
        let nobody = Known::default();
        let rows =
            [row("Ali", Some("ali@example.org")), row("Ali", Some("ali@example.org")), row("Ali", None)];
        assert_eq!(fates(&rows, &[], &nobody), [Fate::New, Fate::Here(Whom::Line(2)), Fate::Asks]);
        let answered = fates(&rows, &[(4, Choice::SameLine(2))], &nobody);
        assert_eq!(answered[2], Fate::Here(Whom::Line(2)));
    }

    #[test]
    fn somebody_may_be_on_both_sides() {
        let mut mentor = row("Ali", Some("ali@example.org"));
        mentor.side = Side::Mentor;
        let rows = [row("Ali", Some("ali@example.org")), mentor];
        assert_eq!(fates(&rows, &[], &Known::default()), [Fate::New, Fate::Joins(Whom::Line(2))]);
    }

    #[test]
    fn names_without_any_address_are_here_already_the_second_time() {
        let (one, two) = (person("Ali", None, None), person("Ali", None, None));
        let known = Known {
            here: BTreeSet::from([(one.id, Side::Mentee), (two.id, Side::Mentee)]),
            people: vec![one.clone(), two.clone()],
        };
        let rows = [row("Ali", None), row("Ali", None), row("Ali", None)];
        let fates = fates(&rows, &[], &known);
        assert!(
            matches!(fates[..], [Fate::Here(first), Fate::Here(second), Fate::Asks] if first != second),
            "{fates:?}"
        );
    }

    #[test]
    fn a_choice_of_somebody_who_is_not_there_is_no_choice() {
        let chosen = [(2, Choice::Same(PersonId::new())), (3, Choice::SameLine(99))];
        let rows = [row("Ali", None), row("Ali", None)];
        assert_eq!(fates(&rows, &chosen, &Known::default()), [Fate::New, Fate::Asks]);
    }
}
