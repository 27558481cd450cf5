// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.NearEntries.Likeness;
import fr.gouv.numerique.vivier.domain.reference.NearEntries.Proposal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** What unknown words may mean is proposed with its reason. */
class NearEntriesTest {
    private static final ReferenceData REFERENCE = ReferenceData.shipped();
    private static final LocalDate MAY = LocalDate.of(2020, 5, 25);
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 25);

    private static List<Proposal> proposals(String list, String words, LocalDate today) {
        return new NearEntries(REFERENCE.list(list), today).of(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "skill; Kubernetess; SPELLING",
                "ministry; Ministère de l’Interieure; INFLECTION",
                "ministry; Ministère des Affaires étrangères et de l’Europe; ORDER",
                "ministry; Ministère de la Justice – DAP, établissement de Rennes; CONTAINED",
                "region; Bretange; SPELLING",
                "profession; Developement; SPELLING",
            })
    void aNearNameIsProposedWithItsReason(String list, String words, Likeness likeness) {
        assertThat(proposals(list, words, MAY))
                .isNotEmpty()
                .first()
                .extracting(Proposal::likeness)
                .isEqualTo(likeness);
    }

    @Test
    void aRenamedMinistryIsProposedUnderItsNameOfTheDay() {
        String words = "Ministère de l’Action et des Compte public";

        Proposal before = proposals(ReferenceData.MINISTRY, words, MAY).getFirst();
        Proposal after = proposals(ReferenceData.MINISTRY, words, AUGUST).getFirst();

        assertThat(before.entry().code()).isEqualTo("MACP");
        assertThat(before.before()).isEmpty();
        assertThat(after.entry().code()).isEqualTo("MTFP");
        assertThat(after.before()).map(ReferenceEntry::code).contains("MACP");
    }

    @Test
    void nothingIsProposedForWordsThatLookLikeNothing() {
        assertThat(proposals(ReferenceData.MINISTRY, "Mairie de Trifouillis", MAY)).isEmpty();
        assertThat(proposals(ReferenceData.SKILL, "de la", MAY)).isEmpty();
        assertThat(proposals(ReferenceData.SKILL, "?!", MAY)).isEmpty();
    }

    @Test
    void threeAtMostAndAlwaysTheSame() {
        List<Proposal> once = proposals(ReferenceData.SKILL, "gestion", MAY);

        assertThat(once).hasSizeLessThanOrEqualTo(3);
        assertThat(proposals(ReferenceData.SKILL, "gestion", MAY)).isEqualTo(once);
    }

    @Test
    void whatIsProposedIsNotRecognised() {
        assertThat(REFERENCE.list(ReferenceData.SKILL).recognise("Kubernetess")).isEmpty();
    }
}
