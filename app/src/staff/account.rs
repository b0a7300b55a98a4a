//! Everybody's own page: name, language, password, and the way to another organisation they work for.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::pages::bad_password;
use super::store::{self, Profile};
use super::{
    FAILURES_PER_ACCOUNT, FAILURES_WITHIN, NewPassword, SHORTEST_PASSWORD, hash_secret, password_fits,
};
use crate::access::{Action, may};
use crate::ids::OrganisationId;
use crate::scope::PlatformScope;
use crate::today::digest;
use crate::web::page::{html, refused};
use crate::web::visitor::forget_language;
use crate::web::{App, Done, Door, Faults, Fields, Form, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{LANGUAGES, Message, language};

/// The account's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/account", Door::Staff(Action::OwnAccount), show)
        .post("/account", Door::Staff(Action::OwnAccount), update)
        .post("/account/password", Door::Staff(Action::OwnAccount), change_password)
        .post("/account/organisation", Door::Staff(Action::OwnAccount), change_organisation)
}

#[derive(Template)]
#[template(path = "staff/account.html")]
struct Account {
    page: Page,
    email: String,
    role: String,
    form: Form,
    password: Form,
    languages: Vec<Offer>,
    places: Vec<Place>,
    shortest: usize,
    /// When a letter about Today comes; none for those who have no Today.
    letter: Option<Vec<Offer>>,
    /// Whether the letter is about their own list only.
    letter_is_mine: bool,
    /// Whether they see events, and so can subscribe to them.
    has_calendar: bool,
}

struct Place {
    id: String,
    name: String,
    is_here: bool,
}

struct Stored {
    profile: Profile,
    places: Vec<(OrganisationId, String)>,
    /// The hour of the letter about Today, and whether it is about their own list only.
    letter: Option<(i32, bool)>,
}

async fn stored(app: &App, who: &Who) -> Result<Stored, PageError> {
    let (account, org, id) = (who.session.account, who.org.clone(), who.id);
    app.db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            Ok(Stored {
                profile: store::profile(&platform, tx, account)?,
                places: store::places(&platform, tx, account)?,
                letter: digest::store::chosen(&org, tx, id)?,
            })
        })
        .await
}

/// The page with either form refused; none: as stored.
async fn draw(
    app: &App,
    who: &Who,
    form: Option<Form>,
    password: Option<Form>,
) -> Result<Account, PageError> {
    let Stored { profile, places, letter: chosen } = stored(app, who).await?;
    let letter = may(who.role, Action::SeeToday)
        .then(|| digest::pages::offers(chosen.map(|(hour, _)| hour), &who.words));
    let as_stored = Fields::default().with("name", &profile.name).with("locale", &profile.locale);
    let form = form.unwrap_or_else(|| Form::filled(as_stored));
    let own = LANGUAGES.iter().filter(|language| language.for_staff);
    Ok(Account {
        page: Page::staff(app, who, who.words.t("account-title")),
        email: profile.email,
        role: who.words.t(&format!("staff-role-{}", who.role)),
        languages: own.map(|language| form.offer("locale", language.tag, language.autonym)).collect(),
        form,
        password: password.unwrap_or_default(),
        places: places
            .into_iter()
            .map(|(id, name)| Place { id: id.to_string(), name, is_here: id == who.org.id() })
            .collect(),
        shortest: SHORTEST_PASSWORD,
        letter,
        letter_is_mine: chosen.is_some_and(|(_, mine)| mine),
        has_calendar: may(who.role, Action::RunEvents),
    })
}

async fn show(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    html(&draw(&app, &who, None, None).await?)
}

async fn update(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let mut faults = Faults::new();
    let name = sent.fields.needed_line("name", "staff-name-missing", &mut faults);
    let locale = sent.fields.text("locale").filter(|tag| language(tag).is_some_and(|own| own.for_staff));
    if locale.is_none() {
        faults.add("locale", Message::new("fault-choose"));
    }
    let Some(locale) = locale.filter(|_| faults.is_empty()) else {
        return refused(&draw(&app, &who, Some(Form::refused(sent.fields, faults)), None).await?);
    };
    let mut response = app
        .once(&who, &sent, move |who, tx| {
            store::set_profile(&PlatformScope::of_the_machine(), tx, who.session.account, &name, &locale)?;
            Ok(Done::at("/account").saying(Message::new("account-saved")))
        })
        .await?;
    forget_language(&mut response, app.config.secure());
    Ok(response)
}

/// Whoever finds an open session must not find out the password by trying: tries count as failed sign-ins do.
async fn change_password(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let (account, now) = (who.session.account, who.now);
    let subject = hash_secret(&format!("account-id {account}"));
    let counted = subject.clone();
    let (inner, again) = (who.clone(), sent.clone());
    let (stored, failures, before) = app
        .db
        .read(move |tx| {
            let platform = PlatformScope::of_the_machine();
            let stored = store::password_hash(&platform, tx, account)?;
            // After the password: a double tap that reads the new one finds here what changed it.
            let before = again.taken_before(&inner, tx)?;
            Ok::<_, PageError>((stored, store::count_failures(&platform, tx, &counted, now)?, before))
        })
        .await?;
    if let Some(before) = before {
        return app.answer_again(&who, &sent, before);
    }
    if failures >= FAILURES_PER_ACCOUNT {
        return Err(PageError::TooMany { minutes: u32::try_from(FAILURES_WITHIN.as_mins()).unwrap_or(15) });
    }
    let typed = sent.fields.raw("old").to_owned();
    let fits = tokio::task::spawn_blocking(move || password_fits(&typed, stored.as_deref()))
        .await
        .map_err(|error| PageError::internal(&error))?;
    let mut faults = Faults::new();
    if !fits {
        faults.add("old", Message::new("account-old-wrong"));
        let failed = move |tx: &mut crate::db::Tx<'_>| {
            store::note_failure(&PlatformScope::of_the_machine(), tx, &subject, now)
        };
        app.db.write(failed).await.map_err(PageError::from)?;
    }
    let new = NewPassword::parse(sent.fields.raw("password"), sent.fields.raw("again"))
        .map_err(|bad| faults.add("password", bad_password(bad)));
    let Some(new) = new.ok().filter(|_| faults.is_empty()) else {
        // A password is the one thing that is not kept for the next try.
        return refused(&draw(&app, &who, None, Some(Form::refused(Fields::default(), faults))).await?);
    };
    app.once(&who, &sent, move |who, tx| {
        let platform = PlatformScope::of_the_machine();
        store::set_password(&platform, tx, account, &new.hash())?;
        store::delete_other_sessions(&platform, tx, account, &who.session.secret_hash)?;
        Ok(Done::at("/account").saying(Message::new("account-password-changed")))
    })
    .await
}

async fn change_organisation(
    State(app): State<App>,
    who: Who,
    sent: Submission,
) -> Result<Response, PageError> {
    let wanted = sent.fields.choice::<OrganisationId>("organisation").ok_or(PageError::NotFound)?;
    app.once(&who, &sent, move |who, tx| {
        let platform = PlatformScope::of_the_machine();
        let places = store::places(&platform, tx, who.session.account)?;
        let (id, name) = places.into_iter().find(|(id, _)| *id == wanted).ok_or(PageError::NotFound)?;
        store::set_session_organisation(&platform, tx, &who.session.secret_hash, id)?;
        Ok(Done::at("/").saying(Message::new("account-now-at").with("organisation", name)))
    })
    .await
}
