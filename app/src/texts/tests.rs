use super::*;

fn around(tag: &str) -> Surroundings {
    Surroundings {
        language: crate::words::language(tag).unwrap(),
        words: Words::for_tag("en"),
        names: vec!["KUN".to_owned(), "Meadow mentor network".to_owned(), "2026".to_owned()],
        link: 100,
        texts: OwnTexts::default(),
    }
}

/// What comes of one text of a letter, in English unless another language is named.
fn read(slug: &str, part: &str, typed: &str, tag: &str) -> Result<Option<String>, String> {
    let letter = Letter::by_slug(slug).unwrap();
    let (key, _) = letter.all_texts().into_iter().find(|(_, text)| text.part == part).unwrap();
    let fields = Fields::new([(part, typed)]);
    match parse(letter, &fields, &around(tag)) {
        Ok(read) => Ok(read[&key].clone()),
        Err(faults) => Err(faults.of(part).unwrap().key.trim_start_matches("texts-fault-").to_owned()),
    }
}

fn kept(slug: &str, part: &str, typed: &str) -> Result<Option<String>, String> {
    read(slug, part, typed, "en")
}

fn refused(why: &str) -> Result<Option<String>, String> {
    Err(why.to_owned())
}

#[test]
fn a_value_is_called_by_its_name_in_any_language_of_staff() {
    let own = Some("Hi {name}, see {link}".to_owned());
    assert_eq!(kept("how-it-goes", "body", "Hi {name}, see {link}"), Ok(own.clone()));
    assert_eq!(kept("how-it-goes", "body", "Hi { Navn }, see {lenke}"), Ok(own.clone()));
    assert_eq!(kept("how-it-goes", "body", "Hi {nimi}, see {LINKKI}"), Ok(own));
}

#[test]
fn what_parvis_cannot_fill_in_is_refused() {
    assert_eq!(kept("how-it-goes", "body", "{link} {shoe size}"), refused("unknown"));
    assert_eq!(kept("how-it-goes", "body", "{link} {partner}"), refused("not-here"));
    for typed in ["{link", "link}", "{link} }", "{{link}}", "{ {link}", "{link}{"] {
        assert_eq!(kept("how-it-goes", "body", typed), refused("bracket"), "{typed}");
    }
    assert_eq!(kept("how-it-goes", "body", "{ $link } {link}"), refused("unknown"));
    assert_eq!(kept("how-it-goes", "body", "Come and tell us!"), refused("missing"));
    assert_eq!(kept("answer", "body", "Hello {name}"), refused("missing"));
}

#[test]
fn what_others_can_read_names_nobody() {
    assert_eq!(kept("introduction", "subject", "You and {other}"), refused("seen"));
    assert_eq!(kept("introduction", "text", "{other} waits: {link}"), refused("seen"));
    assert_eq!(kept("introduction", "subject", "News from the MEADOW MENTOR NETWORK!"), refused("name"));
    assert_eq!(kept("introduction", "subject", "News from KUN"), refused("name"));
    assert_eq!(
        read("introduction", "subject", "Du kan kun svare i dag", "nb").unwrap().as_deref(),
        Some("Du kan kun svare i dag")
    );
    assert!(kept("introduction", "subject", "Happy 2026").is_ok(), "a year is no name");
    assert!(kept("introduction", "to-mentor", "Meadow mentor network writes: {other}").is_ok());
}

#[test]
fn a_text_message_fits_with_its_link() {
    let with = |letters: usize| format!("{}{{link}}", "a".repeat(letters));
    assert!(kept("received", "text", &with(60)).is_ok());
    assert_eq!(kept("received", "text", &with(61)), refused("long"));
    let arabic = |letters: usize| format!("{}{{link}}", "ب".repeat(letters));
    assert!(read("received", "text", &arabic(40), "ar").is_ok());
    assert_eq!(read("received", "text", &arabic(41), "ar"), refused("long"));
    assert_eq!(text_message_length("Hei på deg!"), (11, 160));
    assert_eq!(text_message_length("[5 €]"), (8, 160));
    assert_eq!(text_message_length("Привіт"), (6, 134));
}

#[test]
fn what_says_the_same_as_ours_is_not_kept() {
    for letter in LETTERS {
        for (language, (key, text)) in letter
            .to
            .languages()
            .flat_map(|language| letter.all_texts().into_iter().map(move |one| (language, one)))
        {
            let words = Words::for_tag("fi");
            let around = Surroundings { words: words.clone(), ..around(language.tag) };
            let typed = shown(&ours(&text, language), &words);
            let read = own_words(&key, &text, typed.trim(), &around);
            assert_eq!(read, Ok(None), "{} {} {}: {typed}", letter.slug, text.part, language.tag);
        }
    }
}

#[test]
fn every_value_has_a_name_of_its_own_in_each_language() {
    for language in LANGUAGES.iter().filter(|language| language.for_staff) {
        let words = Words::new(language);
        let names: std::collections::BTreeSet<_> =
            ALL_VALUES.iter().map(|name| called(name, &words)).collect();
        assert_eq!(names.len(), ALL_VALUES.len(), "{}", language.tag);
        assert!(names.iter().all(|name| !name.contains(['{', '}'])), "{}", language.tag);
    }
}

#[test]
fn values_are_put_in_once_and_never_read_again() {
    let value = |name: &str| (name == "name").then(|| "{link}".to_owned());
    assert_eq!(fill("Hi { name }, {link} {", value), "Hi {link}, {link} {");
}
