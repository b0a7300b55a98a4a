//! Guests and the links in their invitations, in the database.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;

use super::form::Stranger;
use super::guests::{Alike, has_withdrawn};
use super::{Answer, Audience, Came, Event, Guest, GuestName, Origin};
use crate::db::schema::{events, guest_links, guests, pairs, participations, people};
use crate::db::{Day, Instant, Json, ROWS_AT_ONCE, Stored, Tx, insert_rows};
use crate::ids::{EventId, GuestId, OrganisationId, ParticipationId, PersonId, RoundId};
use crate::methods::Side;
use crate::outbox::{Address, Channel, Hours};
use crate::people::{Participation, Person, Reach, Stage};
use crate::scope::{EventScope, OrgScope, PlatformScope};
use crate::staff::{Secret, hash_secret};

#[derive(Queryable)]
struct Row {
    id: GuestId,
    person: Option<PersonId>,
    participation: Option<ParticipationId>,
    stranger: Option<Json<Stranger>>,
    locale: String,
    origin: Origin,
    answer: Answer,
    answered_at: Option<Instant>,
    came: Came,
    told_version: i32,
    reminded_at: Option<Instant>,
    followed_up_at: Option<Instant>,
    created_at: Instant,
    known: Option<Known>,
}

/// What `people` says of a guest we know: it is corrected there.
type Known = (PersonId, String, Option<String>, Option<String>, Option<String>, String, Way);
/// By what they are written to, at which hours, since when it has failed.
type Way = (Channel, Option<Hours>, Option<Day>);

/// As far as a guest list needs to know them.
fn person((id, given_name, family_name, email, phone, locale, way): Known) -> Person {
    let (channel, hours, failed_on) = way;
    let reach = Reach { channel, hours, failed_on: failed_on.map(|day| day.0) };
    Person {
        id,
        given_name,
        family_name,
        email,
        phone,
        gender: None,
        birth_year: None,
        area: None,
        locale,
        reach,
    }
}

impl Row {
    /// The guest; `parts` says where people we know stand.
    fn guest(self, parts: &Parts) -> Guest {
        let row = self;
        let channel = row.stranger.as_ref().and_then(|stranger| stranger.0.channel);
        let known = row.known.map(person);
        let has_withdrawn = known
            .as_ref()
            .and_then(|person| parts.get(&person.id))
            .is_some_and(|all| has_withdrawn(row.participation, all));
        let address = match (&known, &row.stranger) {
            (Some(person), _) => person.address().filter(|_| !has_withdrawn),
            (None, Some(Json(stranger))) => stranger.email.as_ref().map(Address::mail),
            (None, None) => None,
        };
        let (name, email, phone, locale) = match (known, row.stranger) {
            (Some(person), _) => {
                let name = GuestName { given: person.given_name, family: person.family_name };
                (name, person.email, person.phone, person.locale)
            }
            (None, Some(Json(stranger))) => {
                let name = GuestName { given: stranger.name, family: None };
                (name, stranger.email, stranger.phone, row.locale)
            }
            (None, None) => (GuestName { given: String::new(), family: None }, None, None, row.locale),
        };
        Guest {
            id: row.id,
            person: row.person,
            participation: row.participation,
            name,
            email,
            phone,
            address,
            has_withdrawn,
            locale,
            channel,
            origin: row.origin,
            answer: row.answer,
            answered_at: row.answered_at.map(|at| at.0),
            came: row.came,
            told_version: row.told_version,
            reminded_at: row.reminded_at.map(|at| at.0),
            followed_up_at: row.followed_up_at.map(|at| at.0),
            created_at: row.created_at.0,
        }
    }
}

macro_rules! guests_of {
    ($org:expr) => {
        guests::table
            .left_join(
                people::table.on(people::organisation_id
                    .eq(guests::organisation_id)
                    .and(people::id.nullable().eq(guests::person_id))),
            )
            .filter(guests::organisation_id.eq($org.id()))
            .select((
                guests::id,
                guests::person_id,
                guests::participation_id,
                guests::stranger,
                guests::locale,
                guests::origin,
                guests::answer,
                guests::answered_at,
                guests::came,
                guests::told_version,
                guests::reminded_at,
                guests::followed_up_at,
                guests::created_at,
                (
                    people::id,
                    people::given_name,
                    people::family_name,
                    people::email,
                    people::phone,
                    people::locale,
                    (people::channel, people::safe_hours, people::unreachable_on),
                )
                    .nullable(),
            ))
    };
}

/// Where people stand, in every round they are or were in.
type Parts = BTreeMap<PersonId, Vec<(ParticipationId, Stage)>>;

/// The guests of these rows, with whether they have withdrawn.
fn with_parts(org: &OrgScope, tx: &mut Tx, rows: Vec<Row>) -> Stored<Vec<Guest>> {
    let people: Vec<PersonId> = rows.iter().filter_map(|row| row.person).collect();
    let mut parts = Parts::new();
    for some in people.chunks(ROWS_AT_ONCE) {
        let stages: Vec<(PersonId, ParticipationId, Stage)> = participations::table
            .filter(participations::organisation_id.eq(org.id()))
            .filter(participations::person_id.eq_any(some))
            .select((participations::person_id, participations::id, participations::stage))
            .load(tx.c())?;
        for (person, id, stage) in stages {
            parts.entry(person).or_default().push((id, stage));
        }
    }
    Ok(rows.into_iter().map(|row| row.guest(&parts)).collect())
}

/// One guest of an event. Another event's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, event: EventId, id: GuestId) -> Stored<Guest> {
    let row: Row =
        guests_of!(org).filter(guests::event_id.eq(event)).filter(guests::id.eq(id)).first(tx.c())?;
    with_parts(org, tx, vec![row])?.pop().ok_or_else(|| diesel::result::Error::NotFound.into())
}

/// Everybody on the list of an event, in the order of coming onto it.
pub fn of_event(org: &OrgScope, tx: &mut Tx, event: EventId) -> Stored<Vec<Guest>> {
    let rows: Vec<Row> = guests_of!(org)
        .filter(guests::event_id.eq(event))
        .order((guests::created_at, guests::id))
        .load(tx.c())?;
    with_parts(org, tx, rows)
}

/// The events of a day or later that somebody we know is a guest of, in the order of their ids: the order they are locked in.
pub fn coming_events_of(org: &OrgScope, tx: &mut Tx, person: PersonId, from: Date) -> Stored<Vec<EventId>> {
    Ok(guests::table
        .inner_join(
            events::table
                .on(events::organisation_id.eq(guests::organisation_id).and(events::id.eq(guests::event_id))),
        )
        .filter(guests::organisation_id.eq(org.id()))
        .filter(guests::person_id.eq(person))
        .filter(events::on_date.ge(Day(from)))
        .select(events::id)
        .distinct()
        .order(events::id)
        .load(tx.c())?)
}

/// How many guests of each event gave which answer, and came or not.
pub fn tally(org: &OrgScope, tx: &mut Tx, from: Date) -> Stored<BTreeMap<EventId, Vec<Alike>>> {
    let rows: Vec<(EventId, Answer, Origin, Came, i64)> = guests::table
        .inner_join(
            events::table
                .on(events::organisation_id.eq(guests::organisation_id).and(events::id.eq(guests::event_id))),
        )
        .filter(guests::organisation_id.eq(org.id()))
        .filter(events::on_date.ge(Day(from)))
        .group_by((guests::event_id, guests::answer, guests::origin, guests::came))
        .select((guests::event_id, guests::answer, guests::origin, guests::came, count_star()))
        .load(tx.c())?;
    let mut tally = BTreeMap::<_, Vec<_>>::new();
    for (event, answer, origin, came, n) in rows {
        tally.entry(event).or_default().push((answer, origin, came, n));
    }
    Ok(tally)
}

macro_rules! guest_row {
    ($org:expr, $event:expr, $new:expr, $stranger:expr) => {
        (
            guests::organisation_id.eq($org.id()),
            guests::id.eq($new.id),
            guests::event_id.eq($event),
            guests::person_id.eq($new.person),
            guests::participation_id.eq($new.participation),
            guests::stranger.eq($stranger),
            guests::locale.eq(&$new.locale),
            guests::origin.eq($new.origin),
            guests::answer.eq($new.answer),
            guests::answered_at.eq($new.answered_at.map(Instant)),
            guests::came.eq($new.came),
            guests::told_version.eq($new.told_version),
            guests::created_at.eq(Instant($new.created_at)),
        )
    };
}

/// Puts people we know on the list.
pub fn insert_all(org: &OrgScope, tx: &mut Tx, event: EventId, new: &[Guest]) -> Stored<()> {
    insert_rows!(
        tx,
        guests::table,
        new.iter().map(|new| guest_row!(org, event, new, None::<Json<Stranger>>))
    );
    Ok(())
}

/// Puts somebody on the list. `stranger` is what somebody wrote who is not in `people`.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    event: EventId,
    new: &Guest,
    stranger: Option<&Stranger>,
) -> Stored<()> {
    let row = guest_row!(org, event, new, stranger.cloned().map(Json));
    diesel::insert_into(guests::table).values(row).execute(tx.c())?;
    Ok(())
}

/// A guest for somebody we know, not stored yet.
pub fn known(who: &Participation, of_this_round: bool, origin: Origin, now: Timestamp) -> Guest {
    Guest {
        id: GuestId::new(),
        person: Some(who.person.id),
        participation: of_this_round.then_some(who.id),
        name: GuestName { given: who.person.given_name.clone(), family: who.person.family_name.clone() },
        email: who.person.email.clone(),
        phone: who.person.phone.clone(),
        address: who.person.address().filter(|_| who.stage != Stage::Withdrawn),
        has_withdrawn: who.stage == Stage::Withdrawn,
        locale: who.person.locale.clone(),
        channel: None,
        origin,
        answer: Answer::None,
        answered_at: None,
        came: Came::Unknown,
        told_version: 0,
        reminded_at: None,
        followed_up_at: None,
        created_at: now,
    }
}

/// Notes what a guest said.
pub fn set_answer(org: &OrgScope, tx: &mut Tx, id: GuestId, answer: Answer, now: Timestamp) -> Stored<()> {
    diesel::update(guests::table.find((org.id(), id)))
        .set((guests::answer.eq(answer), guests::answered_at.eq(Instant(now))))
        .execute(tx.c())?;
    Ok(())
}

/// Notes whether a guest came.
pub fn set_came(org: &OrgScope, tx: &mut Tx, id: GuestId, came: Came) -> Stored<()> {
    set_all_came(org, tx, &[id], came)
}

/// Notes of many guests whether they came.
pub fn set_all_came(org: &OrgScope, tx: &mut Tx, ids: &[GuestId], came: Came) -> Stored<()> {
    for some in ids.chunks(ROWS_AT_ONCE) {
        diesel::update(guests::table)
            .filter(guests::organisation_id.eq(org.id()))
            .filter(guests::id.eq_any(some))
            .set(guests::came.eq(came))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Takes somebody off the list.
pub fn remove(org: &OrgScope, tx: &mut Tx, id: GuestId) -> Stored<()> {
    remove_all(org, tx, &[id])
}

/// Takes many off the list.
pub fn remove_all(org: &OrgScope, tx: &mut Tx, ids: &[GuestId]) -> Stored<()> {
    for some in ids.chunks(ROWS_AT_ONCE) {
        diesel::delete(guest_links::table)
            .filter(guest_links::organisation_id.eq(org.id()))
            .filter(guest_links::guest_id.eq_any(some))
            .execute(tx.c())?;
        diesel::delete(guests::table)
            .filter(guests::organisation_id.eq(org.id()))
            .filter(guests::id.eq_any(some))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Notes which version of the event a guest was told of.
pub fn set_told(org: &OrgScope, tx: &mut Tx, id: GuestId, version: i32) -> Stored<()> {
    diesel::update(guests::table.find((org.id(), id)))
        .set(guests::told_version.eq(version))
        .execute(tx.c())?;
    Ok(())
}

/// Notes that a guest was reminded. False: they were already, perhaps by another Parvis just now.
pub fn set_reminded(org: &OrgScope, tx: &mut Tx, id: GuestId, now: Timestamp) -> Stored<bool> {
    let changed = diesel::update(guests::table.find((org.id(), id)))
        .filter(guests::reminded_at.is_null())
        .set(guests::reminded_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(changed == 1)
}

/// Notes that a guest was written to afterwards.
pub fn set_followed_up(org: &OrgScope, tx: &mut Tx, id: GuestId, now: Timestamp) -> Stored<()> {
    diesel::update(guests::table.find((org.id(), id)))
        .set(guests::followed_up_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(())
}

// ---- links

/// Makes a link to a guest's own invitation; gives its secret, of which only the hash is kept.
pub fn new_link(
    org: &OrgScope,
    tx: &mut Tx,
    guest: GuestId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Stored<Secret> {
    let secret = Secret::new();
    diesel::insert_into(guest_links::table)
        .values((
            guest_links::secret_hash.eq(secret.hash()),
            guest_links::organisation_id.eq(org.id()),
            guest_links::guest_id.eq(guest),
            guest_links::created_at.eq(Instant(now)),
            guest_links::expires_at.eq(Instant(expires_at)),
        ))
        .execute(tx.c())?;
    Ok(secret)
}

/// Closes every link to an invitation that was sent to a person.
pub fn close_links_of(org: &OrgScope, tx: &mut Tx, person: PersonId, now: Timestamp) -> Stored<()> {
    let theirs = guests::table
        .filter(guests::organisation_id.eq(org.id()))
        .filter(guests::person_id.eq(Some(person)))
        .select(guests::id);
    diesel::update(guest_links::table)
        .filter(guest_links::organisation_id.eq(org.id()))
        .filter(guest_links::guest_id.eq_any(theirs))
        .filter(guest_links::expires_at.gt(Instant(now)))
        .set(guest_links::expires_at.eq(Instant(now)))
        .execute(tx.c())?;
    Ok(())
}

/// The way through an invitation's link, and whose it is; none when it is no link, or too old.
pub fn by_link(
    _: &PlatformScope,
    tx: &mut Tx,
    secret: &str,
    now: Timestamp,
) -> Stored<Option<(EventScope, GuestId)>> {
    let found: Option<(OrganisationId, GuestId, EventId)> = guest_links::table
        .inner_join(
            guests::table.on(guests::organisation_id
                .eq(guest_links::organisation_id)
                .and(guests::id.eq(guest_links::guest_id))),
        )
        .filter(guest_links::secret_hash.eq(hash_secret(secret)))
        .filter(guest_links::expires_at.gt(Instant(now)))
        .select((guests::organisation_id, guests::id, guests::event_id))
        .first(tx.c())
        .optional()?;
    Ok(found.map(|(organisation, guest, event)| (EventScope::of_event(organisation, event), guest)))
}

/// Throws away links that do not open any more.
pub fn discard_links(_: &PlatformScope, tx: &mut Tx, before: Timestamp) -> Stored<()> {
    diesel::delete(guest_links::table.filter(guest_links::expires_at.lt(Instant(before)))).execute(tx.c())?;
    Ok(())
}

// ---- who is meant

/// Everybody an event's audience means who is not on its list yet: one participation for each human, of the event's round
/// where there is one.
pub fn audience(org: &OrgScope, tx: &mut Tx, event: &Event) -> Stored<Vec<Participation>> {
    let candidates = match (event.audience, event.round) {
        (Audience::Nobody, _) => Vec::new(),
        (_, Some(round)) => crate::people::store::of_round(org, tx, round)?,
        (_, None) => crate::people::store::open_everywhere(org, tx)?,
    };
    let in_pairs = match event.round {
        Some(round) if event.audience == Audience::RoundPairs => in_open_pairs(org, tx, round)?,
        _ => Vec::new(),
    };
    let meant = |one: &Participation| match event.audience {
        Audience::Nobody => false,
        Audience::RoundMentors => one.side == Side::Mentor && one.stage.is_open(),
        Audience::RoundMentees => one.side == Side::Mentee && one.stage.is_open(),
        Audience::RoundPairs => in_pairs.contains(&one.id),
        Audience::Everybody => one.stage.is_open(),
        Audience::Unmatched => one.stage.waits() || one.stage == Stage::NoMatch,
    };
    let mut seen: std::collections::BTreeSet<PersonId> =
        of_event(org, tx, event.id)?.iter().filter_map(|guest| guest.person).collect();
    Ok(candidates.into_iter().filter(meant).filter(|one| seen.insert(one.person.id)).collect())
}

fn in_open_pairs(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<ParticipationId>> {
    let both: Vec<(ParticipationId, ParticipationId)> = pairs::table
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .select((pairs::mentor_id, pairs::mentee_id))
        .load(tx.c())?;
    Ok(both.into_iter().flat_map(|(mentor, mentee)| [mentor, mentee]).collect())
}

/// A participation, as conversion looks at it: who, by which address and number, since when.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct SignUp {
    /// The human.
    pub person: PersonId,
    /// Their address, lower case.
    pub email_key: Option<String>,
    /// Their number, digits only.
    pub phone_key: Option<String>,
    /// The day of signing up.
    pub applied_on: Day,
}

/// Everybody who signed up for a round.
pub fn signed_up_for(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<SignUp>> {
    Ok(participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .select((people::id, people::email_key, people::phone_key, participations::applied_on))
        .load(tx.c())?)
}

/// Everybody who signed up from a day on, in any round.
pub fn signed_up_from(org: &OrgScope, tx: &mut Tx, day: Date) -> Stored<Vec<SignUp>> {
    Ok(participations::table
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::applied_on.ge(Day(day)))
        .select((people::id, people::email_key, people::phone_key, participations::applied_on))
        .load(tx.c())?)
}
