//! Changing what a method file says about matching: its aim, its weights, its fairness. Everything else stays as it was
//! written, comments and all.

use matching::{Objective, Settings};
use toml_edit::{DocumentMut, Item, Table, TableLike, Value};

use super::Fairness;
use super::check::{Fault, check};

/// The text of a file under another version, with the aim and the weights of these settings. Its criteria are those of the
/// settings, in the same order.
pub fn change(
    source: &str,
    version: &str,
    settings: &Settings,
    fairness: Option<Fairness>,
) -> Result<String, Vec<Fault>> {
    let Ok(mut file) = source.parse::<DocumentMut>() else { return check(source).map(|_| source.to_owned()) };
    set(file.as_table_mut(), "version", Some(version.into()));
    if let Some(part) = file.get_mut("matching").and_then(Item::as_table_like_mut) {
        let objective = match settings.objective {
            Objective::MostPeople => "most-people",
            Objective::BestTotal => "best-total",
        };
        if part.contains_key("objective") || settings.objective != Objective::default() {
            set(part, "objective", Some(objective.into()));
        }
        let local = settings.local_first_percent.map(|percent| i64::from(percent).into());
        set(part, "local_first_percent", local);
        let tables = part.get_mut("criteria").and_then(Item::as_array_of_tables_mut);
        let tables = tables.into_iter().flat_map(|list| list.iter_mut());
        for (table, criterion) in tables.zip(&settings.criteria) {
            // A criterion that lists its points may leave its weight out.
            if table.contains_key("weight") || criterion.weight() != 1 {
                set(table, "weight", Some(i64::from(criterion.weight()).into()));
            }
        }
    }
    match fairness {
        None => drop(file.remove("fairness")),
        Some(fairness) => {
            if !file.contains_key("fairness") {
                file.insert("fairness", Item::Table(Table::new()));
            }
            if let Some(part) = file.get_mut("fairness").and_then(Item::as_table_like_mut) {
                set(part, "people", Some(i64::from(fairness.people).into()));
                set(part, "percent", Some(i64::from(fairness.percent).into()));
            }
        }
    }
    let text = file.to_string();
    check(&text).map(|_| text)
}

/// Puts a value in the place of the one that is there, with the space and comment around it; adds it; or takes it out.
fn set(table: &mut dyn TableLike, key: &str, value: Option<Value>) {
    match (table.get_mut(key).and_then(Item::as_value_mut), value) {
        (Some(old), Some(new)) => {
            let around = old.decor().clone();
            *old = new;
            *old.decor_mut() = around;
        }
        (None, Some(new)) => drop(table.insert(key, Item::Value(new))),
        (_, None) => drop(table.remove(key)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BUNDLED, Method};
    use super::*;

    #[test]
    fn every_method_stays_as_it_is_when_nothing_is_changed() {
        for source in BUNDLED {
            let method = Method::parse(source).unwrap();
            let same = change(source, &method.version, &method.matching, method.fairness).unwrap();
            assert_eq!(same, *source);
        }
    }

    #[test]
    fn the_aim_the_weights_and_fairness_come_into_the_file_and_out_of_it_again() {
        let method = Method::parse(BUNDLED[0]).unwrap();
        let mut settings = method.matching.clone();
        settings.objective = Objective::BestTotal;
        settings.local_first_percent = Some(15);
        settings.criteria[0].set_weight(77);
        let fairness = Some(Fairness { people: 1, percent: 5 });
        let changed = change(BUNDLED[0], "next", &settings, fairness).unwrap();
        let read = Method::parse(&changed).unwrap();
        assert_eq!((&read.matching, read.fairness, read.version.as_str()), (&settings, fairness, "next"));
        let back = change(&changed, &method.version, &method.matching, None).unwrap();
        assert_eq!(Method::parse(&back).unwrap(), method);
    }
}
