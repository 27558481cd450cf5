-- SPDX-License-Identifier: MIT
-- First schema. One script for H2 and PostgreSQL: lower case, no quoted name, only types that both have.
-- Ids are time-ordered numbers made by the program, so that records of two copies never share one.
-- Lengths are not limited: a long answer is kept whole.
-- An answer to a closed question keeps two columns: the code that was recognised and the words as written.

-- Last number given, per series: talent, mission, application, and each kind of document per year.
create table reference_counter (
    name varchar primary key,
    last_value bigint not null
);

create table talent (
    id bigint primary key,
    ref varchar not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    status varchar not null,
    email_key varchar not null,
    answered_at timestamp(6) with time zone,
    title_code varchar, title varchar,
    last_name varchar not null,
    first_name varchar,
    email varchar not null,
    phone varchar,
    path_code varchar, path varchar,
    motivation varchar,
    branch_code varchar, branch varchar,
    administration_code varchar, administration varchar,
    administration_other varchar,
    unit varchar,
    region_code varchar, region varchar,
    municipality varchar,
    employment_status_code varchar, employment_status varchar,
    contract_end_date date,
    category_code varchar, category varchar,
    corps_grade varchar,
    job_title varchar,
    profession_code varchar, profession varchar,
    experience_code varchar, experience varchar,
    keywords varchar,
    description varchar,
    certifications varchar,
    time_offered_code varchar, time_offered varchar,
    available_from date,
    available_until date,
    work_mode_code varchar, work_mode varchar,
    manager_informed_code varchar, manager_informed varchar,
    line_manager_name varchar,
    line_manager_email varchar,
    consent_code varchar, consent varchar,
    constraint talent_ref unique (ref),
    constraint talent_email unique (email_key)
);

-- Answers to multiple-choice questions, in the order given.
create table talent_choice (
    talent_id bigint not null references talent (id) on delete cascade,
    field varchar not null,
    position integer not null,
    code varchar,
    written varchar not null,
    primary key (talent_id, field, position)
);

-- What speaks for a skill: one row per source, with the words it was read from.
create table talent_skill (
    talent_id bigint not null references talent (id) on delete cascade,
    skill_code varchar not null,
    source varchar not null,
    level smallint,
    words varchar,
    primary key (talent_id, skill_code, source)
);
create index talent_skill_code on talent_skill (skill_code);

-- Fields that a coordinator set by hand. A later answer to the form does not overwrite them; it is kept beside.
create table talent_edit (
    talent_id bigint not null references talent (id) on delete cascade,
    field varchar not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar not null,
    form_value varchar,
    form_answered_at timestamp(6) with time zone,
    primary key (talent_id, field)
);

-- Answers to questions that have no field: nothing that a person wrote is lost.
create table talent_answer (
    talent_id bigint not null references talent (id) on delete cascade,
    position integer not null,
    question varchar not null,
    answer varchar not null,
    primary key (talent_id, position)
);

create table mission (
    id bigint primary key,
    ref varchar not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    status varchar not null,
    lead_email_key varchar not null,
    title_key varchar not null,
    answered_at timestamp(6) with time zone,
    administration_code varchar, administration varchar,
    administration_other varchar,
    directorate varchar,
    service varchar,
    lead_last_name varchar not null,
    lead_first_name varchar,
    lead_job_title varchar,
    lead_email varchar not null,
    lead_phone varchar,
    second_contact varchar,
    digital_director_informed_code varchar, digital_director_informed varchar,
    title varchar not null,
    project varchar,
    context varchar,
    objectives varchar,
    deliverables varchar,
    domain_code varchar, domain varchar,
    crisis_code varchar, crisis varchar,
    needs_mode_code varchar, needs_mode varchar,
    keywords varchar,
    level_code varchar, level varchar,
    experience_code varchar, experience varchar,
    places numeric(8, 2), places_written varchar,
    days numeric(8, 2), days_written varchar,
    rhythm_code varchar, rhythm varchar,
    start_date date,
    end_date date,
    negotiable_code varchar, negotiable varchar,
    mode_code varchar, mode varchar,
    place varchar,
    region_code varchar, region varchar,
    travel_costs_code varchar, travel_costs varchar,
    conditions varchar,
    answer_by date,
    publishable_code varchar, publishable varchar,
    constraint mission_ref unique (ref),
    constraint mission_identity unique (lead_email_key, title_key)
);

create table mission_choice (
    mission_id bigint not null references mission (id) on delete cascade,
    field varchar not null,
    position integer not null,
    code varchar,
    written varchar not null,
    primary key (mission_id, field, position)
);

-- Needs: all groups must be met, and within a group any one skill is enough.
create table mission_need (
    mission_id bigint not null references mission (id) on delete cascade,
    position integer not null,
    necessity varchar not null,
    need_group integer not null,
    skill_code varchar not null,
    level smallint,
    source varchar not null,
    words varchar,
    primary key (mission_id, position)
);
create index mission_need_code on mission_need (skill_code);

create table mission_edit (
    mission_id bigint not null references mission (id) on delete cascade,
    field varchar not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar not null,
    form_value varchar,
    form_answered_at timestamp(6) with time zone,
    primary key (mission_id, field)
);

create table mission_answer (
    mission_id bigint not null references mission (id) on delete cascade,
    position integer not null,
    question varchar not null,
    answer varchar not null,
    primary key (mission_id, position)
);

create table application (
    id bigint primary key,
    ref varchar not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    talent_id bigint not null references talent (id),
    mission_id bigint not null references mission (id),
    path varchar not null,
    formalities varchar not null,
    step varchar not null,
    step_on date not null,
    due_on date,
    constraint application_ref unique (ref)
);
create index application_talent on application (talent_id);
create index application_mission on application (mission_id);

-- What happened, in order. Figures are counted from here, so that they do not change when a record moves on.
create table application_event (
    application_id bigint not null references application (id) on delete cascade,
    seq integer not null,
    from_step varchar,
    to_step varchar not null,
    on_date date not null,
    reason varchar,
    note varchar,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar not null,
    primary key (application_id, seq)
);

-- Values for the documents that neither form asks, or that differ for this application.
create table application_detail (
    application_id bigint not null references application (id) on delete cascade,
    field varchar not null,
    field_value varchar not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar not null,
    primary key (application_id, field)
);

-- Why this person was proposed: the ranking's lines at that moment.
create table application_reason (
    application_id bigint not null references application (id) on delete cascade,
    position integer not null,
    criterion varchar not null,
    weight integer not null,
    points numeric(6, 1) not null,
    reason varchar not null,
    primary key (application_id, position)
);

create table document (
    id bigint primary key,
    number varchar not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    kind varchar not null,
    application_id bigint not null references application (id),
    current_revision integer not null,
    constraint document_number unique (number)
);
create index document_application on document (application_id);

-- Every text ever issued, with the bytes that were handed over.
create table document_revision (
    document_id bigint not null references document (id) on delete cascade,
    revision integer not null,
    status varchar not null,
    issued_on date not null,
    issued_by varchar not null,
    issued_at timestamp(6) with time zone not null,
    format varchar not null,
    content bytea not null,
    sha256 varchar not null,
    primary key (document_id, revision)
);

-- Every field of that text, as it could be set again.
create table document_value (
    document_id bigint not null,
    revision integer not null,
    field varchar not null,
    field_value varchar not null,
    primary key (document_id, revision, field),
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);

create table document_signatory (
    document_id bigint not null,
    revision integer not null,
    role varchar not null,
    position integer not null,
    name varchar not null,
    capacity varchar not null,
    state varchar not null,
    signed_on date,
    channel varchar,
    primary key (document_id, revision, role),
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);

create table import_run (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    form varchar not null,
    file_name varchar not null,
    file_sha256 varchar not null,
    imported_by varchar not null,
    tool varchar not null,
    rows_read integer not null,
    rows_created integer not null,
    rows_updated integer not null,
    rows_unchanged integer not null,
    rows_refused integer not null
);

create table import_row (
    import_id bigint not null references import_run (id) on delete cascade,
    row_number integer not null,
    status varchar not null,
    record_id bigint,
    content_hash varchar not null,
    answered_at timestamp(6) with time zone,
    primary key (import_id, row_number)
);
create index import_row_record on import_row (record_id);

-- What was refused or doubtful, with its place in the file.
create table import_issue (
    import_id bigint not null references import_run (id) on delete cascade,
    position integer not null,
    row_number integer not null,
    column_label varchar,
    severity varchar not null,
    written varchar,
    message_key varchar not null,
    message_arguments varchar not null,
    primary key (import_id, position)
);

create table setting (
    name varchar primary key,
    setting_value varchar not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);

-- Who did what, when, on which record. Ids only: no person's data.
create table log_entry (
    id bigint primary key,
    logged_at timestamp(6) with time zone not null,
    actor varchar not null,
    action varchar not null,
    record_kind varchar not null,
    record_id bigint,
    detail varchar
);
create index log_entry_record on log_entry (record_id);
