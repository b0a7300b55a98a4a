//! Methods on screen: brought in, changed, compared, and a round that runs another edition.

use parvis::methods::{BUNDLED, Method, Side};
use parvis::people::Stage;

use crate::on_both;
use crate::proposals::approval;

/// A sixth method, invented: the file of FIKA as it was downloaded, with other numbers, another way and other words.
fn sixth(file: &str) -> String {
    let changed = file
        .replace("slug = \"luckan-fika\"", "slug = \"skerry-walks\"")
        .replace("months = 6", "months = 4")
        .replace("own_meetings = 0", "own_meetings = 9")
        .replace("gatherings = 0", "gatherings = 2")
        .replace(
            "one = \"mentee\", many = \"mentees\", the = \"the mentee\"",
            "one = \"walker\", many = \"walkers\", the = \"the walker\"",
        )
        .replace("[[steps.mentee]]\nstage = \"trained\"", "[[steps.mentee]]\nstage = \"interviewed\"")
        .replacen("[[steps.mentee]]\nstage = \"interviewed\"\n\n", "", 1);
    assert_ne!(changed, file, "nothing was changed");
    changed
}

on_both! {
    async fn a_method_with_faults_is_not_kept_and_each_fault_is_explained(world: World) {
        let mut mette = world.mette();
        let source = BUNDLED[0].replace("months = 6", "months = 0").replace("both_learn", "both_lern");
        let page = mette.post("/methods/new", &[("source", &source)]).await;
        page.is(422).says("2 things are wrong. Nothing was kept.").says("Perhaps \"both_learn\" is meant.");
        page.says("commitment.months is 0.").says("Write a number from 1 to 60.");
        assert!(page.body().contains("both_lern"), "what was written stays");
        let other = BUNDLED[0].replace("months = 6", "months = 7");
        let page = mette.post("/methods/new", &[("source", &other)]).await;
        page.is(422).says("There is an edition 3 with another text already.");
        mette.get("/methods").await.is(200).says("Mentor network").says("FIKA");
    }
}

on_both! {
    async fn a_copy_is_a_method_of_ones_own_and_leaves_the_other_as_it_is(world: World) {
        let mut mette = world.mette();
        let address = "/methods/luckan-fika/2/copy";
        mette.get("/methods/luckan-fika/2").await.says("Make a copy");
        mette.post(address, &[("name", "!!!")]).await.is(422).says("Write a name with letters");
        mette.post(address, &[("name", "ILIK")]).await.is(422).says("There is a method of that name already.");
        let page = mette.submit(address, &[("name", "Skerry walks")]).await;
        page.is(200).says("Skerry walks").says("edition 1");
        let file = mette.get("/methods/skerry-walks/1/file").await;
        assert!(file.body().contains("slug = \"skerry-walks\"") && file.body().contains("# "), "with its comments");
        let other = mette.get("/methods/luckan-fika/2/file").await;
        assert_eq!(other.body(), *BUNDLED.iter().find(|source| source.contains("slug = \"luckan-fika\"")).unwrap());
        world.hilde().get("/methods/skerry-walks/1").await.is(404);
    }
}

on_both! {
    async fn a_number_changed_on_screen_is_a_new_edition_and_the_running_round_stays_as_it_is(world: World) {
        let mut mette = world.mette();
        let page = mette.get("/methods/kun-mentornettverk/3").await;
        page.is(200).says("Signed up → Interviewed → Ready for a match").says("Own meetings at least");
        let mut fields = vec![
            ("what", "numbers"),
            ("version", "4"),
            ("commitment.months", "6"),
            ("commitment.own_meetings", "4"),
            ("commitment.gatherings", "3"),
            ("watch.sign_up_unanswered", "2"),
            ("watch.first_meeting_missing", "14"),
            ("watch.silent", "30"),
            ("watch.round_ending", "30"),
            ("watch.ask_after", "15"),
            ("watch.volunteer_meeting_months", "0"),
            ("watch.first_contact", "0"),
            ("watch.contacts_first_month", "0"),
            ("watch.contact_every_months", "0"),
            ("watch.evaluation_unanswered", "0"),
        ];
        let before = crate::world::without_rhythm(BUNDLED[0]);
        let method = Method::parse(&before).unwrap();
        let weights: Vec<(String, String)> = method
            .matching
            .criteria
            .iter()
            .map(|one| (format!("weight.{}", one.kind().name()), one.weight().to_string()))
            .collect();
        fields.extend(weights.iter().map(|(name, weight)| (&**name, &**weight)));
        mette.submit("/methods/kun-mentornettverk/3", &fields).await.says("The edition is kept.");
        let file = mette.get("/methods/kun-mentornettverk/4/file").await;
        let text = file.body();
        assert_eq!(text, before.replacen("version = \"3\"", "version = \"4\"", 1).replace("own_meetings = 3", "own_meetings = 4"));
        mette.get("/methods/kun-mentornettverk/4/changes?from=3").await.is(200).says("Own meetings at least: 3 → 4");
        assert_eq!(world.round(world.meadow.round).method.commitment.own_meetings, 3);

        let upgrade = format!("/rounds/{}/method", world.meadow.round);
        mette.get(&upgrade).await.is(200).says("This would change: Own meetings at least: 3 → 4");
        mette.post(&upgrade, &[("version", "99")]).await.is(422);
        world.hilde().post(&upgrade, &[("version", "4")]).await.is(404);
        let page = mette.submit(&upgrade, &[("version", "4")]).await;
        page.says("The round runs edition 4 of its method now, and no longer 3.");
        assert_eq!(world.round(world.meadow.round).method.commitment.own_meetings, 4);
        let over = format!("/rounds/{}/method", world.meadow.earlier_round.unwrap());
        mette.get(&over).await.says("This round is over.");
        mette.post(&over, &[("version", "4")]).await.is(409).says("This round is over.");
        world.hilde().get("/methods/kun-mentornettverk/4").await.is(404);
    }
}

on_both! {
    async fn a_number_that_cannot_be_keeps_what_was_typed(world: World) {
        let fields = [("what", "numbers"), ("version", ""), ("commitment.months", "99")];
        let page = world.mette().post("/methods/kun-mentornettverk/3", &fields).await;
        page.is(422).says("Write what the new edition is called.").says("Write a whole number from 1 to 60");
        assert!(page.body().contains("value=\"99\""));
    }
}

on_both! {
    async fn a_sixth_method_copied_from_a_file_runs_from_sign_up_to_a_pair_without_a_line_of_code(world: World) {
        let mut mette = world.mette();
        let file = mette.get("/methods/luckan-fika/2/file").await.body();
        mette.submit("/methods/new", &[("source", &sixth(&file))]).await.says("The edition is kept.");
        let new = [
            ("programme", "new"),
            ("programme_name", "Skerry walks"),
            ("method", "skerry-walks 2"),
            ("name", "Spring"),
            ("starts_on", "2026-03-02"),
            ("sign_up_until", "2026-06-01"),
        ];
        let page = mette.submit("/rounds/new", &new).await;
        page.is(200).says("2 March 2026 to 2 July 2026");
        let rounds = world.store(|tx| Ok(parvis::programmes::store::rounds(&world.meadow.org, tx)?));
        let round = rounds.iter().find(|round| round.programme_slug == "skerry-walks").unwrap().clone();
        for (side, name) in [("mentee", "Nadia"), ("mentor", "Kerstin")] {
            let fields = [
                ("as", side),
                ("given_name", name),
                ("locale", "sv"),
                ("consent", "yes"),
                ("tick", "residence-permit"),
                ("expectations", "yes"),
            ];
            world.visitor().post("/apply/meadow/skerry-walks", &fields).await.is(303);
        }
        let people = world.store(|tx| Ok(parvis::people::store::of_round(&world.meadow.org, tx, round.id)?));
        let interview = [
            ("language-0", "sv"),
            ("level-0", "fluent"),
            ("interests", "hiking"),
            ("times", "monday-evening"),
            ("consent", "yes"),
            ("wanted", "finish"),
        ];
        for one in &people {
            if one.side == Side::Mentor {
                mette.submit(&format!("/people/{}/stage", one.id), &[("to", "trained")]).await;
            }
            mette.submit(&format!("/people/{}/interview", one.id), &interview).await;
            let now = world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, one.id)?));
            assert_eq!(now.stage, Stage::Ready, "{:?}", one.side);
        }
        mette.get(&format!("/rounds/{}/board", round.id)).await.says("Walkers").says("Nadia since today");
        let page = mette.submit(&format!("/rounds/{}/matching-runs", round.id), &[]).await;
        let page = mette.submit(&approval(&page, "Kerstin", "Nadia"), &[]).await;
        page.says("Kerstin and Nadia are a pair now.");
        let open = parvis::proposals::store::open_pairs;
        let pair = world.store(|tx| Ok(open(&world.meadow.org, tx, round.id)?))[0].id;
        mette.get(&format!("/pairs/{pair}")).await.says("11 meetings in 4 months").says("Walker").says("0 of 9");
        mette.submit(&format!("/pairs/{pair}/meetings"), &[("met_on", "2026-03-02")]).await.says("1 of 9");
    }
}
