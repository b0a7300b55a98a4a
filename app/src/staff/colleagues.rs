//! Colleagues: who works here, inviting, suspending.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::store::{self, Colleague, NewAccount, Purpose};
use super::{CannotChange, Invitation, PASSWORD_LINK_LASTS, Secret, mail, may_lose_admin};
use crate::access::{Action, StaffRole};
use crate::db::Tx;
use crate::ids::{AccountId, StaffId};
use crate::scope::PlatformScope;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The colleagues' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/staff", Door::Staff(Action::ManageStaff), index)
        .post("/staff", Door::Staff(Action::ManageStaff), invite)
        .post("/staff/{id}/link", Door::Staff(Action::ManageStaff), new_link)
        .post("/staff/{id}/role", Door::Staff(Action::ManageStaff), change_role)
        .post("/staff/{id}/suspend", Door::Staff(Action::ManageStaff), suspend)
        .post("/staff/{id}/admit", Door::Staff(Action::ManageStaff), admit)
}

impl From<CannotChange> for PageError {
    fn from(cannot: CannotChange) -> Self {
        Self::Conflict(cannot.message())
    }
}

#[derive(Template)]
#[template(path = "staff/colleagues.html")]
struct Index {
    page: Page,
    form: Form,
    colleagues: Vec<Shown>,
    roles: Vec<RoleOffer>,
}

struct Shown {
    path: String,
    id: String,
    name: String,
    email: String,
    role: String,
    roles: Vec<Offer>,
    is_me: bool,
    is_invited: bool,
    is_suspended: bool,
}

/// A role with what it may do, in words.
struct RoleOffer {
    offer: Offer,
    about: String,
}

async fn index(State(app): State<App>, who: Who) -> Result<Response, PageError> {
    let form = Form::filled(Fields::default().with("role", StaffRole::Coordinator));
    html(&draw(&app, &who, form).await?)
}

async fn draw(app: &App, who: &Who, form: Form) -> Result<Index, PageError> {
    let org = who.org.clone();
    let colleagues = app.db.read(move |tx| store::colleagues(&org, tx)).await.map_err(PageError::from)?;
    let label = |role: &StaffRole| who.words.t(&format!("staff-role-{role}"));
    let shown = |colleague: &Colleague| Shown {
        path: format!("/staff/{}", colleague.id),
        id: colleague.id.to_string(),
        name: colleague.name.clone(),
        email: colleague.email.clone(),
        role: label(&colleague.role),
        roles: StaffRole::ALL
            .iter()
            .map(|role| Offer {
                value: role.to_string(),
                label: label(role),
                chosen: *role == colleague.role,
            })
            .collect(),
        is_me: colleague.id == who.id,
        is_invited: colleague.is_invited(),
        is_suspended: colleague.suspended_at.is_some(),
    };
    let role = |role: &StaffRole| RoleOffer {
        offer: form.offer("role", role, label(role)),
        about: who.words.t(&format!("staff-role-{role}.help")),
    };
    Ok(Index {
        page: Page::staff(app, who, who.words.t("staff-title")),
        colleagues: colleagues.iter().map(shown).collect(),
        roles: [StaffRole::Coordinator, StaffRole::Admin, StaffRole::Funder].iter().map(role).collect(),
        form,
    })
}

async fn invite(State(app): State<App>, who: Who, sent: Submission) -> Result<Response, PageError> {
    let invitation = match Invitation::parse(&sent.fields) {
        Ok(invitation) => invitation,
        Err(faults) => return refused(&draw(&app, &who, Form::refused(sent.fields, faults)).await?),
    };
    let base_url = app.config.base_url.clone();
    let done = app.once(&who, &sent, move |who, tx| {
        let platform = PlatformScope::of_the_machine();
        let account = match store::find_account(&platform, tx, &invitation.email)? {
            Some(known) => known,
            None => make_account(who, tx, &invitation)?,
        };
        let here = store::colleagues(&who.org, tx)?;
        if let Some(colleague) = here.iter().find(|colleague| colleague.account == account.id) {
            let key = if colleague.suspended_at.is_some() { "staff-is-suspended" } else { "staff-is-here" };
            return Err(PageError::Invalid(Message::new(key).with("name", colleague.name.as_str())));
        }
        store::insert_staff(&who.org, tx, StaffId::new(), account.id, invitation.role, who.now)?;
        if account.password_hash.is_some() {
            send_place(who, tx, account.id, &base_url)?;
        } else {
            send_link(who, tx, account.id, &base_url)?;
        }
        Ok(Done::at("/staff").saying(Message::new("staff-invited").with("email", invitation.email)))
    });
    match done.await {
        Err(PageError::Invalid(why)) => {
            let mut faults = Faults::new();
            faults.add("email", why);
            refused(&draw(&app, &who, Form::refused(sent.fields, faults)).await?)
        }
        answer => answer,
    }
}

fn make_account(who: &Who, tx: &mut Tx, invitation: &Invitation) -> Result<store::Account, PageError> {
    let new = NewAccount {
        id: AccountId::new(),
        email: invitation.email.clone(),
        name: invitation.name.clone(),
        password_hash: None,
        // The inviter's language is the best guess; the invited person can choose another.
        locale: who.words.tag().to_owned(),
    };
    store::insert_account(&PlatformScope::of_the_machine(), tx, &new, who.now)?;
    Ok(store::Account { id: new.id, password_hash: None })
}

/// Sends a link for choosing a password; earlier ones stop working.
///
/// Whoever holds the link becomes this account. So the outbox page shows the message only while the account works nowhere
/// but here: one organisation's administrator must not come into another's data.
fn send_link(who: &Who, tx: &mut Tx, account: AccountId, base_url: &str) -> Result<(), PageError> {
    let platform = PlatformScope::of_the_machine();
    let secret = Secret::new();
    store::discard_links(&platform, tx, Purpose::Password(account))?;
    let expires_at = who.now + PASSWORD_LINK_LASTS;
    store::insert_link(&platform, tx, &secret.hash(), Purpose::Password(account), who.now, expires_at)?;
    let elsewhere = store::works_elsewhere(&who.org, tx, account)?;
    let profile = store::profile(&platform, tx, account)?;
    let from = crate::organisations::store::own(&who.org, tx)?;
    let letter = mail::Letter {
        shown_to: (!elsewhere).then(|| who.org.id()),
        organisation_name: &who.session.organisation_name,
        name: &profile.name,
        email: &profile.email,
    };
    let link = format!("{base_url}/password/{}", secret.text());
    let message = mail::invitation(&from.words(&profile.locale), &letter, &link);
    Ok(crate::outbox::store::send(tx, &message, who.now)?)
}

fn send_place(who: &Who, tx: &mut Tx, account: AccountId, base_url: &str) -> Result<(), PageError> {
    let profile = store::profile(&PlatformScope::of_the_machine(), tx, account)?;
    let from = crate::organisations::store::own(&who.org, tx)?;
    let letter = mail::Letter {
        shown_to: Some(who.org.id()),
        organisation_name: &who.session.organisation_name,
        name: &profile.name,
        email: &profile.email,
    };
    let message = mail::place(&from.words(&profile.locale), &letter, &format!("{base_url}/sign-in"));
    Ok(crate::outbox::store::send(tx, &message, who.now)?)
}

async fn new_link(
    State(app): State<App>,
    who: Who,
    Id(id): Id<StaffId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    app.once(&who, &sent, move |who, tx| {
        let colleague = store::find_colleague(&who.org, tx, id)?;
        send_link(who, tx, colleague.account, &base_url)?;
        Ok(Done::at("/staff").saying(Message::new("staff-link-sent").with("email", colleague.email)))
    })
    .await
}

async fn change_role(
    State(app): State<App>,
    who: Who,
    Id(id): Id<StaffId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let role = sent.fields.choice::<StaffRole>("role");
    let role = role.ok_or_else(|| PageError::Invalid(Message::new("staff-role-missing")))?;
    app.once(&who, &sent, move |who, tx| {
        let others = store::count_other_admins(&who.org, tx, id)?;
        let colleague = store::find_colleague(&who.org, tx, id)?;
        if colleague.role == StaffRole::Admin && role != StaffRole::Admin {
            may_lose_admin(&colleague.name, others)?;
        }
        store::set_role(&who.org, tx, id, role)?;
        // Somebody who has just made themselves a coordinator may not see this page any more.
        let to = if id == who.id && role != StaffRole::Admin { "/" } else { "/staff" };
        Ok(Done::at(to).saying(Message::new("staff-role-changed").with("name", colleague.name)))
    })
    .await
}

async fn suspend(
    State(app): State<App>,
    who: Who,
    Id(id): Id<StaffId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let others = store::count_other_admins(&who.org, tx, id)?;
        let colleague = store::find_colleague(&who.org, tx, id)?;
        if colleague.role == StaffRole::Admin {
            may_lose_admin(&colleague.name, others)?;
        }
        store::set_suspended(&who.org, tx, id, Some(who.now))?;
        // Whose pairs are left is asked at once: nobody should look for them.
        let left = crate::pairs::hand_over::store::count_open(&who.org, tx, id)?;
        let to = if left > 0 { format!("/workload?of={id}#for-good") } else { "/staff".to_owned() };
        Ok(Done::at(to).saying(Message::new("staff-suspended").with("name", colleague.name)))
    })
    .await
}

async fn admit(
    State(app): State<App>,
    who: Who,
    Id(id): Id<StaffId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let colleague = store::find_colleague(&who.org, tx, id)?;
        store::set_suspended(&who.org, tx, id, None)?;
        Ok(Done::at("/staff").saying(Message::new("staff-admitted").with("name", colleague.name)))
    })
    .await
}
