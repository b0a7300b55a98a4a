//! The end of a pair: a reminder, what each says of it, thanks, what they wish next, and how it is some months later.

use parvis::ids::PairId;
use parvis::interviews::store as interviews;
use parvis::methods::Side;
use parvis::pairs::goodbye::reminding::remind_due;
use parvis::people::{Participation, Stage};
use parvis::scope::PlatformScope;

use crate::on_both;
use crate::pairs::{introduced, liv_and_amina, ready, ready_in};
use crate::trouble::link_to;
use crate::world::{Client, World};

/// Writes what is due now about the end; gives how many messages.
fn written(world: &World) -> usize {
    let now = world.app.clock.now();
    world.store(|tx| Ok(remind_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?))
}

/// The pair meets once and completes today.
async fn completes(world: &World, mette: &mut Client, pair: PairId) {
    let today = world.today().to_string();
    mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", today.as_str())]).await.is(200);
    let ends = [("ended_how", "completed"), ("ended_on", today.as_str())];
    mette.submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
}

fn stage(world: &World, of: &Participation) -> Stage {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, of.id)?)).stage
}

on_both! {
    async fn both_are_reminded_once_thirty_days_before_the_end_and_say_how_it_was_each_alone(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(153);
        assert_eq!(written(&world), 0);
        world.days_pass(1);
        assert_eq!((written(&world), written(&world)), (2, 0), "each once");
        let (_, subject, body) = world.mailbox().pop().unwrap();
        assert_eq!(subject, "En melding til deg");
        assert!(body.contains("2. september 2026") && !body.contains('\u{2068}'), "{body}");
        let (liv, amina) = (link_to(&world, "liv"), link_to(&world, "amina"));
        let mut visitor = world.visitor();
        let page = visitor.get(&format!("{amina}?lang=en")).await;
        page.says("Your time with Liv ends on 2 September 2026").says("What did you learn from each other?").says("To become mentor myself");
        let home = amina.trim_end_matches("/goodbye");
        visitor.get(&format!("{home}?lang=en")).await.says("A good end");
        visitor.post(&format!("{home}/evaluation"), &[]).await.is(422).says("Choose how it was.").says("Choose what you wish next.");
        let said = [("rating", "so-so"), ("wish", "again"), ("may_ask", "yes")];
        visitor.submit(&format!("{home}/evaluation"), &said).await.says("Thank you for telling us.").says("You have told us");
        world.visitor().get(&liv).await.never_says("You have told us");
        let mut mette = world.mette();
        mette.get(&format!("/pairs/{pair}")).await.says("So-so. Wishes: To do this again with somebody else. May be asked later.");
        mette.get("/today").await.never_says("has told what to do next");
    }
}

on_both! {
    async fn nobody_says_how_it_was_before_the_last_month_and_a_pair_that_rests_is_not_reminded(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        let liv = link_to(&world, "liv");
        world.visitor().get(&format!("{liv}/goodbye?lang=en")).await.is(200).never_says("What do you wish next?");
        let said = [("rating", "good"), ("wish", "enough"), ("may_ask", "no")];
        world.visitor().post(&format!("{liv}/evaluation"), &said).await.is(409);
        mette.submit(&format!("/pairs/{pair}/pause"), &[]).await.is(200);
        world.days_pass(160);
        assert_eq!(written(&world), 0);
    }
}

on_both! {
    async fn who_has_completed_is_thanked_and_the_mentor_gets_a_certificate(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.get(&format!("/pairs/{pair}/thanks.pdf")).await.is(409);
        completes(&world, &mut mette, pair).await;
        let (liv, amina) = (link_to(&world, "liv"), link_to(&world, "amina"));
        let page = world.visitor().get(&format!("{liv}?lang=en")).await;
        page.says("Thank you for the time with Amina.").says("Get your certificate");
        let home = |link: &str| link.trim_end_matches("/goodbye").to_owned();
        let paper = world.visitor().get(&format!("{}/thanks.pdf", home(&liv))).await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        world.visitor().get(&amina).await.never_says("Get your certificate");
        world.visitor().get(&format!("{}/thanks.pdf", home(&amina))).await.is(404);
        assert!(mette.get(&format!("/pairs/{pair}/thanks.pdf")).await.is(200).bytes.starts_with(b"%PDF"));
        let thanked = world.mailbox().iter().filter(|(_, subject, _)| subject == "En melding til deg").count();
        mette.submit(&format!("/pairs/{pair}/closure/removal"), &[]).await.is(200);
        let ends = [("ended_how", "completed"), ("ended_on", "2026-03-02")];
        mette.submit(&format!("/pairs/{pair}/closure"), &ends).await.is(200);
        let again = world.mailbox().iter().filter(|(_, subject, _)| subject == "En melding til deg").count();
        assert_eq!((thanked, again), (2, 2), "an end that was taken back is not thanked for twice");
    }
}

on_both! {
    async fn what_they_wish_next_waits_on_today_until_somebody_acts_on_it(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        completes(&world, &mut mette, pair).await;
        let path = format!("/pairs/{pair}");
        mette.post(&format!("{path}/evaluation"), &[("rating", "good")]).await.is(422).says("Choose what you wish next.");
        let said = [("said_by", "mentor"), ("rating", "very-good"), ("wish", "again"), ("may_ask", "no")];
        mette.submit(&format!("{path}/evaluation"), &said).await.says("Does not want to be asked later.");
        mette.get("/today").await.says("Liv has told what to do next.");
        let deed = [("side", "mentor"), ("deed", "pool")];
        mette.submit(&format!("{path}/wishes"), &deed).await.says("Liv waits for somebody else now.");
        mette.post(&format!("{path}/wishes"), &deed).await.is(409);
        mette.get("/today").await.never_says("has told what to do next");
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Ready, Stage::Closed));
    }
}

on_both! {
    async fn who_agreed_is_asked_after_three_months_by_a_link_and_on_today_and_the_others_are_not(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        let other = introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &ready(&world, Side::Mentee, "Tesfay"));
        for (pair, may_ask) in [(pair, "yes"), (other, "no")] {
            completes(&world, &mut mette, pair).await;
            let said = [("said_by", "mentee"), ("rating", "good"), ("wish", "enough"), ("may_ask", may_ask)];
            mette.submit(&format!("/pairs/{pair}/evaluation"), &said).await.is(200);
        }
        world.days_pass(91);
        assert_eq!(written(&world), 0);
        world.mette().get("/today").await.never_says("ask how it is now");
        world.days_pass(1);
        assert_eq!((written(&world), written(&world)), (1, 0), "only Amina agreed, and she is asked once");
        let mut mette = world.mette();
        mette.get("/today").await.says("Liv and Amina").says("3 months since the end: ask how it is now.").never_says("Tesfay");
        let amina = link_to(&world, "amina");
        assert!(amina.ends_with("/after"));
        let mut visitor = world.visitor();
        visitor.get(&format!("{amina}?lang=en")).await.says("How is it now?").says("Do you still have your work?");
        let answer = format!("{}/after-contacts", amina.trim_end_matches("/after"));
        visitor.post(&answer, &[]).await.is(422).says("Choose yes or no.");
        let told = [("in_touch", "yes"), ("job", "yes"), ("study", "none"), ("how", "We bake on Sundays")];
        visitor.submit(&answer, &told).await.says("All the best.");
        mette.get("/today").await.never_says("ask how it is now");
        mette.get(&format!("/pairs/{pair}")).await.says("Still has the work").says("We bake on Sundays").never_says("Still studies.");
        world.days_pass(92);
        assert_eq!(written(&world), 1, "after six months again");
        world.mette().get("/today").await.says("6 months since the end");
    }
}

on_both! {
    async fn by_the_link_one_tells_how_it_is_once_and_only_when_asked(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        completes(&world, &mut mette, pair).await;
        let home = |name: &str| link_to(&world, name).rsplit_once('/').unwrap().0.to_owned();
        let early = home("amina");
        let mut visitor = world.visitor();
        visitor.get(&format!("{early}/after?lang=en")).await.is(200).says("It is not time yet").never_says("still in touch");
        visitor.post(&format!("{early}/after-contacts"), &[("in_touch", "yes")]).await.is(409).says("It is not time yet");
        assert_eq!([stage(&world, &liv), stage(&world, &amina)], [Stage::Closed; 2]);
        let said = [("said_by", "mentee"), ("rating", "good"), ("wish", "enough"), ("may_ask", "yes")];
        mette.submit(&format!("/pairs/{pair}/evaluation"), &said).await.is(200);
        visitor.post(&format!("{early}/after-contacts"), &[("in_touch", "yes")]).await.is(409);
        world.days_pass(92);
        assert_eq!(written(&world), 1);
        let asked = format!("{}/after-contacts", home("amina"));
        for (in_touch, how) in [("no", "We lost each other"), ("yes", "We bake on Sundays")] {
            let told = [("in_touch", in_touch), ("how", how)];
            visitor.submit(&asked, &told).await.says("All the best.");
        }
        assert_eq!([stage(&world, &liv), stage(&world, &amina)], [Stage::AfterContact; 2]);
        let told = world.store(|tx| Ok(parvis::pairs::after_contacts::store::of_pair(&world.meadow.org, tx, pair)?));
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].note.as_deref(), Some("We bake on Sundays"));
    }
}

on_both! {
    async fn who_has_withdrawn_is_not_asked_some_months_later(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        completes(&world, &mut mette, pair).await;
        for side in ["mentor", "mentee"] {
            let said = [("said_by", side), ("rating", "good"), ("wish", "enough"), ("may_ask", "yes")];
            mette.submit(&format!("/pairs/{pair}/evaluation"), &said).await.is(200);
        }
        mette.submit(&format!("{}/stage", amina.path()), &[("to", "withdrawn")]).await.is(200);
        mette.get(&format!("/pairs/{pair}")).await.says("Does not want to be asked later.");
        // Liv withdrew when that did not yet take her yes back.
        let today = world.today();
        world.store(|tx| Ok(parvis::people::store::set_stage(&world.meadow.org, tx, liv.id, Stage::Withdrawn, today, None)?));
        world.days_pass(92);
        assert_eq!(written(&world), 0);
    }
}

on_both! {
    async fn a_mentee_becomes_a_mentor_without_typing_anything_twice(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let told = parvis::interviews::Interview { wishes: Some("Somebody who likes tea".to_owned()), ..Default::default() };
        world.store(|tx| Ok(interviews::save(&world.meadow.org, tx, amina.id, &told, Some(world.today()))?));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        mette.get(&amina.path()).await.never_says("Become mentor");
        completes(&world, &mut mette, pair).await;
        let said = [("said_by", "mentee"), ("rating", "very-good"), ("wish", "other-role"), ("may_ask", "no")];
        mette.submit(&format!("/pairs/{pair}/evaluation"), &said).await.says("Become mentor");
        mette.get(&amina.path()).await.says("Become mentor");
        let round = world.meadow.round.to_string();
        mette.post(&format!("{}/mentor", amina.path()), &[]).await.is(409);
        let reply = mette.post(&format!("{}/mentor", amina.path()), &[("becomes_in", &round)]).await;
        let path = reply.is(303).location();
        assert_ne!(path, amina.path());
        mette.get(&path).await.says("Amina takes part as mentor now.").says("amina@people.test").says("Continue");
        assert!(mette.get(&format!("{path}/interview")).await.body().contains("Somebody who likes tea"));
        mette.post(&format!("{}/mentor", amina.path()), &[("becomes_in", &round)]).await.is(409);
        mette.get(&amina.path()).await.never_says("Become mentor");
    }
}

on_both! {
    async fn a_method_says_what_its_last_meetings_are_about(world: World) {
        let own = "\ngoodbye = [{ nb = \"Hva tar du med deg?\", en = \"What do you take home?\" }]\nlanguage = ";
        let source = parvis::methods::BUNDLED[0].replacen("\nlanguage = ", own, 1);
        let source = source.replacen("version = \"3\"", "version = \"3.9\"", 1);
        let cast = world.round_of(&source);
        let (liv, amina) = (ready_in(&world, &cast, Side::Mentor, "Liv"), ready_in(&world, &cast, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
        let page = world.visitor().get(&format!("{}/goodbye?lang=en", link_to(&world, "liv"))).await;
        page.says("What do you take home?").never_says("What are you proud of?");
    }
}
