// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.numerique.vivier.domain.intake.Confidence.Basis;
import fr.gouv.numerique.vivier.domain.intake.FormChanges.Renamed;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is made of tables as survey tools shape them. */
class UnderstandingTest {
    private static final String KINDS = "Types de contribution souhaités";

    @Test
    void koboWritesOneColumnPerAnswerBesideTheirSummary() throws Exception {
        Table table =
                Table.of(
                        "start|Nom|Prénom|Courriel|Types de contribution souhaités"
                                + "|Types de contribution souhaités/Conseil"
                                + "|Types de contribution souhaités/Étude|_id|_uuid|_index",
                        "2020-05-06|Rey|Ana|a@b.fr|Conseil Étude|1|1|7|x|1",
                        "2020-05-06|Roy|Léo|l@b.fr|Étude|0|1|8|y|2");
        Layout layout = table.layout();
        assertThat(layout.tool()).isEqualTo(Tool.KOBO);
        assertThat(table.kinds(1)).containsExactly("Conseil", "Étude");
        assertThat(table.kinds(2)).containsExactly("Étude");
        assertThat(layout.unknownQuestions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s/%s", "Profil/%s/%s", "%s (%s)", "%s: %s", "%s [%s]"})
    void anAnswerInAHeadMayHoldTheSignThatPartsItFromItsQuestion(String shape) throws Exception {
        String skills = "Vos domaines de compétences";
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|"
                                + shape.formatted(skills, "Administration systèmes Linux / Unix")
                                + "|"
                                + shape.formatted(
                                        skills, "Bases de données et SQL (développement)"),
                        "Rey|Ana|a@b.fr|1|0",
                        "Roy|Léo|l@b.fr|0|1");
        assertThat(table.answer(1).values().get(TalentFields.TICKED_SKILLS))
                .extracting(Choice::written)
                .containsExactly("Administration systèmes Linux / Unix");
        assertThat(table.answer(2).values().get(TalentFields.TICKED_SKILLS))
                .extracting(Choice::written)
                .containsExactly("Bases de données et SQL (développement)");
    }

    @Test
    void surveyMonkeyPutsTheAnswersIntoASecondRow() throws Exception {
        Table table =
                Table.of(
                        "Respondent ID|Collector ID|Nom|Prénom|Courriel|" + KINDS + "||",
                        "||Open-Ended Response|Open-Ended Response|Open-Ended Response"
                                + "|Conseil|Étude|",
                        "1|2|Rey|Ana|a@b.fr|Conseil||",
                        "2|2|Roy|Léo|l@b.fr||Étude|");
        assertThat(table.layout().tool()).isEqualTo(Tool.SURVEYMONKEY);
        assertThat(table.layout().headerRows()).isEqualTo(2);
        assertThat(table.kinds(2)).containsExactly("Conseil");
        assertThat(table.kinds(3)).containsExactly("Étude");
    }

    @Test
    void anotherFormOfASurveyToolIsReadWithNothingKnown() throws Exception {
        Layout layout =
                Table.of(
                                "RespondentID|Which films have you seen?||Age",
                                "|Star Wars|Solaris|Response",
                                "7|Star Wars||18-29",
                                "8||Solaris|30-44")
                        .layout();
        assertThat(layout.tool()).isEqualTo(Tool.SURVEYMONKEY);
        assertThat(layout.headerRows()).isEqualTo(2);
        assertThat(layout.unknownQuestions()).containsExactly("Which films have you seen?", "Age");
    }

    @Test
    void answersThatComeBackAreOfAMultipleChoiceAlsoInAnUnknownQuestion() throws Exception {
        Layout layout =
                Table.of(
                                "ID|Start time|Completion time|Criteria|Remarks",
                                "1|5/1/20|5/1/20|Price;Screen;|Nice; really nice",
                                "2|5/1/20|5/1/20|Brand;Price;|No",
                                "3|5/1/20|5/1/20|Screen;|Why; how; when",
                                "4|5/1/20|5/1/20|Brand;Screen;Price;|Fine",
                                "5|5/1/20|5/1/20|Price;|Nothing; yet")
                        .layout();
        assertThat(layout.questions())
                .extracting(Question::label, Question::separator)
                .containsExactly(
                        tuple("Criteria", AnswerSeparator.SEMICOLON),
                        tuple("Remarks", AnswerSeparator.NONE));
    }

    @Test
    void anyOtherTableIsNotAForm() {
        assertThatThrownBy(() -> Table.of("Article|Prix", "Stylo|2").layout())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("noQuestions");
    }

    @Test
    void limeSurveyPutsCodesBeforeQuestions() throws Exception {
        Table table =
                Table.of(
                        "G01Q01. Votre nom|G01Q02. Votre prénom|G01Q03. Votre courriel"
                                + "|G02Q01[SQ001]. Types de contribution souhaités [Conseil]"
                                + "|G02Q01[SQ002]. Types de contribution souhaités [Étude]",
                        "Rey|Ana|a@b.fr|Y|",
                        "Roy|Léo|l@b.fr||Y");
        assertThat(table.layout().tool()).isEqualTo(Tool.LIMESURVEY);
        assertThat(table.layout().unknownQuestions()).isEmpty();
        assertThat(table.kinds(2)).containsExactly("Étude");
    }

    @Test
    void abbreviationsBeforeQuestionsAreNotCodes() throws Exception {
        Table table = Table.of("Nom|Prénom|Tel. professionnel|Courriel", "Rey|Ana|1|a@b.fr");
        assertThat(table.question(TalentFields.PHONE).label()).isEqualTo("Tel. professionnel");
        assertThat(table.layout().tool()).isEqualTo(Tool.UNKNOWN);
    }

    @Test
    void aWordAmongTheAnswersIsNoSecondHeader() throws Exception {
        Table table = Table.of("N°Obs|Nom|Prénom|Courriel|Avis", "1|Rey|Ana|a@b.fr|Réponse");
        assertThat(table.layout().tool()).isEqualTo(Tool.SPHINX);
        assertThat(table.layout().headerRows()).isEqualTo(1);
    }

    @Test
    void framaformsPutsTheQuestionAboveItsAnswers() throws Exception {
        Table table =
                Table.of(
                        "Proposer mon expertise",
                        "Détails de la soumission||||" + KINDS + "||",
                        "Numéro|SID|Nom|Prénom|Conseil|Étude|Courriel",
                        "1|9|Rey|Ana|X||a@b.fr",
                        "2|9|Roy|Léo||X|l@b.fr");
        assertThat(table.layout().tool()).isEqualTo(Tool.FRAMAFORMS);
        assertThat(table.kinds(3)).containsExactly("Conseil");
        assertThat(table.kinds(4)).containsExactly("Étude");
        assertThat(table.answer(3).values().get(TalentFields.EMAIL)).isEqualTo("a@b.fr");
    }

    @Test
    void whatTheToolKnowsOfThePersonFillsWhatTheFormDidNotAsk() throws Exception {
        Table table =
                Table.of(
                        "ID|Email|Civilité|Nom|Prénom|Archivé|État du dossier|Versant|Ministère",
                        "1|a@b.fr|Mme|Rey|Ana|false|Accepté|État|Ministère de la Culture");
        assertThat(table.layout().tool()).isEqualTo(Tool.DEMARCHES);
        assertThat(table.answer(1).values().get(TalentFields.EMAIL)).isEqualTo("a@b.fr");
        assertThat(table.answer(1).values().get(TalentFields.LAST_NAME)).isEqualTo("Rey");
    }

    @Test
    void aQuestionInOtherWordsIsKnownByItsWordsOrItsAnswers() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|Numéro de portable pro|Où travaillez-vous ?",
                        "Rey|Ana|a@b.fr|01 02 03 04 05|Bretagne",
                        "Roy|Léo|l@b.fr|01 02 03 04 06|Grand Est",
                        "Roux|Zoé|z@b.fr|01 02 03 04 07|Mayotte",
                        "Roche|Max|m@b.fr|01 02 03 04 08|Bretagne",
                        "Ruiz|Eva|e@b.fr|01 02 03 04 09|Normandie");
        assertThat(table.basis(TalentFields.EMAIL)).isEqualTo(Basis.WORDING);
        assertThat(table.basis(TalentFields.PHONE)).isEqualTo(Basis.NEAR_WORDING);
        assertThat(table.basis(TalentFields.REGION)).isEqualTo(Basis.ANSWERS);
        assertThat(table.question(TalentFields.REGION).confidence().isDoubtful()).isTrue();
    }

    @Test
    void aKnownQuestionWithOtherAnswersIsToBeConfirmed() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|Région",
                        "Rey|Ana|a@b.fr|bleu",
                        "Roy|Léo|l@b.fr|vert",
                        "Roux|Zoé|z@b.fr|noir",
                        "Roche|Max|m@b.fr|rose",
                        "Ruiz|Eva|e@b.fr|gris");
        assertThat(table.basis(TalentFields.REGION)).isEqualTo(Basis.ANSWERS_DIFFER);
    }

    @Test
    void whatIsChosenGoesBeforeWhatIsSupposed() throws Exception {
        Table table = Table.of("Nom|Prénom|Courriel|Surnom", "Rey|Ana|a@b.fr|Reine");
        ImportChoices choices =
                ImportChoices.none()
                        .withQuestion(
                                3,
                                QuestionChoice.none()
                                        .withUse(new QuestionUse.Fills(TalentFields.LAST_NAME)));
        Layout layout = table.layout(choices, List.of());
        assertThat(layout.questions().get(3).field()).contains(TalentFields.LAST_NAME);
        assertThat(layout.questions().getFirst().use()).isInstanceOf(QuestionUse.Kept.class);
    }

    @Test
    void theNextExportSaysWhichQuestionsWereAddedRewordedOrRemoved() throws Exception {
        Layout before =
                Table.of("Nom|Prénom|Courriel|Téléphone|Surnom|Ville", "Rey|Ana|a@b.fr|1|R|Brest")
                        .layout();
        SavedMapping saved =
                new SavedMapping(
                        "Formulaire",
                        FormKind.TALENTS,
                        Tool.UNKNOWN,
                        Instant.EPOCH,
                        "moi",
                        before.toRemember(ImportChoices.none()));
        Layout now =
                Table.of("Nom|Prénom|Courriel|Mobile|Ville|Couleur", "Rey|Ana|a@b.fr|1|Brest|bleu")
                        .layout(ImportChoices.none(), List.of(saved));
        assertThat(now.mapping()).contains("Formulaire");
        assertThat(now.changes().added()).containsExactly("Couleur");
        assertThat(now.changes().renamed()).containsExactly(new Renamed("Téléphone", "Mobile"));
        assertThat(now.changes().dropped()).containsExactly("Surnom");
        assertThat(now.questions().getFirst().confidence().basis()).isEqualTo(Basis.REMEMBERED);
    }

    @Test
    void anUnfinishedAnswerIsLeftOutOnlyOnDemand() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|CLE|DATE_SAISIE|PROGRESSION",
                        "Rey|Ana|a@b.fr|K|01/05/2020|En cours",
                        "Roy|Léo|l@b.fr|K|01/05/2020|Terminé");
        assertThat(table.answer(1).taking()).isEqualTo(Taking.TAKEN);
        ImportChoices finished = ImportChoices.none().withOnlyFinished(true);
        assertThat(table.answer(1, finished).taking()).isEqualTo(Taking.UNFINISHED);
        assertThat(table.answer(2, finished).taking()).isEqualTo(Taking.TAKEN);
    }

    @Test
    void aCorrectedCellIsReadInPlaceOfTheWrittenOne() throws Exception {
        Table table = Table.of("Nom|Prénom|Courriel", "Rey|Ana|a(at)b.fr", "Roy|Léo|a(at)b.fr");
        Corrections one = Corrections.NONE.withCell(2, 2, "a@b.fr");
        ImportChoices cell = ImportChoices.none().withCorrections(one);
        assertThat(table.answer(1, cell).isRefused()).isFalse();
        assertThat(table.answer(2, cell).isRefused()).isTrue();
        ImportChoices all =
                ImportChoices.none()
                        .withCorrections(Corrections.NONE.withValue(2, "a(at)b.fr", "a@b.fr"));
        assertThat(table.answer(2, all).isRefused()).isFalse();
        assertThat(one.without(2, 2, "a(at)b.fr").isEmpty()).isTrue();
    }

    @Test
    void anUndecidedDateFollowsTheOtherDatesOfTheFile() throws Exception {
        Table table =
                Table.of(
                        "Nom|Courriel|Prénom|Disponible à partir du|Disponible jusqu'au",
                        "Rey|a@b.fr|Ana|05/06/2020|12/31/2020");
        assertThat(table.answer(1).values().get(TalentFields.AVAILABLE_FROM))
                .contains(LocalDate.of(2020, 5, 6));
    }

    @Test
    void aColumnWithoutHeadLosesNothing() throws Exception {
        Table table = Table.of("Nom|Prénom|Courriel|", "Rey|Ana|a@b.fr|à rappeler");
        assertThat(table.answer(1).extras())
                .singleElement()
                .satisfies(extra -> assertThat(extra.answer()).isEqualTo("à rappeler"));
    }

    @Test
    void aQuestionWithAMisspeltSynonymIsStillKnown() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|Vos domaines de compétecnes",
                        "Rey|Ana|a@b.fr|Conduite de projet");
        assertThat(table.basis(TalentFields.TICKED_SKILLS)).isEqualTo(Basis.NEAR_WORDING);
    }

    @Test
    void columnsOfTheSameHeadFilledFromTheLeftAreOneQuestion() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|Autour|Autour|Autour",
                        "Rey|Ana|a@b.fr|Bretagne|Normandie|",
                        "Roy|Léo|l@b.fr|Normandie||",
                        "Roux|Zoé|z@b.fr|Bretagne||",
                        "Roche|Max|m@b.fr|Normandie|Bretagne|",
                        "Ruiz|Eva|e@b.fr|Bretagne||");
        assertThat(table.basis(TalentFields.MOBILITY)).isEqualTo(Basis.ANSWERS);
        assertThat(table.answer(1).values().get(TalentFields.MOBILITY))
                .extracting(Choice::written)
                .containsExactly("Bretagne", "Normandie");
    }

    @Test
    void columnsOfTheSameHeadThatHoldOtherThingsStayApart() throws Exception {
        Table table =
                Table.of(
                        "Nom|Prénom|Courriel|Précisez|Précisez",
                        "Rey|Ana|a@b.fr||mardi",
                        "Roy|Léo|l@b.fr|bleu|",
                        "Roux|Zoé|z@b.fr|vert|jeudi");
        assertThat(table.layout().unknownQuestions()).containsExactly("Précisez", "Précisez");
    }

    @Test
    void aNameAskedWholeIsParted() throws Exception {
        Table table = Table.of("Nom et prénom|Courriel|Région", "REY Ana Lou|a@b.fr|Bretagne");
        assertThat(table.answer(1).values().get(TalentFields.LAST_NAME)).isEqualTo("REY");
        assertThat(table.answer(1).values().get(TalentFields.FIRST_NAME)).isEqualTo("Ana Lou");
        assertThat(table.answer(1).issues()).isEmpty();
    }

    @Test
    void aNamePartedByGuessingIsToBeLookedAt() throws Exception {
        Table table = Table.of("Prénom et nom|Courriel|Région", "Ana de Rey|x@b.fr|Bretagne");
        assertThat(table.answer(1).values().get(TalentFields.LAST_NAME)).isEqualTo("de Rey");
        assertThat(table.answer(1).issues())
                .extracting(issue -> issue.reason().key())
                .containsExactly("intake.warning.nameSplit");
    }

    @Test
    void aCodedHeadIsRecognisedWhereItIsRepeated() throws Exception {
        String head = "G01Q01. Nom|G01Q02. Prénom|G01Q03. Courriel|G02Q01. Région";
        Table table = Table.of(head, "Rey|Ana|a@b.fr|Bretagne", head, "Roy|Léo|l@b.fr|Normandie");
        assertThat(table.layout().tool()).isEqualTo(Tool.LIMESURVEY);
        assertThat(table.reading(2)).isEmpty();
        assertThat(table.reading(3)).isPresent();
    }

    /** A table written with bars, row 1 first. */
    private record Table(List<String> lines) implements Sheet {
        static Table of(String... lines) {
            return new Table(List.of(lines));
        }

        @Override
        public String name() {
            return "table";
        }

        @Override
        public void forEachRow(Consumer<SheetRow> reader) {
            for (int i = 0; i < lines.size(); i++) {
                reader.accept(row(i));
            }
        }

        private SheetRow row(int index) {
            List<Cell> cells = new ArrayList<>();
            Stream.of(lines.get(index).split("\\|", -1)).map(Cell::ofText).forEach(cells::add);
            return new SheetRow(index + 1, cells);
        }

        Layout layout() throws UnreadableFile {
            return layout(ImportChoices.none(), List.of());
        }

        Layout layout(ImportChoices choices, List<SavedMapping> saved) throws UnreadableFile {
            return new LayoutFinder()
                    .find(
                            new SourceFile("x.csv", "", "UTF-8", ";", List.of(this)),
                            choices,
                            saved,
                            ReferenceData.shipped());
        }

        RowAnswer answer(int index) throws UnreadableFile {
            return answer(index, ImportChoices.none());
        }

        RowAnswer answer(int index, ImportChoices choices) throws UnreadableFile {
            return reading(index, choices).orElseThrow();
        }

        Optional<RowAnswer> reading(int index) throws UnreadableFile {
            return reading(index, ImportChoices.none());
        }

        private Optional<RowAnswer> reading(int index, ImportChoices choices)
                throws UnreadableFile {
            return new RowReader(layout(choices, List.of()), choices, ReferenceData.shipped())
                    .read(row(index));
        }

        List<String> kinds(int index) throws UnreadableFile {
            return answer(index).values().get(TalentFields.KINDS).stream()
                    .map(Choice::written)
                    .toList();
        }

        Question question(Field<?> field) throws UnreadableFile {
            return layout().questions().stream()
                    .filter(asked -> asked.field().equals(Optional.of(field)))
                    .findFirst()
                    .orElseThrow();
        }

        Basis basis(Field<?> field) throws UnreadableFile {
            return question(field).confidence().basis();
        }
    }
}
