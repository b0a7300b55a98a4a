//! The demo's recruitment: campaigns and channels, people who are interested, job centres and whom they refer.

use jiff::civil::Date;

use super::{Place, Running};
use crate::db::{StoreError, Tx};
use crate::events::Channel;
use crate::ids::{CampaignId, InterestedId, ParticipationId, PartnerId, ProgrammeId, ReferralId};
use crate::interest::{Interested, store as interest};
use crate::methods::Side;
use crate::people::{Participation, Somebody};
use crate::recruitment::{Campaign, Details, Origin, Target, store as recruitment};
use crate::referrals::{Because, NewReferral, Partner, Purpose, store as referrals_store};
use crate::supply::store as supply;

/// A campaign that began so many days ago.
fn campaign(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    (name, code, channel): (&str, &str, Channel),
    (begun, lasted): (i64, Option<i64>),
    details: Details,
) -> Result<Campaign, StoreError> {
    let new = Campaign {
        id: CampaignId::named("demo", &format!("{} {code}", place.slug)),
        programme,
        name: name.to_owned(),
        code: code.to_owned(),
        channel,
        starts_on: place.days_ago(begun),
        ends_on: lasted.map(|days| place.days_ago(begun - days)),
        holder: Some(place.coordinator),
        details,
    };
    recruitment::insert(&place.org, tx, &new, place.now)?;
    Ok(new)
}

fn target(side: Side, area: &str, people: i32) -> Target {
    Target { side, area: Some(area.to_owned()), people }
}

/// Notes where people came from, one channel after the other; whoever signed up while a campaign of that channel ran came
/// by its link.
fn origins<'p>(
    tx: &mut Tx,
    place: &Place,
    people: impl Iterator<Item = &'p Participation>,
    channels: &[Option<Channel>],
    campaigns: &[Campaign],
) -> Result<(), StoreError> {
    for (index, who) in people.enumerate() {
        let channel = channels[index % channels.len()];
        let by = campaigns.iter().find(|one| Some(one.channel) == channel && one.runs(who.applied_on));
        let from = Origin { channel, campaign: by.map(|one| one.id) };
        recruitment::note_origin(&place.org, tx, who.id, &from)?;
    }
    Ok(())
}

/// Somebody who left a name so many days ago and may be contacted for half a year.
fn interested(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    (name, side, area, wish): (&str, Option<Side>, &str, Option<&str>),
    origin: Origin,
    days: i64,
) -> Result<(), StoreError> {
    let agreed_on = place.days_ago(days);
    let reach = format!("{}@{}.example", crate::organisations::slug(name), place.slug);
    let new = Interested {
        id: InterestedId::named("demo", &format!("{} {name}", place.slug)),
        programme,
        who: Somebody {
            name: name.to_owned(),
            email: Some(reach),
            phone: None,
            locale: "da".to_owned(),
            area: some(area),
        },
        side,
        wish: wish.map(str::to_owned),
        origin,
        event: None,
        agreed_on,
        contact_until: agreed_on.saturating_add(jiff::Span::new().months(6)),
        reminded: false,
    };
    interest::insert(&place.org, tx, &new, place.noon(agreed_on))
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// How far a referral of the demo has come.
#[derive(Clone, Copy)]
enum End {
    Received,
    Accepted,
    Declined(Because),
    SignedUp(ParticipationId, Date),
}

fn referral(
    tx: &mut Tx,
    place: &Place,
    partner: &Partner,
    (name, purpose): (&str, Purpose),
    days: i64,
    end: End,
) -> Result<(), StoreError> {
    let (org, on) = (&place.org, place.days_ago(days));
    let id = ReferralId::named("demo", &format!("{} {name}", partner.id));
    let email = format!("{}@{}.example", crate::organisations::slug(name), place.slug);
    let who = Somebody {
        name: name.to_owned(),
        email: Some(email),
        phone: None,
        locale: "ar".to_owned(),
        area: partner.area.clone(),
    };
    let new = NewReferral { who, purpose };
    referrals_store::insert(org, tx, (id, partner.id), &new, None, on, place.noon(on))?;
    let mut stored = referrals_store::find(org, tx, id)?;
    let later = on.saturating_add(jiff::Span::new().days(2)).min(place.today);
    let moved = match end {
        End::Received => Ok(()),
        End::Accepted => stored.accept(later),
        End::Declined(because) => stored.decline(because, later),
        End::SignedUp(participation, on) => stored.sign_up(participation, on),
    };
    debug_assert!(moved.is_ok(), "a new referral can be answered");
    referrals_store::save_state(org, tx, &stored)
}

fn job_centre(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    (name, contact, area): (&str, &str, &str),
) -> Result<Partner, StoreError> {
    let new = Partner {
        id: PartnerId::named("demo", &format!("{} {name}", place.slug)),
        programme,
        name: name.to_owned(),
        contact: Some(contact.to_owned()),
        email: Some(format!("{}@{}.example", crate::organisations::slug(name), place.slug)),
        phone: None,
        area: some(area),
        link_until: None,
    };
    referrals_store::insert_partner(&place.org, tx, &new, place.now)?;
    Ok(new)
}

/// FIKA: «… marknadsför verksamheten»; «… sprids information»: which channel reaches people.
pub fn fika(tx: &mut Tx, place: &Place, people: &[Participation]) -> Result<(), StoreError> {
    let told = [
        Some(Channel::Friend),
        Some(Channel::Internet),
        Some(Channel::Friend),
        Some(Channel::Municipality),
        Some(Channel::Association),
        None,
    ];
    origins(tx, place, people.iter(), &told, &[])
}

/// Holdbart Match: «Mentor-mangel i Sorø». The job centres point people out; the local paper and a letter to volunteers look
/// for mentors.
pub fn holdbart(
    tx: &mut Tx,
    place: &Place,
    (programme, round): (ProgrammeId, &Running),
    mentees: &[Participation],
    mentors: &[Participation],
) -> Result<(), StoreError> {
    let paper = Details {
        cost: Some(4800),
        targets: vec![target(Side::Mentor, "soro", 10), target(Side::Mentor, "ringsted", 5)],
    };
    let letter = Details { cost: None, targets: vec![target(Side::Mentor, "ringsted", 4)] };
    let campaigns = [
        campaign(
            tx,
            place,
            programme,
            ("Artikel i lokalavisen", "lokalavisen", Channel::Press),
            (180, None),
            paper,
        )?,
        campaign(
            tx,
            place,
            programme,
            ("Brev til foreningerne", "foreningerne", Channel::Association),
            (120, Some(60)),
            letter,
        )?,
    ];
    let told = [
        Some(Channel::Press),
        Some(Channel::Friend),
        Some(Channel::Association),
        Some(Channel::Press),
        Some(Channel::Municipality),
        None,
    ];
    origins(tx, place, mentors.iter(), &told, &campaigns)?;
    origins(tx, place, mentees.iter(), &[Some(Channel::Municipality)], &[])?;
    let by_paper = || Origin { channel: Some(Channel::Press), campaign: Some(campaigns[0].id) };
    let time = Some("Jeg vil gerne høre, hvor meget tid det tager.");
    let evenings = Some("Kan man være med, hvis man arbejder om aftenen?");
    let mut left_name = |who, days| interested(tx, place, programme, who, by_paper(), days);
    left_name(("Karen Holt", Some(Side::Mentor), "soro", time), 24)?;
    left_name(("Jens-Ole", Some(Side::Mentor), "ringsted", None), 18)?;
    left_name(("Bodil Rasmussen", None, "soro", evenings), 9)?;
    left_name(("Mogens", Some(Side::Mentor), "soro", None), 3)?;
    let soro = job_centre(tx, place, programme, ("Jobcenter Sorø", "Lotte Friis", "soro"))?;
    let ringsted = job_centre(tx, place, programme, ("Jobcenter Ringsted", "Anders Kjær", "ringsted"))?;
    let newest = mentees.last().map_or(End::Received, |who| End::SignedUp(who.id, who.applied_on));
    referral(tx, place, &ringsted, ("Samir", Purpose::Work), 21, newest)?;
    referral(tx, place, &soro, ("Hodan", Purpose::Language), 19, End::Declined(Because::NoPlace))?;
    referral(tx, place, &soro, ("Filmon", Purpose::Work), 8, End::Accepted)?;
    referral(tx, place, &soro, ("Rahwa Tekle", Purpose::Network), 6, End::Received)?;
    referral(tx, place, &ringsted, ("Bashar", Purpose::Work), 1, End::Received)?;
    supply::set_holder(&place.org, tx, round.id, "soro", Some(place.coordinator))
}

/// Svendborg: «… det bliver Domea, som skal hverve mentorer og mentees», by going from door to door.
pub fn svendborg(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    people: &[Participation],
) -> Result<(), StoreError> {
    let doors = Details { cost: None, targets: vec![target(Side::Mentee, "skovparken", 20)] };
    let name = ("Opgange i Skovparken", "opgange", Channel::Poster);
    let campaigns = [campaign(tx, place, programme, name, (125, None), doors)?];
    let told = [
        Some(Channel::Poster),
        Some(Channel::Friend),
        Some(Channel::Poster),
        Some(Channel::Association),
        None,
    ];
    origins(tx, place, people.iter(), &told, &campaigns)?;
    let by_door = Origin { channel: Some(Channel::Poster), campaign: Some(campaigns[0].id) };
    let wish = Some("Jeg vil gerne møde nogen, men ikke til et stort møde.");
    interested(tx, place, programme, ("Amal", Some(Side::Mentee), "skovparken", wish), by_door, 11)
}

/// Herøy: a notice at the meeting place, somebody who asked there, and the adult education centre.
pub fn heroy(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    people: &[Participation],
) -> Result<(), StoreError> {
    let notice = Details { cost: None, targets: vec![Target { side: Side::Mentor, area: None, people: 12 }] };
    let name = ("Oppslag på Møtestedet", "motestedet", Channel::Poster);
    let campaigns = [campaign(tx, place, programme, name, (90, None), notice)?];
    let told = [Some(Channel::Friend), Some(Channel::Poster), Some(Channel::Municipality), None];
    origins(tx, place, people.iter(), &told, &campaigns)?;
    let by_notice = Origin { channel: Some(Channel::Poster), campaign: Some(campaigns[0].id) };
    let wish = Some("Jeg lurer på hvor ofte vi skal møtes.");
    interested(tx, place, programme, ("Turid Aas", Some(Side::Mentor), "", wish), by_notice, 12)?;
    let school = job_centre(tx, place, programme, ("Voksenopplæringen", "Berit Sund", ""))?;
    referral(tx, place, &school, ("Daryna", Purpose::Language), 9, End::Accepted)
}

/// ILIK: the house's own magazine looks for mentors; users come by the counsellors of the house and by people they know.
pub fn ilik(
    tx: &mut Tx,
    place: &Place,
    programme: ProgrammeId,
    (users, mentors): (&[Participation], &[Participation]),
) -> Result<(), StoreError> {
    let wanted = Details { cost: None, targets: vec![Target { side: Side::Mentor, area: None, people: 10 }] };
    let name = ("Opslag i husets blad", "bladet", Channel::Press);
    let campaigns = [campaign(tx, place, programme, name, (110, None), wanted)?];
    origins(tx, place, mentors.iter(), &[Some(Channel::Press), Some(Channel::Friend), None], &campaigns)?;
    let told = [Some(Channel::Association), Some(Channel::Friend), Some(Channel::Municipality), None];
    origins(tx, place, users.iter(), &told, &[])?;
    let by_magazine = Origin { channel: Some(Channel::Press), campaign: Some(campaigns[0].id) };
    let wish = Some("Kan jeg være mentor, hvis jeg kun taler lidt grønlandsk?");
    interested(tx, place, programme, ("Gitte Holm", Some(Side::Mentor), "amager", wish), by_magazine, 8)
}
