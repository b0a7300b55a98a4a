//! The frame around every page: language, navigation, what the last form has to say.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use jiff::civil::Date;

use super::form::Form;
use super::submission::KEY_FIELD;
use super::{App, PageError, Visitor, Who};
use crate::access::{Action, may};
use crate::words::{self, Message, RoleWords, Value, Words};

/// A place in the navigation.
#[derive(Clone, Debug)]
pub struct NavItem {
    /// Where it leads.
    pub href: &'static str,
    /// Its name.
    pub label: String,
    /// Whether the reader is there.
    pub current: bool,
}

/// A way to the same page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// Where it leads.
    pub href: String,
    /// The language's own name.
    pub autonym: &'static str,
    /// Its tag.
    pub tag: &'static str,
    /// Whether the page is in it now.
    pub current: bool,
}

/// Who is signed in, for the header.
#[derive(Clone, Debug)]
pub struct SignedInName {
    /// The person.
    pub name: String,
    /// The organisation.
    pub organisation: String,
}

/// The message of the last form.
#[derive(Clone, Debug)]
pub struct FlashText {
    /// `done` or `problem`: chooses icon and colour.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
}

/// What is wrong with a field, for the summary at the top of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field.
    pub name: String,
    /// The sentence.
    pub text: String,
}

/// What every template is given as `page`.
#[derive(Clone, Debug)]
pub struct Page {
    /// The words to speak.
    pub words: Words,
    /// BCP 47 tag for the `lang` attribute.
    pub lang: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The page's title, without the product's name.
    pub title: String,
    /// The navigation; empty when nobody is signed in.
    pub nav: Vec<NavItem>,
    /// Who is signed in.
    pub signed_in: Option<SignedInName>,
    /// What the last form has to say.
    pub flash: Option<FlashText>,
    /// The same page in other languages.
    pub languages: Vec<LanguageLink>,
    /// A demo: says so on every page.
    pub demo: bool,
}

impl Page {
    /// A page for a member of staff; `title` is a locale key or a finished text.
    pub fn staff(app: &App, who: &Who, title: impl Into<String>) -> Self {
        let items: [(&'static str, &str, Action); 5] = [
            ("/today", "nav-today", Action::SeeToday),
            ("/rounds", "nav-rounds", Action::ListRounds),
            ("/events", "nav-events", Action::RunEvents),
            ("/outbox", "nav-outbox", Action::SeeOutbox),
            ("/staff", "nav-staff", Action::ManageStaff),
        ];
        let nav = items
            .into_iter()
            .filter(|(_, _, action)| may(who.role, *action))
            .map(|(href, key, _)| NavItem {
                href,
                label: who.words.t(key),
                current: who.path == href || who.path.starts_with(&format!("{href}/")),
            })
            .collect();
        Self {
            nav,
            signed_in: Some(SignedInName {
                name: who.session.name.clone(),
                organisation: who.session.organisation_name.clone(),
            }),
            ..Self::bare(app, &who.words, &who.here, who.flash.as_ref(), title.into(), true)
        }
    }

    /// A page for anybody.
    pub fn public(app: &App, visitor: &Visitor, title: impl Into<String>) -> Self {
        Self::bare(app, &visitor.words, &visitor.here, visitor.flash.as_ref(), title.into(), false)
    }

    fn bare(
        app: &App,
        words: &Words,
        here: &str,
        flash: Option<&Message>,
        title: String,
        staff: bool,
    ) -> Self {
        Self {
            words: words.clone(),
            lang: words.tag(),
            dir: words.dir(),
            title,
            nav: Vec::new(),
            signed_in: None,
            flash: flash.map(|message| FlashText { kind: "done", text: words.say(message) }),
            languages: words::LANGUAGES
                .iter()
                .filter(|language| language.for_staff || !staff)
                .map(|language| LanguageLink {
                    href: in_language(here, language.tag),
                    autonym: language.autonym,
                    tag: language.tag,
                    current: language.tag == words.tag(),
                })
                .collect(),
            demo: app.config.demo,
        }
    }

    /// The same page speaking a method's words for the two sides.
    #[must_use]
    pub fn with_roles(mut self, mentor: &RoleWords, mentee: &RoleWords) -> Self {
        self.words = self.words.with_roles(mentor, mentee);
        self
    }

    /// A text.
    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    /// A text whose plural form a count `$n` chooses.
    pub fn tn(&self, key: &str, n: impl Into<Value>) -> String {
        self.words.tn(key, n)
    }

    /// A text with one value.
    pub fn ta(&self, key: &str, name: &str, value: impl Into<Value>) -> String {
        self.words.ta(key, name, value)
    }

    /// A text with two values.
    pub fn ta2(
        &self,
        key: &str,
        first: &str,
        one: impl Into<Value>,
        second: &str,
        two: impl Into<Value>,
    ) -> String {
        self.words.ta2(key, first, one, second, two)
    }

    /// A message.
    pub fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// "23 November 2026".
    pub fn date(&self, day: &Date) -> String {
        self.words.date(*day)
    }

    /// "23 November 2026", or a dash.
    pub fn date_or_dash(&self, day: &Option<Date>) -> String {
        day.map_or_else(|| "–".to_owned(), |day| self.words.date(day))
    }

    /// A number in the reader's grouping.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.words.number(number)
    }

    /// What is wrong with a field; empty when nothing is.
    pub fn fault(&self, form: &Form, field: &str) -> String {
        form.faults.of(field).map_or_else(String::new, |message| self.words.say(message))
    }

    /// Every fault of a form with the field it belongs to, for the summary at its top.
    pub fn faults(&self, form: &Form) -> Vec<Problem> {
        form.faults
            .iter()
            .map(|(name, message)| Problem { name: name.to_owned(), text: self.words.say(message) })
            .collect()
    }

    /// A key for one form: makes a second submission harmless. A form drawn again keeps its key.
    pub fn submission(&self, form: &Form) -> String {
        form.fields.text(KEY_FIELD).unwrap_or_else(|| self.new_submission())
    }

    /// A key for a form without fields.
    pub fn new_submission(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}

/// The same page in another language, with everything else its address says.
fn in_language(here: &str, tag: &str) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let others = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != "lang");
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("lang", tag)
        .extend_pairs(others)
        .finish();
    format!("{path}?{query}")
}

/// Draws a page.
pub fn html(template: &impl Template) -> Result<Response, PageError> {
    Ok(Html(template.render()?).into_response())
}

/// Draws a form again that was refused: 422, with everything in it.
pub fn refused(template: &impl Template) -> Result<Response, PageError> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(template.render()?)).into_response())
}

#[derive(Template)]
#[template(path = "layout/error.html")]
struct ErrorPage {
    page: Page,
    explanation: String,
    signed_out: bool,
}

/// Draws the page of an error, in the reader's language, with the way on.
pub async fn draw_errors(
    axum::extract::State(app): axum::extract::State<App>,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Response {
    let visitor = request.extensions().get::<Visitor>().cloned();
    let response = next.run(request).await;
    let own = response.extensions().get::<PageError>().cloned();
    // A form drawn again is a 422 too: only bare answers lack a page.
    let error = own.or_else(|| if is_page(&response) { None } else { error_of(response.status()) });
    let (Some(error), Some(visitor)) = (error, visitor) else { return response };
    let (headline, explanation) = error.messages();
    let words = visitor.words.clone();
    let page = match visitor.who() {
        Some(who) => Page::staff(&app, &who, words.say(&headline)),
        None => Page::public(&app, &visitor, words.say(&headline)),
    };
    let template =
        ErrorPage { page, explanation: words.say(&explanation), signed_out: error == PageError::SignedOut };
    match template.render() {
        Ok(page) => (error.status(), Html(page)).into_response(),
        Err(_) => response,
    }
}

fn is_page(response: &Response) -> bool {
    let kind = response.headers().get(axum::http::header::CONTENT_TYPE);
    kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

/// Errors that axum and the layers make themselves.
fn error_of(status: StatusCode) -> Option<PageError> {
    match status.as_u16() {
        403 => Some(PageError::Forbidden),
        404 | 405 => Some(PageError::NotFound),
        413 => Some(PageError::TooLarge),
        500 => Some(PageError::internal(&"a panic; its place stands above in the log")),
        400..=499 => Some(PageError::Invalid(Message::new("fault-form-incomplete"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::in_language;

    #[test]
    fn another_language_keeps_the_search_and_the_page() {
        assert_eq!(in_language("/rounds", "nb"), "/rounds?lang=nb");
        assert_eq!(
            in_language("/people?lang=en&q=N'Diaye&page=2", "nb"),
            "/people?lang=nb&q=N%27Diaye&page=2"
        );
    }
}
