//! Imports in the database, and the bringing in itself: one transaction, all of it or nothing.

use std::collections::HashMap;

use diesel::prelude::*;
use documents::read::CannotRead;

use super::{
    Act, Answers, CannotFinish, CannotMap, Fate, Import, Known, NewPerson, Outcome, Plan, State, Table,
    Upload, Whom, check, plan, recognise,
};
use crate::db::schema::{imports, organisations, participations};
use crate::db::{Instant, Json, StoreError, Stored, Tx};
use crate::history::{self, Event};
use crate::ids::{ImportId, OrganisationId, ParticipationId, PersonId, RoundId, StaffId};
use crate::methods::Side;
use crate::people::{Application, Participation, Person, Source, Stage, store as people};
use crate::programmes::Round;
use crate::recruitment::Origin;
use crate::scope::{OrgScope, PlatformScope};
use crate::training::{Source as TrainedWhere, store as trainings};
use crate::words::Message;

/// Keeps an uploaded file until it is finished or thrown away.
pub fn insert(
    org: &OrgScope,
    tx: &mut Tx,
    new: &Import,
    table: &Table,
    by: StaffId,
    now: jiff::Timestamp,
) -> Stored<()> {
    diesel::insert_into(imports::table)
        .values((
            imports::organisation_id.eq(org.id()),
            imports::id.eq(new.id),
            imports::round_id.eq(new.round),
            imports::file_name.eq(&new.file_name),
            imports::content.eq(Json(table.clone())),
            imports::mapping.eq(Json(new.answers.clone())),
            imports::made_by.eq(by),
            imports::created_at.eq(Instant(now)),
        ))
        .execute(tx.c())?;
    Ok(())
}

/// One import. Another organisation's is not found.
pub fn find(org: &OrgScope, tx: &mut Tx, id: ImportId) -> Stored<Import> {
    let (round, file_name, content, answers, outcome): (
        RoundId,
        String,
        String,
        Json<Answers>,
        Option<Json<Outcome>>,
    ) = imports::table
        .find((org.id(), id))
        .select((imports::round_id, imports::file_name, imports::content, imports::mapping, imports::outcome))
        .first(tx.c())?;
    let state = match outcome {
        Some(outcome) => State::Finished(outcome.0),
        None => State::Open(serde_json::from_str(&content)?),
    };
    Ok(Import { id, round, file_name, answers: answers.0, state })
}

/// A line of the list of imports.
#[derive(Clone, Debug, Queryable)]
pub struct Listed {
    /// Its id.
    pub id: ImportId,
    /// The file.
    pub file_name: String,
    /// When it was uploaded.
    pub created_at: Instant,
    /// When it was finished; none: somebody still has to.
    pub finished_at: Option<Instant>,
}

impl Listed {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/imports/{}", self.id)
    }
}

/// The newest imports of a round.
pub fn of_round(org: &OrgScope, tx: &mut Tx, round: RoundId, most: i64) -> Stored<Vec<Listed>> {
    Ok(imports::table
        .filter(imports::organisation_id.eq(org.id()))
        .filter(imports::round_id.eq(round))
        .order((imports::created_at.desc(), imports::id))
        .limit(most)
        .select((imports::id, imports::file_name, imports::created_at, imports::finished_at))
        .load(tx.c())?)
}

/// Keeps what the coordinator has said so far.
pub fn save_answers(org: &OrgScope, tx: &mut Tx, id: ImportId, answers: &Answers) -> Stored<()> {
    diesel::update(imports::table.find((org.id(), id)))
        .set(imports::mapping.eq(Json(answers.clone())))
        .execute(tx.c())?;
    Ok(())
}

/// Throws an import away.
pub fn delete(org: &OrgScope, tx: &mut Tx, id: ImportId) -> Stored<()> {
    diesel::delete(imports::table.find((org.id(), id))).execute(tx.c())?;
    Ok(())
}

/// Deletes what files held of people who do not take part: uploads that nobody finished, and rows that came back. `_` is
/// whoever tidies the whole machine.
pub fn forget_old(_: &PlatformScope, tx: &mut Tx, before: jiff::Timestamp) -> Stored<()> {
    let before = Instant(before);
    let unfinished =
        imports::table.filter(imports::finished_at.is_null()).filter(imports::created_at.lt(before));
    diesel::delete(unfinished).execute(tx.c())?;
    let finished: Vec<(OrganisationId, ImportId, Json<Outcome>)> = imports::table
        .filter(imports::finished_at.lt(before))
        .filter(imports::outcome.is_not_null())
        .select((imports::organisation_id, imports::id, imports::outcome.assume_not_null()))
        .load(tx.c())?;
    for (organisation, id, Json(mut outcome)) in finished {
        if outcome.came_back.is_empty() {
            continue;
        }
        outcome.forget();
        diesel::update(imports::table.find((organisation, id)))
            .set(imports::outcome.eq(Some(Json(outcome))))
            .execute(tx.c())?;
    }
    Ok(())
}

/// Lets nobody else bring people into this organisation until the transaction ends: two imports of the same file at the
/// same time would not see each other's people. The update changes nothing; it takes the row's lock on PostgreSQL.
pub fn one_at_a_time(org: &OrgScope, tx: &mut Tx) -> Stored<()> {
    diesel::update(organisations::table.find(org.id()))
        .set(organisations::name.eq(organisations::name))
        .execute(tx.c())?;
    Ok(())
}

/// Everybody the organisation knows, and who takes part in the round: read once, so that no row needs a query.
pub fn known(org: &OrgScope, tx: &mut Tx, round: RoundId) -> Stored<Known> {
    let here: Vec<(PersonId, Side)> = participations::table
        .filter(participations::organisation_id.eq(org.id()))
        .filter(participations::round_id.eq(round))
        .select((participations::person_id, participations::side))
        .load(tx.c())?;
    Ok(Known { people: people::everybody(org, tx)?, here: here.into_iter().collect() })
}

/// What would happen to every row now.
pub fn look(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    table: &Table,
    answers: &Answers,
    today: jiff::civil::Date,
) -> Stored<(Plan, Known)> {
    let known = known(org, tx, round.id)?;
    let checked = check(table, &answers.mapping, round, today);
    Ok((plan(checked, answers, &known), known))
}

/// Brings in every row that can go in. Call [`one_at_a_time`] first.
fn bring_in(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    (file_name, table, answers): (&str, &Table, &Answers),
    act: &Act,
) -> Stored<Outcome> {
    let (plan, known) = look(org, tx, round, table, answers, act.today)?;
    let own_language = crate::organisations::store::own(org, tx)?.locale;
    let mut outcome = Outcome {
        header: table.header.clone(),
        came_back: plan.came_back(table, &known),
        ..Outcome::default()
    };
    let (mut new_people, mut parts) = (Vec::<Person>::new(), Vec::<Participation>::new());
    // What only a column of its own can tell: the channel, and the day of an earlier training.
    let mut told = Vec::new();
    let mut people_by_line = HashMap::<u32, Person>::new();
    let known_people: HashMap<PersonId, Person> =
        known.people.into_iter().map(|person| (person.id, person)).collect();
    let event = Event::Imported { file: file_name.to_owned() };
    for row in &plan.rows {
        let person = match row.fate {
            Fate::New => {
                let person = person(&row.person, &own_language);
                new_people.push(person.clone());
                people_by_line.insert(row.line, person.clone());
                outcome.new_people += 1;
                Some(person)
            }
            Fate::Joins(whom) => {
                outcome.known_people += 1;
                match whom {
                    Whom::Known(id) => known_people.get(&id).cloned(),
                    Whom::Line(line) => people_by_line.get(&line).cloned(),
                }
            }
            Fate::Here(_) => {
                outcome.already_here += 1;
                None
            }
            Fate::LeftOut => {
                outcome.left_out += 1;
                None
            }
            Fate::Asks => None,
        };
        if let Some(person) = person {
            let part = participation(&row.person, person, round.id);
            if row.person.channel.is_some() || row.person.trained_on.is_some() {
                told.push((part.clone(), row.person.channel, row.person.trained_on));
            }
            parts.push(part);
        }
    }
    people::insert_people(org, tx, &new_people, act.now)?;
    people::insert_participations(org, tx, &parts)?;
    history::record_all(org, tx, parts.iter().map(|part| part.id), act.by, &event, act.now)?;
    let trained = told.iter().any(|(_, _, trained_on)| trained_on.is_some());
    for (part, channel, trained_on) in told {
        crate::recruitment::store::note_origin(org, tx, part.id, &Origin { channel, campaign: None })?;
        trained_before(org, tx, round, &part, trained_on, act)?;
    }
    if trained {
        crate::training::gate::settle(org, tx, round, act.today, history::Pen::Now(act.now))?;
    }
    Ok(outcome)
}

/// Records every module of the method for somebody who was trained before. At the command line nobody is signed in: then
/// the organisation's first colleague stands for it.
fn trained_before(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    part: &Participation,
    on: Option<jiff::civil::Date>,
    act: &Act,
) -> Stored<()> {
    let Some(on) = on else { return Ok(()) };
    let by = match act.by {
        Some(by) => Some(by),
        None => crate::staff::store::colleagues(org, tx)?.first().map(|one| one.id),
    };
    let Some(by) = by else { return Ok(()) };
    for module in &round.method.training {
        let new = trainings::New {
            person: part.person.id,
            method_slug: round.method.slug.clone(),
            module: module.slug.clone(),
            on,
            source: TrainedWhere::Earlier,
            note: None,
        };
        trainings::record(org, tx, &new, by, act.now)?;
    }
    Ok(())
}

fn person(new: &NewPerson, own_language: &str) -> Person {
    Person {
        id: PersonId::new(),
        given_name: new.given_name.clone(),
        family_name: new.family_name.clone(),
        email: new.email.clone(),
        phone: new.phone.clone(),
        gender: new.gender,
        birth_year: new.birth_year,
        area: new.area.clone(),
        locale: new.locale.clone().unwrap_or_else(|| own_language.to_owned()),
        reach: crate::people::Reach::default(),
    }
}

/// No consent: a list cannot give it. The interview asks for it.
fn participation(new: &NewPerson, person: Person, round: RoundId) -> Participation {
    Participation {
        id: ParticipationId::new(),
        round,
        person,
        side: new.side,
        category: new.category.clone(),
        stage: Stage::Applied,
        stage_since: new.applied_on,
        capacity: 1,
        source: Source::Import,
        application: Application { message: new.message.clone(), consent: None },
        applied_on: new.applied_on,
        answered_on: None,
        interviewed_on: None,
    }
}

/// Brings in an uploaded file and keeps of it only what came back. `Ok(Err(…))`: it cannot be finished.
pub fn finish(
    org: &OrgScope,
    tx: &mut Tx,
    id: ImportId,
    add_answers: impl FnOnce(&mut Answers),
    act: &Act,
) -> Stored<Result<Outcome, CannotFinish>> {
    one_at_a_time(org, tx)?;
    let import = find(org, tx, id)?;
    let (round, file_name) = (import.round, import.file_name.clone());
    let (mut answers, table) = match import.open() {
        Ok(open) => open,
        Err(cannot) => return Ok(Err(cannot)),
    };
    add_answers(&mut answers);
    if let Err(cannot) = answers.mapping.may_check() {
        return Ok(Err(CannotFinish::NotMapped(cannot)));
    }
    let round = crate::programmes::store::find_round(org, tx, round)?;
    let outcome = bring_in(org, tx, &round, (&file_name, &table, &answers), act)?;
    answers.choices.clear();
    diesel::update(imports::table.find((org.id(), id)))
        .set((
            imports::content.eq(""),
            imports::mapping.eq(Json(answers)),
            imports::outcome.eq(Some(Json(outcome.clone()))),
            imports::finished_at.eq(Some(Instant(act.now))),
        ))
        .execute(tx.c())?;
    Ok(Ok(outcome))
}

/// Why a file could not be brought in without a page.
#[derive(Debug, thiserror::Error)]
pub enum CannotImport {
    /// The file is none we can read.
    #[error("{0}")]
    Unreadable(CannotRead),
    /// The columns are not clear.
    #[error("the columns are not clear: {0:?}")]
    NotMapped(CannotMap),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl CannotImport {
    /// What is so and what to do, in a sentence; none when the database failed.
    pub fn message(&self) -> Option<Message> {
        match self {
            Self::Unreadable(cannot) => Some(super::unreadable(cannot)),
            Self::NotMapped(cannot) => Some(cannot.message()),
            Self::Store(_) => None,
        }
    }
}

/// Brings in a whole file with the columns as they are recognised: for the command line. What would be a question comes
/// back. `all_are` says the side of everybody when no column does.
pub fn bring_in_file(
    org: &OrgScope,
    tx: &mut Tx,
    round: &Round,
    upload: &Upload,
    all_are: Option<Side>,
    act: &Act,
) -> Result<Outcome, CannotImport> {
    let table = upload.read().map_err(CannotImport::Unreadable)?;
    let mut mapping = recognise(&table.header, &round.method);
    mapping.all_are = all_are;
    mapping.may_check().map_err(CannotImport::NotMapped)?;
    one_at_a_time(org, tx)?;
    let answers = Answers { mapping, ..Answers::default() };
    Ok(bring_in(org, tx, round, (&upload.name, &table, &answers), act)?)
}
