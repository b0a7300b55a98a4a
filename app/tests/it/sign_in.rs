//! Setting up, signing in, staying signed in.

use jiff::SignedDuration;

use crate::on_both;
use crate::world::PASSWORD;

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
