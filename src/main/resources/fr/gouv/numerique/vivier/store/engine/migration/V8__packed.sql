-- SPDX-License-Identifier: MIT
-- What hangs on a talent or a mission in numbers (ticked answers, what speaks for a skill, answers without a field)
-- is kept in its row, as lines of UTF-8 with tabs between their parts: a row of its own for each made an import of
-- a hundred thousand answers write two and a half million rows, four fifths of its time. Within a part, a tab, a line
-- break, a backslash and a tilde are written ~t, ~n, ~b and ~~.

alter table talent add column choices bytea;
alter table talent add column skills bytea;
alter table talent add column extras bytea;
alter table mission add column choices bytea;
alter table mission add column extras bytea;

update talent set choices = (
    select cast(string_agg(
        c.field || chr(9) || coalesce(c.code, '') || chr(9)
            || replace(replace(replace(replace(c.written, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n'),
        chr(10) order by c.field, c.position) as bytea)
    from talent_choice c where c.talent_id = talent.id);

update talent set skills = (
    select cast(string_agg(
        s.skill_code || chr(9) || s.source || chr(9) || coalesce(cast(s.level as varchar), '') || chr(9)
            || replace(replace(replace(replace(coalesce(s.words, ''), '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n'),
        chr(10) order by s.skill_code, s.source) as bytea)
    from talent_skill s where s.talent_id = talent.id);

update talent set extras = (
    select cast(string_agg(
        replace(replace(replace(replace(a.question, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n') || chr(9)
            || replace(replace(replace(replace(a.answer, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n'),
        chr(10) order by a.position) as bytea)
    from talent_answer a where a.talent_id = talent.id);

update mission set choices = (
    select cast(string_agg(
        c.field || chr(9) || coalesce(c.code, '') || chr(9)
            || replace(replace(replace(replace(c.written, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n'),
        chr(10) order by c.field, c.position) as bytea)
    from mission_choice c where c.mission_id = mission.id);

update mission set extras = (
    select cast(string_agg(
        replace(replace(replace(replace(a.question, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n') || chr(9)
            || replace(replace(replace(replace(a.answer, '~', '~~'), '\', '~b'), chr(9), '~t'), chr(10), '~n'),
        chr(10) order by a.position) as bytea)
    from mission_answer a where a.mission_id = mission.id);

drop table talent_choice;
drop table talent_skill;
drop table talent_answer;
drop table mission_choice;
drop table mission_answer;
