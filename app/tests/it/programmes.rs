//! Rounds: the list, a new one, a round's page, sign-up opened and closed.

use parvis::methods::Side;
use parvis::people::Stage;

use crate::on_both;

const NEW_ROUND: &[(&str, &str)] = &[
    ("programme", "new"),
    ("programme_name", "Skovparken"),
    ("method", "kun-mentornettverk 3"),
    ("name", "Spring 2027"),
    ("starts_on", "2027-01-31"),
];

on_both! {
    async fn the_list_shows_every_round_of_the_organisation_and_no_other(world: World) {
        world.applicant(Side::Mentee, "Amina");
        let page = world.mette().get("/rounds").await;
        page.is(200).says("Meadow mentor network").says("2026").says("2015");
        page.says("1 mentor partner and 0 mentors signed up. No pairs yet.");
        page.says("http://parvis.test/apply/meadow/mentor-network").never_says("Harbour");
    }
}

on_both! {
    async fn a_rounds_page_shows_the_methods_own_steps_and_everybody_in_one_box(world: World) {
        let fika = world.round_by("luckan-fika");
        let nadia = world.applicant_of(&fika, Side::Mentee, "Nadia");
        world.applicant_of(&fika, Side::Mentee, "Omar");
        let mut mette = world.mette();
        mette.submit(&format!("/people/{}/stage", nadia.id), &[("to", "waiting-list")]).await;
        let page = mette.get(&format!("/rounds/{}", fika.round)).await;
        page.is(200).says("Mentees 2 1 Signed up");
        page.says("0 Introduction training done 0 Interviewed 0 Ready for a match 0 Matched 0 Meeting 0 Finished");
        page.says("Not on the way to a pair: Waiting list: 1");
    }
}

on_both! {
    async fn a_funder_reads_names_and_finds_reports_and_nothing_else(world: World) {
        world.applicant(Side::Mentee, "Amina");
        let page = world.finn().get("/rounds").await;
        page.is(200).says("2015").says("Report").never_says("signed up").never_says("Open the round");
        assert!(page.body().contains(&format!("/rounds/{}/report", world.meadow.round)));
        assert!(!page.body().contains("/apply/"));
    }
}

on_both! {
    async fn a_coordinator_starts_a_round_of_a_new_programme(world: World) {
        let mut mette = world.mette();
        let page = mette.submit("/rounds/new", NEW_ROUND).await;
        page.is(200).says("Skovparken, Spring 2027").says("31 January 2027 to 31 July 2027");
        page.says("At least 6 meetings in 6 months: 3 on their own and 3 gatherings with the other pairs.");
        page.says("labour migrants and refugees, women and men").says("Sign-up Closed");
        mette.get("/rounds").await.says("Skovparken");
    }
}

on_both! {
    async fn a_double_tap_starts_one_round(world: World) {
        let mut mette = world.mette();
        let first = mette.post_again("/rounds/new", NEW_ROUND, "tap").await.location();
        assert_eq!(mette.post_again("/rounds/new", NEW_ROUND, "tap").await.location(), first);
        let rounds = world.store(|tx| Ok(parvis::programmes::store::rounds(&world.meadow.org, tx)?));
        assert_eq!(rounds.len(), 3);
    }
}

on_both! {
    async fn a_name_that_is_taken_and_days_that_cannot_be_keep_what_was_typed(world: World) {
        let mut mette = world.mette();
        let programme = world.meadow.programme.id.to_string();
        let mut fields = vec![
            ("programme", programme.as_str()),
            ("method", "kun-mentornettverk 3"),
            ("name", " 2026 "),
            ("starts_on", "2027-01-31"),
        ];
        let taken = mette.post("/rounds/new", &fields).await;
        taken.is(422).says("This programme has a round called 2026 already");
        assert!(taken.body().contains("2027-01-31"));
        fields[2].1 = "2027";
        fields[3].1 = "9999-99-99";
        mette.post("/rounds/new", &fields).await.is(422).says("Write a day like 2026-03-31");
        let new = [&NEW_ROUND[..1], &[("programme_name", "meadow MENTOR network")], &NEW_ROUND[2..]].concat();
        mette.post("/rounds/new", &new).await.is(422).says("There is a programme called meadow MENTOR network");
    }
}

on_both! {
    async fn sign_up_opens_until_a_day_of_the_round_and_closes_at_once(world: World) {
        let (mut mette, round) = (world.mette(), format!("/rounds/{}", world.meadow.round));
        let to = format!("{round}/sign-up");
        // The clock stands on 2 March 2026; the round ends on 31 August.
        mette.post(&to, &[("until", "2026-03-01")]).await.is(422).says("1 March 2026 is over");
        mette.post(&to, &[("until", "2026-09-01")]).await.is(422).says("after the end of the round");
        mette.submit(&to, &[("until", "2026-03-02")]).await.says("Sign-up is open until 2 March 2026.");
        mette.submit(&to, &[("until", "2026-08-31")]).await.says("Sign-up is open until 31 August 2026.");
        mette.submit(&to, &[("until", "")]).await.says("Sign-up is closed.").says("Sign-up was closed. Mette");
        assert_eq!(world.round(world.meadow.round).sign_up_until, None);
    }
}

on_both! {
    async fn a_round_shows_where_everybody_stands_and_who_waits_for_whom(world: World) {
        for name in ["Amina", "Tesfay", "Oksana"] {
            world.applicant(Side::Mentee, name);
        }
        let liv = world.applicant(Side::Mentor, "Liv");
        let gone = world.applicant(Side::Mentor, "Kjell");
        let today = world.today();
        world.store(|tx| {
            parvis::people::store::set_stage(&world.meadow.org, tx, liv.id, Stage::Ready, today, None)?;
            Ok(parvis::people::store::set_stage(&world.meadow.org, tx, gone.id, Stage::Withdrawn, today, None)?)
        });
        world.days_pass(6);
        let page = world.mette().get(&format!("/rounds/{}", world.meadow.round)).await;
        page.is(200).says("3 mentor partners wait. 1 mentor has room.");
        page.says("3 Signed up the longest 6 days").says("1 Ready for a match the longest 6 days");
        page.says("Not on the way to a pair: Withdrawn: 1");
    }
}

on_both! {
    async fn another_organisations_round_is_like_one_that_does_not_exist(world: World) {
        let mut hilde = world.hilde();
        let nowhere = parvis::ids::RoundId::new();
        for id in [world.meadow.round, nowhere] {
            hilde.get(&format!("/rounds/{id}")).await.is(404);
            hilde.post(&format!("/rounds/{id}/sign-up"), &[("until", "")]).await.is(404);
            hilde.get(&format!("/rounds/{id}/people")).await.is(404);
            hilde.get(&format!("/rounds/{id}/people/new")).await.is(404);
        }
        let programme = world.meadow.programme.id.to_string();
        let fields = [&[("programme", programme.as_str())], &NEW_ROUND[2..]].concat();
        hilde.post("/rounds/new", &fields).await.is(404);
        assert!(world.round(world.meadow.round).sign_up_until.is_some());
    }
}

on_both! {
    async fn visitors_find_open_programmes_on_the_front_page_until_the_last_day(world: World) {
        world.visitor().get("/").await.is(200).says("Meadow mentor network").says("until 31 March 2026");
        world.days_pass(30);
        world.visitor().get("/").await.is(200).says("No programme is open right now").says("Staff sign-in");
    }
}
