//! Campaigns, and where sign-ups came from, in the database.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::Timestamp;

use super::{Came, Campaign, Details, Origin};
use crate::db::schema::{campaigns, interested, origins, pairs, participations, people, rounds};
use crate::db::{Day, Instant, Json, Stored, Tx};
use crate::events::Channel;
use crate::ids::{CampaignId, ParticipationId, ProgrammeId, RoundId, StaffId};
use crate::methods::Side;
use crate::people::Stage;
use crate::scope::{OrgScope, PublicScope};

#[derive(Queryable)]
struct Row {
    id: CampaignId,
    programme: ProgrammeId,
    name: String,
    code: String,
    channel: Channel,
    starts_on: Day,
    ends_on: Option<Day>,
    holder: Option<StaffId>,
    details: Json<Details>,
}

impl From<Row> for Campaign {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            programme: row.programme,
            name: row.name,
            code: row.code,
            channel: row.channel,
            starts_on: row.starts_on.0,
            ends_on: row.ends_on.map(|day| day.0),
            holder: row.holder,
            details: row.details.0,
        }
    }
}

/// The campaigns of one organisation.
macro_rules! campaigns_of {
    ($organisation:expr) => {
        campaigns::table.filter(campaigns::organisation_id.eq($organisation)).select((
            campaigns::id,
            campaigns::programme_id,
            campaigns::name,
            campaigns::code,
            campaigns::channel,
            campaigns::starts_on,
            campaigns::ends_on,
            campaigns::holder_id,
            campaigns::details,
        ))
    };
}

/// One campaign. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: CampaignId) -> Stored<Campaign> {
    let row: Row = campaigns_of!(org.id()).filter(campaigns::id.eq(id)).first(tx.c())?;
    Ok(row.into())
}

/// The campaigns of a programme, the newest first.
pub fn of_programme(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<Vec<Campaign>> {
    let rows: Vec<Row> = campaigns_of!(org.id())
        .filter(campaigns::programme_id.eq(programme))
        .order((campaigns::starts_on.desc(), campaigns::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(Campaign::from).collect())
}

/// The campaigns whose links lead to the door a visitor stands before.
pub fn of_door(door: &PublicScope, tx: &mut Tx) -> Stored<Vec<Campaign>> {
    of_programme(&door.to_take_in(), tx, door.programme())
}

/// Makes a campaign. A code twice in one programme is refused by the database.
pub fn insert(org: &OrgScope, tx: &mut Tx, new: &Campaign, now: Timestamp) -> Stored<()> {
    diesel::insert_into(campaigns::table)
        .values((
            campaigns::organisation_id.eq(org.id()),
            campaigns::id.eq(new.id),
            campaigns::programme_id.eq(new.programme),
            campaigns::name.eq(&new.name),
            campaigns::code.eq(&new.code),
            campaigns::channel.eq(new.channel),
            campaigns::starts_on.eq(Day(new.starts_on)),
            campaigns::ends_on.eq(new.ends_on.map(Day)),
            campaigns::holder_id.eq(new.holder),
            campaigns::details.eq(Json(new.details.clone())),
            campaigns::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Stores a campaign as it is now; its code stays.
pub fn update(org: &OrgScope, tx: &mut Tx, changed: &Campaign) -> Stored<()> {
    diesel::update(campaigns::table.find((org.id(), changed.id)))
        .set((
            campaigns::name.eq(&changed.name),
            campaigns::channel.eq(changed.channel),
            campaigns::starts_on.eq(Day(changed.starts_on)),
            campaigns::ends_on.eq(changed.ends_on.map(Day)),
            campaigns::holder_id.eq(changed.holder),
            campaigns::details.eq(Json(changed.details.clone())),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// How many came by a campaign: signed up or left their name. One with any is kept.
pub fn came_by(org: &OrgScope, tx: &mut Tx, id: CampaignId) -> Stored<i64> {
    let signed_up: i64 = origins::table
        .filter(origins::organisation_id.eq(org.id()))
        .filter(origins::campaign_id.eq(id))
        .count()
        .get_result(tx.c())?;
    let left_names: i64 = interested::table
        .filter(interested::organisation_id.eq(org.id()))
        .filter(interested::campaign_id.eq(id))
        .count()
        .get_result(tx.c())?;
    Ok(signed_up + left_names)
}

/// Removes a campaign by which nobody came. One that somebody came by is kept by the database.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: CampaignId) -> Stored<()> {
    diesel::delete(campaigns::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// Notes where a sign-up came from; nothing is noted when nothing is known. One that was noted stands.
pub fn note_origin(org: &OrgScope, tx: &mut Tx, id: ParticipationId, from: &Origin) -> Stored<()> {
    if from.is_unknown() || origin(org, tx, id)?.is_some() {
        return Ok(());
    }
    diesel::insert_into(origins::table)
        .values((
            origins::organisation_id.eq(org.id()),
            origins::participation_id.eq(id),
            origins::channel.eq(from.channel),
            origins::campaign_id.eq(from.campaign),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Where a sign-up came from, if that is known.
pub fn origin(org: &OrgScope, tx: &mut Tx, id: ParticipationId) -> Stored<Option<Origin>> {
    let row: Option<(Option<Channel>, Option<CampaignId>)> = origins::table
        .find((org.id(), id))
        .select((origins::channel, origins::campaign_id))
        .first(tx.c())
        .optional()?;
    Ok(row.map(|(channel, campaign)| Origin { channel, campaign }))
}

/// Everybody who signed up for a programme, in whichever round, with where they came from.
pub fn came(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<Vec<(RoundId, Came)>> {
    type Line = (ParticipationId, RoundId, Side, Stage, Option<String>, Option<Channel>, Option<CampaignId>);
    let rows: Vec<Line> = participations::table
        .inner_join(
            rounds::table.on(rounds::organisation_id
                .eq(participations::organisation_id)
                .and(rounds::id.eq(participations::round_id))),
        )
        .inner_join(
            people::table.on(people::organisation_id
                .eq(participations::organisation_id)
                .and(people::id.eq(participations::person_id))),
        )
        .left_join(
            origins::table.on(origins::organisation_id
                .eq(participations::organisation_id)
                .and(origins::participation_id.eq(participations::id))),
        )
        .filter(participations::organisation_id.eq(org.id()))
        .filter(rounds::programme_id.eq(programme))
        .select((
            participations::id,
            participations::round_id,
            participations::side,
            participations::stage,
            people::area,
            origins::channel.nullable(),
            origins::campaign_id.nullable(),
        ))
        .load(tx.c())?;
    let paired = paired(org, tx, programme)?;
    Ok(rows
        .into_iter()
        .map(|(id, round, side, stage, area, channel, campaign)| {
            let origin = Origin { channel, campaign };
            (round, Came { side, area, stage, paired: paired.contains(&id), origin })
        })
        .collect())
}

/// Everybody of a programme who was ever introduced to somebody.
fn paired(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<BTreeSet<ParticipationId>> {
    let rows: Vec<(ParticipationId, ParticipationId)> = pairs::table
        .inner_join(
            rounds::table
                .on(rounds::organisation_id.eq(pairs::organisation_id).and(rounds::id.eq(pairs::round_id))),
        )
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(rounds::programme_id.eq(programme))
        .select((pairs::mentor_id, pairs::mentee_id))
        .load(tx.c())?;
    Ok(rows.into_iter().flat_map(|(mentor, mentee)| [mentor, mentee]).collect())
}

/// How many left their name for a programme.
#[derive(Clone, Debug, Default)]
pub struct LeftNames {
    /// By channel, those who have not signed up and whose time is not over.
    pub waiting: BTreeMap<Option<Channel>, usize>,
    /// By campaign, everybody ever.
    pub by_campaign: BTreeMap<CampaignId, usize>,
}

/// Counts who left their name for a programme.
pub fn left_names(org: &OrgScope, tx: &mut Tx, programme: ProgrammeId) -> Stored<LeftNames> {
    let waiting: Vec<(Option<Channel>, i64)> = interested::table
        .filter(interested::organisation_id.eq(org.id()))
        .filter(interested::programme_id.eq(programme))
        .filter(interested::emptied_on.is_null())
        .group_by(interested::channel)
        .select((interested::channel, count_star()))
        .load(tx.c())?;
    let by_campaign: Vec<(Option<CampaignId>, i64)> = interested::table
        .filter(interested::organisation_id.eq(org.id()))
        .filter(interested::programme_id.eq(programme))
        .filter(interested::campaign_id.is_not_null())
        .group_by(interested::campaign_id)
        .select((interested::campaign_id, count_star()))
        .load(tx.c())?;
    let whole = |count: i64| usize::try_from(count).unwrap_or_default();
    Ok(LeftNames {
        waiting: waiting.into_iter().map(|(channel, count)| (channel, whole(count))).collect(),
        by_campaign: by_campaign
            .into_iter()
            .filter_map(|(campaign, count)| Some((campaign?, whole(count))))
            .collect(),
    })
}
