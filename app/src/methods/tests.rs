//! The methods that come with Parvis say what their sources say, and the schema says what the types say.

use matching::{Criterion, CriterionKind, Level, Rule, RuleKind, Who};
use sha2::{Digest, Sha256};

use super::*;

fn bundled(slug: &str) -> Method {
    let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
    methods.find(|method| method.slug == slug).unwrap()
}

/// The kinds of criterion, the weightiest first; equal weights in the file's order.
fn by_weight(method: &Method) -> Vec<CriterionKind> {
    let mut criteria: Vec<&Criterion> = method.matching.criteria.iter().collect();
    criteria.sort_by_key(|criterion| std::cmp::Reverse(criterion.weight()));
    criteria.into_iter().map(Criterion::kind).collect()
}

fn rules(method: &Method) -> Vec<RuleKind> {
    method.matching.rules.iter().map(Rule::kind).collect()
}

fn slugs(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.slug.as_str()).collect()
}

#[test]
fn every_method_that_comes_with_parvis_reads_well() {
    for source in BUNDLED {
        if let Err(bad) = Method::parse(source) {
            panic!("{bad}");
        }
    }
}

#[test]
fn the_heroy_round_commits_a_pair_to_six_meetings_in_six_months_three_and_three() {
    let method = Method::parse(BUNDLED[0]).unwrap();
    let Commitment { months, lasts, own_meetings, gatherings, extra_welcome, rhythm: _ } = method.commitment;
    assert_eq!((months, lasts, own_meetings, gatherings, extra_welcome), (6, Lasts::Months, 3, 3, true));
    assert_eq!(method.roles.mentee["nb"].one, "mentorpartner");
}

#[test]
fn the_first_round_was_for_immigrant_women_only() {
    let method = Method::parse(BUNDLED[1]).unwrap();
    assert_eq!(method.target.mentee_genders, [crate::people::Gender::Female]);
    assert!(method.target.categories.iter().all(|category| category.slug != "refugee"));
}

#[test]
fn no_two_methods_that_come_with_parvis_are_the_same_edition() {
    let methods: Vec<Method> = BUNDLED.iter().map(|source| Method::parse(source).unwrap()).collect();
    let mut editions: Vec<(&str, &str)> =
        methods.iter().map(|method| (method.slug.as_str(), method.version.as_str())).collect();
    editions.sort_unstable();
    editions.dedup();
    assert_eq!(editions.len(), BUNDLED.len());
}

/// A round pins an edition by its version, and what somebody agreed to is that edition's text: so a file that is changed
/// gets another version, and here its new line. (SHA-256, the first twelve digits.)
#[test]
fn a_method_that_is_changed_gets_another_version() {
    let editions = BUNDLED.iter().map(|source| {
        let method = Method::parse(source).unwrap();
        let digest = crate::web::submission::hex(&Sha256::digest(source.as_bytes())[..6]);
        format!("{} {} {digest}", method.slug, method.version)
    });
    assert_eq!(
        editions.collect::<Vec<_>>(),
        EDITIONS,
        "move the version in the file, then write the new line here"
    );
}

const EDITIONS: [&str; 6] = [
    "kun-mentornettverk 3 7cefd3c4ba21",
    "kun-mentornettverk 2015 77634f26e00d",
    "luckan-fika 2 6bc93192f50c",
    "kvinfo-naboskab 2 a064ff73fe20",
    "holdbart-match 2 10b1e438fa07",
    "ilik 2 60892c2783b0",
];

#[test]
fn every_text_of_every_method_is_there_in_its_own_language_and_in_english() {
    for source in BUNDLED {
        let method = Method::parse(source).unwrap();
        let choices =
            [&method.target.categories, &method.end_reasons, &method.outcomes, &method.interview.areas];
        let labels = choices.into_iter().flatten().map(|choice| &choice.label);
        let topics = method.getting_acquainted.iter().flat_map(|topic| [&topic.label, &topic.help]);
        let taught = method.training.iter().flat_map(|module| module.topics.iter().chain([&module.title]));
        let asked = method.questions.iter().flat_map(|question| {
            let optional = [&question.help, &question.guidance, &question.purpose];
            let there = optional.into_iter().filter(|texts| !texts.0.is_empty());
            there.chain([&question.label]).chain(question.choices.iter().map(|choice| &choice.label))
        });
        let promised = method
            .expectations
            .iter()
            .flat_map(|told| told.can.iter().chain(&told.cannot).chain(&told.rules));
        let signed =
            method.agreement.iter().flat_map(|one| one.text.iter().chain(&one.mentor).chain(&one.mentee));
        let texts = [&method.name, &method.summary, &method.target.description, &method.interview.guidance];
        let texts = texts.into_iter().chain(asked).chain(promised).chain(signed);
        for texts in texts.chain(&method.aims).chain(labels).chain(topics).chain(taught) {
            for tag in [method.language.as_str(), "en"] {
                assert!(texts.0.contains_key(tag), "{}: no {tag} of {texts:?}", method.slug);
            }
        }
        for tag in ["en", "nb", "da", "sv", "fi"] {
            for texts in [&method.name, &method.summary] {
                assert!(texts.0.contains_key(tag), "{}: no {tag} of {texts:?}", method.slug);
            }
            assert!(method.roles.mentor.contains_key(tag) && method.roles.mentee.contains_key(tag));
        }
    }
}

#[test]
fn every_text_of_every_method_is_in_languages_that_parvis_speaks() {
    for source in BUNDLED {
        let method = Method::parse(source).unwrap();
        let commitment = [&method.commitment_in_words, &method.commitment_until];
        let texts = [&method.name, &method.summary, &method.target.description].into_iter().chain(commitment);
        for tag in texts.into_iter().flat_map(|texts| texts.0.keys()).chain(method.roles.mentee.keys()) {
            assert!(crate::words::language(tag).is_some(), "{}: {tag}", method.slug);
        }
    }
}

#[test]
fn words_that_are_missing_are_read_in_danish_by_neighbours_and_in_english_by_everybody_else() {
    let aims = &bundled("holdbart-match").aims;
    for aim in aims {
        assert_eq!(aim.in_language("nb", "da"), aim.0["da"]);
        for tag in ["en", "ar", "uk", "fa"] {
            assert_eq!(aim.in_language(tag, "da"), aim.0["en"]);
        }
    }
    for aim in &bundled("luckan-fika").aims {
        assert_eq!(aim.0.len(), 8, "{aim:?}");
    }
}

#[test]
fn a_fika_pair_meets_four_to_eight_hours_a_month_for_about_half_a_year() {
    let method = bundled("luckan-fika");
    assert_eq!(method.commitment.months, 6);
    assert_eq!(method.commitment.meetings(), 0, "the source counts hours");
    assert_eq!(method.commitment_in_words.0["sv"], "4–8 timmar per månad i ungefär ett halvt år");
    assert_eq!(method.roles.mentee["sv"].many, "adepter");
    assert!(method.both_learn);
}

#[test]
fn a_fika_pair_can_have_a_conversation_in_finnish_swedish_or_english() {
    let method = bundled("luckan-fika");
    let shared = method
        .matching
        .rules
        .iter()
        .find_map(|rule| if let Rule::SharedLanguage(rule) = rule { Some(rule) } else { None });
    let shared = shared.unwrap();
    assert_eq!(shared.minimum, Level::Conversational);
    assert!(shared.among.iter().eq(["en", "fi", "sv"]));
}

#[test]
fn fika_matches_on_profession_interests_and_education_before_anything_else() {
    let first = &by_weight(&bundled("luckan-fika"))[..3];
    assert_eq!(first, [CriterionKind::Occupation, CriterionKind::Interests, CriterionKind::Education]);
}

#[test]
fn fika_counts_the_outcomes_its_source_names() {
    let method = bundled("luckan-fika");
    assert_eq!(slugs(&method.outcomes), ["friendship", "company", "job", "language", "association", "hobby"]);
}

#[test]
fn the_scheme_in_svendborg_runs_for_three_years_a_pair_as_long_as_it_and_meets_once_a_month() {
    let method = bundled("kvinfo-naboskab");
    assert_eq!((method.commitment.lasts, method.commitment.months), (Lasts::Round, 3 * 12));
    assert_eq!(method.commitment.meetings(), 0, "a rhythm, no total");
    assert_eq!(method.commitment_in_words.0["da"], "en gang om måneden");
    assert!(method.watch.silent > 31, "a month without a meeting is as agreed");
}

#[test]
fn skovparken_is_an_area_of_svendborg_and_no_category_of_people() {
    let method = bundled("kvinfo-naboskab");
    assert_eq!(slugs(&method.interview.areas)[0], "skovparken");
    assert_eq!(slugs(&method.target.categories), ["not-worked-here", "worked-a-little"]);
}

#[test]
fn holdbart_match_wants_local_mentors_most_and_allows_others() {
    let method = bundled("holdbart-match");
    assert_eq!(by_weight(&method)[..2], [CriterionKind::Area, CriterionKind::Occupation]);
    assert!(!rules(&method).contains(&RuleKind::SameArea));
    assert_eq!(slugs(&method.interview.areas)[..2], ["soro", "ringsted"]);
}

#[test]
fn a_holdbart_pair_lasts_until_the_mentee_keeps_a_job_and_promises_no_number_of_meetings() {
    let method = bundled("holdbart-match");
    assert_eq!((method.commitment.lasts, method.commitment.meetings()), (Lasts::AsNeeded, 0));
    assert!(method.commitment_until.0["da"].contains("job eller uddannelse"));
}

#[test]
fn nobody_is_matched_with_an_untrained_mentor_in_holdbart_match() {
    let method = bundled("holdbart-match");
    let trained = |rule: &Rule| matches!(rule, Rule::Trained(rule) if rule.who == Who::Mentor);
    assert!(method.matching.rules.iter().any(trained));
}

#[test]
fn ilik_is_for_everybody_from_eighteen_and_its_mentees_are_users() {
    let method = bundled("ilik");
    assert_eq!(method.target.youngest, Some(18));
    assert!(method.target.mentee_genders.is_empty());
    assert_eq!((&*method.roles.mentee["da"].one, &*method.roles.mentee["en"].one), ("bruger", "user"));
    assert!(
        method
            .matching
            .rules
            .iter()
            .any(|rule| matches!(rule, Rule::AgeAtLeast(rule) if rule.age == 18 && rule.who == Who::Mentee))
    );
}

#[test]
fn an_ilik_pair_meets_once_or_twice_a_week_for_as_long_as_the_user_needs_it() {
    let method = bundled("ilik");
    assert_eq!((method.commitment.lasts, method.commitment.meetings()), (Lasts::AsNeeded, 0));
    assert!(method.commitment_in_words.0["da"].starts_with("en-to gange om ugen"));
    assert_eq!(method.watch.silent, 14);
}

#[test]
fn an_ilik_mentor_is_greenlandic_or_knows_greenlandic_culture_and_fits_the_users_needs() {
    let method = bundled("ilik");
    let background = method
        .matching
        .rules
        .iter()
        .find_map(|rule| if let Rule::Background(rule) = rule { Some(rule) } else { None });
    let background = background.unwrap();
    assert!(background.any_of.iter().eq(["greenlandic", "knows-greenlandic-culture"]));
    assert_eq!(background.who, Who::Mentor);
    assert_eq!(by_weight(&method)[0], CriterionKind::NeedAgainstCompetence);
    assert!(method.interview.parts.contains(&InterviewPart::Needs));
}

/// The fields that the types themselves name when they meet one they do not know.
fn fields_of<T: serde::de::DeserializeOwned>() -> Vec<String> {
    let probe = serde_json::json!({ "no such field": 0 });
    let said = serde_json::from_value::<T>(probe).err().map(|error| error.to_string());
    schema::known_fields(&said.unwrap())
}

#[test]
fn the_schema_knows_exactly_the_keys_of_the_types() {
    use schema::Section;
    fn inner(section: &'static Section, name: &str) -> &'static Section {
        let key = section.keys.iter().find(|key| key.name == name).unwrap();
        key.kind.section().unwrap()
    }
    #[track_caller]
    fn same<T: serde::de::DeserializeOwned>(section: &Section) {
        let known: Vec<&str> = section.keys.iter().map(|key| key.name).collect();
        assert_eq!(known, fields_of::<T>());
    }
    let file = &schema::FILE;
    same::<Method>(file);
    same::<Roles>(inner(file, "roles"));
    same::<Target>(inner(file, "target"));
    same::<Choice>(inner(inner(file, "target"), "categories"));
    same::<promises::Eligibility>(inner(file, "eligibility"));
    same::<promises::Condition>(inner(inner(file, "eligibility"), "conditions"));
    same::<promises::KnownFrom>(inner(inner(inner(file, "eligibility"), "conditions"), "known_from"));
    same::<questions::Question>(inner(file, "questions"));
    same::<questions::OnlyIf>(inner(inner(file, "questions"), "only_if"));
    same::<promises::Agreement>(inner(file, "agreement"));
    same::<promises::Expectations>(inner(file, "expectations"));
    same::<steps::Steps>(inner(file, "steps"));
    same::<steps::Step>(inner(inner(file, "steps"), "mentor"));
    same::<steps::Step>(inner(inner(file, "steps"), "mentee"));
    same::<Commitment>(inner(file, "commitment"));
    same::<Watch>(inner(file, "watch"));
    same::<Topic>(inner(file, "getting_acquainted"));
    same::<InterviewForm>(inner(file, "interview"));
    same::<Choice>(inner(inner(file, "interview"), "areas"));
    same::<Choice>(inner(file, "end_reasons"));
    same::<Choice>(inner(file, "outcomes"));
}

#[test]
fn the_page_about_the_method_file_is_printed_from_the_schema() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/methods.md");
    let page = schema::document();
    if std::env::var_os("PARVIS_WRITE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, page, "run the test once with PARVIS_WRITE_DOCS=1 and commit docs/methods.md");
}

#[test]
fn a_broken_file_is_explained_with_its_line() {
    let broken = BUNDLED[0].replace("months = 6", "months = \"six\"");
    let line = broken.lines().position(|line| line.contains("\"six\"")).unwrap() + 1;
    match Method::parse(&broken) {
        Err(BadMethod::Toml { line: found, .. }) => assert_eq!(found, line),
        other => panic!("{other:?}"),
    }
}

#[test]
fn numbers_that_cannot_be_are_refused() {
    let absurd = BUNDLED[0].replace("months = 6", "months = 0");
    assert!(matches!(Method::parse(&absurd), Err(BadMethod::Unreasonable(_))));
}

#[test]
fn every_programme_says_what_it_can_and_cannot_promise() {
    for slug in ["kun-mentornettverk", "luckan-fika", "kvinfo-naboskab", "holdbart-match", "ilik"] {
        let told = bundled(slug).expectations.unwrap();
        assert!(!told.can.is_empty() && !told.cannot.is_empty() && !told.rules.is_empty(), "{slug}");
    }
}

#[test]
fn a_kun_pair_signs_for_six_meetings_in_six_months() {
    let agreement = bundled("kun-mentornettverk").agreement.unwrap();
    let text = promises::fill(&agreement.text[0].0["nb"], |name| format!("<{name}>"));
    assert!(text.contains("minst <meetings> ganger på <months> måneder"), "{text}");
}

#[test]
fn who_works_already_is_sent_on_in_svendborg_and_a_tick_is_not_asked_for_what_is_known() {
    let known_from = |slug: &str, condition: &str| {
        let method = bundled(slug);
        let found = method.eligibility.conditions.iter().find(|one| one.slug == condition).unwrap();
        found.known_from.clone()
    };
    let from = known_from("kvinfo-naboskab", "far-from-work").unwrap();
    assert_eq!(from.any_of, ["none", "almost-none"]);
    assert_eq!(known_from("holdbart-match", "local").unwrap().fact, Some(promises::Fact::Area));
    assert_eq!(known_from("ilik", "greenlandic-culture").unwrap().any_of, ["greenlandic", "deeply"]);
    assert_eq!(known_from("luckan-fika", "residence-permit"), None, "no document is kept");
}
