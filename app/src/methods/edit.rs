//! Changing a method on screen: what is changed is the file itself, so that its comments and order stay.

use toml_edit::{DocumentMut, Item, Value};

use super::check::{Fault, check};
use super::schema::{self, Kind};
use super::{Method, Side};

/// The numbers that have a field of their own on screen, as they stand in the file.
pub const NUMBERS: &[(&str, &str)] = &[
    ("commitment", "months"),
    ("commitment", "own_meetings"),
    ("commitment", "gatherings"),
    ("watch", "sign_up_unanswered"),
    ("watch", "first_meeting_missing"),
    ("watch", "silent"),
    ("watch", "round_ending"),
    ("watch", "ask_after"),
    ("watch", "volunteer_meeting_months"),
    ("watch", "first_contact"),
    ("watch", "contacts_first_month"),
    ("watch", "contact_every_months"),
    ("watch", "evaluation_unanswered"),
];

/// A change to be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The new edition's name.
    pub version: String,
    /// Table, key and number.
    pub numbers: Vec<(&'static str, &'static str, i64)>,
    /// Criterion and weight.
    pub weights: Vec<(String, i64)>,
}

/// The least and the most a number can be.
pub fn bounds(table: &str, key: &str) -> (i32, i32) {
    let section =
        schema::FILE.keys.iter().find(|found| found.name == table).and_then(|found| found.kind.section());
    let found = section.and_then(|section| section.keys.iter().find(|found| found.name == key));
    let number =
        found.and_then(
            |found| if let Kind::Whole { least, most } = found.kind { Some((least, most)) } else { None },
        );
    let (least, most) = number.unwrap_or((0, i64::from(i32::MAX)));
    (i32::try_from(least).unwrap_or(0), i32::try_from(most).unwrap_or(i32::MAX))
}

/// The numbers of a method, in the order of [`NUMBERS`].
pub fn numbers(method: &Method) -> Vec<i64> {
    let (commitment, watch) = (&method.commitment, &method.watch);
    vec![
        commitment.months.into(),
        commitment.own_meetings.into(),
        commitment.gatherings.into(),
        watch.sign_up_unanswered.into(),
        watch.first_meeting_missing.into(),
        watch.silent.into(),
        watch.round_ending.into(),
        watch.ask_after.into(),
        watch.volunteer_meeting_months.into(),
        watch.first_contact.into(),
        watch.contacts_first_month.into(),
        watch.contact_every_months.into(),
        watch.evaluation_unanswered.into(),
    ]
}

/// The text of a file with these changes; everything else stays as it was written.
pub fn change(source: &str, changes: &Changes) -> Result<String, Vec<Fault>> {
    let Ok(mut file) = source.parse::<DocumentMut>() else { return check(source).map(|_| source.to_owned()) };
    let known = Method::parse(source).map(|method| numbers(&method)).unwrap_or_default();
    set(file.get_mut("version"), changes.version.as_str().into());
    for (table, key, number) in &changes.numbers {
        let place = NUMBERS.iter().position(|known| known == &(*table, *key));
        let so_far = place.and_then(|place| known.get(place)).copied().unwrap_or(0);
        let Some(table) = file.get_mut(table).and_then(Item::as_table_like_mut) else { continue };
        match table.get_mut(key) {
            Some(item) => set(Some(item), (*number).into()),
            // An optional number that the file leaves out, and that means something else from now on.
            None if *number != so_far => drop(table.insert(key, toml_edit::value(*number))),
            None => {}
        }
    }
    let criteria = file.get_mut("matching").and_then(|matching| matching.get_mut("criteria"));
    for table in criteria.and_then(Item::as_array_of_tables_mut).into_iter().flat_map(|list| list.iter_mut())
    {
        let kind = table.get("kind").and_then(Item::as_str).unwrap_or_default().to_owned();
        if let Some((_, weight)) = changes.weights.iter().find(|(known, _)| *known == kind) {
            set(table.get_mut("weight"), (*weight).into());
        }
    }
    let text = file.to_string();
    check(&text).map(|_| text)
}

/// Puts another value in the place of one, with the space and comment around it.
pub(super) fn set(item: Option<&mut Item>, new: Value) {
    if let Some(value) = item.and_then(Item::as_value_mut) {
        let around = value.decor().clone();
        *value = new;
        *value.decor_mut() = around;
    }
}

/// The version a copy is offered under: one that is not taken.
pub fn next_version(of: &Method, taken: &[String]) -> String {
    let free = |version: &String| !taken.contains(version);
    match of.version.parse::<u32>() {
        Ok(number) => (number.saturating_add(1)..).map(|number| number.to_string()).find(free),
        Err(_) => (2_u32..).map(|number| format!("{}.{number}", of.version)).find(free),
    }
    .unwrap_or_default()
}

/// The way of a side in the words of its stages.
pub fn way(method: &Method, side: Side) -> Vec<crate::people::Stage> {
    let steps = method.steps.of(side).iter().map(|step| step.stage);
    [crate::people::Stage::Applied].into_iter().chain(steps).collect()
}

#[cfg(test)]
mod tests {
    use super::super::BUNDLED;
    use super::*;

    fn four_own_meetings() -> Changes {
        Changes {
            version: "4".to_owned(),
            numbers: vec![("commitment", "own_meetings", 4)],
            weights: vec![("interests".to_owned(), 9)],
        }
    }

    #[test]
    fn a_number_changed_on_screen_changes_that_number_in_the_file_and_nothing_else() {
        let changed = change(BUNDLED[0], &four_own_meetings()).unwrap();
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let (before, after) = (lines(BUNDLED[0]), lines(&changed));
        assert_eq!(before.len(), after.len());
        let other: Vec<(&String, &String)> =
            before.iter().zip(&after).filter(|(one, other)| one != other).collect();
        let expected = [
            ("version = \"3\"", "version = \"4\""),
            ("own_meetings = 3", "own_meetings = 4"),
            ("weight = 10", "weight = 9"),
        ];
        assert_eq!(other.iter().map(|(one, other)| (&***one, &***other)).collect::<Vec<_>>(), expected);
        let method = Method::parse(&changed).unwrap();
        assert_eq!(method.commitment.own_meetings, 4);
    }

    #[test]
    fn every_method_comes_through_the_screen_unchanged_when_nothing_is_changed() {
        for source in BUNDLED {
            let method = Method::parse(source).unwrap();
            let places = NUMBERS.iter().zip(numbers(&method));
            let weights = method.matching.criteria.iter();
            let same = Changes {
                version: method.version.clone(),
                numbers: places.map(|((table, key), number)| (*table, *key, number)).collect(),
                weights: weights.map(|one| (one.kind().name().to_owned(), one.weight().into())).collect(),
            };
            assert_eq!(change(source, &same).unwrap(), *source);
        }
    }

    #[test]
    fn a_copy_gets_a_version_that_is_free() {
        let method = Method::parse(BUNDLED[0]).unwrap();
        assert_eq!(next_version(&method, &["3".to_owned()]), "4");
        assert_eq!(next_version(&method, &["3".to_owned(), "4".to_owned()]), "5");
    }
}
