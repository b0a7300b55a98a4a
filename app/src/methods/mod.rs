//! A method: how a programme is run, as a readable file. Its numbers drive everything; nothing here is specific to any
//! one programme. Rounds pin the version they run (`rounds.method_id`), so changing a method changes no running round.

pub mod check;
pub mod edit;
mod fairness;
pub mod matching_part;
pub mod pages;
pub mod promises;
pub mod schema;
pub mod steps;
pub mod store;
pub mod training;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::fairness::Fairness;
use crate::db::text_enum;
use crate::words::{Language, RoleWords, Words};

text_enum! {
    /// The two sides of a pair.
    Side {
        /// Knows the country well; a volunteer.
        Mentor => "mentor",
        /// New in the country.
        Mentee => "mentee",
    }
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Mentor => Self::Mentee,
            Self::Mentee => Self::Mentor,
        }
    }
}

/// A text in several languages, by BCP 47 tag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// In this language; else in the method's own, else in English, else in any.
    pub fn in_language(&self, tag: &str, own: &str) -> &str {
        [tag, own, "en"]
            .iter()
            .find_map(|tag| self.0.get(*tag))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

/// A method file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Short name in addresses and file names: `kun-mentornettverk`.
    pub slug: String,
    /// Which edition of the method: `2015`, `2.1`.
    pub version: String,
    /// The language the programme is run in, BCP 47.
    pub language: String,
    /// Its name.
    pub name: Texts,
    /// One or two sentences for visitors: what it is.
    pub summary: Texts,
    /// What it is for, as its owner says it.
    #[serde(default)]
    pub aims: Vec<Texts>,
    /// Both sides are meant to learn something; said on the sign-up page and asked in the getting-acquainted record.
    #[serde(default)]
    pub both_learn: bool,
    /// What the two sides are called.
    pub roles: Roles,
    /// Who it is for.
    pub target: Target,
    /// Who can take part, beside the target.
    #[serde(default)]
    pub eligibility: promises::Eligibility,
    /// What the programme can and cannot promise, and the rules of the game; none: nothing is asked for.
    #[serde(default)]
    pub expectations: Option<promises::Expectations>,
    /// The way of each side to a pair: stages in order, with what has to be there for each.
    #[serde(default)]
    pub steps: steps::Steps,
    /// What a pair commits itself to.
    pub commitment: Commitment,
    /// The same in words, where the numbers do not say it all: "4 to 8 hours a month".
    #[serde(default)]
    pub commitment_in_words: Texts,
    /// When somebody needs the coordinator.
    pub watch: Watch,
    /// What a pair talks about at the beginning.
    #[serde(default)]
    pub getting_acquainted: Vec<Topic>,
    /// What has to be learned before somebody is matched, module by module; empty: nothing.
    #[serde(default)]
    pub training: Vec<training::TrainingModule>,
    /// What the interview asks for.
    pub interview: InterviewForm,
    /// Rules and criteria of matching.
    pub matching: matching::Settings,
    /// How much may be given up so that nobody gets a poor pair; none: nothing.
    #[serde(default)]
    pub fairness: Option<Fairness>,
    /// Reasons for ending early, by slug; their words are in the locale files or, for the method's own, beside them.
    pub end_reasons: Vec<Choice>,
    /// Outcomes worth recording.
    pub outcomes: Vec<Choice>,
}

/// What the two sides are called, in each language the method speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roles {
    /// By language tag.
    pub mentor: BTreeMap<String, RoleWords>,
    /// By language tag.
    pub mentee: BTreeMap<String, RoleWords>,
}

/// Who a round is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// In words, for the sign-up page.
    pub description: Texts,
    /// The kinds of mentee this edition takes; reports count by them.
    pub categories: Vec<Choice>,
    /// Genders of mentee this edition takes; empty: all.
    #[serde(default)]
    pub mentee_genders: Vec<crate::people::Gender>,
    /// Youngest age, in years, on the day of signing up; none: no limit.
    #[serde(default)]
    pub youngest: Option<u16>,
}

/// Something that can be chosen: a slug and its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored.
    pub slug: String,
    /// What is shown.
    pub label: Texts,
}

/// What a pair commits itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// How long, in months from the day of introduction.
    pub months: i32,
    /// Own meetings, at least.
    pub own_meetings: u32,
    /// Gatherings, at least.
    pub gatherings: u32,
    /// More than that is welcome and never asked for.
    pub extra_welcome: bool,
}

impl Commitment {
    /// Meetings of both kinds.
    pub fn meetings(&self) -> u32 {
        self.own_meetings + self.gatherings
    }

    /// Whether meetings are counted at all. Some methods say in words how often a pair meets, and ask for no number.
    pub fn is_counted(&self) -> bool {
        self.meetings() > 0
    }
}

/// When somebody appears on Today. Whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// A sign-up without an answer.
    pub sign_up_unanswered: i32,
    /// A pair without its first meeting, from the introduction.
    pub first_meeting_missing: i32,
    /// A pair that has met, and is silent since.
    pub silent: i32,
    /// A round that ends within this many days.
    pub round_ending: i32,
    /// Somebody who left a name and has not signed up is reminded once, so many days later; none: nobody is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interested: Option<i32>,
    /// The two of a pair from whom nothing was heard for so long are asked by a message how it goes. 0: never.
    #[serde(default)]
    pub ask_after: i32,
}

/// Something to talk about when getting acquainted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What is stored.
    pub slug: String,
    /// The question.
    pub label: Texts,
    /// An explanation under it.
    #[serde(default)]
    pub help: Texts,
}

/// Which questions the interview asks. Everything else stays off (GDPR Art. 25).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterviewForm {
    /// The parts asked, in order.
    pub parts: Vec<InterviewPart>,
    /// Areas to choose from; empty: written freely.
    #[serde(default)]
    pub areas: Vec<Choice>,
    /// What the interviewer should say and look for.
    #[serde(default)]
    pub guidance: Texts,
}

/// A part of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterviewPart {
    /// Languages with their level.
    Languages,
    /// Interests.
    Interests,
    /// What one does not like doing.
    Dislikes,
    /// Occupation and education.
    Work,
    /// When one has time.
    Availability,
    /// Where one lives.
    Area,
    /// Wishes about the other, and what one does not want.
    Wishes,
    /// What the mentee needs and the mentor can.
    Needs,
}

/// Why a text is not a method.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadMethod {
    /// The file is not the right TOML.
    #[error("line {line}: {reason}")]
    Toml {
        /// Where, counted from 1.
        line: usize,
        /// What the reader of the file should change.
        reason: String,
    },
    /// The file reads well, but says something that cannot be.
    #[error("{0}")]
    Unreasonable(String),
}

impl Method {
    /// Reads a method file.
    pub fn parse(source: &str) -> Result<Self, BadMethod> {
        let method: Self = toml::from_str(source).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start.min(source.len()));
            BadMethod::Toml {
                line: source.get(..start).unwrap_or_default().matches('\n').count() + 1,
                reason: error.message().to_owned(),
            }
        })?;
        method.check().map_err(BadMethod::Unreasonable)?;
        Ok(method)
    }

    fn check(&self) -> Result<(), String> {
        let within = |what: &str, value: i64, least: i64, most: i64| {
            if (least..=most).contains(&value) {
                Ok(())
            } else {
                Err(format!("`{what}` is {value}; it has to be between {least} and {most}"))
            }
        };
        within("commitment.months", i64::from(self.commitment.months), 1, 60)?;
        within("commitment.own_meetings", i64::from(self.commitment.own_meetings), 0, 500)?;
        within("commitment.gatherings", i64::from(self.commitment.gatherings), 0, 100)?;
        within("watch.sign_up_unanswered", i64::from(self.watch.sign_up_unanswered), 0, 365)?;
        within("watch.first_meeting_missing", i64::from(self.watch.first_meeting_missing), 1, 365)?;
        within("watch.silent", i64::from(self.watch.silent), 1, 365)?;
        within("watch.round_ending", i64::from(self.watch.round_ending), 0, 365)?;
        within("watch.interested", i64::from(self.watch.interested.unwrap_or(1)), 1, 365)?;
        within("watch.ask_after", i64::from(self.watch.ask_after), 0, 365)?;
        for (what, words) in [("roles.mentor", &self.roles.mentor), ("roles.mentee", &self.roles.mentee)] {
            if !words.contains_key(&self.language) {
                return Err(format!(
                    "`{what}` has no words in the method's own language `{}`",
                    self.language
                ));
            }
        }
        for (what, choices) in [
            ("target.categories", &self.target.categories),
            ("end_reasons", &self.end_reasons),
            ("outcomes", &self.outcomes),
            ("interview.areas", &self.interview.areas),
        ] {
            for (index, choice) in choices.iter().enumerate() {
                if choices[..index].iter().any(|earlier| earlier.slug == choice.slug) {
                    return Err(format!("`{what}` names `{}` twice", choice.slug));
                }
            }
        }
        if let Some(fairness) = self.fairness {
            within("fairness.people", fairness.people.into(), 0, Fairness::MOST_PEOPLE.into())?;
            within("fairness.percent", fairness.percent.into(), 0, 100)?;
        }
        training::check(&self.training)?;
        for side in [Side::Mentor, Side::Mentee] {
            if let Some((_, bad)) = steps::faults(self.steps.of(side)).first() {
                return Err(format!("`steps.{side}`: {}", Words::for_tag("en").plain().say(&bad.message())));
            }
        }
        self.matching.check().map_err(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("`matching`: {}", faults.join(" "))
        })
    }

    /// A text of the method in this language.
    pub fn text<'t>(&'t self, texts: &'t Texts, language: &Language) -> &'t str {
        texts.in_language(language.tag, &self.language)
    }

    /// The words of a language, with this method's names for the two sides.
    pub fn words(&self, words: &Words) -> Words {
        let find = |by_language: &BTreeMap<String, RoleWords>| {
            [words.tag(), self.language.as_str(), "en"].iter().find_map(|tag| by_language.get(*tag)).cloned()
        };
        match (find(&self.roles.mentor), find(&self.roles.mentee)) {
            (Some(mentor), Some(mentee)) => words.with_roles(&mentor, &mentee),
            (_, _) => words.clone(),
        }
    }

    /// The words of a choice, or its slug when this edition of the method does not know it.
    pub fn label(&self, choices: &[Choice], slug: &str, language: &Language) -> String {
        choices
            .iter()
            .find(|choice| choice.slug == slug)
            .map_or_else(|| slug.to_owned(), |choice| self.text(&choice.label, language).to_owned())
    }
}

/// The methods that come with Parvis: slug, version and text.
pub const BUNDLED: &[&str] = &[
    include_str!("../../../methods/kun-mentornettverk.toml"),
    include_str!("../../../methods/kun-mentornettverk-2015.toml"),
    include_str!("../../../methods/luckan-fika.toml"),
    include_str!("../../../methods/kvinfo-naboskab.toml"),
    include_str!("../../../methods/holdbart-match.toml"),
    include_str!("../../../methods/ilik.toml"),
];

#[cfg(test)]
mod tests {
    use matching::{Criterion, CriterionKind, Level, Rule, RuleKind, Who};

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
        let Commitment { months, own_meetings, gatherings, extra_welcome } = method.commitment;
        assert_eq!((months, own_meetings, gatherings, extra_welcome), (6, 3, 3, true));
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

    #[test]
    fn every_text_of_every_method_is_there_in_its_own_language_and_in_english() {
        for source in BUNDLED {
            let method = Method::parse(source).unwrap();
            let choices =
                [&method.target.categories, &method.end_reasons, &method.outcomes, &method.interview.areas];
            let labels = choices.into_iter().flatten().map(|choice| &choice.label);
            let topics = method.getting_acquainted.iter().flat_map(|topic| [&topic.label, &topic.help]);
            let taught =
                method.training.iter().flat_map(|module| module.topics.iter().chain([&module.title]));
            let texts =
                [&method.name, &method.summary, &method.target.description, &method.interview.guidance];
            for texts in texts.into_iter().chain(&method.aims).chain(labels).chain(topics).chain(taught) {
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
            let texts =
                [&method.name, &method.summary, &method.target.description, &method.commitment_in_words];
            for tag in texts.into_iter().flat_map(|texts| texts.0.keys()).chain(method.roles.mentee.keys()) {
                assert!(crate::words::language(tag).is_some(), "{}: {tag}", method.slug);
            }
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
        assert_eq!(
            slugs(&method.outcomes),
            ["friendship", "company", "job", "language", "association", "hobby"]
        );
    }

    #[test]
    fn the_scheme_in_svendborg_runs_for_three_years_and_a_pair_meets_once_a_month() {
        let method = bundled("kvinfo-naboskab");
        assert_eq!(method.commitment.months, 3 * 12);
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
    fn holdbart_match_commits_a_pair_to_twelve_months_and_to_no_number_of_meetings() {
        let method = bundled("holdbart-match");
        assert_eq!((method.commitment.months, method.commitment.meetings()), (12, 0));
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
            method.matching.rules.iter().any(
                |rule| matches!(rule, Rule::AgeAtLeast(rule) if rule.age == 18 && rule.who == Who::Mentee)
            )
        );
    }

    #[test]
    fn an_ilik_pair_meets_once_or_twice_a_week_and_is_looked_at_again_after_half_a_year() {
        let method = bundled("ilik");
        assert_eq!((method.commitment.months, method.commitment.meetings()), (6, 0));
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
}
