-- SPDX-License-Identifier: MIT
-- Rows left out on purpose are counted, and what was confirmed of a form's questions is kept for its next export.

alter table import_run add column rows_left_out integer default 0 not null;

create table form_mapping (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    name varchar not null unique,
    form varchar not null,
    tool varchar not null,
    saved_by varchar not null
);

create table form_mapping_question (
    mapping_id bigint not null references form_mapping (id) on delete cascade,
    position integer not null,
    label varchar not null,
    use_kind varchar not null,
    field varchar,
    separator varchar not null,
    month_first boolean,
    primary key (mapping_id, position)
);
