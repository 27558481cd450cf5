-- SPDX-License-Identifier: MIT
-- What coordinators keep of people and missions beside their forms, and how each action is taken back.

alter table talent add column availability varchar;
alter table talent add column paused_until date;
alter table talent add column confirmed_on date;

-- Notes, tags, lists, reminders and phases: one row each, on a talent or a mission.
create table record_item (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    created_by varchar not null,
    record_kind varchar not null,
    record_id bigint not null,
    kind varchar not null,
    words varchar not null,
    from_date date,
    due_date date,
    done_date date
);
create index record_item_record on record_item (record_id);
create index record_item_kind on record_item (record_kind, kind);

-- One row for each line of the log that can be taken back: what stood there before, and which version came after.
-- The lines of one action on many records share a group. Nothing before: the action made it; no version: it took it away.
create table log_undo (
    log_id bigint primary key references log_entry (id) on delete cascade,
    group_id bigint not null,
    subject varchar not null,
    record_kind varchar not null,
    record_id bigint not null,
    subject_id bigint not null,
    before text,
    before_version integer,
    after_version integer,
    undone_at timestamp(6) with time zone,
    undone_by varchar
);
create index log_undo_group on log_undo (group_id);
create index log_undo_subject on log_undo (subject_id);
