//! Handing a pair over, on its page.

use axum::extract::State;
use axum::response::Response;

use super::{CannotHandOver, mail, store};
use crate::access::Action;
use crate::db::{Stored, Tx};
use crate::ids::{PairId, StaffId};
use crate::organisations::store as organisations;
use crate::pairs::Pair;
use crate::pairs::pages::{Section, act};
use crate::pairs::store::{By, lock};
use crate::pairs::trouble::store::desks_on;
use crate::pairs::trouble::{Desk, responsible};
use crate::scope::PlatformScope;
use crate::staff::store as staff;
use crate::web::{App, Done, Door, Faults, Form, Id, Offer, PageError, Site, Submission, Who};
use crate::words::{Message, Words};

/// The section of the pair's page; `/pairs/{id}?open=hand-over` unfolds it.
pub(in crate::pairs) const HAND_OVER: Section = Section { name: "hand-over", field: "hand_over_to" };

/// The part of the site map.
pub fn routes(site: Site) -> Site {
    site.post("/pairs/{id}/hand-over", Door::Staff(Action::EditPair), hand_over)
}

/// Who looks after a pair, and who could.
pub struct Card {
    /// "Mette looks after this pair."; none: nobody can.
    pub keeper: Option<String>,
    /// Who could instead.
    pub colleagues: Vec<Offer>,
}

/// The card, for the one who looks.
pub fn card(words: &Words, pair: &Pair, desks: &[Desk], reader: StaffId, form: &Form) -> Card {
    let keeper = responsible(desks, pair.responsible, None);
    let sentence = |desk: &Desk| {
        if desk.id == reader {
            words.t("hand-overs-keeper-you")
        } else {
            words.ta("hand-overs-keeper", "name", desk.name.as_str())
        }
    };
    let others = desks.iter().filter(|desk| desk.can_read() && Some(desk.id) != keeper.map(|one| one.id));
    Card {
        keeper: keeper.map(sentence),
        colleagues: others.map(|desk| form.offer(HAND_OVER.field, desk.id, desk.name.as_str())).collect(),
    }
}

struct New {
    to: StaffId,
    why: Option<String>,
}

async fn hand_over(
    State(app): State<App>,
    who: Who,
    Id(id): Id<PairId>,
    sent: Submission,
) -> Result<Response, PageError> {
    let base_url = app.config.base_url.clone();
    let mut faults = Faults::new();
    let why = sent.fields.line("hand_over_why", &mut faults);
    let to = sent.fields.choice::<StaffId>(HAND_OVER.field);
    if to.is_none() {
        faults.add(HAND_OVER.field, Message::new("hand-overs-colleague-missing"));
    }
    let parsed = match to {
        Some(to) => faults.or(New { to, why }),
        None => Err(faults),
    };
    act(&app, &who, id, &sent, HAND_OVER, parsed, move |who, tx, new| {
        let mut pair = lock(&who.org, tx, id)?.pair;
        let desks = desks_on(&who.org, tx, who.today)?;
        let to = desks.iter().find(|desk| desk.id == new.to);
        let to = to.ok_or_else(|| PageError::Invalid(Message::new("hand-overs-colleague-missing")))?;
        let keeper = responsible(&desks, pair.responsible, None).map(|desk| desk.id);
        let event = pair.hand_over(keeper, to, new.why)?;
        store::save(&who.org, tx, &pair, &event, By::who(who))?;
        if to.id != who.id {
            tell(who, tx, to.id, &format!("{base_url}{}", pair.path()))?;
        }
        let said = Message::new("hand-overs-done").with("name", to.name.as_str());
        Ok(Done::at(pair.path()).saying(said))
    })
    .await
}

fn tell(who: &Who, tx: &mut Tx, to: StaffId, link: &str) -> Stored<()> {
    let account = staff::find_colleague(&who.org, tx, to)?.account;
    let to = staff::profile(&PlatformScope::of_the_machine(), tx, account)?;
    let by = staff::find_colleague(&who.org, tx, who.id)?.name;
    let from = organisations::own(&who.org, tx)?;
    crate::outbox::store::send(tx, &mail::handed_over(&to, &from, &by, link), who.now)
}

impl From<CannotHandOver> for PageError {
    fn from(cannot: CannotHandOver) -> Self {
        Self::Invalid(cannot.message())
    }
}
