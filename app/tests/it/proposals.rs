//! Matching runs, proposals, locks, vetoes, approval.

use matching::Level;
use parvis::ids::{ParticipationId, RoundId};
use parvis::interviews::Interview;
use parvis::methods::Side;
use parvis::people::{Participation, Stage};

use crate::on_both;
use crate::world::{Cast, Client, Reply, World};

/// Somebody of a round who has been interviewed and is ready: speaks Norwegian and likes these things.
pub fn ready(world: &World, side: Side, name: &str, likes: &[&str]) -> Participation {
    ready_in(world, &world.meadow, side, name, likes, "nb")
}

pub fn ready_in(
    world: &World,
    cast: &Cast,
    side: Side,
    name: &str,
    likes: &[&str],
    language: &str,
) -> Participation {
    let participation = world.applicant_of(cast, side, name);
    world.store(|tx| {
        let told = Interview {
            interests: likes.iter().map(|slug| (*slug).to_owned()).collect(),
            languages: [(language.to_owned(), Level::Fluent)].into(),
            ..Interview::default()
        };
        parvis::interviews::store::save(&cast.org, tx, participation.id, &told, Some(world.today()))?;
        parvis::people::store::set_stage(&cast.org, tx, participation.id, Stage::Ready, world.today(), None)?;
        Ok(())
    });
    participation
}

/// Amina and Yusuf, Liv and Kjell: Amina goes best with Liv, Yusuf with Kjell.
pub struct Four {
    pub amina: Participation,
    pub yusuf: Participation,
    pub liv: Participation,
    pub kjell: Participation,
}

pub fn four(world: &World) -> Four {
    Four {
        amina: ready(world, Side::Mentee, "Amina", &["hiking", "cooking"]),
        yusuf: ready(world, Side::Mentee, "Yusuf", &["football"]),
        liv: ready(world, Side::Mentor, "Liv", &["hiking", "cooking"]),
        kjell: ready(world, Side::Mentor, "Kjell", &["football"]),
    }
}

pub fn workbench(round: RoundId) -> String {
    format!("/rounds/{round}/matching")
}

/// Presses "Find pairs" and reads what comes.
pub async fn find_pairs(client: &mut Client, round: RoundId) -> Reply {
    client.submit(&format!("/rounds/{round}/matching-runs"), &[]).await
}

/// Where the forms of a page go that end like this, in the order of the page.
pub fn forms(page: &Reply, ending: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(&page.body());
    let form = scraper::Selector::parse("form[action]").unwrap();
    let actions = document.select(&form).filter_map(|form| form.value().attr("action"));
    actions.filter(|action| action.ends_with(ending)).map(str::to_owned).collect()
}

/// The form that approves the card of these two.
pub fn approval(page: &Reply, mentor: &str, mentee: &str) -> String {
    let document = scraper::Html::parse_document(&page.body());
    let card = scraper::Selector::parse("article.pair-card").unwrap();
    let form = scraper::Selector::parse("form[action$=approval]").unwrap();
    let label = format!("{mentor}, {mentee}");
    let card = document
        .select(&card)
        .find(|card| card.value().attr("aria-label") == Some(&label))
        .unwrap_or_else(|| panic!("no card of {label}: {}", page.text()));
    card.select(&form).next().unwrap().value().attr("action").unwrap().to_owned()
}

/// Every pair of Meadow's round that has not ended: (mentor, mentee).
fn pairs(world: &World) -> Vec<(ParticipationId, ParticipationId)> {
    let open = world
        .store(|tx| Ok(parvis::proposals::store::open_pairs(&world.meadow.org, tx, world.meadow.round)?));
    open.into_iter().map(|pair| (pair.mentor, pair.mentee)).collect()
}

pub fn two<'t>(mentor: &'t str, mentee: &'t str) -> [(&'static str, &'t str); 2] {
    [("mentor", mentor), ("mentee", mentee)]
}

on_both! {
    async fn the_workbench_says_who_can_be_matched_and_who_cannot_yet_and_why(world: World) {
        four(&world);
        world.applicant(Side::Mentee, "Fatima");
        let page = world.mette().get(&workbench(world.meadow.round)).await;
        page.is(200).says("2 mentor partners are ready").says("2 mentors have free places");
        page.says("No finished interview").says("Fatima").says("Interests");
        // 10 of 27 parts: the interests matter most in this method.
        page.says("37 % Interests");
    }
}

on_both! {
    async fn a_search_proposes_who_suits_whom_and_says_why_and_tells_nobody_yet(world: World) {
        four(&world);
        let page = find_pairs(&mut world.mette(), world.meadow.round).await;
        page.says("2 of 2 mentor partners have a mentor in this plan");
        page.says("Both like cooking and hiking, and both speak Norsk (well).").says("by Mette");
        approval(&page, "Liv", "Amina");
        approval(&page, "Kjell", "Yusuf");
        assert!(pairs(&world).is_empty());
        assert!(world.mailbox().is_empty());
    }
}

on_both! {
    async fn the_workbench_speaks_norwegian_with_the_method_s_own_words(world: World) {
        four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await;
        let page = mette.get(&format!("{}?lang=nb", workbench(world.meadow.round))).await;
        page.says("2 av 2 mentorpartnere har en mentor i denne planen").says("Begge liker");
    }
}

on_both! {
    async fn whoever_is_left_over_reads_the_concrete_reason(world: World) {
        four(&world);
        ready_in(&world, &world.meadow, Side::Mentee, "Tesfay", &["hiking"], "ti");
        ready(&world, Side::Mentee, "Oksana", &[]);
        let page = find_pairs(&mut world.mette(), world.meadow.round).await;
        page.says("2 of 4 mentor partners");
        page.says("No mentor is possible: shared language (2).");
        page.says("3 mentor partners can only have Kjell and Liv, who together have 2 free places.");
    }
}

on_both! {
    async fn a_lock_stays_in_every_search_until_it_is_let_go(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let (kjell, amina) = (four.kjell.id.to_string(), four.amina.id.to_string());
        let locks = format!("/rounds/{}/locks", world.meadow.round);
        let fields = [("mentor", kjell.as_str()), ("mentee", amina.as_str()), ("reason", "They know each other.")];
        mette.submit(&locks, &fields).await.says("Kjell and Amina stay together").says("They know each other.");
        for _ in 0..2 {
            approval(&find_pairs(&mut mette, world.meadow.round).await, "Kjell", "Amina");
        }
        let page = mette.get(&workbench(world.meadow.round)).await;
        let removal = forms(&page, "/removal").remove(0);
        mette.submit(&removal, &[]).await.says("They are no longer kept together");
        for path in [format!("/rounds/{}", world.meadow.round), four.kjell.path(), four.amina.path()] {
            mette.get(&path).await.says("It was taken back that two people stay together.").says("Mette");
        }
        approval(&find_pairs(&mut mette, world.meadow.round).await, "Liv", "Amina");
    }
}

on_both! {
    async fn a_veto_is_never_proposed_again_and_can_be_taken_back(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await;
        let (liv, amina) = (four.liv.id.to_string(), four.amina.id.to_string());
        let vetoes = format!("/rounds/{}/vetoes", world.meadow.round);
        let fields = [("mentor", liv.as_str()), ("mentee", amina.as_str()), ("reason", "Neighbours who quarrel.")];
        let page = mette.submit(&vetoes, &fields).await;
        page.says("will not be proposed again").says("Neighbours who quarrel.");
        page.says("You have decided about one pair since this search");
        // The vetoed card cannot be approved, alone or with all.
        assert_eq!(forms(&page, "/approval").len(), 1);
        let page = find_pairs(&mut mette, world.meadow.round).await;
        approval(&page, "Kjell", "Amina");
        approval(&page, "Liv", "Yusuf");
        page.says("Neighbours who quarrel.");
        mette.submit(&forms(&page, "/removal").remove(0), &[]).await;
        mette.get(&four.liv.path()).await.says("It was taken back that two people are never matched.");
        approval(&find_pairs(&mut mette, world.meadow.round).await, "Liv", "Amina");
    }
}

on_both! {
    async fn a_lock_that_cannot_be_is_refused_with_the_reason(world: World) {
        let four = four(&world);
        let tesfay = ready_in(&world, &world.meadow, Side::Mentee, "Tesfay", &["hiking"], "ti");
        let (liv, kjell) = (four.liv.id.to_string(), four.kjell.id.to_string());
        let (amina, yusuf) = (four.amina.id.to_string(), four.yusuf.id.to_string());
        let mut mette = world.mette();
        let (locks, vetoes) = (
            format!("/rounds/{}/locks", world.meadow.round),
            format!("/rounds/{}/vetoes", world.meadow.round),
        );
        mette.post(&locks, &two(&liv, &tesfay.id.to_string())).await.is(409).says("shared language");
        mette.post(&locks, &two(&liv, &amina)).await.is(303);
        // The same again changes nothing.
        mette.post(&locks, &two(&liv, &amina)).await.is(303);
        mette.post(&locks, &two(&kjell, &amina)).await.is(409).says("Amina is kept together with Liv");
        mette.post(&locks, &two(&liv, &yusuf)).await.is(409).says("Liv has one free place");
        mette.post(&vetoes, &two(&liv, &amina)).await.is(409).says("Mette decided to keep these two together");
    }
}

on_both! {
    async fn approving_a_proposal_makes_a_pair_and_tells_both(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let page = mette.submit(&approval(&page, "Liv", "Amina"), &[]).await;
        page.says("Liv and Amina are a pair now. Both get a message.");
        page.never_says("have changed since").never_says("has changed since");
        assert_eq!(pairs(&world), [(four.liv.id, four.amina.id)]);
        let recipients: Vec<String> = world.mailbox().into_iter().map(|(to, ..)| to).collect();
        assert_eq!(recipients, ["liv@people.test", "amina@people.test"]);
    }
}

on_both! {
    async fn pressing_approve_twice_makes_one_pair_and_two_messages(world: World) {
        four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let form = approval(&page, "Liv", "Amina");
        mette.post_again(&form, &[], "one").await.is(303);
        mette.post_again(&form, &[], "one").await.is(303);
        // Another page with the same button is not the same form: it hears what is so.
        mette.post_again(&form, &[], "two").await.is(409).says("Amina was matched a minute ago by Mette, with Liv.");
        assert_eq!((pairs(&world).len(), world.mailbox().len()), (1, 2));
    }
}

on_both! {
    async fn pressing_find_pairs_twice_makes_one_search(world: World) {
        four(&world);
        let mut mette = world.mette();
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        mette.post_again(&runs, &[], "one").await.is(303);
        mette.post_again(&runs, &[], "one").await.is(303);
        let tally = world.store(|tx| {
            Ok(parvis::proposals::store::tally(&world.meadow.org, tx, world.meadow.round)?)
        });
        assert_eq!((tally.runs, tally.open, tally.approved), (1, 2, 0));
    }
}

on_both! {
    async fn approving_all_says_how_many_are_written_to_and_who_could_not_be(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("Approve 2 pairs and write to 4 people");
        let all = forms(&page, "/approval").into_iter().find(|form| form.starts_with("/matching-runs/")).unwrap();
        // Meanwhile Kjell withdraws.
        world.store(|tx| {
            Ok(parvis::people::store::set_stage(&world.meadow.org, tx, four.kjell.id, Stage::Withdrawn, world.today(), None)?)
        });
        let page = mette.submit(&all, &[]).await;
        page.says("One pair is approved, 2 messages are on their way. One could not be approved: Yusuf.");
        page.says("Kjell is not ready to be matched any more").says("One person has changed since this search");
        assert_eq!(pairs(&world), [(four.liv.id, four.amina.id)]);
        mette.post(&all, &[]).await.is(409).says("None of these pairs can be approved any more");
    }
}

on_both! {
    async fn people_without_email_are_matched_like_everybody_and_the_button_says_so(world: World) {
        let four = four(&world);
        world.store(|tx| {
            let mut person = four.amina.person.clone();
            person.email = None;
            Ok(parvis::people::store::update_person(&world.meadow.org, tx, &person)?)
        });
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("Approve 2 pairs and write to 3 people").says("Approve and write to the one with e-mail");
        mette.submit(&approval(&page, "Liv", "Amina"), &[]).await.says("please call the other");
        assert_eq!(world.mailbox().len(), 1);
    }
}

on_both! {
    async fn two_coordinators_who_approve_at_once_make_one_pair_and_one_of_them_hears_it(world: World) {
        for round in 0..8 {
            let name = format!("Amina {round}");
            ready(&world, Side::Mentee, &name, &["hiking"]);
            ready(&world, Side::Mentor, "Liv", &["hiking"]);
            let (mut mette, mut ane) = (world.mette(), world.ane());
            let page = find_pairs(&mut mette, world.meadow.round).await;
            let form = approval(&page, "Liv", &name);
            let (one, other) = tokio::join!(mette.post(&form, &[]), ane.post(&form, &[]));
            let (won, lost) = if one.status == 303 { (one, other) } else { (other, one) };
            won.is(303);
            lost.is(409).says(&format!("{name} was matched a minute ago by")).says("with Liv.");
            lost.says("See the list as it is now");
            assert_eq!(pairs(&world).len(), round + 1);
        }
        assert_eq!(world.mailbox().len(), 16);
    }
}

on_both! {
    async fn two_mentees_who_are_given_the_last_place_at_once_get_one_mentor(world: World) {
        for round in 0..8 {
            let amina = ready(&world, Side::Mentee, "Amina", &["hiking"]).id.to_string();
            let yusuf = ready(&world, Side::Mentee, "Yusuf", &["hiking"]).id.to_string();
            let liv = ready(&world, Side::Mentor, "Liv", &["hiking"]).id.to_string();
            let (mut mette, mut ane) = (world.mette(), world.ane());
            let path = format!("/rounds/{}/pairs", world.meadow.round);
            let (first, second) = (two(&liv, &amina), two(&liv, &yusuf));
            let (one, other) = tokio::join!(mette.post(&path, &first), ane.post(&path, &second));
            let (won, lost) = if one.status == 303 { (one, other) } else { (other, one) };
            won.is(303);
            lost.is(409).says("Liv has no free place any more");
            assert_eq!(pairs(&world).len(), round + 1);
        }
    }
}

on_both! {
    async fn the_page_says_when_people_have_changed_since_the_search(world: World) {
        four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await.never_says("since this search");
        ready(&world, Side::Mentee, "Fatima", &[]);
        ready(&world, Side::Mentor, "Berit", &[]);
        let page = mette.get(&workbench(world.meadow.round)).await;
        page.says("2 people have changed since this search");
        find_pairs(&mut mette, world.meadow.round).await.never_says("since this search");
    }
}

on_both! {
    async fn a_proposal_of_an_earlier_search_cannot_be_approved(world: World) {
        four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let old = approval(&page, "Liv", "Amina");
        find_pairs(&mut mette, world.meadow.round).await;
        mette.post(&old, &[]).await.is(409).says("A newer search has replaced this proposal");
        assert!(pairs(&world).is_empty());
    }
}

on_both! {
    async fn two_whose_pair_ended_early_are_not_proposed_again(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        mette.submit(&approval(&page, "Liv", "Amina"), &[]).await;
        world.store(|tx| {
            use diesel::prelude::*;
            diesel::update(parvis::db::schema::pairs::table)
                .set((
                    parvis::db::schema::pairs::state.eq("ended-early"),
                    parvis::db::schema::pairs::ended_on.eq(parvis::db::Day(world.today())),
                ))
                .execute(tx.c())
                .map_err(parvis::db::StoreError::from)?;
            for id in [four.liv.id, four.amina.id] {
                parvis::people::store::set_stage(&world.meadow.org, tx, id, Stage::Ready, world.today(), None)?;
            }
            Ok(())
        });
        let page = find_pairs(&mut mette, world.meadow.round).await;
        approval(&page, "Kjell", "Amina");
        approval(&page, "Liv", "Yusuf");
    }
}

on_both! {
    async fn a_proposal_s_page_tells_what_else_is_possible_and_what_it_costs(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let details = approval(&page, "Liv", "Amina").replace("/approval", "");
        let page = mette.get(&details).await;
        page.is(200).says("Fits Amina best of 2 possible mentors.").says("Other mentors for Amina");
        page.says("Kjell").says("Costs the whole round").says("Yusuf would get Liv.");
        page.says("Other mentor partners for Liv").says("Yusuf");
        assert_eq!(forms(&page, "/locks").len(), 2);
        let kjell = format!("{details}?mentor={}", four.kjell.id);
        let page = mette.get(&kjell).await;
        page.says("Why not Kjell for Amina?").says("Costs the whole round").never_says("It would be enough if");
        assert!(page.body().contains(&format!("{}&#38;change=yes#why-not", kjell)), "{}", page.body());
        let page = mette.get(&format!("{kjell}&change=yes")).await;
        page.says("It would be enough if").never_says("What would have to change?");
        mette.get(&format!("{details}?mentor=%00")).await.is(200).never_says("Why not Kjell for Amina?");
    }
}

on_both! {
    async fn matching_by_hand_shows_how_two_people_fit_and_keeps_why(world: World) {
        let four = four(&world);
        let tesfay = ready_in(&world, &world.meadow, Side::Mentee, "Tesfay", &["hiking"], "ti");
        let mut mette = world.mette();
        let hand = format!("{}/by-hand", workbench(world.meadow.round));
        mette.get(&hand).await.is(200).says("Amina").says("Liv").says("You decide.");
        let asked = format!("{hand}?mentor={}&mentee={}", four.liv.id, tesfay.id);
        let page = mette.get(&asked).await;
        page.says("Both like hiking").says("They do not both speak one language").says("You can make them a pair all the same.");
        let path = format!("/rounds/{}/pairs", world.meadow.round);
        let (liv, tesfay_id) = (four.liv.id.to_string(), tesfay.id.to_string());
        mette.post(&path, &two(&liv, &tesfay_id)).await.is(422).says("Write why you want it all the same");
        let note = "Liv has lived in Asmara; they found a way to talk at once.";
        let fields = [("mentor", liv.as_str()), ("mentee", tesfay_id.as_str()), ("note", note)];
        mette.submit(&path, &fields).await.says("Liv and Tesfay are a pair now");
        assert_eq!(pairs(&world), [(four.liv.id, tesfay.id)]);
        let stored: String = world.store(|tx| {
            use diesel::prelude::*;
            Ok(parvis::db::schema::pairs::table
                .select(parvis::db::schema::pairs::reasons)
                .first(tx.c())
                .map_err(parvis::db::StoreError::from)?)
        });
        let reasons: parvis::proposals::Reasons = serde_json::from_str(&stored).unwrap();
        assert_eq!(reasons.note.as_deref(), Some(note));
        assert_eq!(reasons.overridden.len(), 1);
    }
}

on_both! {
    async fn nobody_overrides_a_veto_or_a_missing_consent(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let (liv, amina) = (four.liv.id.to_string(), four.amina.id.to_string());
        mette.post(&format!("/rounds/{}/vetoes", world.meadow.round), &two(&liv, &amina)).await.is(303);
        let path = format!("/rounds/{}/pairs", world.meadow.round);
        let fields = [("mentor", liv.as_str()), ("mentee", amina.as_str()), ("note", "I insist.")];
        mette.post(&path, &fields).await.is(409).says("not to be a pair");
        world.store(|tx| {
            let mut yusuf = four.yusuf.clone();
            yusuf.application.consent = None;
            Ok(parvis::people::store::update_participation(&world.meadow.org, tx, &yusuf)?)
        });
        mette.get(&workbench(world.meadow.round)).await.says("Have not agreed to be matched");
        let (kjell, yusuf) = (four.kjell.id.to_string(), four.yusuf.id.to_string());
        let fields = [("mentor", kjell.as_str()), ("mentee", yusuf.as_str()), ("note", "I insist.")];
        mette.post(&path, &fields).await.is(409).says("Yusuf has not agreed to be matched");
        assert!(pairs(&world).is_empty());
    }
}

on_both! {
    async fn with_nobody_or_one_side_only_the_page_says_what_to_do(world: World) {
        let mut mette = world.mette();
        let page = mette.get(&workbench(world.meadow.round)).await;
        page.is(200).says("Nobody can be matched yet");
        assert!(forms(&page, "/matching-runs").is_empty());
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        mette.post(&runs, &[]).await.is(422).says("Nobody is ready to be matched");
        mette.get(&format!("{}/by-hand", workbench(world.meadow.round))).await.says("There is nobody to choose");
        ready(&world, Side::Mentee, "Amina", &[]);
        mette.get(&workbench(world.meadow.round)).await.says("No mentor has a free place");
        let page = find_pairs(&mut mette, world.meadow.round).await;
        page.says("0 of 1 mentor partner").says("Without a proposal");
        page.says("No mentor has a free place.");
    }
}

on_both! {
    async fn another_organisation_s_matching_does_not_exist(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        let page = find_pairs(&mut mette, world.meadow.round).await;
        let (liv, amina) = (four.liv.id.to_string(), four.amina.id.to_string());
        mette.post(&format!("/rounds/{}/locks", world.meadow.round), &two(&liv, &amina)).await.is(303);
        let wish = forms(&mette.get(&workbench(world.meadow.round)).await, "/removal").remove(0);
        let one = approval(&page, "Kjell", "Yusuf");
        let all = forms(&page, "/approval").into_iter().find(|form| form.starts_with("/matching-runs/")).unwrap();
        let mut hilde = world.hilde();
        let round = world.meadow.round;
        let own = world.harbour.round;
        for path in [workbench(round), format!("{}/by-hand", workbench(round)), one.replace("/approval", "")] {
            hilde.get(&path).await.is(404);
        }
        for path in [format!("/rounds/{round}/matching-runs"), one, all, wish] {
            hilde.post(&path, &[]).await.is(404);
        }
        for path in ["locks", "vetoes", "pairs"] {
            hilde.post(&format!("/rounds/{round}/{path}"), &two(&liv, &amina)).await.is(404);
            // Nor can she reach Meadow's people through her own round.
            hilde.post(&format!("/rounds/{own}/{path}"), &two(&liv, &amina)).await.is(404);
        }
        assert!(pairs(&world).is_empty());
    }
}

on_both! {
    async fn nonsense_is_refused_with_a_sentence(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await;
        let (liv, amina) = (four.liv.id.to_string(), four.amina.id.to_string());
        let long = "x".repeat(10_000);
        let vetoes = format!("/rounds/{}/vetoes", world.meadow.round);
        let fields = [("mentor", liv.as_str()), ("mentee", amina.as_str()), ("reason", long.as_str())];
        mette.post(&vetoes, &fields).await.is(422);
        // The wrong way round: nobody on that side.
        mette.post(&vetoes, &two(&amina, &liv)).await.is(404);
        mette.post(&vetoes, &two("nobody", "")).await.is(404);
        let hand = format!("{}/by-hand", workbench(world.meadow.round));
        mette.get(&format!("{hand}?mentor=nobody&mentee=%00")).await.is(200).says("Choose again");
        mette.post(&format!("/rounds/{}/pairs", world.meadow.round), &[]).await.is(422).says("Choose two people first");
        for page in ["0", "999", "-1", "x"] {
            mette.get(&format!("{}?page={page}", workbench(world.meadow.round))).await.is(200).says("Liv");
        }
        mette.get("/proposals/not-an-id").await.is(404);
    }
}

on_both! {
    async fn a_large_round_is_solved_by_a_job_while_the_page_shows_how_far_it_is(world: World) {
        for index in 0..301 {
            ready(&world, Side::Mentee, &format!("Mentee {index}"), &["hiking"]);
        }
        ready(&world, Side::Mentor, "Liv", &["hiking"]);
        let mut mette = world.mette();
        let runs = format!("/rounds/{}/matching-runs", world.meadow.round);
        let page = mette.submit(&runs, &[]).await;
        page.says("Looking for the best pairs: 0 %").says("You can leave this page.");
        mette.post(&runs, &[]).await.is(409).says("A search is under way already");
        // A worker takes the job and dies; its lease runs out, and another does all of it.
        let platform = parvis::scope::PlatformScope::of_the_machine();
        let now = world.app.clock.now();
        let taken = world.store(|tx| Ok(parvis::jobs::store::lease(&platform, tx, now)?));
        assert!(taken.is_some());
        let (db, clock) = (world.app.db.clone(), world.app.clock.clone());
        let run = move || parvis::jobs::run_pending(&db, &clock).unwrap();
        assert_eq!(tokio::task::spawn_blocking(run.clone()).await.unwrap(), 0);
        world.app.clock.advance(jiff::SignedDuration::from_mins(3));
        assert_eq!(tokio::task::spawn_blocking(run).await.unwrap(), 1);
        let page = mette.get(&workbench(world.meadow.round)).await;
        page.says("1 of 301 mentor partners").never_says("Looking for the best pairs");
        page.says("301 mentor partners can only have Liv, who has one free place.");
    }
}

on_both! {
    async fn whom_to_recruit_is_said_with_what_it_would_change_and_was_tried(world: World) {
        ready(&world, Side::Mentor, "Kjell", &["football"]);
        ready(&world, Side::Mentee, "Yusuf", &["football"]);
        ready_in(&world, &world.meadow, Side::Mentee, "Selam", &["football"], "ti");
        let mut mette = world.mette();
        let page = format!("{}/recruiting", workbench(world.meadow.round));
        mette.get(&page).await.is(200).says("There is no plan yet");
        find_pairs(&mut mette, world.meadow.round).await;
        mette.get(&workbench(world.meadow.round)).await.is(200).says("Whom to recruit next");
        let found = mette.get(&page).await;
        found.is(200).says("speaks ትግርኛ").says("One person more would have a mentor");
        found.says("Suits one person who waits now");
    }
}

on_both! {
    async fn by_hand_says_what_two_people_would_cost_the_others(world: World) {
        let four = four(&world);
        let mut mette = world.mette();
        find_pairs(&mut mette, world.meadow.round).await;
        let (mentor, mentee) = (four.kjell.id, four.amina.id);
        let page = mette.get(&format!("{}/by-hand?mentor={mentor}&mentee={mentee}", workbench(world.meadow.round))).await;
        page.is(200).says("Costs the whole round").says("Yusuf would get Liv");
    }
}
