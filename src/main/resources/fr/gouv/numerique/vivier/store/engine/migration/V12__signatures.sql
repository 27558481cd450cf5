-- SPDX-License-Identifier: MIT
-- Signatures as they were given, what happened to a document, and the signed copies that came back.

alter table document_signatory add column place varchar default '' not null;
alter table document_signatory add column delegate_name varchar default '' not null;
alter table document_signatory add column delegate_capacity varchar default '' not null;
alter table document_signatory add column delegation_reference varchar default '' not null;
alter table document_signatory add column recorded_by varchar default '' not null;
alter table document_signatory add column recorded_at timestamp(6) with time zone;

-- Why this text replaced the one before, and the last characters of the code on its pages.
alter table document_revision add column reason varchar default '' not null;
alter table document_revision add column page_check varchar default '' not null;

-- Only added to: a mark that was undone stays here.
create table document_event (
    document_id bigint not null references document (id) on delete cascade,
    seq integer not null,
    revision integer not null,
    what varchar not null,
    role varchar,
    on_date date,
    reason varchar not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar not null,
    primary key (document_id, seq)
);

-- A signed copy: the pages of a scan, or the file that was signed electronically.
create table document_scan (
    id bigint primary key,
    document_id bigint not null,
    revision integer not null,
    kind varchar not null,
    pages integer not null,
    signed varchar not null,
    content bytea not null,
    sha256 varchar not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar not null,
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);
create index document_scan_document on document_scan (document_id);
