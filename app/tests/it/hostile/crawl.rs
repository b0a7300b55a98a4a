//! Everything that can be reached by following links, and every form on the way: new routes and fields are found here
//! by themselves.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::Method;
use parvis::web::site::Route;
use scraper::{ElementRef, Html, Selector};

use crate::world::{Client, Reply};

/// A field of a form, as a page drew it.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    /// The `type` of an input, or `select`, `textarea`.
    pub kind: String,
    /// What a browser would send if nobody touched it.
    pub drawn: Vec<String>,
    /// The values a choice offers.
    pub offers: Vec<String>,
    pub required: bool,
}

impl Field {
    /// What somebody could have put in.
    fn plausible(&self) -> Option<String> {
        let text = match self.kind.as_str() {
            "text" | "textarea" | "search" => "Some words",
            "email" => "somebody@people.test",
            "tel" => "+47 900 00 000",
            "url" => "https://people.test/",
            "date" => "2026-03-02",
            "time" => "18:00",
            "number" => "2",
            "password" => "correct horse battery",
            "select" | "radio" => return self.offers.iter().find(|offer| !offer.is_empty()).cloned(),
            "checkbox" if self.required => return self.offers.first().cloned(),
            _ => return None,
        };
        Some(text.to_owned())
    }
}

/// A form that a page drew.
#[derive(Clone, Debug)]
pub struct Form {
    /// The route it goes to.
    pub route: &'static str,
    /// Where it goes, without query and fragment.
    pub action: String,
    pub fields: Vec<Field>,
    /// Name and value of each button that has them.
    pub buttons: Vec<(String, String)>,
    pub upload: bool,
}

/// Name–value pairs on their way.
pub type Sent = Vec<(String, String)>;

impl Form {
    /// Filled in with `typed` in every text field, something fitting in the others; the submission key is left to the
    /// client, which takes a new one.
    pub fn filled(&self, typed: impl Fn(&Field) -> Option<String>) -> Sent {
        let mut sent = Sent::new();
        for field in self.fields.iter().filter(|field| field.name != "submission" && field.kind != "file") {
            match typed(field) {
                Some(text) => sent.push((field.name.clone(), text)),
                None if field.drawn.iter().any(|drawn| !drawn.is_empty()) => {
                    sent.extend(field.drawn.iter().map(|drawn| (field.name.clone(), drawn.clone())));
                }
                None => sent.extend(field.plausible().map(|text| (field.name.clone(), text))),
            }
        }
        sent.extend(self.buttons.last().cloned());
        sent
    }

    /// What tells this form from others that go to the same route.
    pub fn signature(&self) -> String {
        let names: BTreeSet<&str> = self.fields.iter().map(|field| field.name.as_str()).collect();
        format!("{} {names:?} {:?}", self.route, self.buttons)
    }

    /// Sends it.
    pub async fn send(&self, client: &mut Client, sent: &[(String, String)]) -> Reply {
        self.send_to(client, &self.action, sent).await
    }

    /// Sends it to another address.
    pub async fn send_to(&self, client: &mut Client, address: &str, sent: &[(String, String)]) -> Reply {
        let fields: Vec<(&str, &str)> =
            sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if self.upload {
            client
                .upload(
                    address,
                    "people.csv",
                    b"Fornavn;E-post;Rolle\nOdd;odd@people.test;Frivillig\n",
                    &fields,
                )
                .await
        } else {
            client.post(address, &fields).await
        }
    }
}

/// What one person can reach.
#[derive(Default)]
pub struct Found {
    /// Addresses by route, those of GET.
    pub pages: BTreeMap<&'static str, Vec<String>>,
    pub forms: Vec<Form>,
    /// Every answer, in the order of the visits.
    pub replies: Vec<(String, Reply)>,
}

impl Found {
    /// An address of this route, from a link or a form.
    pub fn address(&self, route: &Route) -> Option<String> {
        if route.method == Method::GET {
            self.pages.get(route.path)?.first().cloned()
        } else {
            self.form(route.path).map(|form| form.action.clone())
        }
    }

    /// A form that goes to this route.
    pub fn form(&self, route: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.route == route)
    }
}

/// The route that answers this address.
pub fn route_of(routes: &[Route], method: &Method, address: &str) -> Option<&'static str> {
    let path = bare(address);
    let fits = |pattern: &str| {
        let (mut asked, mut known) = (path.split('/'), pattern.split('/'));
        loop {
            match (asked.next(), known.next()) {
                (None, None) => return true,
                (Some(a), Some(k)) if a == k || (k.starts_with('{') && !a.is_empty()) => {}
                _ => return false,
            }
        }
    };
    let fitting = routes.iter().filter(|route| route.method == *method && fits(route.path));
    // The one with the fewest parameters, as axum chooses.
    fitting.min_by_key(|route| route.path.matches('{').count()).map(|route| route.path)
}

fn bare(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// Follows every link, at most `most` different addresses of one route.
pub async fn crawl(routes: &[Route], client: &mut Client, most: usize) -> Found {
    let mut found = Found::default();
    let mut waiting: VecDeque<String> = routes
        .iter()
        .filter(|route| route.method == Method::GET && !route.path.contains('{'))
        .map(|route| route.path.to_owned())
        .collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut signatures = BTreeMap::<String, usize>::new();
    while let Some(address) = waiting.pop_front() {
        let Some(route) = route_of(routes, &Method::GET, &address) else { continue };
        let visits = found.pages.entry(route).or_default();
        // Another query of a page that was visited is another view of it: a few are enough.
        if visits.len() >= most || route.starts_with("/assets/") {
            continue;
        }
        visits.push(address.clone());
        let reply = client.get(&address).await;
        let is_page =
            reply.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if is_page {
            let (links, forms) = read(routes, &address, &reply);
            for link in links {
                // The language of the page is another test's subject.
                if !link.contains("lang=") && seen.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
            for form in forms {
                let times = signatures.entry(form.signature()).or_default();
                *times += 1;
                if *times <= most {
                    found.forms.push(form);
                }
            }
        }
        found.replies.push((address, reply));
    }
    found
}

/// The forms of one page.
pub fn forms(routes: &[Route], address: &str, reply: &Reply) -> Vec<Form> {
    read(routes, address, reply).1
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

fn read(routes: &[Route], address: &str, reply: &Reply) -> (Vec<String>, Vec<Form>) {
    let page = Html::parse_document(&reply.body());
    let mut links: Vec<String> = page
        .select(&selector("a[href], area[href]"))
        .filter_map(|link| inside(address, link.value().attr("href")?))
        .collect();
    // One-time links stand in messages as text.
    links.extend(page.root_element().text().flat_map(|text| text.split_whitespace()).filter_map(|word| {
        Some(word.strip_prefix("http://parvis.test")?.trim_end_matches(['.', ',']).to_owned())
    }));
    let sent_by_post = selector("form[method=post]");
    let forms = page.select(&sent_by_post).map(|form| form_of(routes, address, &page, form)).collect();
    (links, forms)
}

fn inside(address: &str, href: &str) -> Option<String> {
    let link = href.split('#').next().unwrap_or_default();
    match link.chars().next() {
        Some('/') if !link.starts_with("//") => Some(link.to_owned()),
        Some('?') => Some(format!("{}{link}", bare(address))),
        _ => None,
    }
}

fn form_of(routes: &[Route], address: &str, page: &Html, form: ElementRef) -> Form {
    let action = form.value().attr("action").filter(|action| !action.is_empty()).unwrap_or(address);
    let action = bare(action).to_owned();
    let route = route_of(routes, &Method::POST, &action)
        .unwrap_or_else(|| panic!("{address} has a form that goes to {action}, where nothing answers"));
    let mut made = Form {
        route,
        action,
        fields: Vec::new(),
        buttons: Vec::new(),
        upload: form.value().attr("enctype") == Some("multipart/form-data"),
    };
    let controls = selector("input, select, textarea, button");
    let id = form.value().attr("id");
    let outside = page.select(&controls).filter(|control| id.is_some() && control.value().attr("form") == id);
    for control in form.select(&controls).chain(outside) {
        take(&mut made, control);
    }
    // Signing in and out leave nothing that a second time could double.
    let needs_key = !["/sign-in", "/sign-out"].contains(&made.route);
    let has_key = made.fields.iter().any(|field| field.name == "submission");
    assert!(has_key || !needs_key, "the form on {address} to {} has no key", made.action);
    made
}

fn take(form: &mut Form, element: ElementRef) {
    let tag = element.value();
    let Some(name) = tag.attr("name").map(str::to_owned) else { return };
    let value = tag.attr("value").unwrap_or_default().to_owned();
    let kind = match tag.name() {
        "input" => tag.attr("type").unwrap_or("text").to_owned(),
        "button" => return form.buttons.push((name, value)),
        other => other.to_owned(),
    };
    let (mut drawn, mut offers) = (Vec::new(), Vec::new());
    match kind.as_str() {
        "select" => {
            let options = selector("option");
            for option in element.select(&options) {
                let value =
                    option.value().attr("value").map_or_else(|| option.text().collect(), str::to_owned);
                if option.value().attr("selected").is_some() {
                    drawn.push(value.clone());
                }
                offers.push(value);
            }
        }
        "radio" | "checkbox" => {
            if tag.attr("checked").is_some() {
                drawn.push(value.clone());
            }
            offers.push(value);
        }
        "textarea" => drawn.push(element.text().collect::<String>().trim_start_matches('\n').to_owned()),
        "submit" | "image" => return form.buttons.push((name, value)),
        _ => drawn.push(value),
    }
    let required = tag.attr("required").is_some();
    match form.fields.iter_mut().find(|field| field.name == name && field.kind == kind) {
        Some(known) if ["radio", "checkbox"].contains(&kind.as_str()) => {
            known.drawn.extend(drawn);
            known.offers.extend(offers);
            known.required |= required;
        }
        _ => form.fields.push(Field { name, kind, drawn, offers, required }),
    }
}
