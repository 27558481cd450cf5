-- SPDX-License-Identifier: MIT
-- An event can also stop the clock, start it again, or take the event before it back.
alter table application_event add column what varchar default 'MOVED' not null;
-- Who decided it, where that was noted.
alter table application_event add column party varchar;

-- Whose case it is; empty for cases that were opened before.
alter table application add column case_owner varchar default '' not null;

-- Messages about an application that were prepared, and answers that were given.
create table application_message (
    id bigint primary key,
    application_id bigint not null references application (id) on delete cascade,
    kind varchar not null,
    recipient varchar not null,
    prepared_at timestamp(6) with time zone not null,
    prepared_by varchar not null
);
create index application_message_application on application_message (application_id);
