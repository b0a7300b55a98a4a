//! Common meetings and who came.

use parvis::ids::{GatheringId, PairId};
use parvis::methods::Side;
use parvis::people::Participation;

use super::pairs::{introduced, ready};
use crate::on_both;
use crate::world::{Client, World};

struct Two {
    liv: Participation,
    amina: Participation,
    pair: PairId,
    kjell: Participation,
    tesfay: Participation,
    other: PairId,
}

/// Liv and Amina, Kjell and Tesfay: two pairs introduced today.
fn two_pairs(world: &World) -> Two {
    let (liv, amina) = (ready(world, Side::Mentor, "Liv"), ready(world, Side::Mentee, "Amina"));
    let (kjell, tesfay) = (ready(world, Side::Mentor, "Kjell"), ready(world, Side::Mentee, "Tesfay"));
    let (pair, other) = (introduced(world, &liv, &amina), introduced(world, &kjell, &tesfay));
    Two { liv, amina, pair, kjell, tesfay, other }
}

/// A gathering on a day, through the form; its path.
async fn gathering(world: &World, mette: &mut Client, on: &str) -> String {
    let fields = [
        ("title", "Dinner from five countries"),
        ("on", on),
        ("starts_at", "18:00"),
        ("place", "Herøy hall"),
    ];
    mette.post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.location()
}

fn ticks<'t>(people: &[&'t String]) -> Vec<(&'static str, &'t str)> {
    people.iter().map(|id| ("present", id.as_str())).collect()
}

on_both! {
    async fn one_sheet_counts_for_every_pair_of_which_both_came(world: World) {
        let two = two_pairs(&world);
        let mut mette = world.mette();
        let path = gathering(&world, &mut mette, "2026-03-02").await;
        mette.get(&path).await.says("Monday, 2 March 2026, 18:00").says("Herøy hall").says("Liv and Amina").says("Kjell and Tesfay");
        let (liv, amina, kjell) = (two.liv.id.to_string(), two.amina.id.to_string(), two.kjell.id.to_string());
        mette.submit(&format!("{path}/attendance"), &ticks(&[&liv, &amina, &kjell])).await.says("Kept: 3 people came.");
        mette.get(&format!("/pairs/{}", two.pair)).await
            .says("Dinner from five countries: both came.")
            .says("Gatherings 1 of 3")
            .says("Active");
        mette.get(&format!("/pairs/{}", two.other)).await
            .says("Dinner from five countries: Kjell came.")
            .says("Gatherings 0 of 3")
            .says("They have not met yet");
    }
}

on_both! {
    async fn exactly_what_is_ticked_is_stored_however_often_it_is_sent(world: World) {
        let two = two_pairs(&world);
        let mut mette = world.mette();
        let path = gathering(&world, &mut mette, "2026-03-02").await;
        let sheet = format!("{path}/attendance");
        let (liv, amina) = (two.liv.id.to_string(), two.amina.id.to_string());
        let tesfay = two.tesfay.id.to_string();
        for _ in 0..2 {
            mette.submit(&sheet, &ticks(&[&liv, &amina])).await.says("Kept: 2 people came.");
        }
        mette.submit(&sheet, &ticks(&[&liv, &tesfay])).await.says("Kept: 2 people came.");
        mette.get(&format!("/pairs/{}", two.pair)).await.says("They have not met yet").says("Liv came.");
        let nobodys = GatheringId::new().to_string();
        let nonsense = "nobody".to_owned();
        mette.submit(&sheet, &ticks(&[&liv, &nobodys, &nonsense])).await.says("Kept: one person came.");
        mette.submit(&sheet, &[]).await.says("Kept: nobody came.");
    }
}

on_both! {
    async fn a_mentor_of_two_has_one_box_and_those_without_a_pair_stand_below(world: World) {
        let mut berit = ready(&world, Side::Mentor, "Berit");
        berit.capacity = 2;
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &berit)?));
        for name in ["Amina", "Tesfay"] {
            introduced(&world, &berit, &ready(&world, Side::Mentee, name));
        }
        ready(&world, Side::Mentee, "Oksana");
        let mut mette = world.mette();
        let path = gathering(&world, &mut mette, "2026-03-02").await;
        let page = mette.get(&path).await;
        page.says("Berit is ticked further up").says("Without a pair on that day Oksana Mentor partner");
        assert_eq!(page.body().matches(&format!("value=\"{}\"", berit.id)).count(), 1);
    }
}

on_both! {
    async fn who_came_is_ticked_from_the_day_itself_on(world: World) {
        two_pairs(&world);
        let mut mette = world.mette();
        let path = gathering(&world, &mut mette, "2026-03-03").await;
        mette.get(&path).await.says("You can tick who came from that day on");
        mette.post(&format!("{path}/attendance"), &[]).await.is(422).says("The gathering is on 3 March 2026");
        world.days_pass(1);
        world.mette().post(&format!("{path}/attendance"), &[]).await.is(303);
    }
}

on_both! {
    async fn a_gathering_before_the_introduction_is_not_the_pairs(world: World) {
        let mut mette = world.mette();
        let path = gathering(&world, &mut mette, "2026-03-01").await;
        let two = two_pairs(&world);
        let (liv, amina) = (two.liv.id.to_string(), two.amina.id.to_string());
        mette.submit(&format!("{path}/attendance"), &ticks(&[&liv, &amina])).await.says("Kept: 2 people came.");
        mette.get(&format!("/pairs/{}", two.pair)).await.says("They have not met yet").says("Gatherings 0 of 3");
        // The day was wrong: on the right one they were a pair.
        let moved = [("title", "Dinner"), ("on", "2026-03-02")];
        mette.submit(&path, &moved).await.says("The change is kept");
        mette.get(&format!("/pairs/{}", two.pair)).await.says("Gatherings 1 of 3").says("Active");
    }
}

on_both! {
    async fn a_gathering_with_faults_is_drawn_again_and_one_that_was_attended_stays(world: World) {
        let two = two_pairs(&world);
        let mut mette = world.mette();
        let list = format!("/rounds/{}/gatherings", world.meadow.round);
        mette.get(&list).await.says("No gathering yet");
        let wrong = [("title", ""), ("on", "2026-03-02"), ("starts_at", "six"), ("place", "Herøy hall")];
        let reply = mette.post(&list, &wrong).await;
        reply.is(422).says("Give the gathering a name").says("Write the time like 18:00");
        assert!(reply.body().contains("Herøy hall"));
        mette.post(&list, &[("title", "Dinner"), ("on", "1999-03-02")]).await.is(422).says("Is the year right?");
        let path = gathering(&world, &mut mette, "2026-03-02").await;
        mette.submit(&format!("{path}/attendance"), &ticks(&[&two.liv.id.to_string()])).await;
        mette.post(&path, &[("title", "Dinner"), ("on", "2026-03-03")]).await.is(422).says("One person is ticked");
        mette.post(&format!("{path}/removal"), &[]).await.is(409).says("Untick them first");
        mette.submit(&format!("{path}/attendance"), &[]).await;
        mette.submit(&format!("{path}/removal"), &[]).await.says("The gathering is removed").says("No gathering yet");
    }
}

on_both! {
    async fn a_double_tap_adds_one_gathering(world: World) {
        let list = format!("/rounds/{}/gatherings", world.meadow.round);
        let fields = [("title", "Dinner"), ("on", "2026-03-02")];
        let mut mette = world.mette();
        let first = mette.post_again(&list, &fields, "one tap").await.location();
        assert_eq!(mette.post_again(&list, &fields, "one tap").await.location(), first);
    }
}

on_both! {
    async fn another_organisations_gathering_answers_like_one_that_does_not_exist(world: World) {
        let path = gathering(&world, &mut world.mette(), "2026-03-02").await;
        let mut hilde = world.hilde();
        hilde.get(&format!("/rounds/{}/gatherings", world.meadow.round)).await.is(404);
        let fields = [("title", "Dinner"), ("on", "2026-03-02")];
        hilde.post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.is(404);
        hilde.get(&path).await.is(404);
        hilde.post(&path, &fields).await.is(404);
        hilde.post(&format!("{path}/attendance"), &[]).await.is(404);
        hilde.post(&format!("{path}/removal"), &[]).await.is(404);
    }
}
