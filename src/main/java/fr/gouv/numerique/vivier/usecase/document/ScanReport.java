// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.Seal;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param file as it was given
 * @param filed copies that were attached
 * @param refused pages that were not, and why
 */
public record ScanReport(Path file, List<Filed> filed, List<Refused> refused) {
    public ScanReport {
        filed = List.copyOf(filed);
        refused = List.copyOf(refused);
    }

    /**
     * Pages that found their document.
     *
     * @param document theirs
     * @param copy what is kept
     * @param pages their places in the file, in the order of the text
     * @param known whether the same copy was attached before
     * @param proposed who may be marked as having signed: nobody is without a person's word
     * @param seals electronic signatures in it
     */
    public record Filed(
            IssuedDocument document,
            SignedCopy copy,
            List<Integer> pages,
            boolean known,
            List<SignatoryRole> proposed,
            List<Seal> seals) {
        public Filed {
            pages = List.copyOf(pages);
            proposed = List.copyOf(proposed);
            seals = List.copyOf(seals);
        }
    }

    /**
     * Pages that were not filed.
     *
     * @param pages their places in the file; none when the file itself cannot be read
     * @param reason one sentence
     * @param number of the document that they name, if they name one
     * @param byHand whether a person may attach them to a document
     */
    public record Refused(
            List<Integer> pages, Message reason, Optional<String> number, boolean byHand) {
        public Refused {
            pages = List.copyOf(pages);
        }
    }
}
