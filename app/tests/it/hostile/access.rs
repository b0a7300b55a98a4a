//! Every route with another organisation's ids, beside ids that belong to nobody; and looking, which changes nothing.

use std::collections::BTreeMap;

use axum::http::Method;
use parvis::web::Door;
use parvis::web::site::Route;

use super::crawl::{Form, Found, Sent, crawl};
use super::dump::{changes, dump};
use super::peopled::{OWN_METHOD, people};
use crate::on_both;
use crate::world::{Client, Reply, World};

/// Who knocks, and whether as somebody of Meadow.
fn everybody(world: &World) -> [(&'static str, Client); 6] {
    [
        ("anonymous", world.visitor()),
        ("administrator", world.ane()),
        ("coordinator", world.mette()),
        ("funder", world.finn()),
        ("suspended", world.signed_in("Sus", &world.meadow)),
        ("other organisation", world.hilde()),
    ]
}

/// What Meadow's and Harbour's staff can reach, and what nobody has.
struct Addresses {
    own: Found,
    foreign: Found,
}

impl Addresses {
    async fn of(world: &World, routes: &[Route]) -> Self {
        let mut own = crawl(routes, &mut world.ane(), 3).await;
        let out = crawl(routes, &mut world.visitor(), 3).await;
        own.forms.extend(out.forms);
        for (route, addresses) in out.pages {
            own.pages.entry(route).or_default().extend(addresses);
        }
        let foreign = crawl(routes, &mut world.signed_in("Harald", &world.harbour), 3).await;
        Self { own, foreign }
    }

    fn foreign(&self, route: &Route) -> Option<String> {
        self.foreign.address(route)
    }
}

/// The address with each parameter of the route replaced.
fn with(route: &Route, address: &str, parameter: impl Fn() -> String) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let parts = route.path.split('/').zip(path.split('/'));
    parts
        .map(|(known, asked)| if known.starts_with('{') { parameter() } else { asked.to_owned() })
        .collect::<Vec<_>>()
        .join("/")
}

/// The same page of the method that Harbour keeps for itself. The methods that come with Parvis have one address in every
/// organisation and belong to nobody: there is nothing to tell apart.
fn own_method(route: &Route, address: &str) -> String {
    if !route.path.starts_with("/methods/{slug}/{version}") {
        return address.to_owned();
    }
    let rest: Vec<&str> = address.split('/').skip(4).collect();
    [&["", "methods", OWN_METHOD, "2"], rest.as_slice()].concat().join("/")
}

fn unknown(route: &Route, address: &str) -> String {
    with(route, address, || uuid::Uuid::new_v4().to_string())
}

async fn ask(client: &mut Client, route: &Route, address: &str, form: Option<&Form>, sent: &Sent) -> Reply {
    match form {
        _ if route.method == Method::GET => client.get(address).await,
        Some(form) => form.send_to(client, address, sent).await,
        None => client.post(address, &[]).await,
    }
}

/// The answer without what must differ: the address asked for and the one-time keys.
fn essence(reply: &Reply, address: &str) -> String {
    let body = reply.body().replace(address, "ADDRESS");
    let mut plain = String::with_capacity(body.len());
    let mut rest = body.as_str();
    while let Some(at) = rest.find("name=\"submission\" value=\"") {
        let from = at + "name=\"submission\" value=\"".len();
        plain.push_str(&rest[..from]);
        rest = rest[from..].split_once('"').map_or("", |(_, after)| after);
    }
    format!("{}\n{:?}\n{plain}{rest}", reply.status, reply.headers.get("location"))
}

on_both! {
    async fn what_belongs_to_another_organisation_answers_exactly_like_what_does_not_exist(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let addresses = Addresses::of(&world, site.routes()).await;
        let before = dump(&world);
        let mut pairs = 0;
        for route in site.routes().iter().filter(|route| route.door != Door::Public && route.path.contains('{')) {
            // What a message says has one address in every organisation, which is its own there (`texts.rs` tries it).
            if route.path.starts_with("/messages/texts/") {
                continue;
            }
            let Some(foreign) = addresses.foreign(route) else { continue };
            let foreign = own_method(route, foreign.split('?').next().unwrap_or_default());
            let form = addresses.foreign.form(route.path);
            let sent = form.map(|form| form.filled(|_| None)).unwrap_or_default();
            let nobodys = unknown(route, &foreign);
            for (name, mut client) in [("Ane", world.ane()), ("Mette", world.mette()), ("Finn", world.finn())] {
                let theirs = ask(&mut client, route, &foreign, form, &sent).await;
                let none = ask(&mut client, route, &nobodys, form, &sent).await;
                assert_eq!(essence(&theirs, &foreign), essence(&none, &nobodys), "{name} {} {foreign}", route.method);
                assert!([403, 404].contains(&theirs.status.as_u16()), "{name} {} {foreign}: {}", route.method, theirs.status);
                pairs += 1;
            }
        }
        println!("{pairs} pairs of requests");
        assert!(pairs > 100, "only {pairs} pairs: the crawler has lost its way");
        let changed = changes(&before, &dump(&world));
        assert!(changed.is_empty(), "another organisation changed something:\n{}", changed.join("\n"));
    }
}

on_both! {
    async fn another_organisations_id_inside_a_form_is_like_one_that_does_not_exist(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let addresses = Addresses::of(&world, site.routes()).await;
        let ids = |found: &Found| {
            let mut ids = BTreeMap::<String, String>::new();
            for form in &found.forms {
                for field in &form.fields {
                    for value in field.drawn.iter().chain(&field.offers).filter(|value| uuid::Uuid::parse_str(value).is_ok()) {
                        if field.name != "submission" {
                            ids.insert(field.name.clone(), value.clone());
                        }
                    }
                }
            }
            ids
        };
        let foreign = ids(&addresses.foreign);
        let mut tried = 0;
        for form in &addresses.own.forms {
            let sent = form.filled(|_| None);
            for field in form.fields.iter().filter(|field| field.name != "submission") {
                let Some(theirs) = foreign.get(&field.name) else { continue };
                let nobodys = uuid::Uuid::new_v4().to_string();
                let swapped = |id: &str| {
                    let mut swapped: Sent = sent.iter().filter(|(name, _)| *name != field.name).cloned().collect();
                    swapped.push((field.name.clone(), id.to_owned()));
                    swapped
                };
                let before = dump(&world);
                let a = form.send(&mut world.ane(), &swapped(theirs)).await;
                let after = dump(&world);
                let b = form.send(&mut world.ane(), &swapped(&nobodys)).await;
                assert!(a.status.as_u16() < 500, "{} {}", form.route, field.name);
                assert_eq!(
                    essence(&a, theirs), essence(&b, &nobodys),
                    "{} tells {} of another organisation from nobody's", form.route, field.name
                );
                let leaked: Vec<String> = changes(&before, &after).into_iter().filter(|change| change.contains(theirs.as_str())).collect();
                assert!(leaked.is_empty(), "{} took another organisation's {}:\n{}", form.route, field.name, leaked.join("\n"));
                tried += 1;
            }
        }
        println!("{tried} foreign ids in forms");
        assert!(tried > 0);
    }
}

on_both! {
    async fn looking_at_every_page_changes_nothing(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let clients = everybody(&world);
        let before = dump(&world);
        let mut seen = 0;
        for (name, mut client) in clients {
            for (address, reply) in crawl(site.routes(), &mut client, 5).await.replies {
                assert!(reply.status.as_u16() < 500, "{name} {address}: {}", reply.status);
                seen += 1;
            }
        }
        println!("{seen} pages");
        let changed = changes(&before, &dump(&world));
        assert!(changed.is_empty(), "looking changed something:\n{}", changed.join("\n"));
    }
}

on_both! {
    async fn a_character_no_database_takes_is_left_out_of_a_form_and_is_no_address(world: World) {
        let mut visitor = world.visitor();
        for (name, stored) in [("Od\0d", "Odd"), ("Li\u{1}v\u{8}", "Liv")] {
            let fields = [("as", "mentor"), ("given_name", name), ("email", "n@people.test"), ("locale", "en"), ("consent", "yes")];
            visitor.post("/apply/meadow/mentor-network", &fields).await.is(303);
            assert!(dump(&world)["people"].iter().any(|row| row.contains(&format!("given_name={stored}\u{1f}"))));
        }
        visitor.get("/apply/mead%00ow/mentor-network").await.is(404);
    }
}
