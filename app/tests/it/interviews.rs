//! The interview: begun, left, taken up again, finished; then the person can be matched.

use parvis::methods::Side;
use parvis::people::Stage;

use crate::on_both;

/// What is told in a short interview.
const TOLD: [(&str, &str); 9] = [
    ("language-0", "ar"),
    ("level-0", "native"),
    ("language-1", "nb"),
    ("level-1", "basic"),
    ("interests", "sewing"),
    ("interests", "cooking"),
    ("times", "monday-evening"),
    ("wishes", "Somebody who knows the harbour"),
    ("area", "heroy-nord"),
];

on_both! {
    async fn an_interview_left_in_the_middle_is_there_again(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/interview", amina.id);
        let mut mette = world.mette();
        let mut told = TOLD.to_vec();
        told.push(("wanted", "draft"));
        mette.submit(&path, &told).await.is(200).says("Saved.").says("Somebody who knows the harbour");
        let body = world.mette().get(&path).await.body();
        assert!(body.contains("value=\"sewing\" checked"), "the interest is not ticked any more");
        let kept = world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, amina.id)?));
        assert_eq!((kept.stage, kept.interviewed_on), (Stage::Applied, None));
    }
}

on_both! {
    async fn a_finished_interview_makes_the_person_ready(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let mut told = TOLD.to_vec();
        told.push(("wanted", "finish"));
        let path = format!("/people/{}/interview", amina.id);
        let said = world.mette().submit(&path, &told).await;
        said.says("Something is still missing").says("Still missing: what can be expected, confirmed");
        told.push(("expectations", "yes"));
        let reply = world.mette().post(&path, &told).await;
        assert_eq!(reply.location(), amina.path());
        world.mette().get(&amina.path()).await.says("Confirmed what can be expected. Mette");
        let ready = world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, amina.id)?));
        assert_eq!((ready.stage, ready.interviewed_on), (Stage::Ready, Some(world.today())));
        assert_eq!(ready.person.area.as_deref(), Some("heroy-nord"));
        let pool = world.store(|tx| Ok(parvis::interviews::store::pool(&world.meadow.org, tx, world.meadow.round)?));
        assert_eq!(pool.len(), 1);
        assert!(pool[0].1.interests.contains("cooking"));
    }
}

on_both! {
    async fn what_matching_cannot_do_without_is_asked_for_with_everything_kept(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/interview", amina.id);
        let told = [("interests", "sewing"), ("note", "Came with her sister"), ("wanted", "finish")];
        world.mette().post(&path, &told).await.is(422)
            .says("Choose at least one language")
            .says("Choose at least one time")
            .never_says("Choose at least one interest")
            .says("Came with her sister");
    }
}

on_both! {
    async fn nobody_is_ready_without_consent(world: World) {
        let mut written_in = world.applicant(Side::Mentor, "Odd");
        written_in.application.consent = None;
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &written_in)?));
        let path = format!("/people/{}/interview", written_in.id);
        let mut told = TOLD.to_vec();
        told.extend([("wanted", "finish"), ("capacity", "2")]);
        let mut mette = world.mette();
        mette.post(&path, &told).await.is(422).says("Ask for their consent");
        told.extend([("consent", "yes"), ("expectations", "yes")]);
        mette.post(&path, &told).await.is(303);
        let ready = world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, written_in.id)?));
        assert_eq!((ready.stage, ready.capacity), (Stage::Ready, 2));
        assert_eq!(ready.application.consent.unwrap().on, world.today());
    }
}

on_both! {
    async fn absurd_answers_get_a_sentence(world: World) {
        let odd = world.applicant(Side::Mentor, "Odd");
        let path = format!("/people/{}/interview", odd.id);
        let long = "x".repeat(5_001);
        for told in [("capacity", "1000000"), ("capacity", "minus one"), ("note", long.as_str())] {
            world.mette().post(&path, &[told, ("wanted", "draft")]).await.is(422);
        }
    }
}

on_both! {
    async fn another_organisations_interview_does_not_exist(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let mut hilde = world.hilde();
        let theirs = hilde.get(&format!("/people/{}/interview", amina.id)).await;
        let nobodys = hilde.get(&format!("/people/{}/interview", uuid::Uuid::new_v4())).await;
        theirs.is(404);
        assert_eq!(theirs.text(), nobodys.text());
        hilde.post(&format!("/people/{}/interview", amina.id), &TOLD).await.is(404);
    }
}

on_both! {
    async fn a_consent_ticked_on_a_refused_form_is_still_ticked_and_not_said_to_be_given(world: World) {
        let mut written_in = world.applicant(Side::Mentee, "Amina");
        written_in.application.consent = None;
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &written_in)?));
        let path = format!("/people/{}/interview", written_in.id);
        let mut mette = world.mette();
        let refused = mette.post(&path, &[("consent", "yes"), ("wanted", "finish")]).await;
        refused.is(422).never_says("They agreed on");
        assert!(refused.body().contains("name=\"consent\" value=\"yes\" checked"), "{}", refused.body());
        mette.submit(&path, &[("consent", "yes"), ("wanted", "draft")]).await.says("They agreed on 2 March 2026");
    }
}

on_both! {
    async fn an_old_tab_cannot_empty_a_finished_interview(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/interview", amina.id);
        let mut told = TOLD.to_vec();
        told.push(("wanted", "finish"));
        let mut mette = world.mette();
        mette.post(&path, &told).await.is(303);
        mette.post(&path, &[("wanted", "draft")]).await.is(422).says("Choose at least one language");
        let pool = world.store(|tx| Ok(parvis::interviews::store::pool(&world.meadow.org, tx, world.meadow.round)?));
        assert!(pool[0].1.interests.contains("cooking"));
    }
}

on_both! {
    async fn a_wrong_area_can_be_taken_back(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let path = format!("/people/{}/interview", amina.id);
        let mut mette = world.mette();
        let area = || world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, amina.id)?.person.area));
        mette.post(&path, &[("area", "heroy-nord"), ("wanted", "draft")]).await.is(303);
        assert_eq!(area().as_deref(), Some("heroy-nord"));
        mette.post(&path, &[("area", ""), ("wanted", "draft")]).await.is(303);
        assert_eq!(area(), None);
    }
}

on_both! {
    async fn a_mentor_written_in_with_many_places_keeps_them_in_the_interview(world: World) {
        let mut odd = world.applicant(Side::Mentor, "Odd");
        odd.capacity = parvis::people::LARGEST_CAPACITY;
        world.store(|tx| Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &odd)?));
        let path = format!("/people/{}/interview", odd.id);
        world.mette().post(&path, &[("capacity", "20"), ("wanted", "draft")]).await.is(303);
        world.mette().post(&path, &[("capacity", "21"), ("wanted", "draft")]).await.is(422);
    }
}
