//! Who of a pair is to be talked with, by which day, and that it was done.

use jiff::ToSpan;
use parvis::ids::PairId;
use parvis::methods::Side;

use super::pairs::{introduced, liv_and_amina, ready, ready_in, ready_of};
use crate::on_both;
use crate::world::{Client, Reply, World};

/// Liv and Amina in the round whose method says how often staff talks with both, introduced on 2 March.
fn in_rhythm(world: &World) -> PairId {
    let cast = world.with_rhythm();
    introduced(
        world,
        &ready_in(world, &cast, Side::Mentor, "Liv"),
        &ready_in(world, &cast, Side::Mentee, "Amina"),
    )
}

async fn talked(client: &mut Client, pair: PairId, side: &str, on: &str, line: &str) -> Reply {
    let fields = [("side", side), ("from", "today"), ("talked_on", on), ("line", line), ("how", "phone")];
    client.submit(&format!("/pairs/{pair}/contacts"), &fields).await
}

on_both! {
    async fn who_is_to_be_talked_with_stands_on_today_until_somebody_has(world: World) {
        let pair = in_rhythm(&world);
        world.days_pass(10);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        let mut mette = world.mette();
        let page = mette.get("/today").await;
        page.says("Nobody of you has talked with the mentor since the pair was introduced. Talk by 16 March 2026.")
            .says("Nobody of you has talked with the mentor partner since the pair was introduced.");
        assert!(page.body().contains(&format!("/pairs/{pair}/contact?side=mentor")), "one tap away");
        mette.get(&format!("/pairs/{pair}/contact?side=mentor&from=today")).await.says("I talked with Liv");
        talked(&mut mette, pair, "mentor", "2026-03-12", "The bus is a trouble").await
            .says("Noted: you talked with Liv on 12 March 2026.")
            .never_says("with the mentor since").says("with the mentor partner since").never_says("The bus");
        talked(&mut mette, pair, "mentee", "2026-03-13", "").await.says("Nobody needs you right now");
        // Twice in the first month, then monthly: the month is over on 2 April.
        world.days_pass(17);
        let mut mette = world.mette();
        mette.get("/today").await.says("The last talk with the mentor was on 12 March 2026. Talk again by 2 April 2026.");
        talked(&mut mette, pair, "mentor", "2026-03-30", "").await;
        talked(&mut mette, pair, "mentee", "2026-03-30", "").await;
        world.days_pass(27);
        world.mette().get("/today").await.never_says("Talk again");
        world.days_pass(1);
        world.mette().get("/today").await.says("Talk again by 30 April 2026.");
    }
}

on_both! {
    async fn a_talk_can_be_put_off_and_nobody_is_asked_for_one_while_the_pair_rests_or_has_ended(world: World) {
        let pair = in_rhythm(&world);
        world.days_pass(12);
        let mut mette = world.mette();
        let fields = [("subject", format!("/pairs/{pair}")), ("until", "2026-03-17".to_owned()), ("why", "Both are away".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        mette.submit("/today/put-off", &fields).await.says("Both are away").says("Nobody needs you right now");
        world.days_pass(3);
        let mut mette = world.mette();
        mette.get("/today").await.says("Talk by 16 March 2026.");
        mette.submit(&format!("/pairs/{pair}/pause"), &[("paused_until", "2026-05-01")]).await.never_says("Next time by");
        mette.get("/today").await.never_says("Talk by");
        mette.submit(&format!("/pairs/{pair}/pause/end"), &[]).await.says("Next time by 16 March 2026");
        mette.get("/today").await.says("Talk by 16 March 2026.");
        let end = [("ended_how", "early"), ("end_reason", "moved"), ("ended_on", "2026-03-17")];
        mette.submit(&format!("/pairs/{pair}/closure"), &end).await.is(200);
        mette.get("/today").await.never_says("Talk by");
    }
}

on_both! {
    async fn what_was_said_is_read_by_staff_on_both_pages_and_never_by_the_two(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(1);
        let mut mette = world.mette();
        talked(&mut mette, pair, "mentee", "2026-03-03", "She looks for a flat").await;
        let page = mette.get(&format!("/pairs/{pair}")).await;
        page.says("3 March 2026: By telephone (Mette)").says("Nobody has noted a talk yet")
            .says("Staff talked with Amina by telephone").says("She looks for a flat");
        let body = page.body();
        let people: Vec<String> = body.split("href=\"/people/").skip(1).map(|rest| rest[..36].to_owned()).collect();
        mette.get(&format!("/people/{}/messages", people[1])).await.says("by telephone").says("She looks for a flat");
        mette.get(&format!("/people/{}/messages", people[0])).await.never_says("flat");
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        for (_, _, text) in world.mailbox() {
            assert!(!text.contains("flat"), "{text}");
        }
        for name in ["liv", "amina"] {
            let link = super::trouble::link_to(&world, name);
            world.visitor().get(&format!("{link}?lang=en")).await.is(200).never_says("flat").never_says("Staff talked");
        }
        let path = format!("/pairs/{pair}/contact");
        world.finn().get(&path).await.is(403);
        world.hilde().get(&path).await.is(404);
        let removal = body.split("action=\"/contacts/").nth(1).unwrap();
        let removal = format!("/contacts/{}/removal", &removal[..36]);
        world.hilde().post(&removal, &[]).await.is(404);
        mette.submit(&removal, &[]).await.says("A talk with the mentor partner on 3 March 2026 was removed.")
            .never_says("She looks for a flat");
    }
}

on_both! {
    async fn a_talk_is_of_a_day_that_has_been_and_what_was_typed_is_kept(world: World) {
        let (pair, mut mette) = (liv_and_amina(&world), world.mette());
        let tomorrow = (world.today() + 1.day()).to_string();
        let path = format!("/pairs/{pair}/contacts");
        let on = |day| [("side", "mentor"), ("talked_on", day), ("line", "Likes boats"), ("how", "phone")];
        mette.post(&path, &on(&tomorrow)).await.is(422).says("has not come yet").says("I talked with Liv");
        let fields = [("side", "mentor"), ("talked_on", "2026-03-02"), ("line", "Likes boats")];
        let page = mette.post(&path, &fields).await;
        page.is(422).says("how did you talk?");
        assert!(page.body().contains("Likes boats"));
        mette.post(&path, &on("2026-02-01")).await.is(422).says("They were introduced to each other on");
    }
}

on_both! {
    async fn who_was_asked_how_it_was_and_does_not_answer_stands_on_today_after_two_weeks(world: World) {
        let (pair, mut mette) = (in_rhythm(&world), world.mette());
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.is(200);
        // Thanks, with the link that asks how it was, go out with the end.
        let ends = [("ended_how", "completed"), ("ended_on", "2026-03-02")];
        mette.submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
        let liv = super::trouble::link_to(&world, "liv");
        let home = liv.trim_end_matches("/goodbye");
        let said = [("rating", "good"), ("wish", "enough"), ("may_ask", "no")];
        world.visitor().submit(&format!("{home}/evaluation"), &said).await.is(200);
        world.days_pass(13);
        world.mette().get("/today").await.never_says("has not answered");
        world.days_pass(1);
        let mut mette = world.mette();
        mette.get("/today").await.says("Amina was asked 14 days ago how it was, and has not answered.").never_says("Liv was asked");
        assert!(mette.get("/today").await.body().contains(&format!("/pairs/{pair}?open=evaluation#evaluation")));
        let heard = [("said_by", "mentee"), ("rating", "so-so"), ("wish", "enough"), ("may_ask", "no")];
        mette.submit(&format!("/pairs/{pair}/evaluation"), &heard).await.is(200);
        mette.get("/today").await.never_says("has not answered");
    }
}

on_both! {
    async fn who_was_asked_and_cannot_be_reached_is_let_go_after_some_weeks(world: World) {
        let (pair, mut mette) = (in_rhythm(&world), world.mette());
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.is(200);
        let ends = [("ended_how", "completed"), ("ended_on", "2026-03-02")];
        mette.submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
        world.days_pass(74);
        world.mette().get("/today").await.says("Liv was asked 74 days ago").says("Amina was asked 74 days ago");
        world.days_pass(1);
        world.mette().get("/today").await.never_says("has not answered");
    }
}

on_both! {
    async fn a_mentor_with_more_pairs_than_places_stands_on_today_until_there_is_room(world: World) {
        let liv = ready_of(&world, &world.meadow, Side::Mentor, "Liv", 2);
        for name in ["Amina", "Sara"] {
            introduced(&world, &liv, &ready(&world, Side::Mentee, name));
        }
        let mut mette = world.mette();
        mette.get("/today").await.says("Nobody needs you right now");
        let mut one = liv.clone();
        one.capacity = 1;
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &one)?));
        let page = mette.get("/today").await;
        page.says("Liv").says("Has more pairs than places. Pairs: 2. Places: 1.");
        assert!(page.body().contains(&format!("/people/{}/edit#capacity", liv.id)));
        let why = [("subject", &*format!("/people/{}", liv.id)), ("until", "2026-03-09"), ("why", "She agreed to both")];
        mette.submit("/today/put-off", &why).await.says("She agreed to both").says("Nobody needs you right now");
    }
}
