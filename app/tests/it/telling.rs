//! What the two of a pair tell by their links, without signing in.

use std::collections::BTreeSet;

use parvis::methods::Side;
use parvis::pairs::telling::asking::ask_due;
use parvis::scope::PlatformScope;

use crate::on_both;
use crate::pairs::{introduced, liv_and_amina, ready, ready_of};
use crate::world::{Client, Reply, World};

/// The addresses in the newest messages to these people, without their language.
pub fn links_to<const N: usize>(world: &World, people: [&str; N]) -> [String; N] {
    let mailbox = world.mailbox();
    people.map(|name| {
        let address = format!("{name}@people.test");
        let (_, _, body) =
            mailbox.iter().rev().find(|(to, _, body)| *to == address && body.contains("/our-pair/")).unwrap();
        let link = body.split("http://parvis.test").nth(1).unwrap();
        link.split(['?', '\n', ' ']).next().unwrap().to_owned()
    })
}

/// Liv and Amina, each with a link.
pub async fn asked(world: &World, mette: &mut Client) -> (String, [String; 2]) {
    let path = format!("/pairs/{}", liv_and_amina(world));
    mette.submit(&format!("{path}/links"), &[]).await.says("2 links are on their way.");
    (path, links_to(world, ["liv", "amina"]))
}

/// The words of the two that wait on a pair's page, as its buttons send them.
pub fn words_on(page: &Reply) -> BTreeSet<String> {
    let body = page.body();
    let ids = body.split("name=\"told\" value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    ids.map(str::to_owned).collect()
}

/// Fields of a form, with the words that stood on its page.
pub fn with_words<'a>(words: &'a BTreeSet<String>, fields: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    words.iter().map(|id| ("told", id.as_str())).chain(fields.iter().copied()).collect()
}

fn asked_today(world: &World) -> usize {
    let now = world.app.clock.now();
    world.store(|tx| Ok(ask_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?))
}

on_both! {
    async fn a_meeting_is_told_in_two_taps_and_the_pair_is_active(world: World) {
        let (mut mette, mut liv) = (world.mette(), world.visitor());
        let (path, [link, _]) = asked(&world, &mut mette).await;
        let page = liv.get(&link).await;
        page.is(200).says("You and Amina").says("Hello Liv").never_says("Kjell");
        let (today, next) = (world.today().to_string(), world.today().tomorrow().unwrap().to_string());
        let fields = [("met_on", today.as_str()), ("minutes", "90"), ("next_on", &next)];
        let page = liv.submit(&format!("{link}/meetings"), &fields).await;
        page.says("Thank you. 2 March 2026 is noted.").says("1 hour 30 minutes").says("Written by you");
        page.says("You meet next on Tuesday, 3 March 2026");
        mette.get(&path).await.says("Active").says("They met for 90 minutes").says("Liv");
    }
}

on_both! {
    async fn a_mentor_who_meets_two_mentees_at_once_tells_it_once(world: World) {
        let mut mette = world.mette();
        let liv = ready_of(&world, &world.meadow, Side::Mentor, "Liv", 2);
        let mentees = ["Amina", "Sara", "Tesfay"].map(|name| ready(&world, Side::Mentee, name));
        let kjell = ready(&world, Side::Mentor, "Kjell");
        let [amina, sara, tesfay] = [(&liv, 0), (&liv, 1), (&kjell, 2)]
            .map(|(mentor, n)| introduced(&world, mentor, &mentees[n]).to_string());
        mette.submit(&format!("/pairs/{amina}/links"), &[]).await.is(200);
        let [liv, her_mentee] = links_to(&world, ["liv", "amina"]);
        let mut visitor = world.visitor();
        visitor.get(&liv).await.says("Was somebody else there too?").says("Sara").never_says("Tesfay");
        world.visitor().get(&her_mentee).await.never_says("Sara");
        let today = world.today().to_string();
        let fields = [("met_on", today.as_str()), ("also", &sara), ("also", &tesfay)];
        visitor.submit(&format!("{liv}/meetings"), &fields).await.says("Thank you. 2 March 2026 is noted.");
        for (pair, meetings) in [(&amina, 1), (&sara, 1), (&tesfay, 0)] {
            mette.get(&format!("/pairs/{pair}")).await.says(&format!("Own meetings {meetings} of 3"));
        }
    }
}

on_both! {
    async fn both_tell_the_same_meeting_and_it_is_one(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        let today = world.today().to_string();
        let fields = [("met_on", today.as_str())];
        world.visitor().submit(&format!("{liv}/meetings"), &fields).await.is(200);
        let page = world.visitor().submit(&format!("{amina}/meetings"), &fields).await;
        page.is(200);
        let again = world.visitor().get(&amina).await;
        again.says("Written by Liv");
        mette.get(&path).await.says("Own meetings 1 of 3");
    }
}

on_both! {
    async fn why_they_have_not_met_reaches_the_coordinator_and_never_the_other(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        let fields = [("reason", "does-not-fit"), ("why", "We have little to say to each other")];
        let mut visitor = world.visitor();
        visitor.get(&amina).await.says("We have not met");
        visitor.submit(&format!("{amina}/not-met"), &fields).await.says("We will get in touch with you.");
        world.visitor().get(&liv).await.never_says("little to say");
        let today = mette.get("/today").await;
        today.says("Liv and Amina").says("tells that it does not fit between them");
        let page = mette.get(&path).await;
        page.says("little to say to each other");
        let read = words_on(&page);
        mette.submit(&format!("{path}/not-met/seen"), &with_words(&read, &[])).await.says("It is noted that you have dealt with it.");
        mette.get("/today").await.never_says("does not fit between them");
    }
}

on_both! {
    async fn what_was_told_after_the_page_was_drawn_is_not_seen_by_its_buttons(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        world.visitor().submit(&format!("{liv}/not-met"), &[("reason", "no-answer")]).await.is(200);
        let read = words_on(&mette.get(&path).await);
        let told = [("reason", "other"), ("why", "I am afraid of her, call me")];
        world.visitor().submit(&format!("{amina}/not-met"), &told).await.is(200);
        let rematch = with_words(&read, &[("misfit_reason", "time")]);
        mette.post(&format!("{path}/rematch"), &rematch).await.is(409).says("Something new was told meanwhile");
        let page = mette.submit(&format!("{path}/not-met/seen"), &with_words(&read, &[])).await;
        page.says("I am afraid of her");
        mette.get("/today").await.says("Liv and Amina").says("has written why");
        mette.submit(&format!("{path}/not-met/seen"), &with_words(&words_on(&page), &[])).await.is(200);
        mette.get("/today").await.never_says("has written why");
    }
}

on_both! {
    async fn a_reason_that_was_told_keeps_the_pair_off_todays_list_for_as_long_again(world: World) {
        let mut mette = world.mette();
        let (_, [_, amina]) = asked(&world, &mut mette).await;
        world.days_pass(13);
        world.visitor().submit(&format!("{amina}/not-met"), &[("reason", "away")]).await.is(200);
        world.days_pass(13);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        world.mette().get("/today").await.says("Introduced 27 days ago, and they have not met yet.");
    }
}

on_both! {
    async fn the_other_takes_away_a_meeting_that_was_not_and_staff_can_put_it_back(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        let today = world.today().to_string();
        world.visitor().submit(&format!("{liv}/meetings"), &[("met_on", today.as_str())]).await.is(200);
        let mut visitor = world.visitor();
        let page = visitor.get(&amina).await;
        let body = page.body();
        let meeting = body.split("name=\"meeting\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        visitor.submit(&format!("{amina}/corrections"), &[("meeting", meeting)]).await.says("It is taken away.");
        let page = mette.get(&path).await;
        page.says("Own meetings 0 of 3").says("said that they did not meet on 2 March 2026").says("Put the meeting back");
    }
}

on_both! {
    async fn both_are_asked_after_fifteen_quiet_days_three_times_and_not_when_they_have_told(world: World) {
        liv_and_amina(&world);
        introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &ready(&world, Side::Mentee, "Tesfay"));
        world.days_pass(14);
        assert_eq!(asked_today(&world), 0);
        world.days_pass(1);
        assert_eq!((asked_today(&world), asked_today(&world)), (4, 0), "each once");
        let [liv] = links_to(&world, ["liv"]);
        let today = world.today().to_string();
        world.visitor().submit(&format!("{liv}/meetings"), &[("met_on", today.as_str())]).await.is(200);
        world.days_pass(15);
        assert_eq!(asked_today(&world), 4);
        world.days_pass(15);
        assert_eq!(asked_today(&world), 4);
        world.days_pass(15);
        assert_eq!(asked_today(&world), 2, "Kjell and Tesfay have been asked three times; Liv and Amina twice since");
        let (_, subject, body) = world.mailbox().pop().unwrap();
        assert!(!subject.contains("Amina") && !subject.contains("Liv") && !body.contains('\u{2068}'), "{subject}");
    }
}

on_both! {
    async fn a_link_opens_for_sixty_days_and_until_it_is_closed(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        world.visitor().get(&liv).await.is(200);
        world.visitor().get("/our-pair/nobody").await.is(404);
        world.visitor().post("/our-pair/nobody/meetings", &[("met_on", "2026-03-02")]).await.is(404);
        mette.submit(&format!("{path}/links/removal"), &[]).await.says("Their links do not open any more.");
        world.visitor().get(&liv).await.is(404);
        world.visitor().post(&format!("{amina}/not-met"), &[("reason", "away")]).await.is(404);
        mette.submit(&format!("{path}/links"), &[]).await.is(200);
        let [liv] = links_to(&world, ["liv"]);
        world.days_pass(59);
        world.visitor().get(&liv).await.is(200);
        world.days_pass(1);
        world.visitor().get(&liv).await.is(404);
    }
}

on_both! {
    async fn what_cannot_be_is_said_beside_the_field_and_what_was_typed_stays(world: World) {
        let mut mette = world.mette();
        let (path, [liv, _]) = asked(&world, &mut mette).await;
        let mut visitor = world.visitor();
        visitor.get(&liv).await.is(200);
        let fields = [("other_day", "2026-03-20"), ("note", "Tea at the harbour")];
        let page = visitor.post(&format!("{liv}/meetings"), &fields).await;
        page.is(422).says("20 March 2026 has not come yet.");
        assert!(page.body().contains("Tea at the harbour"));
        visitor.post(&format!("{liv}/not-met"), &[]).await.is(422).says("Choose why you have not met.");
        mette.submit(&format!("{path}/closure"), &[("ended_how", "early"), ("end_reason", "moved"), ("ended_on", "2026-03-02")]).await.is(200);
        visitor.get(&liv).await.says("You are not a pair in the programme any more.");
        visitor.post(&format!("{liv}/not-met"), &[("reason", "away")]).await.is(409);
    }
}
