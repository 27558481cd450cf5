// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.OfficialDocuments;
import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.ScanSorter.Coded;
import fr.gouv.numerique.vivier.domain.shared.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes of pages, and which pages may be filed. */
class ScanSorterTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 11);

    private static Coded page(int place, String number, int revision, int page, int pages) {
        return new Coded(place, new PageCode(number, revision, page, pages, "ABCDEF"));
    }

    private static Optional<IssuedDocument> issued(String... checks) {
        List<IssuedRevision> revisions = new ArrayList<>();
        for (int i = 0; i < checks.length; i++) {
            revisions.add(
                    new IssuedRevision(
                            i + 1,
                            i + 1 < checks.length
                                    ? DocumentStatus.SUPERSEDED
                                    : DocumentStatus.SENT_FOR_SIGNATURE,
                            DAY,
                            "x",
                            Instant.EPOCH,
                            Map.of(),
                            "pdf",
                            "",
                            List.of(),
                            "",
                            checks[i]));
        }
        return Optional.of(
                new IssuedDocument(
                        new DocumentId(1),
                        "AT-2020-0001",
                        0,
                        DocumentKind.AGREEMENT,
                        new ApplicationId(1),
                        revisions));
    }

    private static String refusal(List<Coded> pages, Optional<IssuedDocument> document) {
        List<ScanSorter.Group> groups = ScanSorter.groups(pages);
        assertThat(groups).hasSize(1);
        return ScanSorter.refusal(groups.getFirst(), document).map(Message::key).orElse("");
    }

    @Test
    void pagesAreSortedByTextAndPutInItsOrder() {
        List<ScanSorter.Group> groups =
                ScanSorter.groups(
                        List.of(
                                page(1, "AT-2020-0002", 1, 2, 2),
                                page(2, "AT-2020-0001", 1, 1, 1),
                                page(3, "AT-2020-0002", 1, 1, 2),
                                page(5, "AT-2020-0002", 1, 2, 2),
                                page(6, "AT-2020-0001", 2, 1, 1)));

        assertThat(groups)
                .extracting(ScanSorter.Group::places)
                .containsExactly(List.of(3, 1, 5), List.of(2), List.of(6));
    }

    @Test
    void onlyTheWholeCurrentTextIsFiled() {
        List<Coded> whole =
                List.of(page(1, "AT-2020-0001", 1, 2, 2), page(2, "AT-2020-0001", 1, 1, 2));
        List<Coded> part = List.of(page(1, "AT-2020-0001", 1, 2, 3));

        assertThat(refusal(whole, issued("ABCDEF"))).isEmpty();
        assertThat(refusal(whole, Optional.empty())).isEqualTo("scan.refused.unknown");
        assertThat(refusal(whole, issued("ABCDEF", "ZZZZZZ"))).isEqualTo("scan.refused.older");
        assertThat(refusal(whole, issued("ZZZZZZ"))).isEqualTo("scan.refused.check");
        assertThat(refusal(part, issued("ABCDEF"))).isEqualTo("scan.refused.missing");
        assertThat(refusal(List.of(page(1, "AT-2020-0001", 4, 1, 1)), issued("ABCDEF")))
                .isEqualTo("scan.refused.neverIssued");
    }

    @Test
    void theReasonNamesTheMissingPages() {
        ScanSorter.Group group =
                ScanSorter.groups(List.of(page(1, "AT-2020-0001", 1, 2, 4))).getFirst();

        assertThat(ScanSorter.refusal(group, issued("ABCDEF")).orElseThrow().arguments())
                .containsExactly("AT-2020-0001", 3, "1, 3, 4", 4);
    }

    @Test
    void aCodeIsReadAsItIsWritten() {
        PageCode code = new PageCode("OM-2020-12345", 12, 3, 14, "K7Q2M9");

        assertThat(code.text()).isEqualTo("OM-2020-12345/12/3/14/K7Q2M9");
        assertThat(PageCode.read(code.text())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://exemple.gouv.fr",
                "AT-2020-0001/1/3/2/ABCDEF",
                "AT-2020-0001/0/1/2/ABCDEF",
                "AT-2020-0001/1/1/2/ABCDE0",
                "AT-2020-0001/1/1/99999999999/ABCDEF",
                "at-2020-0001/1/1/2/ABCDEF"
            })
    void aCodeOfSomethingElseIsNone(String text) {
        assertThat(PageCode.read(text)).isEmpty();
    }

    @Test
    void theCheckDependsOnEveryWord() {
        DocumentContent content = compose(Samples.complete());
        String check = ContentCheck.of(content);

        assertThat(check)
                .matches("[A-Z2-9]{6}")
                .isEqualTo(ContentCheck.of(compose(Samples.complete())));
        assertThat(ContentCheck.of(compose(Samples.complete().set("totalDays", "11"))))
                .isNotEqualTo(check);
        assertThat(ContentCheck.of(compose(Samples.complete().set("lineManagerName", "X Y"))))
                .isNotEqualTo(check);
    }

    private static DocumentContent compose(Samples samples) {
        OfficialDocuments documents = new OfficialDocuments(Samples.REFERENCE);
        return documents.compose(documents.sheet(samples.agreementCase()));
    }
}
