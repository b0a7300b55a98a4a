//! Bringing people in from a file: good rows in, bad rows back with the reason, nobody twice.

use documents::read;
use documents::sheet::{Cell, Column, ColumnKind, Sheet, write_xlsx};
use parvis::ids::PersonId;
use parvis::intake::import::store::{CannotImport, bring_in_file};
use parvis::intake::import::{Act, Upload};
use parvis::methods::Side;
use parvis::people::{Participation, Person, Source, Stage};

use crate::on_both;
use crate::world::{Client, Reply, World};

/// A list as the centre in Herøy would send it.
const LIST: &str = "Fornavn;Etternavn;E-post;Telefon;Rolle;Gruppe\n\
                    Amina;N'Diaye;amina@example.org;;Mentorpartner;flyktning\n\
                    Дем'яненко;;;+47 900 00 001;mentorpartner;arbeidstilflytter\n\
                    María;de la Cruz;;;Mentorpartner;\n\
                    Liv;Hansen;liv@example.org;;Frivillig;\n";

fn import_path(world: &World) -> String {
    format!("/rounds/{}/import", world.meadow.round)
}

/// Uploads a file and opens its page; gives the page's path too.
async fn uploaded(world: &World, mette: &mut Client, file_name: &str, content: &[u8]) -> (String, Reply) {
    let reply = mette.upload(&import_path(world), file_name, content, &[]).await;
    reply.is(303);
    let path = reply.location();
    let page = mette.get(&path).await;
    page.is(200);
    (path, page)
}

/// Uploads a file and brings it in as it is.
async fn brought_in(world: &World, mette: &mut Client, file_name: &str, content: &[u8]) -> (String, Reply) {
    let (path, _) = uploaded(world, mette, file_name, content).await;
    let result = mette.submit(&format!("{path}/completion"), &[]).await;
    result.is(200);
    (path, result)
}

fn everybody(world: &World) -> Vec<Participation> {
    let mut people =
        world.store(|tx| Ok(parvis::people::store::of_round(&world.meadow.org, tx, world.meadow.round)?));
    people.sort_by_key(|part| part.person.full_name());
    people
}

fn names(world: &World) -> Vec<String> {
    everybody(world).iter().map(|part| part.person.full_name()).collect()
}

fn somebody(world: &World, given: &str, family: Option<&str>, email: Option<&str>) -> Person {
    let person = Person {
        id: PersonId::new(),
        given_name: given.to_owned(),
        family_name: family.map(str::to_owned),
        email: email.map(str::to_owned),
        phone: None,
        gender: None,
        birth_year: None,
        area: None,
        locale: "nb".to_owned(),
        reach: parvis::people::Reach::default(),
    };
    let now = world.app.clock.now();
    world.store(|tx| Ok(parvis::people::store::insert_person(&world.meadow.org, tx, &person, now)?));
    person
}

on_both! {
    async fn a_list_goes_in_with_names_as_they_were_written_and_without_consent(world: World) {
        let mut mette = world.mette();
        let (path, page) = uploaded(&world, &mut mette, "påmeldte.csv", LIST.as_bytes()).await;
        page.says("påmeldte.csv: 4 rows, 6 columns").says("Bring in 4 people");
        let result = mette.submit(&format!("{path}/completion"), &[]).await;
        result.says("4 people were brought in.").says("Every row has found its place.");
        assert_eq!(names(&world), ["Amina N'Diaye", "Liv Hansen", "María de la Cruz", "Дем'яненко"]);
        let people = everybody(&world);
        let (amina, liv) = (&people[0], &people[1]);
        assert_eq!((amina.side, amina.category.as_deref()), (Side::Mentee, Some("refugee")));
        assert_eq!((amina.stage, amina.source, amina.applied_on), (Stage::Applied, Source::Import, world.today()));
        assert!(amina.application.consent.is_none());
        // Nobody said which language Amina reads: the organisation's own.
        assert_eq!((liv.side, amina.person.locale.as_str()), (Side::Mentor, "en"));
        mette.get(&amina.path()).await.says("Came in with a list");
    }
}

on_both! {
    async fn the_same_file_twice_changes_nothing(world: World) {
        let mut mette = world.mette();
        brought_in(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        let before = everybody(&world);
        let (_, result) = brought_in(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        result.says("Nobody new was in list.csv").says("Here already 4");
        assert_eq!(everybody(&world), before);
    }
}

on_both! {
    async fn the_same_form_twice_brings_people_in_once_and_a_second_form_is_told_so(world: World) {
        let mut mette = world.mette();
        let (path, _) = uploaded(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        let completion = format!("{path}/completion");
        for _ in 0..2 {
            assert_eq!(mette.post_again(&completion, &[], "one key").await.location(), path);
        }
        assert_eq!(names(&world).len(), 4);
        let ane = &mut world.ane();
        ane.post(&completion, &[]).await.is(409).says("This list was brought in already.");
        ane.post(&format!("{path}/mapping"), &[]).await.is(409);
        ane.post(&format!("{path}/removal"), &[]).await.is(409);
        assert_eq!(names(&world).len(), 4);
    }
}

on_both! {
    async fn two_coordinators_at_the_same_moment_bring_everybody_in_once(world: World) {
        let (mut mette, mut ane) = (world.mette(), world.ane());
        let (path, _) = uploaded(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        let completion = format!("{path}/completion");
        let (one, other) = tokio::join!(mette.post(&completion, &[]), ane.post(&completion, &[]));
        let mut statuses = [one.status.as_u16(), other.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        // The same list as two uploads.
        let others = "Name,E-mail,Role\nAsta,asta@example.org,mentee\nBirk,,mentor\n";
        let (first, _) = uploaded(&world, &mut mette, "first.csv", others.as_bytes()).await;
        let (second, _) = uploaded(&world, &mut ane, "second.csv", others.as_bytes()).await;
        let (first, second) = (format!("{first}/completion"), format!("{second}/completion"));
        let (one, other) = tokio::join!(mette.post(&first, &[]), ane.post(&second, &[]));
        one.is(303);
        other.is(303);
        assert_eq!(names(&world).len(), 6);
    }
}

on_both! {
    async fn bad_rows_come_back_in_a_file_with_the_reason_and_good_ones_go_in(world: World) {
        let list = "Name,E-mail,Role,Year of birth\n\
                    Amina,amina@example.org,mentee,1990\n\
                    ,nameless@example.org,mentee,\n\
                    \n\
                    Ole,ole at home,mentor,2090\n\
                    '=HYPERLINK(1),,astronaut,\n";
        let mut mette = world.mette();
        let (path, page) = uploaded(&world, &mut mette, "list.csv", list.as_bytes()).await;
        page.says("Go in 1 1 new person.").says("Come back 3").says("Line 3").says("There is no name.");
        let result = mette.submit(&format!("{path}/completion"), &[]).await;
        result.says("Came back 3").says("\"ole at home\" is not an e-mail address.");
        assert_eq!(names(&world), ["Amina"]);
        for ending in ["xlsx", "csv"] {
            let reply = mette.get(&format!("{path}/rejected.{ending}")).await;
            let table = read::table(&format!("rejected.{ending}"), &reply.is(200).bytes).unwrap();
            assert_eq!(table.header, ["Name", "E-mail", "Role", "Year of birth", "Why this row came back"]);
            let ole = &table.rows[1].cells;
            assert_eq!(ole[..4], ["Ole", "ole at home", "mentor", "2090"]);
            assert_eq!(
                ole[4],
                "\"ole at home\" is not an e-mail address. Correct it, or leave it empty. \"2090\" is not a year of \
                 birth between 1900 and 2026. Write it with four digits, or leave it empty."
            );
            assert_eq!(table.rows[2].cells[0], "=HYPERLINK(1)", "exactly as it came, and never a formula");
        }
        // Mended and sent in again: only what is new goes in.
        let mended = "Name,E-mail,Role,Year of birth,Why this row came back\n\
                      Amina,amina@example.org,mentee,1990,\nOle,ole@example.org,mentor,1990,was wrong\n";
        let (_, result) = brought_in(&world, &mut mette, "mended.csv", mended.as_bytes()).await;
        result.says("1 person from mended.csv takes part now.").says("Here already 1");
    }
}

on_both! {
    async fn nothing_of_the_file_is_kept_but_what_came_back(world: World) {
        use diesel::prelude::*;
        use parvis::db::schema::imports;
        let list = "Navn;Rolle;Notat\nAmina;mentee;hemmelig\nOle;astronaut;\n";
        let mut mette = world.mette();
        brought_in(&world, &mut mette, "list.csv", list.as_bytes()).await;
        let (content, outcome): (String, Option<String>) = world.store(|tx| {
            Ok(imports::table.select((imports::content, imports::outcome)).first(tx.c())?)
        });
        let outcome = outcome.unwrap();
        assert_eq!(content, "");
        assert!(outcome.contains("Ole") && !outcome.contains("Amina") && !outcome.contains("hemmelig"), "{outcome}");
    }
}

on_both! {
    async fn rows_that_came_back_and_uploads_that_nobody_finished_are_deleted_after_90_days(world: World) {
        let tidy = |world: &World| {
            let now = world.app.clock.now();
            let machine = parvis::scope::PlatformScope::of_the_machine();
            world.store(|tx| Ok(parvis::housekeeping::tidy(&machine, tx, now)?));
        };
        let list = "Navn;Rolle\nAmina;mentee\nOle;astronaut\n";
        let (done, _) = brought_in(&world, &mut world.mette(), "done.csv", list.as_bytes()).await;
        let (open, _) = uploaded(&world, &mut world.mette(), "open.csv", list.as_bytes()).await;
        world.days_pass(89);
        tidy(&world);
        world.mette().get(&done).await.says("Ole");
        world.mette().get(&open).await.is(200);
        world.days_pass(2);
        tidy(&world);
        world.mette().get(&done).await.says("Came back 1 One row was deleted 90 days after it came back.").never_says("Ole");
        world.mette().get(&format!("{done}/rejected.csv")).await.is(404);
        world.mette().get(&open).await.is(404);
        assert_eq!(names(&world), ["Amina"]);
    }
}

on_both! {
    async fn the_same_address_is_the_same_person_and_a_name_alone_is_asked_about(world: World) {
        let liv = somebody(&world, "Liv", Some("Hansen"), Some("liv@example.org"));
        let ali = somebody(&world, "Ali", None, Some("ali@example.org"));
        let list = "Name,E-mail\nLiv Hansen,LIV@example.org\nAli,other@example.org\nNora,\n";
        let mut mette = world.mette();
        let (path, page) = uploaded(&world, &mut mette, "mentors.csv", list.as_bytes()).await;
        page.says("Say whether everybody in this list is mentor or mentor partner");
        let fields = [("column-0", "name"), ("column-1", "email"), ("all_are", "mentor")];
        let page = mette.submit(&format!("{path}/mapping"), &fields).await;
        page.says("Go in 2").says("1 person you know from before.").says("1 of them waits for your answer below.");
        page.says("Line 3: Ali").says("The same person as Ali ali@example.org");
        // Without an answer the row comes back, and nothing else waits for it.
        let chosen = format!("line-{}", 99);
        let saved = mette.submit(&format!("{path}/choices"), &[("row-3", "another"), ("row-x", &chosen)]).await;
        saved.says("Your answers are saved.").says("Bring in 3 people");
        let result = mette.submit(&format!("{path}/completion"), &[]).await;
        result.says("3 people were brought in.");
        assert_eq!(names(&world), ["Ali", "Liv Hansen", "Nora"]);
        let people = everybody(&world);
        assert!(people.iter().any(|part| part.person.id == liv.id));
        assert!(people.iter().all(|part| part.person.id != ali.id), "another Ali");
    }
}

on_both! {
    async fn an_unanswered_question_keeps_its_row_back(world: World) {
        somebody(&world, "Ali", None, Some("ali@example.org"));
        let list = "Name,E-mail,Role\nAli,other@example.org,mentee\nNora,,mentee\nNora,,mentee\n";
        let mut mette = world.mette();
        let (path, result) = brought_in(&world, &mut mette, "list.csv", list.as_bytes()).await;
        result.says("Somebody called Ali is here already. Say whether this is the same person.");
        result.says("Line 3 may be the same person. Say whether it is.");
        assert_eq!(names(&world), ["Nora"]);
        mette.get(&format!("{path}/rejected.csv")).await.is(200);
    }
}

on_both! {
    async fn a_reload_loses_nothing_and_a_list_can_be_thrown_away(world: World) {
        let mut mette = world.mette();
        let (path, _) = uploaded(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        let fields = [
            ("column-0", "given-name"), ("column-1", "family-name"), ("column-2", "email"),
            ("column-3", "ignored"), ("column-4", "side"), ("column-5", "message"),
        ];
        mette.submit(&format!("{path}/mapping"), &fields).await.says("Bring in 4 people");
        let again = mette.get(&path).await;
        assert!(again.body().contains("<option value=\"message\" selected>"));
        mette.get(&import_path(&world)).await.says("Begun, not finished").says("list.csv uploaded on");
        mette.submit(&format!("{path}/removal"), &[]).await.says("The list is thrown away.").never_says("list.csv");
        mette.get(&path).await.is(404);
        assert_eq!(names(&world).len(), 0);
    }
}

on_both! {
    async fn columns_that_cannot_be_are_drawn_again_with_what_was_chosen(world: World) {
        let mut mette = world.mette();
        let (path, _) = uploaded(&world, &mut mette, "list.csv", LIST.as_bytes()).await;
        let twice = [("column-0", "phone"), ("column-1", "phone"), ("column-2", "name"), ("column-4", "side")];
        let reply = mette.post(&format!("{path}/mapping"), &twice).await;
        reply.is(422).says("Two columns are \"Phone\". Choose one of them.");
        assert_eq!(reply.body().matches("<option value=\"phone\" selected>").count(), 2);
        let nobody = mette.post(&format!("{path}/mapping"), &[("column-4", "side")]).await;
        nobody.is(422).says("Choose which column holds the names.");
        mette.get(&path).await.says("Bring in 4 people");
    }
}

on_both! {
    async fn another_organisations_import_does_not_exist(world: World) {
        let (path, _) = uploaded(&world, &mut world.mette(), "list.csv", LIST.as_bytes()).await;
        let mut hilde = world.hilde();
        for page in ["", "/rejected.xlsx", "/rejected.csv"] {
            hilde.get(&format!("{path}{page}")).await.is(404);
        }
        for form in ["mapping", "choices", "completion", "removal"] {
            hilde.post(&format!("{path}/{form}"), &[]).await.is(404);
        }
        hilde.get(&import_path(&world)).await.is(404);
        hilde.upload(&import_path(&world), "list.csv", LIST.as_bytes(), &[]).await.is(404);
        // Somebody whom Harbour knows is nobody to Meadow.
        world.applicant_of(&world.harbour, Side::Mentee, "Amina");
        let (_, result) = brought_in(&world, &mut world.mette(), "list.csv", LIST.as_bytes()).await;
        result.says("4 people were brought in.");
    }
}

on_both! {
    async fn what_is_no_list_is_refused_in_a_sentence(world: World) {
        let mut mette = world.mette();
        let zeros = vec![0_u8; 64];
        let large = vec![b'x'; 11 * 1024 * 1024];
        let huge = vec![b'x'; 13 * 1024 * 1024];
        let cases: [(&str, &[u8], u16, &str); 8] = [
            ("cat.jpg", b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00", 422, "This file is not a table."),
            ("zeros.xlsx", &zeros, 422, "This file is not a table."),
            ("broken.xlsx", b"PK\x03\x04 cut off", 422, "This file is damaged"),
            ("empty.csv", b"", 422, "There are no rows with people in this file."),
            ("header.csv", b"Name;E-mail\n", 422, "There are no rows with people in this file."),
            ("quote.csv", b"Name;E-mail\n\"Ali;ali@example.org\n", 422, "A quotation mark on line 2 is never closed."),
            ("large.csv", &large, 422, "This file has 11 MB; there is room for 10 MB."),
            ("huge.csv", &huge, 413, "This is too large"),
        ];
        for (name, content, status, sentence) in cases {
            mette.upload(&import_path(&world), name, content, &[]).await.is(status).says(sentence);
        }
        let no_sheet = mette.upload(&import_path(&world), "list.csv", LIST.as_bytes(), &[("sheet", "Ark2")]).await;
        no_sheet.is(422).says("This file has no sheets, so there is none called \"Ark2\".");
        assert!(no_sheet.body().contains("value=\"Ark2\""));
        mette.post(&import_path(&world), &[("file", "no file")]).await.is(422);
        mette.get(&import_path(&world)).await.never_says("Begun, not finished");
    }
}

on_both! {
    async fn a_workbook_and_old_text_files_are_read_too(world: World) {
        let text = |cell: &str| Cell::Text(cell.to_owned());
        let column = |title: &str| Column { title: title.to_owned(), kind: ColumnKind::Text, width: 20 };
        let sheet = |name: &str, person: &str| Sheet {
            name: name.to_owned(),
            right_to_left: false,
            columns: vec![column("Navn"), column("Mobil"), column("Rolle")],
            rows: vec![vec![text(person), text("0047 900 00 001"), text("mentor")], vec![text("Åse"), text("+47 900 00 002"), text("mentor")]],
        };
        let workbook = write_xlsx(&[sheet("Mars", "Ola"), sheet("April", "Kari")]).unwrap();
        let mut mette = world.mette();
        let (path, page) = uploaded(&world, &mut mette, "list.xlsx", &workbook).await;
        page.says("We read the sheet \"Mars\". The file also has: April.");
        mette.submit(&format!("{path}/completion"), &[]).await.says("2 people were brought in.");
        let latin = b"Navn;Rolle\r\nS\xF8rb\xF8;mentor\r\n";
        let (_, page) = uploaded(&world, &mut mette, "latin.csv", latin).await;
        page.says("The file does not say how its letters are written.").says("Sørbø");
        let with_mark = "\u{FEFF}Namn\tRoll\nÅke\tmentor\n";
        let (_, page) = uploaded(&world, &mut mette, "tabs.csv", with_mark.as_bytes()).await;
        page.says("Åke").says("Bring in 1 person");
        let april = mette.upload(&import_path(&world), "list.xlsx", &workbook, &[("sheet", "April")]).await;
        mette.get(&april.location()).await.says("Kari").says("Here already 1");
    }
}

on_both! {
    async fn the_command_line_brings_in_what_is_clear(world: World) {
        let round = world.round(world.meadow.round);
        let act = Act { by: None, now: world.app.clock.now(), today: world.today() };
        let upload = |content: &str| Upload { name: "list.csv".to_owned(), bytes: content.as_bytes().to_vec(), sheet: None };
        let org = &world.meadow.org;
        let nobody = "Name,Phone\nTesfay,900 00 003\nTesfay,\nAster,12\n";
        let bring_in = |content: &str, all_are| {
            world.store(|tx| Ok(bring_in_file(org, tx, &round, &upload(content), all_are, &act)))
        };
        assert!(matches!(bring_in(nobody, None), Err(CannotImport::NotMapped(_))));
        assert!(matches!(bring_in("", None), Err(CannotImport::Unreadable(_))));
        let outcome = bring_in(nobody, Some(Side::Mentee)).unwrap();
        assert_eq!((outcome.new_people, outcome.came_back.len()), (1, 2));
        assert_eq!(outcome.came_back.iter().map(|row| row.line).collect::<Vec<_>>(), [3, 4]);
        let again = bring_in(nobody, Some(Side::Mentee)).unwrap();
        assert_eq!((again.went_in(), again.already_here), (0, 1));
    }
}

on_both! {
    async fn a_long_list_goes_in_whole(world: World) {
        use std::fmt::Write;
        let mut list = String::from("Navn;E-post;Telefon;Rolle\n");
        for number in 0..2_000 {
            writeln!(list, "Person {number};p{number}@example.org;+47 {};mentee", 40_000_000 + number).unwrap();
        }
        let mut mette = world.mette();
        let (_, result) = brought_in(&world, &mut mette, "long.csv", list.as_bytes()).await;
        result.says("2000 people from long.csv take part now.");
        let (_, result) = brought_in(&world, &mut mette, "long.csv", list.as_bytes()).await;
        result.says("Nobody new").says("Here already 2000");
    }
}
