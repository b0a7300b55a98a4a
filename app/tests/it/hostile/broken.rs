//! Requests that no browser would send, to everything that can be written or asked (reliability.md §2.37). Whatever
//! comes: no 5xx, no panic, and a refusal is a page that a person can read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, Request};
use parvis::web::site::Route;

use super::crawl::{Form, Sent, crawl};
use super::peopled::people;
use crate::on_both;
use crate::world::{Client, Reply, World};

/// What can stand in a field instead of what was asked for.
const WORDS: &[&str] = &[
    "",
    " \t\r\n ",
    "no-such-word",
    "2026-02-30",
    "9999-12-31",
    "-009999-01-01",
    "0000-00-00",
    "25:61",
    "99999999999999999999999999",
    "-2147483649",
    "1e309",
    "NaN",
    "٣",
    "0",
    "00000000-0000-0000-0000-000000000000",
    "\0\u{1}\u{202e}\u{feff}\u{ffff}\u{10ffff}",
    "👩‍👩‍👧‍👦 Z̷͍̈́a̴l̶g̸o",
    "../../../../etc/passwd",
    "'; DROP TABLE people; --",
    "{ $name } { -term } {{ 7*7 }} %s%n",
    "[\"a\", {\"b\": null}]",
];

/// Longer than any field, shorter than the largest form.
fn endless() -> String {
    "x".repeat(100_000)
}

/// A body that `application/x-www-form-urlencoded` allows, with whatever bytes.
fn encoded(fields: &[(String, String)]) -> Vec<u8> {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish().into_bytes()
}

async fn post(client: &mut Client, path: &str, kind: Option<&str>, body: impl Into<Body>) -> Reply {
    let request = Request::builder().method(Method::POST).uri(path);
    let request = match kind {
        Some(kind) => request.header(CONTENT_TYPE, kind),
        None => request,
    };
    client.send(request.body(body.into()).unwrap()).await
}

const FORM: &str = "application/x-www-form-urlencoded";

/// Fails unless the answer is one a person can live with.
fn is_bearable(reply: &Reply, what: &str) {
    let status = reply.status.as_u16();
    assert!(status < 500, "{what}: {status}: {}", reply.text());
    assert!([200, 303].contains(&status) || (400..500).contains(&status), "{what}: {status}");
    // A form that is drawn again says enough; reading each of them as a person does takes minutes.
    if status >= 400 && status != 422 {
        let text = reply.text();
        assert!(text.len() > 40, "{what}: {status} says only {text:?}");
    }
}

/// A new key in the place of none.
fn with_key(mut sent: Sent) -> Sent {
    sent.push(("submission".to_owned(), uuid::Uuid::new_v4().to_string()));
    sent
}

/// The same fields, one of them holding something else.
fn with(sent: &Sent, name: &str, value: &str) -> Sent {
    let mut changed: Sent = sent.iter().filter(|(known, _)| known != name).cloned().collect();
    changed.push((name.to_owned(), value.to_owned()));
    changed
}

/// What there is to try next in a kind of field: across the forms every word meets every kind.
#[derive(Clone, Default)]
struct Turns(Arc<Mutex<BTreeMap<String, usize>>>);

impl Turns {
    fn word(&self, kind: &str) -> &'static str {
        let mut turns = self.0.lock().unwrap();
        let turn = turns.entry(kind.to_owned()).or_default();
        *turn += 1;
        WORDS[(*turn - 1) % WORDS.len()]
    }
}

/// Everything wrong with one form, in few requests, because each draws a page: the whole form broken in each way at once,
/// and then for each kind of field its fields left out, and one of them with something else in it while all others are
/// sound, so that it comes as far as it can.
async fn break_it(client: &mut Client, form: &Form, turns: &Turns) -> usize {
    let sound = form.filled(|_| None);
    let mut kinds = BTreeMap::<&str, BTreeSet<&str>>::new();
    for field in form.fields.iter().filter(|field| field.name != "submission") {
        kinds.entry(&field.kind).or_default().insert(&field.name);
    }
    let names = || kinds.iter().flat_map(|(kind, names)| names.iter().map(move |name| (*kind, *name)));
    let owned = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let twice = sound.iter().flat_map(|(name, value)| [owned(name, "zz"), owned(name, value)]);
    let mut sent: Vec<(String, Sent)> = vec![
        ("nothing in it".to_owned(), Sent::new()),
        (
            "unknown fields, and every known one twice, the wrong one first".to_owned(),
            twice.chain([owned("no_such_field", "x"), owned("\u{0}[]=&", "x")]).collect(),
        ),
        (
            "every field a thousand times".to_owned(),
            names().flat_map(|(_, name)| std::iter::repeat_n(owned(name, "1"), 1000)).collect(),
        ),
        (
            "an endless text everywhere".to_owned(),
            names().take(4).map(|(_, name)| owned(name, &endless())).collect(),
        ),
    ];
    for _ in 0..2 {
        let fields: Sent = names().map(|(kind, name)| owned(name, turns.word(kind))).collect();
        sent.push((format!("{fields:?}"), fields));
    }
    for (kind, names) in &kinds {
        let others = sound.iter().filter(|(known, _)| !names.contains(known.as_str())).cloned().collect();
        sent.push((format!("no {names:?}"), others));
        let word = turns.word(kind);
        let name = names.iter().nth(word.len() % names.len()).unwrap();
        sent.push((format!("{word:?} in {name}"), with(&sound, name, word)));
    }
    let tried = sent.len();
    for (what, fields) in sent {
        let reply = if form.upload {
            form.send(client, &fields).await
        } else {
            post(client, &form.action, Some(FORM), encoded(&with_key(fields))).await
        };
        is_bearable(&reply, &format!("{} with {what}", form.action));
    }
    tried
}

/// Bodies that are no form at all.
fn bodies() -> Vec<(&'static str, Option<&'static str>, Vec<u8>)> {
    let multipart = "multipart/form-data; boundary=b";
    let part =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nFornavn;Rolle\r\n";
    vec![
        ("nothing", None, Vec::new()),
        ("a form without its kind", None, b"submission=1&name=x".to_vec()),
        ("a form without a key", Some(FORM), b"name=x".to_vec()),
        ("an endless key", Some(FORM), format!("submission={}", "k".repeat(5000)).into_bytes()),
        (
            "bytes that are no letters",
            Some(FORM),
            b"submission=%ff%fe%c3%28&name=\xff\xfe\xc3\x28&%ed%a0%80=%".to_vec(),
        ),
        ("signs only", Some(FORM), b"&&&===%%%&=&+++;;;".to_vec()),
        ("JSON", Some("application/json"), b"{\"name\": [1e999]}".to_vec()),
        (
            "XML",
            Some("text/xml"),
            b"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>".to_vec(),
        ),
        ("a kind that is none", Some("///"), b"submission=1".to_vec()),
        (
            "another alphabet",
            Some("application/x-www-form-urlencoded; charset=utf-16"),
            vec![0xff, 0xfe, b's', 0, b'u', 0],
        ),
        (
            "ten megabytes of text",
            Some(FORM),
            [b"submission=1&name=".to_vec(), vec![b'x'; 10 << 20]].concat(),
        ),
        ("more than a request may hold", Some(FORM), vec![b'x'; 13 << 20]),
        (
            "ten megabytes in parts",
            Some(multipart),
            [
                b"--b\r\nContent-Disposition: form-data; name=\"sheet\"\r\n\r\n".to_vec(),
                vec![b'x'; 10 << 20],
                b"\r\n--b--\r\n".to_vec(),
            ]
            .concat(),
        ),
        ("parts without a border", Some("multipart/form-data"), part.into()),
        ("parts with an empty border", Some("multipart/form-data; boundary="), part.into()),
        ("no parts", Some(multipart), b"--b--\r\n".to_vec()),
        ("parts cut off in the head", Some(multipart), part.as_bytes()[..30].to_vec()),
        ("parts cut off in the file", Some(multipart), part.into()),
        (
            "a part without a name",
            Some(multipart),
            b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n".to_vec(),
        ),
        (
            "a name of bytes",
            Some(multipart),
            b"--b\r\nContent-Disposition: form-data; name=\"\xff\xfe\"\r\n\r\n\xff\r\n--b--\r\n".to_vec(),
        ),
        (
            "a key of bytes",
            Some(multipart),
            b"--b\r\nContent-Disposition: form-data; name=\"submission\"\r\n\r\n\xff\xfe\r\n--b--\r\n"
                .to_vec(),
        ),
    ]
}

/// Somewhere this route could answer: an address that a page links to, or one that nobody has.
fn address(route: &Route, forms: &[Form]) -> String {
    let known = forms.iter().find(|form| form.route == route.path);
    known.map_or_else(|| invented(route.path), |form| form.action.clone())
}

fn invented(path: &str) -> String {
    let part = |part: &str| {
        if part.starts_with('{') { uuid::Uuid::new_v4().to_string() } else { part.to_owned() }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The forms of an administrator and of somebody who is not signed in.
async fn every_form(world: &World) -> Vec<(bool, Form)> {
    let site = parvis::router::site();
    let own = crawl(site.routes(), &mut world.ane(), 1).await.forms;
    let public = crawl(site.routes(), &mut world.visitor(), 1).await.forms;
    own.into_iter().map(|form| (true, form)).chain(public.into_iter().map(|form| (false, form))).collect()
}

/// So many people send at the same time.
const LANES: usize = 4;

/// Does a piece of work for each thing, several at the same time; gives what came of them.
async fn in_lanes<T, R, F>(things: Vec<T>, work: impl Fn(T) -> F) -> Vec<R>
where
    R: Send + 'static,
    F: Future<Output = R> + Send + 'static,
{
    let (mut lanes, mut done) = (tokio::task::JoinSet::new(), Vec::new());
    for thing in things {
        if lanes.len() == LANES {
            done.extend(lanes.join_next().await.map(Result::unwrap));
        }
        lanes.spawn(work(thing));
    }
    done.extend(lanes.join_all().await);
    done
}

on_both! {
    async fn a_form_with_anything_in_it_is_answered_with_a_sentence(world: World) {
        people(&world).await;
        let mut forms = every_form(&world).await;
        // Signing out and in is done by every client below anyway, and hashing passwords is slow on purpose.
        forms.retain(|(_, form)| !["/sign-out", "/sign-in"].contains(&form.route));
        let (count, turns) = (forms.len(), Turns::default());
        let tried = in_lanes(forms, |(signed_in, form)| {
            // Whoever broke their own password or language does not go on with it.
            let mut client = if signed_in { world.ane() } else { world.visitor() };
            let turns = turns.clone();
            async move { break_it(&mut client, &form, &turns).await }
        })
        .await;
        println!("{count} forms, {} requests", tried.iter().sum::<usize>());
        assert!(count > 40, "only {count} forms: the crawler has lost its way");
        let turns = turns.0.lock().unwrap();
        for kind in ["text", "select", "hidden", "date", "textarea"] {
            assert!(turns[kind] >= WORDS.len(), "every word was tried in a {kind}: {turns:?}");
        }
    }
}

on_both! {
    async fn a_body_that_is_no_form_is_answered_with_a_sentence(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let forms: Vec<Form> = every_form(&world).await.into_iter().map(|(_, form)| form).collect();
        let bodies: Vec<_> = bodies().into_iter().map(|(what, kind, body)| (what, kind, Bytes::from(body))).collect();
        let posts = site.routes().iter().filter(|route| route.method == Method::POST);
        let addresses: Vec<String> = posts.map(|route| address(route, &forms)).collect();
        in_lanes(addresses, |address| {
            let (mut client, bodies) = (world.ane(), bodies.clone());
            async move {
                for (what, kind, body) in bodies {
                    let reply = post(&mut client, &address, kind, body).await;
                    is_bearable(&reply, &format!("{address} with {what}"));
                }
            }
        })
        .await;
    }
}

on_both! {
    async fn an_address_with_anything_in_it_is_answered_with_a_sentence(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let mut ane = world.ane();
        let pages = crawl(site.routes(), &mut ane, 1).await.pages;
        let mut tried = 0;
        for route in site.routes().iter().filter(|route| route.method == Method::GET) {
            let Some(known) = pages.get(route.path).and_then(|pages| pages.first()) else { continue };
            let path = known.split('?').next().unwrap();
            for query in [
                "page=99999999999999999999&side=%00&stage=%ff%fe&q=%F0%9F%91%A9&sort=",
                "page=-1&q=%27%3B%20DROP&lang=tlh&as=%ff",
                "page=0&page=1&as=mentor&as=mentee&lang=&show=x&version=9&from=2026-02-30&to=zz",
                "%&%%&&==",
            ] {
                let reply = ane.get(&format!("{path}?{query}")).await;
                is_bearable(&reply, &format!("{path}?{query}"));
                tried += 1;
            }
            if !route.path.contains('{') {
                continue;
            }
            for odd in ["no-id", "%ff%fe", "%2e%2e%2f", "%00", "0", &"9".repeat(2000), "%F0%9F%91%A9", "%E2%80%AE"] {
                let parts = route.path.split('/').map(|part| if part.starts_with('{') { odd } else { part });
                let address = parts.collect::<Vec<_>>().join("/");
                let reply = ane.get(&address).await;
                is_bearable(&reply, &address);
                tried += 1;
            }
        }
        println!("{tried} addresses");
        assert!(tried > 200, "only {tried} addresses");
    }
}
