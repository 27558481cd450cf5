-- SPDX-License-Identifier: MIT
-- The register reads where each text stands without reading its file, which is in the same row.
create index document_revision_standing
    on document_revision (document_id, revision, status, issued_on);
