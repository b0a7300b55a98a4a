//! Colleagues, one's own account, the outbox, setting up.

use parvis::access::StaffRole;
use parvis::ids::{AccountId, MessageId, StaffId};
use parvis::outbox::store::Undelivered;
use parvis::scope::PlatformScope;

use crate::on_both;
use crate::world::{PASSWORD, World};

fn id_of(name: &str) -> StaffId {
    StaffId::named("test", name)
}

/// The one-time link in the newest message.
fn link(world: &World) -> String {
    let mail = world.mailbox();
    let body = &mail.last().unwrap().2;
    let from = body.find("/password/").unwrap();
    body[from..].split_whitespace().next().unwrap().to_owned()
}

const NEW_PASSWORD: [(&str, &str); 2] = [("password", "twelve letters"), ("again", "twelve letters")];

on_both! {
    async fn an_invited_colleague_chooses_a_password_and_signs_in(world: World) {
        let invitation = [("name", "Bo"), ("email", "Bo@meadow.test"), ("role", "coordinator")];
        world.ane().submit("/staff", &invitation).await.says("on its way to Bo@meadow.test").says("Bo").says("Invited");
        let mail = world.mailbox();
        assert_eq!((mail[0].0.as_str(), mail[0].1.as_str()), ("Bo@meadow.test", "You are invited"));
        let mut bo = world.visitor();
        bo.get(&link(&world)).await.is(200).says("Choose your password").says("At least 12 characters");
        bo.post(&link(&world), &[("password", "short"), ("again", "short")]).await.is(422);
        bo.submit(&link(&world), &NEW_PASSWORD).await.says("Your password is chosen.");
        bo.submit("/sign-in", &[("email", "bo@meadow.test"), ("password", "twelve letters")]).await;
        bo.get("/rounds").await.is(200).says("Bo Meadow");
        world.visitor().get(&link(&world)).await.is(422).says("This link has been used");
    }
}

on_both! {
    async fn an_invitation_works_for_72_hours_and_a_new_link_replaces_it(world: World) {
        let invitation = [("name", "Bo"), ("email", "bo@meadow.test"), ("role", "admin")];
        world.ane().submit("/staff", &invitation).await;
        let (first, bo) = (link(&world), world.store(|tx| {
            Ok(parvis::staff::store::colleagues(&world.meadow.org, tx)?.into_iter().find(|c| c.name == "Bo").unwrap().id)
        }));
        world.app.clock.advance(jiff::SignedDuration::from_mins(72 * 60 - 1));
        world.visitor().get(&first).await.is(200);
        world.app.clock.advance(jiff::SignedDuration::from_mins(1));
        world.visitor().get(&first).await.is(422);
        world.ane().submit(&format!("/staff/{bo}/link"), &[]).await.says("A new link is on its way");
        world.visitor().get(&link(&world)).await.is(200);
        let second = link(&world);
        world.ane().submit(&format!("/staff/{bo}/link"), &[]).await;
        world.visitor().get(&second).await.is(422);
    }
}

on_both! {
    async fn a_double_tap_invites_once_and_a_colleague_is_not_invited_again(world: World) {
        let mut ane = world.ane();
        let invitation = [("name", "Bo"), ("email", "bo@meadow.test"), ("role", "coordinator")];
        ane.post_again("/staff", &invitation, "tap").await.is(303);
        ane.post_again("/staff", &invitation, "tap").await.is(303);
        assert_eq!(world.mailbox().len(), 1);
        let again = ane.post("/staff", &invitation).await;
        again.is(422).says("Bo works here already.");
        ane.post("/staff", &[("name", ""), ("email", "x"), ("role", "king")]).await.is(422).says("Choose a role.");
    }
}

on_both! {
    async fn somebody_with_an_account_elsewhere_just_gets_a_place_and_can_go_there(world: World) {
        let invitation = [("name", "Hilde"), ("email", "hilde@harbour.test"), ("role", "coordinator")];
        world.ane().submit("/staff", &invitation).await.says("on its way to hilde@harbour.test");
        assert!(!world.mailbox()[0].2.contains("/password/"), "no link for an account that has a password");
        let mut hilde = world.hilde();
        hilde.get("/account").await.says("Go to Meadow").says("Harbour You are here");
        let meadow = world.meadow.org.id().to_string();
        hilde.submit("/account/organisation", &[("organisation", &meadow)]).await;
        hilde.get("/rounds").await.says("Meadow mentor network").never_says("Harbour mentor network");
        hilde.get(&format!("/rounds/{}", world.harbour.round)).await.is(404);
    }
}

on_both! {
    async fn nobody_goes_where_they_have_no_place(world: World) {
        let harbour = world.harbour.org.id().to_string();
        let nowhere = parvis::ids::OrganisationId::new().to_string();
        for organisation in [harbour.as_str(), nowhere.as_str(), "x"] {
            world.mette().post("/account/organisation", &[("organisation", organisation)]).await.is(404);
        }
        world.mette().get("/rounds").await.says("Meadow mentor network");
    }
}

on_both! {
    async fn a_link_that_opens_two_organisations_is_read_in_neither_outbox(world: World) {
        let invitation = [("name", "Bo"), ("email", "bo@meadow.test"), ("role", "coordinator")];
        world.ane().submit("/staff", &invitation).await;
        let bo = world.store(|tx| {
            Ok(parvis::staff::store::find_account(&PlatformScope::of_the_machine(), tx, "bo@meadow.test")?.unwrap().id)
        });
        let now = world.app.clock.now();
        world.store(|tx| {
            let id = StaffId::new();
            Ok(parvis::staff::store::insert_staff(&world.harbour.org, tx, id, bo, StaffRole::Coordinator, now)?)
        });
        let place = world.store(|tx| {
            Ok(parvis::staff::store::colleagues(&world.meadow.org, tx)?.into_iter().find(|c| c.account == bo).unwrap().id)
        });
        world.ane().submit(&format!("/staff/{place}/link"), &[]).await.is(200);
        assert_eq!(world.mailbox().len(), 1, "the second message is in nobody's outbox");
    }
}

on_both! {
    async fn a_colleague_is_suspended_and_let_in_again(world: World) {
        let (mut ane, mut mette) = (world.ane(), world.mette());
        let mette_there = format!("/staff/{}", id_of("Mette"));
        ane.submit(&format!("{mette_there}/suspend"), &[]).await.says("Mette cannot sign in any more.");
        mette.get("/rounds").await.is(303);
        ane.submit(&format!("{mette_there}/admit"), &[]).await.says("Mette can sign in again.");
        mette.get("/rounds").await.is(200);
    }
}

on_both! {
    async fn the_last_administrator_who_can_sign_in_stays_one(world: World) {
        let mut ane = world.ane();
        let ane_there = format!("/staff/{}", id_of("Ane"));
        let suspend = format!("{ane_there}/suspend");
        let role = format!("{ane_there}/role");
        ane.post(&suspend, &[]).await.is(409).says("Ane is the only administrator who can sign in.");
        ane.post(&role, &[("role", "coordinator")]).await.is(409);
        // Somebody who never used the invitation does not count.
        ane.submit("/staff", &[("name", "Bo"), ("email", "bo@meadow.test"), ("role", "admin")]).await;
        ane.post(&suspend, &[]).await.is(409);
        ane.submit(&format!("/staff/{}/role", id_of("Mette")), &[("role", "admin")]).await.says("another role now");
        ane.post(&role, &[("role", "coordinator")]).await.is(303);
        ane.get("/staff").await.is(403);
    }
}

on_both! {
    async fn another_organisations_colleague_is_like_one_that_does_not_exist(world: World) {
        for id in [id_of("Hilde"), StaffId::new()] {
            for act in ["link", "suspend", "admit", "role"] {
                world.ane().post(&format!("/staff/{id}/{act}"), &[("role", "admin")]).await.is(404);
            }
        }
        world.hilde().get("/rounds").await.is(200);
    }
}

on_both! {
    async fn a_new_password_needs_the_old_one_and_ends_every_other_session(world: World) {
        let (mut here, mut elsewhere) = (world.mette(), world.mette());
        let wrong = [("old", "guess"), NEW_PASSWORD[0], NEW_PASSWORD[1]];
        here.post("/account/password", &wrong).await.is(422).says("This is not your password.");
        let differs = [("old", PASSWORD), ("password", "twelve letters"), ("again", "twelve lettres")];
        here.post("/account/password", &differs).await.is(422).says("not the same");
        let right = [("old", PASSWORD), NEW_PASSWORD[0], NEW_PASSWORD[1]];
        here.submit("/account/password", &right).await.says("Your password is changed.");
        here.get("/rounds").await.is(200);
        elsewhere.get("/rounds").await.is(303);
        let fields = [("email", "mette@meadow.test"), ("password", "twelve letters")];
        world.visitor().post("/sign-in", &fields).await.is(303);
    }
}

on_both! {
    async fn an_open_session_does_not_help_guessing_the_password(world: World) {
        let mut thief = world.mette();
        for _ in 0..10 {
            thief.post("/account/password", &[("old", "guess")]).await.is(422);
        }
        thief.post("/account/password", &[("old", PASSWORD)]).await.is(429);
    }
}

on_both! {
    async fn everybody_chooses_their_own_name_and_language(world: World) {
        let mut finn = world.finn();
        let page = finn.submit("/account", &[("name", "Finn F."), ("locale", "nb")]).await;
        page.says("Min konto").says("Finn F.").says("Lagret.");
        finn.post("/account", &[("name", ""), ("locale", "ar")]).await.is(422).says("Skriv et navn.");
    }
}

on_both! {
    async fn a_message_that_did_not_arrive_stands_first_and_is_tried_again(world: World) {
        let amina = world.applicant(parvis::methods::Side::Mentee, "Amina");
        let mut mette = world.mette();
        mette.get("/outbox").await.says("No messages yet");
        mette.submit(&format!("{}/answer", amina.path()), &[]).await;
        let id = world.store(|tx| Ok(parvis::outbox::store::newest(&world.meadow.org, tx, 1)?[0].id));
        let retry = format!("/outbox/{id}/retry");
        mette.post(&retry, &[]).await.is(409).says("on its way already");
        let now = world.app.clock.now();
        world.store(|tx| {
            let platform = PlatformScope::of_the_machine();
            let leased = parvis::outbox::store::lease(&platform, tx, &[parvis::outbox::Channel::Mail], now)?.unwrap();
            Ok(parvis::outbox::store::failed(&platform, tx, &leased, &Undelivered { for_good: true, ..Undelivered::for_now("550 no such user") }, now)?)
        });
        mette.get("/outbox").await.says("Did not arrive 1").says("550 no such user");
        world.hilde().post(&retry, &[]).await.is(404);
        world.hilde().post(&format!("/outbox/{}/retry", MessageId::new()), &[]).await.is(404);
        mette.submit(&retry, &[]).await.says("on its way again").never_says("550");
    }
}

on_both! {
    async fn a_coordinator_does_not_read_the_link_of_an_invitation(world: World) {
        let invitation = [("name", "Bo"), ("email", "bo@meadow.test"), ("role", "admin")];
        world.ane().submit("/staff", &invitation).await;
        assert!(world.ane().get("/outbox").await.body().contains(&link(&world)));
        let outbox = world.mette().get("/outbox").await;
        outbox.is(200).says("bo@meadow.test").says("/password/…");
        assert!(!outbox.body().contains(&link(&world)));
    }
}

on_both! {
    async fn the_set_up_page_keeps_what_was_typed(world: World) {
        let secret = parvis::staff::Secret::new();
        let (now, purpose) = (world.app.clock.now(), parvis::staff::store::Purpose::Setup);
        world.store(|tx| {
            let until = now + jiff::SignedDuration::from_hours(1);
            let platform = PlatformScope::of_the_machine();
            Ok(parvis::staff::store::insert_link(&platform, tx, &secret.hash(), purpose, now, until)?)
        });
        let page = format!("/setup/{}", secret.text());
        let mut ida = world.visitor();
        ida.get(&page).await.is(200).says("Set up Parvis").says("Europe/Oslo");
        let mut fields = vec![("organisation", "Øya <frivillig>"), ("name", "Ida"), ("email", "nowhere")];
        let refused = ida.post(&page, &fields).await;
        refused.is(422).says("does not look like an e-mail").says("at least 12 characters");
        assert!(refused.body().contains("Øya"));
        fields[2].1 = "ida@oya.test";
        fields.extend([("locale", "nb"), ("time_zone", "Europe/Oslo"), NEW_PASSWORD[0], NEW_PASSWORD[1]]);
        ida.post(&page, &fields).await.is(303);
        ida.get("/rounds").await.is(200).says("Ingen runder ennå").says("Ida Øya <frivillig>");
        let known = world.store(|tx| {
            Ok(parvis::staff::store::find_account(&PlatformScope::of_the_machine(), tx, "ida@oya.test")?)
        });
        assert_ne!(known.unwrap().id, AccountId::named("test", "Ane"));
    }
}

on_both! {
    async fn an_administrator_changes_what_participants_see_and_the_sign_up_page_shows_it(world: World) {
        let mut ane = world.ane();
        ane.get("/staff").await.says("Your organisation");
        ane.get("/organisation").await.is(200).never_says("Last changed");
        let told = [
            ("name", "Meadow <b>House</b>"), ("email", "hello@meadow.test"), ("phone", "75 00 00 00"),
            ("address", "Main street 1\r\n8850 Meadow"),
        ];
        ane.submit("/organisation", &told).await
            .says("It is changed. Participants see it at once.")
            .says("Last changed by Ane on 2 March 2026.");
        let mut anybody = world.visitor();
        // The name changed; the address of the sign-up page, which is printed on posters, did not.
        let form = "/apply/meadow/mentor-network?as=mentee";
        for page in [form, "/apply/meadow/mentor-network/thanks"] {
            anybody.get(page).await
                .says("Meadow <b>House</b>")
                .says("hello@meadow.test")
                .says("75 00 00 00")
                .says("Main street 1 8850 Meadow");
        }
        world.hilde().get("/rounds").await.never_says("House");
        let harbour = world.store(|tx| Ok(parvis::organisations::store::own(&world.harbour.org, tx)?));
        assert_eq!((harbour.name.as_str(), harbour.address), ("Harbour", None));
    }
}

on_both! {
    async fn an_organisation_that_nobody_can_reach_is_refused_with_what_was_typed_kept(world: World) {
        let mut ane = world.ane();
        let none = [("name", ""), ("email", " "), ("phone", ""), ("address", "Main street 1")];
        let reply = ane.post("/organisation", &none).await;
        reply.is(422).says("Write the name of your organisation.").says("so that participants can reach you");
        reply.says("Main street 1");
        let wrong = [("name", "Meadow"), ("email", "hello"), ("phone", "soon"), ("slug", "harbour")];
        ane.post("/organisation", &wrong).await.is(422).says("does not look like an e-mail").says("in figures");
        let long = "x".repeat(100_000);
        ane.post("/organisation", &[("name", long.as_str()), ("email", "a@b.test"), ("address", long.as_str())]).await.is(422);
        let only = [("name", "Meadow"), ("email", "hello@meadow.test"), ("slug", "harbour"), ("time_zone", "UTC")];
        ane.post_again("/organisation", &only, "tap").await.is(303);
        ane.post_again("/organisation", &only, "tap").await.is(303);
        let now = world.store(|tx| Ok(parvis::organisations::store::own(&world.meadow.org, tx)?));
        assert_eq!((now.slug.as_str(), now.time_zone.as_str(), now.phone), ("meadow", "Europe/Oslo", None));
        world.mette().get("/organisation").await.is(403);
        world.finn().post("/organisation", &only).await.is(403);
    }
}
