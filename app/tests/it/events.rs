//! Events: inviting, answering, the waiting list, the door, and what came of it.

use parvis::events::guest_store;
use parvis::events::reminders::send_due;
use parvis::methods::Side;
use parvis::people::{Participation, Stage};
use parvis::scope::PlatformScope;

use crate::on_both;
use crate::read_calendar::read_one;
use crate::world::{Client, World};

/// A public info meeting for two on 10 March, through the form; its path.
async fn info_meeting(mette: &mut Client, more: &[(&str, &str)]) -> String {
    let plain = [
        ("kind", "info-meeting"),
        ("title", "Become a mentor"),
        ("title-ar", "كن مرشدًا"),
        ("on", "2026-03-10"),
        ("starts_at", "17:00"),
        ("ends_at", "19:00"),
        ("place", "Værkerne"),
        ("speaker", "Stina Bo"),
        ("audience", "nobody"),
        ("public", "yes"),
        ("capacity", "2"),
        ("remind_days", "3"),
    ];
    let kept = plain.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| name != other));
    let fields: Vec<(&str, &str)> = kept.chain(more.iter().copied()).collect();
    mette.post("/events/new", &fields).await.location()
}

/// An event of the round that its mentors are invited to.
async fn for_mentors(world: &World, mette: &mut Client) -> String {
    let round = world.meadow.round.to_string();
    let more = [
        ("kind", "volunteer-meeting"),
        ("audience", "round-mentors"),
        ("round", round.as_str()),
        ("public", ""),
    ];
    info_meeting(mette, &more).await
}

fn public_path(path: &str) -> String {
    path.replace("/events/", "/meet/meadow/")
}

async fn signs_up(world: &World, path: &str, name: &str) {
    let email = format!("{}@people.test", name.to_lowercase());
    let fields = [("name", name), ("email", email.as_str()), ("channel", "press"), ("consent", "yes")];
    world.visitor().submit(&public_path(path), &fields).await.says("Thank you");
}

/// The link in the newest message to somebody.
fn link_to(world: &World, name: &str) -> String {
    let mailbox = world.mailbox();
    let (_, _, body) = mailbox.iter().rev().find(|(to, _, _)| to.starts_with(name)).unwrap();
    let at = body.find("/invitation/").unwrap();
    body[at..].split(['?', '\n']).next().unwrap().to_owned()
}

fn subjects(world: &World, name: &str) -> Vec<String> {
    let mailbox = world.mailbox().into_iter();
    mailbox.filter(|(to, _, _)| to.starts_with(name)).map(|(_, subject, _)| subject).collect()
}

on_both! {
    async fn the_last_place_is_given_and_a_place_that_becomes_free_goes_to_whoever_waits(world: World) {
        let path = info_meeting(&mut world.mette(), &[]).await;
        world.visitor().get(&public_path(&path)).await
            .says("Become a mentor").says("Tuesday, 10 March 2026, 17:00–19:00").says("Værkerne").says("Places left: 2");
        for name in ["Ole", "Kari", "Nils"] {
            signs_up(&world, &path, name).await;
        }
        world.visitor().get(&public_path(&path)).await.says("All places are taken");
        assert_eq!(subjects(&world, "nils"), ["You are on the waiting list"]);
        // The same again is the same guest.
        signs_up(&world, &path, "Ole").await;
        world.mette().get(&path).await.says("Comes 2 Waiting list 1");
        let kari = link_to(&world, "kari");
        world.visitor().submit(&kari, &[("answer", "no")]).await.says("You said that you cannot come");
        assert_eq!(subjects(&world, "nils"), ["You are on the waiting list", "A place is free for you"]);
        world.visitor().get(&link_to(&world, "nils")).await.says("You have a place");
        // Kari changes her mind, and waits her turn.
        world.visitor().submit(&kari, &[("answer", "yes")]).await.says("You are on the waiting list");
    }
}

on_both! {
    async fn a_stranger_hears_everything_that_is_missing_and_keeps_what_was_typed(world: World) {
        let path = public_path(&info_meeting(&mut world.mette(), &[]).await);
        let reply = world.visitor().post(&path, &[("name", ""), ("email", "not an address")]).await;
        reply.is(422).says("Write a name").says("does not look like an e-mail address").says("We need your yes");
        assert!(reply.body().contains("not an address"));
        let bot = [("name", "Bot"), ("website", "https://example.org")];
        world.visitor().submit(&path, &bot).await.says("Thank you");
        assert_eq!(world.mailbox(), []);
        let mut arabic = world.visitor();
        let page = arabic.get(&format!("{path}?lang=ar")).await;
        page.says("كن مرشدًا").says("الأماكن المتبقية: 2");
        assert!(page.body().contains("dir=\"rtl\""));
    }
}

on_both! {
    async fn an_invitation_is_one_message_each_and_answered_by_a_button_not_by_looking(world: World) {
        for name in ["Liv", "Kjell"] {
            world.applicant(Side::Mentor, name);
        }
        world.applicant(Side::Mentee, "Amina");
        let mut mette = world.mette();
        let path = for_mentors(&world, &mut mette).await;
        mette.get(&path).await.says("Invite 2, send 2 messages");
        mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 2. Messages written: 2.");
        mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 0. Messages written: 0.");
        let mailbox = world.mailbox();
        assert_eq!(mailbox.len(), 2);
        for (_, subject, body) in &mailbox {
            assert!(subject.starts_with("En invitasjon"), "{subject}");
            assert!(!subject.contains("mentor") && !body.contains("Værkerne"), "{body}");
        }
        let link = link_to(&world, "liv");
        for _ in 0..3 {
            world.visitor().get(&link).await.says("Can you come?").says("Værkerne");
        }
        mette.get(&path).await.says("Comes 0 Waiting list 0 No answer 2");
        world.visitor().submit(&link, &[("answer", "yes")]).await.says("You have a place").says("Your code at the door");
        mette.get(&path).await.says("Comes 1");
        world.visitor().post(&link, &[("answer", "perhaps")]).await.is(422);
        world.visitor().get("/invitation/0123456789abcdef").await.is(422).says("This link does not open any more");
        // The secret is not in the database, only its hash.
        let secret = link.rsplit('/').next().unwrap().to_owned();
        let hashes: Vec<String> = world.store(|tx| {
            use diesel::prelude::*;
            use parvis::db::schema::guest_links;
            Ok(guest_links::table.select(guest_links::secret_hash).load(tx.c())?)
        });
        assert!(hashes.len() == 2 && !hashes.contains(&secret));
        // Two weeks after the event it is closed.
        world.days_pass(23);
        world.visitor().get(&link).await.is(422);
    }
}

on_both! {
    async fn a_reminder_comes_once_three_days_before_and_never_after_a_no(world: World) {
        for name in ["Liv", "Kjell", "Berit"] {
            world.applicant(Side::Mentor, name);
        }
        let mut mette = world.mette();
        let path = for_mentors(&world, &mut mette).await;
        mette.submit(&format!("{path}/invitations"), &[]).await;
        world.visitor().submit(&link_to(&world, "liv"), &[("answer", "yes")]).await;
        world.visitor().submit(&link_to(&world, "kjell"), &[("answer", "no")]).await;
        let remind = || {
            let now = world.app.clock.now();
            world.store(|tx| Ok(send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?))
        };
        world.days_pass(4);
        assert_eq!(remind(), 0, "6 March: four days before");
        world.days_pass(1);
        assert_eq!(remind(), 2);
        assert_eq!(remind(), 0, "once");
        assert_eq!(subjects(&world, "liv").last().unwrap(), "En påminnelse");
        assert_eq!(subjects(&world, "berit").last().unwrap(), "Kan du komme?");
        assert_eq!(subjects(&world, "kjell").len(), 1);
    }
}

on_both! {
    async fn a_change_and_a_cancellation_reach_everybody_once(world: World) {
        world.applicant(Side::Mentor, "Liv");
        world.applicant(Side::Mentor, "Kjell");
        let mut mette = world.mette();
        let path = for_mentors(&world, &mut mette).await;
        mette.submit(&format!("{path}/invitations"), &[]).await;
        world.visitor().submit(&link_to(&world, "kjell"), &[("answer", "no")]).await;
        let round = world.meadow.round.to_string();
        let changed = |on: &'static str, title: &'static str| {
            vec![
                ("kind", "volunteer-meeting"), ("title", title), ("on", on), ("starts_at", "17:00"),
                ("audience", "round-mentors"), ("round", ""), ("remind_days", "3"),
            ]
        };
        let with_round = |mut fields: Vec<(&'static str, &'static str)>| {
            fields.retain(|(name, _)| *name != "round");
            fields
        };
        let edit = format!("{path}/edit");
        let mut fields: Vec<(&str, &str)> = with_round(changed("2026-03-11", "Mentors meet"));
        fields.push(("round", round.as_str()));
        mette.submit(&edit, &fields).await.says("Messages written: 1.");
        mette.submit(&edit, &fields).await.says("Messages written: 0.");
        assert_eq!(subjects(&world, "liv"), ["En invitasjon til deg", "Noe er endret"]);
        mette.submit(&format!("{path}/cancellation"), &[("reason", "Storm")]).await.says("Messages written: 1.").says("Called off Storm");
        mette.post(&format!("{path}/cancellation"), &[]).await.is(409);
        mette.post(&edit, &fields).await.is(422);
        let told: Vec<String> = world.mailbox().into_iter().filter(|mail| mail.0.starts_with("liv")).map(|mail| mail.2).collect();
        assert_eq!(told.len(), 3);
        assert!(told[1].contains("Se hvor det er, og endre svaret ditt: http"), "{}", told[1]);
        assert!(told[2].contains("Les mer her: http") && !told[2].contains("svaret"), "{}", told[2]);
        assert_eq!(subjects(&world, "kjell").len(), 1, "who said no is left alone");
        let page = world.visitor().get(&link_to(&world, "liv")).await;
        page.says("This is called off").says("Storm");
        assert!(!page.body().contains("event.ics"), "what is called off goes into no calendar");
    }
}

/// Somebody is moved by hand to where those stand who do not want to take part any more.
async fn withdraws(mette: &mut Client, one: &Participation) {
    mette.submit(&format!("{}/stage", one.path()), &[("to", "withdrawn")]).await.says("is moved: Withdrawn.");
}

on_both! {
    async fn who_has_withdrawn_hears_nothing_more_of_an_event(world: World) {
        let stian = world.applicant(Side::Mentor, "Stian");
        world.applicant(Side::Mentor, "Liv");
        let kjell = world.applicant(Side::Mentor, "Kjell");
        let mut mette = world.mette();
        let round = world.meadow.round.to_string();
        let of_the_round = [("kind", "volunteer-meeting"), ("audience", "round-mentors"), ("round", round.as_str()), ("capacity", "1")];
        let of_all = [("kind", "social-event"), ("audience", "everybody"), ("capacity", "1")];
        let both = [info_meeting(&mut mette, &of_the_round).await, info_meeting(&mut mette, &of_all).await];
        for path in &both {
            mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 3.");
            for name in ["stian", "liv"] {
                world.visitor().submit(&link_to(&world, name), &[("answer", "yes")]).await;
            }
            mette.get(path).await.says("Comes 1 Waiting list 1 No answer 1");
        }
        let heard = ["stian", "kjell"].map(|name| subjects(&world, name));
        withdraws(&mut mette, &stian).await;
        for path in &both {
            mette.get(path).await.says("Comes 1 Waiting list 0 No answer 1 Does not come 1");
        }
        assert_eq!(subjects(&world, "liv").iter().filter(|subject| *subject == "En plass er ledig til deg").count(), 2);
        // Kjell withdrew when moving somebody did not yet say no for them.
        let today = world.today();
        world.store(|tx| Ok(parvis::people::store::set_stage(&world.meadow.org, tx, kjell.id, Stage::Withdrawn, today, None)?));
        world.days_pass(5);
        let mut mette = world.mette();
        let now = world.app.clock.now();
        world.store(|tx| Ok(send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?));
        let moved = [of_the_round.as_slice(), &[("title", "We meet"), ("on", "2026-03-11"), ("remind_days", "3")]].concat();
        mette.submit(&format!("{}/edit", both[0]), &moved).await.says("Messages written: 1.");
        for path in &both {
            mette.submit(&format!("{path}/cancellation"), &[]).await.says("Messages written: 1.");
        }
        assert_eq!(["stian", "kjell"].map(|name| subjects(&world, name)), heard);
        let fika = world.round_by("luckan-fika");
        let nadia = world.applicant_of(&fika, Side::Mentee, "Nadia");
        withdraws(&mut mette, &nadia).await;
        let link = format!("{}/expectations/link", nadia.path());
        mette.post(&link, &[]).await.is(409).says("does not take part any more");
        assert_eq!(subjects(&world, "nadia").len(), 0);
    }
}

on_both! {
    async fn who_is_called_is_counted_and_shown_as_to_call(world: World) {
        for (name, email, channel) in [("Anne", true, "phone"), ("Tor", false, "text")] {
            let mut one = world.applicant(Side::Mentor, name);
            one.person.phone = Some(format!("900 00 0{}", name.len()));
            one.person.email = one.person.email.filter(|_| email);
            world.store(|tx| Ok(parvis::people::store::update_person(&world.meadow.org, tx, &one.person)?));
            let way = [("channel", channel), ("safe_from", ""), ("safe_until", "")];
            world.mette().submit(&format!("{}/reach", one.path()), &way).await.is(200);
        }
        world.applicant(Side::Mentor, "Liv");
        let mut mette = world.mette();
        let round = world.meadow.round.to_string();
        let more = [
            ("kind", "volunteer-meeting"), ("audience", "round-mentors"), ("round", round.as_str()), ("on", "2026-03-02"),
        ];
        let path = info_meeting(&mut mette, &more).await;
        mette.get(&path).await.says("Invite 3, send 2 messages").says("Please call: Anne");
        mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 3. Messages written: 2.");
        let page = mette.get(&path).await;
        page.says("Please call They get no message from us").says("Anne 900 00 04").says("900 00 03");
        page.never_says("anne@people.test").says("How many: 2.");
        let sheet = mette.get(&format!("{path}/attendance")).await.body();
        let ids: Vec<String> = sheet.split("name=\"present\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
        let came: Vec<(&str, &str)> = ids.iter().map(|id| ("present", id.as_str())).collect();
        mette.submit(&format!("{path}/attendance"), &came).await.says("Thank those who came (2)").never_says("3 came, 0 signed up");
        mette.submit(&format!("{path}/follow-up"), &[("to", "came")]).await.says("Messages written: 2.");
        let written: Vec<String> = world.mailbox().into_iter().map(|mail| mail.0).collect();
        let to_tor = written.iter().filter(|to| to.ends_with("90000003")|| to.ends_with("900 00 03")).count();
        assert_eq!((to_tor, written.iter().filter(|to| to.starts_with("anne")).count()), (2, 0), "{written:?}");
    }
}

on_both! {
    async fn an_event_that_invites_nobody_does_not_speak_of_those_who_are_invited(world: World) {
        let mut mette = world.mette();
        let path = info_meeting(&mut mette, &[("public", "")]).await;
        mette.get(&path).await.says("Nobody is on the list yet.").never_says("share the public page").never_says("has been invited");
        mette.get("/events").await.says("Nobody has been invited yet.").never_says("No answer: 0");
        let open = info_meeting(&mut mette, &[]).await;
        mette.get(&open).await.says("share the public page");
        let page = mette.get("/events/new?audience=round-mentors").await.body();
        assert!(page.contains(&format!("value=\"{}\" selected", world.meadow.round)), "the only round there is");
    }
}

on_both! {
    async fn nobody_is_reminded_of_what_is_called_off_or_by_two_at_once(world: World) {
        world.applicant(Side::Mentor, "Liv");
        let mut mette = world.mette();
        let (off, on) = (for_mentors(&world, &mut mette).await, for_mentors(&world, &mut mette).await);
        for path in [&off, &on] {
            mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 1.");
        }
        mette.submit(&format!("{off}/cancellation"), &[]).await.is(200);
        world.days_pass(5);
        let now = world.app.clock.now();
        let (event, org) = (on.replace("/events/", "").parse().unwrap(), &world.meadow.org);
        // Another Parvis has noted it between this one's look and its message.
        let noted = world.store(|tx| {
            let guest = guest_store::of_event(org, tx, event)?.remove(0);
            Ok([(); 2].map(|()| guest_store::set_reminded(org, tx, guest.id, now).unwrap()))
        });
        assert_eq!(noted, [true, false]);
        let sent = world.store(|tx| Ok(send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?));
        assert_eq!(sent, 0);
    }
}

on_both! {
    async fn three_came_and_one_signed_up(world: World) {
        let mut mette = world.mette();
        let path = info_meeting(&mut mette, &[("on", "2026-03-02"), ("capacity", "")]).await;
        signs_up(&world, &path, "Ole").await;
        signs_up(&world, &path, "Kari").await;
        let sheet = format!("{path}/attendance");
        mette.post(&format!("{path}/walk-ins"), &[("name", "")]).await.is(422).says("Write a name");
        mette.submit(&format!("{path}/walk-ins"), &[("name", "Nils"), ("channel", "friend")]).await.says("Nils is on the list and came");
        let page = mette.get(&sheet).await.body();
        let ids: Vec<String> = page.split("name=\"present\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
        assert_eq!(ids.len(), 3, "Kari, Ole, and Nils below");
        let ticked: Vec<(&str, &str)> = ids[1..].iter().map(|id| ("present", id.as_str())).collect();
        mette.submit(&sheet, &ticked).await.says("Kept: 2 people came.").says("Said yes, did not come 1").says("2 came, 0 signed up.");
        // Ole signs up for the programme the same evening.
        let sign_up = [("as", "mentor"), ("given_name", "Ole"), ("email", "OLE@people.test"), ("locale", "nb"), ("consent", "yes")];
        world.visitor().submit("/apply/meadow/mentor-network", &sign_up).await;
        mette.get(&path).await.says("2 came, 1 signed up.").says("Newspaper or radio 1 1").says("From somebody I know 1 0");
        mette.post(&format!("{path}/cancellation"), &[]).await.is(409).says("Untick them first");
        mette.submit(&format!("{path}/follow-up"), &[("to", "missed"), ("text", "The next one is in May.")]).await.says("Messages written: 1.");
        mette.submit(&format!("{path}/follow-up"), &[("to", "missed")]).await.says("Messages written: 0.");
        assert_eq!(subjects(&world, "kari"), ["You have a place", "We missed you"]);
    }
}

on_both! {
    async fn at_the_door_people_find_themselves_by_name_or_code(world: World) {
        let mut mette = world.mette();
        let path = info_meeting(&mut mette, &[("on", "2026-03-02"), ("capacity", "")]).await;
        for name in ["Ole", "Kari"] {
            signs_up(&world, &path, name).await;
        }
        mette.get(&format!("{path}/door")).await.says("Make the code");
        let poster = mette.submit(&format!("{path}/door"), &[]).await;
        assert!(poster.body().contains("<svg"));
        let at = poster.body().find("/check-in/").unwrap();
        let door = poster.body()[at..].split('<').next().unwrap().to_owned();
        let mut ole = world.visitor();
        let page = ole.get(&door).await;
        page.says("I am here").is(200);
        assert!(!page.text().contains("Kari"), "nobody reads who else is expected");
        let found = ole.post(&door, &[("who", "ol")]).await;
        found.is(200).says("Which one are you? Ole");
        let id = found.body().split("name=\"guest\" value=\"").nth(1).unwrap()[..36].to_owned();
        ole.submit(&door, &[("guest", id.as_str())]).await.says("Welcome");
        let (_, _, mail) = world.mailbox().into_iter().find(|(to, _, _)| to.starts_with("kari")).unwrap();
        let code = mail.split("Your code at the door: ").nth(1).unwrap()[..6].to_lowercase();
        world.visitor().submit(&door, &[("who", code.as_str())]).await.says("Welcome");
        world.visitor().post(&door, &[("who", "Nobody")]).await.is(200).says("We do not find you");
        world.visitor().submit(&door, &[("new", "yes"), ("name", "Nils")]).await.says("Welcome");
        mette.get(&path).await.says("Came 3");
        mette.submit(&format!("{path}/door/closing"), &[]).await;
        world.visitor().get(&door).await.is(422).says("This code does not work any more");
    }
}

on_both! {
    async fn a_calendar_program_reads_the_files_and_hears_of_changes_and_cancellations(world: World) {
        let mut mette = world.mette();
        let path = info_meeting(&mut mette, &[]).await;
        signs_up(&world, &path, "Ole").await;
        let own = format!("{}/event.ics", link_to(&world, "ole"));
        let public = format!("{}/event.ics", public_path(&path));
        let (method, first) = read_one(&world.visitor().get(&public).await);
        assert_eq!(method, "PUBLISH");
        assert_eq!((first.uid.as_str(), first.sequence), (format!("{}@parvis", &path[8..]).as_str(), 0));
        // 17:00 in Oslo in winter.
        assert_eq!((first.start.as_str(), first.end.as_str()), ("2026-03-10T16:00:00Z", "2026-03-10T18:00:00Z"));
        assert_eq!((first.summary.as_str(), first.place.as_deref()), ("Become a mentor", Some("Værkerne")));
        let neutral = world.visitor().get(&own).await;
        let said = neutral.body();
        assert!(!said.contains("mentor") && !said.contains("Værkerne") && !said.contains("Meadow"), "{said}");
        assert_eq!(read_one(&neutral).1.uid, first.uid);
        let detailed = read_one(&world.visitor().get(&format!("{own}?details=yes")).await).1;
        assert_eq!(detailed.place.as_deref(), Some("Værkerne"));
        let moved = [
            ("kind", "info-meeting"), ("title", "Become a mentor"), ("on", "2026-04-10"), ("starts_at", "17:00"),
            ("audience", "nobody"), ("public", "yes"),
        ];
        mette.submit(&format!("{path}/edit"), &moved).await;
        let second = read_one(&world.visitor().get(&public).await).1;
        assert_eq!((&second.uid, second.sequence, second.start.as_str()), (&first.uid, 1, "2026-04-10T15:00:00Z"));
        mette.submit(&format!("{path}/cancellation"), &[]).await;
        let (method, last) = read_one(&world.visitor().get(&public).await);
        assert_eq!((method.as_str(), last.sequence, last.status.as_str()), ("CANCEL", 2, "CANCELLED"));
        let (method, in_feed) = read_one(&world.visitor().get("/meet/meadow/calendar.ics").await);
        assert_eq!((method.as_str(), in_feed.uid, in_feed.status.as_str()), ("PUBLISH", first.uid, "CANCELLED"));
        world.visitor().get("/meet/meadow").await.says("Called off");
    }
}

on_both! {
    async fn people_without_a_match_are_invited_to_a_social_event(world: World) {
        use super::pairs::{introduced, ready};
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        introduced(&world, &liv, &amina);
        world.applicant(Side::Mentee, "Oksana");
        let mut mette = world.mette();
        let path = info_meeting(&mut mette, &[("kind", "social-event"), ("audience", "unmatched"), ("capacity", "")]).await;
        mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 1.").says("Oksana");
    }
}

on_both! {
    async fn a_gathering_is_an_event_and_its_pages_count_the_same_people(world: World) {
        use super::pairs::{introduced, ready};
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        let round = world.meadow.round.to_string();
        let more = [("kind", "gathering"), ("audience", "round-pairs"), ("round", round.as_str()), ("on", "2026-03-02"), ("public", "")];
        let path = info_meeting(&mut mette, &more).await;
        mette.submit(&format!("{path}/invitations"), &[]).await.says("Invited: 2.");
        let gathering = path.replace("/events/", "/gatherings/");
        mette.post(&format!("{gathering}/removal"), &[]).await.is(409).says("People were invited");
        let page = mette.get(&format!("{path}/attendance")).await.body();
        let ids: Vec<String> = page.split("name=\"present\" value=\"").skip(1).map(|rest| rest[..36].to_owned()).collect();
        let both: Vec<(&str, &str)> = ids.iter().map(|id| ("present", id.as_str())).collect();
        mette.submit(&format!("{path}/attendance"), &both).await.says("Came 2");
        mette.get(&gathering).await.says("2 people are ticked");
        mette.get(&format!("/pairs/{pair}")).await.says("Gatherings 1 of 3").says("Active");
    }
}

on_both! {
    async fn another_organisations_event_answers_like_one_that_does_not_exist(world: World) {
        let path = info_meeting(&mut world.mette(), &[]).await;
        let mut hilde = world.hilde();
        for page in [path.clone(), format!("{path}/edit"), format!("{path}/attendance"), format!("{path}/door")] {
            hilde.get(&page).await.is(404);
        }
        for form in ["edit", "cancellation", "invitations", "attendance", "walk-ins", "follow-up", "door"] {
            let fields = [("name", "x"), ("kind", "info-meeting"), ("title", "x"), ("on", "2026-03-02"), ("audience", "nobody"), ("to", "came")];
            hilde.post(&format!("{path}/{form}"), &fields).await.is(404);
        }
        world.visitor().get(&path.replace("/events/", "/meet/harbour/")).await.is(404);
        let hidden = info_meeting(&mut world.mette(), &[("public", "")]).await;
        world.visitor().get(&public_path(&hidden)).await.is(404);
        world.visitor().get("/meet/meadow").await.says("Become a mentor");
        assert_eq!(world.visitor().get("/meet/meadow").await.body().matches("<article").count(), 1);
    }
}
