-- SPDX-License-Identifier: MIT
-- What hangs on a talent or a mission in numbers (ticked answers, what speaks for a skill, answers without a field)
-- is kept in its row, as lines of a text with tabs between their parts: a row of its own for each made an import of
-- a hundred thousand answers write two and a half million rows, four fifths of its time. Within a part, a tab, a line
-- break and a backslash are written \t, \n and \\.

alter table talent add column choices varchar;
alter table talent add column skills varchar;
alter table talent add column extras varchar;
alter table mission add column choices varchar;
alter table mission add column extras varchar;

update talent set choices = (
    select string_agg(
        c.field || chr(9) || coalesce(c.code, '') || chr(9)
            || replace(replace(replace(c.written, '\', '\\'), chr(9), '\t'), chr(10), '\n'),
        chr(10) order by c.field, c.position)
    from talent_choice c where c.talent_id = talent.id);

update talent set skills = (
    select string_agg(
        s.skill_code || chr(9) || s.source || chr(9) || coalesce(cast(s.level as varchar), '') || chr(9)
            || replace(replace(replace(coalesce(s.words, ''), '\', '\\'), chr(9), '\t'), chr(10), '\n'),
        chr(10) order by s.skill_code, s.source)
    from talent_skill s where s.talent_id = talent.id);

update talent set extras = (
    select string_agg(
        replace(replace(replace(a.question, '\', '\\'), chr(9), '\t'), chr(10), '\n') || chr(9)
            || replace(replace(replace(a.answer, '\', '\\'), chr(9), '\t'), chr(10), '\n'),
        chr(10) order by a.position)
    from talent_answer a where a.talent_id = talent.id);

update mission set choices = (
    select string_agg(
        c.field || chr(9) || coalesce(c.code, '') || chr(9)
            || replace(replace(replace(c.written, '\', '\\'), chr(9), '\t'), chr(10), '\n'),
        chr(10) order by c.field, c.position)
    from mission_choice c where c.mission_id = mission.id);

update mission set extras = (
    select string_agg(
        replace(replace(replace(a.question, '\', '\\'), chr(9), '\t'), chr(10), '\n') || chr(9)
            || replace(replace(replace(a.answer, '\', '\\'), chr(9), '\t'), chr(10), '\n'),
        chr(10) order by a.position)
    from mission_answer a where a.mission_id = mission.id);

drop table talent_choice;
drop table talent_skill;
drop table talent_answer;
drop table mission_choice;
drop table mission_answer;
