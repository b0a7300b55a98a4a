//! Calendars to subscribe to, by an address that only its owner knows. Read back by a parser of another house.

use crate::on_both;
use crate::pairs::liv_and_amina;
use crate::trouble::{ask, link_to};
use crate::world::Client;

/// The address that a page shows once.
fn address(page: &crate::world::Reply) -> String {
    let text = page.text();
    let at = text.find("http://parvis.test/calendar/").expect("the address is shown");
    text[at + "http://parvis.test".len()..].split_whitespace().next().unwrap().to_owned()
}

/// The titles of a calendar's appointments.
async fn titles(reader: &mut Client, address: &str) -> Vec<String> {
    let reply = reader.get(address).await;
    reply.is(200);
    assert!(reply.headers["content-type"].to_str().unwrap().starts_with("text/calendar"));
    let calendar = calcard::icalendar::ICalendar::parse(reply.body()).unwrap();
    // What the parser kept, written again by it.
    let again = calendar.to_string().replace("\r\n ", "");
    again
        .lines()
        .filter_map(|line| line.strip_prefix("SUMMARY:"))
        .map(|title| title.trim().to_owned())
        .collect()
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
        let ends = [("ended_how", "completed"), ("ended_on", "2026-03-10")];
        world.mette().submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
        assert_eq!(titles(&mut visitor, &detailed).await, Vec::<String>::new());
        visitor.submit(&format!("{liv}/calendar/end"), &[]).await.is(200);
        visitor.get(&detailed).await.is(404);
    }
}
