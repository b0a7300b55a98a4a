//! Messages: by the way that is safe for somebody, at their hours, and what becomes of them on a real server.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;
use parvis::methods::Side;
use parvis::outbox::worker::{Carriers, deliver_next};

use crate::on_both;
use crate::pairs::liv_and_amina;
use crate::telling::links_to;
use crate::world::sinks::{Gateway, MailServer, TOKEN};
use crate::world::{Client, World};

/// Delivers all that is due.
async fn deliver(world: &World, carriers: &Carriers) {
    while deliver_next(&world.app.db, &world.app.clock, carriers).await.unwrap() {}
}

/// Amina, who has signed up with a number; gives her page.
fn amina(world: &World) -> String {
    let mut amina = world.applicant(Side::Mentee, "Amina");
    amina.person.phone = Some("900 00 002".to_owned());
    world.store(|tx| Ok(parvis::people::store::update_person(&world.meadow.org, tx, &amina.person)?));
    amina.path()
}

/// Mette writes down that somebody is written to by text message, at these hours.
async fn by_text(mette: &mut Client, path: &str, hours: [&str; 2]) {
    let fields = [("channel", "text"), ("safe_from", hours[0]), ("safe_until", hours[1])];
    mette.submit(&format!("{path}/reach"), &fields).await.says("How we write to them is kept.");
}

/// The word of the newest message's state on somebody's page of messages.
async fn newest_is(mette: &mut Client, path: &str, state: &str) {
    let page = mette.get(&format!("{path}/messages")).await.text();
    let newest = page.split("What was written").nth(1).unwrap();
    let states = ["Waits", "Sent", "Did not arrive", "Not needed any more"];
    let first = states.iter().filter_map(|word| Some((newest.find(word)?, *word))).min().unwrap();
    assert_eq!(first.1, state, "{newest}");
}

on_both! {
    async fn a_text_message_names_nobody_and_leads_to_the_letter(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        by_text(&mut mette, &path, ["", ""]).await;
        mette.submit(&format!("{path}/answer"), &[("text", "Welcome, Amina. Come on Monday.")]).await;
        let gateway = Gateway::start().await;
        deliver(&world, &gateway.carriers()).await;
        let [(to, text)] = gateway.texts().try_into().unwrap();
        assert_eq!(to, "+4790000002");
        let secret = text.strip_prefix("Du har fått en melding. Les den her: http://parvis.test").unwrap_or_else(|| panic!("{text}"));
        for word in ["Amina", "Meadow", "entor"] {
            assert!(!text.contains(word), "{text}");
        }
        assert!(text.len() <= 160, "one part of a text message: {text}");
        world.visitor().get(secret).await.is(200).says("Welcome, Amina. Come on Monday.");
        let page = mette.get(&format!("{path}/messages")).await;
        page.says("By text message.").says("Sent").says("Welcome, Amina. Come on Monday.");
        world.days_pass(61);
        world.visitor().get(secret).await.is(404);
        world.visitor().get("/letter/0123").await.is(404);
    }
}

on_both! {
    async fn nothing_leaves_outside_the_hours_that_are_safe(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        by_text(&mut mette, &path, ["16", "18"]).await;
        mette.submit(&format!("{path}/answer"), &[]).await;
        let gateway = Gateway::start().await;
        // It is 10:00 in Oslo.
        deliver(&world, &gateway.carriers()).await;
        assert_eq!(gateway.texts().len(), 0);
        newest_is(&mut mette, &path, "Waits").await;
        world.app.clock.advance(SignedDuration::from_hours(9));
        // Parvis slept over the two hours: it waits for the next day's.
        deliver(&world, &gateway.carriers()).await;
        assert_eq!(gateway.texts().len(), 0);
        world.app.clock.advance(SignedDuration::from_hours(22));
        deliver(&world, &gateway.carriers()).await;
        deliver(&world, &gateway.carriers()).await;
        assert_eq!(gateway.texts().len(), 1);
    }
}

on_both! {
    async fn a_reminder_that_waits_does_not_leave_once_the_act_is_done(world: World) {
        let (pair, mut mette) = (liv_and_amina(&world), world.mette());
        let people = mette.get(&format!("/pairs/{pair}")).await.body();
        let liv = people.split("href=\"/people/").nth(1).unwrap();
        let liv = format!("/people/{}", &liv[..36]);
        let night = [("channel", "mail"), ("safe_from", "20"), ("safe_until", "22")];
        mette.submit(&format!("{liv}/reach"), &night).await.says("Only between 20:00 and 22:00.");
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.says("2 links are on their way.");
        let [link] = links_to(&world, ["amina"]);
        let today = world.today().to_string();
        world.visitor().submit(&format!("{link}/meetings"), &[("met_on", today.as_str())]).await.says("is noted");
        newest_is(&mut mette, &liv, "Not needed any more").await;
        let server = MailServer::start();
        world.app.clock.advance(SignedDuration::from_hours(11));
        deliver(&world, &server.carriers()).await;
        let asked = |mail: &&crate::world::sinks::Mail| mail.source.contains("our-pair");
        assert_eq!(server.mails().iter().filter(asked).count(), 0, "both know that they have met");
    }
}

on_both! {
    async fn a_pair_that_rests_or_ends_or_whose_links_are_closed_gets_no_letter_that_still_waited(world: World) {
        let (pair, mut mette) = (liv_and_amina(&world), world.mette());
        let waiting = |world: &World| {
            let rows = world.store(|tx| Ok(parvis::outbox::store::newest(&world.meadow.org, tx, 100)?));
            rows.iter().filter(|row| row.state == parvis::outbox::MessageState::Waiting).count()
        };
        assert_eq!(waiting(&world), 2, "both are told of each other");
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        assert_eq!(waiting(&world), 4);
        mette.submit(&format!("/pairs/{pair}/links/removal"), &[]).await.is(200);
        assert_eq!(waiting(&world), 2);
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        mette.submit(&format!("/pairs/{pair}/pause"), &[]).await.is(200);
        assert_eq!(waiting(&world), 2);
        let ended = world.today().to_string();
        let fields = [("ended_on", ended.as_str()), ("ended_how", "early"), ("end_reason", "did-not-fit")];
        mette.submit(&format!("/pairs/{pair}/closure"), &fields).await.is(200);
        assert_eq!(waiting(&world), 0, "not even who the other is");
    }
}

on_both! {
    async fn links_sent_by_a_way_that_is_not_safe_any_more_open_nothing(world: World) {
        let (pair, mut mette) = (liv_and_amina(&world), world.mette());
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        let [liv, amina] = links_to(&world, ["liv", "amina"]);
        let page = mette.get(&format!("/pairs/{pair}")).await.body();
        let hers = page.split("href=\"/people/").nth(2).unwrap();
        let hers = format!("/people/{}", &hers[..36]);
        let by_phone = [("channel", "phone")];
        mette.submit(&format!("{hers}/reach"), &by_phone).await.says("Links that were sent before open nothing any more");
        world.visitor().get(&amina).await.is(404);
        world.visitor().get(&liv).await.is(200);
        mette.submit(&format!("{hers}/reach"), &by_phone).await.says("How we write to them is kept.").never_says("open nothing");
    }
}

on_both! {
    async fn a_worker_that_died_does_not_save_a_letter_from_its_act(world: World) {
        let (pair, mut mette) = (liv_and_amina(&world), world.mette());
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        let [link] = links_to(&world, ["amina"]);
        let now = world.app.clock.now();
        let platform = parvis::scope::PlatformScope::of_the_machine();
        let by = [parvis::outbox::Channel::Mail];
        while world.store(|tx| Ok(parvis::outbox::store::lease(&platform, tx, &by, now)?)).is_some() {}
        let today = world.today().to_string();
        world.visitor().submit(&format!("{link}/meetings"), &[("met_on", today.as_str())]).await.says("is noted");
        let server = MailServer::start();
        world.app.clock.advance(SignedDuration::from_mins(10));
        deliver(&world, &server.carriers()).await;
        let asked = |mail: &&crate::world::sinks::Mail| mail.source.contains("our-pair");
        assert_eq!(server.mails().iter().filter(asked).count(), 0);
    }
}

on_both! {
    async fn whom_a_person_calls_is_not_written_to(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        mette.submit(&format!("{path}/reach"), &[("channel", "phone")]).await.says("Not written to: somebody calls.");
        let before = world.mailbox().len();
        mette.submit(&format!("{path}/answer"), &[]).await;
        assert_eq!(world.mailbox().len(), before);
        let page = mette.post(&format!("{path}/reach"), &[("channel", "text"), ("safe_from", "18"), ("safe_until", "9")]).await;
        page.is(422).says("The hours end before they begin.");
        world.hilde().get(&format!("{path}/messages")).await.is(404);
        world.hilde().post(&format!("{path}/reach"), &[("channel", "mail")]).await.is(404);
    }
}

on_both! {
    async fn what_waits_by_a_way_that_is_closed_does_not_leave(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        mette.submit(&format!("{path}/answer"), &[]).await;
        mette.submit(&format!("{path}/reach"), &[("channel", "mail"), ("safe_from", "20"), ("safe_until", "22")]).await;
        let server = MailServer::start();
        deliver(&world, &server.carriers()).await;
        newest_is(&mut mette, &path, "Waits").await;
        by_text(&mut mette, &path, ["", ""]).await;
        newest_is(&mut mette, &path, "Did not arrive").await;
        world.app.clock.advance(SignedDuration::from_hours(11));
        deliver(&world, &server.carriers()).await;
        assert_eq!(server.mails().len(), 0);
        let mut mette = world.mette();
        let page = mette.get("/outbox").await;
        page.says("the way to them was changed before it left");
        let body = page.body();
        let again = body.split("action=\"/outbox/").nth(1).unwrap().split('"').next().unwrap();
        mette.post(&format!("/outbox/{again}"), &[]).await.is(409).says("they are not written to that way any more");
        deliver(&world, &server.carriers()).await;
        assert_eq!(server.mails().len(), 0);
    }
}

on_both! {
    async fn who_cannot_be_reached_is_not_written_to_until_somebody_has_mended_it(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        by_text(&mut mette, &path, ["", ""]).await;
        mette.submit(&format!("{path}/answer"), &[]).await;
        let gateway = Gateway::start().await;
        *gateway.answer.lock().unwrap() = StatusCode::SERVICE_UNAVAILABLE;
        deliver(&world, &gateway.carriers()).await;
        newest_is(&mut mette, &path, "Waits").await;
        *gateway.answer.lock().unwrap() = StatusCode::NOT_FOUND;
        world.app.clock.advance(SignedDuration::from_mins(5));
        deliver(&world, &gateway.carriers()).await;
        newest_is(&mut mette, &path, "Did not arrive").await;
        mette.get(&path).await.says("Messages do not arrive (since 2 March 2026).");
        mette.submit(&format!("{path}/reach/works"), &[]).await.never_says("do not arrive (since");
    }
}

/// What a gateway reports of a message.
async fn report(world: &World, token: &str, report: &str) -> u16 {
    let request = Request::post("/gateway/reports").header("authorization", format!("Bearer {token}"));
    let request =
        request.header("content-type", "application/json").body(Body::from(report.to_owned())).unwrap();
    world.visitor().send(request).await.status.as_u16()
}

on_both! {
    async fn a_report_that_a_message_never_arrived_is_believed_with_the_token_only(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        by_text(&mut mette, &path, ["", ""]).await;
        mette.submit(&format!("{path}/answer"), &[]).await;
        let gateway = Gateway::start().await;
        deliver(&world, &gateway.carriers()).await;
        let id = world.store(|tx| Ok(parvis::outbox::store::newest(&world.meadow.org, tx, 1)?[0].id));
        let bounced = format!(r#"{{"id": "{id}", "delivered": false, "reason": "number not in use"}}"#);
        assert_eq!(report(&world, "wrong", &bounced).await, 404);
        newest_is(&mut mette, &path, "Sent").await;
        assert_eq!(report(&world, TOKEN, "not json").await, 422);
        assert_eq!(report(&world, TOKEN, r#"{"id": "1", "delivered": false}"#).await, 422);
        assert_eq!(report(&world, TOKEN, &bounced).await, 204);
        newest_is(&mut mette, &path, "Did not arrive").await;
        mette.get(&format!("{path}/messages")).await.says("number not in use").says("Messages do not arrive");
    }
}

on_both! {
    async fn a_mail_server_gets_each_mail_once_with_the_same_id_at_every_try(world: World) {
        let (path, mut mette) = (amina(&world), world.mette());
        mette.submit(&format!("{path}/answer"), &[("text", "Tervetuloa – päivää. أهلًا")]).await;
        let server = MailServer::start();
        *server.answer.lock().unwrap() = "450 try again later";
        deliver(&world, &server.carriers()).await;
        assert_eq!(server.mails().len(), 0);
        *server.answer.lock().unwrap() = "250 fine";
        world.app.clock.advance(SignedDuration::from_mins(2));
        deliver(&world, &server.carriers()).await;
        deliver(&world, &server.carriers()).await;
        let [mail] = server.mails().try_into().unwrap();
        assert_eq!(mail.to, ["amina@people.test"]);
        let read = mail_parser::MessageParser::default().parse(mail.source.as_bytes()).unwrap();
        assert!(read.body_text(0).unwrap().contains("Tervetuloa – päivää. أهلًا"));
        assert!(!read.subject().unwrap().contains("Amina") && !read.subject().unwrap().contains("Meadow"));
        let id = world.store(|tx| Ok(parvis::outbox::store::newest(&world.meadow.org, tx, 1)?[0].id));
        assert_eq!(read.message_id(), Some(format!("{id}@meadow.test").as_str()));
    }
}
