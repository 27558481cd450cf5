// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.Need;

import java.util.List;
import java.util.Set;

/**
 * What was found in a template.
 *
 * @param findings what has to be mended before it can be used, in the order of the file
 * @param used the names that it uses, of fields, columns and conditions
 */
public record HouseCheck(List<HouseFinding> findings, Set<String> used) {

    public HouseCheck {
        findings = List.copyOf(findings);
        used = Set.copyOf(used);
    }

    public boolean canBeUsed() {
        return findings.isEmpty();
    }

    /** Fields that the document always has and the template nowhere prints, in its order. */
    public List<DocumentField<?>> unused(DocumentKind kind) {
        return kind.fields().stream()
                .<DocumentField<?>>map(field -> field)
                .filter(field -> field.need() == Need.ALWAYS)
                .filter(
                        field ->
                                used.stream()
                                        .noneMatch(
                                                name ->
                                                        name.equals(field.id())
                                                                || name.startsWith(
                                                                        field.id() + ".")))
                .toList();
    }
}
