//! Supervision: what a volunteer meeting is about. The meeting is an event, with its invitations and who came; here stand its
//! agenda, cases by pseudonym, which professionals attended, what was agreed and the tasks that follow. Between the
//! meetings a mentor asks for sparring ([`sparring`]). The pages can be read out at a meeting: nobody is named in a case, and
//! which pair it is about is shown to two people only.

pub mod cases;
pub mod names;
pub mod needs;
pub mod pages;
pub mod sparring;
pub mod store;
pub mod tasks;

use jiff::civil::Date;

use crate::access::{Action, may};
use crate::db::text_enum;
use crate::ids::{AgendaItemId, CaseId, PairId, ProfessionalId, ServiceId, StaffId, SupervisionTaskId};
use crate::pairs::trouble::Desk;
use crate::web::form::{Faults, Fields};
use crate::words::Message;
use names::Names;

text_enum! {
    /// What a point of the agenda is.
    ItemKind {
        /// Somebody tells of something they know.
        Talk => "talk",
        /// Everybody tells of their pair, and the others advise.
        SparringRound => "sparring-round",
        /// Something else.
        Other => "other",
    }
}

text_enum! {
    /// Where a point of the agenda is moved.
    Direction {
        /// Before the one before it.
        Up => "up",
        /// Behind the one behind it.
        Down => "down",
    }
}

/// A point of the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItem {
    /// Its id.
    pub id: AgendaItemId,
    /// What it is.
    pub kind: ItemKind,
    /// What it is about.
    pub title: String,
    /// Who speaks.
    pub speaker: Option<String>,
    /// What was said.
    pub minutes: Option<String>,
}

impl AgendaItem {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/agenda/{}", self.id)
    }

    /// Reads its form, collecting every fault.
    pub fn parse(fields: &Fields, id: AgendaItemId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let kind = fields.choice::<ItemKind>("item_kind").unwrap_or_else(|| {
            faults.add("item_kind", Message::new("fault-choose"));
            ItemKind::Other
        });
        let title = fields.needed_line("item_title", "supervision-item-title-missing", &mut faults);
        let speaker = fields.line("item_speaker", &mut faults);
        let minutes = fields.long_text("item_minutes", &mut faults);
        faults.or(Self { id, kind, title, speaker, minutes })
    }
}

/// The order after one of them was moved. Who is first or last already stays there.
pub fn moved(mut order: Vec<AgendaItemId>, id: AgendaItemId, to: Direction) -> Vec<AgendaItemId> {
    if let Some(at) = order.iter().position(|one| *one == id) {
        let other = match to {
            Direction::Up => at.checked_sub(1),
            Direction::Down => Some(at + 1).filter(|next| *next < order.len()),
        };
        if let Some(other) = other {
            order.swap(at, other);
        }
    }
    order
}

/// A case by pseudonym.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// What it is called.
    pub pseudonym: String,
    /// What it is about.
    pub about: String,
    /// What the others advised.
    pub advice: Option<String>,
    /// Which pair it is about, where that is noted.
    pub pair: Option<PairId>,
}

impl Case {
    /// Its page.
    pub fn path(&self) -> String {
        format!("/cases/{}", self.id)
    }

    /// Reads the form of a new one, collecting every fault. `people` are those whose names must not stand in it. The pair is
    /// no part of the form: who may see it is decided elsewhere.
    pub fn parse(fields: &Fields, people: &Names, id: CaseId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let pseudonym = fields.needed_line("pseudonym", "supervision-pseudonym-missing", &mut faults);
        let about = fields.long_text("about", &mut faults);
        if about.is_none() {
            faults.add_unless_present("about", Message::new("supervision-about-missing"));
        }
        let about = about.unwrap_or_default();
        refuse_names("pseudonym", &pseudonym, people, &mut faults);
        refuse_names("about", &about, people, &mut faults);
        faults.or(Self { id, pseudonym, about, advice: None, pair: None })
    }

    /// The same for one that has been talked about: with what the others advised.
    pub fn parse_with_advice(fields: &Fields, people: &Names, id: CaseId) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let advice = fields.long_text("advice", &mut faults);
        refuse_names("advice", advice.as_deref().unwrap_or_default(), people, &mut faults);
        match Self::parse(fields, people, id) {
            Ok(case) => faults.or(Self { advice, ..case }),
            Err(mut others) => {
                for (field, message) in faults.iter() {
                    others.add(field, message.clone());
                }
                Err(others)
            }
        }
    }
}

fn refuse_names(field: &str, text: &str, people: &Names, faults: &mut Faults) {
    if let Some(name) = people.first_in(text) {
        faults.add_unless_present(field, Message::new("supervision-case-named").with("name", name));
    }
}

/// Whether somebody sees which pair a case is about: who is responsible for the pair, and who leads the meeting.
pub fn may_know_pair(responsible: Option<StaffId>, led_by: Option<StaffId>, reader: StaffId) -> bool {
    responsible == Some(reader) || led_by == Some(reader)
}

/// A professional who attended: of the directory, by name, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Professional {
    /// Its id.
    pub id: ProfessionalId,
    /// The service of the directory.
    pub service: Option<ServiceId>,
    /// Their name.
    pub name: Option<String>,
}

/// A task that follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: SupervisionTaskId,
    /// What is to be done.
    pub what: String,
    /// Who of staff does it.
    pub who: StaffId,
    /// Until when.
    pub due_on: Date,
    /// When it was done.
    pub done_on: Option<Date>,
}

/// What belongs to a meeting as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// Who leads the sparring round.
    pub led_by: Option<StaffId>,
    /// What was agreed.
    pub agreed: Option<String>,
}

/// Whether a colleague can lead a meeting or have a task of it.
pub fn can_have_it(desk: &Desk) -> bool {
    desk.is_working && may(desk.role, Action::RunSupervision)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_of_the_agenda_moves_past_its_neighbour_and_never_over_the_end() {
        let ids: Vec<AgendaItemId> =
            ["talk", "round", "other"].iter().map(|name| AgendaItemId::named("test", name)).collect();
        let [talk, round, other] = [ids[0], ids[1], ids[2]];
        let to = |id, to| moved(ids.clone(), id, to);
        assert_eq!(to(round, Direction::Up), [round, talk, other]);
        assert_eq!(to(round, Direction::Down), [talk, other, round]);
        assert_eq!(to(talk, Direction::Up), ids);
        assert_eq!(to(other, Direction::Down), ids);
        assert_eq!(to(AgendaItemId::named("test", "of another meeting"), Direction::Up), ids);
    }

    #[test]
    fn a_case_is_taken_without_names_and_refused_with_one_in_any_of_its_texts() {
        let people = Names::of(["Amina", "Haddad", "Liv"]);
        let case = |pseudonym: &str, about: &str, advice: &str| {
            let fields = Fields::new([("pseudonym", pseudonym), ("about", about), ("advice", advice)]);
            Case::parse_with_advice(&fields, &people, CaseId::named("test", "case"))
        };
        assert!(case("The bridge", "She wants to move to another town", "Ask the study adviser").is_ok());
        let refused = |pseudonym, about, advice| {
            let faults = case(pseudonym, about, advice).unwrap_err();
            faults.iter().map(|(field, _)| field.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(refused("Amina", "She wants to move", ""), ["pseudonym"]);
        assert_eq!(refused("The bridge", "What amina's brother says", "Ask Liv"), ["about", "advice"]);
        assert_eq!(refused("", "", ""), ["about", "pseudonym"]);
    }

    #[test]
    fn the_pair_behind_a_case_is_known_to_who_is_responsible_and_who_leads_and_to_nobody_else() {
        let id = |name| StaffId::named("test", name);
        let knows = |reader| may_know_pair(Some(id("Mette")), Some(id("Ane")), id(reader));
        assert_eq!([knows("Mette"), knows("Ane"), knows("Bo")], [true, true, false]);
        assert!(!may_know_pair(None, None, id("Mette")));
    }
}
