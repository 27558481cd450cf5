// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.Question;
import fr.gouv.numerique.vivier.domain.sample.Submission;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A form laid out as Sphinx does: a column per question, as many as there are modalities for a
 * multiple choice, filled from the left with what was chosen, then the technical columns.
 */
final class SphinxTable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    private static final List<SphinxVariable> TECHNICAL =
            List.of(
                    technical("CLE", VariableType.CODE),
                    technical("DATE_SAISIE", VariableType.DATE),
                    technical("DATE_ENREG", VariableType.DATE),
                    technical("DATE_MODIF", VariableType.DATE),
                    technical("TEMPS_SAISIE", VariableType.NUMBER),
                    technical("ORIGINE_SAISIE", VariableType.CODE),
                    technical("LANG_SAISIE", VariableType.CODE),
                    technical(
                            "APPAREIL_SAISIE",
                            VariableType.CLOSED_SINGLE,
                            "PC",
                            "Tablette",
                            "Smartphone"),
                    technical(
                            "PROGRESSION",
                            VariableType.CLOSED_SINGLE,
                            "En cours",
                            "Terminé",
                            "QuotaFull",
                            "ScreenOut"),
                    technical("DERNIERE_QUESTION_SAISIE", VariableType.CODE));

    private final List<SphinxVariable> asked;

    SphinxTable(FilledForm form) {
        VariableNames names = new VariableNames();
        asked =
                form.questions().stream()
                        .map(
                                question ->
                                        new SphinxVariable(
                                                names.of(question.wording()),
                                                question.wording(),
                                                type(question),
                                                question.choices()))
                        .toList();
    }

    private static SphinxVariable technical(String name, VariableType type, String... modalities) {
        return new SphinxVariable(name, name, type, List.of(modalities));
    }

    private static VariableType type(Question question) {
        return switch (question.kind()) {
            case SINGLE_CHOICE, CHECK_BOX -> VariableType.CLOSED_SINGLE;
            case MULTIPLE_CHOICE -> VariableType.CLOSED_MULTIPLE;
            case TEXT, LONG_TEXT, EMAIL -> VariableType.OPEN_TEXT;
            case NUMBER -> VariableType.NUMBER;
            case DATE -> VariableType.DATE;
        };
    }

    static String written(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    List<SphinxVariable> variables() {
        List<SphinxVariable> all = new ArrayList<>(asked);
        all.addAll(TECHNICAL);
        return all;
    }

    /** The label of each column; those of a multiple choice numbered from 1 where asked for. */
    List<String> headers(boolean numbered) {
        List<String> headers = new ArrayList<>();
        for (SphinxVariable variable : variables()) {
            for (int i = 1; i <= variable.columns(); i++) {
                boolean number = numbered && variable.isMultiple();
                headers.add(number ? variable.label() + "_" + i : variable.label());
            }
        }
        return headers;
    }

    /** For each column, whether its answers are numbers. */
    List<Boolean> numbers() {
        List<Boolean> numbers = new ArrayList<>();
        for (SphinxVariable variable : variables()) {
            for (int i = 0; i < variable.columns(); i++) {
                numbers.add(variable.type() == VariableType.NUMBER);
            }
        }
        return numbers;
    }

    /** One text per column, empty where nothing was answered. */
    List<String> cells(FilledRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            List<String> answers = row.answers().get(i);
            cells.addAll(answers);
            for (int filled = answers.size(); filled < asked.get(i).columns(); filled++) {
                cells.add("");
            }
        }
        cells.addAll(technicalCells(row.submission()));
        return cells;
    }

    private List<String> technicalCells(Submission submission) {
        return List.of(
                submission.key(),
                written(submission.startedAt()),
                written(submission.savedAt()),
                submission.changedAt().map(SphinxTable::written).orElse(""),
                submission.seconds().stripTrailingZeros().toPlainString(),
                "Direct",
                "FR",
                switch (submission.device()) {
                    case COMPUTER -> "PC";
                    case TABLET -> "Tablette";
                    case TELEPHONE -> "Smartphone";
                },
                submission.isFinished() ? "Terminé" : "En cours",
                submission.lastQuestion().map(rank -> asked.get(rank).name()).orElse(""));
    }
}
