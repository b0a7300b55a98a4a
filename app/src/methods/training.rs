//! The training a method asks for: its courses, module by module.

use serde::{Deserialize, Serialize};

use super::schema::{Kind, Section, needed, optional};
use super::{Side, Texts};

/// Longest module. Unit: hours.
const MOST_HOURS: u16 = 200;
/// Longest validity. Unit: months.
const MOST_MONTHS: u16 = 240;

/// One module of the training: what is taught on one date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingModule {
    /// What is stored.
    pub slug: String,
    /// Its name.
    pub title: Texts,
    /// How long it takes. Unit: whole hours.
    pub hours: u16,
    /// What it is about.
    #[serde(default)]
    pub topics: Vec<Texts>,
    /// Who teaches it; printed on the certificate.
    #[serde(default)]
    pub provider: Option<String>,
    /// Which sides need it before they are trained.
    pub needed_by: Vec<Side>,
    /// How long it counts, from the day it was done; none: for good. Unit: months.
    #[serde(default)]
    pub valid_months: Option<u16>,
}

/// What a module can say in the file.
pub(super) static MODULE: Section = Section {
    about: "One module of the training: what is taught on one date.",
    keys: &[
        needed("slug", Kind::Slug, "What is stored. Never change it: training is kept under it."),
        needed("title", Kind::Texts, "Its name. Printed on the certificate."),
        needed(
            "hours",
            Kind::Whole { least: 1, most: MOST_HOURS as i64 },
            "How long it takes, in whole hours.",
        ),
        optional("topics", Kind::ManyTexts, "What it is about."),
        optional("provider", Kind::Line, "Who teaches it. Printed on the certificate."),
        needed(
            "needed_by",
            Kind::Words(super::schema::sides),
            "Which sides need it before they are trained.",
        ),
        optional(
            "valid_months",
            Kind::Whole { least: 1, most: MOST_MONTHS as i64 },
            "How long it counts, in months from the day it was done. Default: for good.",
        ),
    ],
};

/// What cannot be so about the modules of a method, as a sentence for whoever writes the file.
pub(super) fn check(modules: &[TrainingModule]) -> Result<(), String> {
    for (index, module) in modules.iter().enumerate() {
        let slug = &module.slug;
        if slug.is_empty() || !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        {
            return Err(format!(
                "`training.slug` is `{slug}`; write it in small letters, digits and hyphens"
            ));
        }
        if modules[..index].iter().any(|earlier| earlier.slug == *slug) {
            return Err(format!("`training` names `{slug}` twice"));
        }
        if !(1..=MOST_HOURS).contains(&module.hours) {
            return Err(format!(
                "`training.hours` of `{slug}` is {}; it has to be between 1 and {MOST_HOURS}",
                module.hours
            ));
        }
        if module.valid_months.is_some_and(|months| !(1..=MOST_MONTHS).contains(&months)) {
            return Err(format!("`training.valid_months` of `{slug}` has to be between 1 and {MOST_MONTHS}"));
        }
        if module.needed_by.is_empty() {
            return Err(format!(
                "`training.needed_by` of `{slug}` names nobody: write [\"mentor\"] or leave the module out"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{BUNDLED, Method};
    use super::*;

    fn holdbart() -> Method {
        let mut methods = BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        methods.find(|method| method.slug == "holdbart-match").unwrap()
    }

    #[test]
    fn integration_mentors_learn_two_times_four_hours_with_cubion() {
        let modules = holdbart().training;
        let told: Vec<(&str, u16, Option<&str>)> = modules
            .iter()
            .map(|module| (&*module.title.0["da"], module.hours, module.provider.as_deref()))
            .collect();
        assert_eq!(
            told,
            [
                ("Mentorrollen og forståelse af opgaven", 4, Some("Cubion")),
                ("Lovgivning, regler og ressourcer", 4, Some("Cubion"))
            ]
        );
        assert!(modules.iter().all(|module| module.needed_by == [Side::Mentor]));
    }

    #[test]
    fn a_module_that_cannot_be_is_refused_with_its_name() {
        let mut modules = holdbart().training;
        modules[1].hours = 0;
        assert!(check(&modules).unwrap_err().contains("law-and-resources"));
        modules[1].hours = 200;
        assert_eq!(check(&modules), Ok(()));
        modules[1].hours = 201;
        assert!(check(&modules).is_err());
        modules[1] = modules[0].clone();
        assert!(check(&modules).unwrap_err().contains("twice"));
    }
}
