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
}

pub const NORWAY: Origin = Origin {
    language: "nb",
    locale: "nb",
    women: &["Ingrid", "Marit", "Kari", "Turid", "Anne", "Silje", "Hanne", "Bjørg", "Ragnhild", "Torill", "Guro", "Åse"],
    men: &["Odd", "Terje", "Lars", "Magne", "Håkon", "Stian", "Per", "Arne", "Sverre", "Trond"],
    families: &["Dahl", "Nilsen", "Hauge", "Aasen", "Solberg", "Vik", "Myhre", "Sørensen", "Eide", "Lund", "Brekke", "Tangen"],
};

pub const DENMARK: Origin = Origin {
    language: "da",
    locale: "da",
    women: &["Mette", "Lone", "Kirsten", "Pia", "Gitte", "Hanne", "Ulla", "Dorte", "Karin", "Susanne"],
    men: &["Jens", "Søren", "Niels", "Torben", "Flemming", "Bent", "Ole", "Henning", "Erik", "Poul"],
    families: &["Madsen", "Kjær", "Bruun", "Dam", "Toft", "Skov", "Friis", "Holst", "Juhl", "Krogh"],
};

pub const FINLAND: Origin = Origin {
    language: "sv",
    locale: "sv",
    women: &["Annika", "Maria", "Heidi", "Pia", "Camilla", "Johanna", "Susanna", "Eva", "Kaisa", "Riitta"],
    men: &["Henrik", "Mikael", "Kaj", "Johan", "Stefan", "Mats", "Juhani", "Antti", "Thomas", "Patrik"],
    families: &["Lindholm", "Nyberg", "Sandell", "Virtala", "Östman", "Backas", "Rehn", "Salmela", "Grönroos", "Kallio"],
};

pub const GREENLAND: Origin = Origin {
    language: "kl",
    locale: "da",
    women: &["Nivi", "Paninnguaq", "Aviaaja", "Pipaluk", "Ivalu", "Naja", "Arnaq", "Malu"],
    men: &["Malik", "Aqqaluk", "Minik", "Inuk", "Nuka", "Hans", "Kunuk", "Angutimmarik"],
    families: &["Olsvig", "Kleist", "Lynge", "Heilmann", "Berthelsen", "Rosing", "Motzfeldt"],
};

pub const SYRIA: Origin = Origin {
    language: "ar",
    locale: "ar",
    women: &["Rima", "Hala", "Amina", "Nour", "Samar", "Layla", "Hiba"],
    men: &["Yusuf", "Omar", "Khaled", "Tarek", "Bassel", "Nabil"],
    families: &["Haddad", "Darwish", "Khoury", "Al-Amin", "Nasser", "Sabbagh"],
};

pub const UKRAINE: Origin = Origin {
    language: "uk",
    locale: "uk",
    women: &["Олена", "Ірина", "Наталія", "Оксана", "Світлана"],
    men: &["Андрій", "Сергій", "Тарас"],
    families: &["Коваленко", "Дем'яненко", "Шевчук", "Мельник"],
};

pub const POLAND: Origin = Origin {
    language: "pl",
    locale: "en",
    women: &["Agnieszka", "Ewa", "Katarzyna", "Małgorzata", "Joanna"],
    men: &["Piotr", "Tomasz", "Marek", "Krzysztof"],
    families: &["Wójcik", "Lewandowska", "Zieliński", "Dąbrowska", "Nowicki"],
};

pub const LITHUANIA: Origin = Origin {
    language: "lt",
    locale: "en",
    women: &["Rasa", "Jūratė", "Daiva", "Giedrė"],
    men: &["Jonas", "Darius", "Mindaugas"],
    families: &["Petrauskas", "Jankauskaitė", "Kazlauskas"],
};

pub const THAILAND: Origin = Origin {
    language: "th",
    locale: "en",
    women: &["Malee", "Suda", "Kanya", "Ratana"],
    men: &["Somchai", "Anan"],
    families: &["Srisai", "Wongchai", "Boonmee"],
};

pub const SENEGAL: Origin = Origin {
    language: "fr",
    locale: "en",
    women: &["Fatou", "Awa"],
    men: &["Mamadou", "Ibrahima"],
    families: &["N'Diaye", "Diop"],
};

/// People with one name.
pub const AFGHANISTAN: Origin = Origin {
    language: "prs",
    locale: "fa",
    women: &["Zahra", "Parwana", "Shukria"],
    men: &["Najib", "Rahim", "Farid"],
    families: &[],
};

pub const SPAIN: Origin = Origin {
    language: "es",
    locale: "en",
    women: &["Lucía", "Carmen"],
    men: &["Mateo", "Andrés"],
    families: &["de la Cruz", "Ibáñez"],
};

/// Newcomers of every kind.
pub const NEWCOMERS: &[&Origin] =
    &[&SYRIA, &UKRAINE, &POLAND, &LITHUANIA, &THAILAND, &SENEGAL, &AFGHANISTAN, &SPAIN];

/// Those who came as refugees.
pub const REFUGEES: &[&Origin] = &[&SYRIA, &UKRAINE, &AFGHANISTAN];

impl Origin {
    /// First names of one gender.
    pub fn first_names(&self, gender: Gender) -> &'static [&'static str] {
        match gender {
            Gender::Female | Gender::Other => self.women,
            Gender::Male => self.men,
        }
    }
}
