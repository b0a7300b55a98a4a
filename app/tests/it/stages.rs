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
    ("wanted", "finish"),
];

fn stage(world: &World, id: ParticipationId) -> Stage {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, id)?)).stage
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
        page.says("Not yet possible: Ready for a match. Still missing: the interview.");
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
        let said = mette.submit(&format!("/people/{}/interview", nadia.id), INTERVIEW).await;
        said.says("Something is still missing").says("Still missing: the training");
        assert_eq!(stage(&world, nadia.id), Stage::Applied);
        let id = nadia.id.to_string();
        let fields = [("side", "mentee"), ("person", &*id), ("to", "trained")];
        let page = mette.submit(&format!("/rounds/{}/board/moves", fika.round), &fields).await;
        page.says("Introduction training done").says("Ready for a match 1");
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
        assert_eq!(stage(&world, kasper.id), Stage::Ready);
    }
}
