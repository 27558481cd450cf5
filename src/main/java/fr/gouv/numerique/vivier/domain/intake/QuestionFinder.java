// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the questions under a head: which columns belong together and, by wording and by answers,
 * which field each fills. Technical columns are nobody's answers and are left out, but for those
 * that hold what the form itself did not ask, such as the address of who was signed in.
 */
final class QuestionFinder {
    private static final int SHOWN_SAMPLES = 3;

    /** An answer given to so many columns or more is a tick: one alone may be a mere yes or no. */
    private static final int SEVERAL = 2;

    private final FormQuestions known;
    private final ToolHabits habits;
    private final AnswerEvidence evidence;
    private final SphinxVariables variables;

    QuestionFinder(
            FormQuestions known,
            ToolHabits habits,
            AnswerEvidence evidence,
            SphinxVariables variables) {
        this.known = known;
        this.habits = habits;
        this.evidence = evidence;
        this.variables = variables;
    }

    /** The questions in the order of their columns. */
    List<Question> find(Header header, List<SheetRow> sample) {
        List<HeaderCell> cells = header.cells();
        Map<Integer, List<Integer>> listed = new HashMap<>();
        variables
                .columns(cells)
                .ifPresent(groups -> groups.forEach(group -> listed.put(group.getFirst(), group)));
        List<Question> asked = new ArrayList<>();
        List<Question> technical = new ArrayList<>();
        Set<Integer> used = new LinkedHashSet<>();
        for (int column = 0; column < cells.size(); column++) {
            if (used.contains(column)) {
                continue;
            }
            HeaderCell cell = cells.get(column);
            if (cell.label().isEmpty()) {
                unnamed(column, sample).ifPresent(asked::add);
            } else if (habits.isTechnical(cell.label()) && !cell.hasOption()) {
                technical.add(Question.asked(cell.label(), List.of(column), List.of()));
            } else {
                Question question = group(cells, column, sample, listed);
                used.addAll(question.columns());
                asked.add(question);
            }
        }
        List<Question> mapped = new FieldMatcher(known, evidence).match(asked, technical, sample);
        return withoutSummaries(mapped).stream().map(question -> seen(question, sample)).toList();
    }

    /** A column with answers but no head: nothing of it may be lost. */
    private static Optional<Question> unnamed(int column, List<SheetRow> sample) {
        return sample.stream().allMatch(row -> row.cell(column).isBlank())
                ? Optional.empty()
                : Optional.of(
                        Question.asked("(" + columnName(column) + ")", List.of(column), List.of()));
    }

    /** A, B … Z, AA: as spreadsheets name it. */
    static String columnName(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }

    private Question group(
            List<HeaderCell> cells,
            int column,
            List<SheetRow> sample,
            Map<Integer, List<Integer>> listed) {
        HeaderCell cell = cells.get(column);
        List<Integer> group = listed.getOrDefault(column, List.of());
        if (group.size() > 1) {
            return Question.asked(SlotColumns.stem(cell.label()), group, List.of());
        }
        if (cell.hasOption()) {
            List<Integer> columns = sameQuestion(cells, column);
            List<String> options = columns.stream().map(at -> cells.get(at).option()).toList();
            if (areTicks(columns, options, sample)) {
                return Question.asked(cell.label(), columns, options);
            }
            return Question.asked(
                    cell.label() + " [" + cell.option() + "]", List.of(column), List.of());
        }
        String stem = SlotColumns.stem(cell.label());
        boolean numbered = !stem.equals(cell.label()) && known.exact(cell.label()).isEmpty();
        List<Integer> alike =
                numbered
                        ? SlotColumns.numbered(cells, column)
                        : SlotColumns.repeated(cells, column);
        String label = numbered ? stem : cell.label();
        boolean several = takesSeveral(label);
        if (several || (alike.size() > 1 && holdChoices(cell, label, group, alike, sample))) {
            return Question.asked(label, alike, List.of());
        }
        return Question.asked(cell.label(), List.of(column), List.of());
    }

    /** What the tool itself says goes before what the columns look like. */
    private boolean holdChoices(
            HeaderCell cell,
            String label,
            List<Integer> group,
            List<Integer> alike,
            List<SheetRow> sample) {
        return group.isEmpty()
                && variables
                        .takesSeveral(cell.label())
                        .or(() -> variables.takesSeveral(label))
                        .orElseGet(() -> SlotColumns.holdChoices(alike, sample));
    }

    private boolean takesSeveral(String label) {
        Optional<Field<?>> field = known.exact(label);
        return (field.isPresent() ? field : known.near(label).map(FormQuestions.Near::field))
                .filter(found -> found.type().equals(FieldType.CHOICES))
                .isPresent();
    }

    private static List<Integer> sameQuestion(List<HeaderCell> cells, int column) {
        String key = TextKey.of(cells.get(column).label());
        List<Integer> columns = new ArrayList<>();
        for (int at = column; at < cells.size(); at++) {
            HeaderCell cell = cells.get(at);
            if (!cell.hasOption() || !TextKey.of(cell.label()).equals(key)) {
                break;
            }
            columns.add(at);
        }
        return columns;
    }

    private boolean areTicks(List<Integer> columns, List<String> options, List<SheetRow> sample) {
        int ticks = 0;
        int words = 0;
        for (SheetRow row : sample) {
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.cell(columns.get(i));
                Tick tick = cell.isBlank() ? Tick.NO : Tick.read(cell, options.get(i));
                ticks += tick == Tick.YES ? 1 : 0;
                words += tick == Tick.WORDS ? 1 : 0;
            }
        }
        return words <= ticks && (columns.size() >= SEVERAL || ticks > 0);
    }

    /** Kobo and Tally write the answers twice: together, then one column each. */
    private static List<Question> withoutSummaries(List<Question> questions) {
        Set<String> ticked = new LinkedHashSet<>();
        questions.stream()
                .filter(Question::isTicked)
                .forEach(question -> ticked.add(TextKey.of(question.label())));
        return questions.stream()
                .filter(
                        question ->
                                question.isTicked()
                                        || !ticked.contains(TextKey.of(question.label()))
                                        || question.field().isPresent())
                .toList();
    }

    private Question seen(Question question, List<SheetRow> sample) {
        Set<String> samples = new LinkedHashSet<>();
        Set<String> alone = new LinkedHashSet<>();
        AnswerSeparator separator = evidence.separator(question, habits.separator(), sample);
        boolean parted = question.columns().size() == 1 && question.fillsType(FieldType.CHOICES);
        for (SheetRow row : sample) {
            for (int column : question.columns()) {
                String shown = row.cell(column).shown();
                if (!shown.isEmpty() && samples.size() < SHOWN_SAMPLES) {
                    samples.add(shown);
                }
                if (parted && !separator.pattern().matcher(shown).find()) {
                    alone.add(TextKey.of(shown));
                }
            }
        }
        return question.with(separator).seen(List.copyOf(samples), alone);
    }
}
