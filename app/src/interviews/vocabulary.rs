//! What can be chosen in an interview. The words are in `locales/*/vocabulary.ftl`; what is stored are these slugs.
//! A slug, once used, is never renamed.

/// Languages people speak: BCP 47 tag and the name their speakers give them. ICU4X's language names are still
/// experimental, so this list is curated (stack.md): the Nordic ones first, then by number of newcomers.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("nb", "Norsk"),
    ("da", "Dansk"),
    ("sv", "Svenska"),
    ("fi", "Suomi"),
    ("en", "English"),
    ("is", "Íslenska"),
    ("fo", "Føroyskt"),
    ("kl", "Kalaallisut"),
    ("se", "Davvisámegiella"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("ckb", "کوردیی ناوەندی"),
    ("ku", "Kurmancî"),
    ("fa", "فارسی"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("ti", "ትግርኛ"),
    ("am", "አማርኛ"),
    ("so", "Soomaali"),
    ("om", "Afaan Oromoo"),
    ("tr", "Türkçe"),
    ("ur", "اردو"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("hi", "हिन्दी"),
    ("bn", "বাংলা"),
    ("ta", "தமிழ்"),
    ("ne", "नेपाली"),
    ("my", "မြန်မာ"),
    ("th", "ไทย"),
    ("vi", "Tiếng Việt"),
    ("tl", "Tagalog"),
    ("id", "Bahasa Indonesia"),
    ("zh", "中文"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("pl", "Polski"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("et", "Eesti"),
    ("de", "Deutsch"),
    ("nl", "Nederlands"),
    ("fr", "Français"),
    ("es", "Español"),
    ("pt", "Português"),
    ("it", "Italiano"),
    ("ro", "Română"),
    ("bg", "Български"),
    ("hu", "Magyar"),
    ("cs", "Čeština"),
    ("sk", "Slovenčina"),
    ("el", "Ελληνικά"),
    ("sq", "Shqip"),
    ("sr", "Srpski / Српски"),
    ("bs", "Bosanski"),
    ("hr", "Hrvatski"),
    ("mk", "Македонски"),
    ("hy", "Հայերեն"),
    ("ka", "ქართული"),
    ("az", "Azərbaycanca"),
    ("sw", "Kiswahili"),
    ("rw", "Ikinyarwanda"),
    ("ln", "Lingála"),
    ("wo", "Wolof"),
    ("yo", "Yorùbá"),
    ("sgn", "🖐"),
];

/// The name a language's speakers give it.
pub fn autonym(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name)
}

/// Things to do together, and things one would rather not.
pub const INTERESTS: &[&str] = &[
    "cooking",
    "baking",
    "sewing",
    "knitting",
    "gardening",
    "hiking",
    "fishing",
    "boats",
    "hunting",
    "animals",
    "football",
    "swimming",
    "skiing",
    "cycling",
    "training",
    "dancing",
    "singing",
    "music",
    "reading",
    "writing",
    "films",
    "games",
    "crafts",
    "woodwork",
    "cars",
    "computers",
    "photography",
    "art",
    "history",
    "politics",
    "volunteering",
    "children",
    "languages",
    "travel",
];

/// Fields of work with some of their occupations; stored as `care/nurse`.
pub const OCCUPATIONS: &[(&str, &[&str])] = &[
    ("care", &["nurse", "assistant", "doctor", "dentist", "pharmacist"]),
    ("teaching", &["teacher", "kindergarten", "lecturer"]),
    ("construction", &["carpenter", "electrician", "plumber", "painter", "engineer"]),
    ("food", &["cook", "baker", "waiter", "fish-industry"]),
    ("farming", &["farmer", "gardener", "fisher"]),
    ("transport", &["driver", "mechanic", "seafarer", "warehouse"]),
    ("trade", &["shop", "hairdresser", "sales", "own-business"]),
    ("office", &["accountant", "administration", "lawyer", "manager"]),
    ("technology", &["developer", "it-support", "technician"]),
    ("industry", &["operator", "welder", "tailor"]),
    ("culture", &["artist", "musician", "journalist", "designer"]),
    ("public", &["social-worker", "interpreter", "police", "military"]),
    ("cleaning", &["cleaner", "caretaker"]),
    ("home", &["student", "homemaker", "retired", "looking-for-work"]),
];

/// Times of the week: day and part of the day.
pub const DAYS: &[&str] = &["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Parts of a day.
pub const PARTS: &[&str] = &["day", "evening"];

/// What a mentee may need and a mentor may be able to do.
pub const NEEDS: &[&str] = &[
    "language",
    "network",
    "work",
    "education",
    "authorities",
    "housing",
    "economy",
    "digital",
    "leisure",
    "family",
];

/// Circumstances that somebody might not want in the other.
pub const TRAITS: &[&str] = &["smoker", "dog", "cat", "alcohol"];

/// Cultural backgrounds and experience that a method may ask for.
pub const BACKGROUNDS: &[&str] =
    &["greenlandic", "knows-greenlandic-culture", "came-as-refugee", "came-for-work"];

/// Whether `path` is one of the occupations, or one of their fields.
pub fn is_occupation(path: &str) -> bool {
    OCCUPATIONS.iter().any(|(field, special)| {
        path.strip_prefix(field).is_some_and(|rest| {
            rest.is_empty() || rest.strip_prefix('/').is_some_and(|occupation| special.contains(&occupation))
        })
    })
}

/// Whether an occupation of [`OCCUPATIONS`] is a trade: who is not in work has none that another could share.
pub fn is_trade(path: &str) -> bool {
    path.split('/').next() != Some("home")
}

/// Whether `slot` is a day and a part of it.
pub fn is_slot(slot: &str) -> bool {
    slot.split_once('-').is_some_and(|(day, part)| DAYS.contains(&day) && PARTS.contains(&part))
}
