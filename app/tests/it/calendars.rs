//! Calendars to subscribe to, by an address that only its owner knows. Read back by a parser of another house.

use parvis::methods::Side;

use crate::on_both;
use crate::pairs::{liv_and_amina, ready};
use crate::read_calendar::{Appointment, read, read_one};
use crate::trouble::{ask, link_to};
use crate::world::{Client, World};

/// The address that a page shows once.
fn address(page: &crate::world::Reply) -> String {
    let text = page.text();
    let at = text.find("http://parvis.test/calendar/").expect("the address is shown");
    text[at + "http://parvis.test".len()..].split_whitespace().next().unwrap().to_owned()
}

/// The titles of a calendar's appointments.
async fn titles(reader: &mut Client, address: &str) -> Vec<String> {
    let calendar = read(&reader.get(address).await);
    calendar.appointments.into_iter().map(|one| one.summary).collect()
}

/// An event of Meadow through the form; its path.
async fn event(mette: &mut Client, more: &[(&str, &str)]) -> String {
    let plain = [("kind", "social-event"), ("title", "Dinner"), ("audience", "nobody"), ("public", "yes")];
    let kept = plain.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| name != other));
    let fields: Vec<(&str, &str)> = kept.chain(more.iter().copied()).collect();
    mette.post("/events/new", &fields).await.location()
}

/// Its public calendar file.
async fn public_file(world: &World, path: &str) -> (String, Appointment) {
    let file = format!("{}/event.ics", path.replace("/events/", "/meet/meadow/"));
    read_one(&world.visitor().get(&file).await)
}

on_both! {
    async fn a_coordinators_calendar_is_neutral_unless_asked_and_closes_at_once(world: World) {
        let mut mette = world.mette();
        let dinner = [("title", "Dinner"), ("on", "2026-03-20"), ("starts_at", "18:00"), ("place", "The hall")];
        mette.post(&format!("/rounds/{}/gatherings", world.meadow.round), &dinner).await.is(303);
        mette.get("/account").await.says("Your calendar");
        let page = mette.submit("/account/calendar", &[("look", "neutral")]).await;
        let first = address(&page);
        let mut reader = world.visitor();
        assert_eq!(titles(&mut reader, &first).await, ["Appointment"]);
        mette.get("/account/calendar").await.says("You have an address").never_says("http://parvis.test");
        let second = address(&mette.submit("/account/calendar", &[("look", "detailed")]).await);
        reader.get(&first).await.is(404);
        assert_eq!(titles(&mut reader, &second).await, ["Dinner"]);
        mette.submit("/account/calendar/end", &[]).await.says("The address does not open any more.");
        reader.get(&second).await.is(404);
        world.finn().get("/account").await.never_says("Your calendar");
        world.finn().get("/account/calendar").await.is(403);
    }
}

on_both! {
    async fn who_does_not_work_here_any_more_reads_no_calendar(world: World) {
        let mut mette = world.mette();
        let own = address(&mette.submit("/account/calendar", &[("look", "neutral")]).await);
        let (id, now) = (parvis::ids::StaffId::named("test", "Mette"), world.app.clock.now());
        world.store(|tx| Ok(parvis::staff::store::set_suspended(&world.meadow.org, tx, id, Some(now))?));
        world.visitor().get(&own).await.is(404);
    }
}

on_both! {
    async fn the_two_of_a_pair_have_their_next_meeting_and_gatherings_and_nothing_of_others(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        for (title, on) in [("Dinner", "2026-03-20"), ("Walk", "2026-04-20")] {
            let fields = [("title", title), ("on", on), ("starts_at", "18:00")];
            mette.post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.is(303);
        }
        ask(&mut mette, pair).await;
        let liv = link_to(&world, "liv");
        let mut visitor = world.visitor();
        visitor.get(&format!("{liv}?lang=en")).await.says("Your calendar");
        let met = [("met_on", "2026-03-02"), ("next_on", "2026-03-09")];
        visitor.submit(&format!("{liv}/meetings"), &met).await.is(200);
        let page = visitor.submit(&format!("{liv}/calendar"), &[("look", "neutral")]).await;
        let neutral = address(&page);
        assert_eq!(titles(&mut visitor, &neutral).await, ["Avtale", "Avtale", "Avtale"]);
        assert!(!visitor.get(&neutral).await.body().contains("Amina"));
        let detailed = address(&visitor.submit(&format!("{liv}/calendar"), &[("look", "detailed")]).await);
        assert_eq!(titles(&mut visitor, &detailed).await, ["Du og Amina", "Dinner", "Walk"]);
        world.days_pass(8);
        assert_eq!(titles(&mut visitor, &detailed).await, ["Dinner", "Walk"], "the ninth is over");
        world.days_pass(11);
        assert_eq!(titles(&mut visitor, &detailed).await, ["Dinner", "Walk"], "the dinner has been");
        let ends = [("ended_how", "completed"), ("ended_on", "2026-03-21")];
        world.mette().submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
        assert_eq!(titles(&mut visitor, &detailed).await, Vec::<String>::new());
        visitor.submit(&format!("{liv}/calendar/end"), &[]).await.is(200);
        visitor.get(&detailed).await.is(404);
    }
}

on_both! {
    async fn closing_the_links_of_a_pair_closes_its_calendars(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let mut visitor = world.visitor();
        let calendar = format!("{}/calendar", link_to(&world, "liv"));
        let own = address(&visitor.submit(&calendar, &[("look", "detailed")]).await);
        visitor.get(&own).await.is(200);
        mette.submit(&format!("/pairs/{pair}/links/removal"), &[]).await.is(200);
        visitor.get(&own).await.is(404);
    }
}

on_both! {
    async fn an_hour_is_the_same_instant_for_every_program_also_when_the_clocks_change(world: World) {
        let mut mette = world.mette();
        // Day, from, until; and the instants that are in Oslo. Summer time is from 29 March to 25 October.
        let hours = [
            ("2026-03-28", "18:00", "20:00", "2026-03-28T17:00:00Z", "2026-03-28T19:00:00Z"),
            ("2026-03-29", "18:00", "20:00", "2026-03-29T16:00:00Z", "2026-03-29T18:00:00Z"),
            ("2026-03-28", "22:00", "04:00", "2026-03-28T21:00:00Z", "2026-03-29T02:00:00Z"),
            ("2026-10-24", "22:00", "04:00", "2026-10-24T20:00:00Z", "2026-10-25T03:00:00Z"),
            ("2026-10-25", "18:00", "", "2026-10-25T17:00:00Z", "2026-10-25T19:00:00Z"),
            ("2026-12-31", "23:00", "00:30", "2026-12-31T22:00:00Z", "2026-12-31T23:30:00Z"),
            // On that night there is no half past two; it is taken as what a clock shows that was not put forward.
            ("2026-03-29", "02:30", "04:00", "2026-03-29T01:30:00Z", "2026-03-29T02:00:00Z"),
            // And on this one there are two: the first is meant.
            ("2026-10-25", "02:30", "04:00", "2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z"),
        ];
        for (on, from, until, begins, ends) in hours {
            let path = event(&mut mette, &[("on", on), ("starts_at", from), ("ends_at", until)]).await;
            let found = public_file(&world, &path).await.1;
            assert_eq!((found.start.as_str(), found.end.as_str()), (begins, ends), "{on} {from}");
        }
        let whole = event(&mut mette, &[("on", "2026-03-29")]).await;
        let found = public_file(&world, &whole).await.1;
        assert_eq!((found.start.as_str(), found.end.as_str()), ("2026-03-29", "2026-03-30"), "a day ends before the next");
        // Copenhagen's calendar beside Oslo's: one instant.
        let round = world.harbour.round.to_string();
        let fields = [("kind", "social-event"), ("title", "Sail"), ("on", "2026-07-01"), ("starts_at", "12:00"), ("audience", "nobody"), ("public", "yes"), ("round", &round)];
        let path = world.hilde().post("/events/new", &fields).await.location();
        let file = format!("{}/event.ics", path.replace("/events/", "/meet/harbour/"));
        assert_eq!(read_one(&world.visitor().get(&file).await).1.start, "2026-07-01T10:00:00Z");
    }
}

on_both! {
    async fn a_title_comes_out_as_it_was_written_however_long_and_in_whatever_letters(world: World) {
        let mut mette = world.mette();
        let long = "Vi lager mat, synger, går tur og snakker om alt og ingenting; ta med noe godt å spise, og kom som du er!".to_owned();
        let arabic = "نلتقي ونطبخ معًا، ونتحدث عن الحياة في النرويج، ونتعلم كلمات جديدة كل مساء في بيت اللقاء الكبير".to_owned();
        let marks = r#"One, two; three: "four" \ five\nsix, 100 % – «sju»"#.to_owned();
        let emoji = format!("{} end", "👩‍👩‍👧‍👦".repeat(6));
        for title in [&long, &arabic, &marks, &emoji, &"a".repeat(200), &"é".repeat(200), &"ü,".repeat(90)] {
            let path = event(&mut mette, &[("title", title), ("on", "2026-03-20"), ("place", title)]).await;
            let (method, found) = public_file(&world, &path).await;
            assert_eq!((&found.summary, found.place.as_ref(), method.as_str()), (title, Some(title), "PUBLISH"));
            let link = format!("http://parvis.test{}", path.replace("/events/", "/meet/meadow/"));
            assert_eq!(found.link.as_deref(), Some(link.as_str()));
        }
        let poem = "First line,\r\nsecond; line\r\n\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Another";
        let fields = [("on", "2026-03-21"), ("description", poem), ("title-ar", arabic.as_str()), ("description-ar", "سطر\nآخر")];
        let path = event(&mut mette, &fields).await;
        let found = public_file(&world, &path).await.1;
        assert_eq!(found.description, Some(poem.replace("\r\n", "\n")), "nothing of it became an appointment");
        let file = format!("{}/event.ics?lang=ar", path.replace("/events/", "/meet/meadow/"));
        let in_arabic = read_one(&world.visitor().get(&file).await).1;
        assert_eq!((in_arabic.summary, in_arabic.description.as_deref()), (arabic, Some("سطر\nآخر")));
        let settings = [("name", "Møtestedet, \\Herøy; «hus»"), ("email", "post@meadow.test")];
        world.ane().submit("/organisation", &settings).await.is(200);
        let feed = read(&world.visitor().get("/meet/meadow/calendar.ics").await);
        assert_eq!(feed.name.as_deref(), Some("Møtestedet, \\Herøy; «hus»"));
        assert_eq!(feed.appointments.len(), 8);
    }
}

on_both! {
    async fn an_appointment_is_the_same_one_in_every_calendar_and_each_change_is_a_later_one(world: World) {
        ready(&world, Side::Mentor, "Liv");
        let mut mette = world.mette();
        let round = world.meadow.round.to_string();
        let fields = [("on", "2026-03-20"), ("starts_at", "18:00"), ("audience", "round-mentors"), ("round", &round)];
        let path = event(&mut mette, &fields).await;
        mette.submit(&format!("{path}/invitations"), &[]).await.is(200);
        let mailbox = world.mailbox();
        let (_, _, body) = mailbox.iter().rev().find(|(to, _, _)| to.starts_with("liv")).unwrap();
        let invitation = body[body.find("/invitation/").unwrap()..].split(['?', '\n', ' ']).next().unwrap();
        let own = address(&mette.submit("/account/calendar", &[("look", "detailed")]).await);
        let public = path.replace("/events/", "/meet/meadow/");
        let files = [format!("{public}/event.ics"), format!("{invitation}/event.ics"), "/meet/meadow/calendar.ics".to_owned(), own];
        let everywhere = async |expected: (i64, &str, &str, [&str; 4])| {
            let (sequence, status, start, methods) = expected;
            for (file, expected) in files.iter().zip(methods) {
                let (method, one) = read_one(&world.visitor().get(file).await);
                assert_eq!(one.uid, format!("{}@parvis", &path[8..]), "{file}");
                let found = (method.as_str(), one.sequence, one.status.as_str(), one.start.as_str());
                assert_eq!(found, (expected, sequence, status, start), "{file}");
            }
        };
        const PUBLISHED: [&str; 4] = ["PUBLISH"; 4];
        everywhere((0, "CONFIRMED", "2026-03-20T17:00:00Z", PUBLISHED)).await;
        let change = |on: &'static str, title: &'static str| {
            [("kind", "social-event"), ("title", title), ("on", on), ("starts_at", "18:00"), ("audience", "round-mentors"), ("round", &round), ("public", "yes")]
        };
        mette.submit(&format!("{path}/edit"), &change("2026-03-27", "Dinner")).await.is(200);
        everywhere((1, "CONFIRMED", "2026-03-27T17:00:00Z", PUBLISHED)).await;
        // Another title is no other time: nobody has to be told.
        mette.submit(&format!("{path}/edit"), &change("2026-03-27", "Supper")).await.is(200);
        everywhere((1, "CONFIRMED", "2026-03-27T17:00:00Z", PUBLISHED)).await;
        mette.submit(&format!("{path}/edit"), &change("2026-04-03", "Supper")).await.is(200);
        // Summer time has begun in between.
        everywhere((2, "CONFIRMED", "2026-04-03T16:00:00Z", PUBLISHED)).await;
        mette.submit(&format!("{path}/cancellation"), &[("reason", "Snow")]).await.is(200);
        everywhere((3, "CANCELLED", "2026-04-03T16:00:00Z", ["CANCEL", "CANCEL", "PUBLISH", "PUBLISH"])).await;
    }
}

on_both! {
    async fn a_pairs_day_is_a_whole_day_and_stays_the_same_appointment(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let liv = link_to(&world, "liv");
        let mut visitor = world.visitor();
        let met = [("met_on", "2026-03-02"), ("next_on", "2026-03-29")];
        visitor.submit(&format!("{liv}/meetings"), &met).await.is(200);
        let feed = address(&visitor.submit(&format!("{liv}/calendar"), &[("look", "detailed")]).await);
        let first = read_one(&visitor.get(&feed).await).1;
        assert_eq!((first.start.as_str(), first.end.as_str()), ("2026-03-29", "2026-03-30"));
        assert_eq!((first.status.as_str(), first.sequence), ("CONFIRMED", 0));
        world.days_pass(1);
        let again = read_one(&visitor.get(&feed).await).1;
        assert_eq!((again.uid, again.summary), (first.uid, "Du og Amina".to_owned()));
    }
}

on_both! {
    async fn a_pairs_hour_is_that_of_the_organisation_and_without_one_it_is_a_day(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let liv = link_to(&world, "liv");
        let mut visitor = world.visitor();
        let wrong = [("met_on", "2026-03-02"), ("next_at", "17:30")];
        visitor.post(&format!("{liv}/meetings?lang=en"), &wrong).await.is(422);
        let wrong = [("met_on", "2026-03-02"), ("next_on", "2026-03-29"), ("next_at", "half past")];
        let page = visitor.post(&format!("{liv}/meetings"), &wrong).await;
        page.is(422);
        assert!(page.body().contains("half past"), "what was typed stays");
        // Summer time begins in Oslo on that day.
        let met = [("met_on", "2026-03-02"), ("next_on", "2026-03-29"), ("next_at", "17:30")];
        visitor.submit(&format!("{liv}/meetings"), &met).await.says("17:30");
        let feed = address(&visitor.submit(&format!("{liv}/calendar"), &[("look", "neutral")]).await);
        let found = read_one(&visitor.get(&feed).await).1;
        assert_eq!((found.start.as_str(), found.end.as_str()), ("2026-03-29T15:30:00Z", "2026-03-29T17:30:00Z"));
        assert_eq!(found.summary, "Avtale");
        let amina = link_to(&world, "amina");
        world.days_pass(1);
        let moved = [("reason", "agreed"), ("agreed_on", "2026-04-02"), ("agreed_at", "09:00")];
        visitor.submit(&format!("{amina}/not-met"), &moved).await.is(200);
        assert_eq!(read_one(&visitor.get(&feed).await).1.start, "2026-04-02T07:00:00Z");
        world.days_pass(1);
        let moved = [("reason", "agreed"), ("agreed_on", "2026-04-03")];
        visitor.submit(&format!("{amina}/not-met"), &moved).await.is(200);
        assert_eq!(read_one(&visitor.get(&feed).await).1.start, "2026-04-03");
    }
}
