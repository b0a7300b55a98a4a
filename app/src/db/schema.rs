//! The tables, as Diesel sees them. A test selects every column of every table on both databases.
#![expect(missing_docs, reason = "the migrations say what each column is")]

diesel::table! {
    organisations (id) {
        id -> Text,
        name -> Text,
        slug -> Text,
        locale -> Text,
        time_zone -> Text,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        address -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    accounts (id) {
        id -> Text,
        email -> Text,
        email_key -> Text,
        name -> Text,
        password_hash -> Nullable<Text>,
        locale -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    staff (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        account_id -> Text,
        role -> Text,
        suspended_at -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    one_time_links (secret_hash) {
        secret_hash -> Text,
        purpose -> Text,
        account_id -> Nullable<Text>,
        created_at -> Text,
        expires_at -> Text,
        used_at -> Nullable<Text>,
    }
}

diesel::table! {
    sessions (secret_hash) {
        secret_hash -> Text,
        account_id -> Text,
        organisation_id -> Text,
        signed_in_at -> Text,
        seen_at -> Text,
    }
}

diesel::table! {
    sign_in_failures (id) {
        id -> Text,
        subject -> Text,
        at -> Text,
    }
}

diesel::table! {
    submissions (key_hash) {
        key_hash -> Text,
        location -> Text,
        at -> Text,
        content_hash -> Text,
    }
}

diesel::table! {
    methods (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        slug -> Text,
        version -> Text,
        source -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    programmes (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        name -> Text,
        slug -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    rounds (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        programme_id -> Text,
        method_id -> Text,
        name -> Text,
        starts_on -> Text,
        ends_on -> Text,
        sign_up_until -> Nullable<Text>,
        created_at -> Text,
        sensitive_on -> Nullable<Text>,
    }
}

diesel::table! {
    people (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        given_name -> Text,
        family_name -> Nullable<Text>,
        email -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone -> Nullable<Text>,
        phone_key -> Nullable<Text>,
        gender -> Nullable<Text>,
        birth_year -> Nullable<Integer>,
        area -> Nullable<Text>,
        locale -> Text,
        created_at -> Text,
        channel -> Text,
        safe_hours -> Nullable<Text>,
        unreachable_on -> Nullable<Text>,
    }
}

diesel::table! {
    participations (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        person_id -> Text,
        side -> Text,
        category -> Nullable<Text>,
        stage -> Text,
        stage_since -> Text,
        capacity -> Integer,
        source -> Text,
        application -> Text,
        applied_on -> Text,
        answered_on -> Nullable<Text>,
        interview -> Nullable<Text>,
        interviewed_on -> Nullable<Text>,
        trained_on -> Nullable<Text>,
    }
}

diesel::table! {
    eligibility (organisation_id, participation_id) {
        organisation_id -> Text,
        participation_id -> Text,
        told -> Text,
    }
}

diesel::table! {
    answers (organisation_id, participation_id, form) {
        organisation_id -> Text,
        participation_id -> Text,
        form -> Text,
        method -> Text,
        told -> Text,
        told_on -> Text,
    }
}

diesel::table! {
    closing_answers (organisation_id, pair_id, side) {
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        method -> Text,
        told -> Text,
        told_on -> Text,
    }
}

diesel::table! {
    agreements (organisation_id, pair_id) {
        organisation_id -> Text,
        pair_id -> Text,
        version -> Text,
        signed_on -> Text,
    }
}

diesel::table! {
    confirmations (organisation_id, participation_id, version) {
        organisation_id -> Text,
        participation_id -> Text,
        version -> Text,
        locale -> Text,
        how -> Text,
        confirmed_on -> Text,
    }
}

diesel::table! {
    confirmation_links (secret_hash) {
        secret_hash -> Text,
        organisation_id -> Text,
        participation_id -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    stage_moves (organisation_id, id, participation_id) {
        organisation_id -> Text,
        id -> Text,
        participation_id -> Text,
        from_stage -> Text,
        from_since -> Text,
        to_stage -> Text,
        trained -> Bool,
        made_by -> Text,
        created_at -> Text,
        taken_back_at -> Nullable<Text>,
    }
}

diesel::table! {
    imports (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        file_name -> Text,
        content -> Text,
        mapping -> Text,
        outcome -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
        finished_at -> Nullable<Text>,
    }
}

diesel::table! {
    matching_runs (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        state -> Text,
        problem -> Text,
        outcome -> Nullable<Text>,
        progress -> Integer,
        failure -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
        finished_at -> Nullable<Text>,
        fairness -> Nullable<Text>,
        raised_to -> Nullable<Integer>,
        otherwise -> Bool,
    }
}

diesel::table! {
    recruitings (organisation_id, run_id) {
        organisation_id -> Text,
        run_id -> Text,
        state -> Text,
        progress -> Integer,
        found -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    proposals (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        run_id -> Text,
        mentor_id -> Text,
        mentee_id -> Text,
        score -> BigInt,
        state -> Text,
        reasons -> Text,
    }
}

diesel::table! {
    pair_wishes (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        mentor_id -> Text,
        mentee_id -> Text,
        kind -> Text,
        reason -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    pairs (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        mentor_id -> Text,
        mentee_id -> Text,
        state -> Text,
        introduced_on -> Text,
        paused_since -> Nullable<Text>,
        paused_until -> Nullable<Text>,
        ended_on -> Nullable<Text>,
        end_reason -> Nullable<Text>,
        end_note -> Nullable<Text>,
        acquainted -> Text,
        reasons -> Text,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    keepers (organisation_id, pair_id) {
        organisation_id -> Text,
        pair_id -> Text,
        staff_id -> Text,
    }
}

diesel::table! {
    events (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        kind -> Text,
        round_id -> Nullable<Text>,
        title -> Text,
        on_date -> Text,
        starts_at -> Nullable<Text>,
        place -> Nullable<Text>,
        open_to_public -> Text,
        details -> Text,
        version -> Integer,
        cancelled_at -> Nullable<Text>,
        door_secret -> Nullable<Text>,
        door_until -> Nullable<Text>,
        created_at -> Text,
        changed_at -> Text,
    }
}

diesel::table! {
    guests (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        event_id -> Text,
        person_id -> Nullable<Text>,
        participation_id -> Nullable<Text>,
        stranger -> Nullable<Text>,
        locale -> Text,
        origin -> Text,
        answer -> Text,
        answered_at -> Nullable<Text>,
        came -> Text,
        told_version -> Integer,
        reminded_at -> Nullable<Text>,
        followed_up_at -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    guest_links (secret_hash) {
        secret_hash -> Text,
        organisation_id -> Text,
        guest_id -> Text,
        created_at -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    trainings (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        person_id -> Text,
        method_slug -> Text,
        module -> Text,
        on_date -> Text,
        source -> Text,
        note -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
    }
}

// A view: the events that are gatherings.
diesel::table! {
    gatherings (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        round_id -> Text,
        title -> Text,
        on_date -> Text,
        starts_at -> Nullable<Text>,
        place -> Nullable<Text>,
        created_at -> Text,
    }
}

// A view: the participants who came to an event.
diesel::table! {
    attendance (organisation_id, gathering_id, participation_id) {
        organisation_id -> Text,
        gathering_id -> Text,
        participation_id -> Text,
    }
}

diesel::table! {
    meetings (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        on_date -> Text,
        minutes -> Nullable<Integer>,
        note -> Nullable<Text>,
        logged_by -> Text,
        created_at -> Text,
        told_by -> Nullable<Text>,
        next_on -> Nullable<Text>,
        next_at -> Nullable<Text>,
    }
}

diesel::table! {
    not_met (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        side -> Text,
        reason -> Text,
        note -> Nullable<Text>,
        next_on -> Nullable<Text>,
        told_on -> Text,
        seen_by -> Nullable<Text>,
        created_at -> Text,
        next_at -> Nullable<Text>,
    }
}

diesel::table! {
    own_ideas (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        kind -> Text,
        good -> Text,
        cost -> Text,
        season -> Text,
        area -> Nullable<Text>,
        audience -> Text,
        ended_on -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    own_idea_texts (organisation_id, idea_id, locale) {
        organisation_id -> Text,
        idea_id -> Text,
        locale -> Text,
        title -> Text,
        how -> Text,
    }
}

diesel::table! {
    chosen_ideas (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        idea -> Text,
        chosen_on -> Text,
        chosen_by -> Text,
        done_on -> Nullable<Text>,
        was_good -> Nullable<Bool>,
    }
}

diesel::table! {
    digests (organisation_id, staff_id) {
        organisation_id -> Text,
        staff_id -> Text,
        at_hour -> Integer,
        sent_on -> Nullable<Text>,
        mine -> Bool,
    }
}

diesel::table! {
    stand_ins (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        staff_id -> Text,
        stand_in_id -> Text,
        from_day -> Text,
        until_day -> Text,
        made_by -> Text,
    }
}

diesel::table! {
    put_off (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        subject -> Text,
        need -> Text,
        until -> Text,
        why -> Text,
        put_on -> Text,
        put_by -> Text,
    }
}

diesel::table! {
    pair_links (secret_hash) {
        secret_hash -> Text,
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        sent_on -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    outcomes (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        participation_id -> Text,
        kind -> Text,
        attribution -> Text,
        on_date -> Text,
        note -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    after_contacts (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        on_date -> Text,
        still_in_touch -> Nullable<Bool>,
        note -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
        told_by -> Nullable<Text>,
        job_kept -> Nullable<Text>,
        study_kept -> Nullable<Text>,
    }
}

diesel::table! {
    history (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        subject -> Text,
        at -> Text,
        made_by -> Nullable<Text>,
        event -> Text,
    }
}

diesel::table! {
    letters (message_id) {
        message_id -> Text,
        letter -> Text,
        link_hash -> Nullable<Text>,
    }
}

diesel::table! {
    reminders (message_id) {
        message_id -> Text,
        organisation_id -> Text,
        stops_with -> Text,
    }
}

diesel::table! {
    message_texts (organisation_id, locale, text_key) {
        organisation_id -> Text,
        locale -> Text,
        text_key -> Text,
        words -> Text,
        changed_by -> Text,
        changed_at -> Text,
    }
}

diesel::table! {
    outbox (id) {
        id -> Text,
        organisation_id -> Nullable<Text>,
        recipient -> Text,
        person_id -> Nullable<Text>,
        locale -> Text,
        subject -> Text,
        body -> Text,
        state -> Text,
        attempts -> Integer,
        send_after -> Text,
        leased_until -> Nullable<Text>,
        last_error -> Nullable<Text>,
        created_at -> Text,
        sent_at -> Nullable<Text>,
        channel -> Text,
        safe_hours -> Nullable<Text>,
    }
}

diesel::table! {
    jobs (id) {
        id -> Text,
        organisation_id -> Nullable<Text>,
        work -> Text,
        state -> Text,
        attempts -> Integer,
        run_after -> Text,
        leased_until -> Nullable<Text>,
        last_error -> Nullable<Text>,
        created_at -> Text,
        finished_at -> Nullable<Text>,
    }
}

diesel::table! {
    campaigns (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        programme_id -> Text,
        name -> Text,
        code -> Text,
        channel -> Text,
        starts_on -> Text,
        ends_on -> Nullable<Text>,
        holder_id -> Nullable<Text>,
        details -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    origins (organisation_id, participation_id) {
        organisation_id -> Text,
        participation_id -> Text,
        channel -> Nullable<Text>,
        campaign_id -> Nullable<Text>,
    }
}

diesel::table! {
    interested (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        programme_id -> Text,
        person -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone_key -> Nullable<Text>,
        channel -> Nullable<Text>,
        campaign_id -> Nullable<Text>,
        event_id -> Nullable<Text>,
        agreed_on -> Text,
        contact_until -> Text,
        reminded_at -> Nullable<Text>,
        participation_id -> Nullable<Text>,
        emptied_on -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    interest_links (secret_hash) {
        secret_hash -> Text,
        organisation_id -> Text,
        interested_id -> Text,
        expires_at -> Text,
    }
}

diesel::table! {
    partners (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        programme_id -> Text,
        name -> Text,
        contact -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        area -> Nullable<Text>,
        link_hash -> Nullable<Text>,
        link_until -> Nullable<Text>,
        ended_at -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    referrals (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        partner_id -> Text,
        number -> Integer,
        person -> Nullable<Text>,
        email_key -> Nullable<Text>,
        phone_key -> Nullable<Text>,
        purpose -> Text,
        agreed_on -> Text,
        state -> Text,
        received_on -> Text,
        state_since -> Text,
        declined_because -> Nullable<Text>,
        written_by -> Nullable<Text>,
        participation_id -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    area_holders (organisation_id, round_id, area) {
        organisation_id -> Text,
        round_id -> Text,
        area -> Text,
        staff_id -> Text,
    }
}

diesel::table! {
    fallbacks (organisation_id, pair_id) {
        organisation_id -> Text,
        pair_id -> Text,
        mentor_area -> Text,
        mentee_area -> Text,
        why -> Text,
        margin -> Nullable<Integer>,
    }
}

diesel::table! {
    concerns (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        raised_by -> Text,
        text -> Text,
        responsible_id -> Text,
        not_for -> Nullable<Text>,
        raised_on -> Text,
        closed_on -> Nullable<Text>,
        done -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    misfits (organisation_id, pair_id, side) {
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        reason -> Text,
        learned -> Nullable<Text>,
        again -> Bool,
        told_on -> Text,
        noted_by -> Nullable<Text>,
    }
}

diesel::table! {
    briefings (organisation_id, pair_id, side) {
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        text -> Text,
        made_by -> Text,
        made_on -> Text,
    }
}

diesel::table! {
    evaluations (organisation_id, pair_id, side) {
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        rating -> Text,
        wish -> Text,
        may_ask -> Bool,
        told_on -> Text,
        handled_by -> Nullable<Text>,
    }
}

diesel::table! {
    farewells (organisation_id, pair_id, side, occasion) {
        organisation_id -> Text,
        pair_id -> Text,
        side -> Text,
        occasion -> Text,
        sent_on -> Text,
    }
}

diesel::table! {
    goals (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        side -> Text,
        part_of -> Nullable<Text>,
        category -> Nullable<Text>,
        words -> Text,
        expected -> Nullable<Text>,
        weight -> Text,
        state -> Text,
        state_since -> Text,
        set_on -> Text,
        written_by -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    goal_ratings (organisation_id, goal_id, rater, on_date) {
        organisation_id -> Text,
        goal_id -> Text,
        rater -> Text,
        on_date -> Text,
        level -> Text,
        written_by -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    calendar_feeds (secret_hash) {
        secret_hash -> Text,
        organisation_id -> Text,
        staff_id -> Nullable<Text>,
        pair_id -> Nullable<Text>,
        side -> Nullable<Text>,
        detailed -> Bool,
        created_at -> Text,
    }
}

diesel::table! {
    services (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        kind -> Text,
        name -> Text,
        contact -> Nullable<Text>,
        email -> Nullable<Text>,
        phone -> Nullable<Text>,
        offers -> Nullable<Text>,
        ended_on -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    bridges (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        participation_id -> Text,
        service_id -> Text,
        purpose -> Text,
        question -> Nullable<Text>,
        shared -> Text,
        agreed_on -> Text,
        expires_on -> Text,
        state -> Text,
        state_since -> Text,
        because -> Nullable<Text>,
        link_hash -> Nullable<Text>,
        sent_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    visits (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        participation_id -> Text,
        service_id -> Text,
        kind -> Text,
        on_date -> Text,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    supervisions (organisation_id, event_id) {
        organisation_id -> Text,
        event_id -> Text,
        led_by -> Nullable<Text>,
        agreed -> Nullable<Text>,
    }
}

diesel::table! {
    agenda_items (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        event_id -> Text,
        place -> Integer,
        kind -> Text,
        title -> Text,
        speaker -> Nullable<Text>,
        minutes -> Nullable<Text>,
    }
}

diesel::table! {
    supervision_cases (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        event_id -> Text,
        pseudonym -> Text,
        about -> Text,
        advice -> Nullable<Text>,
        pair_id -> Nullable<Text>,
        written_by -> Text,
        created_at -> Text,
    }
}

diesel::table! {
    supervision_professionals (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        event_id -> Text,
        service_id -> Nullable<Text>,
        name -> Nullable<Text>,
    }
}

diesel::table! {
    supervision_tasks (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        event_id -> Text,
        what -> Text,
        staff_id -> Text,
        due_on -> Text,
        done_on -> Nullable<Text>,
    }
}

diesel::table! {
    sparrings (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        question -> Nullable<Text>,
        asked_on -> Text,
        answered_on -> Nullable<Text>,
        how -> Nullable<Text>,
        note -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        created_at -> Text,
    }
}

diesel::table! {
    contacts (organisation_id, id) {
        organisation_id -> Text,
        id -> Text,
        pair_id -> Text,
        side -> Text,
        on_date -> Text,
        how -> Text,
        line -> Nullable<Text>,
        made_by -> Text,
        created_at -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    organisations,
    accounts,
    staff,
    one_time_links,
    sessions,
    sign_in_failures,
    submissions,
    methods,
    programmes,
    put_off,
    stand_ins,
    digests,
    chosen_ideas,
    own_ideas,
    own_idea_texts,
    rounds,
    people,
    participations,
    imports,
    matching_runs,
    recruitings,
    proposals,
    pair_wishes,
    pairs,
    keepers,
    events,
    guests,
    guest_links,
    trainings,
    gatherings,
    attendance,
    meetings,
    not_met,
    pair_links,
    outcomes,
    after_contacts,
    history,
    letters,
    reminders,
    message_texts,
    outbox,
    jobs,
    stage_moves,
    eligibility,
    answers,
    closing_answers,
    agreements,
    confirmations,
    confirmation_links,
    campaigns,
    origins,
    interested,
    interest_links,
    partners,
    referrals,
    area_holders,
    fallbacks,
    concerns,
    misfits,
    briefings,
    evaluations,
    farewells,
    goals,
    goal_ratings,
    calendar_feeds,
    services,
    bridges,
    visits,
    supervisions,
    agenda_items,
    supervision_cases,
    supervision_professionals,
    supervision_tasks,
    sparrings,
    contacts,
);
