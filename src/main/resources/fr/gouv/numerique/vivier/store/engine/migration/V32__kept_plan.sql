-- SPDX-License-Identifier: MIT
-- Plans that were kept under a name, with what was settled for them.
create table kept_plan (
    id bigint primary key,
    name varchar not null,
    kept_by varchar not null,
    kept_at timestamp(6) with time zone not null,
    weights varchar not null,
    per_person integer not null,
    granted integer,
    places integer not null,
    bound_tenths bigint not null,
    given_tenths bigint not null,
    constraint kept_plan_name unique (name)
);

-- Who had which mission in them (kind PLANNED or PINNED), or was kept out of it (EXCLUDED).
create table kept_plan_line (
    plan_id bigint not null references kept_plan (id) on delete cascade,
    mission_id bigint not null references mission (id) on delete cascade,
    talent_id bigint not null references talent (id) on delete cascade,
    kind varchar not null,
    tenths integer not null,
    primary key (plan_id, mission_id, talent_id)
);

create index kept_plan_line_talent on kept_plan_line (talent_id);
create index kept_plan_line_mission on kept_plan_line (mission_id);
