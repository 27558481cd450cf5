-- SPDX-License-Identifier: MIT
-- When a coordinator last heard that a mission still holds.
alter table mission add column confirmed_on date;
