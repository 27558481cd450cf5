-- SPDX-License-Identifier: MIT
-- A version that fails midway, for tests.
create table next_table (id bigint primary key);
insert into no_such_table values (1);
