//! Training: dates, catching up, the certificate, and the gate to matching.

use jiff::civil::date;
use parvis::ids::RoundId;
use parvis::methods::{self, Method, Side};
use parvis::programmes::store::NewRound;

use super::proposals::ready_in;
use crate::on_both;
use crate::world::{Cast, Client, World};

/// Meadow with a round of Holdbart Match.
fn holdbart(world: &World) -> Cast {
    let source = methods::BUNDLED.iter().find(|source| source.contains("slug = \"holdbart-match\"")).unwrap();
    let method = Method::parse(source).unwrap();
    let now = world.app.clock.now();
    let id = RoundId::new();
    world.store(|tx| {
        let new = NewRound {
            id,
            programme: world.meadow.programme.id,
            method: parvis::methods::store::keep(&world.meadow.org, tx, &method, source, now)?,
            name: "Holdbart".to_owned(),
            starts_on: date(2026, 2, 1),
            ends_on: date(2027, 8, 31),
            sign_up_until: None,
        };
        Ok(parvis::programmes::store::insert_round(&world.meadow.org, tx, &new, now)?)
    });
    let (org, programme) = (world.meadow.org.clone(), world.meadow.programme.clone());
    Cast { org, programme, earlier_round: None, round: id }
}

/// A date of a module today, with everybody invited and these ticked; its path.
async fn taught(mette: &mut Client, round: RoundId, module: &str, who: &[&str]) -> String {
    let round = round.to_string();
    let fields = [
        ("kind", "training"),
        ("round", round.as_str()),
        ("module", module),
        ("title", "Training"),
        ("on", "2026-03-02"),
        ("audience", "round-mentors"),
    ];
    let path = mette.post("/events/new", &fields).await.location();
    mette.submit(&format!("{path}/invitations"), &[]).await;
    let page = mette.get(&format!("{path}/attendance")).await.body();
    let mut ticks = Vec::new();
    for part in page.split("name=\"present\" value=\"").skip(1) {
        if who.iter().any(|name| part[..400.min(part.len())].contains(name)) {
            ticks.push(part[..36].to_owned());
        }
    }
    let ticks: Vec<(&str, &str)> = ticks.iter().map(|id| ("present", id.as_str())).collect();
    mette.submit(&format!("{path}/attendance"), &ticks).await;
    path
}

on_both! {
    async fn an_untrained_mentor_cannot_be_matched_in_holdbart_match(world: World) {
        let cast = holdbart(&world);
        let round = cast.round;
        let liv = ready_in(&world, &cast, Side::Mentor, "Liv", &[], "nb");
        let amina = ready_in(&world, &cast, Side::Mentee, "Amina", &[], "nb");
        let mut mette = world.mette();
        let (mentor, mentee) = (liv.id.to_string(), amina.id.to_string());
        let hand = format!("/rounds/{round}/matching/by-hand?mentor={mentor}&mentee={mentee}");
        mette.get(&hand).await.says("Nobody can set this aside").says("To the training of Liv");
        let all_the_same = [("mentor", &*mentor), ("mentee", &*mentee), ("note", "They are neighbours.")];
        let page = mette.post(&format!("/rounds/{round}/pairs"), &all_the_same).await;
        page.is(409).says("Liv has to do the training first");
        let matching = format!("/rounds/{round}/matching");
        let run = format!("/rounds/{round}/matching-runs");
        mette.submit(&run, &[]).await;
        mette.get(&matching).await.says("has not finished the training");
        taught(&mut mette, round, "mentor-role", &["Liv"]).await;
        let training = format!("/people/{}/training", liv.id);
        mette.get(&training).await.says("Law, rules and resources Missing").says("Catch up");
        mette.get(&format!("/people/{}/certificate.pdf", liv.id)).await.is(409).says("A module is missing");
        // She missed the second date and catches up alone.
        let id = liv.id.to_string();
        let record = format!("/rounds/{round}/training");
        let fields = [("who", id.as_str()), ("module", "law-and-resources"), ("on", "2026-03-02"), ("source", "individual")];
        mette.submit(&record, &fields).await.says("Recorded: 1.").says("1 of 1 are trained.");
        mette.submit(&record, &fields).await.says("Recorded: 0.");
        let pdf = mette.get(&format!("/people/{}/certificate.pdf", liv.id)).await;
        assert!(pdf.is(200).bytes.starts_with(b"%PDF"));
        mette.get(&liv.path()).await.says("The training is done.").never_says("Still missing: the training");
        mette.submit(&run, &[]).await;
        let page = mette.get(&matching).await;
        assert!(!page.text().contains("has not finished the training"), "{}", page.text());
        page.says("Amina");
        // Three years later the training no longer counts, and what was proposed is not approved any more.
        let proposal = super::proposals::approval(&page, "Liv", "Amina");
        world.days_pass(3 * 366);
        world.mette().post(&proposal, &[]).await.is(409).says("do it again because it no longer counts");
    }
}

on_both! {
    async fn who_was_trained_in_an_earlier_round_comes_into_the_next_one_trained(world: World) {
        let earlier = holdbart(&world);
        let liv = ready_in(&world, &earlier, Side::Mentor, "Liv", &[], "nb");
        let mut mette = world.mette();
        let id = liv.id.to_string();
        for module in ["mentor-role", "law-and-resources"] {
            let fields = [("who", id.as_str()), ("module", module), ("on", "2026-03-02"), ("source", "individual")];
            mette.submit(&format!("/rounds/{}/training", earlier.round), &fields).await.says("Recorded: 1.");
        }
        let next = holdbart(&world);
        let known = liv.person.id.to_string();
        let fields = [("side", "mentor"), ("given_name", "Liv"), ("locale", "nb"), ("same_as", known.as_str())];
        let page = mette.submit(&format!("/rounds/{}/people/new", next.round), &fields).await;
        page.says("The training is done.").never_says("Still missing: the training");
    }
}

on_both! {
    async fn a_record_with_faults_is_drawn_again_and_a_wrong_one_taken_back(world: World) {
        let cast = holdbart(&world);
        let round = cast.round;
        let liv = ready_in(&world, &cast, Side::Mentor, "Liv", &[], "nb");
        let mut mette = world.mette();
        let record = format!("/rounds/{round}/training");
        mette.get(&record).await.says("The mentor's role").says("Cubion").says("Liv");
        mette.post(&record, &[("on", "2026-03-03")]).await.is(422)
            .says("Choose a module").says("has not been yet").says("Tick at least one person");
        let id = liv.id.to_string();
        let fields = [
            ("who", id.as_str()), ("module", "mentor-role"), ("on", "2023-03-20"), ("source", "earlier"), ("note", "Red Cross"),
        ];
        mette.submit(&record, &fields).await.says("Counts until 20 March 2026");
        mette.get("/today").await.says("The training counts until 20 March 2026.");
        let training = format!("/people/{}/training", liv.id);
        let page = mette.get(&training).await;
        page.says("earlier, or elsewhere Red Cross");
        let kept = page.body().split("name=\"record\" value=\"").nth(1).unwrap()[..36].to_owned();
        world.hilde().post(&format!("{training}/removal"), &[("record", kept.as_str())]).await.is(404);
        mette.submit(&format!("{training}/removal"), &[("record", kept.as_str())]).await.says("taken back");
        mette.post(&format!("{training}/removal"), &[("record", kept.as_str())]).await.is(409);
        for page in [record, training] {
            world.hilde().get(&page).await.is(404);
        }
    }
}

on_both! {
    async fn who_has_done_every_module_goes_on_by_themselves_and_is_untrained_again_when_it_was_wrong(world: World) {
        let fika = world.round_by("luckan-fika");
        let liv = world.applicant_of(&fika, Side::Mentor, "Liv");
        let stage = |world: &World| {
            world.store(|tx| Ok(parvis::people::store::find(&fika.org, tx, liv.id)?)).stage
        };
        let mut mette = world.mette();
        let id = liv.id.to_string();
        let fields = [("who", id.as_str()), ("module", "introduction"), ("on", "2026-03-02"), ("source", "individual")];
        mette.get(&liv.path()).await.says("Introduction training done Still missing: the training");
        mette.submit(&format!("/rounds/{}/training", fika.round), &fields).await.says("Recorded: 1.");
        assert_eq!(stage(&world), parvis::people::Stage::Trained);
        mette.get(&liv.path()).await.never_says("Introduction training done Still missing");

        let training = format!("/people/{}/training", liv.id);
        let page = mette.get(&training).await;
        let kept = page.body().split("name=\"record\" value=\"").nth(1).unwrap()[..36].to_owned();
        mette.submit(&format!("{training}/removal"), &[("record", kept.as_str())]).await.says("taken back");
        mette.get(&liv.path()).await.says("Introduction training done Still missing: the training");
    }
}
