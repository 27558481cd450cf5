-- SPDX-License-Identifier: MIT
-- A later version, for tests.
update reference_counter set last_value = last_value + 1;
create table next_table (id bigint primary key);
