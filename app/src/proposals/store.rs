//! Runs, proposals, locks and vetoes in the database, and the pool they are about.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use jiff::Timestamp;
use jiff::civil::Date;
use matching::{Outcome, Problem, Proposed};

use super::asked::{Asked, Found};
use super::{
    NotReady, OpenPair, Pool, Proposal, ProposalState, Ready, Roster, Run, RunState, Standing, Wish,
    WishKind, asked_to_be_trained, standing,
};
use crate::db::schema::{
    accounts, matching_runs, pair_wishes, pairs, participations, proposals, rounds, staff,
};
use crate::db::{Instant, Json, Stored, Tx};
use crate::ids::{
    MatchingRunId, PairId, PairWishId, ParticipationId, PersonId, ProposalId, RoundId, StaffId,
};
use crate::interviews::Interview;
use crate::methods::Fairness;
use crate::pairs::StateWord;
use crate::programmes::Round;
use crate::scope::OrgScope;
use crate::words::Message;

/// Everybody of a round, the pairs they are in now, and who counts as trained on a day.
pub fn roster(org: &OrgScope, tx: &mut Tx, of: &Round, today: Date) -> Stored<Roster> {
    let everybody = crate::people::store::of_round(org, tx, of.id)?;
    let trained = crate::training::gate::trained_on(org, tx, of, &everybody, today)?;
    let everybody = everybody.into_iter().map(|participation| (participation.id, participation)).collect();
    let asked_of = asked_to_be_trained(&of.method);
    Ok(Roster { everybody, open: open_pairs(org, tx, of.id)?, trained, asked_of })
}

/// Everybody of a round as matching sees them now.
pub fn pool(org: &OrgScope, tx: &mut Tx, of: &Round, today: Date) -> Stored<Pool> {
    let mut interviews: BTreeMap<ParticipationId, Interview> =
        crate::interviews::store::pool(org, tx, of.id)?
            .into_iter()
            .map(|(participation, interview)| (participation.id, interview))
            .collect();
    let roster = roster(org, tx, of, today)?;
    let mut open: BTreeMap<ParticipationId, u32> = BTreeMap::new();
    for pair in &roster.open {
        *open.entry(pair.mentor).or_default() += 1;
        *open.entry(pair.mentee).or_default() += 1;
    }
    let mut pool = Pool::default();
    for participation in roster.everybody.values() {
        let interview = interviews.remove(&participation.id);
        let pairs = open.get(&participation.id).copied().unwrap_or(0);
        let mut not_ready = |why| pool.not_ready.push((participation.clone(), why));
        match (standing(participation, interview.is_some(), pairs), interview) {
            (Standing::Ready { places }, Some(interview)) => {
                let participation = participation.clone();
                let trained = roster.trained.contains(&participation.id);
                pool.ready.push(Ready { participation, interview, places, trained });
            }
            (Standing::Ready { .. }, None) => not_ready(NotReady::NoInterview),
            (Standing::NotReady(why), _) => not_ready(why),
            (Standing::Full, _) => pool.full_mentors += 1,
            (Standing::Away, _) => {}
        }
    }
    pool.roster = roster;
    Ok(pool)
}

/// The pairs of a round that have not ended, with who made them.
pub fn open_pairs(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<OpenPair>> {
    let rows: Vec<(PairId, ParticipationId, ParticipationId, Option<String>, Instant)> = pairs::table
        .left_join(
            staff::table
                .on(staff::organisation_id.eq(pairs::organisation_id).and(staff::id.eq(pairs::made_by))),
        )
        .left_join(accounts::table.on(accounts::id.nullable().eq(staff::account_id.nullable())))
        .filter(pairs::organisation_id.eq(org.id()))
        .filter(pairs::round_id.eq(round))
        .filter(pairs::ended_on.is_null())
        .order(pairs::id)
        .select((pairs::id, pairs::mentor_id, pairs::mentee_id, accounts::name.nullable(), pairs::created_at))
        .load(tx.c())?;
    let pair = |(id, mentor, mentee, made_by, at): (_, _, _, Option<String>, Instant)| OpenPair {
        id,
        mentor,
        mentee,
        made_by: made_by.unwrap_or_default(),
        created_at: at.0,
    };
    Ok(rows.into_iter().map(pair).collect())
}

/// The two humans (mentor, mentee) of every pair that ended early, in any round.
pub fn failed_pairs(org: &OrgScope, tx: &mut Tx) -> Stored<BTreeSet<(PersonId, PersonId)>> {
    let mut side = |of_mentor: bool| -> Stored<BTreeMap<PairId, PersonId>> {
        let ended = pairs::table
            .filter(pairs::organisation_id.eq(org.id()))
            .filter(pairs::state.eq(StateWord::EndedEarly));
        let rows: Vec<(PairId, PersonId)> = if of_mentor {
            ended
                .inner_join(
                    participations::table.on(participations::organisation_id
                        .eq(pairs::organisation_id)
                        .and(participations::id.eq(pairs::mentor_id))),
                )
                .select((pairs::id, participations::person_id))
                .load(tx.c())?
        } else {
            ended
                .inner_join(
                    participations::table.on(participations::organisation_id
                        .eq(pairs::organisation_id)
                        .and(participations::id.eq(pairs::mentee_id))),
                )
                .select((pairs::id, participations::person_id))
                .load(tx.c())?
        };
        Ok(rows.into_iter().collect())
    };
    let (mentors, mentees) = (side(true)?, side(false)?);
    let both = mentors.into_iter().filter_map(|(pair, mentor)| Some((mentor, *mentees.get(&pair)?)));
    Ok(both.collect())
}

type RunRow = (MatchingRunId, RoundId, RunState, i32, Option<Json<Message>>, bool, Option<String>, Instant);

macro_rules! runs_of {
    ($org:expr) => {
        matching_runs::table
            .left_join(
                staff::table.on(staff::organisation_id
                    .eq(matching_runs::organisation_id)
                    .and(staff::id.eq(matching_runs::made_by))),
            )
            .left_join(accounts::table.on(accounts::id.nullable().eq(staff::account_id.nullable())))
            .filter(matching_runs::organisation_id.eq($org.id()))
            .select((
                matching_runs::id,
                matching_runs::round_id,
                matching_runs::state,
                matching_runs::progress,
                matching_runs::failure,
                matching_runs::otherwise,
                accounts::name.nullable(),
                matching_runs::created_at,
            ))
    };
}

fn run((id, round, state, progress, failure, otherwise, made_by, created_at): RunRow) -> Run {
    Run {
        id,
        round,
        state,
        progress,
        failure: failure.map(|failure| failure.0),
        otherwise,
        made_by: made_by.unwrap_or_default(),
        created_at: created_at.0,
    }
}

/// One run. Another organisation's is not found.
pub fn find_run(org: &OrgScope, tx: &mut Tx, id: MatchingRunId) -> Stored<Run> {
    let row: RunRow = runs_of!(org).filter(matching_runs::id.eq(id)).first(tx.c())?;
    Ok(run(row))
}

/// The newest run of a round, whatever became of it.
pub fn newest_run(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Option<Run>> {
    let row: Option<RunRow> = runs_of!(org)
        .filter(matching_runs::round_id.eq(round))
        .order((matching_runs::created_at.desc(), matching_runs::id.desc()))
        .first(tx.c())
        .optional()?;
    Ok(row.map(run))
}

/// The newest run of a round that has a result.
pub fn newest_solved(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Option<Run>> {
    let row: Option<RunRow> = runs_of!(org)
        .filter(matching_runs::round_id.eq(round))
        .filter(matching_runs::state.eq(RunState::Done))
        .order((matching_runs::created_at.desc(), matching_runs::id.desc()))
        .first(tx.c())
        .optional()?;
    Ok(row.map(run))
}

/// A run as it is kept: what it was about and asked for, and what it found once there is something.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// What it is about; of a solved run with the floor that fairness led to, so that the outcome's proof is one for it.
    pub problem: Problem,
    /// What it was asked for.
    pub asked: Asked,
    /// The floor that fairness led to. Unit: percent of full marks.
    pub raised_to: Option<u8>,
    /// What it found.
    pub outcome: Option<Outcome>,
}

/// The newest run with a result that was asked for before this one.
pub fn solved_before(org: &OrgScope, tx: &mut Tx, run: &Run) -> Stored<Option<Run>> {
    let row: Option<RunRow> = runs_of!(org)
        .filter(matching_runs::round_id.eq(run.round))
        .filter(matching_runs::state.eq(RunState::Done))
        .filter(
            matching_runs::created_at
                .lt(Instant(run.created_at))
                .or(matching_runs::created_at.eq(Instant(run.created_at)).and(matching_runs::id.lt(run.id))),
        )
        .order((matching_runs::created_at.desc(), matching_runs::id.desc()))
        .first(tx.c())
        .optional()?;
    Ok(row.map(self::run))
}

/// The frozen problem of a run, and its outcome once there is one.
pub fn frozen(org: &OrgScope, tx: &mut Tx, id: MatchingRunId) -> Stored<Frozen> {
    type Row = (Json<Problem>, Option<Json<Fairness>>, Option<i32>, Option<Json<Outcome>>);
    let (problem, fairness, raised_to, outcome): Row = matching_runs::table
        .find((org.id(), id))
        .select((
            matching_runs::problem,
            matching_runs::fairness,
            matching_runs::raised_to,
            matching_runs::outcome,
        ))
        .first(tx.c())?;
    let mut problem = problem.0;
    let fairness = fairness.map(|fairness| fairness.0);
    let asked = Asked { settings: problem.settings.clone(), fairness };
    let raised_to = raised_to.and_then(|percent| u8::try_from(percent).ok());
    problem.settings.floor_percent = raised_to.or(problem.settings.floor_percent);
    Ok(Frozen { problem, asked, raised_to, outcome: outcome.map(|outcome| outcome.0) })
}

/// A run to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewRun<'r> {
    /// Its id.
    pub id: MatchingRunId,
    /// In which round.
    pub round: RoundId,
    /// What it is about, with the settings it is asked for.
    pub problem: &'r Problem,
    /// How much may be given up so that nobody gets a poor pair.
    pub fairness: Option<Fairness>,
    /// Whether it is asked for something else than the method says.
    pub otherwise: bool,
}

/// Keeps a frozen problem, to be solved.
pub fn insert_run(org: &OrgScope, tx: &mut Tx, new: &NewRun<'_>, by: StaffId, now: Timestamp) -> Stored<()> {
    diesel::insert_into(matching_runs::table)
        .values((
            matching_runs::organisation_id.eq(org.id()),
            matching_runs::id.eq(new.id),
            matching_runs::round_id.eq(new.round),
            matching_runs::state.eq(RunState::Waiting),
            matching_runs::problem.eq(Json(new.problem.clone())),
            matching_runs::fairness.eq(new.fairness.map(Json)),
            matching_runs::otherwise.eq(new.otherwise),
            matching_runs::progress.eq(0),
            matching_runs::made_by.eq(by),
            matching_runs::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Says how far a run is. Unit: percent. `false` when nobody waits for it any more: it was stopped, or is done.
pub fn set_progress(org: &OrgScope, tx: &mut Tx, id: MatchingRunId, percent: i32) -> Stored<bool> {
    let told = diesel::update(matching_runs::table.find((org.id(), id)))
        .filter(matching_runs::state.eq_any(RunState::UNDER_WAY))
        .set((matching_runs::state.eq(RunState::Running), matching_runs::progress.eq(percent)))
        .execute(tx.c())?;
    Ok(told == 1)
}

/// Keeps what a run found and makes its proposals; those of earlier runs that nobody approved are set aside. A run that is
/// finished or stopped already stays as it is: two workers may have been at it.
pub fn finish_run(
    org: &OrgScope,
    tx: &mut Tx,
    id: MatchingRunId,
    found: &Found,
    now: Timestamp,
) -> Stored<()> {
    let mine = diesel::update(matching_runs::table.find((org.id(), id)))
        .filter(matching_runs::state.eq_any(RunState::UNDER_WAY))
        .set((
            matching_runs::state.eq(RunState::Done),
            matching_runs::outcome.eq(Json(found.outcome.clone())),
            matching_runs::raised_to.eq(found.raised_to.map(i32::from)),
            matching_runs::progress.eq(100),
            matching_runs::finished_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    if mine == 0 {
        return Ok(());
    }
    let round: RoundId =
        matching_runs::table.find((org.id(), id)).select(matching_runs::round_id).first(tx.c())?;
    let earlier: Vec<MatchingRunId> = matching_runs::table
        .filter(matching_runs::organisation_id.eq(org.id()))
        .filter(matching_runs::round_id.eq(round))
        .filter(matching_runs::id.ne(id))
        .select(matching_runs::id)
        .load(tx.c())?;
    for earlier in earlier {
        diesel::update(proposals::table)
            .filter(proposals::organisation_id.eq(org.id()))
            .filter(proposals::run_id.eq(earlier))
            .filter(proposals::state.eq(ProposalState::Open))
            .set(proposals::state.eq(ProposalState::SetAside))
            .execute(tx.c())?;
    }
    for proposed in &found.outcome.pairs {
        insert_proposal(org, tx, id, proposed)?;
    }
    Ok(())
}

/// Gives a run up that is not finished, with a sentence for the page. `false` when it was.
pub fn fail_run(
    org: &OrgScope,
    tx: &mut Tx,
    id: MatchingRunId,
    why: &Message,
    now: Timestamp,
) -> Stored<bool> {
    let failed = diesel::update(matching_runs::table.find((org.id(), id)))
        .filter(matching_runs::state.eq_any(RunState::UNDER_WAY))
        .set((
            matching_runs::state.eq(RunState::Failed),
            matching_runs::failure.eq(Some(Json(why.clone()))),
            matching_runs::finished_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(failed == 1)
}

fn insert_proposal(org: &OrgScope, tx: &mut Tx, run: MatchingRunId, proposed: &Proposed) -> Stored<()> {
    let participation = |key: &str| {
        key.parse::<ParticipationId>().map_err(|_| {
            crate::db::StoreError::Unreadable(serde::de::Error::custom(format!("no participation: {key}")))
        })
    };
    diesel::insert_into(proposals::table)
        .values((
            proposals::organisation_id.eq(org.id()),
            proposals::id.eq(ProposalId::new()),
            proposals::run_id.eq(run),
            proposals::mentor_id.eq(participation(&proposed.mentor.0)?),
            proposals::mentee_id.eq(participation(&proposed.mentee.0)?),
            proposals::score.eq(i64::try_from(proposed.score.0).unwrap_or(i64::MAX)),
            proposals::state.eq(ProposalState::Open),
            proposals::reasons.eq(Json(proposed.clone())),
        ))
        .execute(tx.c())?;
    Ok(())
}

type ProposalRow =
    (ProposalId, MatchingRunId, ParticipationId, ParticipationId, ProposalState, Json<Proposed>);
type ProposalColumns = (
    proposals::id,
    proposals::run_id,
    proposals::mentor_id,
    proposals::mentee_id,
    proposals::state,
    proposals::reasons,
);
const PROPOSAL: ProposalColumns = (
    proposals::id,
    proposals::run_id,
    proposals::mentor_id,
    proposals::mentee_id,
    proposals::state,
    proposals::reasons,
);

fn proposal((id, run, mentor, mentee, state, reasons): ProposalRow) -> Proposal {
    Proposal { id, run, mentor, mentee, state, reasons: reasons.0 }
}

/// One proposal. Another organisation's is not found.
pub fn find_proposal(org: &OrgScope, tx: &mut Tx, id: ProposalId) -> Stored<Proposal> {
    let row: ProposalRow = proposals::table.find((org.id(), id)).select(PROPOSAL).first(tx.c())?;
    Ok(proposal(row))
}

/// The proposals of a run, best first.
pub fn proposals_of(org: &OrgScope, tx: &mut Tx, run: MatchingRunId) -> Stored<Vec<Proposal>> {
    let rows: Vec<ProposalRow> = proposals::table
        .filter(proposals::organisation_id.eq(org.id()))
        .filter(proposals::run_id.eq(run))
        .order((proposals::score.desc(), proposals::id))
        .select(PROPOSAL)
        .load(tx.c())?;
    Ok(rows.into_iter().map(proposal).collect())
}

/// Notes that a human approved a proposal.
pub fn set_approved(org: &OrgScope, tx: &mut Tx, id: ProposalId) -> Stored<()> {
    diesel::update(proposals::table.find((org.id(), id)))
        .set(proposals::state.eq(ProposalState::Approved))
        .execute(tx.c())?;
    Ok(())
}

/// Makes approvals in one round wait for each other: what is read after this stays true until the transaction ends. The
/// update that changes nothing takes the row's lock on PostgreSQL; SQLite has one writer anyway.
pub fn lock_round(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<()> {
    diesel::update(rounds::table.find((org.id(), round)))
        .set(rounds::name.eq(rounds::name))
        .execute(tx.c())?;
    Ok(())
}

type WishRow = (
    PairWishId,
    RoundId,
    ParticipationId,
    ParticipationId,
    WishKind,
    Option<String>,
    Option<String>,
    Instant,
);

macro_rules! wishes_of {
    ($org:expr) => {
        pair_wishes::table
            .left_join(
                staff::table.on(staff::organisation_id
                    .eq(pair_wishes::organisation_id)
                    .and(staff::id.eq(pair_wishes::made_by))),
            )
            .left_join(accounts::table.on(accounts::id.nullable().eq(staff::account_id.nullable())))
            .filter(pair_wishes::organisation_id.eq($org.id()))
            .select((
                pair_wishes::id,
                pair_wishes::round_id,
                pair_wishes::mentor_id,
                pair_wishes::mentee_id,
                pair_wishes::kind,
                pair_wishes::reason,
                accounts::name.nullable(),
                pair_wishes::created_at,
            ))
    };
}

fn wish((id, round, mentor, mentee, kind, reason, made_by, created_at): WishRow) -> Wish {
    let made_by = made_by.unwrap_or_default();
    Wish { id, round, mentor, mentee, kind, reason, made_by, created_at: created_at.0 }
}

/// The locks and vetoes of a round, oldest first.
pub fn wishes(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Vec<Wish>> {
    let rows: Vec<WishRow> = wishes_of!(org)
        .filter(pair_wishes::round_id.eq(round))
        .order((pair_wishes::created_at, pair_wishes::id))
        .load(tx.c())?;
    Ok(rows.into_iter().map(wish).collect())
}

/// One lock or veto. Another organisation's is not found.
pub fn find_wish(org: &OrgScope, tx: &mut Tx, id: PairWishId) -> Stored<Wish> {
    let row: WishRow = wishes_of!(org).filter(pair_wishes::id.eq(id)).first(tx.c())?;
    Ok(wish(row))
}

/// Keeps a lock or veto. A second one about the same two is refused by the database.
pub fn insert_wish(org: &OrgScope, tx: &mut Tx, new: &Wish, by: StaffId) -> Stored<()> {
    diesel::insert_into(pair_wishes::table)
        .values((
            pair_wishes::organisation_id.eq(org.id()),
            pair_wishes::id.eq(new.id),
            pair_wishes::round_id.eq(new.round),
            pair_wishes::mentor_id.eq(new.mentor),
            pair_wishes::mentee_id.eq(new.mentee),
            pair_wishes::kind.eq(new.kind),
            pair_wishes::reason.eq(new.reason.as_deref()),
            pair_wishes::made_by.eq(by),
            pair_wishes::created_at.eq(Instant(new.created_at)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// Takes a lock or veto back.
pub fn delete_wish(org: &OrgScope, tx: &mut Tx, id: PairWishId) -> Stored<()> {
    diesel::delete(pair_wishes::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// What matching has done in a round, for the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Runs with a result.
    pub runs: i64,
    /// Proposals of the newest of them that wait for a human.
    pub open: i64,
    /// Proposals of any run that became pairs.
    pub approved: i64,
    /// Locks that stand.
    pub locks: i64,
    /// Vetoes that stand.
    pub vetoes: i64,
}

/// What matching has done in a round.
pub fn tally(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Tally> {
    let runs: i64 = matching_runs::table
        .filter(matching_runs::organisation_id.eq(org.id()))
        .filter(matching_runs::round_id.eq(round))
        .filter(matching_runs::state.eq(RunState::Done))
        .count()
        .get_result(tx.c())?;
    let mut in_state = |state: ProposalState| -> Stored<i64> {
        Ok(proposals::table
            .inner_join(
                matching_runs::table.on(matching_runs::organisation_id
                    .eq(proposals::organisation_id)
                    .and(matching_runs::id.eq(proposals::run_id))),
            )
            .filter(proposals::organisation_id.eq(org.id()))
            .filter(matching_runs::round_id.eq(round))
            .filter(proposals::state.eq(state))
            .count()
            .get_result(tx.c())?)
    };
    let (open, approved) = (in_state(ProposalState::Open)?, in_state(ProposalState::Approved)?);
    let mut of_kind = |kind: WishKind| -> Stored<i64> {
        Ok(pair_wishes::table
            .filter(pair_wishes::organisation_id.eq(org.id()))
            .filter(pair_wishes::round_id.eq(round))
            .filter(pair_wishes::kind.eq(kind))
            .count()
            .get_result(tx.c())?)
    };
    Ok(Tally { runs, open, approved, locks: of_kind(WishKind::Lock)?, vetoes: of_kind(WishKind::Veto)? })
}
