//! Sixty-four at once (reliability.md §2.5): one effect, one clear answer for everybody else, nobody left waiting in a
//! circle.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use diesel::prelude::*;
use parvis::db::schema::{guests, outbox, pairs, participations, people};
use parvis::methods::Side;

use crate::on_both;
use crate::pairs::{introduced, ready};
use crate::proposals::ready_in;
use crate::world::{Client, Reply};

const RACERS: usize = 64;

/// Who sends, where, which fields, under which key.
type Racer = (Client, String, Vec<(String, String)>, String);

/// Everybody sends at the same moment; how many answers had which status.
async fn race(racers: Vec<Racer>) -> (BTreeMap<u16, usize>, Vec<Reply>) {
    let line = std::sync::Arc::new(tokio::sync::Barrier::new(racers.len()));
    let running: Vec<_> = racers
        .into_iter()
        .map(|(mut client, path, fields, key)| {
            let line = line.clone();
            tokio::spawn(async move {
                let fields: Vec<(&str, &str)> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                line.wait().await;
                client.post_again(&path, &fields, &key).await
            })
        })
        .collect();
    let mut replies = Vec::new();
    for reply in running {
        replies.push(reply.await.unwrap());
    }
    let mut counts = BTreeMap::new();
    for reply in &replies {
        assert!(reply.status < StatusCode::INTERNAL_SERVER_ERROR, "{}: {}", reply.status, reply.text());
        *counts.entry(reply.status.as_u16()).or_default() += 1;
    }
    (counts, replies)
}

macro_rules! count {
    ($world:expr, $table:expr) => {
        $world.store(|tx| Ok($table.count().get_result::<i64>(tx.c())?))
    };
}

on_both! {
    async fn of_64_approvals_of_one_person_one_is_done(world: World) {
        let org = &world.meadow;
        ready_in(&world, org, Side::Mentee, "Amina", &["hiking"], "nb");
        for name in ["Liv", "Kjell", "Berit", "Odd"] {
            ready_in(&world, org, Side::Mentor, name, &["hiking"], "nb");
        }
        let (round, mentors, amina) = (world.meadow.round, world.store(|tx| {
            Ok(participations::table.filter(participations::side.eq("mentor")).select(participations::id).load::<String>(tx.c())?)
        }), world.store(|tx| {
            Ok(participations::table.filter(participations::side.eq("mentee")).select(participations::id).first::<String>(tx.c())?)
        }));
        world.mette().submit(&format!("/rounds/{round}/matching-runs"), &[]).await;
        let proposal: String = world.store(|tx| Ok(parvis::db::schema::proposals::table.select(parvis::db::schema::proposals::id).first(tx.c())?));
        let racers = (0..RACERS).map(|racer| {
            let client = if racer % 2 == 0 { world.mette() } else { world.ane() };
            // Half approve the proposal, half make a pair with one of the mentors by hand.
            if racer % 4 < 2 {
                (client, format!("/proposals/{proposal}/approval"), Vec::new(), racer.to_string())
            } else {
                let two = vec![("mentor".to_owned(), mentors[racer % mentors.len()].clone()), ("mentee".to_owned(), amina.clone())];
                (client, format!("/rounds/{round}/pairs"), two, racer.to_string())
            }
        });
        let (counts, replies) = race(racers.collect()).await;
        assert_eq!(counts.get(&303), Some(&1), "{counts:?}");
        assert_eq!(count!(world, pairs::table), 1);
        assert_eq!(world.mailbox().len(), 2, "both are told, once");
        let refused = replies.iter().filter(|reply| reply.status != 303);
        assert!(refused.clone().count() == RACERS - 1 && refused.clone().all(|reply| reply.text().contains("Amina")), "everybody else reads who was first");
    }
}

on_both! {
    async fn of_64_taps_on_one_sign_up_one_is_kept_and_all_are_thanked(world: World) {
        let fields: Vec<(String, String)> = [("as", "mentor"), ("given_name", "Odd"), ("email", "odd@people.test"), ("locale", "nb"), ("consent", "yes")]
            .map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let racers = (0..RACERS).map(|_| (world.visitor(), "/apply/meadow/mentor-network".to_owned(), fields.clone(), "one tap".to_owned()));
        let (counts, replies) = race(racers.collect()).await;
        assert_eq!(counts, [(303, RACERS)].into());
        assert!(replies.iter().all(|reply| reply.location() == replies[0].location()));
        assert_eq!((count!(world, people::table), count!(world, outbox::table)), (1, 1));
    }
}

on_both! {
    async fn of_64_who_bring_one_file_in_one_does(world: World) {
        let rows: String = (0..40).map(|row| format!("Navn{row};n{row}@people.test;Frivillig\n")).collect();
        let list = format!("Fornavn;E-post;Rolle\n{rows}");
        let path = format!("/rounds/{}/import", world.meadow.round);
        let import = world.mette().upload(&path, "list.csv", list.as_bytes(), &[]).await.location();
        let racers = (0..RACERS).map(|racer| {
            let client = if racer % 2 == 0 { world.mette() } else { world.ane() };
            (client, format!("{import}/completion"), Vec::new(), racer.to_string())
        });
        let (counts, _) = race(racers.collect()).await;
        assert_eq!(counts.get(&303), Some(&1), "{counts:?}");
        assert_eq!((count!(world, people::table), count!(world, participations::table)), (40, 40));
    }
}

on_both! {
    async fn of_64_sheets_for_one_gathering_the_last_is_what_is_kept(world: World) {
        let mut everybody = Vec::new();
        for number in 0..8 {
            let (mentor, mentee) = (ready(&world, Side::Mentor, &format!("Liv{number}")), ready(&world, Side::Mentee, &format!("Amina{number}")));
            introduced(&world, &mentor, &mentee);
            everybody.extend([mentor.id.to_string(), mentee.id.to_string()]);
        }
        let fields = [("title", "Dinner"), ("on", "2026-03-02")];
        let path = world.mette().post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.location();
        // Each ticks others, in another order, while colleagues log meetings of the same pairs.
        let racers = (0..RACERS).map(|racer| {
            let mut ticked: Vec<(String, String)> = everybody.iter().skip(racer % 8).step_by(1 + racer % 3).map(|id| ("present".to_owned(), id.clone())).collect();
            if racer % 2 == 0 { ticked.reverse(); }
            let client = if racer % 2 == 0 { world.mette() } else { world.ane() };
            (client, format!("{path}/attendance"), ticked, racer.to_string())
        });
        let sheets: Vec<_> = racers.collect();
        let (counts, _) = race(sheets.clone()).await;
        assert_eq!(counts, [(303, RACERS)].into());
        let came: Vec<String> = world.store(|tx| {
            Ok(guests::table.filter(guests::came.eq("yes")).select(guests::participation_id.assume_not_null()).order(guests::participation_id).load(tx.c())?)
        });
        let kept = sheets.iter().any(|(_, _, ticked, _)| {
            let mut ids: Vec<String> = ticked.iter().map(|(_, id)| id.clone()).collect();
            ids.sort();
            ids == came
        });
        assert!(kept, "what is kept is nobody's sheet: {came:?}");
    }
}
