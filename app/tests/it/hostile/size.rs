//! Many at once: one sheet for everybody of a large programme, one list of a whole municipality. What is looked at is that
//! it is right; how long it takes is printed, and stands in docs/performance.md.

use std::time::Instant as Watch;

use diesel::prelude::*;
use parvis::db::schema::{guests, pairs, participations, people};
use parvis::ids::{PairId, PersonId, StaffId};
use parvis::methods::Side;
use parvis::people::{Participation, Stage, store};

use crate::on_both;
use crate::world::World;

/// People on the sheet, half of them mentors. docs/performance.md has 5,000.
const ON_THE_SHEET: usize = 1_000;
/// Rows of the list. docs/performance.md has 20,000.
const ROWS: usize = 2_000;

fn size(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Pairs that were introduced today and have not met.
fn many_pairs(world: &World, people: usize) {
    let sample = world.applicant(Side::Mentor, "Liv");
    let part = |side: Side, number: usize| Participation {
        id: parvis::ids::ParticipationId::new(),
        side,
        stage: Stage::Matched,
        person: parvis::people::Person {
            id: PersonId::new(),
            given_name: format!("Navn{number}"),
            email: None,
            ..sample.person.clone()
        },
        ..sample.clone()
    };
    let mentors: Vec<_> = (0..people / 2).map(|number| part(Side::Mentor, number)).collect();
    let mentees: Vec<_> = (people / 2..people).map(|number| part(Side::Mentee, number)).collect();
    let now = world.app.clock.now();
    world.store(|tx| {
        for side in [&mentors, &mentees] {
            let persons: Vec<_> = side.iter().map(|part| part.person.clone()).collect();
            store::insert_people(&world.meadow.org, tx, &persons, now)?;
            store::insert_participations(&world.meadow.org, tx, side)?;
        }
        for (mentor, mentee) in mentors.iter().zip(&mentees) {
            diesel::insert_into(pairs::table)
                .values((
                    pairs::organisation_id.eq(world.meadow.org.id()),
                    pairs::id.eq(PairId::new()),
                    pairs::round_id.eq(world.meadow.round),
                    pairs::mentor_id.eq(mentor.id),
                    pairs::mentee_id.eq(mentee.id),
                    pairs::state.eq("introduced"),
                    pairs::introduced_on.eq(parvis::db::Day(world.today())),
                    pairs::acquainted.eq("{}"),
                    pairs::reasons.eq("{}"),
                    pairs::made_by.eq(StaffId::named("test", "Mette")),
                    pairs::created_at.eq(parvis::db::Instant(now)),
                ))
                .execute(tx.c())?;
        }
        Ok(())
    });
}

on_both! {
    async fn a_sheet_of_a_thousand_counts_for_every_pair_and_can_be_sent_again(world: World) {
        let people = size("PARVIS_TEST_SHEET", ON_THE_SHEET);
        many_pairs(&world, people);
        let mut mette = world.mette();
        let fields = [("title", "Dinner"), ("on", "2026-03-02")];
        let path = mette.post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.location();
        let everybody: Vec<String> = world.store(|tx| {
            Ok(participations::table.filter(participations::stage.eq("matched")).select(participations::id).load(tx.c())?)
        });
        let sheet = format!("{path}/attendance");
        let ticked: Vec<(&str, &str)> = everybody.iter().map(|id| ("present", id.as_str())).collect();
        let states = |world: &World, state: &str| {
            let count: i64 = world.store(|tx| Ok(pairs::table.filter(pairs::state.eq(state)).count().get_result(tx.c())?));
            usize::try_from(count).unwrap()
        };
        for turn in ["first", "again"] {
            let watch = Watch::now();
            mette.post(&sheet, &ticked).await.is(303);
            println!("{:?}: {people} people on a sheet, {turn}: {:?}", world.engine, watch.elapsed());
            assert_eq!(states(&world, "active"), people / 2);
        }
        let active: i64 = world.store(|tx| Ok(participations::table.filter(participations::stage.eq("active")).count().get_result(tx.c())?));
        assert_eq!(usize::try_from(active).unwrap(), people);
        // It was the wrong gathering: without a tick everything is as before.
        let watch = Watch::now();
        mette.post(&sheet, &[]).await.is(303);
        println!("{:?}: {people} people off the sheet: {:?}", world.engine, watch.elapsed());
        assert_eq!((states(&world, "active"), states(&world, "introduced")), (0, people / 2));
        let guests: i64 = world.store(|tx| Ok(guests::table.count().get_result(tx.c())?));
        assert_eq!(guests, 0);
    }
}

on_both! {
    async fn a_list_of_thousands_is_brought_in_whole(world: World) {
        use std::fmt::Write;
        let rows = size("PARVIS_TEST_ROWS", ROWS);
        let mut list = "Fornavn;Etternavn;E-post;Rolle\n".to_owned();
        for row in 0..rows {
            writeln!(list, "Navn{row};Hansen{row};n{row}@people.test;Frivillig").unwrap();
        }
        let mut mette = world.mette();
        let watch = Watch::now();
        let import = mette.upload(&format!("/rounds/{}/import", world.meadow.round), "list.csv", list.as_bytes(), &[]).await.location();
        println!("{:?}: {rows} rows read: {:?}", world.engine, watch.elapsed());
        let watch = Watch::now();
        mette.post(&format!("{import}/completion"), &[]).await.is(303);
        println!("{:?}: {rows} rows brought in: {:?}", world.engine, watch.elapsed());
        for stored in [
            world.store(|tx| Ok(people::table.count().get_result::<i64>(tx.c())?)),
            world.store(|tx| Ok(participations::table.count().get_result::<i64>(tx.c())?)),
            world.store(|tx| Ok(parvis::db::schema::history::table.count().get_result::<i64>(tx.c())?)),
        ] {
            assert_eq!(usize::try_from(stored).unwrap(), rows);
        }
    }
}
