//! The headers every answer carries, and the cookies.

use std::sync::Arc;

use axum::http::Method;
use parvis::web::{App, Config};

use super::crawl::crawl;
use super::peopled::people;
use crate::on_both;
use crate::world::{Client, PASSWORD};

on_both! {
    async fn every_answer_forbids_foreign_and_inline_code_and_is_kept_by_nobody(world: World) {
        people(&world).await;
        let site = parvis::router::site();
        let mut replies = crawl(site.routes(), &mut world.ane(), 2).await.replies;
        let mut mette = world.mette();
        for route in site.routes().iter().filter(|route| route.method == Method::POST) {
            let path = route.path.replace(['{', '}'], "");
            replies.push((path.clone(), mette.post(&path, &[]).await));
        }
        replies.push(("/nothing/here".to_owned(), mette.get("/nothing/here").await));
        replies.push(("/assets/parvis.css".to_owned(), mette.get("/assets/parvis.css").await));
        for (address, reply) in &replies {
            let header = |name: &str| reply.headers.get(name).map_or("", |value| value.to_str().unwrap());
            let policy = header("content-security-policy");
            for needed in ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"] {
                assert!(policy.contains(needed), "{address}: {needed} is not in {policy:?}");
            }
            for loose in ["unsafe", "*", "http:", "https:", "data:"] {
                assert!(!policy.contains(loose), "{address}: {loose} in {policy}");
            }
            assert_eq!(header("x-content-type-options"), "nosniff", "{address}");
            assert_eq!(header("referrer-policy"), "same-origin", "{address}");
            assert_eq!(header("cross-origin-opener-policy"), "same-origin", "{address}");
            if !address.starts_with("/assets/") {
                assert_eq!(header("cache-control"), "no-store", "{address}");
            }
        }
    }
}

on_both! {
    async fn over_https_browsers_are_held_to_it_and_every_cookie_is_bound_to_the_host(world: World) {
        let plain = world.visitor().get("/sign-in").await;
        assert!(!plain.headers.contains_key("strict-transport-security"), "an http address may not promise https");
        let config = Config { base_url: "https://parvis.test".to_owned(), ..(*world.app.config).clone() };
        let router = parvis::router::router(App { config: Arc::new(config), ..world.app.clone() });
        let mut client = Client::new(router);
        let page = client.get("/?lang=nb").await;
        let signed_in = client.post("/sign-in", &[("email", "mette@meadow.test"), ("password", PASSWORD)]).await;
        signed_in.is(303);
        client.get("/today").await.is(200);
        let round = format!("/rounds/{}/gatherings", world.meadow.round);
        let told = client.post(&round, &[("title", "Dinner"), ("on", "2026-03-02")]).await;
        told.is(303);
        let mut cookies = 0;
        for reply in [&page, &signed_in, &told] {
            assert_eq!(reply.headers["strict-transport-security"], "max-age=31536000");
            for cookie in reply.headers.get_all("set-cookie") {
                let cookie = cookie.to_str().unwrap();
                assert!(cookie.starts_with("__Host-"), "{cookie}");
                for needed in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                    assert!(cookie.contains(needed), "{cookie} lacks {needed}");
                }
                assert!(!cookie.contains("Domain"), "{cookie}");
                cookies += 1;
            }
        }
        assert!(cookies >= 3, "language, session, message: {cookies}");
    }
}
