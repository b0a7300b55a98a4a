//! What pairs can do together: the library, an organisation's own ideas, and who sees which.

use crate::on_both;
use crate::telling::asked;
use crate::world::Client;

/// An idea in English, for these eyes.
fn written<'f>(title: &'f str, audience: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("title-en", title),
        ("how-en", "Take the bus to the last stop."),
        ("kind", "activity"),
        ("good", "friends"),
        ("cost", "free"),
        ("season", "any"),
        ("area", "Fjord side"),
        ("audience", audience),
    ]
}

/// The page of the organisation's only own idea.
async fn page_of_own(mette: &mut Client) -> String {
    let page = mette.get("/ideas").await.body();
    let mut own = page.split("href=\"/ideas/").skip(1).map(|rest| rest.split('"').next().unwrap());
    format!("/ideas/{}", own.find(|id| id.len() == 36).unwrap())
}

on_both! {
    async fn a_pair_chooses_an_idea_does_it_and_helps_the_next_pair_to_choose(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        let ideas = format!("{liv}/ideas");
        let mut visitor = world.visitor();
        visitor.get(&format!("{ideas}?good=work")).await.says("Practise a job interview").never_says("Pick berries");
        visitor.submit(&ideas, &[("idea", "practise-interview")]).await.says("It is on your list.");
        visitor.submit(&ideas, &[("idea", "practise-interview")]).await.is(200);
        visitor.post(&ideas, &[("idea", "fly-to-the-moon")]).await.is(422).says("not there any more");
        mette.get(&path).await.says("Practise a job interview: on their list since 2 March 2026");
        let page = world.visitor().get(&format!("{amina}/ideas")).await;
        let chosen = page.body().split("name=\"chosen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let done = [("chosen", chosen.as_str()), ("how", "good")];
        world.visitor().submit(&format!("{amina}/ideas/done"), &done).await.says("It helps others to choose.");
        mette.get(&path).await.says("Practise a job interview: done 2 March 2026, good");
        mette.get("/ideas?good=work").await.says("Practise a job interview").says("One pair found it good");
        visitor.submit(&ideas, &[("idea", "a-letter")]).await.is(200);
        let page = visitor.get(&ideas).await;
        let chosen = page.body().split("name=\"chosen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        visitor.submit(&format!("{ideas}/removal"), &[("chosen", chosen.as_str())]).await.says("It is taken away.");
        mette.get(&path).await.never_says("Read a letter");
    }
}

on_both! {
    async fn an_idea_of_ones_own_is_read_in_ones_language_and_floats_up_like_any_other(world: World) {
        let mut mette = world.mette();
        let (path, [liv, amina]) = asked(&world, &mut mette).await;
        let mut fields = written("Fish at the pier", "everybody");
        fields.extend([("title-uk", "Рибалка на пірсі"), ("how-uk", "Сідайте на автобус.")]);
        mette.submit("/ideas/new", &fields).await.says("The idea is kept.").says("Fish at the pier").says("Fjord side");
        let own = page_of_own(&mut mette).await;
        let mut visitor = world.visitor();
        let page = visitor.get(&format!("{liv}/ideas?good=friends&lang=uk")).await;
        page.says("Рибалка на пірсі").never_says("Fish at the pier");
        let page = visitor.get(&format!("{liv}/ideas?good=friends&lang=ar")).await;
        assert!(page.body().contains("lang=\"en\" dir=\"auto\">Fish at the pier"), "no Arabic is written: English, marked as such");
        visitor.get(&format!("{liv}/ideas?area=Fjord+side&lang=en")).await.says("Fish at the pier").says("Try a club");
        let id = own.trim_start_matches("/ideas/");
        visitor.submit(&format!("{liv}/ideas"), &[("idea", id)]).await.says("It is on your list.");
        mette.submit(&format!("{own}/end"), &[]).await.says("The idea is not offered any more.").says("Not offered any more");
        visitor.get(&format!("{liv}/ideas")).await.says("Fish at the pier").says("What you want to do");
        visitor.post(&format!("{amina}/ideas"), &[("idea", id)]).await.is(422).says("not there any more");
        mette.get(&path).await.says("Fish at the pier: on their list since 2 March 2026");
        mette.submit(&format!("{own}/end/removal"), &[]).await.says("The idea is offered again.");
    }
}

on_both! {
    async fn what_is_for_staff_is_seen_by_no_pair_and_by_nobody_outside(world: World) {
        let mut mette = world.mette();
        let (_, [liv, _]) = asked(&world, &mut mette).await;
        mette.submit("/ideas/new", &written("Talk about the rent", "staff")).await.says("Talk about the rent").says("Only staff");
        let own = page_of_own(&mut mette).await;
        let mut visitor = world.visitor();
        visitor.get(&format!("{liv}/ideas")).await.never_says("Talk about the rent").never_says("Fjord side");
        let id = own.trim_start_matches("/ideas/");
        visitor.post(&format!("{liv}/ideas"), &[("idea", id)]).await.is(422).says("not there any more");
        visitor.get("/things-to-do/meadow").await.is(200).says("Cook together").never_says("Talk about the rent");
        mette.submit(&own, &written("Talk about the rent", "everybody")).await.says("The idea is kept.");
        visitor.get("/things-to-do/meadow").await.says("Talk about the rent");
        visitor.get("/things-to-do/nowhere").await.is(404);
        let mut hilde = world.hilde();
        hilde.get(&own).await.is(404);
        hilde.get("/ideas").await.never_says("Talk about the rent");
        hilde.post(&format!("{own}/end"), &[]).await.is(404);
    }
}

on_both! {
    async fn what_is_missing_of_an_idea_is_said_and_what_was_typed_stays(world: World) {
        let mut mette = world.mette();
        let page = mette.post("/ideas/new", &[("title-nb", "Fisk fra kaia"), ("kind", "activity")]).await;
        page.is(422).says("Write how to go about it, or take this language out.").says("Choose");
        assert!(page.body().contains("Fisk fra kaia"));
        mette.get("/ideas").await.never_says("Fisk fra kaia");
    }
}
