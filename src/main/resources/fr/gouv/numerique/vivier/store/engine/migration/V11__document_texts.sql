-- SPDX-License-Identifier: MIT
-- The texts of the documents that a coordinator published, and those being worked at.

-- An empty body: the text that the program brings along holds again.
create table document_text (
    kind varchar not null,
    version integer not null,
    valid_from date not null,
    body varchar not null,
    note varchar not null,
    edited_by varchar not null,
    edited_at timestamp(6) with time zone not null,
    primary key (kind, version)
);

create table document_text_draft (
    kind varchar primary key,
    row_version integer default 0 not null,
    body varchar not null,
    edited_by varchar not null,
    edited_at timestamp(6) with time zone not null
);
