//! Where people come from: a round's recruitment page, and the campaigns of its programme.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use super::store::{self, LeftNames};
use super::{Came, Campaign, CampaignForm, Funnel, Target, code_for, fields_of, target_fields};
use crate::access::Action;
use crate::db::Tx;
use crate::events::{Channel, channel_offers};
use crate::ids::{CampaignId, ProgrammeId, RoundId};
use crate::methods::Side;
use crate::organisations::Organisation;
use crate::people::pages::page_of;
use crate::programmes::{Round, store as rounds};
use crate::scope::OrgScope;
use crate::staff::store::Colleague;
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Fields, Form, Id, Offer, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// Recruitment's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/rounds/{id}/recruitment", Door::Staff(Action::RunRecruitment), index)
        .get("/rounds/{id}/campaigns/new", Door::Staff(Action::RunRecruitment), new)
        .post("/rounds/{id}/campaigns/new", Door::Staff(Action::RunRecruitment), create)
        .get("/campaigns/{id}/edit", Door::Staff(Action::RunRecruitment), edit)
        .post("/campaigns/{id}/edit", Door::Staff(Action::RunRecruitment), update)
        .post("/campaigns/{id}/removal", Door::Staff(Action::RunRecruitment), remove)
}

/// A page of a round's recruitment, for the row of tabs.
pub struct Tab {
    /// Where it leads.
    pub href: String,
    /// Its name.
    pub label: String,
    /// Whether the reader is there.
    pub current: bool,
}

/// The pages of a round's recruitment; `current` is the last part of the address of the one that is open.
pub fn tabs(words: &Words, round: &Round, current: &str) -> Vec<Tab> {
    let pages = [
        ("recruitment", "recruitment-channels"),
        ("interested", "interested-title"),
        ("supply", "supply-title"),
        ("queues", "queues-title"),
        ("referrals", "referrals-title"),
    ];
    let tab = |(place, key): (&str, &str)| Tab {
        href: format!("{}/{place}", round.path()),
        label: words.t(key),
        current: place == current,
    };
    pages.map(tab).into()
}

/// The name of an area, or "anywhere".
pub fn area_in_words(words: &Words, round: &Round, area: Option<&str>) -> String {
    match area {
        Some(slug) => round.method.label(&round.method.interview.areas, slug, words.language()),
        None => words.t("recruitment-anywhere"),
    }
}

// ---- the page of a round

#[derive(Template)]
#[template(path = "recruitment/index.html")]
struct Index {
    page: Page,
    path: String,
    round_name: String,
    tabs: Vec<Tab>,
    channels: Vec<ChannelRow>,
    total: Funnel,
    campaigns: Vec<Card>,
}

struct ChannelRow {
    label: String,
    funnel: Funnel,
}

struct Card {
    name: String,
    badge: &'static str,
    state: String,
    channel: String,
    period: String,
    holder: String,
    cost: String,
    targets: Vec<TargetShown>,
    funnel: Funnel,
    link: String,
    edit: String,
}

struct TargetShown {
    text: String,
    reached: usize,
    people: i32,
}

/// What the page shows.
struct Seen {
    round: Round,
    organisation: Organisation,
    campaigns: Vec<Campaign>,
    came: Vec<(RoundId, Came)>,
    left_names: LeftNames,
    colleagues: Vec<Colleague>,
}

fn look(org: &OrgScope, tx: &mut Tx, id: RoundId) -> Result<Seen, PageError> {
    let round = rounds::find_round(org, tx, id)?;
    Ok(Seen {
        organisation: crate::organisations::store::own(org, tx)?,
        campaigns: store::of_programme(org, tx, round.programme)?,
        came: store::came(org, tx, round.programme)?,
        left_names: store::left_names(org, tx, round.programme)?,
        colleagues: crate::staff::store::colleagues(org, tx)?,
        round,
    })
}

async fn index(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let seen = app.db.read(move |tx| look(&org, tx, id)).await?;
    let page = page_of(&app, &who, &seen.round, who.words.t("recruitment-title"));
    let words = page.words.clone();
    let channels = channels(&words, &seen);
    let base = &app.config.base_url;
    html(&Index {
        path: seen.round.path(),
        round_name: seen.round.full_name(),
        tabs: tabs(&words, &seen.round, "recruitment"),
        total: channels.iter().fold(Funnel::default(), |sum, row| Funnel {
            interested: sum.interested + row.funnel.interested,
            signed_up: sum.signed_up + row.funnel.signed_up,
            ready: sum.ready + row.funnel.ready,
            paired: sum.paired + row.funnel.paired,
        }),
        campaigns: seen.campaigns.iter().map(|one| card(&words, &who, base, &seen, one)).collect(),
        channels,
        page,
    })
}

/// Each channel that brought anybody to this round, and those of whom nothing is known.
fn channels(words: &Words, seen: &Seen) -> Vec<ChannelRow> {
    let known = Channel::ALL.iter().copied().map(Some).chain([None]);
    let here = || seen.came.iter().filter(|(round, _)| *round == seen.round.id).map(|(_, came)| came);
    let row = |channel: Option<Channel>| ChannelRow {
        label: match channel {
            Some(channel) => words.t(&format!("guests-channel-{channel}")),
            None => words.t("recruitment-not-told"),
        },
        funnel: Funnel::of(
            here().filter(|came| came.origin.channel == channel),
            seen.left_names.waiting.get(&channel).copied().unwrap_or_default(),
        ),
    };
    known.map(row).filter(|row| !row.funnel.is_empty()).collect()
}

fn card(words: &Words, who: &Who, base: &str, seen: &Seen, campaign: &Campaign) -> Card {
    let by_it =
        || seen.came.iter().map(|(_, came)| came).filter(|came| came.origin.campaign == Some(campaign.id));
    let (badge, state) = if campaign.runs(who.today) {
        ("good", "recruitment-runs")
    } else if campaign.starts_on > who.today {
        ("", "recruitment-comes")
    } else {
        ("", "recruitment-over")
    };
    let interested = seen.left_names.by_campaign.get(&campaign.id).copied().unwrap_or_default();
    let holder = seen.colleagues.iter().find(|one| Some(one.id) == campaign.holder);
    let shown = |target: &Target| {
        let reached = by_it().filter(|came| target.counts(came)).count();
        let message = Message::new(format!("recruitment-progress-{}", target.side))
            .with("n", reached)
            .with("people", target.people)
            .with("area", area_in_words(words, &seen.round, target.area.as_deref()));
        TargetShown { text: words.say(&message), reached, people: target.people }
    };
    Card {
        name: campaign.name.clone(),
        badge,
        state: words.t(state),
        channel: words.t(&format!("guests-channel-{}", campaign.channel)),
        period: match campaign.ends_on {
            Some(last) => words.ta2("recruitment-period", "start", campaign.starts_on, "end", last),
            None => words.ta("recruitment-since", "start", campaign.starts_on),
        },
        holder: holder.map_or_else(String::new, |one| one.name.clone()),
        cost: campaign.details.cost.map_or_else(String::new, |cost| words.number(cost)),
        targets: campaign.details.targets.iter().map(shown).collect(),
        funnel: Funnel::of(by_it(), interested),
        link: format!(
            "{base}/apply/{}/{}?from={}",
            seen.organisation.slug, seen.round.programme_slug, campaign.code
        ),
        edit: format!("/campaigns/{}/edit", campaign.id),
    }
}

// ---- one campaign

#[derive(Template)]
#[template(path = "recruitment/form.html")]
struct Edit {
    page: Page,
    form: Form,
    action: String,
    /// Where it can be removed; none for a new one and one that somebody came by.
    removal: Option<String>,
    back: String,
    round_name: String,
    channels: Vec<Offer>,
    colleagues: Vec<Offer>,
    targets: Vec<TargetSide>,
}

struct TargetSide {
    title: String,
    fields: Vec<TargetField>,
}

struct TargetField {
    name: String,
    label: String,
    value: String,
}

/// What the form of a campaign needs beside what stands in it.
struct Desk {
    round: Round,
    colleagues: Vec<Colleague>,
    known: Option<Campaign>,
    came: i64,
}

impl Desk {
    fn of_round(org: &OrgScope, tx: &mut Tx, id: RoundId) -> Result<Self, PageError> {
        let round = rounds::find_round(org, tx, id)?;
        Ok(Self { round, colleagues: crate::staff::store::colleagues(org, tx)?, known: None, came: 0 })
    }

    /// A campaign stands beside the newest round of its programme: targets are set for the areas that are served now.
    fn of_campaign(org: &OrgScope, tx: &mut Tx, id: CampaignId) -> Result<Self, PageError> {
        let campaign = store::find(org, tx, id)?;
        Ok(Self {
            round: newest_round(org, tx, campaign.programme)?,
            colleagues: crate::staff::store::colleagues(org, tx)?,
            came: store::came_by(org, tx, id)?,
            known: Some(campaign),
        })
    }
}

/// The newest round of a programme.
pub fn newest_round(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Result<Round, PageError> {
    let mut all = rounds::rounds(org, tx)?.into_iter();
    all.find(|round| round.programme == programme).ok_or(PageError::NotFound)
}

fn draw(app: &App, who: &Who, desk: &Desk, form: Form) -> Edit {
    let title = if desk.known.is_some() { "recruitment-edit-title" } else { "recruitment-new-title" };
    let page = page_of(app, who, &desk.round, who.words.t(title));
    let words = page.words.clone();
    let round_path = desk.round.path();
    let working = desk.colleagues.iter().filter(|one| one.suspended_at.is_none());
    let field = |area: &Option<String>, side: Side| {
        let name = Target::field(side, area.as_deref());
        let label = area_in_words(&words, &desk.round, area.as_deref());
        TargetField { value: form.value(&name).to_owned(), label, name }
    };
    let all = target_fields(&desk.round.method);
    let side = |side: Side| TargetSide {
        title: words.t(&format!("rounds-side-{side}")),
        fields: all.iter().filter(|(of, _)| *of == side).map(|(_, area)| field(area, side)).collect(),
    };
    Edit {
        action: match &desk.known {
            Some(campaign) => format!("/campaigns/{}/edit", campaign.id),
            None => format!("{round_path}/campaigns/new"),
        },
        removal: desk
            .known
            .as_ref()
            .filter(|_| desk.came == 0)
            .map(|campaign| format!("/campaigns/{}/removal", campaign.id)),
        back: format!("{round_path}/recruitment"),
        round_name: desk.round.full_name(),
        channels: channel_offers(&form, &words),
        colleagues: working.map(|one| form.offer("holder", one.id, one.name.as_str())).collect(),
        targets: [Side::Mentor, Side::Mentee].map(side).into(),
        form,
        page,
    }
}

async fn new(State(app): State<App>, who: Who, Id(id): Id<RoundId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let desk = app.db.read(move |tx| Desk::of_round(&org, tx, id)).await?;
    let fields = Fields::default().with("starts_on", who.today).with("holder", who.id);
    html(&draw(&app, &who, &desk, Form::filled(fields)))
}

async fn create(
    State(app): State<App>,
    who: Who,
    Id(id): Id<RoundId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let desk = app.db.read(move |tx| Desk::of_round(&org, tx, id)).await?;
    let written = match CampaignForm::parse(&sent.fields, &desk.round.method) {
        Ok(written) => written,
        Err(faults) => return refused(&draw(&app, &who, &desk, Form::refused(sent.fields, faults))),
    };
    app.once(&who, &sent, move |who, tx| {
        let round = rounds::find_round(&who.org, tx, id)?;
        let written = held_by_a_colleague(who, tx, written)?;
        let known = store::of_programme(&who.org, tx, round.programme)?;
        let taken: Vec<String> = known.into_iter().map(|campaign| campaign.code).collect();
        let code = code_for(&written.name, &taken);
        let campaign = written.campaign(CampaignId::new(), round.programme, code);
        store::insert(&who.org, tx, &campaign, who.now)?;
        let said = Message::new("recruitment-made").with("name", campaign.name);
        Ok(Done::at(format!("{}/recruitment#campaigns", round.path())).saying(said))
    })
    .await
}

/// Whoever is to look after a campaign must be a colleague here.
fn held_by_a_colleague(who: &Who, tx: &mut Tx, mut written: CampaignForm) -> Result<CampaignForm, PageError> {
    let colleagues = crate::staff::store::colleagues(&who.org, tx)?;
    written.holder = written.holder.filter(|id| colleagues.iter().any(|one| one.id == *id));
    Ok(written)
}

async fn edit(State(app): State<App>, who: Who, Id(id): Id<CampaignId>) -> Result<Response, PageError> {
    let org = who.org.clone();
    let desk = app.db.read(move |tx| Desk::of_campaign(&org, tx, id)).await?;
    let fields = desk.known.as_ref().map(fields_of).unwrap_or_default();
    html(&draw(&app, &who, &desk, Form::filled(fields)))
}

async fn update(
    State(app): State<App>,
    who: Who,
    Id(id): Id<CampaignId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let org = who.org.clone();
    let desk = app.db.read(move |tx| Desk::of_campaign(&org, tx, id)).await?;
    let written = match CampaignForm::parse(&sent.fields, &desk.round.method) {
        Ok(written) => written,
        Err(faults) => return refused(&draw(&app, &who, &desk, Form::refused(sent.fields, faults))),
    };
    let back = format!("{}/recruitment#campaigns", desk.round.path());
    app.once(&who, &sent, move |who, tx| {
        let before = store::find(&who.org, tx, id)?;
        let written = held_by_a_colleague(who, tx, written)?;
        let campaign = written.campaign(id, before.programme, before.code);
        store::update(&who.org, tx, &campaign)?;
        Ok(Done::at(back).saying(Message::new("recruitment-changed").with("name", campaign.name)))
    })
    .await
}

async fn remove(
    State(app): State<App>,
    who: Who,
    Id(id): Id<CampaignId>,
    sent: Submission,
) -> Result<Response, PageError> {
    app.once(&who, &sent, move |who, tx| {
        let campaign = store::find(&who.org, tx, id)?;
        let came = store::came_by(&who.org, tx, id)?;
        if came > 0 {
            return Err(PageError::Conflict(Message::new("recruitment-in-use").with("n", came)));
        }
        store::delete(&who.org, tx, id)?;
        let round = newest_round(&who.org, tx, campaign.programme)?;
        let said = Message::new("recruitment-removed").with("name", campaign.name);
        Ok(Done::at(format!("{}/recruitment#campaigns", round.path())).saying(said))
    })
    .await
}
