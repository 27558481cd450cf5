// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

import static fr.gouv.numerique.vivier.domain.document.Samples.choice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.document.content.Block;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.sheet.DocumentCase;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

class OfficialDocumentsTest {
    private final OfficialDocuments documents = new OfficialDocuments(Samples.REFERENCE);

    private DocumentContent compose(DocumentCase documentCase) {
        return documents.compose(documents.sheet(documentCase));
    }

    /** With ordinary blanks, to be compared with. */
    private String agreement(Samples samples) {
        return plain(Words.joined(compose(samples.agreementCase())));
    }

    private String order(Samples samples) {
        return plain(Words.joined(compose(samples.orderCase())));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void theAgreementHasSeventeenArticlesAndTwoAnnexes() {
        List<String> headings =
                compose(Samples.complete().agreementCase()).blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> plain(((Block.Heading) block).words()))
                        .toList();

        assertThat(headings).hasSize(22);
        IntStream.rangeClosed(1, 17)
                .forEach(
                        number ->
                                assertThat(headings.get(number + 1))
                                        .startsWith("Article " + number + " "));
        assertThat(headings)
                .endsWith(
                        "Signatures",
                        "Annexe 1 – Fiche de mission",
                        "Annexe 2 – Calendrier prévisionnel");
    }

    @Test
    void namesTheThreePartiesAndTheMission() {
        assertThat(agreement(Samples.complete()))
                .contains(
                        "Camille Kerbrat-Moulin",
                        "Frédérique Le Goff",
                        "Alix Bonnefoy",
                        "commence le 1er juin 2020 et s’achève le 30 octobre 2020",
                        "12,5 jours, soit 93 h 45",
                        "11,6 % du temps de travail",
                        "préavis de 5 jours ouvrés",
                        "Dominique Vasseur, DINUM");
    }

    @Test
    void citesTheTextsOfTheDay() {
        assertThat(agreement(Samples.complete()))
                .contains("décret n° 2006-781 du 3 juillet 2006", "n° CPAF1913085C")
                .contains("article 26 de la loi n° 83-634 du 13 juillet 1983")
                .doesNotContain("L. 121-6");
        assertThat(agreement(Samples.complete().issued(LocalDate.of(2022, 3, 1))))
                .contains("article L. 121-6 du code général de la fonction publique")
                .contains("discrétion professionnelle (article L. 121-7")
                .doesNotContain("83-634");
    }

    @Test
    void aTitleIsPrintedOnlyWhenTheAgentGaveIt() {
        assertThat(agreement(Samples.complete()))
                .contains("\nCamille Kerbrat-Moulin, ci-après « l’agent »");
        assertThat(agreement(Samples.complete().talent(TalentFields.TITLE, choice("MME"))))
                .contains("Mme Camille Kerbrat-Moulin, ci-après dénommée « l’agent »");
    }

    @Test
    void printsWhoPays() {
        assertThat(agreement(Samples.complete()))
                .contains(
                        "Les frais de déplacement sont pris en charge par l’administration d’accueil");
        assertThat(agreement(Samples.complete().set("travelCostBearer", "home")))
                .contains("sont pris en charge par l’administration d’origine");
        assertThat(agreement(Samples.remote()))
                .contains("La mission s’exerce sans frais")
                .contains("Établi sans frais, il atteste la situation régulière de l’agent");
    }

    @Test
    void printsTheTermOfAContract() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .talent(TalentFields.EMPLOYMENT_STATUS, choice("CDD"))
                                        .set("contractEndDate", "2021-03-01")))
                .contains("dont le terme est fixé au 1er mars 2021");
    }

    @Test
    void printsADeclaredConflict() {
        assertThat(
                        agreement(
                                Samples.complete()
                                        .set(
                                                "conflictOfInterestDeclared",
                                                "un parent dirige le titulaire du marché")))
                .contains("ont pris connaissance : un parent dirige le titulaire du marché")
                .doesNotContain("dans aucune situation de conflit");
    }

    @Test
    void crisisModeIsRemoteWithTheManagersConsent() {
        assertThat(agreement(Samples.crisis()))
                .contains("Modalité adaptée à la crise sanitaire")
                .contains("(courriel de Frédérique Le Goff, 8 mai 2020)")
                .contains("au plus tard le 30 septembre 2020")
                .doesNotContain("20 avenue de Ségur");
        assertThat(order(Samples.crisis()))
                .contains("vaut ordre de mission dans l’attente")
                .contains("mission sans déplacement et sans frais")
                .doesNotContain("Chorus-DT", "Transport");
    }

    @Test
    void theOrderIsAlwaysADraft() {
        DocumentContent content =
                compose(Samples.complete().set("documentStatus", "signed").orderCase());

        assertThat(content.mention()).isEqualTo("Projet");
        assertThat(content.title()).startsWith("Projet d’ordre de mission");
        assertThat(plain(Words.joined(content)))
                .contains("Seul l’ordre de mission signé par l’autorité compétente a valeur");
    }

    @Test
    void theAgreementIsADraftUntilItIsSentForSignature() {
        assertThat(compose(Samples.complete().agreementCase()).mention()).isEqualTo("Projet");
        assertThat(
                        compose(
                                        Samples.complete()
                                                .set("documentStatus", "sentForSignature")
                                                .agreementCase())
                                .mention())
                .isEmpty();
    }

    @Test
    void theOrderListsTripsAndMeans() {
        assertThat(order(Samples.complete()))
                .contains("2 juin 2020 à 7 h 05", "16 septembre 2020 à 20 h 35")
                .contains("– Train – Transports en commun")
                .contains("2e classe ou classe économique")
                .contains("accord tripartite n° AT-2020-0007 du 11 mai 2020.")
                .contains("Visa du service payeur");
        assertThat(order(Samples.remote()))
                .contains("mission sans déplacement et sans frais", "Ordre ponctuel, sans frais")
                .doesNotContain("Visa du service payeur", "7 h 05");
    }

    @Test
    void leavesRoomForWhatIsNotKept() {
        assertThat(order(Samples.complete())).contains("Matricule\nà compléter à la main");
    }

    @Test
    void namesAndFunctionsOfSignatoriesAreTakenApart() {
        Block.Signatures signatures =
                (Block.Signatures)
                        compose(Samples.complete().orderCase()).blocks().stream()
                                .filter(Block.Signatures.class::isInstance)
                                .findFirst()
                                .orElseThrow();

        assertThat(signatures.boxes().getFirst().name()).isEqualTo("Yannick Treguer");
        assertThat(signatures.boxes().getFirst().capacity())
                .isEqualTo("directeur régional adjoint");
    }

    @Test
    void theCalendarIsInOrder() {
        assertThat(agreement(Samples.complete()))
                .containsSubsequence(
                        "1er juin 2020\nDébut de la mission",
                        "2 juin 2020\nréunion de lancement, à Paris",
                        "10 juillet 2020\nPoint de suivi",
                        "15 septembre 2020\nprésentation au réseau, à Paris",
                        "30 octobre 2020\nFin de la mission",
                        "16 novembre 2020\nBilan",
                        "À fixer\nun jour par semaine, à distance");
    }

    @Test
    void aPreviewShowsWhatIsMissing() {
        assertThat(agreement(Samples.complete().unset("lineManagerTitle", "clearanceRequired")))
                .contains("[à compléter : Responsable hiérarchique : fonction]")
                .contains("[à compléter : Habilitation nécessaire]");
    }

    @Test
    void aDocumentThatCanBeIssuedHasNoHole() {
        for (Samples samples :
                List.of(Samples.complete(), Samples.remote(), Samples.crisis(), shortest())) {
            assertThat(agreement(samples) + order(samples))
                    .doesNotContain("à compléter :", "{", "}", "[", "]", "  ", " ,", " .", "()")
                    .doesNotContainPattern("(?m)^\\s*$");
        }
    }

    @Test
    void absentOptionalValuesLeaveNoRow() {
        assertThat(agreement(shortest()))
                .doesNotContain("Critères de réussite", "Livrables", "Autres lieux")
                .contains("font le point à la demande de l’un d’eux");
    }

    /** Nothing but what is mandatory. */
    private static Samples shortest() {
        return Samples.remote()
                .talent(TalentFields.PHONE, "")
                .mission(MissionFields.DELIVERABLES, "")
                .mission(MissionFields.LEAD_PHONE, "")
                .mission(MissionFields.EQUIPMENT, List.of())
                .set("equipmentProvider", "home")
                .unset(
                        "remotePercent",
                        "outputLicence",
                        "checkpoints",
                        "schedule",
                        "successCriteria",
                        "delegationReference",
                        "nights",
                        "meals",
                        "freeBoardOrLodging",
                        "otherCosts",
                        "budgetCode",
                        "advanceRequested",
                        "advancePercent")
                .mission(MissionFields.KINDS, List.of())
                .set("missionKind", "Audit");
    }
}
