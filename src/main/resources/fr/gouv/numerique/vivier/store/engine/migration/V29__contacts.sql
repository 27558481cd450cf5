-- SPDX-License-Identifier: MIT
-- Who wishes to be told of new missions; news and whom they were prepared for; profiles that were prepared for mission
-- leads; questions that were asked before somebody decided.

alter table talent add column news_wish_code varchar;
alter table talent add column news_wish varchar;

-- Skills and regions: the codes that narrow down whom the news is for, parted by spaces; empty for everybody.
create table news (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    created_by varchar not null,
    subject varchar not null,
    words text not null,
    skills varchar not null,
    regions varchar not null
);

create table news_mission (
    news_id bigint not null references news (id) on delete cascade,
    position integer not null,
    mission_id bigint not null,
    primary key (news_id, position)
);

-- Messages that were prepared in one go: those of a news, or the profiles for the lead of a mission. Sent is what a
-- coordinator says was sent: the program sends nothing.
create table mailing (
    id bigint primary key,
    row_version integer default 0 not null,
    news_id bigint references news (id),
    mission_id bigint,
    prepared_at timestamp(6) with time zone not null,
    prepared_by varchar not null,
    sent_on date,
    sent_by varchar
);
create index mailing_news on mailing (news_id);
create index mailing_mission on mailing (mission_id);

-- Who was told, or whose profile it was.
create table mailing_talent (
    mailing_id bigint not null references mailing (id) on delete cascade,
    talent_id bigint not null,
    primary key (mailing_id, talent_id)
);
create index mailing_talent_talent on mailing_talent (talent_id);

-- Profiles that were given to mission leads before, as the log says.
insert into mailing (id, mission_id, prepared_at, prepared_by, sent_on, sent_by)
select log_entry.id, mission.id, log_entry.logged_at, log_entry.actor, cast(log_entry.logged_at as date), log_entry.actor
from log_entry join mission on mission.ref = log_entry.detail
where log_entry.action = 'profile.send';
insert into mailing_talent (mailing_id, talent_id)
select mailing.id, log_entry.record_id from mailing join log_entry on log_entry.id = mailing.id;

create table question (
    id bigint primary key,
    row_version integer default 0 not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    created_by varchar not null,
    asker varchar not null,
    asker_name varchar not null,
    talent_id bigint,
    mission_id bigint,
    channel varchar not null,
    asked_on date not null,
    due_on date not null,
    words text not null,
    answer text not null,
    answered_on date,
    answered_by varchar
);
create index question_talent on question (talent_id);
create index question_mission on question (mission_id);
