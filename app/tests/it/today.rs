//! Who needs the coordinator, on which day.

use parvis::methods::Side;
use parvis::people::Stage;

use super::pairs::{introduced, liv_and_amina, ready};
use crate::on_both;

on_both! {
    async fn nobody_needs_anybody_in_the_beginning(world: World) {
        world.mette().get("/today").await.is(200).says("Nobody needs you right now");
    }
}

on_both! {
    async fn a_sign_up_without_an_answer_appears_on_the_second_day_and_goes_with_the_answer(world: World) {
        let mut oksana = world.applicant(Side::Mentee, "Oksana");
        world.days_pass(1);
        world.mette().get("/today").await.never_says("Oksana");
        world.days_pass(1);
        let page = world.mette().get("/today").await;
        page.says("One thing needs you. The oldest has waited 2 days.")
            .says("Oksana Signed up 2 days ago and has had no answer.");
        assert!(page.body().contains(&format!("/people/{}", oksana.id)));
        oksana.answered_on = Some(world.today());
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &oksana)?));
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(14);
        world.mette().get("/today").await.says("Got an answer 14 days ago, and the interview is not finished.");
    }
}

on_both! {
    async fn a_pair_without_a_first_meeting_appears_on_the_fourteenth_day(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(13);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        let mut mette = world.mette();
        mette.get("/today").await.says("Liv and Amina Introduced 14 days ago, and they have not met yet.");
        let today = world.today().to_string();
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", today.as_str())]).await;
        mette.get("/today").await.says("Nobody needs you right now");
    }
}

on_both! {
    async fn a_pair_is_silent_thirty_days_after_its_last_meeting_own_or_common(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await;
        let fields = [("title", "Dinner"), ("on", "2026-03-12")];
        let gathering = mette.post(&format!("/rounds/{}/gatherings", world.meadow.round), &fields).await.location();
        world.days_pass(10);
        let (liv, amina) = (liv.id.to_string(), amina.id.to_string());
        world.mette().submit(&format!("{gathering}/attendance"), &[("present", liv.as_str()), ("present", amina.as_str())]).await;
        world.days_pass(29);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        world.mette().get("/today").await.says("You have not heard from them since 12 March 2026, 30 days ago.");
    }
}

on_both! {
    async fn a_paused_pair_is_not_chased_until_its_pause_is_over(world: World) {
        let pair = liv_and_amina(&world);
        world.mette().submit(&format!("/pairs/{pair}/pause"), &[("paused_until", "2026-04-01")]).await;
        world.days_pass(29);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        world.mette().get("/today").await.says("Their pause was planned until 1 April 2026.");
    }
}

on_both! {
    async fn the_most_urgent_stands_first_and_further_reasons_beside_it(world: World) {
        let pair = liv_and_amina(&world);
        world.mette().submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await;
        world.days_pass(150);
        world.applicant(Side::Mentor, "Odd");
        world.days_pass(3);
        // 2 August: four months and more are over, 29 days of the round are left.
        let text = world.mette().get("/today").await.text();
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words:?} is not in {text}"));
        assert!(at("153 days ago") < at("Behind their plan: one own meeting is late."));
        assert!(at("Behind their plan") < at("Odd Signed up 3 days ago"));
        assert!(at("Odd Signed up") < at("The round ends in 29 days. One pair is still open."));
    }
}

on_both! {
    async fn beside_it_stands_how_many_are_where_and_how_many_mentors_are_missing(world: World) {
        liv_and_amina(&world);
        ready(&world, Side::Mentor, "Kjell");
        for name in ["Tesfay", "Oksana", "Yusuf"] {
            ready(&world, Side::Mentee, name);
        }
        let withdrawn = ready(&world, Side::Mentor, "Odd");
        let today = world.today();
        world.store(|tx| {
            Ok(parvis::people::store::set_stage(&world.meadow.org, tx, withdrawn.id, Stage::Withdrawn, today, None)?)
        });
        world.mette().get("/today").await
            .says("3 mentor partners wait for a mentor. One place is free: 2 places are missing.");
    }
}

on_both! {
    async fn messages_that_could_not_be_delivered_are_shown(world: World) {
        liv_and_amina(&world);
        let now = world.app.clock.now();
        world.store(|tx| {
            let platform = parvis::scope::PlatformScope::of_the_machine();
            let message = parvis::outbox::store::lease(&platform, tx, now)?.unwrap();
            Ok(parvis::outbox::store::failed(&platform, tx, &message, "no such mailbox", true, now)?)
        });
        world.mette().get("/today").await.says("One message could not be delivered");
    }
}

on_both! {
    async fn neither_a_funder_nor_another_organisation_sees_who_needs_somebody(world: World) {
        liv_and_amina(&world);
        world.days_pass(20);
        world.mette().get("/today").await.says("Liv and Amina");
        world.hilde().get("/today").await.says("Nobody needs you right now").never_says("Liv");
        world.finn().get("/today").await.is(403);
    }
}
