//! Bridges: referring somebody out to a professional or a service, with their yes to exactly that.

use parvis::methods::Side;
use parvis::people::Stage;

use crate::on_both;
use crate::world::{Client, World};

/// Mette puts a shelter into the directory; gives its id.
async fn shelter(mette: &mut Client, email: &str) -> String {
    let fields =
        [("name", "The shelter"), ("kind", "shelter"), ("email", email), ("phone", "+47 900 00 001")];
    mette
        .submit("/services/new", &fields)
        .await
        .says("The shelter is in the directory.")
        .says("Outside the house");
    let page = mette.get("/services").await;
    let body = page.body();
    let id =
        body.split("/services/").skip(1).find(|part| part.len() > 36 && !part.starts_with("new")).unwrap();
    id[..36].to_owned()
}

/// The newest link in a message to the shelter.
fn link(world: &World) -> String {
    let (to, subject, body) = world.mailbox().pop().unwrap();
    assert_eq!(to, "shelter@services.test");
    assert!(!subject.contains("Amina") && !body.contains("Amina"), "the message names nobody: {body}");
    body.split("http://parvis.test").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

fn referral(service: &str) -> Vec<(&str, &str)> {
    vec![
        ("form", "refer"),
        ("service", service),
        ("purpose", "housing"),
        ("question", "I need a room in May"),
        ("shared", "phone"),
        ("expires_on", "2026-03-31"),
    ]
}

on_both! {
    async fn nothing_leaves_without_a_yes_and_then_only_what_was_agreed(world: World) {
        let mut amina = world.applicant(Side::Mentee, "Amina");
        amina.person.phone = Some("+47 900 00 002".to_owned());
        world.store(|tx| Ok(parvis::people::store::update_person(&world.meadow.org, tx, &amina.person)?));
        let path = format!("/people/{}/bridges", amina.id);
        let mut mette = world.mette();
        let service = shelter(&mut mette, "shelter@services.test").await;
        let mut fields = referral(&service);
        let messages = world.mailbox().len();
        let page = mette.post(&path, &fields).await;
        page.is(422).says("Without the person's yes nothing is sent.");
        assert!(page.body().contains("I need a room in May"), "what was typed stays");
        assert_eq!(world.mailbox().len(), messages);
        fields.push(("consent", "yes"));
        mette.submit(&path, &fields).await.says("The shelter has been sent a link.").says("Sent on 2 March 2026, no answer yet.");
        let link = link(&world);
        let mut visitor = world.visitor();
        let page = visitor.get(&link).await;
        page.is(200).says("Amina").says("A place to live").says("I need a room in May").says("+47 900 00 002");
        page.never_says("amina@people.test");
        visitor.submit(&link, &[("to", "accepted")]).await.says("Thank you. Your answer is noted.").says("Accepted on 2 March 2026.");
        mette.get(&path).await.says("Accepted on 2 March 2026.");
        visitor.submit(&link, &[("to", "done")]).await.says("Done on 2 March 2026.").never_says("Amina");
        mette.get(&amina.path()).await.says("The referral is done");
        visitor.post(&link, &[("to", "accepted")]).await.is(409);
    }
}

on_both! {
    async fn a_service_declines_with_a_reason_and_reads_nothing_any_more(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/bridges", amina.id);
        let mut mette = world.mette();
        let service = shelter(&mut mette, "shelter@services.test").await;
        let mut fields = referral(&service);
        fields.push(("consent", "yes"));
        mette.submit(&path, &fields).await.is(200);
        let link = link(&world);
        let mut visitor = world.visitor();
        visitor.get(&link).await.is(200);
        visitor.post(&link, &[("to", "declined")]).await.is(422).says("Choose why.");
        visitor.post(&link, &[("to", "withdrawn")]).await.is(422);
        visitor.submit(&link, &[("to", "declined"), ("because", "no-room")]).await.says("Declined on 2 March 2026.").never_says("Amina");
        mette.get(&path).await.says("Declined on 2 March 2026. There is no room now");
    }
}

on_both! {
    async fn a_link_says_nothing_after_its_last_day_or_when_it_was_taken_back(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/bridges", amina.id);
        let mut mette = world.mette();
        let service = shelter(&mut mette, "shelter@services.test").await;
        let mut fields = referral(&service);
        fields.push(("consent", "yes"));
        mette.submit(&path, &fields).await.is(200);
        let first = link(&world);
        // 31 March is the last day.
        world.days_pass(29);
        world.visitor().get(&first).await.says("Amina");
        world.days_pass(1);
        world.visitor().get(&first).await.is(200).says("This could be read until 31 March 2026.").never_says("Amina");
        world.visitor().post(&first, &[("to", "accepted")]).await.is(409);
        let mut mette = world.mette();
        fields[5] = ("expires_on", "2026-04-20");
        mette.submit(&path, &fields).await.is(200);
        let second = link(&world);
        let page = mette.get(&path).await;
        let body = page.body();
        let bridge = body.split("action=\"/bridges/").nth(1).unwrap()[..36].to_owned();
        mette.submit(&format!("/bridges/{bridge}/state"), &[("to", "withdrawn")]).await.says("Taken back on 1 April 2026.");
        world.visitor().get(&second).await.says("Taken back").never_says("Amina");
        world.visitor().get("/bridge/nobody").await.is(404);
    }
}

on_both! {
    async fn who_withdraws_is_read_by_no_service_any_more(world: World) {
        let (amina, tesfay) = (world.applicant(Side::Mentee, "Amina"), world.applicant(Side::Mentee, "Tesfay"));
        let mut mette = world.mette();
        let service = shelter(&mut mette, "shelter@services.test").await;
        let mut fields = referral(&service);
        fields.push(("consent", "yes"));
        mette.submit(&format!("{}/bridges", amina.path()), &fields).await.is(200);
        let first = link(&world);
        mette.submit(&format!("{}/bridges", tesfay.path()), &fields).await.is(200);
        let second = link(&world);
        mette.submit(&format!("{}/stage", amina.path()), &[("to", "withdrawn")]).await.says("The referral was taken back");
        world.visitor().get(&first).await.says("Taken back on 2 March 2026.").never_says("Amina");
        world.visitor().post(&first, &[("to", "accepted")]).await.is(409);
        let messages = world.mailbox().len();
        mette.post(&format!("{}/bridges", amina.path()), &fields).await.is(409).says("does not take part any more");
        assert_eq!(world.mailbox().len(), messages);
        // Tesfay withdrew when that did not yet take a referral back.
        let today = world.today();
        world.store(|tx| Ok(parvis::people::store::set_stage(&world.meadow.org, tx, tesfay.id, Stage::Withdrawn, today, None)?));
        world.visitor().get(&second).await.says("Taken back on 2 March 2026.").never_says("Tesfay");
        world.visitor().post(&second, &[("to", "accepted")]).await.is(409);
    }
}

on_both! {
    async fn who_has_no_address_is_called_and_the_answer_is_written_down(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/bridges", amina.id);
        let mut mette = world.mette();
        let service = shelter(&mut mette, "").await;
        let messages = world.mailbox().len();
        let mut fields = referral(&service);
        fields.push(("consent", "yes"));
        let page = mette.submit(&path, &fields).await;
        page.says("has no e-mail address: call").says("+47 900 00 001");
        assert_eq!(world.mailbox().len(), messages);
        let body = page.body();
        let bridge = body.split("action=\"/bridges/").nth(1).unwrap()[..36].to_owned();
        mette.submit(&format!("/bridges/{bridge}/state"), &[("to", "accepted")]).await.says("Accepted on 2 March 2026.");
        world.hilde().post(&format!("/bridges/{bridge}/state"), &[("to", "done")]).await.is(404);
        world.hilde().get(&format!("/services/{service}")).await.is(404);
        world.hilde().get(&path).await.is(404);
        world.hilde().get("/services").await.never_says("The shelter");
    }
}

on_both! {
    async fn introductions_and_visits_are_logged_and_a_service_that_is_over_is_not_offered(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}", amina.id);
        let mut mette = world.mette();
        let service = shelter(&mut mette, "shelter@services.test").await;
        let visit = [("visit_kind", "visit"), ("visit_service", service.as_str()), ("visit_on", "2026-03-01")];
        mette.submit(&format!("{path}/visits"), &visit).await.says("Visited The shelter on 1 March 2026");
        let future = [("visit_kind", "visit"), ("visit_service", service.as_str()), ("visit_on", "2026-03-03")];
        mette.post(&format!("{path}/visits"), &future).await.is(422).says("A visit that is still to come is no visit yet.");
        mette.get(&format!("/services/{service}")).await.says("One introduction or visit.");
        mette.submit(&format!("/services/{service}/end"), &[]).await.says("It is not offered for new referrals any more.");
        let mut fields = referral(&service);
        fields.push(("consent", "yes"));
        mette.post(&format!("{path}/bridges"), &fields).await.is(422).says("This service is not used any more.");
        mette.submit(&format!("/services/{service}/end/removal"), &[]).await.is(200);
        let page = mette.get(&format!("{path}/bridges")).await;
        let body = page.body();
        let visit = body.split("action=\"/visits/").nth(1).unwrap()[..36].to_owned();
        mette.submit(&format!("/visits/{visit}/removal"), &[]).await.says("It is removed.").says("no visit yet");
    }
}
