-- SPDX-License-Identifier: MIT
-- The picture at the head of the documents; one row at most.
create table emblem (
    id integer primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    content bytea not null,
    width integer not null,
    height integer not null,
    alternative varchar not null
);
