//! The questions of a method's own: asked, kept, shown; the agreement; and what is said at the end.

use parvis::methods::{BUNDLED, Method, Side};
use parvis::pairs::How;
use parvis::pairs::introductions::store::{NewPair, introduce};

use crate::on_both;
use crate::pairs::{introduced, liv_and_amina, ready};

/// Questions added to the method of Meadow's rounds, as lines of its file.
const QUESTIONS: &str = r#"
[[questions]]
slug = "works"
asked_in = "sign-up"
kind = "yes-no"
required = true
label = { nb = "Har du arbeid?", en = "Do you work?", ar = "هل تعمل؟" }

[[questions]]
slug = "where"
asked_in = "sign-up"
kind = "line"
required = true
label = { nb = "Hvor?", en = "Where do you work?" }
only_if = { question = "works", answer = ["yes"] }

[[questions]]
slug = "faith"
asked_in = "sign-up"
kind = "line"
sensitive = true
label = { nb = "Hva tror du på?", en = "What do you believe in?" }
purpose = { nb = "For å finne høytider", en = "To plan around holidays" }

[[questions]]
slug = "walks"
asked_in = "interview"
kind = "scale"
label = { nb = "Hvor gjerne går du tur?", en = "How much do you like walks?" }
guidance = { nb = "Nevn været", en = "Mention the weather" }
"#;

fn asking() -> String {
    let source = BUNDLED[0].replacen("kun-mentornettverk", "boat-walks", 1);
    format!("{source}\n{QUESTIONS}")
}

const SIGN_UP: [(&str, &str); 4] =
    [("as", "mentee"), ("given_name", "Nadia"), ("locale", "en"), ("consent", "yes")];

on_both! {
    async fn a_sign_up_answers_the_methods_questions_and_staff_read_the_answers(world: World) {
        let round = world.round_of(&asking());
        let to = "/apply/meadow/boat-walks";
        let mut visitor = world.visitor();
        let page = visitor.get(&format!("{to}?as=mentee")).await;
        page.says("Do you work?").says("Only if you answered \"Yes\" to \"Do you work?\".");
        visitor.get(&format!("{to}?as=mentee&lang=ar")).await.says("هل تعمل؟").says("Where do you work?");
        visitor.get(&format!("{to}?lang=en")).await.is(200);
        visitor.post(to, &SIGN_UP).await.is(422).says("Choose an answer.").never_says("Write an answer.");
        let mut sent = SIGN_UP.to_vec();
        sent.push(("q-works", "yes"));
        let page = visitor.post(to, &sent).await;
        page.is(422).says("Write an answer.");
        assert!(page.body().contains("value=\"yes\" checked"), "the answer is gone");
        sent.push(("q-where", "At the harbour"));
        visitor.post(to, &sent).await.is(303);
        let everybody = world.store(|tx| Ok(parvis::people::store::of_round(&round.org, tx, round.round)?));
        world.mette().get(&everybody[0].path()).await.says("Where do you work? At the harbour");
        let form = parvis::methods::questions::AskedIn::SignUp;
        let questions = world.mette().get(&format!("/rounds/{}/questions", round.round)).await;
        questions.says("Do you work? yes or no · has to be answered One mentor partner answered. Yes: 1 · No: 0");
        let stored = world.store(|tx| Ok(parvis::answers::store::find(&round.org, tx, everybody[0].id, form)?));
        assert_eq!(stored.0.len(), 2);
    }
}

on_both! {
    async fn what_is_not_asked_is_not_kept_whatever_was_sent(world: World) {
        let round = world.round_of(&asking());
        let mut sent = SIGN_UP.to_vec();
        sent.extend([("q-works", "no"), ("q-where", "At the harbour"), ("q-faith", "The sea"), ("q-walks", "5")]);
        world.visitor().post("/apply/meadow/boat-walks", &sent).await.is(303);
        let everybody = world.store(|tx| Ok(parvis::people::store::of_round(&round.org, tx, round.round)?));
        let page = world.mette().get(&everybody[0].path()).await;
        page.says("Do you work? No").never_says("At the harbour").never_says("The sea").never_says("from 1 to 5");
    }
}

on_both! {
    async fn a_sensitive_question_is_asked_once_it_is_switched_on_with_its_purpose_beside_it(world: World) {
        let round = world.round_of(&asking());
        let form = "/apply/meadow/boat-walks?as=mentee";
        world.visitor().get(form).await.never_says("What do you believe in?");
        let to = format!("/rounds/{}/questions", round.round);
        let mut mette = world.mette();
        mette.get(&to).await.is(200).says("What do you believe in?").says("To plan around holidays");
        world.hilde().post(&to, &[("on", "faith")]).await.is(404);
        mette.submit(&to, &[("on", "faith"), ("on", "works")]).await.says("Noted.");
        let page = world.visitor().get(form).await;
        page.says("What do you believe in?").says("Why we ask: To plan around holidays");
        mette.get(&format!("/rounds/{}", round.round)).await.says("One sensitive question is asked from now on.");
        mette.submit(&to, &[]).await.is(200);
        world.visitor().get(form).await.never_says("What do you believe in?");
    }
}

on_both! {
    async fn the_interviewer_sees_guidance_and_a_draft_keeps_itself_without_giving_consent(world: World) {
        let round = world.round_of(&asking());
        let mut nadia = world.applicant_of(&round, Side::Mentee, "Nadia");
        nadia.application.consent = None;
        world.store(|tx| Ok(parvis::people::store::update_participation(&round.org, tx, &nadia)?));
        let path = format!("/people/{}/interview", nadia.id);
        let mut mette = world.mette();
        mette.get(&path).await.says("How much do you like walks?").says("Mention the weather");
        let draft = [("q-walks", "4"), ("note", "Came by boat"), ("consent", "yes")];
        mette.post(&format!("{path}/draft"), &draft).await.is(303);
        let page = world.mette().get(&path).await;
        page.says("Came by boat");
        assert!(page.body().contains("value=\"4\" checked"), "the answer is not there again");
        let kept = world.store(|tx| Ok(parvis::people::store::find(&round.org, tx, nadia.id)?));
        assert_eq!((kept.application.consent, kept.interviewed_on), (None, None));
        mette.post(&format!("{path}/draft"), &[("q-walks", "9")]).await.is(422);
        world.hilde().post(&format!("{path}/draft"), &draft).await.is(404);
        let finish = [
            ("language-0", "nb"),
            ("interests", "sewing"),
            ("times", "monday-evening"),
            ("consent", "yes"),
            ("q-walks", "4"),
            ("wanted", "finish"),
        ];
        mette.post(&path, &finish).await.is(303);
        mette.get(&nadia.path()).await.says("How much do you like walks? 4 (from 1 to 5)");
        mette.post(&format!("{path}/draft"), &[("note", "Too late")]).await.is(409).says("finished meanwhile");
    }
}

on_both! {
    async fn an_answer_that_meets_no_condition_is_told_why_at_the_door_and_can_be_overruled(world: World) {
        let kvinfo = world.round_by("kvinfo-naboskab");
        let to = "/apply/meadow/kvinfo-naboskab";
        let mut sent = SIGN_UP.to_vec();
        sent.push(("q-labour-market", "job"));
        let page = world.visitor().post(to, &sent).await;
        page.is(422).says("This scheme is for people who have no or almost no link").says("The job centre helps you");
        sent.push(("anyway", "yes"));
        world.visitor().post(to, &sent).await.is(303);
        let mut plain = SIGN_UP.to_vec();
        plain[1] = ("given_name", "Zahra");
        plain.push(("q-labour-market", "almost-none"));
        world.visitor().post(to, &plain).await.is(303);
        let everybody = world.store(|tx| Ok(parvis::people::store::of_round(&kvinfo.org, tx, kvinfo.round)?));
        let by_name = |name: &str| everybody.iter().find(|one| one.person.given_name == name).unwrap();
        let mut mette = world.mette();
        mette.get(&by_name("Zahra").path()).await.says("Can take part").says("Yes. From the answer to");
        let nadia = by_name("Nadia").path();
        mette.get(&nadia).await.says("Not yet").says("No. From the answer to").says("The job centre helps you");
        let reason = [("overrule", "Her job ends in May")];
        mette.submit(&format!("{nadia}/eligibility"), &reason).await.says("This person can take part.");
    }
}

on_both! {
    async fn a_local_mentor_is_known_by_where_they_live(world: World) {
        let holdbart = world.round_by("holdbart-match");
        let mentor = [("as", "mentor"), ("given_name", "Kasper"), ("locale", "da"), ("consent", "yes")];
        let to = "/apply/meadow/holdbart-match";
        let far = [&mentor[..], &[("area", "kobenhavn")]].concat();
        world.visitor().post(to, &far).await.is(422).says("We begin with local mentors");
        world.visitor().post(to, &mentor).await.is(303);
        let everybody = world.store(|tx| Ok(parvis::people::store::of_round(&holdbart.org, tx, holdbart.round)?));
        let path = everybody[0].path();
        let mut mette = world.mette();
        mette.get(&path).await.says("Not known yet. From where they live");
        let edit = [("given_name", "Kasper"), ("locale", "da"), ("capacity", "1"), ("area", "soro")];
        mette.submit(&format!("{path}/edit"), &edit).await.says("Can take part");
    }
}

on_both! {
    async fn the_two_sign_an_agreement_in_their_own_languages(world: World) {
        let (liv, mut amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        amina.person.locale = "ar".to_owned();
        world.store(|tx| Ok(parvis::people::store::update_person(&world.meadow.org, tx, &amina.person)?));
        let pair = introduced(&world, &liv, &amina);
        let path = format!("/pairs/{pair}");
        let mut mette = world.mette();
        mette.get(&path).await.says("Not signed yet.");
        let page = mette.get(&format!("{path}/agreement")).await;
        page.is(200).says("Liv og Amina er med i Meadow mentor network hos Meadow. De møtes minst 6 ganger på 6 måneder");
        page.says("اتفاق").says("Fra 2. mars 2026 til 2. september 2026").says("Det mentorpartneren lover");
        page.never_says("{");
        assert!(page.body().contains("lang=\"ar\" dir=\"rtl\""));
        let sign = |day: &'static str| [("signed_on", day)];
        let to = format!("{path}/agreement");
        mette.post(&to, &sign("2026-03-03")).await.is(422).says("has not come yet");
        mette.post(&to, &sign("2026-03-01")).await.is(422).says("They were introduced on");
        world.hilde().post(&to, &sign("2026-03-02")).await.is(404);
        let page = mette.submit(&to, &sign("2026-03-02")).await;
        page.says("Signed on 2 March 2026 (wording 1).").says("The agreement was signed on 2 March 2026.");
        mette.submit(&format!("{to}/removal"), &[]).await.says("the agreement is not signed");
        mette.get(&path).await.says("Not signed yet.");
    }
}

on_both! {
    async fn a_pair_without_an_agreement_in_its_method_has_no_such_page(world: World) {
        let first = world.round_of(parvis::methods::BUNDLED[1]);
        let (mentor, mentee) =
            (world.applicant_of(&first, Side::Mentor, "Kerstin"), world.applicant_of(&first, Side::Mentee, "Nadia"));
        for one in [&mentor, &mentee] {
            let stage = parvis::people::Stage::Ready;
            world.store(|tx| Ok(parvis::people::store::set_stage(&first.org, tx, one.id, stage, world.today(), None)?));
        }
        let new = NewPair {
            round: first.round,
            mentor: mentor.id,
            mentee: mentee.id,
            reasons_json: serde_json::json!({}),
            how: How::Proposal,
            not_local: None,
            by: parvis::ids::StaffId::named("test", "Mette"),
            now: world.app.clock.now(),
            today: world.today(),
        };
        let pair = world.store(|tx| Ok(introduce(&first.org, tx, &new)?));
        world.mette().get(&format!("/pairs/{pair}")).await.is(200).never_says("Agreement");
        world.mette().get(&format!("/pairs/{pair}/agreement")).await.is(404);
    }
}

on_both! {
    async fn each_of_the_two_is_asked_when_the_pair_has_ended(world: World) {
        let pair = liv_and_amina(&world);
        let path = format!("/pairs/{pair}");
        let mut mette = world.mette();
        mette.get(&path).await.never_says("What they say at the end");
        let to = format!("{path}/closing");
        mette.get(&to).await.is(200).says("Have you learned something new?").says("End it first");
        let said = [("side", "mentee"), ("q-learned", "yes"), ("q-learned-what", "How to read the tides")];
        mette.post(&to, &said).await.is(409).says("End it first");
        mette.post(&format!("{path}/meetings"), &[("met_on", "2026-03-02")]).await.is(303);
        mette.post(&format!("{path}/closure"), &[("ended_on", "2026-03-02"), ("ended_how", "completed")]).await.is(303);
        mette.get(&path).await.says("Amina Not asked yet.").says("Liv Not asked yet.");
        let page = mette.submit(&to, &said).await;
        page.says("What? How to read the tides").says("Liv Not asked yet.");
        page.says("What the mentor partner says at the end was written down.");
        mette.get(&format!("{to}?side=mentor")).await.says("What Liv says at the end");
        world.hilde().post(&to, &said).await.is(404);
        mette.post(&to, &[("side", "nobody")]).await.is(422);
    }
}

on_both! {
    async fn a_coordinator_adds_changes_and_takes_out_a_question_in_fields(world: World) {
        let mut mette = world.mette();
        let new = "/methods/kun-mentornettverk/3/questions/new.question";
        mette.get(new).await.is(200).says("It has to be answered");
        let wrong = [("kind", "one-of"), ("label.en", "How did you hear of us?"), ("version", "4")];
        let page = mette.post(new, &wrong).await;
        page.is(422).says("Write it in Norsk bokmål and in English.").says("Write at least two answers");
        assert!(page.body().contains("How did you hear of us?"), "what was typed is gone");
        let question = [
            ("asked_in", "sign-up"),
            ("who", "mentee"),
            ("who", "mentor"),
            ("kind", "one-of"),
            ("label.nb", "Hvordan hørte du om oss?"),
            ("label.en", "How did you hear of us?"),
            ("choice-0-label.nb", "Av en venn"),
            ("choice-0-label.en", "From a friend"),
            ("choice-1-label.nb", "På biblioteket"),
            ("choice-1-label.en", "At the library"),
            ("version", "4"),
        ];
        mette.submit(new, &question).await.says("The edition is kept.").says("How did you hear of us?");
        let of = |source: &str| Method::parse(source).unwrap().questions;
        let file = mette.get("/methods/kun-mentornettverk/4/file").await.body();
        let added = of(&file).pop().unwrap();
        assert_eq!((added.slug.as_str(), added.choices[1].slug.as_str()), ("how-did-you-hear-of-us", "at-the-library"));
        mette
            .get("/methods/kun-mentornettverk/4/changes?from=3")
            .await
            .says("New question: How did you hear of us?")
            .never_says("questions.");
        // No round runs this edition yet: a second change goes into it.
        let one = format!("/methods/kun-mentornettverk/4/questions/{}", added.slug);
        mette.get(&one).await.is(200).says("With the same name you change this edition");
        let mut changed: Vec<(&str, &str)> =
            question.iter().filter(|(name, _)| !name.starts_with("label")).copied().collect();
        changed.extend([
            ("choice-0", "from-a-friend"),
            ("choice-1", "at-the-library"),
            ("label.nb", "Hvor hørte du om oss?"),
            ("label.en", "Where did you hear of us?"),
        ]);
        mette.submit(&one, &changed).await.says("Where did you hear of us?");
        let file = mette.get("/methods/kun-mentornettverk/4/file").await.body();
        let again = of(&file).pop().unwrap();
        assert_eq!((again.slug, again.choices), (added.slug, added.choices), "old answers stay readable");
        mette.submit(&one, &[("wanted", "remove"), ("version", "4")]).await.never_says("Where did you hear of us?");
        mette.get(&one).await.is(404);
    }
}

on_both! {
    async fn an_edition_that_a_round_runs_is_never_changed_in_its_place(world: World) {
        let mut mette = world.mette();
        let page = "/methods/kun-mentornettverk/3/roles";
        mette.get(page).await.is(200).says("Every page and message uses these words.");
        let words = |one: &'static str, version: &'static str| {
            let mut sent = vec![("version", version)];
            for tag in ["nb", "en"] {
                for side in ["mentor", "mentee"] {
                    for (form, word) in [("one", one), ("many", "walkers"), ("the", "the walker")] {
                        sent.push((Box::leak(format!("{side}.{tag}.{form}").into_boxed_str()), word));
                    }
                }
            }
            sent
        };
        mette.post(page, &words("walker", "3")).await.is(422).says("There is an edition 3 with another text already.");
        mette.post(page, &words("", "4")).await.is(422).says("Write all three words in Norsk bokmål.");
        mette.submit(page, &words("walker", "4")).await.says("The edition is kept.");
        let file = mette.get("/methods/kun-mentornettverk/4/file").await.body();
        let method = Method::parse(&file).unwrap();
        assert_eq!((method.roles.mentee["en"].one.as_str(), method.roles.mentee.len()), ("walker", 2));
        assert_eq!(world.round(world.meadow.round).method.roles.mentee["en"].one, "mentor partner");
    }
}

on_both! {
    async fn steps_and_what_can_be_expected_are_changed_in_fields(world: World) {
        let mut mette = world.mette();
        let steps = "/methods/kun-mentornettverk/3/steps/mentor";
        mette.get(steps).await.is(200).says("What else has to be there");
        let backwards = [("stage-0", "ready"), ("stage-1", "interviewed"), ("version", "4")];
        mette.post(steps, &backwards).await.is(422).says("Put it before");
        let way = [
            ("stage-0", "trained"),
            ("stage-1", "interviewed"),
            ("stage-2", "ready"),
            ("gates-2", "consent"),
            ("gates-2", "expectations-confirmed"),
            ("version", "4"),
        ];
        mette.submit(steps, &way).await.says("The edition is kept.").says("Signed up → Trained → Interviewed");
        let expectations = "/methods/kun-mentornettverk/4/expectations";
        mette.get(expectations).await.is(200).says("What we cannot promise");
        let told = [("cannot-0.nb", "Ingen jobb"), ("cannot-0.en", "No job"), ("version", "4")];
        mette.submit(expectations, &told).await.says("The edition is kept.");
        let file = mette.get("/methods/kun-mentornettverk/4/file").await.body();
        let method = Method::parse(&file).unwrap();
        let after = method.expectations.unwrap();
        assert_eq!((after.version.as_str(), after.can.len(), after.cannot.len()), ("2", 0, 1));
        assert!(file.contains("# «Gjennom deltakelsen forplikter"), "the comments are gone");
        mette.get("/methods/kun-mentornettverk/4/steps/nobody").await.is(404);
    }
}
