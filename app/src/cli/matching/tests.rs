//! The command as a stranger uses it: the commands of the documentation, foreign files, forged results, nonsense.

use std::path::{Path, PathBuf};

use clap::Parser;
use matching::{Field, Problem};
use proptest::prelude::*;

use super::map::Map;
use super::{Match, pool, run};
use crate::clock::Clock;

#[derive(Parser)]
struct Alone {
    #[command(flatten)]
    matching: Match,
    #[arg(long)]
    json: bool,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs a command as it is typed in the repository's folder; results are kept in `folder`.
fn typed(command: &str, folder: &Path) -> Result<String, String> {
    let (command, into) =
        command.split_once(" > ").map_or((command, None), |(command, file)| (command, Some(file)));
    let words = command.split_whitespace().skip(1).map(|word| {
        let path = if word.starts_with("docs/") { root().join(word) } else { folder.join(word) };
        if word.starts_with("docs/") || word == "result.json" {
            path.display().to_string()
        } else {
            word.to_owned()
        }
    });
    let alone = Alone::try_parse_from(words).map_err(|error| error.to_string())?;
    let outcome = run(&alone.matching, &Clock::Real).map_err(|error| format!("{error:#}"))?;
    let text = if alone.json { outcome.json.to_string() } else { outcome.text };
    if let Some(file) = into {
        std::fs::write(folder.join(file), &text).unwrap();
    }
    Ok(text)
}

/// A folder of this test's own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("parvis-match-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_commands_of_the_documentation_print_what_it_says() {
    let page = std::fs::read_to_string(root().join("docs/matching.md")).unwrap();
    let folder = Folder::new("documentation");
    let (mut printed, mut commands) = (String::new(), 0);
    let section = page.split("## Reproduce another tool's optimum").nth(1).unwrap();
    for block in section.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("text\n")) {
        for line in block.lines().filter(|line| !line.trim().is_empty()) {
            if let Some(command) = line.strip_prefix("$ ") {
                printed = typed(command, &folder.0).unwrap();
                commands += 1;
            } else {
                assert!(printed.lines().any(|said| said == line), "`{line}` is not in:\n{printed}");
            }
        }
    }
    assert_eq!(commands, 7, "the page has seven commands");
}

#[test]
fn a_result_that_was_tampered_with_is_refused_with_the_reason() {
    let folder = Folder::new("forged");
    let command = "parvis match --method docs/examples/office/rules.toml --people docs/examples/office/mentees.csv \
                   --people docs/examples/office/mentors.csv --map docs/examples/office/map.toml";
    let honest = typed(&format!("{command} --json > result.json"), &folder.0).unwrap();
    assert!(typed(&format!("{command} --verify result.json"), &folder.0).is_ok());
    let mut forged: serde_json::Value = serde_json::from_str(&honest).unwrap();
    forged["total"] = serde_json::json!(99);
    std::fs::write(folder.0.join("result.json"), forged.to_string()).unwrap();
    let refused = typed(&format!("{command} --verify result.json"), &folder.0).unwrap_err();
    assert!(refused.starts_with("the plan is wrong: "), "{refused}");
    std::fs::write(folder.0.join("result.json"), "no result").unwrap();
    assert!(
        typed(&format!("{command} --verify result.json"), &folder.0).unwrap_err().contains("is not a result")
    );
}

fn read(csv: &str, map: &str) -> Result<(Problem, Vec<String>), String> {
    let map = Map::parse(map).map_err(|bad| bad.to_string())?;
    let table = documents::read::table("pool.csv", csv.as_bytes()).map_err(|bad| bad.to_string())?;
    let mut problem = Problem::default();
    let unknown = pool::add(&table, "pool.csv", &map, &mut problem).map_err(|bad| bad.to_string())?;
    Ok((problem, unknown))
}

#[test]
fn a_map_turns_headings_words_lists_and_numbers_into_ours() {
    let map = r#"
        separator = ","
        numbers = ["fields.grade"]
        lists = ["fields.teams"]
        ignore = ["Phone"]
        separators = { interests = "|" }
        [columns]
        "E-mail" = "key"
        "Type" = "side"
        "Grade" = "fields.grade"
        "Team 1" = "fields.teams"
        "Team 2" = "fields.teams"
        "Hobbies" = "interests"
        [values.side]
        Senior = "mentor"
        Junior = "mentee"
        [values."fields.teams"]
        HR = "people"
        [defaults]
        capacity = "3"
    "#;
    let csv = "E-mail;Type;Grade;Team 1;Team 2;Hobbies;Phone;Shoe size\n\
               a@example.org;Junior;-4;HR, it;law;go|chess;1;40\nb@example.org;Senior;;;;;2;41\n";
    let (problem, unknown) = read(csv, map).unwrap();
    assert_eq!(unknown, ["Shoe size"]);
    let fields = &problem.mentees[0].person.fields;
    assert_eq!(fields["grade"], Field::Number(-4));
    let teams = ["it", "law", "people"].map(str::to_owned);
    assert_eq!(fields["teams"], Field::Set(teams.into_iter().collect()));
    assert!(problem.mentees[0].person.interests.contains("chess"));
    assert_eq!(problem.mentors[0].capacity, 3);
}

#[test]
fn every_fault_is_told_with_its_place_and_what_to_do() {
    let said = |csv: &str, map: &str| read(csv, map).unwrap_err();
    let key = "[columns]\nWho = \"key\"\nGrade = \"fields.grade\"\n";
    let numbers = "numbers = [\"fields.grade\"]\n[[files]]\nname = \"pool.csv\"\nside = \"mentee\"\n";
    assert!(
        said("Who;Grade\na;high\n", &format!("{numbers}{key}"))
            .starts_with("line 2, column `Grade`: `high` is not a whole number")
    );
    assert!(said("Who\na\n", key).starts_with("line 1: there is no column `side`; add it"));
    assert!(
        said("key;side\na;boss\n", "")
            .starts_with("line 2, column `side`: `boss` is neither mentor nor mentee")
    );
    assert!(said("Who;key;side\na;b;mentor\n", key).contains("both say what `key` is"));
    assert!(
        said("a\n", "[columns]\nx = \"colour\"\n")
            .starts_with("line 2, column 5: `colour` is no column of Parvis. Write `fields.colour`")
    );
    assert!(said("a\n", "columns = 3\n").starts_with("line 1, column 11: "));
    assert!(said("a\n", "separator = \"\"\n").contains("`separator` cannot be empty"));
    assert!(
        said("a\n", "numbers = [\"age\"]\n")
            .starts_with("line 1, column 12: `age` is read as Parvis reads it")
    );
    assert!(said("a\n", "[columns]\na = \"key\"\nA = \"side\"\n").contains("is there twice"));
}

/// Pieces that maps and pools are made of, so that nonsense gets further than the first letter.
fn nonsense() -> impl Strategy<Value = String> {
    let pieces = vec![
        "[columns]",
        "[values.side]",
        "[defaults]",
        "[[files]]",
        "separator",
        "numbers",
        "lists",
        "ignore",
        " = ",
        "\"key\"",
        "\"side\"",
        "\"fields.x\"",
        "\"fields.\"",
        "\"\"",
        "[",
        "]",
        "{",
        "}",
        "\n",
        ";",
        ",",
        "key",
        "side",
        "mentor",
        "mentee",
        "capacity",
        "-1",
        "99999999999999999999",
        "age",
        "languages",
        "nb:fluent",
        ":",
        "\u{1}",
        "ø",
        "\"",
        "'",
    ];
    prop_oneof![
        any::<String>(),
        proptest::collection::vec(proptest::sample::select(pieces), 0..40).prop_map(|pieces| pieces.concat()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn nonsense_is_refused_or_read_and_nothing_breaks(map in nonsense(), pool in nonsense(), bytes in any::<Vec<u8>>()) {
        let map = Map::parse(&map).unwrap_or_default();
        for bytes in [pool.as_bytes(), &bytes] {
            if let Ok(table) = documents::read::table("pool.csv", bytes) {
                let _ = pool::add(&table, "pool.csv", &map, &mut Problem::default());
            }
        }
    }
}
