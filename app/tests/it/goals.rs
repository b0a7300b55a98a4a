//! What the two of a pair want to reach, and how far it has come as each of the three sees it.

use jiff::ToSpan;
use parvis::ids::{PairId, RoundId};
use parvis::methods::{BUNDLED, Method};
use parvis::programmes::store::NewRound;

use crate::on_both;
use crate::pairs::introduced_in;
use crate::world::{Cast, Client, Reply, World};

/// Liv and Amina in a round of Meadow that runs the method of ILIK, which keeps goals.
fn pair_with_goals(world: &World) -> PairId {
    pair_in(world, "ilik", ("Liv", "Amina"))
}

fn pair_in(world: &World, method: &str, (mentor, mentee): (&str, &str)) -> PairId {
    let source = BUNDLED.iter().find(|source| source.contains(&format!("slug = \"{method}\""))).unwrap();
    let round = RoundId::named("test", &format!("Meadow {method}"));
    let (org, now) = (world.meadow.org.clone(), world.app.clock.now());
    world.store(|tx| {
        let method = Method::parse(source).unwrap();
        let new = NewRound {
            id: round,
            programme: world.meadow.programme.id,
            method: parvis::methods::store::keep(&org, tx, &method, source, now)?,
            name: method.name.in_language("da", "da").to_owned(),
            starts_on: world.today(),
            ends_on: world.today() + 12.months(),
            sign_up_until: None,
        };
        Ok(parvis::programmes::store::insert_round(&org, tx, &new, now)?)
    });
    let cast = Cast { org, programme: world.meadow.programme.clone(), earlier_round: None, round };
    introduced_in(world, &cast, mentor, mentee)
}

/// The pair's page, and the links of Liv and Amina.
async fn with_links(world: &World, mette: &mut Client) -> (String, [String; 2]) {
    let path = format!("/pairs/{}", pair_with_goals(world));
    mette.submit(&format!("{path}/links"), &[]).await.says("2 links are on their way.");
    (path, crate::telling::links_to(world, ["liv", "amina"]).map(|link| format!("{link}/goals")))
}

/// Where the forms of the goal with these words go to.
fn goal(page: &Reply, words: &str) -> String {
    let body = page.body();
    let before = body.split(&format!("{words}</h3>")).next().unwrap();
    before.rsplit("id=\"goal-").next().unwrap().split("-words").next().unwrap().to_owned()
}

const DENTIST: [(&str, &str); 5] = [
    ("form", "new"),
    ("words", "I want to call the dentist myself"),
    ("expected", "I have an appointment"),
    ("category", "the-system"),
    ("weight", "most-important"),
];

on_both! {
    async fn the_mentee_sets_a_goal_in_her_words_and_only_she_says_that_it_is_reached(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = with_links(&world, &mut mette).await;
        let mut visitor = world.visitor();
        visitor.get(&amina).await.says("You have not written a goal yet.").says("Call the municipality myself");
        let page = visitor.submit(&amina, &DENTIST).await;
        page.says("The goal is saved.").says("I want to call the dentist myself").says("It has worked when: I have an appointment");
        let id = goal(&page, "I want to call the dentist myself");
        visitor.submit(&format!("{amina}/{id}/steps"), &[("words", "Find the number")]).await.says("The step is saved.").says("Find the number");
        // Liv reads it and cannot change it.
        let mut theirs = world.visitor();
        theirs.get(&liv).await.says("Goals of Amina").says("Find the number").never_says("I have reached it");
        theirs.post(&format!("{liv}/{id}/state"), &[("to", "achieved")]).await.is(403);
        theirs.post(&format!("{liv}/{id}"), &DENTIST).await.is(403);
        theirs.post(&format!("{liv}/{id}/steps"), &[("words", "Mine")]).await.is(403);
        visitor.submit(&format!("{amina}/{id}/state"), &[("to", "achieved")]).await.says("Reached. Well done.").says("Reached on 2 March 2026");
        let page = mette.get(&path).await;
        page.says("One goal, reached.").says("The user has reached a goal").says("I want to call the dentist myself");
        // And takes it back.
        visitor.submit(&format!("{amina}/{id}/state"), &[("to", "under-way")]).await.says("You go on with it.");
        mette.get(&path).await.says("One goal, not reached yet.");
        visitor.get(amina.trim_end_matches("/goals")).await.says("I want to call the dentist myself");
    }
}

on_both! {
    async fn each_rates_before_they_see_the_others_and_the_coordinator_sees_all_three(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = with_links(&world, &mut mette).await;
        let (mut hers, mut theirs) = (world.visitor(), world.visitor());
        let id = goal(&hers.submit(&amina, &DENTIST).await, "I want to call the dentist myself");
        theirs.submit(&format!("{liv}/{id}/ratings"), &[("level", "more")]).await.says("Noted: More than hoped.");
        let page = hers.get(&amina).await;
        page.says("The others have said how they see it.").never_says("+1");
        world.days_pass(7);
        let page = hers.submit(&format!("{amina}/{id}/ratings"), &[("level", "less")]).await;
        page.says("You −1 Less than hoped").says("Liv +1 More than hoped").says("You see it 2 steps apart. Talk about it.");
        // What Liv sees is no newer than what she said herself.
        theirs.get(&liv).await.says("You +1").never_says("Amina −1");
        let goals = format!("{path}/goals");
        let mut mette = world.mette();
        let page = mette.get(&goals).await;
        // T of one goal is 50 + 10x, whatever its weight.
        page.says("Amina: 40, where 50 is as hoped (one goal)").says("Liv: 60, where 50 is as hoped (one goal)").says("How has it gone?");
        assert!(page.body().contains("<svg viewBox=\"0 0 360"), "the chart of two days");
        let fields = [("rater", "coordinator"), ("level", "as-hoped")];
        mette.submit(&format!("/goals/{id}/ratings"), &fields).await.says("You: 50, where 50 is as hoped");
        // The second word of a day stands.
        let fields = [("rater", "mentee"), ("level", "as-hoped")];
        mette.submit(&format!("/goals/{id}/ratings"), &fields).await.says("Amina: 50, where 50 is as hoped");
        mette.get(&path).await.says("Amina 0 · Liv +1 · You 0");
    }
}

on_both! {
    async fn the_coordinator_writes_down_what_somebody_says_who_has_no_link(world: World) {
        let mut mette = world.mette();
        let path = format!("/pairs/{}/goals", pair_with_goals(&world));
        let fields = [("form", "new"), ("side", "mentor"), ("words", "I want to learn about Greenland"), ("category", "network"), ("weight", "important")];
        let page = mette.submit(&path, &fields).await;
        page.says("Goals of Liv").says("I want to learn about Greenland").says("Amina has not written a goal yet.");
        let id = goal(&page, "I want to learn about Greenland");
        mette.submit(&format!("/goals/{id}/state"), &[("to", "laid-aside")]).await.says("Laid aside on 2 March 2026");
        mette.post(&format!("/goals/{id}/ratings"), &[("rater", "mentor"), ("level", "more")]).await.is(422).says("This goal is laid aside. Go on with it first.");
        mette.submit(&format!("/goals/{id}/state"), &[("to", "under-way")]).await.says("Since 2 March 2026");
        let page = mette.post(&path, &[("form", "new"), ("words", "A word that stays"), ("category", "made-up"), ("weight", "important")]).await;
        page.is(422).says("Choose what the goal is about.");
        assert!(page.body().contains("A word that stays"));
    }
}

on_both! {
    async fn goals_stay_inside_their_pair_and_their_organisation_and_end_with_the_pair(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = with_links(&world, &mut mette).await;
        let mut hers = world.visitor();
        let id = goal(&hers.submit(&amina, &DENTIST).await, "I want to call the dentist myself");
        let mut hilde = world.hilde();
        hilde.get(&format!("{path}/goals")).await.is(404);
        hilde.post(&format!("/goals/{id}/state"), &[("to", "achieved")]).await.is(404);
        hilde.post(&format!("/goals/{id}"), &DENTIST).await.is(404);
        world.visitor().get("/our-pair/nobody/goals").await.is(404);
        world.visitor().post(&format!("{liv}/{}/ratings", "not-an-id"), &[("level", "more")]).await.is(404);
        // A method that lists no categories keeps no goals.
        mette.get(&format!("/pairs/{}/goals", pair_in(&world, "holdbart-match", ("Kjell", "Tesfay")))).await.is(404);
        let fields = [("ended_how", "early"), ("end_reason", "moved"), ("ended_on", "2026-03-02")];
        mette.submit(&format!("{path}/closure"), &fields).await.is(200);
        hers.get(&amina).await.says("I want to call the dentist myself").never_says("I have reached it");
        hers.post(&format!("{amina}/{id}/state"), &[("to", "achieved")]).await.is(409);
        mette.submit(&format!("/goals/{id}/state"), &[("to", "achieved")]).await.says("Reached on 2 March 2026");
    }
}

on_both! {
    async fn the_report_counts_the_mentees_goals_and_those_that_are_reached(world: World) {
        let mut mette = world.mette();
        let (_, [liv, amina]) = with_links(&world, &mut mette).await;
        let mut hers = world.visitor();
        let id = goal(&hers.submit(&amina, &DENTIST).await, "I want to call the dentist myself");
        let other = [("form", "new"), ("words", "I want to meet people"), ("category", "network"), ("weight", "important")];
        hers.submit(&amina, &other).await.is(200);
        hers.submit(&format!("{amina}/{id}/steps"), &[("words", "Find the number")]).await.is(200);
        hers.submit(&format!("{amina}/{id}/state"), &[("to", "achieved")]).await.is(200);
        world.visitor().submit(&liv, &other).await.is(200);
        let report = format!("/rounds/{}/report", RoundId::named("test", "Meadow ilik"));
        mette.get(&report).await.says("Goals reached").says("1 of 2 goals");
    }
}

on_both! {
    async fn what_goals_can_be_about_is_changed_in_fields(world: World) {
        let mut ane = world.ane();
        let page = ane.get("/methods/ilik/2/goals").await;
        page.is(200).says("What goals can be about").says("Category 6");
        let mut fields: Vec<(String, String)> = vec![("version".to_owned(), "3".to_owned())];
        for (n, slug, da, en) in [("0", "network", "Netværk", "Network"), ("1", "", "Bolig", "A home of one's own")] {
            fields.push((format!("category-{n}"), slug.to_owned()));
            fields.push((format!("category-{n}-label.da"), da.to_owned()));
            fields.push((format!("category-{n}-label.en"), en.to_owned()));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        ane.submit("/methods/ilik/2/goals", &fields).await.is(200);
        let file = ane.get("/methods/ilik/3/file").await;
        let method = Method::parse(&file.body()).unwrap();
        let slugs: Vec<&str> = method.goals.iter().map(|category| category.slug.as_str()).collect();
        assert_eq!(slugs, ["network", "a-home-of-one-s-own"]);
        ane.post("/methods/ilik/2/goals", &[("version", "4"), ("category-0-examples.da", "Kun"), ("category-0-examples.en", "Only")]).await.is(422);
    }
}
