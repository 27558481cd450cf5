-- SPDX-License-Identifier: MIT
-- Where the person stood in the ranking when proposed, and whether names were seen meanwhile.
create table application_rank (
    application_id bigint primary key references application (id) on delete cascade,
    place integer,
    eligible integer not null,
    excluded integer not null,
    usual_points numeric(6, 1) not null,
    sight varchar not null
);

-- What the ranking read that day, of the person and of the mission.
create table application_read (
    application_id bigint not null references application (id) on delete cascade,
    position integer not null,
    side varchar not null,
    field varchar not null,
    field_value text not null,
    primary key (application_id, position)
);
