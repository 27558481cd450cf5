// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction;
import fr.gouv.numerique.vivier.domain.document.overview.Contradiction.Rule;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.settings.DocumentSettings;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** A document issued for signature, sent, found late and told of, in a real store. */
class SendDocumentTest {
    @TempDir private Path folder;
    private UseCases vivier;
    private ApplicationId application = new ApplicationId(0);
    private IssuedDocument document;

    @BeforeEach
    void issue() throws Exception {
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        try (Store store = TestStores.open(location)) {
            application = ReadyApplications.in(store, 1).getFirst();
            ReadyApplications.advance(
                    store, application, Step.ORDER_PENDING, Step.READY, Step.RUNNING);
        }
        vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                        .open(location);
        vivier.settings().save(new DocumentSettings(3, "talents@exemple.gouv.fr"));
        document =
                ((IssueOutcome.Issued)
                                vivier.issueDocument()
                                        .issue(
                                                application,
                                                DocumentKind.AGREEMENT,
                                                Map.of(
                                                        AgreementFields.DOCUMENT_STATUS.id(),
                                                        DocumentStatus.SENT_FOR_SIGNATURE.name())))
                        .document();
    }

    @AfterEach
    void close() {
        vivier.close();
    }

    @Test
    void theMessageGoesToThoseWhoSignWithTheFileJustAsItWasIssued() throws Exception {
        Path file =
                vivier.sendDocument()
                        .saveMail(
                                document,
                                EnumSet.allOf(Role.class),
                                EnumSet.of(FileFormat.PDF),
                                folder.resolve("out"));
        String mail = Files.readString(file, StandardCharsets.US_ASCII);

        assertThat(file).hasFileName("AT-2020-0001-v1.eml");
        assertThat(mail)
                .startsWith("X-Unsent: 1\r\n")
                .contains(
                        "<camille.exemple001@developpement-durable.gouv.fr>",
                        "<frederique.le-goff@developpement-durable.gouv.fr>",
                        "<alix.bonnefoy@modernisation.gouv.fr>",
                        "Content-Type: multipart/mixed",
                        "filename=\"AT-2020-0001-v1.pdf\"");
        assertThat(mail.lines().filter(line -> line.startsWith("Cc: ")))
                .singleElement()
                .asString()
                .endsWith("<talents@exemple.gouv.fr>");
        String[] parts = mail.split("Content-Transfer-Encoding: base64\r\n\r\n", -1);
        assertThat(decoded(parts[1]))
                .asString(StandardCharsets.UTF_8)
                .contains("Accord tripartite, numéro AT-2020-0001, version 1")
                .contains("du 1er juin 2020 au 30 octobre 2020")
                .contains("Merci de signer ce document");
        assertThat(decoded(parts[2]))
                .isEqualTo(vivier.documents().content(document, document.current()));
    }

    @Test
    void theFileToCorrectGoesAlongOnDemand() throws Exception {
        Path file =
                vivier.sendDocument()
                        .saveMail(
                                document,
                                EnumSet.of(Role.LEAD),
                                EnumSet.of(FileFormat.PDF, FileFormat.DOCX),
                                folder.resolve("out"));
        String mail = Files.readString(file, StandardCharsets.US_ASCII);

        assertThat(mail)
                .containsSubsequence(
                        "filename=\"AT-2020-0001-v1.pdf\"",
                        FileFormat.DOCX.mediaType(),
                        "filename=\"AT-2020-0001-v1.docx\"");
        String[] parts = mail.split("Content-Transfer-Encoding: base64\r\n\r\n", -1);
        assertThat(decoded(parts[3]))
                .isEqualTo(
                        vivier.renditions()
                                .of(document, document.current(), FileFormat.DOCX)
                                .content()
                                .toArray());
    }

    private static byte[] decoded(String part) {
        return Base64.getMimeDecoder().decode(part.substring(0, part.indexOf("--vivier-")));
    }

    @Test
    void datesGoToTheCalendarUnderIdsThatStay() throws Exception {
        Path file = vivier.sendDocument().saveCalendar(document, folder.resolve("out"));

        assertThat(file).hasFileName("AT-2020-0001.ics");
        assertThat(Files.readString(file).replace("\r\n ", ""))
                .contains(
                        "UID:AT-2020-0001-start@vivier\r\n",
                        "DTSTART;VALUE=DATE:20200601\r\n",
                        "UID:AT-2020-0001-checkpoint-2@vivier\r\n",
                        "DTSTART;VALUE=DATE:20200911\r\n",
                        "UID:AT-2020-0001-end@vivier\r\n",
                        "DTEND;VALUE=DATE:20201031\r\n");
    }

    @Test
    void whatHappenedIsToldTheNewestFirstAndNamesNobody() throws Exception {
        vivier.sendDocument()
                .saveMail(
                        document,
                        EnumSet.of(Role.AGENT),
                        EnumSet.of(FileFormat.PDF),
                        folder.resolve("out"));
        vivier.sendDocument().saveCalendar(document, folder.resolve("out"));

        assertThat(vivier.timeline().of(document))
                .extracting(entry -> entry.what().key())
                .containsExactlyInAnyOrder(
                        "history.calendar", "history.documentMailed", "history.issued");
    }

    @Test
    void copiesToLookAtAreGoneWhenTheProgramEnds() throws Exception {
        Path copy = vivier.sendDocument().showDocument(document, document.current());
        assertThat(copy).exists().hasFileName("AT-2020-0001-v1.pdf");

        vivier.close();

        assertThat(copy).doesNotExist();
    }

    @Test
    void theRegisterTellsWhatDoesNotFit() {
        List<RegisterRow> rows = vivier.register().all();

        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.number()).isEqualTo("AT-2020-0001");
                            assertThat(row.entry().isLate()).isFalse();
                            assertThat(row.entry().contradictions())
                                    .extracting(Contradiction::rule)
                                    .containsExactly(
                                            Rule.RUNNING_WITHOUT_AGREEMENT,
                                            Rule.AGREEMENT_WITHOUT_ORDER);
                        });
    }
}
