//! A form that comes a second time: a double tap is passed over, a correction after the way back is told.

use parvis::methods::Side;

use super::crawl::forms;
use crate::on_both;
use crate::world::{PASSWORD, Reply};

/// The one form on the page that tells.
fn kept(reply: &Reply) -> (String, Vec<(String, String)>) {
    let site = parvis::router::site();
    let form = forms(site.routes(), "/", reply).into_iter().find(|form| form.route != "/sign-out").unwrap();
    (form.action.clone(), form.filled(|_| None))
}

on_both! {
    async fn a_form_sent_again_with_other_content_is_told_and_what_was_sent_is_kept(world: World) {
        let mut mette = world.mette();
        let list = format!("/rounds/{}/gatherings", world.meadow.round);
        let dinner = [("title", "Dinner"), ("on", "2026-03-02"), ("place", "The hall")];
        let walk = [("title", "A walk by the sea"), ("on", "2026-03-03"), ("place", "The \"old\" pier\r\nat noon")];
        let first = mette.post_again(&list, &dinner, "one tap").await.location();
        let told = mette.post_again(&list, &walk, "one tap").await;
        told.is(409).says("This form was sent before").says("A walk by the sea").says("The \"old\" pier");
        mette.get(&list).await.says("Dinner").never_says("A walk by the sea");
        assert_eq!(mette.post_again(&list, &dinner, "one tap").await.location(), first, "the double tap is no news");

        let (action, fields) = kept(&told);
        let sent: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let stored = mette.submit(&action, &sent).await;
        stored.is(200).says("A walk by the sea").says("The \"old\" pier at noon");
        mette.get(&list).await.says("Dinner").says("A walk by the sea");
    }
}

on_both! {
    async fn somebody_who_goes_back_and_signs_up_again_is_told_in_their_own_language(world: World) {
        let mut visitor = world.visitor();
        let sign_up = |name| [("as", "mentor"), ("given_name", name), ("email", "x@people.test"), ("locale", "uk"), ("consent", "yes")];
        let address = "/apply/meadow/mentor-network";
        visitor.get("/?lang=uk").await;
        visitor.post_again(address, &sign_up("Olena"), "one tap").await.is(303);
        let told = visitor.post_again(address, &sign_up("Ірина"), "one tap").await;
        told.is(409).says("Цю форму вже надіслано").says("Ірина");
        let mut other = world.visitor();
        let stranger = other.post_again("/apply/harbour/mentor-network", &sign_up("Ірина"), "one tap").await;
        stranger.is(303);
    }
}

on_both! {
    async fn a_password_is_never_written_into_the_page_that_tells(world: World) {
        let mut mette = world.mette();
        let change = |old, new| [("old", old), ("password", new), ("again", new)];
        let (first, second) = ("the first of them", "the second of them");
        mette.post_again("/account/password", &change(PASSWORD, first), "one tap").await.is(303);
        let told = mette.post_again("/account/password", &change(first, second), "one tap").await;
        assert_eq!(told.status, 409);
        for secret in [first, second] {
            assert!(!told.body().contains(secret), "{secret} stands in the page");
        }
    }
}

on_both! {
    async fn another_file_under_the_same_key_is_told_and_has_to_be_chosen_again(world: World) {
        world.applicant(Side::Mentor, "Odd");
        let mut mette = world.mette();
        let path = format!("/rounds/{}/import", world.meadow.round);
        let file = |name: &str| format!("Fornavn;E-post;Rolle\n{name};{name}@people.test;Frivillig\n").into_bytes();
        let first = mette.upload_again(&path, &file("Liv"), "one tap").await.location();
        assert_eq!(mette.upload_again(&path, &file("Liv"), "one tap").await.location(), first);
        mette.upload_again(&path, &file("Kjell"), "one tap").await.is(409).says("Choose the file again");
    }
}

on_both! {
    async fn a_double_tap_on_a_new_password_is_answered_as_the_first_and_is_no_failed_try(world: World) {
        let mut mette = world.mette();
        let new = "the first of them";
        let change = [("old", PASSWORD), ("password", new), ("again", new)];
        for tap in 0..20 {
            assert_eq!(mette.post_again("/account/password", &change, "one tap").await.status, 303, "tap {tap}");
        }
        let wrong = mette.post("/account/password", &change).await;
        wrong.is(422);
        let again = [("old", new), ("password", PASSWORD), ("again", PASSWORD)];
        mette.post("/account/password", &again).await.is(303);
    }
}
