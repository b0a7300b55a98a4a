//! Names and lives to invent people from. First and family names are common ones of each language, put together at random.

use crate::people::Gender;

/// Where an invented person comes from.
pub struct Origin {
    /// Languages spoken as a first language.
    pub language: &'static str,
    /// The language messages are written in.
    pub locale: &'static str,
    /// Women's first names.
    pub women: &'static [&'static str],
    /// Men's first names.
    pub men: &'static [&'static str],
    /// Family names; empty where people have one name.
    pub families: &'static [&'static str],
    /// Men's family names where they differ from women's; empty: the same.
    pub mens_families: &'static [&'static str],
}

pub const NORWAY: Origin = Origin {
    language: "nb",
    locale: "nb",
    women: &[
        "Ingrid", "Marit", "Kari", "Turid", "Anne", "Silje", "Hanne", "Bjørg", "Ragnhild", "Torill", "Guro",
        "Åse",
    ],
    men: &["Odd", "Terje", "Lars", "Magne", "Håkon", "Stian", "Per", "Arne", "Sverre", "Trond"],
    families: &[
        "Dahl",
        "Nilsen",
        "Hauge",
        "Aasen",
        "Solberg",
        "Vik",
        "Myhre",
        "Sørensen",
        "Eide",
        "Lund",
        "Brekke",
        "Tangen",
    ],
    mens_families: &[],
};

pub const DENMARK: Origin = Origin {
    language: "da",
    locale: "da",
    women: &["Mette", "Lone", "Kirsten", "Pia", "Gitte", "Hanne", "Ulla", "Dorte", "Karin", "Susanne"],
    men: &["Jens", "Søren", "Niels", "Torben", "Flemming", "Bent", "Ole", "Henning", "Erik", "Poul"],
    families: &["Madsen", "Kjær", "Bruun", "Dam", "Toft", "Skov", "Friis", "Holst", "Juhl", "Krogh"],
    mens_families: &[],
};

/// Swedish-speaking Finland.
pub const FINLAND: Origin = Origin {
    language: "sv",
    locale: "sv",
    women: &[
        "Annika", "Maria", "Heidi", "Pia", "Camilla", "Johanna", "Susanna", "Eva", "Kaisa", "Riitta",
        "Gunilla", "Nina",
    ],
    men: &[
        "Henrik", "Mikael", "Kaj", "Johan", "Stefan", "Mats", "Juhani", "Antti", "Thomas", "Patrik", "Bo",
        "Ralf",
    ],
    families: &[
        "Lindholm",
        "Nyberg",
        "Sandell",
        "Virtala",
        "Östman",
        "Backas",
        "Rehn",
        "Salmela",
        "Grönroos",
        "Kallio",
        "Sundqvist",
        "Nordlund",
    ],
    mens_families: &[],
};

/// Finnish-speaking Finland.
pub const SUOMI: Origin = Origin {
    language: "fi",
    locale: "fi",
    women: &["Päivi", "Tuula", "Leena", "Anneli", "Kirsi", "Outi", "Sanna", "Minna"],
    men: &["Jukka", "Timo", "Pekka", "Jari", "Mika", "Ville", "Esa", "Petri"],
    families: &["Korhonen", "Mäkinen", "Nieminen", "Heikkinen", "Rantanen", "Laine", "Koskela", "Hämäläinen"],
    mens_families: &[],
};

pub const GREENLAND: Origin = Origin {
    language: "kl",
    locale: "da",
    women: &["Nivi", "Paninnguaq", "Aviaaja", "Pipaluk", "Ivalu", "Naja", "Arnaq", "Malu"],
    men: &["Malik", "Aqqaluk", "Minik", "Inuk", "Nuka", "Hans", "Kunuk", "Angutimmarik"],
    families: &["Olsvig", "Kleist", "Lynge", "Heilmann", "Berthelsen", "Rosing", "Motzfeldt"],
    mens_families: &[],
};

pub const SYRIA: Origin = Origin {
    language: "ar",
    locale: "ar",
    women: &["Rima", "Hala", "Amina", "Nour", "Samar", "Layla", "Hiba", "Maysa", "Rana", "Dima"],
    men: &["Yusuf", "Omar", "Khaled", "Tarek", "Bassel", "Nabil", "Samir", "Anas", "Fadi", "Ziad"],
    families: &[
        "Haddad", "Darwish", "Khoury", "Al-Amin", "Nasser", "Sabbagh", "Halabi", "Qasim", "Mansour", "Issa",
    ],
    mens_families: &[],
};

pub const IRAQ: Origin = Origin {
    language: "ar",
    locale: "ar",
    women: &["Zainab", "Shahad", "Noor", "Sura", "Rusul", "Hanan"],
    men: &["Ali", "Hussein", "Mustafa", "Haider", "Saif", "Laith"],
    families: &["Al-Jubouri", "Kareem", "Hameed", "Jassim", "Al-Tai", "Salman"],
    mens_families: &[],
};

pub const IRAN: Origin = Origin {
    language: "fa",
    locale: "fa",
    women: &["Maryam", "Shirin", "Nasrin", "Laleh", "Parisa", "Mahsa"],
    men: &["Reza", "Hamid", "Dariush", "Kaveh", "Mehdi", "Behrouz"],
    families: &["Ahmadi", "Karimi", "Tehrani", "Rostami", "Jafari", "Moradi"],
    mens_families: &[],
};

pub const ERITREA: Origin = Origin {
    language: "ti",
    locale: "en",
    women: &["Selam", "Abrehet", "Feven", "Luwam", "Rahwa", "Senait"],
    men: &["Filmon", "Yonas", "Tesfay", "Samuel", "Kibrom", "Awet"],
    families: &["Tekle", "Haile", "Berhane", "Ghebre", "Woldu", "Kidane"],
    mens_families: &[],
};

pub const SOMALIA: Origin = Origin {
    language: "so",
    locale: "en",
    women: &["Hodan", "Ifrah", "Sagal", "Ubah", "Fowsiya", "Deeqa"],
    men: &["Abdi", "Mahad", "Liban", "Guled", "Warsame", "Ismail"],
    families: &["Farah", "Warsame", "Hersi", "Jama", "Abshir", "Nur"],
    mens_families: &[],
};

pub const TURKEY: Origin = Origin {
    language: "tr",
    locale: "en",
    women: &["Ayşe", "Elif", "Zeynep", "Gülay"],
    men: &["Mehmet", "Emre", "Hakan", "Çağlar"],
    families: &["Yıldız", "Demir", "Kaya", "Öztürk"],
    mens_families: &[],
};

pub const RUSSIA: Origin = Origin {
    language: "ru",
    locale: "en",
    women: &["Anna", "Elena", "Olga", "Tatiana", "Svetlana", "Irina", "Ksenia", "Daria"],
    men: &["Alexei", "Dmitri", "Mikhail", "Pavel", "Andrei", "Kirill"],
    families: &["Volkova", "Orlova", "Sokolova", "Lebedeva", "Morozova", "Belova"],
    mens_families: &["Volkov", "Orlov", "Sokolov", "Lebedev", "Morozov", "Belov"],
};

pub const INDIA: Origin = Origin {
    language: "hi",
    locale: "en",
    women: &["Priya", "Kavita", "Sunita", "Anjali", "Neha", "Meera"],
    men: &["Rahul", "Vikram", "Sanjay", "Arjun", "Amit", "Suresh"],
    families: &["Sharma", "Gupta", "Iyer", "Nair", "Patil", "Mehta"],
    mens_families: &[],
};

pub const VIETNAM: Origin = Origin {
    language: "vi",
    locale: "en",
    women: &["Hương", "Lan", "Thảo", "Mai"],
    men: &["Minh", "Tuấn", "Đức", "Hùng"],
    families: &["Nguyễn", "Trần", "Phạm", "Vũ"],
    mens_families: &[],
};

pub const BRAZIL: Origin = Origin {
    language: "pt",
    locale: "en",
    women: &["Beatriz", "Larissa", "Juliana", "Renata"],
    men: &["João", "Thiago", "Rafael", "Caio"],
    families: &["da Silva", "Oliveira", "Conceição", "Araújo"],
    mens_families: &[],
};

pub const UKRAINE: Origin = Origin {
    language: "uk",
    locale: "uk",
    women: &["Олена", "Ірина", "Наталія", "Оксана", "Світлана", "Юлія", "Ганна"],
    men: &["Андрій", "Сергій", "Тарас", "Богдан", "Євген"],
    families: &["Коваленко", "Дем'яненко", "Шевчук", "Мельник", "Щербак", "Гончар"],
    mens_families: &[],
};

pub const POLAND: Origin = Origin {
    language: "pl",
    locale: "en",
    women: &["Agnieszka", "Ewa", "Katarzyna", "Małgorzata", "Joanna"],
    men: &["Piotr", "Tomasz", "Marek", "Krzysztof"],
    families: &["Wójcik", "Lewandowska", "Zielińska", "Dąbrowska", "Nowicka"],
    mens_families: &["Wójcik", "Lewandowski", "Zieliński", "Dąbrowski", "Nowicki"],
};

pub const LITHUANIA: Origin = Origin {
    language: "lt",
    locale: "en",
    women: &["Rasa", "Jūratė", "Daiva", "Giedrė"],
    men: &["Jonas", "Darius", "Mindaugas"],
    families: &["Petrauskienė", "Jankauskaitė", "Kazlauskienė"],
    mens_families: &["Petrauskas", "Jankauskas", "Kazlauskas"],
};

pub const THAILAND: Origin = Origin {
    language: "th",
    locale: "en",
    women: &["Malee", "Suda", "Kanya", "Ratana"],
    men: &["Somchai", "Anan"],
    families: &["Srisai", "Wongchai", "Boonmee"],
    mens_families: &[],
};

pub const SENEGAL: Origin = Origin {
    language: "fr",
    locale: "en",
    women: &["Fatou", "Awa"],
    men: &["Mamadou", "Ibrahima"],
    families: &["N'Diaye", "Diop"],
    mens_families: &[],
};

/// People with one name.
pub const AFGHANISTAN: Origin = Origin {
    language: "prs",
    locale: "fa",
    women: &["Zahra", "Parwana", "Shukria", "Nilofar", "Freshta", "Laila", "Mursal", "Sahar", "Gulalai"],
    men: &["Najib", "Rahim", "Farid", "Zalmai", "Hashmat", "Jawad", "Nasim", "Wahid", "Mirwais"],
    families: &[],
    mens_families: &[],
};

pub const SPAIN: Origin = Origin {
    language: "es",
    locale: "en",
    women: &["Lucía", "Carmen", "Nuria", "Elvira"],
    men: &["Mateo", "Andrés", "Gonzalo", "Íñigo"],
    families: &["de la Cruz", "Ibáñez", "Muñoz", "Pérez Vidal"],
    mens_families: &[],
};

impl Origin {
    /// First names of one gender.
    pub fn first_names(&self, gender: Gender) -> &'static [&'static str] {
        match gender {
            Gender::Female | Gender::Other => self.women,
            Gender::Male => self.men,
        }
    }

    /// Family names of one gender.
    pub fn family_names(&self, gender: Gender) -> &'static [&'static str] {
        match gender {
            Gender::Male if !self.mens_families.is_empty() => self.mens_families,
            Gender::Female | Gender::Male | Gender::Other => self.families,
        }
    }
}
