//! A concern is one person's to read: everybody else follows every link they have, and finds nothing of it.

use parvis::methods::Side;

use super::crawl::crawl;
use super::peopled::people;
use crate::on_both;
use crate::pairs::{introduced, ready};
use crate::trouble::{ask, link_to};

on_both! {
    async fn the_words_of_a_concern_stand_on_no_page_but_that_of_the_responsible_person(world: World) {
        people(&world).await;
        let (solveig, selma) = (ready(&world, Side::Mentor, "Solveig"), ready(&world, Side::Mentee, "Selma"));
        let pair = introduced(&world, &solveig, &selma);
        ask(&mut world.mette(), pair).await;
        let (to_mentor, to_mentee) = (link_to(&world, "solveig"), link_to(&world, "selma"));
        let told = [("worry", "canaryworry")];
        world.visitor().submit(&format!("{to_mentee}/concerns"), &told).await.is(200);
        let site = parvis::router::site();
        let everybody = [
            ("administrator", world.ane(), false),
            ("funder", world.finn(), false),
            ("anonymous", world.visitor(), false),
            ("other organisation", world.hilde(), false),
            ("responsible", world.mette(), true),
        ];
        for (name, mut client, reads) in everybody {
            let mut found = Vec::new();
            for (address, reply) in crawl(site.routes(), &mut client, 40).await.replies {
                if reply.body().contains("canaryworry") {
                    found.push(address);
                }
            }
            assert_eq!(!found.is_empty(), reads, "{name}: {found:?}");
            assert!(found.iter().all(|address| address.starts_with("/concerns/")), "{name}: {found:?}");
        }
        for link in [to_mentor, to_mentee] {
            for page in [link.clone(), format!("{link}/trouble")] {
                assert!(!world.visitor().get(&page).await.body().contains("canaryworry"));
            }
        }
        for (to, subject, body) in world.mailbox() {
            assert!(!format!("{subject}{body}").contains("canaryworry"), "the message to {to}");
        }
    }
}
