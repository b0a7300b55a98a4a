//! Services, referrals out and visits, in the database.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{Because, Bridge, Kind, Purpose, Service, Shared, State, Visit, VisitKind};
use crate::db::schema::{bridges, services, visits};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::ids::{BridgeId, OrganisationId, ParticipationId, ServiceId, StaffId, VisitId};
use crate::scope::{OrgScope, PlatformScope};

type ServiceRow =
    (ServiceId, Kind, String, Option<String>, Option<String>, Option<String>, Option<String>, Option<Day>);

fn service((id, kind, name, contact, email, phone, offers, ended_on): ServiceRow) -> Service {
    Service { id, kind, name, contact, email, phone, offers, ended_on: ended_on.map(|day| day.0) }
}

/// The services of one organisation.
macro_rules! services_of {
    ($org:expr) => {
        services::table.filter(services::organisation_id.eq($org.id())).select((
            services::id,
            services::kind,
            services::name,
            services::contact,
            services::email,
            services::phone,
            services::offers,
            services::ended_on,
        ))
    };
}

/// The directory: what is turned to, and what is not any more, by name.
pub fn directory(org: &OrgScope, tx: &mut Tx) -> Stored<Vec<Service>> {
    let rows: Vec<ServiceRow> = services_of!(org).order((services::name, services::id)).load(tx.c())?;
    Ok(rows.into_iter().map(service).collect())
}

/// One service. Another organisation's is not found.
pub fn find_service(org: &OrgScope, tx: &mut Tx, id: ServiceId) -> Stored<Service> {
    Ok(service(services_of!(org).filter(services::id.eq(id)).first(tx.c())?))
}

/// Puts a service into the directory.
pub fn insert_service(org: &OrgScope, tx: &mut Tx, new: &Service, now: Timestamp) -> Stored<()> {
    diesel::insert_into(services::table)
        .values((
            services::organisation_id.eq(org.id()),
            services::id.eq(new.id),
            services::kind.eq(new.kind),
            services::name.eq(&new.name),
            services::contact.eq(new.contact.as_deref()),
            services::email.eq(new.email.as_deref()),
            services::phone.eq(new.phone.as_deref()),
            services::offers.eq(new.offers.as_deref()),
            services::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps a service as it is now.
pub fn update_service(org: &OrgScope, tx: &mut Tx, changed: &Service) -> Stored<()> {
    diesel::update(services::table.find((org.id(), changed.id)))
        .set((
            services::kind.eq(changed.kind),
            services::name.eq(&changed.name),
            services::contact.eq(changed.contact.as_deref()),
            services::email.eq(changed.email.as_deref()),
            services::phone.eq(changed.phone.as_deref()),
            services::offers.eq(changed.offers.as_deref()),
            services::ended_on.eq(changed.ended_on.map(Day)),
        ))
        .execute(tx.c())?;
    Ok(())
}

#[derive(Queryable)]
struct Row {
    id: BridgeId,
    participation: ParticipationId,
    service: ServiceId,
    purpose: Purpose,
    question: Option<String>,
    shared: Json<Vec<Shared>>,
    agreed_on: Day,
    expires_on: Day,
    state: State,
    state_since: Day,
    because: Option<Because>,
}

impl From<Row> for Bridge {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            participation: row.participation,
            service: row.service,
            purpose: row.purpose,
            question: row.question,
            shared: row.shared.0,
            agreed_on: row.agreed_on.0,
            expires_on: row.expires_on.0,
            state: row.state,
            state_since: row.state_since.0,
            because: row.because,
        }
    }
}

/// The referrals out of one organisation, the newest first.
macro_rules! bridges_of {
    ($org:expr) => {
        bridges::table
            .filter(bridges::organisation_id.eq($org.id()))
            .order((bridges::agreed_on.desc(), bridges::created_at.desc(), bridges::id))
            .select((
                bridges::id,
                bridges::participation_id,
                bridges::service_id,
                bridges::purpose,
                bridges::question,
                bridges::shared,
                bridges::agreed_on,
                bridges::expires_on,
                bridges::state,
                bridges::state_since,
                bridges::because,
            ))
    };
}

/// The referrals out of somebody.
pub fn of_participation(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Vec<Bridge>> {
    let rows: Vec<Row> = bridges_of!(org).filter(bridges::participation_id.eq(id)).load(tx.c())?;
    Ok(rows.into_iter().map(Bridge::from).collect())
}

/// The referrals out to a service.
pub fn of_service(org: &OrgScope, tx: &mut Tx, id: ServiceId) -> Stored<Vec<Bridge>> {
    let rows: Vec<Row> = bridges_of!(org).filter(bridges::service_id.eq(id)).load(tx.c())?;
    Ok(rows.into_iter().map(Bridge::from).collect())
}

/// One referral out. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: BridgeId) -> Stored<Bridge> {
    let row: Row = bridges_of!(org).filter(bridges::id.eq(id)).first(tx.c())?;
    Ok(row.into())
}

/// Locks a referral out, then reads it: two answers come one after the other. Another organisation's is not found.
pub fn lock(org: &OrgScope, tx: &mut Tx, id: BridgeId) -> Stored<Bridge> {
    diesel::update(bridges::table.find((org.id(), id)))
        .set(bridges::state.eq(bridges::state))
        .execute(tx.c())?;
    find(org, tx, id)
}

/// Keeps a new referral out, with the hash of its link if one was sent.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    new: &Bridge,
    link_hash: Option<&str>,
    by: StaffId,
    now: Timestamp,
) -> Stored<()> {
    diesel::insert_into(bridges::table)
        .values((
            bridges::organisation_id.eq(org.id()),
            bridges::id.eq(new.id),
            bridges::participation_id.eq(new.participation),
            bridges::service_id.eq(new.service),
            bridges::purpose.eq(new.purpose),
            bridges::question.eq(new.question.as_deref()),
            bridges::shared.eq(Json(new.shared.clone())),
            bridges::agreed_on.eq(Day(new.agreed_on)),
            bridges::expires_on.eq(Day(new.expires_on)),
            bridges::state.eq(new.state),
            bridges::state_since.eq(Day(new.state_since)),
            bridges::because.eq(new.because),
            bridges::link_hash.eq(link_hash),
            bridges::sent_by.eq(by),
            bridges::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Keeps how far a referral out has come.
pub fn save_state(org: &OrgScope, tx: &mut Tx, changed: &Bridge) -> Stored<()> {
    diesel::update(bridges::table.find((org.id(), changed.id)))
        .set((
            bridges::state.eq(changed.state),
            bridges::state_since.eq(Day(changed.state_since)),
            bridges::because.eq(changed.because),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// What a link opens, however old it is: the rules say what can still be read. None when it is unknown.
pub fn behind_link(
    platform: &PlatformScope,
    tx: &mut Tx,
    hash: &str,
) -> Stored<Option<(OrgScope, BridgeId)>> {
    let found: Option<(OrganisationId, BridgeId)> = bridges::table
        .filter(bridges::link_hash.eq(hash))
        .select((bridges::organisation_id, bridges::id))
        .first(tx.c())
        .optional()?;
    Ok(found.map(|(organisation, id)| (OrgScope::of_platform(platform, organisation), id)))
}

type VisitRow = (VisitId, ParticipationId, ServiceId, VisitKind, Day);

/// Keeps that somebody was introduced to a service, or saw it.
pub fn insert_visit(org: &OrgScope, tx: &mut Tx, new: &Visit, by: StaffId, now: Timestamp) -> Stored<()> {
    diesel::insert_into(visits::table)
        .values((
            visits::organisation_id.eq(org.id()),
            visits::id.eq(new.id),
            visits::participation_id.eq(new.participation),
            visits::service_id.eq(new.service),
            visits::kind.eq(new.kind),
            visits::on_date.eq(Day(new.on)),
            visits::made_by.eq(by),
            visits::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// The introductions and visits of somebody, the newest first.
pub fn visits_of(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Vec<Visit>> {
    let rows: Vec<VisitRow> = visits::table
        .filter(visits::organisation_id.eq(org.id()))
        .filter(visits::participation_id.eq(id))
        .order((visits::on_date.desc(), visits::id))
        .select((visits::id, visits::participation_id, visits::service_id, visits::kind, visits::on_date))
        .load(tx.c())?;
    let visit = |(id, participation, service, kind, on): VisitRow| Visit {
        id,
        participation,
        service,
        kind,
        on: on.0,
    };
    Ok(rows.into_iter().map(visit).collect())
}

/// Whose visit it was. Another organisation's is not found.
pub fn visitor(org: &OrgScope, tx: &mut Tx, id: VisitId) -> Stored<ParticipationId> {
    Ok(visits::table.find((org.id(), id)).select(visits::participation_id).first(tx.c())?)
}

/// Takes a visit back.
pub fn delete_visit(org: &OrgScope, tx: &mut Tx, id: VisitId) -> Stored<()> {
    diesel::delete(visits::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// How many times people of ours were introduced to a service or saw it.
pub fn count_visits(org: &OrgScope, tx: &mut Tx, id: ServiceId) -> Stored<i64> {
    Ok(visits::table
        .filter(visits::organisation_id.eq(org.id()))
        .filter(visits::service_id.eq(id))
        .count()
        .get_result(tx.c())?)
}
