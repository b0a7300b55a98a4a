//! What messages say in an organisation's own words: in the mailbox, in one language, of one organisation.

use parvis::methods::Side;

use crate::on_both;
use crate::telling::asked;
use crate::world::World;

const LETTER: &str = "/messages/texts/received";
const OWN: [(&str, &str); 4] = [
    ("in", "nb"),
    ("subject", "Så fint at du skrev"),
    ("body", "Kjære {name}, {organisation} ringer deg i morgen."),
    ("text", "Vi har svart deg: {link}"),
];

/// Somebody signs up here, in this language; gives subject and body of what they are written.
async fn sign_up(
    world: &World,
    address: &str,
    name: &'static str,
    language: &'static str,
) -> (String, String) {
    let email = format!("{name}@people.test");
    let fields =
        [("as", "mentee"), ("given_name", name), ("locale", language), ("consent", "yes"), ("email", &email)];
    world.visitor().submit(address, &fields).await.is(200).says("Thank you");
    let mut mailbox = world.store(|tx| {
        let mut rows = parvis::outbox::store::newest(&world.meadow.org, tx, 100)?;
        rows.extend(parvis::outbox::store::newest(&world.harbour.org, tx, 100)?);
        Ok(rows)
    });
    mailbox.retain(|row| row.recipient == email);
    let row = mailbox.remove(0);
    (row.subject, row.body)
}

const MEADOW: &str = "/apply/meadow/mentor-network";

on_both! {
    async fn own_words_arrive_in_their_language_until_ours_are_taken_back(world: World) {
        let (_, before) = sign_up(&world, MEADOW, "Amina", "nb").await;
        let mut mette = world.mette();
        mette.get(&format!("{LETTER}?in=nb")).await.says("Vi har fått meldingen din").never_says("Back to the words of Parvis");
        mette.submit(LETTER, &OWN).await.says("The words are kept.").says("Kjære Amina, Meadow ringer deg i morgen.");
        mette.get("/messages/texts").await.says("Own words: Norsk bokmål");
        let (subject, body) = sign_up(&world, MEADOW, "Samira", "nb").await;
        assert_eq!(subject, "Så fint at du skrev");
        assert_eq!(body, "Kjære Samira, Meadow ringer deg i morgen.\npost@meadow.test");
        let (subject, body) = sign_up(&world, MEADOW, "Olena", "uk").await;
        assert!(!subject.contains("fint") && body.contains("Olena") && !body.contains("Kjære"), "{body}");
        let (subject, _) = sign_up(&world, "/apply/harbour/mentor-network", "Yusuf", "nb").await;
        assert_eq!(subject, "Vi har fått meldingen din");
        let first = world.mailbox().into_iter().find(|(to, ..)| to == "Amina@people.test").unwrap();
        assert_eq!(first.2, before, "what lies in the outbox stays as it is");
        mette.submit(&format!("{LETTER}/ours"), &[("in", "nb")]).await.says("says the words of Parvis again").says("The words of Parvis again in Norsk bokmål Mette, 2 March 2026");
        assert_eq!(sign_up(&world, MEADOW, "Dalia", "nb").await.0, "Vi har fått meldingen din");
    }
}

on_both! {
    async fn a_preview_shows_the_message_and_keeps_nothing(world: World) {
        let mut mette = world.mette();
        let mut fields = OWN.to_vec();
        fields.push(("do", "preview"));
        let page = mette.post(LETTER, &fields).await;
        page.is(200).says("Kjære Amina, Meadow ringer deg i morgen.").says("Vi har svart deg: http://parvis.test/1a2b3c").says("post@meadow.test");
        assert!(page.body().contains("Kjære {name}"), "what was typed stays");
        mette.get("/messages/texts").await.never_says("Own words");
        let event = mette.post("/messages/texts/event-reminder", &[("in", "ar"), ("body", "نراك قريبًا يا {name}"), ("do", "preview")]).await;
        event.is(200).says("نراك قريبًا يا Amina").says("نزهة عند الماء");
        assert!(event.body().contains("lang=\"ar\" dir=\"auto\""), "Arabic stands from right to left");
    }
}

on_both! {
    async fn what_cannot_be_sent_is_refused_with_a_reason_and_stays_in_the_form(world: World) {
        let mut mette = world.mette();
        let round = world.round(world.meadow.round).name;
        let named = format!("News from {} and {round}", world.meadow.programme.name.to_uppercase());
        let fields = [("in", "en"), ("subject", named.as_str()), ("body", "Hello {shoe}"), ("text", "Call us")];
        let page = mette.post(LETTER, &fields).await;
        page.is(422).says("would know where somebody takes part").says("nothing to fill in for {shoe}").says("{link} must stand in it");
        assert!(page.body().contains("Hello {shoe}") && page.body().contains("Call us"));
        let page = mette.post(LETTER, &[("in", "en"), ("subject", "See you on seløya")]).await;
        page.is(422).says("“Seløya” cannot stand here");
        let page = mette.post("/messages/texts/introduction", &[("in", "en"), ("subject", "You and {other}"), ("to-mentor", "{$ other}")]).await;
        page.is(422).says("{other} cannot stand here").says("nothing to fill in for {$ other}");
        mette.get("/messages/texts").await.never_says("Own words");
    }
}

on_both! {
    async fn a_text_message_says_its_own_words_else_those_for_all_and_keeps_its_link(world: World) {
        let mut mette = world.mette();
        let paths = ["Amina", "Samira"].map(|name| {
            let mut one = world.applicant(Side::Mentee, name);
            one.person.phone = Some("900 00 002".to_owned());
            world.store(|tx| Ok(parvis::people::store::update_person(&world.meadow.org, tx, &one.person)?));
            one.path()
        });
        for path in &paths {
            mette.submit(&format!("{path}/reach"), &[("channel", "text")]).await.says("How we write to them is kept.");
        }
        mette.submit("/messages/texts/text-messages", &[("in", "nb"), ("text", "Nytt til deg: {lenke}")]).await.says("The words are kept.");
        mette.submit("/messages/texts/answer", &[("in", "nb"), ("standard", "Vi ringer.")]).await.says("The words are kept.");
        mette.submit(&format!("{}/answer", paths[0]), &[]).await;
        world.app.clock.advance(jiff::SignedDuration::from_mins(1));
        mette.submit("/messages/texts/answer", &[("in", "nb"), ("text", "Svar til deg: {lenke}")]).await.says("The words are kept.");
        mette.submit(&format!("{}/answer", paths[1]), &[]).await;
        let rows = world.store(|tx| Ok(parvis::outbox::store::newest(&world.meadow.org, tx, 100)?));
        let [second, first] = rows.try_into().unwrap();
        assert!(first.body.starts_with("Nytt til deg: {base-url}/letter/"), "{}", first.body);
        assert!(first.letter.unwrap().contains("Vi ringer."));
        assert!(second.body.starts_with("Svar til deg: {base-url}/letter/"), "{}", second.body);
        assert!(!second.letter.unwrap().contains("Vi ringer."), "an emptied field says what ours says");
    }
}

on_both! {
    async fn a_message_to_a_pair_has_both_names_and_the_link_in_own_words(world: World) {
        let mut mette = world.mette();
        let fields = [("in", "nb"), ("body", "{name} & {other}: {link}")];
        mette.submit("/messages/texts/how-it-goes", &fields).await.says("The words are kept.");
        let (_, [liv, _]) = asked(&world, &mut mette).await;
        world.visitor().get(&liv).await.is(200).says("You and Amina");
        let wanted = format!("Liv & Amina: http://parvis.test{liv}?lang=nb");
        assert!(world.mailbox().iter().any(|(_, _, body)| *body == wanted), "{:?}", world.mailbox());
    }
}

on_both! {
    async fn who_may_not_write_them_does_not_and_nobody_sees_anothers(world: World) {
        world.finn().get(LETTER).await.is(403);
        world.finn().post(LETTER, &OWN).await.is(403);
        world.visitor().get("/messages/texts").await.is(303);
        let mut mette = world.mette();
        mette.submit(LETTER, &OWN).await.says("The words are kept.");
        world.hilde().get(&format!("{LETTER}?in=nb")).await.is(200).never_says("Så fint at du skrev");
        mette.get("/messages/texts/nothing").await.is(404);
        mette.get("/messages/texts/concern?in=ar").await.is(404);
        mette.post("/messages/texts/concern", &[("in", "xx")]).await.is(404);
        world.ane().get("/organisation").await.says("What the messages say");
        mette.get("/outbox").await.says("What the messages say");
    }
}
