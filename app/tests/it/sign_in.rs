//! Setting up, signing in, staying signed in.

use std::net::SocketAddr;
use std::sync::Arc;

use jiff::SignedDuration;
use parvis::web::{App, Config};

use crate::on_both;
use crate::world::{Client, PASSWORD};

on_both! {
    async fn a_coordinator_signs_in_with_email_and_password(world: World) {
        let mut mette = world.visitor();
        mette.get("/rounds").await.is(303);
        let reply = mette.post("/sign-in", &[("email", " METTE@meadow.test "), ("password", PASSWORD), ("next", "/rounds")]).await;
        assert_eq!(reply.location(), "/rounds");
        mette.get("/rounds").await.is(200);
    }
}

on_both! {
    async fn a_wrong_password_and_an_unknown_address_get_the_same_answer(world: World) {
        let mut stranger = world.visitor();
        let wrong = stranger.post("/sign-in", &[("email", "mette@meadow.test"), ("password", "wrong")]).await;
        let unknown = stranger.post("/sign-in", &[("email", "nobody@meadow.test"), ("password", "wrong")]).await;
        wrong.is(422);
        let same = |reply: &crate::world::Reply| reply.text();
        assert_eq!(same(&wrong), same(&unknown));
    }
}

on_both! {
    async fn after_ten_wrong_passwords_an_account_waits_a_quarter_of_an_hour(world: World) {
        let mut mette = world.visitor();
        for _ in 0..10 {
            mette.post("/sign-in", &[("email", "mette@meadow.test"), ("password", "guess")]).await.is(422);
        }
        let right = [("email", "mette@meadow.test"), ("password", PASSWORD)];
        mette.post("/sign-in", &right).await.is(429);
        world.app.clock.advance(SignedDuration::from_mins(16));
        mette.post("/sign-in", &right).await.is(303);
    }
}

on_both! {
    async fn behind_a_trusted_proxy_tries_are_counted_for_whom_it_speaks(world: World) {
        let config = Config { trusted_proxies: vec!["10.0.0.0/8".parse().unwrap()], ..(*world.app.config).clone() };
        let router = parvis::router::router(App { config: Arc::new(config), ..world.app.clone() });
        let tries = async |proxy: &str, says: &str, number: usize| {
            let fields = [("email", format!("nobody{number}{says}@meadow.test")), ("password", "guess".to_owned())];
            let mut request = axum::http::Request::post("/sign-in")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("x-forwarded-for", says)
                .body(axum::body::Body::from(form_urlencoded::Serializer::new(String::new()).extend_pairs(&fields).finish()))
                .unwrap();
            let peer: SocketAddr = format!("{proxy}:4000").parse().unwrap();
            request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
            Client::new(router.clone()).send(request).await.status.as_u16()
        };
        for number in 0..50 {
            // What the guesser writes before the proxy adds its line changes nothing.
            assert_eq!(tries("10.0.0.7", &format!("9.9.9.{number}, 203.0.113.5"), number).await, 422);
        }
        assert_eq!(tries("10.0.0.7", "203.0.113.5", 50).await, 429, "the guesser waits");
        assert_eq!(tries("10.0.0.7", "203.0.113.6", 51).await, 422, "somebody else behind the same proxy does not");
        assert_eq!(tries("203.0.113.7", "203.0.113.5", 52).await, 422, "a stranger cannot speak for anybody");
    }
}

on_both! {
    async fn signing_in_never_leads_to_another_site(world: World) {
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example"] {
            let fields = [("email", "mette@meadow.test"), ("password", PASSWORD), ("next", elsewhere)];
            assert_eq!(world.visitor().post("/sign-in", &fields).await.location(), "/");
        }
    }
}

on_both! {
    async fn a_suspended_colleague_is_out_with_the_next_page(world: World) {
        let mut mette = world.mette();
        mette.get("/rounds").await.is(200);
        let now = world.app.clock.now();
        world.store(|tx| {
            let id = parvis::ids::StaffId::named("test", "Mette");
            Ok(parvis::staff::store::set_suspended(&world.meadow.org, tx, id, Some(now))?)
        });
        mette.get("/rounds").await.is(303);
    }
}

on_both! {
    async fn a_form_sent_after_the_session_ended_says_how_to_keep_what_was_typed(world: World) {
        let mut mette = world.mette();
        world.app.clock.advance(SignedDuration::from_mins(31));
        mette.post("/sign-out", &[]).await.is(401);
    }
}

on_both! {
    async fn a_form_from_another_site_is_refused(world: World) {
        let mut mette = world.mette();
        let request = axum::http::Request::post("/sign-out")
            .header("host", "parvis.test")
            .header("origin", "https://evil.example")
            .header("sec-fetch-site", "cross-site")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from("submission=1"))
            .unwrap();
        mette.send(request).await.is(403);
        mette.get("/rounds").await.is(200);
    }
}

on_both! {
    async fn ten_megabytes_in_a_field_get_a_sentence(world: World) {
        let long = "x".repeat(10 * 1024 * 1024);
        world.visitor().post("/sign-in", &[("email", long.as_str())]).await.is(413);
    }
}
