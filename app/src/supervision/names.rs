//! Names in a text: a case is told by pseudonym, and whoever writes in a hurry writes the name.

use std::collections::BTreeSet;

/// What a name can end with beside itself: "Aminas", "Amina's", "Aminan", "Aminalle".
const ENDINGS: [&str; 9] = ["'s", "’s", "s", "n", "lla", "lle", "lta", "ssa", "sta"];
/// Names shorter than this are words of our languages too ("bo", "liv", "mai"): they count only as they are written.
/// Unit: letters.
const SHORT: usize = 4;

/// The names that must not stand in a text.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// In small letters: they count however they are written.
    any: BTreeSet<String>,
    /// Short ones, as they are written.
    exact: BTreeSet<String>,
}

impl Names {
    /// Of these given and family names. Each part of a name counts ("Maria José", "Anne-Marie"); "de" and "van" do not.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut made = Self::default();
        for part in names.into_iter().flat_map(|name| words(name).flat_map(with_parts)) {
            let letters = part.chars().count();
            if letters >= SHORT {
                made.any.insert(part.to_lowercase());
            } else if letters > 1 && !part.starts_with(char::is_lowercase) {
                made.exact.insert(part.to_owned());
            }
        }
        made
    }

    /// The first word of a text that is one of them, as it stands there.
    pub fn first_in<'t>(&self, text: &'t str) -> Option<&'t str> {
        words(text).find(|word| with_parts(word).any(|part| self.is_one(part)))
    }

    fn is_one(&self, word: &str) -> bool {
        let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
        std::iter::once(word)
            .chain(stems)
            .any(|stem| self.any.contains(&stem.to_lowercase()) || self.exact.contains(stem))
    }
}

/// Letters with what can stand within a name.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-')))
        .map(|word| word.trim_matches(['\'', '’', '-']))
        .filter(|word| !word.is_empty())
}

/// A word, and what stands between its hyphens.
fn with_parts(word: &str) -> impl Iterator<Item = &str> {
    std::iter::once(word).chain(word.split('-').filter(|_| word.contains('-')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_written_and_bent() {
        let names = Names::of(["Amina", "Haddad", "Anne-Marie", "Maria José", "سمير"]);
        for (text, found) in [
            ("I talked with Amina.", "Amina"),
            ("aminas brother", "aminas"),
            ("Amina's brother", "Amina's"),
            ("AMINA!", "AMINA"),
            ("Puhuin Aminalle eilen", "Aminalle"),
            ("Family \"Haddad\"", "Haddad"),
            ("marie came too", "marie"),
            ("José said", "José"),
            ("تحدثت مع سمير", "سمير"),
        ] {
            assert_eq!(names.first_in(text), Some(found), "{text}");
        }
        for text in ["The mentee from the second floor", "Laminating papers", "", "Ann and Mario"] {
            assert_eq!(names.first_in(text), None, "{text}");
        }
    }

    #[test]
    fn short_names_and_small_words_do_not_forbid_our_languages() {
        let names = Names::of(["Bo", "Liv", "Yu de la Cruz", "Y"]);
        for text in ["Hun vil bo et andet sted", "et nyt liv", "de er to", "la oss se", "Y-tunnus"] {
            assert_eq!(names.first_in(text), None, "{text}");
        }
        assert_eq!(names.first_in("Jeg spurgte Bo om det"), Some("Bo"));
        assert_eq!(names.first_in("Livs mentee"), Some("Livs"));
        assert_eq!(names.first_in("cruz"), Some("cruz"));
    }
}
