//! What came of an event: "20 came, 3 signed up", by channel.

use std::collections::{BTreeMap, BTreeSet};

use super::guest_store::SignUp;
use super::{Came, Channel, Guest};
use crate::people::phone_key;
use crate::staff::email_key;

/// One line of the figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Guests who came.
    pub came: usize,
    /// Those of them who signed up for a programme on the day of the event or later.
    pub signed_up: usize,
}

/// Who came, and how many of them signed up afterwards.
///
/// Came: guests written down as having come. Signed up: those of them who are a person with a participation, in any round
/// of the organisation, applied for on the day of the event or later; a guest and a person are the same when the guest is
/// that person, or has the same e-mail address or the same telephone number. Each guest counts once, and so does each person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conversion {
    /// Everybody.
    pub all: Line,
    /// By how they heard of us; none: did not say.
    pub by_channel: BTreeMap<Option<Channel>, Line>,
}

/// Counts one event. `sign_ups` are those of its day and later.
pub fn of(guests: &[Guest], sign_ups: &[SignUp]) -> Conversion {
    let mut conversion = Conversion::default();
    let mut counted = BTreeSet::new();
    for guest in guests.iter().filter(|guest| guest.came == Came::Yes) {
        let (email, phone) =
            (guest.email.as_deref().map(email_key), guest.phone.as_deref().and_then(phone_key));
        let found = sign_ups.iter().find(|sign_up| {
            let same = Some(sign_up.person) == guest.person
                || email.is_some() && sign_up.email_key == email
                || phone.is_some() && sign_up.phone_key == phone;
            same && !counted.contains(&sign_up.person)
        });
        let signed_up = usize::from(found.is_some_and(|sign_up| counted.insert(sign_up.person)));
        for line in [&mut conversion.all, conversion.by_channel.entry(guest.channel).or_default()] {
            line.came += 1;
            line.signed_up += signed_up;
        }
    }
    conversion
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::guests::tests::guest;
    use super::super::{Answer, Origin};
    use super::*;
    use crate::db::Day;
    use crate::ids::PersonId;

    fn came(name: &str, channel: Option<Channel>) -> Guest {
        let mut guest = guest(name, Answer::None, 1);
        (guest.came, guest.channel, guest.origin) = (Came::Yes, channel, Origin::WalkedIn);
        guest
    }

    fn sign_up(email: Option<&str>, phone: Option<&str>) -> SignUp {
        SignUp {
            person: PersonId::new(),
            email_key: email.map(str::to_owned),
            phone_key: phone.map(str::to_owned),
            applied_on: Day(date(2026, 3, 3)),
        }
    }

    #[test]
    fn twenty_came_and_three_signed_up() {
        let mut guests: Vec<Guest> =
            (0..20).map(|n| came(&format!("Guest {n}"), Some(Channel::Press))).collect();
        guests[0].email = Some("Ole@People.test".to_owned());
        guests[1].phone = Some("+45 20 00 00 01".to_owned());
        guests[1].channel = Some(Channel::Friend);
        let known = sign_up(None, None);
        guests[2].person = Some(known.person);
        guests[3].email = Some("nobody@people.test".to_owned());
        let absent = guest("Absent", Answer::Yes, 1);
        guests.push(absent);
        let sign_ups = [sign_up(Some("ole@people.test"), None), sign_up(None, Some("4520000001")), known];
        let conversion = of(&guests, &sign_ups);
        assert_eq!(conversion.all, Line { came: 20, signed_up: 3 });
        assert_eq!(conversion.by_channel[&Some(Channel::Press)], Line { came: 19, signed_up: 2 });
        assert_eq!(conversion.by_channel[&Some(Channel::Friend)], Line { came: 1, signed_up: 1 });
    }

    #[test]
    fn a_couple_with_one_address_is_one_sign_up_when_one_of_them_signed_up() {
        let mut two = [came("Ole", None), came("Kari", None)];
        two.iter_mut().for_each(|guest| guest.email = Some("both@people.test".to_owned()));
        let conversion = of(&two, &[sign_up(Some("both@people.test"), None)]);
        assert_eq!(conversion.all, Line { came: 2, signed_up: 1 });
    }
}
