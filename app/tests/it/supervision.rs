//! Volunteer meetings: what they are about, and mentors who ask for sparring in between.

use parvis::ids::StaffId;
use parvis::methods::Side;

use crate::on_both;
use crate::pairs::{introduced, introduced_in, liv_and_amina, ready, ready_in};
use crate::trouble::{ask, link_to};
use crate::world::{Cast, Client, World};

/// A volunteer meeting of a round on a day, through the form; its page about supervision.
async fn meeting(mette: &mut Client, cast: &Cast, on: &str) -> String {
    let round = cast.round.to_string();
    let fields = [
        ("kind", "volunteer-meeting"),
        ("title", "Mentors meet"),
        ("on", on),
        ("audience", "round-mentors"),
        ("round", round.as_str()),
    ];
    format!("{}/supervision", mette.post("/events/new", &fields).await.location())
}

/// The same address for another part: "/events/…/agenda".
fn part(page: &str, name: &str) -> String {
    page.replace("supervision", name)
}

/// The first address of this kind on a page: "/agenda/…".
fn first(body: &str, kind: &str) -> String {
    let at = body.find(&format!("\"{kind}")).unwrap_or_else(|| panic!("no {kind} in {body}")) + 1;
    body[at..at + kind.len() + 36].to_owned()
}

fn staff(name: &str) -> String {
    StaffId::named("test", name).to_string()
}

/// The pair's page of a mentor, and what she asks there.
async fn asks(world: &World, link: &str, question: &str) {
    let fields = [("question", question)];
    let page = world.visitor().submit(&format!("{link}/sparring?lang=en"), &fields).await;
    page.says("Mette").is(200);
}

/// The page of the wish that stands on Today.
async fn wish(client: &mut Client) -> String {
    first(&client.get("/today").await.body(), "/sparring/")
}

on_both! {
    async fn a_meeting_has_an_agenda_in_order_minutes_and_what_was_agreed(world: World) {
        let mut mette = world.mette();
        let page = meeting(&mut mette, &world.meadow, "2026-03-02").await;
        let event = page.trim_end_matches("/supervision").to_owned();
        assert!(mette.get(&event).await.body().contains(&page), "the event leads there");
        mette.get(&page).await.says("Nothing is planned yet").says("Only those who run programmes here");
        let agenda = part(&page, "agenda");
        mette.post(&agenda, &[("item_speaker", "Ane Motzfeldt")]).await.is(422)
            .says("Choose").says("Write what this point is about.");
        let talk = [("item_kind", "talk"), ("item_title", "Letters from public offices"), ("item_speaker", "Ane Motzfeldt")];
        mette.submit(&agenda, &talk).await.says("The agenda is kept.").says("Ane Motzfeldt");
        let shown = mette.submit(&agenda, &[("item_kind", "sparring-round"), ("item_title", "Our pairs")]).await;
        let text = shown.text();
        assert!(text.find("Letters from").unwrap() < text.find("Our pairs").unwrap());
        let item = first(&shown.body(), "/agenda/");
        let moved = mette.submit(&format!("{item}/move"), &[("direction", "down")]).await.text();
        assert!(moved.find("Our pairs").unwrap() < moved.find("Letters from").unwrap(), "{moved}");
        mette.get(&item).await.says("What was said");
        let minutes = [talk[0], talk[1], ("item_minutes", "Keep the letters, ask early")];
        mette.submit(&item, &minutes).await.says("Keep the letters, ask early").never_says("Ane Motzfeldt");
        mette.submit(&page, &[("form", "notes"), ("agreed", "We bring food next time"), ("led_by", &staff("Ane"))]).await.says("It is kept.");
        let body = mette.get(&page).await.body();
        assert!(body.contains("We bring food next time") && body.contains("selected>Ane"), "{body}");
        mette.submit(&format!("{item}/removal"), &[]).await.says("It is removed.").never_says("Letters from");
    }
}

on_both! {
    async fn who_came_stands_there_and_which_professionals_attended(world: World) {
        ready(&world, Side::Mentor, "Liv");
        let mut mette = world.mette();
        let page = meeting(&mut mette, &world.meadow, "2026-03-02").await;
        let event = page.trim_end_matches("/supervision").to_owned();
        mette.submit(&format!("{event}/invitations"), &[]).await.says("Invited: 1.");
        mette.get(&page).await.says("Nobody has written down who came yet.").never_says("Liv");
        let guest = mette.get(&format!("{event}/attendance")).await.body();
        let guest = guest.split("name=\"present\" value=\"").nth(1).unwrap()[..36].to_owned();
        mette.submit(&format!("{event}/attendance"), &[("present", &guest)]).await.is(200);
        mette.get(&page).await.says("Liv");
        let adviser = [("name", "The study advisers"), ("kind", "study-adviser")];
        mette.submit("/services/new", &adviser).await.is(200);
        let service = first(&mette.get("/services").await.body().replace("/services/new", ""), "/services/")[10..].to_owned();
        let professionals = part(&page, "professionals");
        mette.post(&professionals, &[]).await.is(422).says("Choose a service, or write a name.");
        let known = [("attended_service", service.as_str()), ("attended_name", "Peter Olsen")];
        mette.submit(&professionals, &known).await.says("Peter Olsen, The study advisers");
        let shown = mette.submit(&professionals, &[("attended_name", "Nurse Kirsten")]).await;
        shown.says("Nurse Kirsten");
        let removal = format!("{}/removal", first(&shown.body(), "/professionals/"));
        mette.submit(&removal, &[]).await.says("It is removed.");
        world.hilde().post(&removal, &[]).await.is(404);
    }
}

/// A volunteer meeting of ILIK's round of today to which only `who` came.
async fn held(mette: &mut Client, cast: &Cast, on: &str, who: &str) {
    let page = meeting(mette, cast, on).await;
    let event = page.trim_end_matches("/supervision").to_owned();
    mette.submit(&format!("{event}/invitations"), &[]).await.is(200);
    let list = mette.get(&format!("{event}/attendance")).await.body();
    let row = &list[..list.find(who).unwrap()];
    let guest = row.rsplit("name=\"present\" value=\"").next().unwrap()[..36].to_owned();
    mette.submit(&format!("{event}/attendance"), &[("present", &guest)]).await.is(200);
}

on_both! {
    async fn a_mentor_who_missed_two_meetings_in_a_row_stands_on_today_until_somebody_has_talked_with_her(world: World) {
        let cast = world.round_by("ilik");
        let [liv, kjell] = ["Liv", "Kjell"].map(|name| ready_in(&world, &cast, Side::Mentor, name));
        let [amina, sara] = ["Amina", "Sara"].map(|name| ready_in(&world, &cast, Side::Mentee, name));
        let pair = introduced(&world, &liv, &amina);
        introduced(&world, &kjell, &sara);
        held(&mut world.mette(), &cast, "2026-03-02", "Kjell").await;
        world.mette().get("/today").await.never_says("volunteer meetings");
        world.days_pass(1);
        let mut mette = world.mette();
        held(&mut mette, &cast, "2026-03-03", "Kjell").await;
        let says = "Was at neither of the last two volunteer meetings, the last one on 3 March 2026.";
        let page = mette.get("/today").await;
        page.says(&format!("Liv {says}")).never_says(&format!("Kjell {says}"));
        assert!(page.body().contains(&format!("/pairs/{pair}/contact?side=mentor")));
        let talked = [("side", "mentor"), ("talked_on", "2026-03-03"), ("how", "met"), ("from", "today")];
        mette.submit(&format!("/pairs/{pair}/contacts"), &talked).await.never_says(says);
    }
}

on_both! {
    async fn a_case_names_nobody_and_only_two_see_which_pair_it_is_about(world: World) {
        let pair = liv_and_amina(&world);
        let (mut mette, mut ane) = (world.mette(), world.ane());
        let page = meeting(&mut mette, &world.meadow, "2026-03-20").await;
        let cases = part(&page, "cases");
        let named = [("pseudonym", "The bridge"), ("about", "What do I say when Amina's brother calls?")];
        let refused = mette.post(&cases, &named).await;
        refused.is(422).says("“Amina's” is a name of somebody in the round. Write the pseudonym in its place.");
        assert!(refused.body().contains("brother calls?"), "what was typed stays");
        mette.post(&cases, &[("pseudonym", "liv"), ("about", "Too short a name for small letters")]).await.is(303);
        mette.post(&cases, &[("pseudonym", "Liv"), ("about", "It is written like a name")]).await.is(422);
        let about = ("about", "What do I say when the brother calls?");
        let shown = mette.submit(&cases, &[("pseudonym", "The bridge"), about]).await;
        shown.says("The case is kept.").says("The bridge").never_says("Amina");
        let bridge = shown.body();
        let case = first(&bridge[bridge.find("small letters").unwrap()..].replacen("/cases/", "", 1), "/cases/");
        mette.get(&case).await.says("Liv and Amina");
        let told = [("pseudonym", "The bridge"), about, ("advice", "Agree on hours"), ("pair", &pair.to_string())];
        mette.submit(&case, &told).await.says("Agree on hours").says("Liv and Amina");
        // Ane is an administrator and neither responsible nor leads the meeting.
        ane.get(&page).await.says("The bridge").never_says("Amina");
        ane.get(&case).await.says("You do not see it.").never_says("Amina");
        let words = [("pseudonym", "The river"), about, ("pair", "")];
        ane.submit(&case, &words).await.says("The river").never_says("Amina");
        mette.get(&page).await.says("Liv and Amina");
        mette.submit(&page, &[("form", "notes"), ("led_by", &staff("Ane"))]).await.is(200);
        ane.get(&page).await.says("Liv and Amina");
        ane.submit(&case, &words).await.never_says("Amina");
        mette.submit(&format!("{case}/removal"), &[]).await.never_says("The river");
        mette.get(&format!("/pairs/{pair}")).await.never_says("bridge").never_says("brother");
    }
}

on_both! {
    async fn a_task_stands_on_today_when_it_is_due_and_goes_when_it_is_done(world: World) {
        let mut mette = world.mette();
        let page = meeting(&mut mette, &world.meadow, "2026-03-02").await;
        let tasks = part(&page, "tasks");
        let task = [("task_what", "Ask the advisers about grants"), ("task_who", &staff("Ane")), ("task_due", "2026-03-05")];
        mette.post(&tasks, &[task[0], ("task_who", &staff("Finn")), task[2]]).await.is(422);
        mette.submit(&tasks, &task).await.says("The task is kept.").says("by 5 March 2026");
        world.days_pass(2);
        world.mette().get("/today").await.never_says("has a task");
        world.days_pass(1);
        let mut mette = world.mette();
        let today = mette.get("/today").await;
        today.says("Ane has a task from this meeting, due on 5 March 2026.").never_says("grants");
        assert!(today.body().contains(&format!("{page}#tasks")));
        let path = first(&mette.get(&page).await.body(), "/supervision-tasks/");
        mette.submit(&format!("{path}/done"), &[]).await.says("The task is done.").says("done on 5 March 2026");
        mette.get("/today").await.never_says("has a task");
        mette.submit(&format!("{path}/done/removal"), &[]).await.says("The task is open again.");
        mette.get("/today").await.says("has a task");
        world.hilde().post(&format!("{path}/done"), &[]).await.is(404);
        world.hilde().get("/today").await.never_says("has a task");
        mette.submit(&format!("{path}/removal"), &[]).await.says("It is removed.").says("No tasks yet.");
    }
}

on_both! {
    async fn today_asks_for_the_next_meeting_in_the_rhythm_of_the_method_until_it_has_a_date(world: World) {
        // A meeting every second month, and the last one was on 20 February: it is asked about thirty days before 20 April.
        let ilik = world.round_by("ilik");
        let pair = introduced_in(&world, &ilik, "Ivalu", "Malik");
        meeting(&mut world.mette(), &ilik, "2026-02-20").await;
        let says = "The next volunteer meeting has no date. It should be about 20 April 2026.";
        world.days_pass(18);
        world.mette().get("/today").await.never_says("volunteer meeting");
        world.days_pass(1);
        let mut mette = world.mette();
        let met = [("met_on", "2026-03-21")];
        mette.submit(&format!("/pairs/{pair}/meetings"), &met).await.is(200);
        let today = mette.get("/today").await;
        today.says(says).says("One thing needs you. None of them has waited long.");
        let plan = format!("/events/new?kind=volunteer-meeting&#38;audience=round-mentors&#38;round={}", ilik.round);
        assert!(today.body().contains(&plan), "the button leads to the form: {}", today.body());
        world.hilde().get("/today").await.never_says("volunteer meeting");
        let page = meeting(&mut mette, &ilik, "2026-04-18").await;
        mette.get("/today").await.never_says("volunteer meeting has no date");
        let event = page.trim_end_matches("/supervision").to_owned();
        mette.submit(&format!("{event}/cancellation"), &[]).await.is(200);
        mette.get("/today").await.says(says);
    }
}

on_both! {
    async fn a_mentor_asks_for_sparring_and_the_responsible_one_talks_with_her(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let (liv, amina) = (link_to(&world, "liv"), link_to(&world, "amina"));
        world.visitor().get(&format!("{liv}?lang=en")).await.says("Talk something over with us");
        world.visitor().get(&format!("{amina}?lang=en")).await.never_says("Talk something over");
        world.visitor().get(&format!("{amina}/sparring")).await.is(404);
        world.visitor().post(&format!("{amina}/sparring"), &[]).await.is(404);
        world.visitor().get(&format!("{liv}/sparring?lang=en")).await.says("Mette gets a message and contacts you.");
        asks(&world, &liv, "She does not open letters").await;
        let page = world.visitor().get(&format!("{liv}/sparring?lang=en")).await;
        page.says("You asked on 2 March 2026.");
        world.visitor().post(&format!("{liv}/sparring"), &[]).await.is(409);
        let (to, subject, body) = world.mailbox().pop().unwrap();
        assert_eq!((to.as_str(), subject.as_str()), ("mette@meadow.test", "Somebody would like to talk with you"));
        assert!(["Liv", "Amina", "letters"].iter().all(|word| !body.contains(word)), "{body}");
        mette.get("/today").await.says("Liv and Amina A mentor asked for sparring today.").never_says("letters");
        let wish = wish(&mut mette).await;
        assert!(body.contains(&format!("http://parvis.test{wish}")), "{body}");
        mette.get(&wish).await.says("Liv asked on 2 March 2026.").says("She does not open letters").says("liv@people.test");
        mette.get(&format!("/pairs/{pair}")).await.says("The mentor asked for sparring").never_says("open letters");
        mette.submit(&format!("{wish}/talk"), &[("note", "We read one together")]).await
            .says("talked on 2 March 2026").says("We read one together");
        mette.post(&format!("{wish}/talk"), &[]).await.is(409).says("It was taken up already");
        mette.get("/today").await.never_says("sparring");
        mette.get(&format!("/pairs/{pair}")).await.says("The wish for sparring was taken up").never_says("read one together");
        asks(&world, &liv, "").await;
        mette.get("/today").await.says("asked for sparring");
    }
}

on_both! {
    async fn a_wish_for_sparring_becomes_a_case_by_pseudonym_on_the_next_meeting(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        asks(&world, &link_to(&world, "liv"), "She does not open letters").await;
        let wish = wish(&mut mette).await;
        mette.get(&wish).await.says("No volunteer meeting is planned.");
        meeting(&mut world.hilde(), &world.harbour, "2026-03-20").await;
        let page = meeting(&mut mette, &world.meadow, "2026-03-20").await;
        mette.get(&page).await.says("A mentor asks for sparring").says("Liv and Amina, since 2 March 2026");
        let event = page.split('/').nth(2).unwrap();
        let case = format!("{wish}/case");
        let about = ("about", "She does not open letters");
        mette.post(&case, &[("meeting", event), ("pseudonym", "Amina"), about]).await.is(422).says("Write the pseudonym");
        mette.post(&case, &[("meeting", &pair.to_string()), ("pseudonym", "The letter"), about]).await.is(422).says("Choose");
        let shown = mette.submit(&case, &[("meeting", event), ("pseudonym", "The letter"), about]).await;
        shown.says("The case is kept.").says("The letter").never_says("asks for sparring");
        mette.get(&wish).await.says("put as a case on 2 March 2026");
        mette.get("/today").await.never_says("sparring");
        // Mette is responsible and sees whom it is about; Ane does not.
        shown.says("Liv and Amina");
        world.ane().get(&page).await.says("The letter").never_says("Amina");
    }
}

on_both! {
    async fn who_only_reads_figures_and_another_organisation_find_nothing_of_it(world: World) {
        let mut mette = world.mette();
        let pair = introduced(&world, &ready(&world, Side::Mentor, "Liv"), &ready(&world, Side::Mentee, "Amina"));
        ask(&mut mette, pair).await;
        asks(&world, &link_to(&world, "liv"), "canary").await;
        let page = meeting(&mut mette, &world.meadow, "2026-03-20").await;
        mette.submit(&part(&page, "agenda"), &[("item_kind", "talk"), ("item_title", "canary")]).await.is(200);
        let shown = mette.submit(&part(&page, "cases"), &[("pseudonym", "canary"), ("about", "canary")]).await.body();
        let pages = [page.clone(), first(&shown, "/agenda/"), first(&shown, "/cases/"), wish(&mut mette).await];
        for address in &pages {
            world.finn().get(address).await.is(403);
            world.hilde().get(address).await.is(404);
            world.visitor().get(address).await.is(303);
        }
        for name in ["supervision", "agenda", "cases", "professionals", "tasks"] {
            world.hilde().post(&part(&page, name), &[("form", "notes")]).await.is(404);
            world.finn().post(&part(&page, name), &[]).await.is(403);
        }
        world.hilde().post(&format!("{}/talk", pages[3]), &[]).await.is(404);
        world.hilde().post(&format!("{}/case", pages[3]), &[]).await.is(404);
        for (to, subject, body) in world.mailbox() {
            assert!(!format!("{subject}{body}").contains("canary"), "the message to {to}");
        }
        // An event of another kind has no such page.
        let dinner = [("kind", "social-event"), ("title", "Dinner"), ("on", "2026-03-20"), ("audience", "nobody")];
        let dinner = mette.post("/events/new", &dinner).await.location();
        mette.get(&format!("{dinner}/supervision")).await.is(404);
        assert!(!mette.get(&dinner).await.body().contains("/supervision"));
    }
}
