//! Where people come from: campaigns and channels, people who are interested, supply and queues, referrals.

use parvis::scope::PlatformScope;

use crate::on_both;
use crate::world::{Client, World};

/// The page of the round's recruitment.
fn page(world: &World) -> String {
    format!("/rounds/{}/recruitment", world.meadow.round)
}

async fn campaign(world: &World, client: &mut Client, fields: &[(&str, &str)]) {
    let plain = [("name", "The paper in May"), ("channel", "press"), ("starts_on", "2026-03-01")];
    let all: Vec<(&str, &str)> = plain.iter().chain(fields).copied().collect();
    client.post(&format!("/rounds/{}/campaigns/new", world.meadow.round), &all).await.is(303);
}

const SIGN_UP: &str = "/apply/meadow/mentor-network";
const ODD: [(&str, &str); 5] = [
    ("as", "mentor"),
    ("given_name", "Odd"),
    ("email", "odd@people.test"),
    ("locale", "en"),
    ("consent", "yes"),
];

on_both! {
    async fn the_form_says_which_campaign_a_link_is_from_and_its_sign_ups_count_towards_the_target(world: World) {
        let mut mette = world.mette();
        campaign(&world, &mut mette, &[("target-mentor-anywhere", "4"), ("cost", "1200")]).await;
        let mut visitor = world.visitor();
        visitor.get(&format!("{SIGN_UP}?as=mentor&from=the-paper-in-may")).await.is(200).says("The paper in May");
        visitor.get(&format!("{SIGN_UP}?as=mentor&from=unknown")).await.is(200).never_says("You came by a link");
        let sent: Vec<_> = ODD.into_iter().chain([("from", "the-paper-in-may")]).collect();
        visitor.post(SIGN_UP, &sent).await.is(303);
        let kari: Vec<_> = [("given_name", "Kari"), ("channel", "friend")]
            .into_iter()
            .chain(ODD.into_iter().filter(|(name, _)| *name != "given_name"))
            .collect();
        visitor.post(SIGN_UP, &kari).await.is(303);
        let page = mette.get(&page(&world)).await;
        page.says("Mentors, anywhere: 1 of 4");
        page.says("Newspaper or radio 0 1 0 0").says("From somebody I know 0 1 0 0").says("All together 0 2 0 0");
    }
}

on_both! {
    async fn a_campaign_that_somebody_came_by_is_kept_and_one_without_anybody_can_be_removed(world: World) {
        let mut mette = world.mette();
        campaign(&world, &mut mette, &[]).await;
        campaign(&world, &mut mette, &[("name", "A stall")]).await;
        let sent: Vec<_> = ODD.into_iter().chain([("from", "the-paper-in-may")]).collect();
        world.visitor().post(SIGN_UP, &sent).await.is(303);
        let body = mette.get(&page(&world)).await.body();
        let edits: Vec<String> = body
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next())
            .filter(|href| href.starts_with("/campaigns/"))
            .map(str::to_owned)
            .collect();
        assert_eq!(edits.len(), 2);
        let mut removed = 0;
        for edit in edits {
            let removal = edit.replace("/edit", "/removal");
            let form = mette.get(&edit).await.body();
            let reply = mette.post(&removal, &[]).await;
            assert_eq!(form.contains("/removal"), reply.status.as_u16() == 303, "{}", reply.text());
            removed += usize::from(reply.status.as_u16() == 303);
        }
        assert_eq!(removed, 1);
        mette.get(&page(&world)).await.says("The paper in May").never_says("A stall");
        world.hilde().get(&page(&world)).await.is(404);
    }
}

const TELL_ME_MORE: &str = "/interest/meadow/mentor-network";
const NDIAYE: [(&str, &str); 5] = [
    ("name", "N'Diaye"),
    ("email", "ndiaye@people.test"),
    ("as", "mentee"),
    ("months", "3"),
    ("consent", "yes"),
];

/// The address of the page of the only one who is interested.
async fn the_one(world: &World, client: &mut Client) -> String {
    let list = client.get(&format!("/rounds/{}/interested", world.meadow.round)).await;
    let body = list.is(200).says("N'Diaye").body();
    let href = body
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with("/interested/"));
    href.unwrap().split('?').next().unwrap().to_owned()
}

on_both! {
    async fn somebody_who_left_a_name_signs_up_by_a_link_without_writing_it_again(world: World) {
        let mut visitor = world.visitor();
        visitor.get(TELL_ME_MORE).await.is(200).says("Tell me more");
        visitor.post(TELL_ME_MORE, &NDIAYE[..1]).await.is(422).says("Write an e-mail address or a phone number");
        visitor.post(TELL_ME_MORE, &NDIAYE).await.is(303);
        visitor.post(TELL_ME_MORE, &NDIAYE).await.is(303);
        let mut mette = world.mette();
        let one = the_one(&world, &mut mette).await;
        mette.post(&format!("{one}/invitation"), &[]).await.is(303);
        let (recipient, _, body) = world.mailbox().pop().unwrap();
        assert_eq!(recipient, "ndiaye@people.test");
        let link = body.split_whitespace().find(|word| word.contains("?known=")).unwrap();
        let link = link.strip_prefix("http://parvis.test").unwrap();
        let form = visitor.get(link).await;
        assert!(form.is(200).body().contains("value=\"ndiaye@people.test\""), "the form is filled");
        let secret = link.split("known=").nth(1).unwrap();
        let sent = [
            ("as", "mentee"), ("given_name", "N'Diaye"), ("email", "ndiaye@people.test"),
            ("locale", "en"), ("consent", "yes"), ("known", secret),
        ];
        visitor.post(SIGN_UP, &sent).await.is(303);
        mette.get("/rounds").await.says("has got the link");
        mette.get(&format!("/rounds/{}/interested", world.meadow.round)).await.never_says("N'Diaye");
        mette.get(&format!("/rounds/{}/people", world.meadow.round)).await.says("N'Diaye");
        mette.get(&one).await.is(404);
        assert!(!visitor.get(link).await.is(200).body().contains("ndiaye@people.test"), "the link is used up");
    }
}

on_both! {
    async fn staff_sign_somebody_up_with_one_choice_and_what_was_told_goes_along(world: World) {
        let mut mette = world.mette();
        let new = format!("/rounds/{}/interested/new", world.meadow.round);
        mette.get(&new).await.is(200);
        let told = [("name", "N'Diaye"), ("phone", "900 00 000"), ("locale", "uk"), ("channel", "poster"), ("months", "12"), ("consent", "yes")];
        mette.post(&new, &told).await.is(303);
        let one = the_one(&world, &mut mette).await;
        mette.get(&one).await.is(200).says("900 00 000").says("A poster or a leaflet");
        mette.post(&format!("{one}/sign-up"), &[]).await.is(422);
        let round = world.meadow.round.to_string();
        let person = mette.submit(&format!("{one}/sign-up"), &[("side", "mentor"), ("round", &round)]).await;
        person.is(200).says("N'Diaye").says("900 00 000");
        mette.post(&format!("{one}/sign-up"), &[("side", "mentor"), ("round", &round)]).await.is(404);
        mette.get(&page(&world)).await.says("A poster or a leaflet 0 1 0 0");
    }
}

on_both! {
    async fn who_was_interested_is_forgotten_the_day_after_the_last_one_and_still_counts(world: World) {
        campaign(&world, &mut world.mette(), &[]).await;
        let sent: Vec<_> = NDIAYE.into_iter().chain([("from", "the-paper-in-may")]).collect();
        world.visitor().post(TELL_ME_MORE, &sent).await.is(303);
        let one = the_one(&world, &mut world.mette()).await;
        let tidy = |at: &str| {
            let at = at.parse().unwrap();
            world.store(|tx| Ok(parvis::housekeeping::tidy(&PlatformScope::of_the_machine(), tx, at)?));
        };
        tidy("2026-06-02T23:00:00Z");
        world.mette().get(&one).await.is(200);
        tidy("2026-06-03T12:00:00Z");
        world.mette().get(&one).await.is(404);
        let rows = crate::hostile::dump::dump(&world);
        assert!(!rows["interested"].iter().any(|row| row.contains("Diaye") || row.contains("people.test")));
        world.mette().get(&page(&world)).await.says("Left their name 1");
    }
}

on_both! {
    async fn the_method_says_whether_somebody_is_reminded_and_it_happens_once(world: World) {
        let lasting = world.round_by("holdbart-match");
        world.visitor().post("/interest/meadow/holdbart-match", &NDIAYE).await.is(303);
        world.visitor().post(TELL_ME_MORE, &NDIAYE).await.is(303);
        let due = |at: &str| {
            let at = at.parse().unwrap();
            world.store(|tx| {
                Ok(parvis::interest::due::send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", at)?)
            })
        };
        // Sign-up of both rounds is open until the end of March, and Holdbart Match reminds after thirty days.
        world.store(|tx| {
            let until = Some(jiff::civil::date(2026, 5, 31));
            Ok(parvis::programmes::store::set_sign_up_until(&lasting.org, tx, lasting.round, until)?)
        });
        assert_eq!([due("2026-03-31T10:00:00Z"), due("2026-04-01T10:00:00Z"), due("2026-04-02T10:00:00Z")], [0, 1, 0]);
        let (recipient, _, body) = world.mailbox().pop().unwrap();
        assert_eq!(recipient, "ndiaye@people.test");
        assert!(body.contains("/apply/meadow/holdbart-match?known="), "{body}");
    }
}

on_both! {
    async fn the_gauge_names_the_area_with_the_greatest_lack_and_each_number_leads_to_its_people(world: World) {
        let lasting = world.round_by("holdbart-match");
        let mentee = |name: &str, area: &str| {
            let one = world.applicant_of(&lasting, parvis::methods::Side::Mentee, name);
            let person = parvis::people::Person { area: Some(area.to_owned()), ..one.person.clone() };
            world.store(|tx| Ok(parvis::people::store::update_person(&lasting.org, tx, &person)?));
        };
        mentee("Selam", "soro");
        mentee("Tesfay", "soro");
        mentee("Yonas", "ringsted");
        let odd = world.applicant_of(&lasting, parvis::methods::Side::Mentor, "Odd");
        let person = parvis::people::Person { area: Some("ringsted".to_owned()), ..odd.person.clone() };
        world.store(|tx| Ok(parvis::people::store::update_person(&lasting.org, tx, &person)?));
        let round = format!("/rounds/{}", lasting.round);
        let mut mette = world.mette();
        mette.get(&format!("{round}/supply")).await.is(200).says("Most of all: Sorø (2).").says("Ringsted 1 ");
        mette.get(&round).await.says("Sorø: 2 missing");
        let people = mette.get(&format!("{round}/supply/people?by=area&key=soro&side=mentee")).await;
        people.is(200).says("Selam").says("Tesfay").never_says("Yonas").never_says("Odd");
        mette.get(&format!("{round}/supply/people?by=shoe&key=soro&side=mentee")).await.is(404);
        // Where nobody lives that we know of, nobody says that there is a place for everybody.
        let fika = world.round_by("luckan-fika");
        world.applicant_of(&fika, parvis::methods::Side::Mentee, "Nadia");
        let page = mette.get(&format!("/rounds/{}/supply", fika.round)).await;
        page.says("Nowhere that we know of. One place is missing").never_says("places for everybody");
        let queues = mette.get(&format!("{round}/queues")).await;
        queues.is(200).says("3 people wait").says("who wait, Sorø 0 0 0 Nobody yet").says("who wait, Ringsted 0 0 1 Nobody yet");
        let mette_id = parvis::ids::StaffId::named("test", "Mette").to_string();
        let hold = [("area", "soro"), ("holder", mette_id.as_str())];
        mette.submit(&format!("{round}/queues/holder"), &hold).await.says("who wait, Sorø 0 0 0 Mette");
        mette.post(&format!("{round}/queues/holder"), &[("area", "atlantis"), ("holder", &mette_id)]).await.is(422);
    }
}

/// A partner of Meadow with a link; gives the partner's page for staff and the address of its own page.
async fn job_centre(world: &World, client: &mut Client) -> (String, String) {
    let new = format!("/rounds/{}/partners/new", world.meadow.round);
    client.post(&new, &[]).await.is(422).says("Write the name of the partner.");
    let fields = [("name", "Job centre"), ("email", "jc@people.test")];
    let partner = client.post(&new, &fields).await.location();
    client.post(&format!("{partner}/link"), &[]).await.is(303);
    let (recipient, _, body) = world.mailbox().pop().unwrap();
    assert_eq!(recipient, "jc@people.test");
    let link = body.split_whitespace().find(|word| word.contains("/refer/")).unwrap();
    (partner, link.strip_prefix("http://parvis.test").unwrap().to_owned())
}

const SELAM: [(&str, &str); 5] = [
    ("referred", "Selam Berhane"),
    ("email", "selam@people.test"),
    ("locale", "uk"),
    ("purpose", "work"),
    ("consent", "yes"),
];

/// Where the only referral stands.
async fn referral(world: &World, client: &mut Client) -> String {
    let list = client.get(&format!("/rounds/{}/referrals", world.meadow.round)).await;
    let body = list.is(200).says("Selam Berhane").body();
    let href = body
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with("/referrals/"));
    href.unwrap().to_owned()
}

on_both! {
    async fn a_partner_refers_somebody_by_its_link_and_sees_only_how_far_it_has_come(world: World) {
        let mut mette = world.mette();
        let (partner, link) = job_centre(&world, &mut mette).await;
        let mut outside = world.visitor();
        outside.get("/refer/somebodys-guess").await.is(404);
        let form = outside.get(&link).await;
        form.is(200).says("None yet.").says("There is no field for notes.");
        assert!(!form.body().contains("<textarea"), "there is no room for notes");
        outside.post(&link, &SELAM[..4]).await.is(422).says("Without the person’s own yes");
        outside.submit(&link, &SELAM).await.says("number 1").says("1 SB").says("Received").never_says("Selam");
        let one = referral(&world, &mut mette).await;
        mette.get(&one).await.is(200).says("Finding work or staying in it");
        mette.submit(&format!("{one}/acceptance"), &[]).await.says("Accepted");
        mette.post(&format!("{one}/acceptance"), &[]).await.is(409);
        let (recipient, _, body) = world.mailbox().pop().unwrap();
        assert_eq!(recipient, "selam@people.test");
        assert!(body.contains("Job centre") && body.contains("Вітаємо"), "in the person's own language: {body}");
        outside.get(&link).await.says("Accepted: we get in touch").never_says("Selam");
        let round = world.meadow.round.to_string();
        mette.submit(&format!("{one}/sign-up"), &[("round", &round)]).await.says("Selam Berhane").says("signed up");
        outside.get(&link).await.says("Takes part").never_says("Selam");
        mette.get(&page(&world)).await.says("From the municipality or the job centre 0 1 0 0");
        mette.post(&format!("{partner}/link/end"), &[]).await.is(303);
        outside.get(&link).await.is(404);
        world.hilde().get(&one).await.is(404);
    }
}

on_both! {
    async fn a_referral_of_somebody_we_know_is_shown_beside_them_and_does_not_double_them(world: World) {
        world.applicant(parvis::methods::Side::Mentor, "Selam");
        let mut mette = world.mette();
        let (partner, _) = job_centre(&world, &mut mette).await;
        let one = mette.post(&format!("{partner}/referrals/new"), &SELAM).await.location();
        mette.get(&one).await.says("Is it somebody you know already?");
        let round = world.meadow.round.to_string();
        mette.post(&format!("{one}/sign-up"), &[("round", &round)]).await.is(422);
        let known = crate::hostile::dump::dump(&world)["people"].len();
        let body = mette.get(&one).await.body();
        let same = body.split("name=\"same_as\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        mette.post(&format!("{one}/sign-up"), &[("round", &round), ("same_as", &same)]).await.is(303);
        assert_eq!(crate::hostile::dump::dump(&world)["people"].len(), known, "nobody is there twice");
    }
}

on_both! {
    async fn a_referral_without_an_answer_is_on_todays_list_and_a_declined_one_is_forgotten(world: World) {
        let mut mette = world.mette();
        let (partner, link) = job_centre(&world, &mut mette).await;
        let one = mette.post(&format!("{partner}/referrals/new"), &SELAM).await.location();
        world.app.clock.advance(jiff::SignedDuration::from_hours(48));
        let mut mette = world.mette();
        mette.get("/today").await.says("Referred by Job centre 2 days ago, and nobody has answered.");
        mette.post(&format!("{one}/refusal"), &[]).await.is(422);
        mette.submit(&format!("{one}/refusal"), &[("because", "does-not-want")]).await.says("Declined");
        mette.get("/today").await.never_says("Referred by");
        world.visitor().get(&link).await.says("Did not lead to a sign-up").never_says("They do not want to");
        let tidy = |at: &str| {
            let at = at.parse().unwrap();
            world.store(|tx| Ok(parvis::housekeeping::tidy(&PlatformScope::of_the_machine(), tx, at)?));
        };
        tidy("2026-06-02T12:00:00Z");
        world.mette().get(&one).await.says("Selam Berhane");
        tidy("2026-06-03T12:00:00Z");
        world.mette().get(&one).await.never_says("Selam").says("Forgotten");
    }
}

on_both! {
    async fn the_report_says_how_many_came_to_the_info_meeting_and_signed_up_by_channel(world: World) {
        let mut mette = world.mette();
        let event = [("kind", "info-meeting"), ("title", "Become a mentor"), ("on", "2026-03-02"), ("audience", "nobody")];
        let event = mette.post("/events/new", &event).await.location();
        for (name, email, channel) in
            [("Odd", "odd@people.test", "press"), ("Kari", "kari@people.test", "press"), ("Liv", "liv@people.test", "friend")]
        {
            let guest = [("name", name), ("email", email), ("channel", channel)];
            mette.post(&format!("{event}/walk-ins"), &guest).await.is(303);
        }
        world.visitor().post(SIGN_UP, &ODD).await.is(303);
        let report = mette.get(&format!("/rounds/{}/report", world.meadow.round)).await;
        report.is(200).says("Guests who signed up 1 of 3 guests");
        report.says("Who came to our open events?").says("Newspaper or radio 2").says("From somebody I know 1");
        report.says("Who of them signed up?").says("Newspaper or radio 1");
    }
}

on_both! {
    async fn a_round_whose_method_counts_no_meetings_reports_no_kept_promises(world: World) {
        let ilik = world.round_by("ilik");
        world.applicant_of(&ilik, parvis::methods::Side::Mentee, "Selam");
        let mut mette = world.mette();
        mette.get(&format!("/rounds/{}/report", ilik.round)).await.is(200).never_says("kept the agreement");
        world.applicant(parvis::methods::Side::Mentee, "Selam");
        mette.get(&format!("/rounds/{}/report", world.meadow.round)).await.says("kept the agreement");
    }
}

on_both! {
    async fn a_pair_with_a_mentor_from_elsewhere_says_why_and_the_report_counts_it(world: World) {
        use parvis::methods::Side;
        use parvis::pairs::How;
        use parvis::pairs::introductions::store::{NewPair, introduce};
        let lasting = world.round_by("holdbart-match");
        let ready = |side: Side, name: &str, area: &str| {
            let one = world.applicant_of(&lasting, side, name);
            let person = parvis::people::Person { area: Some(area.to_owned()), ..one.person.clone() };
            world.store(|tx| {
                parvis::people::store::update_person(&lasting.org, tx, &person)?;
                Ok(parvis::people::store::set_stage(&lasting.org, tx, one.id, parvis::people::Stage::Ready, world.today(), None)?)
            });
            one
        };
        let pair = |mentor: &str, from: &str, mentee: &str, how: How| {
            let (mentor, mentee) = (ready(Side::Mentor, mentor, from), ready(Side::Mentee, mentee, "soro"));
            let new = NewPair {
                round: lasting.round,
                mentor: mentor.id,
                mentee: mentee.id,
                reasons_json: serde_json::json!({ "note": "They are neighbours at work." }),
                how,
                not_local: None,
                by: parvis::ids::StaffId::named("test", "Mette"),
                now: world.app.clock.now(),
                today: world.today(),
            };
            world.store(|tx| Ok(introduce(&lasting.org, tx, &new)?))
        };
        let nobody_local = pair("Odd", "ringsted", "Selam", How::Proposal);
        let local = pair("Liv", "soro", "Tesfay", How::Proposal);
        ready(Side::Mentor, "Berit", "soro");
        let planned = pair("Kjell", "ringsted", "Yonas", How::Proposal);
        let by_hand = pair("Kari", "ringsted", "Amina", How::Hand);
        let mut mette = world.mette();
        let elsewhere = "lives in Ringsted";
        mette.get(&format!("/pairs/{nobody_local}")).await.says(elsewhere).says("had a free place");
        mette.get(&format!("/pairs/{planned}")).await.says("better for everybody together");
        mette.get(&format!("/pairs/{by_hand}")).await.says("put together by hand").says("neighbours at work");
        mette.get(&format!("/pairs/{local}")).await.is(200).never_says(elsewhere);
        let report = mette.get(&format!("/rounds/{}/report", lasting.round)).await;
        report.says("from elsewhere 3 of 4 pairs").says("put together by hand 1");
    }
}

on_both! {
    async fn volunteers_of_before_are_brought_in_trained_and_with_their_channel(world: World) {
        const LIST: &[u8] = "Navn;E-mail;Rolle;Kursus;Hvordan hørte du om os\n\
            Grethe;grethe@people.test;Mentor;01.09.2025;Avis eller radio\n\
            Poul;poul@people.test;Mentor;;En nabo\n"
            .as_bytes();
        let lasting = world.round_by("holdbart-match");
        let mut mette = world.mette();
        let import = mette.upload(&format!("/rounds/{}/import", lasting.round), "old.csv", LIST, &[]).await.location();
        mette.post(&format!("{import}/completion"), &[]).await.is(303);
        let training = mette.get(&format!("/rounds/{}/training", lasting.round)).await;
        training.is(200).says("Grethe").says("Poul");
        let trained = crate::hostile::dump::dump(&world)["trainings"].len();
        assert_eq!(trained, 2, "both modules, for one of the two");
        let known = world.store(|tx| Ok(parvis::training::gate::trained(&world.meadow.org, tx, lasting.round)?));
        assert_eq!(known.len(), 1, "the gate knows what the training page says");
        let channels = mette.get(&format!("/rounds/{}/recruitment", lasting.round)).await;
        channels.says("Newspaper or radio 0 1 0 0").says("Somewhere else 0 1 0 0");
    }
}
