// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.paper;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.Samples;
import fr.gouv.numerique.vivier.domain.document.Words;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What the papers say, and what they keep to themselves. */
class PapersTest {
    private static Samples talkative() {
        return Samples.complete()
                .talent(
                        TalentFields.DESCRIPTION,
                        "Camille Kerbrat-Moulin, écrivez à camille@exemple.fr ou au 06 12 34 56 78,"
                                + " +33 6.12.34.56.78. Chef : Frédérique Le Goff."
                                + " Version 10.2020 de R.")
                .talent(TalentFields.LANGUAGES, List.of(new Choice("EN", "Anglais")));
    }

    @Test
    void aProfileHoldsNoContactDetails() {
        String words = Words.joined(Papers.profile(talkative(), NameShown.FULL));

        assertThat(words)
                .contains("Camille Kerbrat-Moulin", "Maîtrise", "Déclarée", "Anglais")
                .contains("10.2020 de R.")
                .contains("[coordonnées retirées]")
                .doesNotContain("@", "0299335500", "06 12", "12.34", "Le Goff");
    }

    @Test
    void initialsNameNobody() {
        String words = Words.joined(Papers.profile(talkative(), NameShown.INITIALS));

        assertThat(words)
                .contains("C. K.-M.")
                .doesNotContain("Camille", "Kerbrat", "Moulin", "pôle données");
    }

    @Test
    void whoDoesNotWantItIsNotShown() {
        assertThat(refusal(Samples.complete())).isEmpty();
        assertThat(refusal(Samples.complete().talent(TalentFields.CONSENT, choice("NO"))))
                .contains("paper.refused.noConsent");
        assertThat(
                        refusal(
                                Samples.complete()
                                        .talent(
                                                TalentFields.EXCLUDED_ADMINISTRATIONS,
                                                List.of(new Choice("PM", "Premier ministre")))))
                .contains("paper.refused.excluded");
        assertThat(
                        refusal(
                                Samples.complete()
                                        .talent(
                                                TalentFields.EXCLUDED_ADMINISTRATIONS,
                                                List.of(new Choice("MI", "Intérieur")))))
                .isEmpty();
    }

    private static Optional<String> refusal(Samples samples) {
        var it = samples.agreementCase();
        return Papers.profiles().refusal(it.talent(), Optional.of(it.mission())).map(Message::key);
    }

    @Test
    void aMissionSheetNamesNobody() {
        assertThat(Words.joined(Papers.mission(Samples.complete())))
                .contains(
                        "Approche statistique",
                        "direction interministérielle du numérique",
                        "Indispensables, toutes",
                        "20 avenue de Ségur")
                .doesNotContain("Bonnefoy", "@", "01 42");
    }

    @Test
    void aCertificateTellsWhatWasDone() {
        assertThat(Words.joined(Papers.certificate(Samples.complete())))
                .contains("Alix Bonnefoy", "Camille Kerbrat-Moulin", "11,5\u00A0jours", "Fait à");
    }

    @Test
    void aCertificateComesAfterTheEnd() {
        assertThat(new CertificatePaper().refusal(Papers.sheet(Samples.complete())))
                .map(Message::key)
                .contains("paper.refused.notCompleted");
    }

    @Test
    void thePersonsFileTellsEachValueAndItsOrigin() {
        assertThat(Words.joined(Papers.person(Samples.complete(), 2)))
                .contains(
                        "chargé d'études statistiques".replace('\'', '’'),
                        "réponses.csv, ligne 4",
                        "Finalités",
                        "Deux ans",
                        "M-0003",
                        "adresse-1@exemple.gouv.fr",
                        "Yannick Treguer");
    }
}
