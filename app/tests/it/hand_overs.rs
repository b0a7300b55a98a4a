//! Who looks after a pair, and handing it over.

use diesel::prelude::*;
use parvis::access::StaffRole;
use parvis::ids::{AccountId, StaffId};
use parvis::methods::Side;
use parvis::scope::PlatformScope;
use parvis::staff::store::NewAccount;
use parvis::today::digest::send_due;

use crate::on_both;
use crate::pairs::{introduced, liv_and_amina, ready};
use crate::world::{Client, World};

/// Bo, a second coordinator of Meadow.
fn bo(world: &World) -> String {
    let (account, id) = (AccountId::named("test", "Bo"), StaffId::named("test", "Bo"));
    let platform = PlatformScope::of_the_machine();
    let now = world.app.clock.now();
    let new = NewAccount {
        id: account,
        email: "bo@meadow.test".to_owned(),
        name: "Bo".to_owned(),
        password_hash: None,
        locale: "en".to_owned(),
    };
    world.store(|tx| {
        parvis::staff::store::insert_account(&platform, tx, &new, now)?;
        Ok(parvis::staff::store::insert_staff(
            &world.meadow.org,
            tx,
            id,
            account,
            StaffRole::Coordinator,
            now,
        )?)
    });
    id.to_string()
}

fn id_of(name: &str) -> String {
    StaffId::named("test", name).to_string()
}

async fn hand_over(client: &mut Client, pair: impl std::fmt::Display, to: &str) {
    client.submit(&format!("/pairs/{pair}/hand-over"), &[("hand_over_to", to)]).await;
}

on_both! {
    async fn who_made_a_pair_looks_after_it_until_it_is_handed_over_with_a_neutral_mail(world: World) {
        let bo = bo(&world);
        let pair = liv_and_amina(&world);
        let path = format!("/pairs/{pair}");
        let mut mette = world.mette();
        mette.get(&path).await.says("You look after this pair.");
        world.ane().get(&path).await.says("Mette looks after this pair.");
        mette.post(&format!("{path}/hand-over"), &[("hand_over_why", "On leave")]).await
            .is(422).says("Choose a colleague.").says("Hand the pair over");
        let fields = [("hand_over_to", bo.as_str()), ("hand_over_why", "On leave until May")];
        mette.submit(&format!("{path}/hand-over"), &fields).await
            .says("Bo looks after this pair now.")
            .says("Bo looks after the pair from now on")
            .says("On leave until May");
        let letters: Vec<(String, String)> = world.store(|tx| {
            use parvis::db::schema::outbox;
            let to_bo = outbox::table.filter(outbox::recipient.eq("bo@meadow.test"));
            Ok(to_bo.select((outbox::subject, outbox::body)).load(tx.c())?)
        });
        assert_eq!(letters.len(), 1);
        let (subject, body) = &letters[0];
        assert_eq!(subject, "A pair is yours now");
        assert!(body.contains(&path) && body.contains("Mette has handed a pair over to you"), "{body}");
        assert!(["Liv", "Amina", "leave"].iter().all(|word| !body.contains(word)), "{body}");
        mette.post(&format!("{path}/hand-over"), &fields).await.is(422).says("Bo looks after this pair already.");
        let finn = id_of("Finn");
        mette.post(&format!("{path}/hand-over"), &[("hand_over_to", &finn)]).await.is(422).says("Finn cannot look after pairs");
        let hilde = id_of("Hilde");
        mette.post(&format!("{path}/hand-over"), &[("hand_over_to", &hilde)]).await.is(422).says("Choose a colleague.");
        world.ane().get(&path).await.says("Bo looks after this pair.");
    }
}

on_both! {
    async fn a_concern_goes_to_the_colleague_who_looks_after_the_pair_now(world: World) {
        let bo = bo(&world);
        let pair = liv_and_amina(&world);
        hand_over(&mut world.mette(), pair, &bo).await;
        let told = [("concern_text", "Seen alone late at night")];
        world.ane().submit(&format!("/pairs/{pair}/concerns"), &told).await.says("Bo knows it now.");
        world.mette().get("/today").await.never_says("worried");
    }
}

on_both! {
    async fn the_pairs_of_a_colleague_who_does_not_work_here_any_more_are_the_administrators(world: World) {
        let bo = bo(&world);
        let pair = liv_and_amina(&world);
        hand_over(&mut world.mette(), pair, &bo).await;
        let mut ane = world.ane();
        ane.submit(&format!("/staff/{bo}/suspend"), &[]).await.is(200);
        ane.get(&format!("/pairs/{pair}")).await.says("You look after this pair.");
        let list = format!("/rounds/{}/pairs", world.meadow.round);
        ane.get(&format!("{list}?whose=mine")).await.says("Liv").says("Amina");
        world.mette().get(&format!("{list}?whose=mine")).await.never_says("Amina");
    }
}

on_both! {
    async fn today_and_the_list_show_everything_or_ones_own_and_name_the_colleague(world: World) {
        let kept = liv_and_amina(&world);
        let given = introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &ready(&world, Side::Mentee, "Tesfay"));
        let mut mette = world.mette();
        let ane = id_of("Ane");
        hand_over(&mut mette, given, &ane).await;
        world.days_pass(14);
        let mut mette = world.mette();
        let all = mette.get("/today").await;
        all.says("2 things need you").says("Liv and Amina").says("Kjell and Tesfay").says("Ane looks after this pair.");
        assert!(all.body().contains(&format!("/pairs/{kept}?open=hand-over#hand-over")));
        mette.get(&format!("/pairs/{kept}?open=hand-over")).await.says("Hand the pair over to a colleague");
        mette.get("/today?whose=mine").await.says("Liv and Amina").never_says("Kjell and Tesfay").says("nobody’s in particular");
        world.ane().get("/today?whose=mine").await.says("Kjell and Tesfay").never_says("Liv and Amina");
        let list = format!("/rounds/{}/pairs", world.meadow.round);
        mette.get(&list).await.says("Looked after by").says("Kjell").says("Amina");
        mette.get(&format!("{list}?whose=mine")).await.says("Amina").never_says("Kjell").says("Introduced 1");
    }
}

on_both! {
    async fn what_is_nobodys_in_particular_stands_on_everybodys_own_list(world: World) {
        world.applicant(Side::Mentee, "Oksana");
        world.days_pass(2);
        world.mette().get("/today?whose=mine").await.says("Oksana");
        world.ane().get("/today?whose=mine").await.says("Oksana");
    }
}

on_both! {
    async fn a_stand_in_is_responsible_on_the_days_of_the_holiday_and_not_after(world: World) {
        let pair = liv_and_amina(&world);
        let (mut mette, mut ane) = (world.mette(), world.ane());
        ane.get("/today?whose=mine").await.never_says("Liv and Amina");
        let page = mette.get("/workload").await;
        page.is(200).says("Who looks after whom");
        let id_of = |name: &str| {
            let body = page.body();
            let list = body.split("name=\"stand_in\"").nth(1).unwrap().split("</select>").next().unwrap().to_owned();
            list.split("<option value=\"").find(|option| option.contains(name)).unwrap()[..36].to_owned()
        };
        let (own, anes) = (id_of("Mette"), id_of("Ane"));
        let days = |from: &'static str, until: &'static str| [("stand_from", from), ("stand_until", until)];
        let mut fields = vec![("stand_of", own.as_str()), ("stand_in", anes.as_str())];
        fields.extend(days("2026-03-03", "2026-03-01"));
        mette.post("/workload/stand-ins", &fields).await.is(422);
        fields.truncate(2);
        fields.extend(days("2026-03-03", "2026-03-20"));
        let letters = world.mailbox().len();
        mette.submit("/workload/stand-ins", &fields).await.says("Ane");
        let (to, subject, body) = world.mailbox().pop().unwrap();
        assert_eq!((world.mailbox().len(), to.contains("ane")), (letters + 1, true));
        assert!(!subject.contains("Liv") && !body.contains("Liv") && !body.contains("Amina"), "{body}");
        mette.get(&format!("/pairs/{pair}")).await.never_says("Ane looks after");
        // Fourteen days without a first meeting: it stands with who is responsible that day.
        world.days_pass(14);
        let (mut mette, mut ane) = (world.mette(), world.ane());
        ane.get("/today?whose=mine").await.says("Liv");
        mette.get("/today?whose=mine").await.never_says("Liv");
        world.days_pass(5);
        let (mut mette, mut ane) = (world.mette(), world.ane());
        mette.get("/today?whose=mine").await.says("Liv");
        ane.get("/today?whose=mine").await.never_says("Liv");
        // Nobody gives away the pairs of another but an administrator.
        let (mine, others) = ([("good_of", anes.as_str()), ("good_to", own.as_str())], [("good_of", own.as_str()), ("good_to", anes.as_str())]);
        mette.post("/workload/hand-over", &mine).await.is(403);
        ane.submit("/workload/hand-over", &others).await.is(200);
        ane.get("/today?whose=mine").await.says("Liv");
        world.hilde().post("/workload/hand-over", &others).await.is(403);
    }
}

on_both! {
    async fn the_letter_about_today_can_be_about_ones_own_pairs_only(world: World) {
        liv_and_amina(&world);
        let given = introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &ready(&world, Side::Mentee, "Tesfay"));
        let mut mette = world.mette();
        hand_over(&mut mette, given, &id_of("Ane")).await;
        mette.submit("/account/letter", &[("hour", "6")]).await.is(200);
        let mut ane = world.ane();
        ane.submit("/account/letter", &[("hour", "6"), ("mine", "yes")]).await
            .says("The letter comes at 06:00 from Monday to Friday, about your own pairs.");
        assert!(ane.get("/account").await.body().contains("name=\"mine\" value=\"yes\" checked"));
        world.days_pass(14);
        let now = world.app.clock.now();
        world.store(|tx| Ok(send_due(&PlatformScope::of_the_machine(), tx, "http://parvis.test", now)?));
        let letters: Vec<_> = world.mailbox().into_iter().filter(|(_, subject, _)| subject.contains("need")).collect();
        let to = |name: &str| letters.iter().find(|(to, ..)| to == name).unwrap();
        assert_eq!(to("mette@meadow.test").1, "2 things need you");
        let (_, subject, body) = to("ane@meadow.test");
        assert_eq!(subject, "One thing needs you");
        assert!(body.contains("http://parvis.test/today?whose=mine"), "{body}");
    }
}
