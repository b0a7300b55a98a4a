//! A word of its own in every field of both organisations, and then everything that leaves: pages, files, addresses,
//! messages, the log (reliability.md §2.16, §2.44, §2.54). Each word may only come out where its field says so.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::{LazyLock, Mutex};

use diesel::prelude::*;
use parvis::db::schema::outbox;

use super::crawl::{Field, Form, crawl};
use super::filled::{fill, is_free};
use super::peopled::people;
use crate::on_both;
use crate::world::{Client, Reply, World};

/// What anybody may read: the lines an organisation prints on its public pages, and the events it announces there.
const FOR_ANYBODY: &[(&str, &str)] = &[
    ("/organisation", "name"),
    ("/organisation", "email"),
    ("/organisation", "address"),
    ("/events/new", "title"),
    ("/events/new", "description"),
    ("/events/new", "place"),
    ("/events/new", "address"),
    ("/events/{id}/edit", "title"),
    ("/events/{id}/edit", "description"),
    ("/events/{id}/edit", "place"),
    ("/events/{id}/edit", "address"),
];

/// What a funder may read besides: the names of rounds and of oneself.
const FOR_A_FUNDER: &[(&str, &str)] =
    &[("/rounds/new", "name"), ("/rounds/new", "programme_name"), ("/account", "name")];

/// What is written to be sent: the form says so beside the field. Whoever gets a message may read it; what the message may
/// say of a person is found out from whose it is, below.
const TO_BE_SENT: &[(&str, &str)] = &[
    ("/people/{id}/answer", "text"),
    ("/events/{id}/cancellation", "reason"),
    ("/events/{id}/invitations", "more"),
    ("/events/{id}/invitations", "text"),
    ("/events/{id}/follow-up", "more"),
    ("/events/{id}/follow-up", "text"),
    ("/rounds/{id}/gatherings", "title"),
    ("/gatherings/{id}", "title"),
];

/// What whoever writes is called: members of staff, and the partner who points somebody out.
const WHO_WRITES: &[(&str, &str)] = &[
    ("/staff", "name"),
    ("/account", "name"),
    ("/setup/{secret}", "name"),
    ("/rounds/{id}/partners/new", "name"),
    ("/partners/{id}", "name"),
    // What the service itself is called, in the message to it.
    ("/services/new", "name"),
    ("/services/new", "contact"),
    ("/services/{id}", "name"),
    ("/services/{id}", "contact"),
];

/// What the other of a pair is called: the two are told of each other.
const THE_OTHER: &[(&str, &str)] =
    &[("/people/{id}/edit", "given_name"), ("/rounds/{id}/people/new", "given_name")];

/// Fields that hold the name of whom a form is about: the one whose address stands in the same form reads it.
const NAMES: &[&str] = &["given_name", "name", "referred", "contact"];

/// What an address is made of: the edition of a method, and what a copy of one is called.
const IN_AN_ADDRESS: &[(&str, &str)] = &[
    ("/methods/{slug}/{version}/copy", "name"),
    ("/methods/{slug}/{version}", "version"),
    ("/methods/{slug}/{version}", "slug"),
    ("/methods/new", "version"),
];

/// What somebody reads behind the link in a message: where and what the event they are invited to is, the campaign by which
/// they came, and what a coordinator has decided that they should know of the other.
const BEHIND_A_LINK: &[(&str, &str)] = &[
    ("/pairs/{id}/briefing", "briefing_text"),
    ("/rounds/{id}/campaigns/new", "name"),
    ("/campaigns/{id}/edit", "name"),
    ("/events/new", "hosts"),
    ("/events/new", "speaker"),
    ("/events/{id}/edit", "hosts"),
    ("/events/{id}/edit", "speaker"),
    ("/rounds/{id}/gatherings", "place"),
    ("/gatherings/{id}", "place"),
    // A service reads what the person said yes to.
    ("/people/{id}/bridges", "question"),
    // The two of a pair read each other's goals.
    ("/pairs/{id}/goals", "words"),
    ("/pairs/{id}/goals", "expected"),
    ("/goals/{id}", "words"),
    ("/goals/{id}", "expected"),
    ("/goals/{id}/steps", "words"),
];

/// Where a word was put.
struct Put {
    route: &'static str,
    field: String,
    /// Which sending of a form it was: what was sent together is about the same person.
    sending: usize,
}

/// The words, by where each was put.
#[derive(Default)]
struct Canaries {
    of: BTreeMap<String, Put>,
    sendings: usize,
}

impl Canaries {
    /// A new word for a field, in the form the field takes.
    fn put(&mut self, organisation: &str, form: &Form, field: &Field) -> Option<String> {
        if form.fields.first().is_some_and(|first| std::ptr::eq(first, field)) {
            self.sendings += 1;
        }
        let word = format!("canary{organisation}{}z", self.of.len());
        let written = match field.kind.as_str() {
            _ if is_free(field) => word.clone(),
            "email" => format!("{word}@people.test"),
            _ => return None,
        };
        let put = Put { route: form.route, field: field.name.clone(), sending: self.sendings };
        self.of.insert(word, put);
        Some(written)
    }

    /// Where the words in a text come from.
    fn in_text(&self, text: &str) -> BTreeSet<(&'static str, &str)> {
        self.beginning_with("canary", text)
    }

    /// The same, without the names that whoever has this address was sent in with.
    fn of_others(&self, address: &str, text: &str) -> BTreeSet<(&'static str, &str)> {
        let own: BTreeSet<usize> = self.puts("canary", address).map(|put| put.sending).collect();
        let is_own = |put: &&Put| NAMES.contains(&put.field.as_str()) && own.contains(&put.sending);
        self.puts("canary", text)
            .filter(|put| !is_own(put))
            .map(|put| (put.route, put.field.as_str()))
            .collect()
    }

    /// The same for the words of one organisation.
    fn beginning_with(&self, word: &str, text: &str) -> BTreeSet<(&'static str, &str)> {
        self.puts(word, text).map(|put| (put.route, put.field.as_str())).collect()
    }

    fn puts<'s>(&'s self, word: &str, text: &str) -> impl Iterator<Item = &'s Put> {
        text.match_indices(word).filter_map(move |(at, _)| {
            let rest = &text[at..];
            self.of.get(&rest[..=rest.find('z')?])
        })
    }
}

/// Everything of an answer that could carry a word: head, text, and what is packed.
fn everything(reply: &Reply) -> String {
    let mut text = format!("{:?}\n{}", reply.headers, reply.body());
    if reply.bytes.starts_with(b"PK\x03\x04") {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&reply.bytes)).unwrap();
        for index in 0..archive.len() {
            std::io::Read::read_to_string(&mut archive.by_index(index).unwrap(), &mut text).unwrap();
        }
    }
    text
}

/// What was written to the log in this process, at every level.
static LOG: LazyLock<Mutex<Vec<u8>>> = LazyLock::new(Mutex::default);

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn keep_the_log() {
    // At every level, but for those who read the pages in this test.
    let everything = "trace,html5ever=off,selectors=off,cssparser=off";
    let everything = tracing_subscriber::fmt().with_env_filter(everything).with_writer(|| Log);
    // Another test of this process may keep it already.
    let _ = everything.try_init();
}

/// Whatever one person can open.
async fn seen(mut client: Client) -> Vec<(String, Reply)> {
    crawl(parvis::router::site().routes(), &mut client, 2).await.replies
}

fn only(allowed: &[&[(&str, &str)]], found: BTreeSet<(&'static str, &str)>, who: &str) {
    let allowed: BTreeSet<_> = allowed.iter().flat_map(|part| part.iter().copied()).collect();
    // A field in another language (`title-nb`) is as public as the field itself.
    let is_allowed = |(route, field): &(&'static str, &str)| {
        let own =
            field.rsplit_once('-').filter(|(_, language)| language.len() == 2).map_or(*field, |(own, _)| own);
        // The name of a method's edition stands in addresses.
        let is_edition = *field == "version" && route.starts_with("/methods/");
        is_edition || allowed.contains(&(*route, *field)) || allowed.contains(&(*route, own))
    };
    let leaked: Vec<_> = found.into_iter().filter(|origin| !is_allowed(origin)).collect();
    assert!(leaked.is_empty(), "{who} holds what was put into {leaked:?}");
}

on_both! {
    async fn what_is_written_about_people_leaves_only_where_it_may(world: World) {
        keep_the_log();
        people(&world).await;
        let mut canaries = Canaries::default();
        let mut written = fill(&world, World::ane, |form, field| canaries.put("m", form, field)).await;
        let harald = |world: &World| world.signed_in("Harald", &world.harbour);
        written.extend(fill(&world, harald, |form, field| canaries.put("h", form, field)).await);
        written.extend(fill(&world, World::visitor, |form, field| canaries.put("p", form, field)).await);
        println!("{} canaries", canaries.of.len());

        // Inside: the test sees what it looks for, or it proves nothing.
        let inside: BTreeSet<_> = seen(world.ane()).await.iter().flat_map(|(_, reply)| canaries.in_text(&everything(reply))).map(|(route, field)| (route, field.to_owned())).collect();
        println!("staff see {} fields: {inside:?}", inside.len());
        assert!(inside.len() > 30, "only {inside:?}");

        // The other organisation.
        for (who, client, theirs) in [("Hilde of Harbour", world.hilde(), "canarym"), ("Harald of Harbour", harald(&world), "canarym"), ("Ane of Meadow", world.ane(), "canaryh"), ("Mette of Meadow", world.mette(), "canaryh")] {
            for (address, reply) in seen(client).await {
                let text = everything(&reply);
                only(&[FOR_ANYBODY], canaries.beginning_with(theirs, &text), &format!("{address} for {who}"));
            }
        }
        for (address, reply) in seen(world.finn()).await {
            only(&[FOR_ANYBODY, FOR_A_FUNDER], canaries.in_text(&everything(&reply)), &format!("{address} for a funder"));
        }
        for (address, reply) in seen(world.visitor()).await {
            only(&[FOR_ANYBODY], canaries.in_text(&everything(&reply)), &format!("{address} for anybody"));
        }

        // Messages, and the pages behind their links.
        let messages: Vec<(String, String, String)> = world.store(|tx| {
            Ok(outbox::table.select((outbox::recipient, outbox::subject, outbox::body)).load(tx.c())?)
        });
        assert!(messages.len() > 10, "only {} messages", messages.len());
        for (recipient, subject, body) in &messages {
            only(&[], canaries.in_text(subject), &format!("the subject {subject:?}"));
            let in_body = canaries.of_others(recipient, body);
            only(&[FOR_ANYBODY, TO_BE_SENT, WHO_WRITES, THE_OTHER], in_body, &format!("the message to {recipient}: {body}"));
            let links = body.split_whitespace().filter_map(|word| word.strip_prefix("http://parvis.test"));
            // Behind the link of a pair there is a second page.
            let goals = links.clone().filter(|link| link.starts_with("/our-pair/")).map(|link| match link.split_once('?') {
                Some((path, query)) => format!("{path}/goals?{query}"),
                None => format!("{link}/goals"),
            });
            for link in links.map(str::to_owned).chain(goals) {
                let link = link.as_str();
                let reply = world.visitor().get(link).await;
                let behind = everything(&reply);
                let of_others = canaries.of_others(recipient, &behind);
                only(&[FOR_ANYBODY, TO_BE_SENT, WHO_WRITES, THE_OTHER, BEHIND_A_LINK], of_others, &format!("{link} of the message to {recipient}"));
            }
        }

        // Addresses, and the log.
        for (address, reply) in &written {
            only(&[IN_AN_ADDRESS], canaries.in_text(address), address);
            let leads_to = reply.headers.get("location").map_or("", |location| location.to_str().unwrap());
            only(&[IN_AN_ADDRESS], canaries.in_text(leads_to), &format!("the way on from {address}"));
        }
        let log = String::from_utf8_lossy(&LOG.lock().unwrap()).into_owned();
        assert!(log.contains("answered"), "the log is kept");
        only(&[], canaries.in_text(&log), "the log");
    }
}
