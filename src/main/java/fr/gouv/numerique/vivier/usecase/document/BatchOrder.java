// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Documents to issue in one go.
 *
 * @param kind which document
 * @param applications for whom, in the order of the files
 * @param set values for all of them, kept with each application; see {@link IssueDocument}
 * @param folder where the files go
 * @param naming what the files are called
 * @param isDuplex whether each document begins on a new sheet in the print file
 */
public record BatchOrder(
        DocumentKind kind,
        List<ApplicationId> applications,
        Map<String, String> set,
        Path folder,
        Naming naming,
        boolean isDuplex) {

    /** What files are called. */
    public enum Naming {
        /** The document's number: names nobody. */
        NUMBER,
        /** The person's name first: for the coordinator's own machine. */
        PERSON
    }

    public BatchOrder {
        applications = List.copyOf(applications);
        set = Map.copyOf(set);
    }
}
