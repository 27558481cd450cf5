-- SPDX-License-Identifier: MIT
-- Answers that were corrected wherever they were written, kept with the form's questions for its next export.

create table form_mapping_correction (
    mapping_id bigint not null,
    question integer not null,
    position integer not null,
    written varchar not null,
    read_as varchar not null,
    primary key (mapping_id, question, position),
    foreign key (mapping_id, question) references form_mapping_question (mapping_id, position) on delete cascade
);
