//! The life of a pair, from the introduction to the after-contact.

use jiff::ToSpan;
use jiff::civil::Date;
use parvis::ids::{PairId, RoundId};
use parvis::methods::{BUNDLED, Method, Side};
use parvis::pairs::introductions::store::NewPair;
use parvis::pairs::{CannotIntroduce, How, after_contacts, introductions, meetings, outcomes};
use parvis::people::{Participation, Stage};
use parvis::programmes::store::NewRound;

use crate::on_both;
use crate::world::{Cast, World};

/// Somebody of the open round who is ready for a match.
pub fn ready(world: &World, side: Side, name: &str) -> Participation {
    ready_of(world, &world.meadow, side, name, 1)
}

/// The same in another round of Meadow.
pub fn ready_in(world: &World, cast: &Cast, side: Side, name: &str) -> Participation {
    ready_of(world, cast, side, name, 1)
}

/// The same, with room for so many mentees.
pub fn ready_of(world: &World, cast: &Cast, side: Side, name: &str, places: i32) -> Participation {
    let mut participation = world.applicant_of(cast, side, name);
    participation.capacity = places;
    let today = world.today();
    world.store(|tx| {
        parvis::people::store::update_participation(&cast.org, tx, &participation)?;
        Ok(parvis::people::store::set_stage(&cast.org, tx, participation.id, Stage::Ready, today, None)?)
    });
    participation
}

fn new_pair(world: &World, mentor: &Participation, mentee: &Participation) -> NewPair {
    NewPair {
        round: mentor.round,
        mentor: mentor.id,
        mentee: mentee.id,
        reasons_json: serde_json::json!({ "note": "Both love boats" }),
        how: How::Proposal,
        not_local: None,
        by: parvis::ids::StaffId::named("test", "Mette"),
        now: world.app.clock.now(),
        today: world.today(),
    }
}

/// Two people introduced to each other today.
pub fn introduced(world: &World, mentor: &Participation, mentee: &Participation) -> PairId {
    let new = new_pair(world, mentor, mentee);
    world.store(|tx| Ok(introductions::store::introduce(&world.meadow.org, tx, &new)?))
}

/// Liv and Amina, introduced today.
pub fn liv_and_amina(world: &World) -> PairId {
    introduced(world, &ready(world, Side::Mentor, "Liv"), &ready(world, Side::Mentee, "Amina"))
}

/// Two people of another round than the open one, introduced today.
pub fn introduced_in(world: &World, cast: &Cast, mentor: &str, mentee: &str) -> PairId {
    let mentor = ready_of(world, cast, Side::Mentor, mentor, 1);
    introduced(world, &mentor, &ready_of(world, cast, Side::Mentee, mentee, 1))
}

/// A round of Meadow with the method of FIKA, which asks for hours a month and for no number of meetings.
fn fika_round(world: &World) -> Cast {
    let source = BUNDLED.iter().find(|source| source.contains("slug = \"luckan-fika\"")).unwrap();
    let round = RoundId::named("test", "Meadow FIKA");
    let org = world.meadow.org.clone();
    let now = world.app.clock.now();
    world.store(|tx| {
        let method = Method::parse(source).unwrap();
        let new = NewRound {
            id: round,
            programme: world.meadow.programme.id,
            method: parvis::methods::store::keep(&org, tx, &method, source, now)?,
            name: "FIKA".to_owned(),
            starts_on: world.today(),
            ends_on: world.today() + 7.months(),
            sign_up_until: None,
        };
        Ok(parvis::programmes::store::insert_round(&org, tx, &new, now)?)
    });
    Cast { org, programme: world.meadow.programme.clone(), earlier_round: None, round }
}

fn refused(world: &World, mentor: &Participation, mentee: &Participation) -> CannotIntroduce {
    let new = new_pair(world, mentor, mentee);
    match world.app.db.write_now(|tx| introductions::store::introduce(&world.meadow.org, tx, &new)) {
        Ok(pair) => panic!("{pair} was made"),
        Err(cannot) => cannot,
    }
}

fn stage(world: &World, participation: &Participation) -> Stage {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, participation.id)?)).stage
}

fn day(date: Date) -> String {
    date.to_string()
}

on_both! {
    async fn both_are_told_in_their_own_language_and_the_subject_names_nobody(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        introduced(&world, &liv, &amina);
        let mailbox = world.mailbox();
        let recipients: Vec<&str> = mailbox.iter().map(|(to, _, _)| to.as_str()).collect();
        assert_eq!(recipients, ["liv@people.test", "amina@people.test"]);
        for ((_, subject, body), other) in mailbox.iter().zip(["Amina", "Liv"]) {
            assert_eq!(subject, "Gode nyheter til deg");
            assert!(body.contains(other) && body.contains("post@meadow.test"), "{body}");
            assert!(!subject.contains('\u{2068}') && !body.contains('\u{2068}'));
        }
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Matched, Stage::Matched));
    }
}

on_both! {
    async fn who_has_a_mentor_or_no_place_left_is_not_introduced_again(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let (kjell, tesfay) = (ready(&world, Side::Mentor, "Kjell"), ready(&world, Side::Mentee, "Tesfay"));
        introduced(&world, &liv, &amina);
        assert!(matches!(
            refused(&world, &kjell, &amina),
            CannotIntroduce::MenteeTaken { name, on } if name == "Amina" && on == world.today()
        ));
        assert!(matches!(
            refused(&world, &liv, &tesfay),
            CannotIntroduce::MentorFull { active: 1, limit: 1, .. }
        ));
        assert_eq!(world.mailbox().len(), 2, "nobody is told of a pair that was refused");
    }
}

on_both! {
    async fn of_two_who_introduce_the_same_mentee_at_once_one_succeeds(world: World) {
        let amina = ready(&world, Side::Mentee, "Amina");
        let attempts: Vec<_> = ["Liv", "Kjell", "Berit", "Odd"]
            .map(|name| new_pair(&world, &ready(&world, Side::Mentor, name), &amina))
            .into_iter()
            .map(|new| {
                let (db, org) = (world.app.db.clone(), world.meadow.org.clone());
                tokio::task::spawn_blocking(move || db.write_now(|tx| introductions::store::introduce(&org, tx, &new)))
            })
            .collect();
        let mut made = 0;
        for attempt in attempts {
            match attempt.await.unwrap() {
                Ok(_) => made += 1,
                Err(CannotIntroduce::MenteeTaken { name, .. }) => assert_eq!(name, "Amina"),
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(made, 1);
        assert_eq!(world.mailbox().len(), 2);
    }
}

on_both! {
    async fn a_logged_meeting_counts_and_makes_the_pair_active(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let path = format!("/pairs/{}", introduced(&world, &liv, &amina));
        let mut mette = world.mette();
        mette.get(&path).await.is(200).says("Liv and Amina").says("They have not met yet").says("0 of 3").says("6 meetings in 6 months").says("Both love boats");
        let fields = [("met_on", "2026-03-02"), ("minutes", "90"), ("met_note", "A walk by the sea")];
        mette.submit(&format!("{path}/meetings"), &fields).await
            .says("The meeting on 2 March 2026 is logged")
            .says("1 of 3")
            .says("They met for 90 minutes")
            .says("A walk by the sea")
            .says("6 months are left");
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Active, Stage::Active));
    }
}

on_both! {
    async fn a_meeting_outside_the_life_of_the_pair_is_refused_with_what_was_typed_kept(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(10);
        let mut mette = world.mette();
        let path = format!("/pairs/{pair}/meetings");
        for (on, sentence) in [
            ("2026-03-13", "has not come yet"),
            ("2026-03-01", "They were introduced to each other on"),
            ("2026-01-31", "Is the year right?"),
            ("2025-03-05", "Is the year right?"),
        ] {
            let reply = mette.post(&path, &[("met_on", on), ("met_note", "Coffee at Liv's")]).await;
            reply.is(422).says(sentence).says("Coffee at Liv's");
            assert!(reply.body().contains(on), "the day is kept");
        }
        for on in ["2026-03-02", "2026-03-12"] {
            mette.submit(&path, &[("met_on", on)]).await.says("is logged");
        }
    }
}

on_both! {
    async fn nonsense_in_a_form_gets_sentences_and_no_error_page(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        let path = |part: &str| format!("/pairs/{pair}/{part}");
        let long = "x".repeat(5_001);
        mette.post(&path("meetings"), &[]).await.is(422);
        mette.post(&path("meetings"), &[("met_on", "9999-99-99"), ("minutes", "many")]).await.is(422).says("What happened");
        mette.post(&path("meetings"), &[("met_on", "2026-03-02"), ("met_note", long.as_str())]).await.is(422);
        mette.post(&path("pause"), &[("paused_until", "soon")]).await.is(422);
        mette.post(&path("pause"), &[("paused_until", "2026-03-02")]).await.is(422).says("is not after today");
        mette.post(&path("closure"), &[]).await.is(422).says("Choose how it ended");
        mette.post(&path("closure"), &[("ended_how", "early"), ("ended_on", "2026-03-02")]).await.is(422).says("Choose a reason");
        let made_up = [("ended_how", "early"), ("ended_on", "2026-03-02"), ("end_reason", "weather")];
        mette.post(&path("closure"), &made_up).await.is(422).says("Choose a reason");
        mette.post(&path("outcomes"), &[]).await.is(422).says("Choose what happened");
        mette.post(&path("after-contacts"), &[("contact_on", "2026-03-02")]).await.is(422);
        let talk = [("topic-wishes", long.as_str()), ("topic-dreams", "A house by the sea")];
        mette.post(&path("acquaintance"), &talk).await.is(422).says("A house by the sea");
        mette.get(&format!("/rounds/{}/pairs?state=%00&page=-7", world.meadow.round)).await.is(200).says("Liv");
    }
}

on_both! {
    async fn a_double_tap_is_one_meeting_and_so_are_two_colleagues_who_log_the_same_one(world: World) {
        let pair = liv_and_amina(&world);
        let path = format!("/pairs/{pair}/meetings");
        let fields = [("met_on", "2026-03-02")];
        let mut mette = world.mette();
        mette.post_again(&path, &fields, "one tap").await.is(303);
        mette.post_again(&path, &fields, "one tap").await.is(303);
        world.ane().post(&path, &fields).await.is(422).says("is already logged");
        let meetings = world.store(|tx| Ok(meetings::store::of_pair(&world.meadow.org, tx, pair)?));
        assert_eq!(meetings.len(), 1);
    }
}

on_both! {
    async fn a_meeting_logged_by_mistake_is_removed_and_the_pair_waits_for_its_first_again(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.says("Active");
        let meeting = world.store(|tx| Ok(meetings::store::of_pair(&world.meadow.org, tx, pair)?))[0].id;
        mette.submit(&format!("/meetings/{meeting}/removal"), &[]).await
            .says("The meeting on 2 March 2026 is removed")
            .says("They have not met yet")
            .says("0 of 3");
        mette.post(&format!("/meetings/{meeting}/removal"), &[]).await.is(404);
    }
}

/// The hidden fields of the form that puts a meeting back; none when the page offers it not at all.
fn put_back(page: &crate::world::Reply) -> Vec<(String, String)> {
    let page = scraper::Html::parse_document(&page.body());
    let form = scraper::Selector::parse(".timeline form[action$='/meetings'] input").unwrap();
    let field = |name: &str, of: scraper::ElementRef| of.value().attr(name).unwrap_or_default().to_owned();
    page.select(&form).map(|input| (field("name", input), field("value", input))).collect()
}

on_both! {
    async fn a_meeting_removed_by_mistake_is_put_back_with_all_that_was_said_about_it(world: World) {
        let pair = liv_and_amina(&world);
        let (path, mut mette) = (format!("/pairs/{pair}"), world.mette());
        let fields = [("met_on", "2026-03-02"), ("minutes", "45"), ("met_note", "By the sea")];
        mette.post(&format!("{path}/meetings"), &fields).await.is(303);
        let before = world.store(|tx| Ok(meetings::store::of_pair(&world.meadow.org, tx, pair)?)).remove(0);
        let page = mette.submit(&format!("/meetings/{}/removal", before.id), &[]).await;
        let hidden = put_back(&page);
        let hidden: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).filter(|(name, _)| *name != "submission").collect();
        assert_eq!(hidden, fields);
        let page = mette.submit(&format!("{path}/meetings"), &hidden).await;
        page.says("By the sea").says("1 of 3").says("Active");
        assert!(put_back(&page).is_empty(), "it is back already");
        let after = world.store(|tx| Ok(meetings::store::of_pair(&world.meadow.org, tx, pair)?)).remove(0);
        assert_eq!((after.on, after.minutes, after.note), (before.on, before.minutes, before.note));
    }
}

on_both! {
    async fn meetings_beyond_the_commitment_are_welcome_and_nothing_is_asked_for(world: World) {
        let pair = liv_and_amina(&world);
        world.days_pass(5);
        let mut mette = world.mette();
        for on in ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"] {
            mette.post(&format!("/pairs/{pair}/meetings"), &[("met_on", on)]).await.is(303);
        }
        mette.get(&format!("/pairs/{pair}")).await
            .says("3 of 3, 1 more")
            .says("One meeting more than planned")
            .never_says("is late")
            .never_says("are late");
    }
}

on_both! {
    async fn where_a_method_counts_in_words_the_pair_page_says_those_words_and_no_number(world: World) {
        let fika = fika_round(&world);
        let pair = introduced(
            &world,
            &ready_of(&world, &fika, Side::Mentor, "Liv", 1),
            &ready_of(&world, &fika, Side::Mentee, "Amina", 1),
        );
        let (path, mut mette) = (format!("/pairs/{pair}"), world.mette());
        let words = "4 to 8 hours a month for about half a year";
        let silent_about = ["0 of 0", "0 meetings", "everything they promised", "Extra meetings"];
        let reply = mette.get(&path).await;
        reply.says("What a pair promises").says(words).says("6 months are left");
        silent_about.iter().for_each(|said| { reply.never_says(said); });
        mette.post(&format!("{path}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        let reply = mette.get(&path).await;
        reply.says("Own meetings 1").never_says("more than planned");
        silent_about.iter().for_each(|said| { reply.never_says(said); });
        mette.get(&format!("/rounds/{}/pairs", fika.round)).await.says("Liv").never_says("of 0");
        mette.get(&format!("/rounds/{}", fika.round)).await.says(words);
    }
}

on_both! {
    async fn a_pair_that_lasts_as_long_as_it_is_needed_has_no_last_day_anywhere(world: World) {
        let ilik = world.round_by("ilik");
        let pair = introduced_in(&world, &ilik, "Pipaluk", "Malik");
        let words = "It lasts as long as it is needed: until the user can manage alone.";
        let mut mette = world.mette();
        mette.get(&format!("/pairs/{pair}")).await.says(words).never_says("are left").never_says("12 months");
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await;
        world.days_pass(2 * 365);
        let mut mette = world.mette();
        // Its round is over since long, and nobody has heard of the two: nobody is forgotten, and nobody is asked to end it.
        let page = mette.get("/today").await;
        page.says("Pipaluk").never_says("The time they promised each other").never_says("still open");
    }
}

on_both! {
    async fn a_pair_that_lasts_as_long_as_its_round_is_over_with_it(world: World) {
        let svendborg = world.round_by("kvinfo-naboskab");
        let pair = introduced_in(&world, &svendborg, "Lone", "Samira");
        world.mette().get(&format!("/pairs/{pair}")).await.says("6 months are left, until 31 August 2026.");
        world.days_pass(183);
        world.mette().get("/today").await.says("Lone").says("The time they promised each other was over yesterday.");
    }
}

on_both! {
    async fn a_pair_rests_and_goes_on(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{pair}/pause"), &[("paused_until", "2026-04-01")]).await
            .says("Paused since 2 March 2026. They want to go on from 1 April 2026.");
        mette.post(&format!("/pairs/{pair}/pause"), &[]).await.is(409).says("has been paused since 2 March 2026");
        mette.submit(&format!("/pairs/{pair}/pause/end"), &[]).await.says("They have not met yet");
        mette.post(&format!("/pairs/{pair}/pause/end"), &[]).await.is(409);
    }
}

on_both! {
    async fn a_pair_that_ends_early_says_why_and_its_mentor_stays_active_for_the_other_one(world: World) {
        let liv = ready_of(&world, &world.meadow, Side::Mentor, "Liv", 2);
        let (amina, tesfay) = (ready(&world, Side::Mentee, "Amina"), ready(&world, Side::Mentee, "Tesfay"));
        let (first, second) = (introduced(&world, &liv, &amina), introduced(&world, &liv, &tesfay));
        let mut mette = world.mette();
        for pair in [first, second] {
            mette.post(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        }
        let fields = [
            ("ended_how", "early"), ("end_reason", "moved"), ("ended_on", "2026-03-02"), ("end_note", "To Bergen"),
        ];
        mette.submit(&format!("/pairs/{first}/closure"), &fields).await
            .says("Ended early on 2 March 2026. Reason: Moved away.")
            .says("To Bergen");
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Active, Stage::Closed));
        mette.post(&format!("/pairs/{first}/closure"), &fields).await.is(409);
        mette.post(&format!("/pairs/{first}/pause"), &[]).await.is(409);
    }
}

on_both! {
    async fn an_end_is_taken_back_unless_the_mentee_has_another_mentor_by_now(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let mut mette = world.mette();
        let ended = [("ended_how", "early"), ("end_reason", "moved"), ("ended_on", "2026-03-02")];
        let path = format!("/pairs/{pair}/closure");
        mette.submit(&path, &ended).await;
        mette.submit(&format!("{path}/removal"), &[]).await.says("The pair goes on").says("They have not met yet");
        assert_eq!(stage(&world, &amina), Stage::Matched);
        mette.submit(&path, &ended).await;
        let today = world.today();
        world.store(|tx| Ok(parvis::people::store::set_stage(&world.meadow.org, tx, amina.id, Stage::Ready, today, None)?));
        introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &amina);
        mette.post(&format!("{path}/removal"), &[]).await.is(409).says("Amina has another mentor since 2 March 2026");
    }
}

on_both! {
    async fn a_completed_pair_is_asked_later_and_a_permanent_job_is_kept_with_its_attribution(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        let completed = [("ended_how", "completed"), ("ended_on", "2026-03-02")];
        mette.post(&format!("/pairs/{pair}/closure"), &completed).await.is(422).says("They have not met yet, so");
        mette.post(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        mette.post(&format!("/pairs/{pair}/after-contacts"), &[("contact_on", "2026-03-02"), ("still_in_touch", "yes")]).await.is(409);
        mette.submit(&format!("/pairs/{pair}/closure"), &completed).await.says("Completed on 2 March 2026");
        let job = [
            ("outcome_whose", "mentee"), ("outcome_kind", "permanent-job"), ("attribution", "through-programme"),
            ("outcome_on", "2026-03-02"), ("outcome_note", "At the fish farm"),
        ];
        mette.submit(&format!("/pairs/{pair}/outcomes"), &job).await
            .says("Amina: Permanent job. Through the programme.")
            .says("At the fish farm");
        world.days_pass(90);
        let mut mette = world.mette();
        let today = day(world.today());
        let contact = [("contact_on", today.as_str()), ("still_in_touch", "yes"), ("contact_note", "Sunday coffee")];
        mette.submit(&format!("/pairs/{pair}/after-contacts"), &contact).await
            .says("they are still in touch")
            .says("Sunday coffee");
    }
}

on_both! {
    async fn an_outcome_and_an_answer_recorded_by_mistake_are_taken_back(world: World) {
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        let (path, mut mette) = (format!("/pairs/{pair}"), world.mette());
        mette.post(&format!("{path}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        mette.post(&format!("{path}/closure"), &[("ended_how", "completed"), ("ended_on", "2026-03-02")]).await.is(303);
        let job = [
            ("outcome_whose", "mentee"), ("outcome_kind", "permanent-job"), ("attribution", "helped"), ("outcome_on", "2026-03-02"),
        ];
        mette.submit(&format!("{path}/outcomes"), &job).await.says("Take this outcome back");
        for answer in ["yes", "no"] {
            let contact = [("contact_on", "2026-03-02"), ("still_in_touch", answer)];
            mette.post(&format!("{path}/after-contacts"), &contact).await.is(303);
        }
        assert_eq!([stage(&world, &liv), stage(&world, &amina)], [Stage::AfterContact; 2]);
        let (outcome, asked) = world.store(|tx| {
            let org = &world.meadow.org;
            Ok((outcomes::store::of_pair(org, tx, pair)?.remove(0).id, after_contacts::store::of_pair(org, tx, pair)?))
        });
        let [first, second] = [0, 1].map(|nth| format!("/after-contacts/{}/removal", asked[nth].id));
        let outcome = format!("/outcomes/{outcome}/removal");
        for theirs in [&outcome, &first] {
            world.hilde().post(theirs, &[]).await.is(404);
            world.finn().post(theirs, &[]).await.is(403);
        }
        mette.submit(&outcome, &[]).await
            .says("The outcome is taken back.")
            .says("An outcome was taken back.")
            .never_says("Permanent job. Helped");
        mette.post(&outcome, &[]).await.is(404);
        mette.submit(&first, &[]).await.says("The answer of 2 March 2026 is taken back.");
        assert_eq!([stage(&world, &liv), stage(&world, &amina)], [Stage::AfterContact; 2]);
        mette.submit(&second, &[]).await.never_says("Take this answer back");
        assert_eq!([stage(&world, &liv), stage(&world, &amina)], [Stage::Closed; 2]);
    }
}

on_both! {
    async fn what_they_told_each_other_is_kept_in_their_words(world: World) {
        let pair = liv_and_amina(&world);
        let mut mette = world.mette();
        let said = [("topic-wishes", "Learn to ski"), ("topic-dreams", "  "), ("topic-unknown", "ignored")];
        let reply = mette.submit(&format!("/pairs/{pair}/acquaintance"), &said).await;
        reply.says("Learn to ski").says("The getting-acquainted record was written").never_says("ignored");
    }
}

on_both! {
    async fn another_organisations_pair_answers_like_one_that_does_not_exist(world: World) {
        let pair = liv_and_amina(&world);
        world.mette().post(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        let meeting = world.store(|tx| Ok(meetings::store::of_pair(&world.meadow.org, tx, pair)?))[0].id;
        let mut hilde = world.hilde();
        hilde.get(&format!("/rounds/{}/pairs", world.meadow.round)).await.is(404);
        let theirs = hilde.get(&format!("/pairs/{pair}")).await;
        let nobodys = hilde.get(&format!("/pairs/{}", PairId::new())).await;
        theirs.is(404);
        assert_eq!(theirs.text(), nobodys.text());
        for (part, fields) in [
            ("meetings", vec![("met_on", "2026-03-02")]),
            ("meetings", vec![]),
            ("acquaintance", vec![("topic-wishes", "x")]),
            ("pause", vec![]),
            ("pause/end", vec![]),
            ("closure", vec![("ended_how", "completed"), ("ended_on", "2026-03-02")]),
            ("closure/removal", vec![]),
            ("after-contacts", vec![("contact_on", "2026-03-02"), ("still_in_touch", "no")]),
            ("outcomes", vec![
                ("outcome_whose", "mentee"), ("outcome_kind", "job"), ("attribution", "helped"), ("outcome_on", "2026-03-02"),
            ]),
        ] {
            hilde.post(&format!("/pairs/{pair}/{part}"), &fields).await.is(404);
        }
        hilde.post(&format!("/meetings/{meeting}/removal"), &[]).await.is(404);
    }
}

on_both! {
    async fn the_list_shows_fifty_pairs_at_a_time_and_one_state_when_asked(world: World) {
        let berit = ready_of(&world, &world.meadow, Side::Mentor, "Berit", 60);
        for number in 1..=51 {
            introduced(&world, &berit, &ready(&world, Side::Mentee, &format!("Mentee{number}")));
        }
        world.days_pass(1);
        let liv_and_amina = liv_and_amina(&world);
        let mut mette = world.mette();
        mette.submit(&format!("/pairs/{liv_and_amina}/meetings"), &[("met_on", day(world.today() - 0.days()).as_str())]).await;
        let list = format!("/rounds/{}/pairs", world.meadow.round);
        mette.get(&list).await.says("1–50 of 52").says("Liv , Amina");
        mette.get(&format!("{list}?page=2")).await.says("51–52 of 52").never_says("Liv ,");
        mette.get(&format!("{list}?state=active")).await.says("Liv , Amina").says("1 of 3").never_says("Berit");
        mette.get(&format!("{list}?state=completed")).await.says("No pair is here now");
        world.hilde().get(&format!("/rounds/{}/pairs", world.harbour.round)).await.says("No pairs yet");
    }
}
