//! Both organisations with something of the test's own in every field that somebody can write in.

use super::crawl::{Field, Form, crawl};
use crate::world::{Client, Reply, World};

/// What undoes or ends something: sent last, so that there is something left to look at.
const ENDINGS: &[&str] = &[
    "removal",
    "closure",
    "cancellation",
    "suspend",
    "undo",
    "closing",
    "pause",
    "stage",
    "follow-up",
    "moves",
];

/// Whether a person writes freely in this field.
pub fn is_free(field: &Field) -> bool {
    ["text", "textarea", "search"].contains(&field.kind.as_str())
}

/// Follows every link as `of` and sends every form found on the way, with what `typed` says in its fields, and again for
/// the pages that this brought. Gives back every answer.
pub async fn fill(
    world: &World,
    of: impl Fn(&World) -> Client,
    mut typed: impl FnMut(&Form, &Field) -> Option<String>,
) -> Vec<(String, Reply)> {
    let site = parvis::router::site();
    let mut replies = Vec::new();
    for _ in 0..2 {
        let mut forms = crawl(site.routes(), &mut of(world), 1).await.forms;
        forms.sort_by_key(|form| ENDINGS.iter().any(|ending| form.route.contains(ending)));
        for form in forms {
            // Passwords are not text that is shown; without them the next form could not be sent.
            if ["/sign-out", "/sign-in", "/account/password"].contains(&form.route) {
                continue;
            }
            let words: Vec<Option<String>> = form.fields.iter().map(|field| typed(&form, field)).collect();
            let sent = form.filled(|field| {
                let at =
                    form.fields.iter().position(|known| known.name == field.name && known.kind == field.kind);
                at.and_then(|at| words[at].clone())
            });
            let reply = form.send(&mut of(world), &sent).await;
            replies.push((format!("POST {}", form.action), reply));
        }
    }
    replies
}
