-- SPDX-License-Identifier: MIT
-- Whose case an application became, where an event handed it over.
alter table application_event add column case_owner varchar;
