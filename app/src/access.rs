//! Who may do what: one table, no wildcards. A new role or action does not compile until it is decided here.
//!
//! The table is printed into `docs/access.md` by a test, which fails when the document is out of date.

use crate::db::text_enum;

text_enum! {
    /// What an account is in an organisation.
    StaffRole {
        /// Runs the organisation's Parvis: colleagues, rounds, and all a coordinator does.
        Admin => "admin",
        /// Runs programmes: people, pairs, gatherings, reports.
        Coordinator => "coordinator",
        /// Reads the figures, never a person.
        Funder => "funder",
    }
}

text_enum! {
    /// Everything a signed-in page can be asked to do.
    Action {
        /// Own account: name, language, password, signing out.
        OwnAccount => "own-account",
        /// The list of who needs attention, and to put something on it off.
        SeeToday => "see-today",
        /// The list of rounds.
        ListRounds => "list-rounds",
        /// A round's pipeline and people.
        ReadRound => "read-round",
        /// New rounds, open and close sign-up.
        ManageRounds => "manage-rounds",
        /// Methods: bring in, copy, change, and let a round run another edition.
        ManageMethods => "manage-methods",
        /// One person's page.
        ReadPerson => "read-person",
        /// Answer, correct, withdraw.
        EditPerson => "edit-person",
        /// Bring people in from a file.
        ImportPeople => "import-people",
        /// The interview.
        Interview => "interview",
        /// The workbench, runs, locks and vetoes.
        RunMatching => "run-matching",
        /// Turn a proposal into a pair.
        ApprovePair => "approve-pair",
        /// A pair's page.
        ReadPair => "read-pair",
        /// Log a meeting.
        LogMeeting => "log-meeting",
        /// Pause, close, after-contact, outcomes, getting-acquainted record.
        EditPair => "edit-pair",
        /// A concern that was raised to oneself: the table opens the door, the row decides who reads it.
        ReadConcern => "read-concern",
        /// Gatherings and who came.
        RunGatherings => "run-gatherings",
        /// Events: invitations, answers, who came, the code at the door.
        RunEvents => "run-events",
        /// What volunteer meetings are about: agenda, cases by pseudonym, tasks; mentors who ask for sparring.
        RunSupervision => "run-supervision",
        /// Campaigns, people who are interested, partners and whom they refer, supply and queues.
        RunRecruitment => "run-recruitment",
        /// Training: record it, print a certificate.
        RunTraining => "run-training",
        /// The report of a round.
        ReadReport => "read-report",
        /// Messages on their way out.
        SeeOutbox => "see-outbox",
        /// What messages say in the organisation's own words.
        WriteTexts => "write-texts",
        /// Colleagues: invite, suspend, change role.
        ManageStaff => "manage-staff",
        /// What the public sees of the organisation: name, e-mail, telephone, address.
        ManageOrganisation => "manage-organisation",
    }
}

/// Whether `role` may do `action` inside its own organisation.
pub fn may(role: StaffRole, action: Action) -> bool {
    use Action::{
        ApprovePair, EditPair, EditPerson, ImportPeople, Interview, ListRounds, LogMeeting, ManageMethods,
        ManageOrganisation, ManageRounds, ManageStaff, OwnAccount, ReadConcern, ReadPair, ReadPerson,
        ReadReport, ReadRound, RunEvents, RunGatherings, RunMatching, RunRecruitment, RunSupervision,
        RunTraining, SeeOutbox, SeeToday, WriteTexts,
    };
    use StaffRole::{Admin, Coordinator, Funder};
    match (role, action) {
        (Admin | Coordinator | Funder, OwnAccount | ListRounds | ReadReport) => true,
        (
            Admin | Coordinator,
            SeeToday | ReadRound | ManageRounds | ManageMethods | ReadPerson | EditPerson | ImportPeople
            | Interview | RunMatching | ApprovePair | ReadPair | LogMeeting | EditPair | ReadConcern
            | RunGatherings | RunEvents | RunSupervision | RunRecruitment | RunTraining | SeeOutbox
            | WriteTexts,
        ) => true,
        (Admin, ManageStaff | ManageOrganisation) => true,
        (Coordinator, ManageStaff | ManageOrganisation) => false,
        (
            Funder,
            SeeToday | ReadRound | ManageRounds | ManageMethods | ReadPerson | EditPerson | ImportPeople
            | Interview | RunMatching | ApprovePair | ReadPair | LogMeeting | EditPair | ReadConcern
            | RunGatherings | RunEvents | RunSupervision | RunRecruitment | RunTraining | SeeOutbox
            | WriteTexts | ManageStaff | ManageOrganisation,
        ) => false,
    }
}
