//! Who may pass which door: every route as everybody, generated from the site map (reliability.md §4).

use axum::http::Method;
use parvis::access::{Action, StaffRole, may};
use parvis::web::Door;

use crate::on_both;

/// The route with every parameter filled by an id that belongs to nobody.
fn with_unknown_ids(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') { uuid::Uuid::new_v4().to_string() } else { segment.to_owned() }
    });
    segments.collect::<Vec<_>>().join("/")
}

on_both! {
    async fn nobody_passes_a_staff_door_without_signing_in_or_with_too_small_a_role(world: World) {
        for route in parvis::router::site().routes() {
            let Door::Staff(action) = route.door else { continue };
            let path = with_unknown_ids(route.path);
            for (role, mut client) in [
                (None, world.visitor()),
                (Some(StaffRole::Funder), world.finn()),
                (Some(StaffRole::Coordinator), world.mette()),
                (Some(StaffRole::Admin), world.ane()),
            ] {
                let reply = if route.method == Method::GET {
                    client.get(&path).await
                } else {
                    client.post(&path, &[]).await
                };
                let status = reply.status.as_u16();
                match role {
                    None if route.method == Method::GET => {
                        assert!(reply.location().starts_with("/sign-in?"), "{path} is open");
                    }
                    None => assert_eq!(status, 401, "{path} is open"),
                    Some(role) if !may(role, action) => assert_eq!(status, 403, "{role} {} {path}", route.method),
                    Some(role) => {
                        assert!(![401, 403].contains(&status), "{role} {} {path}: {status}", route.method);
                        assert!(status < 500, "{role} {} {path}: {status}", route.method);
                    }
                }
            }
        }
    }
}

#[test]
fn the_table_of_permissions_in_the_docs_is_the_one_in_the_code() {
    let mut table =
        String::from("# Who may do what\n\nPrinted from `app/src/access.rs` by a test.\n\n| Action |");
    for role in StaffRole::ALL {
        table.push_str(&format!(" {role} |"));
    }
    table.push_str("\n|---|");
    table.push_str(&"---|".repeat(StaffRole::ALL.len()));
    for action in Action::ALL {
        table.push_str(&format!("\n| {action} |"));
        for role in StaffRole::ALL {
            table.push_str(if may(*role, *action) { " yes |" } else { " – |" });
        }
    }
    table.push('\n');
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/access.md");
    if std::env::var_os("PARVIS_WRITE_DOCS").is_some() {
        std::fs::write(path, &table).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(written, table, "run the test once with PARVIS_WRITE_DOCS=1 and commit docs/access.md");
}
