//! Ideas that the demo's organisations have written themselves. Invented places.

use std::collections::BTreeMap;

use super::Place;
use crate::db::{StoreError, Tx};
use crate::ideas::{Audience, Cost, Facts, Good, Kind, OwnIdea, Season, Text, store};
use crate::ids::OwnIdeaId;

/// Its words, one language after the other: tag, title, how.
type Written<'t> = &'t [(&'t str, &'t str, &'t str)];

fn idea(
    tx: &mut Tx,
    place: &Place,
    facts: Facts,
    audience: Audience,
    written: Written<'_>,
) -> Result<(), StoreError> {
    let text = |&(tag, title, how): &(&str, &str, &str)| {
        (tag.to_owned(), Text { title: title.to_owned(), how: how.to_owned() })
    };
    let texts: BTreeMap<String, Text> = written.iter().map(text).collect();
    let name = written.first().map_or("", |(_, title, _)| title);
    let id = OwnIdeaId::named("demo", &format!("{} {name}", place.slug));
    store::insert_own(&place.org, tx, &OwnIdea { id, facts, audience, texts, ended_on: None }, place.now)
}

/// Herøy: a place on one of the islands, and what only staff bring up.
pub fn heroy(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    let pier = Facts {
        kind: Kind::Activity,
        good: Good::Friends,
        cost: Cost::Free,
        season: Season::Any,
        area: Some("Seløya".to_owned()),
    };
    let written = [
        (
            "nb",
            "Strikkekafé på grendahuset",
            "Torsdager klokka 18. Alle kan komme, også de som ikke strikker.",
        ),
        (
            "en",
            "Knitting café in the village hall",
            "Thursdays at six. Everybody can come, also those who do not knit.",
        ),
    ];
    idea(tx, place, pier, Audience::Everybody, &written)?;
    let rent =
        Facts { kind: Kind::Topic, good: Good::Everyday, cost: Cost::Free, season: Season::Any, area: None };
    let written = [(
        "nb",
        "Busskort og siste ferge",
        "Spør paret om de vet når siste ferge går. Flere har blitt stående på kaia.",
    )];
    idea(tx, place, rent, Audience::Staff, &written)
}

/// ILIK: what the house has every month.
pub fn ilik(tx: &mut Tx, place: &Place) -> Result<(), StoreError> {
    let coffee = Facts {
        kind: Kind::Activity,
        good: Good::Culture,
        cost: Cost::Free,
        season: Season::Any,
        area: None,
    };
    let written = [(
        "da",
        "Kaffemik i huset",
        "Den sidste søndag i måneden klokken 14. Tag noget med, hvis I vil, eller kom som I er.",
    )];
    idea(tx, place, coffee, Audience::Everybody, &written)
}
