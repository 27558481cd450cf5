-- SPDX-License-Identifier: MIT
-- Searches that were kept under a name, for everybody who works with the store.
create table saved_search (
    screen varchar not null,
    name varchar not null,
    words varchar not null,
    saved_by varchar not null,
    saved_at timestamp(6) with time zone not null,
    primary key (screen, name)
);
