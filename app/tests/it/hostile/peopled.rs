//! Both organisations of the cast with something of every noun in them, so that every page has something to show.

use diesel::prelude::*;
use matching::Level;
use parvis::access::StaffRole;
use parvis::db::schema::outbox;
use parvis::ids::{AccountId, PairId, StaffId};
use parvis::interviews::Interview;
use parvis::methods::Side;
use parvis::pairs::How;
use parvis::pairs::introductions::store::{NewPair, introduce};
use parvis::people::{Participation, Stage};
use parvis::scope::PlatformScope;
use parvis::staff::store::NewAccount;

use crate::world::{Cast, Client, World};

/// A list with a good row and one that nobody can bring in.
const LIST: &[u8] =
    "Fornavn;E-post;Rolle;Fødselsår\nSamira;samira@people.test;Mentorpartner;1990\n;;Frivillig;never\n"
        .as_bytes();

/// Fills both organisations. Harbour gets an administrator, Harald, and both a colleague who is suspended.
pub async fn people(world: &World) {
    account(world, &world.harbour, "Harald", StaffRole::Admin);
    for (cast, name) in [(&world.meadow, "Sus"), (&world.harbour, "Sven")] {
        account(world, cast, name, StaffRole::Coordinator);
        let now = world.app.clock.now();
        let id = StaffId::named("test", name);
        world.store(|tx| Ok(parvis::staff::store::set_suspended(&cast.org, tx, id, Some(now))?));
    }
    let own = parvis::methods::BUNDLED[0].replacen("kun-mentornettverk", OWN_METHOD, 1);
    world.hilde().post("/methods/new", &[("source", &own)]).await.is(303);
    live(world, &world.meadow, &mut world.mette(), &mut world.ane(), "Mette").await;
    live(world, &world.harbour, &mut world.hilde(), &mut world.signed_in("Harald", &world.harbour), "Hilde")
        .await;
}

fn account(world: &World, cast: &Cast, name: &str, role: StaffRole) {
    let now = world.app.clock.now();
    let account = AccountId::named("test", name);
    let new = NewAccount {
        id: account,
        email: format!("{}@staff.test", name.to_lowercase()),
        name: name.to_owned(),
        password_hash: None,
        locale: "en".to_owned(),
    };
    world.store(|tx| {
        parvis::staff::store::insert_account(&PlatformScope::of_the_machine(), tx, &new, now)?;
        parvis::staff::store::insert_staff(&cast.org, tx, StaffId::named("test", name), account, role, now)?;
        Ok(())
    });
}

/// A method of one organisation's own: the others must not learn that it is there.
pub const OWN_METHOD: &str = "boat-walks";

/// One organisation's year: people, interviews, a search, pairs, meetings, lists, messages.
async fn live(world: &World, cast: &Cast, client: &mut Client, admin: &mut Client, by: &str) {
    world.applicant_of(cast, Side::Mentor, "Odd");
    world.applicant_of(cast, Side::Mentee, "Fatima");
    let person = |side, name| ready(world, cast, side, name);
    let (liv, kjell, amina, yusuf) = (
        person(Side::Mentor, "Liv"),
        person(Side::Mentor, "Kjell"),
        person(Side::Mentee, "Amina"),
        person(Side::Mentee, "Yusuf"),
    );
    let (berit, tesfay) = (person(Side::Mentor, "Berit"), person(Side::Mentee, "Tesfay"));
    let pair = introduced(world, cast, &liv, &amina, by);
    let ended = introduced(world, cast, &berit, &tesfay, by);
    for met in [pair, ended] {
        let fields = [("met_on", "2026-03-02"), ("minutes", "90")];
        client.post(&format!("/pairs/{met}/meetings"), &fields).await.is(303);
    }
    client
        .post(&format!("/pairs/{ended}/closure"), &[("ended_on", "2026-03-02"), ("ended_how", "completed")])
        .await
        .is(303);
    let round = cast.round;
    let fields = [("title", "Dinner"), ("on", "2026-03-02"), ("starts_at", "18:00"), ("place", "The hall")];
    client.post(&format!("/rounds/{round}/gatherings"), &fields).await.is(303);
    client.post(&format!("/rounds/{round}/matching-runs"), &[]).await.is(303);
    recruit(cast, client).await;
    let (odd, mentee) = (kjell.id.to_string(), yusuf.id.to_string());
    client.post(&format!("/rounds/{round}/locks"), &[("mentor", &odd), ("mentee", &mentee)]).await.is(303);
    let done = client.upload(&format!("/rounds/{round}/import"), "done.csv", LIST, &[]).await.location();
    client.post(&format!("{done}/completion"), &[]).await.is(303);
    client.upload(&format!("/rounds/{round}/import"), "open.csv", LIST, &[]).await.is(303);
    admin
        .post(
            "/staff",
            &[("name", "Bo"), ("email", &format!("bo-{round}@staff.test")), ("role", "coordinator")],
        )
        .await
        .is(303);
    world.store(|tx| {
        let first: String = outbox::table
            .filter(outbox::organisation_id.eq(cast.org.id()))
            .order(outbox::id)
            .select(outbox::id)
            .first(tx.c())?;
        diesel::update(outbox::table.find(first)).set(outbox::state.eq("failed")).execute(tx.c())?;
        Ok(())
    });
}

/// A campaign, somebody who is interested, a partner with a link and a referral.
async fn recruit(cast: &Cast, client: &mut Client) {
    let round = format!("/rounds/{}", cast.round);
    let campaign = [("name", "The paper"), ("channel", "press"), ("starts_on", "2026-03-01")];
    client.post(&format!("{round}/campaigns/new"), &campaign).await.is(303);
    let told = [("name", "Vigdis"), ("email", "vigdis@people.test"), ("months", "6"), ("consent", "yes")];
    client.post(&format!("{round}/interested/new"), &told).await.is(303);
    let partner = [("name", "Job centre"), ("email", "jc@people.test")];
    let partner = client.post(&format!("{round}/partners/new"), &partner).await.location();
    client.post(&format!("{partner}/link"), &[]).await.is(303);
    let person =
        [("referred", "Selam"), ("email", "selam@people.test"), ("purpose", "work"), ("consent", "yes")];
    client.post(&format!("{partner}/referrals/new"), &person).await.is(303);
}

fn ready(world: &World, cast: &Cast, side: Side, name: &str) -> Participation {
    let participation = world.applicant_of(cast, side, name);
    let told = Interview {
        interests: ["hiking".to_owned()].into(),
        languages: [("nb".to_owned(), Level::Fluent)].into(),
        ..Interview::default()
    };
    world.store(|tx| {
        parvis::interviews::store::save(&cast.org, tx, participation.id, &told, Some(world.today()))?;
        Ok(parvis::people::store::set_stage(
            &cast.org,
            tx,
            participation.id,
            Stage::Ready,
            world.today(),
            None,
        )?)
    });
    participation
}

fn introduced(
    world: &World,
    cast: &Cast,
    mentor: &Participation,
    mentee: &Participation,
    by: &str,
) -> PairId {
    let new = NewPair {
        round: cast.round,
        mentor: mentor.id,
        mentee: mentee.id,
        reasons_json: serde_json::json!({ "note": "Both love boats" }),
        how: How::Proposal,
        not_local: None,
        by: StaffId::named("test", by),
        now: world.app.clock.now(),
        today: world.today(),
    };
    world.store(|tx| Ok(introduce(&cast.org, tx, &new)?))
}
