//! What a search is asked for, and what is different from the one before: aims, weights tried and used, reruns, stopping.

use matching::Level;
use parvis::ids::PairId;
use parvis::interviews::Interview;
use parvis::methods::Side;
use parvis::people::{Participation, Stage};

use crate::on_both;
use crate::proposals::{approval, find_pairs, forms, four, ready, two, workbench};
use crate::world::{Reply, World};

/// The form of weights as the method of Meadow fills it, with these fields changed.
fn asked<'f>(changes: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let method = [
        ("aim", "most-people"),
        ("local", ""),
        ("weight.0", "10"),
        ("weight.1", "4"),
        ("weight.2", "4"),
        ("weight.3", "3"),
        ("weight.4", "3"),
        ("weight.5", "2"),
        ("weight.6", "1"),
    ];
    let kept = method.into_iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes.iter().copied()).collect()
}

fn query(fields: &[(&str, &str)]) -> String {
    fields.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// Somebody who is ready and has told what they like, when they have time and where they live.
fn told(
    world: &World,
    side: Side,
    name: &str,
    (likes, times): (&[&str], &[&str]),
    area: &str,
) -> Participation {
    let participation = world.applicant(side, name);
    world.store(|tx| {
        let slugs = |list: &[&str]| list.iter().map(|slug| (*slug).to_owned()).collect();
        let told = Interview {
            interests: slugs(likes),
            times: slugs(times),
            languages: [("nb".to_owned(), Level::Fluent)].into(),
            ..Interview::default()
        };
        let mut person = participation.person.clone();
        person.area = Some(area.to_owned());
        parvis::people::store::update_person(&world.meadow.org, tx, &person)?;
        parvis::interviews::store::save(&world.meadow.org, tx, participation.id, &told, Some(world.today()))?;
        parvis::people::store::set_stage(
            &world.meadow.org,
            tx,
            participation.id,
            Stage::Ready,
            world.today(),
            None,
        )?;
        Ok(())
    });
    participation
}

/// Amina and Liv like the same two things; Amina and Kjell have the same evening.
fn likes_against_time(world: &World) {
    told(world, Side::Mentee, "Amina", (&["hiking", "cooking"], &["monday-evening"]), "Herøy");
    told(world, Side::Mentee, "Yusuf", (&[], &[]), "Herøy");
    told(world, Side::Mentor, "Liv", (&["hiking", "cooking"], &[]), "Herøy");
    told(world, Side::Mentor, "Kjell", (&[], &["monday-evening"]), "Herøy");
}

fn tally(world: &World) -> parvis::proposals::store::Tally {
    world.store(|tx| Ok(parvis::proposals::store::tally(&world.meadow.org, tx, world.meadow.round)?))
}

on_both! {
    async fn other_weights_show_at_once_what_they_change_and_store_nothing(world: World) {
        likes_against_time(&world);
        let mut mette = world.mette();
        let weights = format!("{}/weights", workbench(world.meadow.round));
        mette.get(&weights).await.is(200).says("Nothing: everybody would have the same pair.");
        let page = mette.get(&format!("{weights}?{}", query(&asked(&[("weight.0", "0")])))).await;
        page.is(200).says("Amina has Kjell instead of Liv.").says("Yusuf has Liv instead of Kjell.");
        page.says("An average pair, counted as it is now").says("An average pair, counted as you tried it");
        assert_eq!(tally(&world).runs, 0);
    }
}

on_both! {
    async fn what_was_tried_is_used_for_the_next_searches_until_the_method_is_asked_for_again(world: World) {
        likes_against_time(&world);
        let mut mette = world.mette();
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        approval(&find_pairs(&mut mette, world.meadow.round).await, "Liv", "Amina");
        let page = mette.submit(&runs, &asked(&[("weight.0", "0")])).await;
        approval(&page, "Kjell", "Amina");
        page.says("This search was asked for something else than the method says.");
        page.says("2 people have another pair; 0 pairs are the same.").says("Another aim or other weights.");
        page.says("Amina has Kjell instead of Liv. The search was asked for something else.");
        // The card's points are those of this search: only what counted in it.
        page.never_says("Interests 0 of");
        let page = find_pairs(&mut mette, world.meadow.round).await;
        approval(&page, "Liv", "Amina");
        page.never_says("This search was asked for something else than the method says.");
    }
}

on_both! {
    async fn tried_weights_become_the_next_edition_of_the_method_for_this_round_alone(world: World) {
        likes_against_time(&world);
        let mut mette = world.mette();
        let method = format!("{}/method", workbench(world.meadow.round));
        mette.post(&method, &asked(&[])).await.is(409).says("The method says this already.");
        let fields = asked(&[("weight.0", "0"), ("local", "20"), ("fair", "yes"), ("fair_percent", "5")]);
        mette.submit(&method, &fields).await.is(200);
        let round = world.store(|tx| {
            Ok(parvis::programmes::store::find_round(&world.meadow.org, tx, world.meadow.round)?)
        });
        assert_eq!((round.method.matching.criteria[0].weight(), round.method.matching.local_first_percent), (0, Some(20)));
        assert_eq!(round.method.fairness, Some(parvis::methods::Fairness { people: 0, percent: 5 }));
        assert_eq!(round.method.version, "4");
        mette.get("/methods").await.is(200);
        let page = find_pairs(&mut mette, world.meadow.round).await;
        approval(&page, "Kjell", "Amina");
        page.never_says("This search was asked for something else than the method says.");
        page.says("A mentor of the same area comes first.");
    }
}

on_both! {
    async fn local_first_takes_the_mentor_of_the_same_area_and_says_what_it_aimed_at(world: World) {
        told(&world, Side::Mentee, "Amina", (&["hiking", "cooking", "football"], &[]), "Herøy");
        told(&world, Side::Mentor, "Liv", (&["hiking", "cooking", "football"], &[]), "Ulsteinvik");
        told(&world, Side::Mentor, "Kjell", (&[], &[]), "Herøy");
        let mut mette = world.mette();
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        // Area counts nothing by itself here; three interests are 360 of 1,380 points, 26 of a hundred.
        let page = mette.submit(&runs, &asked(&[("weight.2", "0")])).await;
        approval(&page, "Liv", "Amina");
        let page = mette.submit(&runs, &asked(&[("weight.2", "0"), ("local", "40")])).await;
        approval(&page, "Kjell", "Amina");
        page.says("fit better by more than 40 of 100 points");
        let page = mette.submit(&runs, &asked(&[("weight.2", "0"), ("local", "10")])).await;
        page.says("From another area: with Kjell from the same area the whole plan would lose 26 points.");
        mette.submit(&approval(&page, "Liv", "Amina"), &[]).await;
        let pair: PairId = world.store(|tx| {
            use diesel::prelude::*;
            use parvis::db::schema::pairs;
            Ok(pairs::table.select(pairs::id).first(tx.c()).map_err(parvis::db::StoreError::from)?)
        });
        mette.get(&format!("/pairs/{pair}")).await.says("better for everybody together by 26 of 100 points");
    }
}

on_both! {
    async fn the_fairest_plan_leaves_nobody_with_a_poor_pair_and_says_what_each_has_at_least(world: World) {
        let all = ["hiking", "cooking", "football", "music"];
        told(&world, Side::Mentee, "Amina", (&all, &[]), "Herøy");
        told(&world, Side::Mentee, "Yusuf", (&["sewing"], &[]), "Herøy");
        told(&world, Side::Mentor, "Liv", (&["hiking", "cooking", "football", "music", "sewing"], &[]), "Herøy");
        told(&world, Side::Mentor, "Kjell", (&["hiking"], &[]), "Herøy");
        let mut mette = world.mette();
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        approval(&find_pairs(&mut mette, world.meadow.round).await, "Liv", "Amina");
        let fair = [("fair", "yes"), ("fair_people", "0"), ("fair_percent", "90")];
        let page = mette.submit(&runs, &asked(&fair)).await;
        approval(&page, "Kjell", "Amina");
        approval(&page, "Liv", "Yusuf");
        page.says("the plan may lose 90 % of its points").says("So every pair has at least");
        // The proof that is kept is one for the problem with the raised floor.
        world.store(|tx| {
            let run = parvis::proposals::store::newest_solved(&world.meadow.org, tx, world.meadow.round)?.unwrap();
            let kept = parvis::proposals::store::frozen(&world.meadow.org, tx, run.id)?;
            assert!(matching::verify(&kept.problem, &kept.outcome.unwrap()).is_ok());
            assert_eq!(kept.asked.settings.floor_percent, None);
            Ok(())
        });
    }
}

on_both! {
    async fn after_a_decision_the_next_search_says_what_is_different_and_why(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await.never_says("What is different from the search before");
        find_pairs(&mut mette, world.meadow.round).await.says("Nobody has another pair; 2 pairs are the same.");
        let (liv, amina) = (four.liv.id.to_string(), four.amina.id.to_string());
        mette.post(&format!("/rounds/{}/vetoes", world.meadow.round), &two(&liv, &amina)).await.is(303);
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("2 people have another pair; 0 pairs are the same.").says("Not to be a pair: Liv – Amina.");
        page.says("Amina has Kjell instead of Liv. It was decided: not those two.");
        page.says("Yusuf has Liv instead of Kjell. This is better for everybody together.");
    }
}

on_both! {
    async fn approved_pairs_are_done_and_new_people_are_named(world: World) {
        four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        mette.submit(&approval(&page, "Liv", "Amina"), &[]).await;
        ready(&world, Side::Mentee, "Tesfay", &["sewing"]);
        ready(&world, Side::Mentor, "Berit", &["sewing"]);
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("One person has another pair; one pair is the same.").says("New: Tesfay and Berit.");
        page.says("Tesfay has Berit. Tesfay is new.").never_says("Cannot be matched any more");
        page.says("New since the search before");
    }
}

on_both! {
    async fn a_form_of_weights_that_cannot_be_is_shown_again_with_what_was_typed(world: World) {
        four(&world);
        let mut mette = world.mette();
        let weights = format!("{}/weights", workbench(world.meadow.round));
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        for wrong in [("weight.0", "many"), ("weight.0", "-1"), ("weight.0", "99999"), ("local", "101"), ("aim", "fame")] {
            let fields = asked(&[wrong]);
            let shown = |page: &Reply| page.body().contains(&format!("value=\"{}\"", wrong.1)) || wrong.0 == "aim";
            let page = mette.get(&format!("{weights}?{}", query(&fields))).await;
            page.is(422);
            assert!(shown(&page), "{wrong:?}");
            let page = mette.post(&runs, &fields).await;
            page.is(422);
            assert!(shown(&page), "{wrong:?}");
        }
        mette.get(&format!("{weights}?%ff=%00&aim=%")).await.is(422);
        assert_eq!(tally(&world).runs, 0);
    }
}

on_both! {
    async fn a_long_search_can_be_stopped_and_nothing_comes_of_it(world: World) {
        for index in 0..301 {
            ready(&world, Side::Mentee, &format!("Mentee {index}"), &["hiking"]);
        }
        ready(&world, Side::Mentor, "Liv", &["hiking"]);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let stop = forms(&page, "/cancellation").remove(0);
        mette.submit(&stop, &[]).await.says("The search was stopped.").never_says("Looking for the best pairs");
        mette.post(&stop, &[]).await.is(409).says("The search is over already.");
        let (db, clock) = (world.app.db.clone(), world.app.clock.clone());
        tokio::task::spawn_blocking(move || parvis::jobs::run_pending(&db, &clock).unwrap()).await.unwrap();
        assert_eq!((tally(&world).runs, tally(&world).open), (0, 0));
        mette.get(&workbench(world.meadow.round)).await.says("The search was stopped.");
        find_pairs(&mut mette, world.meadow.round).await.says("Looking for the best pairs: 0 %");
    }
}

on_both! {
    async fn the_rules_are_tried_on_one_person_before_any_search_ready_or_not(world: World) {
        let four = four(&world);
        let tesfay = crate::proposals::ready_in(&world, &world.meadow, Side::Mentee, "Tesfay", &["hiking"], "ti");
        let fatima = world.applicant(Side::Mentee, "Fatima");
        let mut mette = world.mette();
        let page = mette.get(&format!("{}/possible", tesfay.path())).await;
        page.is(200).says("2 mentors have a free place.").says("No mentor is possible.");
        page.says("Who is nearest to possible").says("They do not both speak one language");
        mette.get(&format!("{}/possible", four.liv.path())).await.says("2 mentor partners are possible.").says("Amina");
        mette.get(&format!("{}/possible", fatima.path())).await.says("Nobody has finished an interview with Fatima yet");
        mette.get(&fatima.path()).await.says("Try the rules");
        world.hilde().get(&format!("{}/possible", tesfay.path())).await.is(404);
    }
}

on_both! {
    async fn a_large_round_finds_out_whom_to_recruit_by_a_job_that_can_be_stopped(world: World) {
        for index in 0..520 {
            ready(&world, Side::Mentor, &format!("Mentor {index}"), &[]);
            ready(&world, Side::Mentee, &format!("Mentee {index}"), &[]);
        }
        crate::proposals::ready_in(&world, &world.meadow, Side::Mentee, "Selam", &["football"], "ti");
        let mut mette = world.mette();
        let work = |world: &World| {
            let (db, clock) = (world.app.db.clone(), world.app.clock.clone());
            tokio::task::spawn_blocking(move || parvis::jobs::run_pending(&db, &clock).unwrap())
        };
        find_pairs(&mut mette, world.meadow.round).await;
        work(&world).await.unwrap();
        let page = format!("{}/recruiting", workbench(world.meadow.round));
        let begin = forms(&mette.get(&page).await, "/recruiting").remove(0);
        mette.submit(&begin, &[]).await.says("Trying whom to recruit: 0 %");
        mette.submit(&format!("{begin}/cancellation"), &[]).await.says("It was stopped, or broke off.");
        work(&world).await.unwrap();
        mette.get(&page).await.says("It was stopped, or broke off.");
        mette.submit(&begin, &[]).await.says("Trying whom to recruit: 0 %");
        work(&world).await.unwrap();
        mette.get(&page).await.says("speaks ትግርኛ").says("One person more would have a mentor");
        let mut hilde = world.hilde();
        hilde.post(&begin, &[]).await.is(404);
        hilde.post(&format!("{begin}/cancellation"), &[]).await.is(404);
    }
}

on_both! {
    async fn hundreds_of_proposals_are_looked_through_by_name_and_by_what_can_be_done(world: World) {
        for index in 0..60 {
            ready(&world, Side::Mentor, &format!("Mentor {index:02}"), &[]);
            ready(&world, Side::Mentee, &format!("Mentee {index:02}"), &[]);
        }
        for index in 0..20 {
            crate::proposals::ready_in(&world, &world.meadow, Side::Mentee, &format!("Selam {index:02}"), &[], "ti");
        }
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("1–50 of 60").says("8 more");
        let bench = workbench(world.meadow.round);
        mette.get(&format!("{bench}?page=2")).await.says("51–60 of 60");
        let page = mette.get(&format!("{bench}?q=mentee+07")).await;
        page.says("1–1 of 1").says("Mentee 07").says("Approve 60 pairs");
        mette.get(&format!("{bench}?show=stuck")).await.says("No proposal is like that.");
        mette.get(&format!("{bench}?q=%3Cb%3E&show=%00")).await.is(200).says("No proposal is like that.");
    }
}
