-- SPDX-License-Identifier: MIT
-- An import can be looked at again and undone, and each field can say which answer it comes from.

-- How the file was read, and whether the import was undone.
alter table import_run add column form_name varchar;
alter table import_run add column only_finished boolean default false not null;
alter table import_run add column corrections integer default 0 not null;
alter table import_run add column finished_at timestamp(6) with time zone;
alter table import_run add column undone_at timestamp(6) with time zone;
alter table import_run add column undone_by varchar;
alter table import_run add column records_removed integer default 0 not null;
alter table import_run add column records_restored integer default 0 not null;

-- A row whose effect was undone: its answer counts as never imported.
alter table import_row add column undone boolean default false not null;

-- The questions as they were understood for this import.
create table import_question (
    import_id bigint not null references import_run (id) on delete cascade,
    position integer not null,
    label varchar not null,
    use_kind varchar not null,
    field varchar,
    primary key (import_id, position)
);

-- What a row changed of a record that was known: each changed field as it was before. Holds a person's data.
-- Every change of a record raises its version by one; these tell which versions an import or its undoing made.
create table import_change (
    import_id bigint not null references import_run (id) on delete cascade,
    row_number integer not null,
    record_id bigint not null,
    version_after integer not null,
    undone_version integer,
    before_change varchar not null,
    primary key (import_id, row_number)
);
create index import_change_record on import_change (record_id);

-- Records that undoing an import left as they are, or in part, and why.
create table import_kept (
    import_id bigint not null references import_run (id) on delete cascade,
    record_id bigint not null,
    reason varchar not null,
    details varchar not null,
    primary key (import_id, record_id)
);

-- Whether a later answer contradicts what was set by hand, and nobody has decided yet.
alter table talent_edit add column conflict boolean default false not null;
alter table mission_edit add column conflict boolean default false not null;
