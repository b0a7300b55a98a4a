//! The interview form: one long calm page that can be left at any time.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use matching::{EducationLevel, Level};

use super::{CannotFinish, Interview, LANGUAGE_ROWS, area_after, finish, store, vocabulary, word_of};
use crate::access::Action;
use crate::answers::pages::{Asked, Reader, shown};
use crate::answers::{Answers, Wanted, store as answers};
use crate::expectations::{self, Confirmation};
use crate::history::{self, Event, Pen};
use crate::ids::ParticipationId;
use crate::methods::questions::{AskedIn, Question, asked};
use crate::methods::{InterviewPart, Method, Side};
use crate::people::{Consent, Gender, LARGEST_CAPACITY, Participation, Stage, store as people};
use crate::programmes::{Round, store as programmes};
use crate::web::page::{html, refused};
use crate::web::{App, Done, Door, Faults, Fields, Form, Id, Page, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The interview's part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/people/{id}/interview", Door::Staff(Action::Interview), show)
        .post("/people/{id}/interview", Door::Staff(Action::Interview), save)
        .post("/people/{id}/interview/draft", Door::Staff(Action::Interview), save_draft)
}

/// Something to choose.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

/// A row of the languages.
struct LanguageRow {
    name: String,
    level_name: String,
    number: usize,
    languages: Vec<Choice>,
    levels: Vec<Choice>,
}

/// A day of the week, with its parts.
struct DayRow {
    label: String,
    parts: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "interviews/show.html")]
struct Show {
    page: Page,
    form: Form,
    participation: Participation,
    round_name: String,
    round_path: String,
    guidance: String,
    is_mentor: bool,
    is_finished: bool,
    parts: Vec<&'static str>,
    languages: Vec<LanguageRow>,
    interests: Vec<Choice>,
    dislikes: Vec<Choice>,
    occupations: Vec<(String, Vec<Choice>)>,
    educations: Vec<Choice>,
    days: Vec<DayRow>,
    areas: Vec<Choice>,
    wishes: Vec<Choice>,
    traits: Vec<Choice>,
    unwanted: Vec<Choice>,
    needs: Vec<Choice>,
    backgrounds: Vec<Choice>,
    /// The method's own questions.
    questions: Vec<Asked>,
    /// What they answered when they signed up.
    told: Vec<crate::answers::pages::Told>,
    /// What the programme can and cannot promise, and whether they confirmed it; none: the method names nothing.
    expectations: Option<expectations::pages::Card>,
}

impl Show {
    fn asks(&self, part: &str) -> bool {
        self.parts.contains(&part)
    }
}

const fn part_name(part: InterviewPart) -> &'static str {
    match part {
        InterviewPart::Languages => "languages",
        InterviewPart::Interests => "interests",
        InterviewPart::Dislikes => "dislikes",
        InterviewPart::Work => "work",
        InterviewPart::Availability => "availability",
        InterviewPart::Area => "area",
        InterviewPart::Wishes => "wishes",
        InterviewPart::Needs => "needs",
    }
}

fn choices(words: &Words, form: &Form, name: &str, slugs: &[&str], key: fn(&str) -> String) -> Vec<Choice> {
    let mut choices: Vec<Choice> = slugs
        .iter()
        .map(|slug| Choice {
            value: (*slug).to_owned(),
            label: words.t(&key(slug)),
            chosen: form.has(name, slug),
        })
        .collect();
    choices.sort_by(|one, other| words.compare(&one.label, &other.label));
    choices
}

fn interest_key(slug: &str) -> String {
    format!("interest-{slug}")
}

fn trait_key(slug: &str) -> String {
    format!("trait-{slug}")
}

fn need_key(slug: &str) -> String {
    format!("need-{slug}")
}

fn background_key(slug: &str) -> String {
    format!("background-{slug}")
}

fn language_rows(words: &Words, form: &Form) -> Vec<LanguageRow> {
    let filled = (0..vocabulary::LANGUAGES.len())
        .take_while(|row| !form.value(&format!("language-{row}")).is_empty())
        .count();
    (0..LANGUAGE_ROWS.max(filled + 2))
        .map(|row| {
            let (name, level_name) = (format!("language-{row}"), format!("level-{row}"));
            let language = |(tag, autonym): &(&str, &str)| Choice {
                value: (*tag).to_owned(),
                label: if *tag == "sgn" { words.t("language-sign") } else { (*autonym).to_owned() },
                chosen: form.has(&name, tag),
            };
            let level = |level: &Level| {
                let word = word_of(level);
                Choice {
                    label: words.t(&format!("level-{word}")),
                    chosen: form.has(&level_name, &word),
                    value: word,
                }
            };
            LanguageRow {
                number: row + 1,
                languages: vocabulary::LANGUAGES.iter().map(language).collect(),
                levels: Level::ALL.iter().map(level).collect(),
                name,
                level_name,
            }
        })
        .collect()
}

fn occupations(words: &Words, form: &Form) -> Vec<(String, Vec<Choice>)> {
    let choice = |path: String| Choice {
        label: words.t(&format!("occupation-{}", path.replace('/', "-"))),
        chosen: form.has("occupation", &path),
        value: path,
    };
    vocabulary::OCCUPATIONS
        .iter()
        .map(|(field, special)| {
            let mut group = vec![choice((*field).to_owned())];
            group.extend(special.iter().map(|occupation| choice(format!("{field}/{occupation}"))));
            (words.t(&format!("occupation-{field}")), group)
        })
        .collect()
}

fn days(words: &Words, form: &Form) -> Vec<DayRow> {
    let part = |day: &str, part: &str| {
        let slot = format!("{day}-{part}");
        Choice { label: words.t(&format!("part-{part}")), chosen: form.has("times", &slot), value: slot }
    };
    vocabulary::DAYS
        .iter()
        .map(|day| DayRow {
            label: words.t(&format!("day-{day}")),
            parts: vocabulary::PARTS.iter().map(|name| part(day, name)).collect(),
        })
        .collect()
}

fn gender_wishes(words: &Words, form: &Form) -> Vec<Choice> {
    let words_of = ["any", "same"].into_iter().chain(Gender::ALL.iter().map(|gender| gender.word()));
    let chosen =
        |word: &str| form.has("gender_wish", word) || word == "any" && form.value("gender_wish").is_empty();
    words_of
        .filter(|word| *word != Gender::Other.word())
        .map(|word| Choice {
            value: word.to_owned(),
            label: words.t(&format!("interviews-gender-wish-{word}")),
            chosen: chosen(word),
        })
        .collect()
}

fn draw(app: &App, who: &Who, begun: Begun, form: Form) -> Show {
    let Begun { round, participation, signed_up, confirmed, .. } = begun;
    let round = &round;
    let words = round.method.words(&who.words);
    let title = words.ta("interviews-title", "name", participation.person.full_name());
    let mut page = Page::staff(app, who, title);
    page.words = words.clone();
    let education = |level: &EducationLevel| {
        let word = word_of(level);
        Choice {
            label: words.t(&format!("education-{word}")),
            chosen: form.has("education", &word),
            value: word,
        }
    };
    let area = |choice: &crate::methods::Choice| Choice {
        value: choice.slug.clone(),
        label: round.method.text(&choice.label, words.language()).to_owned(),
        chosen: form.has("area", &choice.slug),
    };
    Show {
        round_name: round.full_name(),
        round_path: round.path(),
        guidance: round.method.text(&round.method.interview.guidance, words.language()).to_owned(),
        is_mentor: participation.side == Side::Mentor,
        is_finished: participation.interviewed_on.is_some(),
        parts: round.method.interview.parts.iter().map(|part| part_name(*part)).collect(),
        languages: language_rows(&words, &form),
        interests: choices(&words, &form, "interests", vocabulary::INTERESTS, interest_key),
        dislikes: choices(&words, &form, "dislikes", vocabulary::INTERESTS, interest_key),
        occupations: occupations(&words, &form),
        educations: EducationLevel::ALL.iter().map(education).collect(),
        days: days(&words, &form),
        areas: round.method.interview.areas.iter().map(area).collect(),
        wishes: gender_wishes(&words, &form),
        traits: choices(&words, &form, "traits", vocabulary::TRAITS, trait_key),
        unwanted: choices(&words, &form, "unwanted", vocabulary::TRAITS, trait_key),
        needs: choices(&words, &form, "needs", vocabulary::NEEDS, need_key),
        backgrounds: choices(&words, &form, "backgrounds", vocabulary::BACKGROUNDS, background_key),
        questions: shown(&words, &round.method, &asked_of(round, &participation), &form, Reader::Interviewer),
        told: crate::answers::pages::told(&words, &round.method, &signed_up),
        expectations: expectations::pages::card(&words, round, confirmed.as_ref()),
        page,
        form,
        participation,
    }
}

/// The method's own questions of an interview.
fn asked_of<'r>(round: &'r Round, of: &Participation) -> Vec<&'r Question> {
    asked(&round.method.questions, AskedIn::Interview, of.side, &round.sensitive_on)
}

/// An interview as far as it has come.
#[derive(Clone)]
struct Begun {
    round: Round,
    participation: Participation,
    interview: Option<Interview>,
    answers: Answers,
    signed_up: Answers,
    /// What the programme can promise, confirmed.
    confirmed: Option<Confirmation>,
}

async fn load(app: &App, who: &Who, id: ParticipationId) -> Result<Begun, PageError> {
    let org = who.org.clone();
    app.db
        .read(move |tx| {
            let participation = people::find(&org, tx, id)?;
            let round = programmes::find_round(&org, tx, participation.round)?;
            Ok(Begun {
                confirmed: expectations::store::of_method(&org, tx, &round.method, id)?,
                round,
                interview: store::find(&org, tx, id)?,
                answers: answers::find(&org, tx, id, AskedIn::Interview)?,
                signed_up: answers::find(&org, tx, id, AskedIn::SignUp)?,
                participation,
            })
        })
        .await
}

async fn show(State(app): State<App>, who: Who, Id(id): Id<ParticipationId>) -> Result<Response, PageError> {
    let begun = load(&app, &who, id).await?;
    let participation = &begun.participation;
    let mut fields = begun
        .interview
        .clone()
        .unwrap_or_default()
        .fields()
        .with_some("area", participation.person.area.as_ref())
        .with("capacity", participation.capacity);
    if participation.application.consent.is_some() {
        fields = fields.with("consent", "yes");
    }
    let fields = begun.answers.fill(fields);
    html(&draw(&app, &who, begun, Form::filled(fields)))
}

async fn save(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let begun = load(&app, &who, id).await?;
    // An interview that counts already has to stay whole, whichever button an old tab still shows.
    let finishes = sent.fields.raw("wanted") == "finish" || begun.participation.interviewed_on.is_some();
    let mut faults = Faults::new();
    let told = Told::parse(&sent.fields, &who, &begun, finishes, &mut faults);
    if finishes {
        let mut after = begun.participation.clone();
        told.write_into(&mut after, &begun.round.method);
        if let Err(cannot) = finish(&told.interview, &after, &begun.round.method) {
            CannotFinish::add_to(&cannot, &mut faults);
        }
    }
    if !faults.is_empty() {
        // Drawn with what is stored: a consent that was ticked just now is not given until it is kept.
        return refused(&draw(&app, &who, begun, Form::refused(sent.fields, faults)));
    }
    app.once(&who, &sent, move |who, tx| keep(who, tx, id, &told, &begun.round.method, finishes)).await
}

/// Keeps what was typed so far, for the script that saves by itself. An interview that counts is never changed by it, nor
/// is a consent given or a promise confirmed: that is said with a button.
async fn save_draft(
    State(app): State<App>,
    who: Who,
    Id(id): Id<ParticipationId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let begun = load(&app, &who, id).await?;
    let mut faults = Faults::new();
    let mut told = Told::parse(&sent.fields, &who, &begun, false, &mut faults);
    told.consent = None;
    told.confirms = false;
    if !faults.is_empty() {
        return refused(&draw(&app, &who, begun, Form::refused(sent.fields, faults)));
    }
    app.once(&who, &sent, move |who, tx| {
        if people::lock(&who.org, tx, id)?.0.interviewed_on.is_some() {
            return Err(PageError::Conflict(Message::new("interviews-finished-meanwhile")));
        }
        let Done { location, .. } = keep(who, tx, id, &told, &begun.round.method, false)?;
        Ok(Done::at(location))
    })
    .await
}

/// Everything the form says.
struct Told {
    interview: Interview,
    answers: Answers,
    area: Option<String>,
    capacity: Option<i32>,
    consent: Option<Consent>,
    /// What the programme can and cannot promise was gone through.
    confirms: bool,
}

impl Told {
    fn parse(fields: &Fields, who: &Who, begun: &Begun, finishes: bool, faults: &mut Faults) -> Self {
        let interview = Interview::parse(fields).map_err(|found| *faults = found).unwrap_or_default();
        let consent =
            Consent { text: "interview-1".to_owned(), locale: who.words.tag().to_owned(), on: who.today };
        let wanted = if finishes { Wanted::Whole } else { Wanted::Draft };
        let asked = asked_of(&begun.round, &begun.participation);
        Self {
            interview,
            answers: Answers::parse(fields, &asked, wanted, faults),
            area: fields.line("area", faults),
            capacity: fields.number("capacity", 1, LARGEST_CAPACITY, faults),
            consent: fields.has("consent", "yes").then_some(consent),
            confirms: fields.has("expectations", "yes"),
        }
    }

    /// What it changes about the participation. A consent that was given earlier stands as it was given.
    fn write_into(&self, participation: &mut Participation, method: &Method) {
        let stored = participation.person.area.take();
        participation.person.area = area_after(self.area.clone(), stored, method);
        if let (Side::Mentor, Some(capacity)) = (participation.side, self.capacity) {
            participation.capacity = capacity;
        }
        if participation.application.consent.is_none() {
            participation.application.consent = self.consent.clone();
        }
    }
}

/// Stores the interview and what follows from it: a finished one makes an applicant ready. The participation is read
/// here, under its lock, so that what a colleague corrected meanwhile is not written over.
fn keep(
    who: &Who,
    tx: &mut crate::db::Tx,
    id: ParticipationId,
    told: &Told,
    method: &Method,
    finishes: bool,
) -> Result<Done, PageError> {
    let mut participation = people::lock(&who.org, tx, id)?.0;
    let is_first = store::find(&who.org, tx, id)?.is_none();
    told.write_into(&mut participation, method);
    people::update_person(&who.org, tx, &participation.person)?;
    people::update_participation(&who.org, tx, &participation)?;
    let finished_on = participation.interviewed_on.or(finishes.then_some(who.today));
    store::save(&who.org, tx, id, &told.interview, finished_on)?;
    answers::save(&who.org, tx, id, AskedIn::Interview, method, &told.answers, who.today)?;
    let newly_finished = finishes && participation.interviewed_on.is_none();
    if is_first && !newly_finished {
        history::record(&who.org, tx, id, Some(who.id), &Event::InterviewBegun, who.now)?;
    }
    if newly_finished {
        history::record(&who.org, tx, id, Some(who.id), &Event::Interviewed, who.now)?;
    }
    if told.confirms {
        expectations::pages::note_together(who, tx, method, &participation)?;
    }
    let stage = crate::stages::store::advance(&who.org, tx, method, id, who.today, Pen::Now(who.now))?;
    Ok(if finishes {
        let said = if stage == Stage::Ready { "interviews-finished" } else { "interviews-finished-more" };
        Done::at(participation.path()).saying(Message::new(said))
    } else {
        Done::at(format!("{}/interview", participation.path())).saying(Message::new("interviews-saved"))
    })
}
