//! The ways of the two sides as fields: what comes first, and what has to be there.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::Part;
use super::pages::{Edited, edited, keep_part};
use crate::access::Action;
use crate::methods::steps::{Gate, STAGES, Step};
use crate::methods::{Method, Side, Texts};
use crate::people::Stage;
use crate::web::form::{Faults, Fields, Form, Offer};
use crate::web::page::{html, refused};
use crate::web::{App, Door, Page, PageError, Site, Submission, Who};
use crate::words::Message;

/// The steps' part of the site map.
pub fn routes(site: Site) -> Site {
    site.get("/methods/{slug}/{version}/steps/{side}", Door::Staff(Action::ManageMethods), show).post(
        "/methods/{slug}/{version}/steps/{side}",
        Door::Staff(Action::ManageMethods),
        save,
    )
}

#[derive(Template)]
#[template(path = "methods/steps.html")]
struct Show {
    page: Page,
    form: Form,
    path: String,
    action: String,
    name: String,
    in_place: bool,
    steps: Vec<StepFields>,
}

struct StepFields {
    legend: String,
    stage_name: String,
    stages: Vec<Offer>,
    stage_error: String,
    gates_name: String,
    gates: Vec<Offer>,
}

/// The steps that can be set: there are as many stages.
fn rows() -> std::ops::Range<usize> {
    0..STAGES.len()
}

fn filled(steps: &[Step], next: &str) -> Fields {
    let mut fields = Fields::default().with("version", next);
    for (row, step) in steps.iter().enumerate() {
        fields = fields.with(&format!("stage-{row}"), step.stage);
        fields = step.gates.iter().fold(fields, |fields, gate| fields.with(&format!("gates-{row}"), gate));
    }
    fields
}

fn draw(app: &App, who: &Who, edited: &Edited, side: Side, form: Form) -> Show {
    let method = &edited.one.method;
    let words = method.words(&who.words);
    let mut page = Page::staff(app, who, words.t(&format!("methods-steps-{side}")));
    page.words = words.clone();
    let step = |row: usize| {
        let (stage_name, gates_name) = (format!("stage-{row}"), format!("gates-{row}"));
        StepFields {
            legend: words.tn("methods-step", row + 1),
            stages: STAGES
                .iter()
                .map(|stage| form.offer(&stage_name, stage, words.t(&format!("stage-{stage}"))))
                .collect(),
            stage_error: page.fault(&form, &stage_name),
            // What a stage is by itself needs no tick.
            gates: [
                Gate::Consent,
                Gate::Eligible,
                Gate::ExpectationsConfirmed,
                Gate::Trained,
                Gate::InterviewFinished,
            ]
            .iter()
            .map(|gate| form.offer(&gates_name, gate, words.t(&format!("gate-{gate}"))))
            .collect(),
            stage_name,
            gates_name,
        }
    };
    Show {
        path: edited.one.path(),
        action: format!("{}/steps/{side}", edited.one.path()),
        name: method.text(&method.name, words.language()).to_owned(),
        in_place: edited.in_place,
        steps: rows().map(step).collect(),
        form,
        page,
    }
}

async fn show(
    State(app): State<App>,
    who: Who,
    Path((slug, version, side)): Path<(String, String, String)>,
) -> Result<Response, PageError> {
    let side: Side = side.parse().map_err(|_| PageError::NotFound)?;
    let edited = edited(&app, &who, &(slug, version)).await?;
    let fields = filled(edited.one.method.steps.of(side), &edited.next);
    html(&draw(&app, &who, &edited, side, Form::filled(fields)))
}

/// The way as it was sent. A stage that was on the way keeps the programme's own name for it.
fn parse(fields: &Fields, method: &Method, side: Side) -> Result<Vec<Step>, Faults> {
    let mut faults = Faults::new();
    let before = method.steps.of(side);
    let mut way = Vec::<Step>::new();
    for row in rows() {
        let Some(stage) = fields.choice::<Stage>(&format!("stage-{row}")) else { continue };
        let name = format!("gates-{row}");
        let old = before.iter().find(|step| step.stage == stage);
        let ticked = |gate: &Gate| fields.has(&name, gate.word());
        // In the order they had, so that nothing is changed that nobody changed.
        let kept = old.into_iter().flat_map(|step| step.gates.iter().copied()).filter(&ticked);
        let mut gates: Vec<Gate> = kept.collect();
        gates.extend(Gate::ALL.iter().copied().filter(|gate| ticked(gate) && !before_has(old, *gate)));
        way.push(Step { stage, gates, label: old.map_or_else(Texts::default, |step| step.label.clone()) });
    }
    for (row, bad) in crate::methods::steps::faults(&way) {
        let message = bad.message();
        let field = format!("stage-{}", row.min(STAGES.len() - 1));
        faults.add_unless_present(
            field,
            Message { key: format!("{}.remedy", message.key), args: message.args },
        );
    }
    faults.or(way)
}

fn before_has(old: Option<&Step>, gate: Gate) -> bool {
    old.is_some_and(|step| step.gates.contains(&gate))
}

async fn save(
    State(app): State<App>,
    who: Who,
    Path((slug, version, side)): Path<(String, String, String)>,
    sent: Submission,
) -> Result<Response, PageError> {
    let side: Side = side.parse().map_err(|_| PageError::NotFound)?;
    let edited = edited(&app, &who, &(slug, version)).await?;
    let faults = match parse(&sent.fields, &edited.one.method, side) {
        Ok(way) => match keep_part(&app, &who, &sent, &edited, &Part::Steps(side, way), "").await? {
            Ok(kept) => return Ok(kept),
            Err(faults) => faults,
        },
        Err(faults) => faults,
    };
    refused(&draw(&app, &who, &edited, side, Form::refused(sent.fields, faults)))
}
