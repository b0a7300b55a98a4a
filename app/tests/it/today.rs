//! Who needs the coordinator, on which day.

use jiff::ToSpan;
use parvis::methods::Side;
use parvis::people::Stage;
use parvis::scope::PlatformScope;
use parvis::today::digest::send_due;

use super::pairs::{introduced, liv_and_amina, ready};
use parvis::outbox::store::Undelivered;

use crate::on_both;
use crate::world::World;

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
        world.mette().get("/today").await.says("No meeting has been reported since 12 March 2026, 30 days ago.");
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
            let message = parvis::outbox::store::lease(&platform, tx, &[parvis::outbox::Channel::Mail], now)?.unwrap();
            Ok(parvis::outbox::store::failed(&platform, tx, &message, &Undelivered::no_such_address("no such mailbox"), now)?)
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

on_both! {
    async fn what_can_wait_is_put_off_with_a_reason_that_colleagues_read_and_comes_back_on_its_day(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(14);
        let mut mette = world.mette();
        let later = format!("/today/put-off?subject=/pairs/{pair}");
        mette.get(&later).await.says("Put off: Liv and Amina").says("Introduced 14 days ago");
        let subject = format!("/pairs/{pair}");
        let monday = (world.today() + 3.days()).to_string();
        let fields = [("subject", subject.as_str()), ("until", monday.as_str())];
        mette.post("/today/put-off", &fields).await.is(422).says("why it can wait");
        let why = [fields[0], fields[1], ("why", "Called, they meet on Sunday")];
        mette.submit("/today/put-off", &why).await.says("Put off until 19 March 2026");
        let page = mette.get("/today").await;
        page.says("Nobody needs you right now").says("One thing is put off").says("Called, they meet on Sunday");
        world.days_pass(2);
        world.mette().get("/today").await.says("Nobody needs you right now");
        world.days_pass(1);
        world.mette().get("/today").await.says("Introduced 17 days ago").never_says("put off");
    }
}

on_both! {
    async fn a_call_for_help_is_not_put_off_with_the_rest_and_not_by_itself(world: World) {
        let mut mette = world.mette();
        let (path, [_, amina]) = crate::telling::asked(&world, &mut mette).await;
        world.days_pass(14);
        let mut mette = world.mette();
        let later = format!("/today/put-off?subject={path}");
        let tomorrow = world.today().tomorrow().unwrap().to_string();
        let fields = [("subject", path.as_str()), ("until", tomorrow.as_str()), ("why", "They are away")];
        mette.submit("/today/put-off", &fields).await.says("Nobody needs you right now");
        world.visitor().submit(&format!("{amina}/not-met"), &[("reason", "no-answer")]).await.is(200);
        mette.get("/today").await.says("Liv and Amina").says("does not answer");
        mette.get(&later).await.is(409).says("This cannot be put off: somebody asks for help");
    }
}

on_both! {
    async fn what_was_put_off_can_be_put_back_and_what_is_not_on_today_cannot_be_put_off(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.get(&format!("/today/put-off?subject=/pairs/{pair}")).await.is(409).says("does not stand on Today any more");
        world.days_pass(14);
        let mut mette = world.mette();
        let subject = format!("/pairs/{pair}");
        let tomorrow = world.today().tomorrow().unwrap().to_string();
        let far = (world.today() + 61.days()).to_string();
        let about = ("subject", subject.as_str());
        let too_far = [about, ("until", far.as_str()), ("why", "Ill")];
        mette.post("/today/put-off", &too_far).await.is(422).says("no later than 15 May 2026");
        let soon = [about, ("until", tomorrow.as_str()), ("why", "Ill")];
        mette.submit("/today/put-off", &soon).await.is(200);
        world.hilde().get("/today").await.never_says("Amina");
        mette.submit("/today/put-off/removal", &[("subject", subject.as_str())]).await.says("It stands on Today again.");
        mette.get("/today").await.says("Introduced 14 days ago");
    }
}

fn letters_now(world: &World) -> usize {
    let now = world.app.clock.now();
    world.store(|tx| Ok(send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?))
}

on_both! {
    async fn a_letter_about_today_comes_on_working_days_when_somebody_needs_it_and_names_nobody(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.post("/account/letter", &[("hour", "25")]).await.is(422).says("Choose a time");
        mette.submit("/account/letter", &[("hour", "6")]).await.says("The letter comes at 06:00 from Monday to Friday.");
        assert_eq!(letters_now(&world), 0, "nobody needs her");
        world.days_pass(14);
        assert_eq!((letters_now(&world), letters_now(&world)), (1, 0), "on a Monday, once");
        let (to, subject, body) = world.mailbox().pop().unwrap();
        assert_eq!((to.as_str(), subject.as_str()), ("mette@meadow.test", "One thing needs you"));
        assert!(body.contains("One thing needs you today. One is late."), "{body}");
        assert!(body.contains("- Introduced 14 days ago, and they have not met yet."), "{body}");
        assert!(body.contains("http://parvis.test/today"), "{body}");
        assert!(!body.contains("Liv") && !body.contains("Amina") && !body.contains(&pair.to_string()), "{body}");
        world.days_pass(5);
        assert_eq!(letters_now(&world), 0, "on a Saturday");
        world.days_pass(2);
        world.mette().submit("/account/letter", &[("hour", "never")]).await.says("No letter comes any more.");
        assert_eq!(letters_now(&world), 0);
    }
}
