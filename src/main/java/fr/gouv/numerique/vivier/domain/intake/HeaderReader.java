// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the head of a table: one row of questions, or two where a tool puts the answers of a
 * multiple choice below or beside their question. LimeSurvey writes {@code question [answer]}, Kobo
 * {@code question/answer}, Tally {@code question (answer)}, Drupal {@code question: answer};
 * SurveyMonkey puts answers into a second row, Framaforms the question into a row above.
 */
final class HeaderReader {
    private static final Pattern RANK =
            Pattern.compile("^(?:[QVqv]?\\d{1,3}[.):]|[QV]\\d{1,3})\\s+");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,80}>");
    private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\[([^\\[\\]]+)\\]$");

    /** « G01Q02. Votre nom », « SKILL[SQ001]. … » */
    private static final Pattern CODE =
            Pattern.compile("^[A-Za-z]\\w{0,19}(?:\\[\\w+\\])*\\.\\s+(?=\\S)");

    /** From this share of coded heads on the codes are the tool's, not « Tel. pro ». */
    private static final double CODED = 0.6;

    private static final Pattern ANSWER_BELOW =
            Pattern.compile("(?i)(open-ended )?response|r[ée]ponse( libre| ouverte)?");

    private final FormQuestions known;

    /** Answers come back from row to row, and each is compared with every wording. */
    private final Map<String, Optional<Field<?>>> nearest = new HashMap<>();

    HeaderReader(FormQuestions known) {
        this.known = known;
    }

    /** The words of a header cell: without rank, markup, Sphinx's mark for line breaks, or star. */
    static String label(Cell cell) {
        String text = cell.shown().replace('\n', ' ').replace('\r', ' ');
        text = text.indexOf('<') >= 0 ? MARKUP.matcher(text).replaceAll(" ") : text;
        text = RANK.matcher(text.strip()).replaceFirst("").strip();
        text =
                text.startsWith("_") && !text.startsWith("__") && isSphinxBreak(text)
                        ? text.substring(1)
                        : text;
        return text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** « _Nom et prénom » was a line break; « _uuid » is a name. */
    private static boolean isSphinxBreak(String text) {
        return text.length() > 1 && !Character.isLowerCase(text.charAt(1));
    }

    /**
     * How many questions of the form are among these cells; nearly known ones count for half.
     *
     * @param beaten a number below which the answer does not matter: it may then be too small
     */
    double knownQuestions(SheetRow row, double beaten) {
        Set<Field<?>> exact = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (String label : labels(row)) {
            if (!label.isEmpty()) {
                exact(split(label).label()).ifPresentOrElse(exact::add, () -> others.add(label));
            }
        }
        if (exact.size() + others.size() / 2.0 <= beaten) {
            return exact.size();
        }
        Set<Field<?>> near = new HashSet<>();
        others.forEach(label -> near(label).ifPresent(near::add));
        near.removeAll(exact);
        return exact.size() + near.size() / 2.0;
    }

    private Optional<Field<?>> near(String label) {
        return nearest.computeIfAbsent(
                label, words -> known.near(words).map(FormQuestions.Near::field));
    }

    private Optional<Field<?>> exact(String label) {
        Optional<Field<?>> field = known.exact(label);
        return field.isPresent() ? field : known.exact(SlotColumns.stem(label));
    }

    /** The head whose questions stand in the row at this place. */
    Header read(List<SheetRow> top, int place) {
        SheetRow row = top.get(place);
        List<String> labels = labels(top, place);
        boolean coded = isCoded(row);
        Optional<SheetRow> below =
                place + 1 < top.size() ? Optional.of(top.get(place + 1)) : Optional.empty();
        if (below.filter(HeaderReader::holdsAnswers).isPresent()) {
            SheetRow answers = below.get();
            return new Header(
                    answers.number(),
                    place + 2,
                    labels,
                    withAnswersBelow(labels, answers),
                    coded,
                    true);
        }
        List<HeaderCell> cells =
                place > 0
                        ? withQuestionsAbove(top.get(place - 1), labels)
                        : labels.stream().map(this::split).toList();
        return new Header(row.number(), place + 1, labels, cells, coded, false);
    }

    /** Sphinx names its own column in the row of names only, above that of the questions. */
    private static List<String> labels(List<SheetRow> top, int place) {
        List<String> labels = new ArrayList<>(labels(top.get(place)));
        for (int column = 0; place > 0 && column < labels.size(); column++) {
            if (labels.get(column).isEmpty()) {
                labels.set(column, label(top.get(place - 1).cell(column)));
            }
        }
        return labels;
    }

    private static List<String> labels(SheetRow row) {
        boolean coded = isCoded(row);
        return row.cells().stream().map(cell -> coded ? withoutCode(cell) : label(cell)).toList();
    }

    /** The words of a header cell of LimeSurvey: without the code before them. */
    static String withoutCode(Cell cell) {
        String text = CODE.matcher(cell.shown()).replaceFirst("").strip();
        return label(
                Cell.ofText(text.endsWith("[]") ? text.substring(0, text.length() - 2) : text));
    }

    private static boolean isCoded(SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        long coded = filled.stream().filter(cell -> CODE.matcher(cell.shown()).find()).count();
        return filled.size() > 1 && coded >= filled.size() * CODED;
    }

    /** Below the columns of the tool itself, which stand first, there is nothing. */
    private static boolean holdsAnswers(SheetRow row) {
        Cell first = row.cell(0);
        return (first.isBlank() || ANSWER_BELOW.matcher(first.shown()).matches())
                && row.cells().stream()
                        .anyMatch(cell -> ANSWER_BELOW.matcher(cell.shown()).matches());
    }

    private static List<HeaderCell> withAnswersBelow(List<String> labels, SheetRow answers) {
        List<HeaderCell> cells = new ArrayList<>();
        String question = "";
        for (int column = 0; column < Math.max(labels.size(), answers.cells().size()); column++) {
            String label = column < labels.size() ? labels.get(column) : "";
            question = label.isEmpty() ? question : label;
            String answer = label(answers.cell(column));
            boolean itself = answer.isEmpty() || ANSWER_BELOW.matcher(answer).matches();
            cells.add(new HeaderCell(question, itself ? "" : answer));
        }
        return cells;
    }

    /** A multiple choice stands above its answers, until the next question or its end. */
    private List<HeaderCell> withQuestionsAbove(SheetRow above, List<String> labels) {
        List<HeaderCell> cells = new ArrayList<>();
        String question = "";
        for (int column = 0; column < labels.size(); column++) {
            String parent = label(above.cell(column));
            String label = labels.get(column);
            if (!parent.isEmpty()) {
                question = takesSeveral(parent) ? parent : "";
            } else if (exact(label).isPresent()) {
                question = "";
            }
            cells.add(question.isEmpty() ? split(label) : new HeaderCell(question, label));
        }
        return cells;
    }

    private boolean takesSeveral(String label) {
        Optional<Field<?>> field = exact(label);
        return (field.isPresent() ? field : near(label))
                .filter(found -> found.type().equals(FieldType.CHOICES))
                .isPresent();
    }

    /** Parts « question [answer] » and its like where the whole is no question of the form. */
    private HeaderCell split(String label) {
        if (exact(label).isPresent()) {
            return new HeaderCell(label, "");
        }
        Matcher brackets = BRACKETS.matcher(label);
        if (brackets.matches()) {
            return new HeaderCell(brackets.group(1), brackets.group(2).strip());
        }
        return cut(label, "/", "")
                .or(() -> cut(label, " (", ")"))
                .or(() -> cut(label, ": ", ""))
                .or(() -> withoutGroup(label))
                .orElseGet(() -> new HeaderCell(label, ""));
    }

    /** An answer may hold the sign itself: what stands before it must be a multiple choice. */
    private Optional<HeaderCell> cut(String label, String sign, String end) {
        if (!label.endsWith(end)) {
            return Optional.empty();
        }
        for (int at = label.indexOf(sign); at > 0; at = label.indexOf(sign, at + 1)) {
            String answer =
                    label.substring(at + sign.length(), label.length() - end.length()).strip();
            String question = label.substring(0, at).strip();
            String asked = withoutGroup(question).map(HeaderCell::label).orElse(question);
            if (!answer.isEmpty() && takesSeveral(asked)) {
                return Optional.of(new HeaderCell(asked, answer));
            }
        }
        return Optional.empty();
    }

    /** Kobo puts the group before the question. */
    private Optional<HeaderCell> withoutGroup(String label) {
        for (int at = label.indexOf('/'); at > 0; at = label.indexOf('/', at + 1)) {
            String question = label.substring(at + 1).strip();
            if (exact(question).isPresent()) {
                return Optional.of(new HeaderCell(question, ""));
            }
        }
        return Optional.empty();
    }
}
