//! Signing up on the public page.

use diesel::prelude::*;
use parvis::db::schema::people;
use parvis::people::Stage;

use crate::on_both;

const ADDRESS: &str = "/apply/meadow/mentor-network";

fn form(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut form = vec![("as", "mentee"), ("given_name", "Amina"), ("locale", "nb"), ("consent", "yes")];
    form.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    form.extend(more);
    form
}

on_both! {
    async fn a_visitor_signs_up_and_is_written_to_in_her_own_language(world: World) {
        let mut amina = world.visitor();
        amina.get(ADDRESS).await.is(200).says("You meet at least 6 times.").says("3 are gatherings for all");
        let fields = form(&[("email", "Amina@people.test"), ("locale", "nb"), ("category", "refugee")]);
        amina.submit(ADDRESS, &fields).await.is(200).says("Thank you").says("Meadow has your sign-up");
        let (to, subject, body) = world.mailbox().remove(0);
        assert_eq!((to.as_str(), subject.as_str()), ("Amina@people.test", "Vi har fått meldingen din"));
        assert!(body.starts_with("Hei Amina,"), "{body}");
        let all = world.store(|tx| Ok(parvis::people::store::of_round(&world.meadow.org, tx, world.meadow.round)?));
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].stage, all[0].category.as_deref()), (Stage::Applied, Some("refugee")));
        assert_eq!(all[0].application.consent.as_ref().unwrap().on, world.today());
        world.mette().get(&format!("/rounds/{}/people", world.meadow.round)).await.says("Amina");
    }
}

on_both! {
    async fn names_are_stored_exactly_as_people_write_them(world: World) {
        let names = [("N'Diaye", ""), ("Олена", "Дем'яненко"), ("Lucía", "de la Cruz"), ("Zahra", "")];
        for (given, family) in names {
            world.visitor().post(ADDRESS, &form(&[("given_name", given), ("family_name", family)])).await.is(303);
        }
        let stored: Vec<(String, Option<String>)> = world.store(|tx| {
            Ok(people::table.select((people::given_name, people::family_name)).order(people::id).load(tx.c())?)
        });
        let wanted = names.map(|(given, family)| {
            (given.to_owned(), (!family.is_empty()).then(|| family.to_owned()))
        });
        assert_eq!(stored, wanted);
    }
}

on_both! {
    async fn a_double_tap_and_a_second_sign_up_are_one_person_and_look_the_same(world: World) {
        let fields = form(&[("email", "amina@people.test")]);
        let mut amina = world.visitor();
        let first = amina.post_again(ADDRESS, &fields, "one-key").await.location();
        assert_eq!(amina.post_again(ADDRESS, &fields, "one-key").await.location(), first);
        assert_eq!(world.visitor().post(ADDRESS, &fields).await.location(), first);
        let count: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(count, 1);
        assert_eq!(world.mailbox().len(), 1);
    }
}

on_both! {
    async fn what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost(world: World) {
        let fields = form(&[("given_name", ""), ("email", "amina at home"), ("message", "I like the sea"), ("consent", "")]);
        world.visitor().post(ADDRESS, &fields).await.is(422)
            .says("Write a name")
            .says("We need your yes")
            .says("I like the sea");
        let count: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(count, 0);
    }
}

on_both! {
    async fn sign_up_is_open_on_its_last_day_and_closed_on_the_next(world: World) {
        // The round takes sign-ups until 31 March 2026; it is 2 March.
        world.days_pass(29);
        world.visitor().get(ADDRESS).await.says("I am new here");
        world.days_pass(1);
        world.visitor().get(ADDRESS).await.is(200).says("Sign-up is closed now").says("post@meadow.test");
        world.visitor().post(ADDRESS, &form(&[])).await.is(200).says("Sign-up is closed now");
        let count: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(count, 0);
    }
}

on_both! {
    async fn a_program_that_fills_the_hidden_field_is_thanked_and_forgotten(world: World) {
        world.visitor().post(ADDRESS, &form(&[("website", "https://spam.example")])).await.is(303);
        let count: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(count, 0);
        assert!(world.mailbox().is_empty());
    }
}

on_both! {
    async fn an_address_that_does_not_exist_is_a_kind_404(world: World) {
        for path in ["/apply/meadow/nothing", "/apply/nowhere/mentor-network"] {
            world.visitor().get(path).await.is(404);
            world.visitor().post(path, &form(&[])).await.is(404);
        }
    }
}

on_both! {
    async fn changing_the_language_keeps_the_form_open(world: World) {
        let mut amina = world.visitor();
        let page = amina.get(&format!("{ADDRESS}?as=mentee")).await;
        let wanted = format!("{ADDRESS}?lang=nb&amp;as=mentee#form");
        let alike = wanted.replace("&amp;", "&#38;");
        assert!(page.body().contains(&wanted) || page.body().contains(&alike), "{}", page.body());
        let page = amina.get(&format!("{ADDRESS}?lang=nb&as=mentee")).await;
        assert!(page.body().contains("name=\"given_name\""), "the form is gone");
    }
}

on_both! {
    async fn a_round_for_women_says_before_the_form_is_sent_that_gender_is_needed(world: World) {
        let needed = "tell us your gender, so that we know if it is for you";
        world.visitor().get(&format!("{ADDRESS}?as=mentee")).await.never_says(needed);
        // The 2015 edition was for women; its round is opened once more.
        let (round, until) = (world.meadow.earlier_round.unwrap(), world.today());
        world.store(|tx| {
            Ok(parvis::programmes::store::set_sign_up_until(&world.meadow.org, tx, round, Some(until))?)
        });
        world.visitor().get(&format!("{ADDRESS}?as=mentee")).await.says(needed);
        world.visitor().get(&format!("{ADDRESS}?as=mentor")).await.never_says(needed);
    }
}

on_both! {
    async fn who_chooses_the_other_side_gets_its_form_with_what_was_typed_and_nothing_is_kept(world: World) {
        let mut liv = world.visitor();
        let mentee = liv.get(&format!("{ADDRESS}?as=mentee")).await;
        mentee.is(200).says("Sign up as mentor partner").says("I came here as");
        let changed = form(&[("as", "mentor"), ("given_name", "Liv"), ("message", "I have a boat"), ("redraw", "yes")]);
        let mentor = liv.post(ADDRESS, &changed).await;
        mentor.is(200).says("Sign up as mentor").never_says("Sign up as mentor partner").never_says("I came here as");
        let body = mentor.body();
        assert!(body.contains("value=\"Liv\"") && body.contains("I have a boat"), "{body}");
        let count: i64 = world.store(|tx| Ok(people::table.count().get_result(tx.c())?));
        assert_eq!(count, 0);
    }
}
