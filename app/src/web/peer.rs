//! Who is at the other end of a connection: the machine itself, or, behind a proxy that is trusted, whom it speaks for.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// The header in which proxies write whom they speak for, each adding one at the end.
const FORWARDED_FOR: &str = "x-forwarded-for";

/// A machine or a network: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    /// How many bits of the address are the network's.
    bits: u8,
}

/// Not an address, or more bits than it has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither an address like 10.0.0.7 nor a network like 10.0.0.0/8")]
pub struct NoNetwork(String);

impl FromStr for Network {
    type Err = NoNetwork;

    fn from_str(text: &str) -> Result<Self, NoNetwork> {
        let wrong = || NoNetwork(text.to_owned());
        let (address, bits) =
            text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.trim().parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), |bits| bits.trim().parse().map_err(|_| wrong()))?;
        if bits > most { Err(wrong()) } else { Ok(Self { address, bits }) }
    }
}

impl Network {
    /// Whether an address lies in it.
    pub fn holds(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                own.to_bits().checked_shr(32 - u32::from(self.bits)).unwrap_or(0)
                    == other.to_bits().checked_shr(32 - u32::from(self.bits)).unwrap_or(0)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                own.to_bits().checked_shr(128 - u32::from(self.bits)).unwrap_or(0)
                    == other.to_bits().checked_shr(128 - u32::from(self.bits)).unwrap_or(0)
            }
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => false,
        }
    }
}

/// The address a request came from. Only a trusted proxy is believed, and of what it says only what no stranger can have
/// written: the last address in the header that is not a trusted proxy itself.
pub fn sender(extensions: &Extensions, headers: &HeaderMap, trusted: &[Network]) -> Option<IpAddr> {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>()?.0.ip().to_canonical();
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    if !is_trusted(peer) {
        return Some(peer);
    }
    let mut named: Vec<&str> = Vec::new();
    for header in headers.get_all(FORWARDED_FOR) {
        named.extend(header.to_str().unwrap_or("unreadable").split(',').map(str::trim));
    }
    let mut nearest = peer;
    for name in named.into_iter().rev() {
        // What is no address was not written by a proxy of ours: whoever passed it on is the last we know.
        let Some(address) = address(name) else { break };
        nearest = address;
        if !is_trusted(address) {
            break;
        }
    }
    Some(nearest)
}

/// An address as proxies write it: bare, or with a port.
fn address(name: &str) -> Option<IpAddr> {
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let parsed =
        bare.parse::<IpAddr>().ok().or_else(|| name.parse::<SocketAddr>().ok().map(|both| both.ip()));
    parsed.map(|address| address.to_canonical())
}

/// What counts as one sender when tries are counted: an address, or the network of 64 bits that a household or a server is
/// given, because whoever has one IPv6 address has as many as they like.
pub fn one_sender(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => Ipv6Addr::from_bits(six.to_bits() & (u128::MAX << 64)).into(),
    }
}

/// Whether passwords sent to this base URL can be read on their way: plain http to another machine.
pub fn is_readable_on_the_way(base_url: &str) -> bool {
    let Some(rest) = base_url.strip_prefix("http://") else { return false };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let host = if host.starts_with('[') {
        host.trim_start_matches('[').split(']').next().unwrap_or_default()
    } else {
        host.split(':').next().unwrap_or_default()
    };
    let is_here = host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|four| four.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|six| six.is_loopback());
    !is_here
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came_from(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(SocketAddr::new(peer.parse().unwrap(), 4000)));
        let mut headers = HeaderMap::new();
        for line in forwarded {
            headers.append(FORWARDED_FOR, line.parse().unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        sender(&extensions, &headers, &trusted).unwrap().to_string()
    }

    #[test]
    fn only_a_trusted_proxy_says_for_whom_it_speaks() {
        assert_eq!(came_from("203.0.113.9", &["198.51.100.1"], &[]), "203.0.113.9");
        assert_eq!(came_from("203.0.113.9", &["198.51.100.1"], &["10.0.0.0/8"]), "203.0.113.9");
        assert_eq!(came_from("10.0.0.7", &["198.51.100.1"], &["10.0.0.0/8"]), "198.51.100.1");
        assert_eq!(came_from("::ffff:10.0.0.7", &["198.51.100.1:5000"], &["10.0.0.7"]), "198.51.100.1");
        assert_eq!(came_from("fd00::1", &["[2001:db8::5]:443"], &["fd00::/8"]), "2001:db8::5");
        assert_eq!(came_from("10.0.0.7", &[], &["10.0.0.7"]), "10.0.0.7");
    }

    #[test]
    fn what_a_stranger_writes_into_the_header_first_is_not_believed() {
        let trusted = ["10.0.0.0/8"];
        assert_eq!(came_from("10.0.0.7", &["1.1.1.1, 198.51.100.1"], &trusted), "198.51.100.1");
        assert_eq!(came_from("10.0.0.7", &["1.1.1.1", "198.51.100.1, 10.0.0.9"], &trusted), "198.51.100.1");
        assert_eq!(came_from("10.0.0.7", &["1.1.1.1, nonsense"], &trusted), "10.0.0.7");
        assert_eq!(came_from("10.0.0.7", &["1.1.1.1, nonsense, 10.0.0.9"], &trusted), "10.0.0.9");
    }

    #[test]
    fn a_network_holds_its_addresses_and_no_others() {
        let network = |text: &str| text.parse::<Network>();
        assert!(network("0.0.0.0/0").unwrap().holds("203.0.113.9".parse().unwrap()));
        assert!(!network("10.0.0.0/9").unwrap().holds("10.128.0.1".parse().unwrap()));
        assert!(!network("::/0").unwrap().holds("10.0.0.1".parse().unwrap()));
        for wrong in ["", "proxy", "10.0.0.0/33", "10.0.0.0/", "::/129"] {
            assert_eq!(network(wrong), Err(NoNetwork(wrong.to_owned())));
        }
    }

    #[test]
    fn neighbours_in_one_ipv6_network_are_one_sender() {
        let one = |text: &str| one_sender(text.parse().unwrap());
        assert_eq!(one("2001:db8:1:2::5"), one("2001:db8:1:2:ffff::1"));
        assert_ne!(one("2001:db8:1:2::5"), one("2001:db8:1:3::5"));
        assert_ne!(one("203.0.113.9"), one("203.0.113.8"));
    }

    #[test]
    fn plain_http_is_safe_on_this_machine_alone() {
        for here in
            ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080/x", "https://parvis.example.org"]
        {
            assert!(!is_readable_on_the_way(here), "{here}");
        }
        for away in [
            "http://parvis.example.org",
            "http://192.168.1.5:8080",
            "http://localhost.example.org",
            "http://0.0.0.0",
        ] {
            assert!(is_readable_on_the_way(away), "{away}");
        }
    }
}
