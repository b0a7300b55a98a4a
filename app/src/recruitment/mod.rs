//! Recruitment: campaigns with their channels and targets, where each sign-up came from, and what came of it.

pub mod pages;
pub mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::events::Channel;
use crate::ids::{CampaignId, ProgrammeId, StaffId};
use crate::methods::{Method, Side};
use crate::people::Stage;
use crate::web::form::{Faults, Fields};
use crate::words::Message;

/// The most people one target can name.
const LARGEST_TARGET: i32 = 10_000;
/// The most a campaign can cost, in the organisation's money.
const LARGEST_COST: i32 = 100_000_000;
/// The longest code in a link. Unit: characters.
const LONGEST_CODE: usize = 20;

/// One thing that is done so that people sign up: an article, a stall, a letter to former mentors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// For which programme.
    pub programme: ProgrammeId,
    /// Its name.
    pub name: String,
    /// What its links carry.
    pub code: String,
    /// Where people hear of it.
    pub channel: Channel,
    /// First day.
    pub starts_on: Date,
    /// Last day; none: until further notice.
    pub ends_on: Option<Date>,
    /// Who looks after it.
    pub holder: Option<StaffId>,
    /// The rest.
    pub details: Details,
}

/// What no query asks for. Stored as JSON: fields may be added, never renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// What it costs, whole, in the organisation's money.
    pub cost: Option<i32>,
    /// What it is to bring.
    pub targets: Vec<Target>,
}

/// So many sign-ups a campaign is to bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// On which side.
    pub side: Side,
    /// Slug of the area; none: wherever they live.
    pub area: Option<String>,
    /// How many.
    pub people: i32,
}

impl Target {
    /// Whether somebody who signed up counts towards it.
    pub fn counts(&self, came: &Came) -> bool {
        came.side == self.side && (self.area.is_none() || self.area == came.area)
    }

    /// The name of its field in the form.
    pub fn field(side: Side, area: Option<&str>) -> String {
        format!("target-{side}-{}", area.unwrap_or("anywhere"))
    }
}

impl Campaign {
    /// Whether it runs on this day.
    pub fn runs(&self, today: Date) -> bool {
        self.starts_on <= today && self.ends_on.is_none_or(|last| today <= last)
    }
}

/// A campaign as the form says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CampaignForm {
    /// Its name.
    pub name: String,
    /// Where people hear of it.
    pub channel: Channel,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Option<Date>,
    /// Who looks after it: to be looked for among the colleagues.
    pub holder: Option<StaffId>,
    /// The rest.
    pub details: Details,
}

impl CampaignForm {
    /// Reads the form, collecting every fault.
    pub fn parse(fields: &Fields, method: &Method) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let name = fields.needed_line("name", "recruitment-name-missing", &mut faults);
        let channel = fields.choice::<Channel>("channel");
        if channel.is_none() {
            faults.add("channel", Message::new("fault-choose"));
        }
        let starts_on = fields.needed_day("starts_on", &mut faults);
        let ends_on = fields.day("ends_on", &mut faults);
        if let (Some(first), Some(last)) = (starts_on, ends_on)
            && last < first
        {
            faults.add_unless_present("ends_on", Message::new("recruitment-ends-early").with("start", first));
        }
        let holder = fields.text("holder").and_then(|id| id.parse().ok());
        let cost = fields.number("cost", 0, LARGEST_COST, &mut faults);
        let targets = targets(fields, method, &mut faults);
        match (channel, starts_on) {
            (Some(channel), Some(starts_on)) if faults.is_empty() => {
                let details = Details { cost, targets };
                Ok(Self { name, channel, starts_on, ends_on, holder, details })
            }
            (_, _) => Err(faults),
        }
    }

    /// The campaign; `code` is what its links carry.
    pub fn campaign(self, id: CampaignId, programme: ProgrammeId, code: String) -> Campaign {
        let Self { name, channel, starts_on, ends_on, holder, details } = self;
        Campaign { id, programme, name, code, channel, starts_on, ends_on, holder, details }
    }
}

/// Both sides with every area a target can be for: anywhere first.
pub fn target_fields(method: &Method) -> Vec<(Side, Option<String>)> {
    let areas = || method.interview.areas.iter().map(|area| Some(area.slug.clone()));
    [Side::Mentor, Side::Mentee]
        .into_iter()
        .flat_map(|side| [None].into_iter().chain(areas()).map(move |area| (side, area)))
        .collect()
}

fn targets(fields: &Fields, method: &Method, faults: &mut Faults) -> Vec<Target> {
    let mut targets = Vec::new();
    for (side, area) in target_fields(method) {
        let Some(text) = fields.text(&Target::field(side, area.as_deref())) else { continue };
        match text.parse::<i32>() {
            Ok(0) => {}
            Ok(people) if (1..=LARGEST_TARGET).contains(&people) => {
                targets.push(Target { side, area, people });
            }
            Ok(_) | Err(_) => {
                faults.add(
                    "targets",
                    Message::new("fault-number").with("least", 0).with("most", LARGEST_TARGET),
                );
            }
        }
    }
    targets
}

/// The form filled with a stored campaign.
pub fn fields_of(campaign: &Campaign) -> Fields {
    let fields = Fields::default()
        .with("name", &campaign.name)
        .with("channel", campaign.channel)
        .with("starts_on", campaign.starts_on)
        .with_some("ends_on", campaign.ends_on)
        .with_some("holder", campaign.holder)
        .with_some("cost", campaign.details.cost);
    campaign.details.targets.iter().fold(fields, |fields, target| {
        fields.with(&Target::field(target.side, target.area.as_deref()), target.people)
    })
}

/// A code for the links of a campaign: short, made of its name, and none of those `taken`.
pub fn code_for(name: &str, taken: &[String]) -> String {
    let mut plain = crate::organisations::slug(name);
    plain.truncate(LONGEST_CODE);
    let plain = plain.trim_matches('-');
    let plain = if plain.is_empty() { "c" } else { plain };
    let numbered = (2..).map(|number| format!("{plain}-{number}"));
    let free = |code: &String| !taken.contains(code);
    std::iter::once(plain.to_owned()).chain(numbered).find(free).unwrap_or_default()
}

/// Where a sign-up came from, as the person told or as their link said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// How they heard of us.
    pub channel: Option<Channel>,
    /// The campaign whose link they used.
    pub campaign: Option<CampaignId>,
}

impl Origin {
    /// Reads it from a form with the fields `channel` and `from`: what the person says counts more than the campaign's
    /// own channel. An unknown code is no campaign.
    pub fn of_form(fields: &Fields, campaigns: &[Campaign]) -> Self {
        let campaign = campaign_of(fields, campaigns);
        let told = fields.choice("channel");
        Self {
            channel: told.or(campaign.map(|campaign| campaign.channel)),
            campaign: campaign.map(|campaign| campaign.id),
        }
    }

    /// Whether nothing is known.
    pub fn is_unknown(&self) -> bool {
        self.channel.is_none() && self.campaign.is_none()
    }
}

/// The campaign whose link somebody came by: the field `from` of a form.
pub fn campaign_of<'c>(fields: &Fields, campaigns: &'c [Campaign]) -> Option<&'c Campaign> {
    campaigns.iter().find(|campaign| campaign.code == fields.raw("from"))
}

/// One sign-up, as far as recruitment counts it.
#[derive(Clone, Debug)]
pub struct Came {
    /// On which side.
    pub side: Side,
    /// Where they live.
    pub area: Option<String>,
    /// Where they stand.
    pub stage: Stage,
    /// Whether they were ever introduced to somebody in that round.
    pub paired: bool,
    /// Where they came from.
    pub origin: Origin,
}

/// What came of a channel or a campaign. Unit: people; `signed_up`, `ready` and `paired`: sign-ups.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Funnel {
    /// Left their name.
    pub interested: usize,
    /// Signed up, whatever became of it.
    pub signed_up: usize,
    /// Of those: stand at "ready" or further on the way, or have had a pair.
    pub ready: usize,
    /// Of those: were introduced to somebody.
    pub paired: usize,
}

impl Funnel {
    /// Counts sign-ups.
    pub fn of<'c>(came: impl Iterator<Item = &'c Came>, interested: usize) -> Self {
        came.fold(Self { interested, ..Self::default() }, |funnel, one| Self {
            signed_up: funnel.signed_up + 1,
            ready: funnel.ready + usize::from(one.paired || got_ready(one.stage)),
            paired: funnel.paired + usize::from(one.paired),
            ..funnel
        })
    }

    /// Whether nothing came.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Stages that nobody reaches without having been ready.
fn got_ready(stage: Stage) -> bool {
    match stage {
        Stage::Ready | Stage::Matched | Stage::Active | Stage::Closed | Stage::AfterContact => true,
        Stage::Applied
        | Stage::Interviewed
        | Stage::Trained
        | Stage::WaitingList
        | Stage::NoMatch
        | Stage::NoShow
        | Stage::Withdrawn => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn method() -> Method {
        let mut methods = crate::methods::BUNDLED.iter().map(|source| Method::parse(source).unwrap());
        methods.find(|method| method.slug == "holdbart-match").unwrap()
    }

    fn form() -> Fields {
        Fields::new([
            ("name", "Avisen i maj"),
            ("channel", "press"),
            ("starts_on", "2026-05-01"),
            ("ends_on", "2026-05-31"),
            ("cost", "1200"),
            ("target-mentor-soro", "10"),
            ("target-mentee-anywhere", "5"),
        ])
    }

    #[test]
    fn a_campaign_is_read_and_fills_the_form_it_came_from() {
        let read = CampaignForm::parse(&form(), &method()).unwrap();
        let soro = Target { side: Side::Mentor, area: Some("soro".to_owned()), people: 10 };
        let anywhere = Target { side: Side::Mentee, area: None, people: 5 };
        assert_eq!(read.details.targets, [soro, anywhere]);
        let campaign = read.campaign(CampaignId::new(), ProgrammeId::new(), "avisen-i-maj".to_owned());
        assert_eq!(fields_of(&campaign), form());
        assert!(campaign.runs(date(2026, 5, 31)) && !campaign.runs(date(2026, 6, 1)));
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let fields = Fields::new([("starts_on", "2026-05-02"), ("ends_on", "2026-05-01")])
            .with("target-mentor-soro", "many");
        let faults = CampaignForm::parse(&fields, &method()).unwrap_err();
        let named: Vec<&str> = faults.iter().map(|(field, _)| field).collect();
        assert_eq!(named, ["channel", "ends_on", "name", "targets"]);
    }

    #[test]
    fn a_code_is_short_and_nobody_elses() {
        assert_eq!(code_for("Avisen i maj", &[]), "avisen-i-maj");
        assert_eq!(code_for("Avisen i maj", &["avisen-i-maj".to_owned()]), "avisen-i-maj-2");
        assert!(code_for("A letter to everybody who was a mentor", &[]).len() <= LONGEST_CODE);
        assert!(!code_for("ملصق", &[]).is_empty());
    }

    #[test]
    fn what_somebody_says_counts_more_than_what_the_link_says() {
        let campaign = CampaignForm::parse(&form(), &method()).unwrap().campaign(
            CampaignId::new(),
            ProgrammeId::new(),
            "maj".to_owned(),
        );
        let of = |fields: &[(&'static str, &'static str)]| {
            Origin::of_form(&Fields::new(fields.iter().copied()), std::slice::from_ref(&campaign))
        };
        assert_eq!(of(&[("from", "maj")]).channel, Some(Channel::Press));
        assert_eq!(of(&[("from", "maj"), ("channel", "friend")]).channel, Some(Channel::Friend));
        assert!(of(&[("from", "someone-elses")]).is_unknown());
    }

    #[test]
    fn whoever_had_a_pair_was_ready_whatever_became_of_them() {
        let came =
            |stage, paired| Came { side: Side::Mentor, area: None, stage, paired, origin: Origin::default() };
        let all = [came(Stage::Applied, false), came(Stage::Ready, false), came(Stage::Withdrawn, true)];
        let funnel = Funnel::of(all.iter(), 4);
        assert_eq!(funnel, Funnel { interested: 4, signed_up: 3, ready: 2, paired: 1 });
    }
}
