// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Choice;

import java.time.Instant;
import java.util.Optional;

/**
 * A template that a ministry made itself. Its bytes are kept beside.
 *
 * @param id for ever
 * @param version grows with each change
 * @param name what coordinators call it
 * @param kind the document that it makes
 * @param ministry whose agents it is proposed for; empty for those of every ministry
 * @param active whether it is still proposed
 * @param format DOCX or ODT
 * @param sha256 of its bytes
 * @param addedBy who brought it
 * @param addedAt when
 */
public record HouseTemplate(
        HouseTemplateId id,
        int version,
        String name,
        DocumentKind kind,
        Optional<Choice> ministry,
        boolean active,
        FileFormat format,
        String sha256,
        String addedBy,
        Instant addedAt) {

    /** What a coordinator decides on. */
    public record Use(String name, DocumentKind kind, Optional<Choice> ministry, boolean active) {}

    public HouseTemplate with(Use use) {
        return new HouseTemplate(
                id,
                version,
                use.name(),
                use.kind(),
                use.ministry(),
                use.active(),
                format,
                sha256,
                addedBy,
                addedAt);
    }

    public Use use() {
        return new Use(name, kind, ministry, active);
    }

    /** Whether it is proposed for this document of an agent of this ministry. */
    public boolean suits(DocumentKind wanted, Optional<Choice> agentsMinistry) {
        return active
                && kind == wanted
                && (ministry.isEmpty()
                        || agentsMinistry.map(Choice::key).equals(ministry.map(Choice::key)));
    }

    /** The number alone: a name is of no use to a log. */
    @Override
    public String toString() {
        return "template " + id.value();
    }
}
