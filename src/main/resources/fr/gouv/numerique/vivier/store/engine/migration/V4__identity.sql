-- SPDX-License-Identifier: MIT
-- Several records of one person: what was decided about them, and all that undoing a merge needs.

-- Addresses besides the one in force by which somebody is known, and how far each can be trusted.
create table talent_address (
    email_key varchar not null,
    talent_id bigint not null references talent (id) on delete cascade,
    trust varchar not null,
    primary key (email_key, talent_id)
);
create index talent_address_owner on talent_address (talent_id);

-- « Not the same person », the lower number first. Kept when a record is merged away: it may come back.
create table distinct_pair (
    talent_a bigint not null,
    talent_b bigint not null,
    decided_at timestamp(6) with time zone not null,
    decided_by varchar not null,
    primary key (talent_a, talent_b)
);

-- One record for two. Both are kept whole as each would be without the merge: answers that came since
-- are added there too. No reference to talent: one of both is gone, and the other may go in a later merge.
create table talent_merge (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    status varchar not null,
    merged_by varchar not null,
    survivor_id bigint not null,
    other_id bigint not null,
    other_ref varchar not null,
    survivor text not null,
    other text not null,
    united text not null
);
create index talent_merge_survivor on talent_merge (survivor_id);
create index talent_merge_other on talent_merge (other_id);

-- Addresses by which the other was known.
create table talent_merge_email (
    merge_id bigint not null references talent_merge (id) on delete cascade,
    email_key varchar not null,
    primary key (merge_id, email_key)
);

-- Where a person chose otherwise than the rules propose.
create table talent_merge_choice (
    merge_id bigint not null references talent_merge (id) on delete cascade,
    field varchar not null,
    side varchar not null,
    primary key (merge_id, field)
);

-- What hung on the other and hangs on the survivor now: applications, and rows of imports.
create table talent_merge_application (
    merge_id bigint not null references talent_merge (id) on delete cascade,
    application_id bigint not null,
    primary key (merge_id, application_id)
);

create table talent_merge_row (
    merge_id bigint not null references talent_merge (id) on delete cascade,
    import_id bigint not null,
    row_number integer not null,
    primary key (merge_id, import_id, row_number)
);
