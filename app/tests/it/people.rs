//! The people of a round, one person's page, writing in, answering, moving.

use jiff::civil::date;
use parvis::ids::{PairId, ParticipationId, StaffId};
use parvis::methods::Side;
use parvis::people::{Participation, Stage};

use crate::on_both;
use crate::world::{Cast, World};

fn list(world: &World, query: &str) -> String {
    format!("/rounds/{}/people{query}", world.meadow.round)
}

fn stored(world: &World, id: ParticipationId) -> Participation {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, id)?))
}

/// A pair that has not ended, put there directly: the pages of pairs have tests of their own.
fn pair_up(world: &World, mentor: &Participation, mentee: &Participation) -> PairId {
    use diesel::prelude::*;
    use parvis::db::schema::pairs;
    let id = PairId::new();
    world.store(|tx| {
        diesel::insert_into(pairs::table)
            .values((
                pairs::organisation_id.eq(world.meadow.org.id()),
                pairs::id.eq(id),
                pairs::round_id.eq(world.meadow.round),
                pairs::mentor_id.eq(mentor.id),
                pairs::mentee_id.eq(mentee.id),
                pairs::state.eq("active"),
                pairs::introduced_on.eq(parvis::db::Day(world.today())),
                pairs::acquainted.eq("{}"),
                pairs::reasons.eq("{}"),
                pairs::made_by.eq(StaffId::named("test", "Mette")),
                pairs::created_at.eq(parvis::db::Instant(world.app.clock.now())),
            ))
            .execute(tx.c())?;
        Ok(())
    });
    id
}

on_both! {
    async fn the_list_is_sorted_by_the_readers_alphabet_and_filtered(world: World) {
        for name in ["Åse", "Zoya", "Amina"] {
            world.applicant(Side::Mentee, name);
        }
        world.applicant(Side::Mentor, "Liv");
        let mut mette = world.mette();
        let text = mette.get(&list(&world, "?side=mentee&lang=nb")).await.text();
        let place = |name: &str| text.find(name).unwrap();
        assert!(place("Amina") < place("Zoya") && place("Zoya") < place("Åse"), "{text}");
        assert!(!text.contains("Liv"));
        // The language chosen once stays, until another is chosen.
        mette.get(&list(&world, "?q=ZOY")).await.says("1 til 1 av 1");
        mette.get(&list(&world, "?q=ZOY&lang=en")).await.says("Zoya").says("1 to 1 of 1").never_says("Amina");
        mette.get(&list(&world, "?q=liv@people")).await.says("Liv").never_says("Zoya");
        mette.get(&list(&world, "?stage=ready")).await.says("Nobody fits this search");
        mette.get(&list(&world, "?side=giraffe&stage=9&page=-3&sort=x&q=%00")).await.is(200);
    }
}

on_both! {
    async fn the_list_has_fifty_people_on_a_page_in_either_order(world: World) {
        for number in 0..51 {
            world.applicant(Side::Mentee, &format!("Mentee {number:02}"));
        }
        let mut mette = world.mette();
        for sort in ["name", "waited"] {
            mette.get(&list(&world, &format!("?sort={sort}"))).await.says("1 to 50 of 51");
            let second = mette.get(&list(&world, &format!("?sort={sort}&page=2"))).await;
            second.says("51 to 51 of 51").says("Mentee 50").never_says("Mentee 49");
            mette.get(&list(&world, &format!("?sort={sort}&page=99"))).await.says("51 to 51 of 51");
        }
    }
}

on_both! {
    async fn an_empty_list_says_how_people_come(world: World) {
        world.mette().get(&list(&world, "")).await.is(200).says("Nobody has signed up yet").says("Import people");
    }
}

on_both! {
    async fn a_coordinator_writes_in_somebody_with_one_name_and_a_phone(world: World) {
        let mut mette = world.mette();
        let fields = [
            ("side", "mentee"), ("given_name", "  Дем'яненко "), ("phone", "+47 900 12 345"), ("locale", "uk"),
            ("category", "refugee"), ("message", "Jeg vil lære norsk."), ("consent", "yes"),
        ];
        let page = mette.submit(&list(&world, "/new"), &fields).await;
        page.is(200).says("Дем'яненко is written in.").says("+47 900 12 345").says("refugee");
        page.says("Jeg vil lære norsk.").says("Signed on paper, 2 March 2026.").says("Written in by hand. Mette");
        page.says("Waits for a first answer").says("Call +47 900 12 345");
    }
}

on_both! {
    async fn somebody_without_any_contact_is_marked(world: World) {
        let mut mette = world.mette();
        mette.submit(&list(&world, "/new"), &[("side", "mentor"), ("given_name", "Ola"), ("locale", "nb")]).await;
        mette.get(&list(&world, "")).await.says("Ola No contact");
    }
}

on_both! {
    async fn a_double_tap_writes_one_person_in(world: World) {
        let mut mette = world.mette();
        let fields = [("side", "mentor"), ("given_name", "Liv"), ("locale", "nb")];
        let first = mette.post_again(&list(&world, "/new"), &fields, "tap").await.location();
        assert_eq!(mette.post_again(&list(&world, "/new"), &fields, "tap").await.location(), first);
        mette.get(&list(&world, "")).await.says("1 to 1 of 1");
    }
}

on_both! {
    async fn somebody_alike_is_shown_first_and_can_be_the_same_human(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let mut mette = world.mette();
        let known = amina.person.id.to_string();
        let fields = |same: &'static str| vec![
            ("side", "mentor"), ("given_name", "A."), ("email", "AMINA@people.test"), ("locale", "nb"), ("same_as", same),
        ];
        let asked = mette.post(&list(&world, "/new"), &fields("")).await;
        asked.is(422).says("Is it one of these people?").says("amina@people.test");
        let mut same = fields("");
        same[4].1 = &known;
        mette.submit(&list(&world, "/new"), &same).await.says("Amina is written in.").says("Other rounds");
        // Once on each side of a round, not more.
        mette.post(&list(&world, "/new"), &same).await.is(422).says("Amina takes part in this round already");
        mette.submit(&list(&world, "/new"), &fields("nobody")).await.says("A. is written in.");
    }
}

on_both! {
    async fn absurd_details_come_back_with_a_sentence_each_and_nothing_lost(world: World) {
        let long = "x".repeat(201);
        let fields = [
            ("side", "mentee"), ("given_name", long.as_str()), ("email", "<script>"), ("phone", "no"),
            ("birth_year", "-5"), ("category", "astronaut"), ("locale", "tlh"), ("message", "Kept <b>text</b>"),
        ];
        let page = world.mette().post(&list(&world, "/new"), &fields).await;
        page.is(422).says("This has 201 characters; there is room for 200").says("does not look like an e-mail");
        page.says("Write the number with digits").says("a whole number from 1900 to 2026").says("Kept <b>text</b>");
        world.mette().post(&list(&world, "/new"), &[]).await.is(422).says("Write the name this person uses.");
    }
}

on_both! {
    async fn an_answer_goes_out_once_in_the_persons_own_language(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let (mut mette, to) = (world.mette(), format!("{}/answer", amina.path()));
        mette.get(&list(&world, "")).await.says("Amina Mentor partner Signed up 0 Answer");
        let text = [("text", "Kan vi møtes på torsdag?")];
        let first = mette.post_again(&to, &text, "tap").await;
        assert_eq!(first.location(), amina.path());
        mette.post_again(&to, &text, "tap").await.is(303);
        let mail = world.mailbox();
        assert_eq!(mail.len(), 1);
        assert_eq!((mail[0].0.as_str(), mail[0].1.as_str()), ("amina@people.test", "Vi har fått meldingen din"));
        assert_eq!(
            mail[0].2,
            "Hei, Amina.\n\nKan vi møtes på torsdag?\n\nVennlig hilsen\nMette\nMeadow\npost@meadow.test"
        );
        mette.post(&to, &text).await.is(409).says("This sign-up was answered on 2 March 2026.");
        mette.get(&amina.path()).await.says("Got a first answer. Mette").never_says("Waits for a first answer");
        assert_eq!(stored(&world, amina.id).answered_on, Some(date(2026, 3, 2)));
    }
}

on_both! {
    async fn a_call_is_noted_for_somebody_without_an_address(world: World) {
        let mut mette = world.mette();
        let fields = [("side", "mentee"), ("given_name", "Tesfay"), ("phone", "90012345"), ("locale", "nb")];
        let page = mette.post(&list(&world, "/new"), &fields).await.location();
        mette.submit(&format!("{page}/answer"), &[]).await.says("Noted: you have spoken with Tesfay.");
        assert!(world.mailbox().is_empty());
    }
}

on_both! {
    async fn a_coordinator_corrects_what_is_known(world: World) {
        let liv = world.applicant(Side::Mentor, "Liv");
        let (mut mette, to) = (world.mette(), format!("{}/edit", liv.path()));
        mette.get(&to).await.is(200);
        let fields = [("given_name", "Liv"), ("family_name", "de la Cruz"), ("locale", "nb"), ("capacity", "2")];
        mette.submit(&to, &fields).await.says("Liv de la Cruz").says("The details were corrected. Mette");
        let changed = stored(&world, liv.id);
        assert_eq!((changed.capacity, changed.person.email), (2, None));
        mette.post(&to, &[("given_name", ""), ("locale", "nb")]).await.is(422).says("Write the name this person uses.");
        mette.post(&to, &[("given_name", "Liv"), ("locale", "nb"), ("capacity", "21")]).await.is(422);
    }
}

on_both! {
    async fn a_mentor_keeps_room_for_the_pairs_that_are_open(world: World) {
        let liv = world.applicant(Side::Mentor, "Liv");
        let mut mette = world.mette();
        let fields = |capacity| [("given_name", "Liv"), ("locale", "nb"), ("capacity", capacity)];
        mette.submit(&format!("{}/edit", liv.path()), &fields("2")).await.is(200);
        for name in ["Amina", "Tesfay"] {
            pair_up(&world, &liv, &world.applicant(Side::Mentee, name));
        }
        let refused = mette.post(&format!("{}/edit", liv.path()), &fields("1")).await;
        refused.is(422).says("There are 2 open pairs");
        mette.submit(&format!("{}/edit", liv.path()), &fields("2")).await.is(200);
    }
}

on_both! {
    async fn somebody_withdraws_and_comes_back(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        world.days_pass(3);
        let (mut mette, to) = (world.mette(), format!("{}/stage", amina.path()));
        let page = mette.submit(&to, &[("to", "withdrawn"), ("reason", "Moves to Bodø")]).await;
        page.says("Amina is moved: Withdrawn.").says("Moved by hand to: Withdrawn. Mette Moves to Bodø");
        page.says("since today");
        mette.post(&to, &[("to", "withdrawn")]).await.is(409).says("Perhaps a colleague was faster.");
        mette.post(&to, &[("to", "ready")]).await.is(422).says("Still missing: the interview and what can be expected, confirmed.");
        mette.post(&to, &[("to", "active")]).await.is(422).says("Nobody is moved there by hand");
        mette.post(&to, &[("to", "mars"), ("reason", "kept")]).await.is(422).says("Choose where");
        mette.submit(&to, &[("to", "applied")]).await.says("Amina is moved: Signed up.");
        assert_eq!(stored(&world, amina.id).stage, Stage::Applied);
    }
}

on_both! {
    async fn nobody_is_moved_out_of_an_open_pair(world: World) {
        let (liv, amina) = (world.applicant(Side::Mentor, "Liv"), world.applicant(Side::Mentee, "Amina"));
        let pair = pair_up(&world, &liv, &amina);
        let mut mette = world.mette();
        for person in [&liv, &amina] {
            let refused = mette.post(&format!("{}/stage", person.path()), &[("to", "withdrawn")]).await;
            refused.is(409).says("End the pair first");
        }
        let page = mette.get(&liv.path()).await;
        page.says("Amina Meeting Since 2 March 2026");
        assert!(page.body().contains(&format!("/pairs/{pair}")));
    }
}

on_both! {
    async fn another_organisations_person_is_like_one_that_does_not_exist(world: World) {
        let amina = world.applicant(Side::Mentee, "Amina");
        let mut hilde = world.hilde();
        for id in [amina.id, ParticipationId::new()] {
            let person = format!("/people/{id}");
            hilde.get(&person).await.is(404).never_says("Amina");
            hilde.get(&format!("{person}/edit")).await.is(404);
            hilde.post(&format!("{person}/edit"), &[("given_name", "X"), ("locale", "nb")]).await.is(404);
            hilde.post(&format!("{person}/answer"), &[]).await.is(404);
            hilde.post(&format!("{person}/stage"), &[("to", "withdrawn")]).await.is(404);
        }
        // Nor can somebody of Meadow's be written into Harbour's round.
        let known = amina.person.id.to_string();
        let fields = [("side", "mentee"), ("given_name", "A"), ("locale", "nb"), ("same_as", known.as_str())];
        hilde.post(&format!("/rounds/{}/people/new", world.harbour.round), &fields).await.is(404);
        assert_eq!(stored(&world, amina.id), amina);
    }
}

fn of_round(world: &World) -> Vec<Participation> {
    world.store(|tx| Ok(parvis::people::store::of_round(&world.meadow.org, tx, world.meadow.round)?))
}

on_both! {
    async fn somebody_of_an_earlier_round_who_signs_up_again_is_joined_and_everything_of_both_is_kept(world: World) {
        let earlier = Cast {
            org: world.meadow.org.clone(),
            programme: world.meadow.programme.clone(),
            earlier_round: None,
            round: world.meadow.earlier_round.unwrap(),
        };
        let old = world.applicant_of(&earlier, Side::Mentor, "Liv");
        let fields = [("as", "mentor"), ("given_name", "Liv"), ("phone", "+47 900 00 000"), ("locale", "nb"), ("consent", "yes")];
        world.visitor().submit("/apply/meadow/mentor-network", &fields).await;
        let new = of_round(&world).into_iter().find(|part| part.person.given_name == "Liv").unwrap();
        assert_ne!(new.person.id, old.person.id);
        let mut mette = world.mette();
        mette.get(&new.path()).await.says("Perhaps the same person").says("liv@people.test");
        let other = old.person.id.to_string();
        let joined = mette.submit(&format!("{}/joining", new.path()), &[("other", &other)]).await;
        joined.says("Liv is one person now.").says("liv@people.test").says("+47 900 00 000").says("Other rounds");
        joined.says("Joined with an earlier entry: Liv, liv@people.test").never_says("Perhaps the same person");
        mette.get(&old.path()).await.is(200).says("+47 900 00 000");
        mette.post(&format!("{}/joining", new.path()), &[("other", &other)]).await.is(404);
    }
}

on_both! {
    async fn two_parts_in_one_round_are_never_joined_nor_are_people_of_another_organisation(world: World) {
        let (one, other) = (world.applicant(Side::Mentor, "Liv"), world.applicant(Side::Mentor, "Liv"));
        let theirs = world.applicant_of(&world.harbour, Side::Mentor, "Liv");
        let mut mette = world.mette();
        let path = format!("{}/joining", one.path());
        mette.post(&path, &[("other", &other.person.id.to_string())]).await.is(409).says("takes part twice in the same round");
        mette.get(&one.path()).await.never_says("Perhaps the same person");
        mette.post(&path, &[("other", &theirs.person.id.to_string())]).await.is(404);
        assert_eq!(of_round(&world).len(), 2);
    }
}
