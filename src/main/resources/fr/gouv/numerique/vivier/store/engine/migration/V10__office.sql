-- SPDX-License-Identifier: MIT
-- Other files of an issued text beside the official one, each made once and given again byte for byte: for Word and
-- LibreOffice, and from the template of a ministry, which is told apart by its digest (empty for our own layout).
-- What they are made from, the words of the text and of every name, is taken down when the text is issued.

create table document_file (
    document_id bigint not null,
    revision integer not null,
    format varchar not null,
    template_sha256 varchar not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar not null,
    content bytea not null,
    sha256 varchar not null,
    primary key (document_id, revision, format, template_sha256),
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);

create table document_words (
    document_id bigint not null,
    revision integer not null,
    content bytea not null,
    primary key (document_id, revision),
    foreign key (document_id, revision) references document_revision (document_id, revision) on delete cascade
);

-- Templates that ministries made in their word processor.
create table document_template (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    name varchar not null,
    kind varchar not null,
    ministry_code varchar,
    ministry varchar,
    active boolean not null,
    format varchar not null,
    content bytea not null,
    sha256 varchar not null,
    added_by varchar not null
);
