//! Trouble in a pair: concerns for one person's eyes, and "it does not fit", for which nobody is to blame.

use diesel::prelude::*;
use matching::Level;
use parvis::db::schema::outbox;
use parvis::ids::PairId;
use parvis::interviews::Interview;
use parvis::methods::Side;
use parvis::people::{Participation, Stage};

use crate::on_both;
use crate::pairs::{introduced, liv_and_amina, ready};
use crate::telling::{with_words, words_on};
use crate::world::{Client, World};

/// The newest link to a pair's page in the messages to somebody.
pub fn link_to(world: &World, name: &str) -> String {
    let address = format!("{name}@people.test");
    let mailbox = world.mailbox();
    let (_, _, body) =
        mailbox.iter().rev().find(|(to, _, body)| *to == address && body.contains("/our-pair/")).unwrap();
    let link = body.split("http://parvis.test").nth(1).unwrap();
    link.split(['?', '\n', ' ']).next().unwrap().to_owned()
}

/// Sends both a link.
pub async fn ask(mette: &mut Client, pair: PairId) {
    mette.submit(&format!("/pairs/{pair}/links"), &[]).await.is(200);
}

/// Subjects and bodies of the messages to a member of staff.
fn letters(world: &World, to: &str) -> Vec<(String, String)> {
    world.store(|tx| {
        let all = outbox::table.filter(outbox::recipient.eq(to)).order(outbox::id);
        Ok(all.select((outbox::subject, outbox::body)).load(tx.c())?)
    })
}

/// Somebody who is ready and interviewed: a search finds them.
fn in_the_pool(world: &World, side: Side, name: &str) -> Participation {
    let participation = ready(world, side, name);
    let told = Interview {
        interests: ["hiking".to_owned()].into(),
        languages: [("nb".to_owned(), Level::Fluent)].into(),
        ..Interview::default()
    };
    let org = world.meadow.org.clone();
    world.store(|tx| {
        Ok(parvis::interviews::store::save(&org, tx, participation.id, &told, Some(world.today()))?)
    });
    participation
}

fn stage(world: &World, of: &Participation) -> Stage {
    world.store(|tx| Ok(parvis::people::store::find(&world.meadow.org, tx, of.id)?)).stage
}

/// The page of the concern that stands first on somebody's list.
async fn first_concern(client: &mut Client) -> String {
    let body = client.get("/today").await.body();
    let link = body.split("href=\"/concerns/").nth(1).expect("a concern stands on Today");
    format!("/concerns/{}", link.split('"').next().unwrap())
}

on_both! {
    async fn a_concern_stands_first_before_the_responsible_person_and_is_closed_with_what_was_done(world: World) {
        let late = introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &ready(&world, Side::Mentee, "Tesfay"));
        world.days_pass(20);
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let amina = link_to(&world, "amina");
        let mut visitor = world.visitor();
        visitor.get(&format!("{amina}/trouble?lang=en")).await.says("Mette gets this at once. Nobody else reads it.");
        visitor.post(&format!("{amina}/concerns"), &[("worry", "  ")]).await.is(422).says("A few words are enough.");
        let told = [("worry", "She shouts at me in the street")];
        visitor.submit(&format!("{amina}/concerns"), &told).await.says("Mette knows it now").never_says("shouts");
        let letters = letters(&world, "mette@meadow.test");
        assert_eq!(letters.len(), 1);
        let (subject, body) = &letters[0];
        assert_eq!(subject, "Something needs you today");
        assert!(["Amina", "Liv", "shouts"].iter().all(|word| !body.contains(word)), "{body}");
        let today = mette.get("/today").await;
        let text = today.text();
        let (concern, other) = (text.find("Somebody is worried about this pair").unwrap(), text.find("Kjell and Tesfay").unwrap());
        assert!(concern < other, "{late} waits for longer and stands below all the same: {text}");
        let page = first_concern(&mut mette).await;
        mette.get(&page).await.says("She shouts at me").says("Only you can read this");
        mette.get(&format!("/pairs/{pair}")).await.says("Raised by").never_says("shouts");
        mette.post(&format!("{page}/closing"), &[]).await.is(422).says("Write what was done");
        mette.submit(&format!("{page}/closing"), &[("done", "Spoke with both")]).await.says("The concern is closed.").says("Spoke with both");
        mette.post(&format!("{page}/closing"), &[("done", "Again")]).await.is(409);
        mette.get("/today").await.never_says("Somebody is worried");
    }
}

on_both! {
    async fn a_concern_about_the_responsible_person_goes_to_another_and_never_back_to_them(world: World) {
        let mut mette = world.mette();
        let pair = liv_and_amina(&world);
        ask(&mut mette, pair).await;
        let liv = link_to(&world, "liv");
        let mut visitor = world.visitor();
        visitor.get(&format!("{liv}/trouble?lang=en")).await.says("This is about Mette. Let Ane read it");
        let told = [("worry", "She never answers"), ("about_reader", "yes")];
        visitor.submit(&format!("{liv}/concerns"), &told).await.says("Ane knows it now");
        mette.get("/today").await.never_says("worried");
        let mut ane = world.ane();
        let page = first_concern(&mut ane).await;
        mette.get(&page).await.is(404);
        mette.post(&format!("{page}/closing"), &[("done", "Nothing")]).await.is(404);
        let finn = parvis::ids::StaffId::named("test", "Finn").to_string();
        ane.post(&format!("{page}/hand-over"), &[("colleague", &finn)]).await.is(422);
        let id = parvis::ids::StaffId::named("test", "Mette").to_string();
        ane.post(&format!("{page}/hand-over"), &[("colleague", &id)]).await.is(422);
        mette.get(&page).await.is(404);
        assert_eq!((letters(&world, "ane@meadow.test").len(), letters(&world, "mette@meadow.test").len()), (1, 0));
    }
}

on_both! {
    async fn a_colleague_tells_of_a_worry_and_cannot_read_it_afterwards(world: World) {
        let mut ane = world.ane();
        let path = format!("/pairs/{}", liv_and_amina(&world));
        ane.post(&format!("{path}/concerns"), &[("concern_text", "")]).await.is(422).says("A few words are enough.");
        let told = [("concern_text", "Seen alone late at night")];
        ane.submit(&format!("{path}/concerns"), &told).await.says("Mette knows it now.").never_says("Seen alone");
        ane.get(&path).await.never_says("Raised by");
        world.mette().get(&path).await.says("Raised by a colleague");
    }
}

on_both! {
    async fn two_clicks_after_it_does_not_fit_somebody_else_is_proposed_and_these_two_never_again(world: World) {
        let mut mette = world.mette();
        let (liv, amina) = (in_the_pool(&world, Side::Mentor, "Liv"), in_the_pool(&world, Side::Mentee, "Amina"));
        let pair = introduced(&world, &liv, &amina);
        ask(&mut mette, pair).await;
        let (to_liv, to_amina) = (link_to(&world, "liv"), link_to(&world, "amina"));
        let mut visitor = world.visitor();
        visitor.get(&format!("{to_amina}/trouble?lang=en")).await.says("nobody is to blame");
        visitor.post(&format!("{to_amina}/misfit"), &[]).await.is(422).says("Choose why it does not fit");
        let told = [("reason", "time"), ("learned", "Evenings only"), ("again", "yes")];
        visitor.submit(&format!("{to_amina}/misfit"), &told).await.says("We will get in touch with you.");
        world.visitor().get(&to_liv).await.never_says("Evenings");
        mette.get("/today").await.says("does not fit between them");
        let page = mette.get(&format!("/pairs/{pair}")).await;
        page.says("We find no time that suits both").says("End the pair and look for somebody else");
        assert!(page.body().contains("value=\"Evenings only\""), "what she learned is filled in");
        // The first click ends the pair; the second searches.
        let read = words_on(&page);
        let form = [("misfit_reason", "time"), ("learned_mentee", "Evenings only"), ("back", "mentee"), ("back", "mentor")];
        let form = with_words(&read, &form);
        let reply = mette.post(&format!("/pairs/{pair}/rematch"), &form).await;
        assert_eq!(reply.location(), format!("/rounds/{}/matching", world.meadow.round));
        mette.get(&reply.location()).await.says("Both wait for somebody else");
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Ready, Stage::Ready));
        let search = format!("/rounds/{}/matching-runs", world.meadow.round);
        mette.submit(&search, &[]).await.is(200);
        let proposed = |world: &World| world.store(|tx| {
            use parvis::db::schema::proposals;
            let rows: Vec<(parvis::ids::ParticipationId, parvis::ids::ParticipationId)> =
                proposals::table.select((proposals::mentor_id, proposals::mentee_id)).load(tx.c())?;
            Ok(rows)
        });
        assert_eq!(proposed(&world), [], "only these two are there, and they are not proposed to each other");
        let kjell = in_the_pool(&world, Side::Mentor, "Kjell");
        mette.submit(&search, &[]).await.is(200).says("Kjell");
        assert_eq!(proposed(&world), [(kjell.id, amina.id)]);
        mette.get(&format!("/people/{}", amina.id)).await.says("What we learned from an earlier pair").says("Evenings only");
        mette.get("/today").await.never_says("does not fit between them");
        mette.get(&format!("/pairs/{pair}")).await.says("Ended early").says("Did not fit together");
    }
}

on_both! {
    async fn a_new_mentor_sees_no_old_notes_until_somebody_decides_it(world: World) {
        let mut mette = world.mette();
        let (liv, amina) = (ready(&world, Side::Mentor, "Liv"), ready(&world, Side::Mentee, "Amina"));
        let first = introduced(&world, &liv, &amina);
        let met = [("met_on", "2026-03-02"), ("met_note", "Cried about her brother")];
        mette.submit(&format!("/pairs/{first}/meetings"), &met).await.is(200);
        let form = [("misfit_reason", "interests"), ("learned_mentee", "Likes quiet places"), ("back", "mentee")];
        mette.submit(&format!("/pairs/{first}/rematch"), &form).await.is(200).says("One person waits");
        assert_eq!((stage(&world, &liv), stage(&world, &amina)), (Stage::Closed, Stage::Ready));
        let second = introduced(&world, &ready(&world, Side::Mentor, "Kjell"), &amina);
        ask(&mut mette, second).await;
        let kjell = link_to(&world, "kjell");
        world.visitor().get(&kjell).await.is(200).never_says("brother").never_says("quiet places").never_says("Liv");
        let page = mette.get(&format!("/pairs/{second}")).await;
        page.says("Likes quiet places").says("What Kjell may know about Amina");
        let brief = [("briefing_side", "mentor"), ("briefing_text", "She likes quiet places")];
        mette.submit(&format!("/pairs/{second}/briefing"), &brief).await.says("Kjell reads this now by the link.");
        world.visitor().get(&kjell).await.says("She likes quiet places");
        world.visitor().get(&link_to(&world, "amina")).await.never_says("quiet places");
        mette.submit(&format!("/pairs/{second}/briefing"), &[("briefing_side", "mentor")]).await.is(200);
        world.visitor().get(&kjell).await.never_says("quiet places");
    }
}
