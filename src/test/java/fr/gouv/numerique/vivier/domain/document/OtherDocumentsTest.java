// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.sheet.AgreementState;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** The consent, the amendment, the early end and the standing order: what they say when. */
class OtherDocumentsTest {
    private final OfficialDocuments documents = new OfficialDocuments(Samples.REFERENCE);

    /** With ordinary blanks, to be compared with. */
    private String words(DocumentCase documentCase) {
        return Words.joined(documents.compose(documents.sheet(documentCase)))
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    @Test
    void noExampleHasAHoleInAnyShape() {
        ExampleCases examples = new ExampleCases(documents);
        for (DocumentKind kind : DocumentKind.values()) {
            for (ExampleVariant variant : ExampleVariant.values()) {
                String text =
                        Words.joined(documents.compose(examples.sheet(kind, variant)))
                                .replace('\u00A0', ' ')
                                .replace('\u202F', ' ');
                assertThat(text)
                        .as(kind + " " + variant)
                        .doesNotContain("à compléter :", "{", "}", "[", "]", "  ", " ,", " .", "()")
                        .doesNotContain(
                                ", .", ",,", "de le ministère", "de les services", "à le ministère")
                        .doesNotContainPattern("(?m)^\\s*$")
                        .doesNotContainPattern(": \\n(Article|Signatures)");
            }
        }
    }

    @Test
    void theConsentIsSignedOrRecallsTheMail() {
        assertThat(words(Samples.light().consentCase()))
                .contains("Frédérique Le Goff, chef du service connaissance, donne son accord")
                .contains("La hiérarchie de l’agent", "Fait à")
                .contains("sans frais et sans déplacement")
                .contains("du 1er juin au 30 octobre 2020, hebdomadaire");
        assertThat(words(Samples.crisis().consentCase()))
                .contains(
                        "a donné par écrit son accord (courriel de Frédérique Le Goff, 8 mai 2020)")
                .contains(
                        "Modalité adaptée à la crise sanitaire",
                        "au plus tard le 30 septembre 2020")
                .doesNotContain("Fait à");
    }

    @Test
    void theLawIsThatOfTheDay() {
        assertThat(words(Samples.light().consentCase())).contains("article 26 de la loi n° 83-634");
        LocalDate later = LocalDate.of(2022, 3, 1);
        assertThat(words(Samples.light().issued(later).consentCase()))
                .contains("articles L. 121-6 et L. 121-7 du code général de la fonction publique")
                .doesNotContain("83-634");
        assertThat(words(Samples.ended().issued(later).earlyEndCase()))
                .contains("L. 121-6")
                .doesNotContain("83-634");
        assertThat(words(Samples.crisis().issued(LocalDate.of(2020, 5, 6)).agreementCase()))
                .contains("décret n° 2016-151")
                .doesNotContain("2020-524");
        assertThat(words(Samples.crisis().issued(LocalDate.of(2020, 5, 7)).agreementCase()))
                .contains("modifié par le décret n° 2020-524 du 5 mai 2020");
    }

    @Test
    void anAmendmentListsWhatWasAndWhatBecomes() {
        assertThat(words(Samples.amended().amendmentCase()))
                .contains("Avenant n° 1", "à l’accord tripartite n° AT-2020-0007 du 11 mai 2020")
                .contains("Article 3\nDate de fin\n30 octobre 2020\n31 décembre 2020")
                .contains("Article 3\nCharge totale (jours)\n12,5 jours\n18 jours")
                .contains("prolonge la mission, dont le terme était fixé au 30 octobre 2020")
                .contains("du 1er juin au 31 décembre 2020, n’excède pas douze mois")
                .contains("Gwenaël Riou, adjoint au chef du service connaissance, succède à")
                .contains("en remplacement d’Alix Bonnefoy")
                .contains("prend effet le 1er octobre 2020");
        assertThat(
                        words(
                                Samples.complete()
                                        .set("endDate", "2020-10-15")
                                        .amendmentCase(
                                                Samples.complete(), "AV-2020-0001 du 3 août 2020")))
                .contains("Avenant n° 2", "par l’avenant suivant : AV-2020-0001 du 3 août 2020")
                .contains("avance le terme de la mission, qui était fixé au 30 octobre 2020")
                .contains("prend effet à la date de la dernière signature");
    }

    @Test
    void aLongTextIsSetBelowTheTableOfChanges() {
        String longer = "Une phrase assez longue pour ne pas tenir. ".repeat(10).strip();

        assertThat(words(Samples.complete().set("missionContext", longer).amendmentCase()))
                .contains("texte de l’accord\ntexte reproduit ci-dessous")
                .contains("Textes nouveaux")
                .contains(longer);
    }

    @Test
    void anEarlyEndSaysWhoAsksAndOnWhatGround() {
        assertThat(words(Samples.ended().earlyEndCase()))
                .contains("À la demande de l’administration d’origine")
                .contains("Le dernier jour de la mission est le 11 septembre 2020")
                .contains("Le préavis prévu, 5 jours ouvrés, est respecté")
                .contains("donné 7 jours ouvrés à l’avance")
                .contains("7,5 jours sur une charge prévue de 12,5 jours")
                .contains("Les éléments suivants sont restitués ou fermés")
                .contains("une attestation de contribution pour les jours accomplis");
        assertThat(
                        words(
                                Samples.ended()
                                        .set("endGround", "serviceNeeds")
                                        .set("handedBack", "badge")
                                        .agreement(
                                                Optional.of(
                                                        new AgreementState(
                                                                "CH-2020-0002",
                                                                Samples.ISSUED,
                                                                true)))
                                        .earlyEndCase()))
                .contains("sans préavis, les nécessités du service")
                .contains("L’élément suivant est restitué ou fermé")
                .contains("Accord de la hiérarchie n° CH-2020-0002")
                .doesNotContain("L’ordre de mission éventuellement délivré");
    }

    @Test
    void anEarlyEndOfWhichNoDayIsKnownYetLeavesNoGap() {
        assertThat(words(Samples.complete().earlyEndCase()))
                .contains("et ses accès fermés.")
                .doesNotContain(" .", "au plus tard le :");
    }

    @Test
    void aStandingOrderCoversAZone() {
        assertThat(words(Samples.standing().orderCase()))
                .contains("Projet d’ordre de mission permanent", "Bretagne et Île-de-France")
                .contains("vaut, du 1er juin au 30 octobre 2020, pour les déplacements")
                .doesNotContain("Déplacements prévus");
    }

    @Test
    void genderComesFromTheTitleAlone() {
        assertThat(words(Samples.complete().agreementCase()))
                .contains("Moulin, ci-après « l’agent »");
        assertThat(
                        words(
                                Samples.complete()
                                        .talent(TalentFields.TITLE, choice("M"))
                                        .agreementCase()))
                .contains("M. Camille Kerbrat-Moulin, ci-après dénommé « l’agent »");
    }

    @Test
    void oneTaskIsOneTask() {
        assertThat(words(Samples.complete().set("tasks", "écrire").agreementCase()))
                .contains("se voit confier la tâche suivante :");
        assertThat(words(Samples.complete().agreementCase()))
                .contains("se voit confier les tâches suivantes :");
    }
}
