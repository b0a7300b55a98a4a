//! Choosing when the letter comes and what it is about; the choice stands on the own account's page.

use axum::extract::State;
use axum::response::Response;

use super::{HOURS, store};
use crate::access::Action;
use crate::web::{App, Done, Door, Offer, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// What "no letter" is sent as.
const NEVER: &str = "never";

/// The part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/account/letter", Door::Staff(Action::SeeToday), choose)
}

/// The hours to choose from, the chosen one marked.
pub fn offers(chosen: Option<i32>, words: &Words) -> Vec<Offer> {
    let at = |hour: Option<i32>, label: String| Offer {
        value: hour.map_or_else(|| NEVER.to_owned(), |hour| hour.to_string()),
        label,
        chosen: hour == chosen,
    };
    let hours = HOURS.map(|hour| at(Some(hour), format!("{hour:02}:00")));
    std::iter::once(at(None, words.t("account-letter-never"))).chain(hours).collect()
}

async fn choose(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let chosen = sent.fields.text("hour").unwrap_or_default();
    let hour = match chosen.parse::<i32>() {
        Ok(hour) if HOURS.contains(&hour) => Some(hour),
        _ if chosen == NEVER => None,
        _ => return Err(PageError::Invalid(Message::new("account-letter-missing"))),
    };
    let mine = sent.fields.has("mine", "yes");
    app.once(&who, &sent, move |who, tx| {
        store::choose(&who.org, tx, who.id, hour.map(|hour| (hour, mine)))?;
        let message = match hour {
            Some(hour) => {
                let key = if mine { "account-letter-chosen-mine" } else { "account-letter-chosen" };
                Message::new(key).with("hour", format!("{hour:02}:00"))
            }
            None => Message::new("account-letter-none"),
        };
        Ok(Done::at("/account").saying(message))
    })
    .await
}
