-- SPDX-License-Identifier: MIT
-- First schema. One script for H2 and PostgreSQL: lower case, no quoted name, only types that both have.
-- Ids are time-ordered numbers made by the program, so that records of two copies never share one.
-- An answer to a closed question keeps two columns: the code that was recognised and the words as written.

-- Last number given, per series: talent, mission, application, and each kind of document per year.
create table reference_counter (
    name varchar(40) primary key,
    last_value bigint not null
);

create table talent (
    id bigint primary key,
    ref varchar(20) not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    email_key varchar(320) not null,
    answered_at timestamp(6) with time zone,
    title_code varchar(20), title varchar(200),
    last_name varchar(200) not null,
    first_name varchar(200),
    email varchar(320) not null,
    phone varchar(60),
    path_code varchar(20), path varchar(200),
    motivation text,
    branch_code varchar(20), branch varchar(200),
    administration_code varchar(20), administration varchar(400),
    administration_other varchar(400),
    unit varchar(400),
    region_code varchar(20), region varchar(200),
    municipality varchar(200),
    employment_status_code varchar(20), employment_status varchar(200),
    contract_end_date date,
    category_code varchar(20), category varchar(200),
    corps_grade varchar(400),
    job_title varchar(400),
    profession_code varchar(20), profession varchar(200),
    experience_code varchar(20), experience varchar(200),
    keywords text,
    description text,
    certifications text,
    time_offered_code varchar(20), time_offered varchar(200),
    available_from date,
    available_until date,
    work_mode_code varchar(20), work_mode varchar(200),
    manager_informed_code varchar(20), manager_informed varchar(200),
    line_manager_name varchar(200),
    line_manager_email varchar(320),
    consent_code varchar(20), consent varchar(400),
    constraint talent_ref unique (ref),
    constraint talent_email unique (email_key)
);

-- Answers to multiple-choice questions, in the order given.
create table talent_choice (
    talent_id bigint not null references talent (id) on delete cascade,
    field varchar(40) not null,
    position integer not null,
    code varchar(20),
    written varchar(1000) not null,
    primary key (talent_id, field, position)
);

-- What speaks for a skill: one row per source, with the words it was read from.
create table talent_skill (
    talent_id bigint not null references talent (id) on delete cascade,
    skill_code varchar(20) not null,
    source varchar(20) not null,
    level smallint,
    words varchar(1000),
    primary key (talent_id, skill_code, source)
);
create index talent_skill_code on talent_skill (skill_code);

-- Fields that a coordinator set by hand. A later answer to the form does not overwrite them; it is kept beside.
create table talent_edit (
    talent_id bigint not null references talent (id) on delete cascade,
    field varchar(40) not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar(200) not null,
    form_value text,
    form_answered_at timestamp(6) with time zone,
    primary key (talent_id, field)
);

-- Answers to questions that have no field: nothing that a person wrote is lost.
create table talent_answer (
    talent_id bigint not null references talent (id) on delete cascade,
    position integer not null,
    question varchar(2000) not null,
    answer text not null,
    primary key (talent_id, position)
);

create table mission (
    id bigint primary key,
    ref varchar(20) not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    lead_email_key varchar(320) not null,
    title_key varchar(400) not null,
    answered_at timestamp(6) with time zone,
    administration_code varchar(20), administration varchar(400),
    administration_other varchar(400),
    directorate varchar(400),
    service varchar(400),
    lead_last_name varchar(200) not null,
    lead_first_name varchar(200),
    lead_job_title varchar(400),
    lead_email varchar(320) not null,
    lead_phone varchar(60),
    second_contact varchar(400),
    digital_director_informed_code varchar(20), digital_director_informed varchar(200),
    title varchar(400) not null,
    project varchar(400),
    context text,
    objectives text,
    deliverables text,
    domain_code varchar(20), domain varchar(200),
    crisis_code varchar(20), crisis varchar(200),
    needs_mode_code varchar(20), needs_mode varchar(200),
    keywords text,
    level_code varchar(20), level varchar(200),
    experience_code varchar(20), experience varchar(200),
    places numeric(8, 2), places_written varchar(200),
    days numeric(8, 2), days_written varchar(200),
    rhythm_code varchar(20), rhythm varchar(200),
    start_date date,
    end_date date,
    negotiable_code varchar(20), negotiable varchar(200),
    mode_code varchar(20), mode varchar(200),
    place varchar(400),
    region_code varchar(20), region varchar(200),
    travel_costs_code varchar(20), travel_costs varchar(200),
    conditions text,
    answer_by date,
    publishable_code varchar(20), publishable varchar(400),
    constraint mission_ref unique (ref),
    constraint mission_identity unique (lead_email_key, title_key)
);

create table mission_choice (
    mission_id bigint not null references mission (id) on delete cascade,
    field varchar(40) not null,
    position integer not null,
    code varchar(20),
    written varchar(1000) not null,
    primary key (mission_id, field, position)
);

-- Needs: all groups must be met, and within a group any one skill is enough.
create table mission_need (
    mission_id bigint not null references mission (id) on delete cascade,
    position integer not null,
    necessity varchar(20) not null,
    need_group integer not null,
    skill_code varchar(20) not null,
    level smallint,
    source varchar(20) not null,
    words varchar(1000),
    primary key (mission_id, position)
);
create index mission_need_code on mission_need (skill_code);

create table mission_edit (
    mission_id bigint not null references mission (id) on delete cascade,
    field varchar(40) not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar(200) not null,
    form_value text,
    form_answered_at timestamp(6) with time zone,
    primary key (mission_id, field)
);

create table mission_answer (
    mission_id bigint not null references mission (id) on delete cascade,
    position integer not null,
    question varchar(2000) not null,
    answer text not null,
    primary key (mission_id, position)
);

create table application (
    id bigint primary key,
    ref varchar(20) not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    talent_id bigint not null references talent (id),
    mission_id bigint not null references mission (id),
    path varchar(20) not null,
    formalities varchar(20) not null,
    step varchar(30) not null,
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
    from_step varchar(30),
    to_step varchar(30) not null,
    on_date date not null,
    reason varchar(40),
    note text,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(200) not null,
    primary key (application_id, seq)
);

-- Values for the documents that neither form asks, or that differ for this application.
create table application_detail (
    application_id bigint not null references application (id) on delete cascade,
    field varchar(60) not null,
    field_value text not null,
    edited_at timestamp(6) with time zone not null,
    edited_by varchar(200) not null,
    primary key (application_id, field)
);

-- Why this person was proposed: the ranking's lines at that moment.
create table application_reason (
    application_id bigint not null references application (id) on delete cascade,
    position integer not null,
    criterion varchar(40) not null,
    weight integer not null,
    points numeric(6, 1) not null,
    reason text not null,
    primary key (application_id, position)
);

create table document (
    id bigint primary key,
    number varchar(20) not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    kind varchar(20) not null,
    application_id bigint not null references application (id),
    current_revision integer not null,
    constraint document_number unique (number)
);
create index document_application on document (application_id);

-- Every text ever issued, with the bytes that were handed over.
create table document_revision (
    document_id bigint not null references document (id) on delete cascade,
    revision integer not null,
    status varchar(30) not null,
    issued_on date not null,
    issued_by varchar(200) not null,
    issued_at timestamp(6) with time zone not null,
    reason varchar(400),
    field_values text not null,
    format varchar(10) not null,
    content bytea not null,
    sha256 varchar(64) not null,
    primary key (document_id, revision)
);

create table document_signatory (
    document_id bigint not null,
    revision integer not null,
    role varchar(20) not null,
    name varchar(400) not null,
    capacity varchar(400),
    state varchar(20) not null,
    signed_on date,
    channel varchar(20),
    primary key (document_id, revision, role),
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);

create table import_run (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    form varchar(20) not null,
    file_name varchar(400) not null,
    file_sha256 varchar(64) not null,
    imported_by varchar(200) not null,
    tool varchar(40) not null,
    rows_read integer not null,
    rows_created integer not null,
    rows_updated integer not null,
    rows_unchanged integer not null,
    rows_refused integer not null
);

create table import_row (
    import_id bigint not null references import_run (id) on delete cascade,
    row_number integer not null,
    status varchar(20) not null,
    record_id bigint,
    content_hash varchar(64) not null,
    answered_at timestamp(6) with time zone,
    primary key (import_id, row_number)
);
create index import_row_record on import_row (record_id);

-- What was refused or doubtful, with its place in the file.
create table import_issue (
    import_id bigint not null references import_run (id) on delete cascade,
    position integer not null,
    row_number integer not null,
    column_label varchar(2000),
    severity varchar(10) not null,
    written text,
    message_key varchar(100) not null,
    message_arguments text not null,
    primary key (import_id, position)
);

create table setting (
    name varchar(100) primary key,
    setting_value text not null,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);

-- Who did what, when, on which record. Ids only: no person's data.
create table log_entry (
    id bigint primary key,
    logged_at timestamp(6) with time zone not null,
    actor varchar(200) not null,
    action varchar(60) not null,
    record_kind varchar(30) not null,
    record_id bigint,
    detail varchar(400)
);
create index log_entry_record on log_entry (record_id);
