-- SPDX-License-Identifier: MIT
-- What a store was taught beyond the shipped lists, and who was written to about what is missing.

-- Words that mean an entry of a list; an empty code: they were looked at and stay as written.
create table reference_synonym (
    list_name varchar not null,
    words_key varchar not null,
    words varchar not null,
    code varchar not null,
    taught_by varchar not null,
    taught_at timestamp(6) with time zone not null,
    primary key (list_name, words_key)
);

-- Entries that were added to a list, or changed from what is shipped.
create table reference_entry (
    list_name varchar not null,
    code varchar not null,
    row_version integer default 0 not null,
    french varchar not null,
    english varchar not null,
    valid_from date,
    valid_until date,
    successor varchar not null,
    hidden boolean not null,
    edited_by varchar not null,
    edited_at timestamp(6) with time zone not null,
    primary key (list_name, code)
);

-- A message to somebody was prepared; what it said is not kept.
create table quality_message (
    id bigint primary key,
    talent_id bigint references talent (id) on delete cascade,
    mission_id bigint references mission (id) on delete cascade,
    prepared_at timestamp(6) with time zone not null,
    prepared_by varchar not null
);
create index quality_message_talent on quality_message (talent_id);
create index quality_message_mission on quality_message (mission_id);
