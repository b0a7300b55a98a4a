//! The board: everybody by stage, moved one by one or many, refused with what is missing, taken back.

use parvis::ids::ParticipationId;
use parvis::methods::Side;
use parvis::people::Stage;

use crate::on_both;
use crate::world::World;

const INTERVIEW: &[(&str, &str)] = &[
    ("language-0", "nb"),
    ("level-0", "fluent"),
    ("interests", "hiking"),
    ("occupation", "care"),
    ("needs", "network"),
    ("times", "monday-evening"),
    ("consent", "yes"),
    ("expectations", "yes"),
    ("wanted", "finish"),
];

fn stage(world: &World, id: ParticipationId) -> Stage {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, id)?)).stage
}

/// An interview in which what can be expected was not gone through.
fn unconfirmed() -> Vec<(&'static str, &'static str)> {
    INTERVIEW.iter().copied().filter(|(name, _)| *name != "expectations").collect()
}

on_both! {
    async fn the_board_shows_one_side_by_stage_with_the_days_and_what_is_missing(world: World) {
        world.applicant(Side::Mentee, "Amina");
        world.applicant(Side::Mentor, "Liv");
        world.days_pass(3);
        let board = format!("/rounds/{}/board", world.meadow.round);
        let page = world.mette().get(&board).await;
        page.is(200).says("Signed up 1").says("Amina 3 days Still missing: the interview").never_says("Liv");
        page.says("Ready for a match 0");
        let page = world.mette().get(&format!("{board}?side=mentor")).await;
        page.is(200).says("Liv").never_says("Amina");
    }
}

on_both! {
    async fn many_are_moved_at_once_with_history_and_taken_back_together(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let tesfay = world.applicant(Side::Mentee, "Tesfay");
        let since = amina.stage_since;
        world.days_pass(2);
        let mut mette = world.mette();
        let ids = [amina.id.to_string(), tesfay.id.to_string()];
        let fields = [
            ("side", "mentee"),
            ("person", &*ids[0]),
            ("person", &*ids[1]),
            ("to", "waiting-list"),
            ("reason", "Too few mentors this month"),
        ];
        let board = format!("/rounds/{}/board", world.meadow.round);
        let page = mette.submit(&format!("{board}/moves"), &fields).await;
        page.is(200).says("2 people are moved.").says("Waiting list 2").says("Take it back");
        mette.get(&amina.path()).await.says("Moved by hand to: Waiting list.").says("Too few mentors this month");
        let undo = page.body().split("action=\"/stage-moves/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let page = mette.submit(&format!("/stage-moves/{undo}"), &[]).await;
        page.says("The move of 2 people is taken back.").says("Signed up 2");
        let now = world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, amina.id)?));
        assert_eq!((now.stage, now.stage_since), (Stage::Applied, since), "the wait goes on from where it was");
        mette.get(&amina.path()).await.says("A move by hand was taken back: Signed up.");
        world.hilde().post(&format!("/stage-moves/{undo}"), &[]).await.is(404);
    }
}

on_both! {
    async fn nobody_is_moved_until_everybody_can_be_and_each_refusal_says_what_is_missing(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let tesfay = world.applicant(Side::Mentee, "Tesfay");
        let mut mette = world.mette();
        mette.submit(&format!("/people/{}/interview", tesfay.id), INTERVIEW).await;
        mette.submit(&format!("/people/{}/stage", tesfay.id), &[("to", "waiting-list")]).await;
        let ids = [amina.id.to_string(), tesfay.id.to_string()];
        let to = format!("/rounds/{}/board/moves", world.meadow.round);
        let fields = [("side", "mentee"), ("person", &*ids[0]), ("person", &*ids[1]), ("to", "ready")];
        let page = mette.post(&to, &fields).await;
        page.is(422).says("Nobody was moved.");
        page.says("Not yet possible: Ready for a match. Still missing: the interview and what can be expected, confirmed.");
        assert_eq!(stage(&world, tesfay.id), Stage::WaitingList);
        let again = [("side", "mentee"), ("person", &*ids[1]), ("to", "ready")];
        mette.submit(&to, &again).await.says("One person is moved.");
        assert_eq!((stage(&world, amina.id), stage(&world, tesfay.id)), (Stage::Applied, Stage::Ready));
        mette.post(&to, &[("to", "ready")]).await.is(422).says("Tick at least one person.");
        mette.post(&to, &[("person", &*ids[0])]).await.is(422).says("Choose where they stand now.");
        let hilde = world.hilde().post(&to, &again).await;
        hilde.is(404);
    }
}

on_both! {
    async fn fika_trains_before_it_interviews_and_an_early_interview_does_not_skip_the_training(world: World) {
        let fika = world.round_by("luckan-fika");
        let nadia = world.applicant_of(&fika, Side::Mentee, "Nadia");
        let mut mette = world.mette();
        let said = mette.submit(&format!("/people/{}/interview", nadia.id), &unconfirmed()).await;
        said.says("Something is still missing").says("Still missing: the training");
        assert_eq!(stage(&world, nadia.id), Stage::Applied);
        let id = nadia.id.to_string();
        let fields = [("side", "mentee"), ("person", &*id), ("to", "trained")];
        let page = mette.submit(&format!("/rounds/{}/board/moves", fika.round), &fields).await;
        page.says("Introduction training done").says("Interviewed 1");
        page.says("Still missing: who can take part and what can be expected, confirmed");
        mette.submit(&format!("/people/{id}/eligibility"), &[("tick", "residence-permit")]).await;
        assert_eq!(stage(&world, nadia.id), Stage::Interviewed);
        let page = mette.submit(&format!("/people/{id}/expectations"), &[]).await;
        page.says("A mentor cannot guarantee that you find a job").says("Confirmed what can be expected. Mette");
        assert_eq!(stage(&world, nadia.id), Stage::Ready);
    }
}

on_both! {
    async fn an_untrained_mentor_is_not_matched_in_holdbart_match(world: World) {
        let holdbart = world.round_by("holdbart-match");
        let kasper = world.applicant_of(&holdbart, Side::Mentor, "Kasper");
        let yusuf = world.applicant_of(&holdbart, Side::Mentee, "Yusuf");
        let mut mette = world.mette();
        for one in [&kasper, &yusuf] {
            mette.submit(&format!("/people/{}/interview", one.id), INTERVIEW).await;
        }
        assert_eq!((stage(&world, kasper.id), stage(&world, yusuf.id)), (Stage::Interviewed, Stage::Ready));
        let kasper_page = mette.get(&kasper.path()).await;
        kasper_page.says("Trained as an integration mentor Still missing: the training");
        mette.post(&format!("/people/{}/stage", kasper.id), &[("to", "ready")]).await.is(422).says("the training");
        mette.submit(&format!("/people/{}/stage", kasper.id), &[("to", "trained")]).await;
        assert_eq!(stage(&world, kasper.id), Stage::Trained);
        let reason = [("overrule", "No local mentor speaks Tigrinya")];
        let page = mette.submit(&format!("/people/{}/eligibility", kasper.id), &reason).await;
        page.says("This person can take part.").says("Takes part all the same. Mette No local mentor speaks Tigrinya");
        assert_eq!(stage(&world, kasper.id), Stage::Ready);
    }
}

on_both! {
    async fn a_move_that_the_software_makes_is_in_the_persons_history_once(world: World) {
        let (amina, liv) = (world.applicant(Side::Mentee, "Amina"), world.applicant(Side::Mentor, "Liv"));
        let mut mette = world.mette();
        for one in [&amina, &liv] {
            mette.submit(&format!("/people/{}/interview", one.id), INTERVIEW).await;
        }
        let page = mette.get(&amina.path()).await;
        page.says("The interview was finished.").says("Now: Ready for a match.").never_says("Now: Interviewed");
        let pair = super::pairs::introduced(&world, &liv, &amina);
        let page = mette.get(&amina.path()).await;
        page.says("Introduced, from a proposal.").never_says("Now: Matched");
        world.days_pass(1);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-03")]).await;
        mette.get(&liv.path()).await.says("Now: Meeting.");
        let ended = [("ended_on", "2026-03-03"), ("ended_how", "completed")];
        mette.submit(&format!("/pairs/{pair}/closure"), &ended).await;
        for one in [&amina, &liv] {
            mette.get(&one.path()).await.says("Now: Finished.");
        }
    }
}

const SIGN_UP: &[(&str, &str)] = &[
    ("as", "mentee"),
    ("given_name", "Nadia"),
    ("email", "nadia@people.test"),
    ("locale", "uk"),
    ("consent", "yes"),
];

on_both! {
    async fn somebody_without_a_residence_permit_reads_why_and_whom_to_turn_to_and_can_ask_all_the_same(world: World) {
        let fika = world.round_by("luckan-fika");
        let to = "/apply/meadow/luckan-fika";
        let mut visitor = world.visitor();
        visitor.get(&format!("{to}?as=mentee")).await.says("We ask for no document and keep none.");
        let refused = visitor.post(to, SIGN_UP).await;
        refused.is(422).says("FIKA is for people who have a residence permit.").says("Luckan advises everybody");
        assert!(refused.body().contains("nadia@people.test"), "what was typed stays");
        let anyway = [SIGN_UP, &[("anyway", "yes")]].concat();
        visitor.post(to, &anyway).await.is(303);
        let (_, _, body) = world.mailbox().pop().unwrap();
        assert!(body.contains("FIKA — для тих, хто має дозвіл на проживання"), "{body}");
        assert!(body.contains("Luckan радить усім"), "{body}");
        let list = world.store(|tx| Ok(parvis::people::store::of_round(&world.meadow.org, tx, fika.round)?));
        let page = world.mette().get(&list[0].path()).await;
        page.says("Who can take part Not yet").says("FIKA is for people who have a residence permit.");
    }
}

on_both! {
    async fn who_ticks_and_confirms_when_signing_up_needs_only_training_and_interview(world: World) {
        let fika = world.round_by("luckan-fika");
        let more = [("tick", "residence-permit"), ("expectations", "yes")];
        let fields = [SIGN_UP, &more].concat();
        world.visitor().post("/apply/meadow/luckan-fika", &fields).await.is(303);
        let page = world.mette().get(&format!("/rounds/{}/board", fika.round)).await;
        page.says("Nadia").says("Still missing: the training").never_says("who can take part");
    }
}

on_both! {
    async fn the_link_shows_the_expectations_in_the_persons_language_and_confirms_once(world: World) {
        let fika = world.round_by("luckan-fika");
        let nadia = world.applicant_of(&fika, Side::Mentee, "Nadia");
        let mut mette = world.mette();
        mette.submit(&format!("/people/{}/expectations/link", nadia.id), &[]).await.says("The link is on its way");
        let (recipient, _, body) = world.mailbox().pop().unwrap();
        assert_eq!(recipient, "nadia@people.test");
        let link = body.split("http://parvis.test").nth(1).unwrap().split_whitespace().next().unwrap();
        let mut visitor = world.visitor();
        let page = visitor.get(link).await;
        page.is(200).says("Hva du kan vente deg");
        visitor.get(&link.replace("lang=nb", "lang=ar")).await.says("لا يستطيع المرشد أن يضمن لك العثور على عمل");
        let to = link.split('?').next().unwrap();
        visitor.submit(to, &[]).await.is(200);
        visitor.submit(to, &[]).await.is(200);
        mette.get(&nadia.path()).await.says("by the link, in").says("Confirmed what can be expected.");
        visitor.get("/expectations/nobody").await.is(404);
        world.days_pass(31);
        visitor.get(to).await.is(404);
    }
}
