// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldType;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the questions of a header row. Sphinx spreads a multiple choice over columns: {@code
 * label_1 … label_n} in a workbook, the same bare label n times in a text file. Matrix questions
 * look the same, so columns are only joined where the question's field takes several choices;
 * others stay apart, and nothing is lost either way.
 */
final class HeaderReader {
    private static final Pattern RANK = Pattern.compile("^\\d+\\.\\s+");
    private static final Pattern NUMBERED = Pattern.compile("^(.*)_(\\d{1,3})$");

    private final FormQuestions known;

    HeaderReader(FormQuestions known) {
        this.known = known;
    }

    /** The words of a header cell: without Sphinx's rank, its mark for line breaks, or a star. */
    static String label(Cell cell) {
        String text = RANK.matcher(cell.shown()).replaceFirst("");
        text = text.replace('\n', ' ').replace('\r', ' ').strip();
        text = text.startsWith("_") ? text.substring(1) : text;
        return text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** How many of these cells are questions of the form, word for word. */
    int knownQuestions(SheetRow row) {
        Set<Field<?>> fields = new HashSet<>();
        for (Cell cell : row.cells()) {
            String label = label(cell);
            known.exact(label).or(() -> known.exact(stem(label))).ifPresent(fields::add);
        }
        return fields.size();
    }

    /** The questions in the order of their columns; technical and empty columns left out. */
    List<Question> read(SheetRow header, int width) {
        List<Question> questions = new ArrayList<>();
        Set<Field<?>> taken = new HashSet<>();
        int column = 0;
        while (column < width) {
            String label = label(header.cell(column));
            if (SphinxColumns.isNotAsked(label) || label.isEmpty()) {
                column++;
                continue;
            }
            Question question = question(header, column, label, taken);
            question.field().ifPresent(taken::add);
            questions.add(question);
            column += question.columns().size();
        }
        return questions;
    }

    private Question question(SheetRow header, int column, String label, Set<Field<?>> taken) {
        List<Integer> numbered = numbered(header, column);
        String stem = stem(label);
        if (numbered.size() > 1 || (!stem.equals(label) && known.exact(label).isEmpty())) {
            Optional<Field<?>> field = known.find(stem).filter(HeaderReader::takesSeveral);
            if (field.isPresent()) {
                return new Question(stem, numbered, field);
            }
        }
        Optional<Field<?>> field = known.find(label).filter(f -> mayTake(f, taken));
        if (field.filter(HeaderReader::takesSeveral).isPresent()) {
            return new Question(label, repeated(header, column, label), field);
        }
        return new Question(label, List.of(column), field);
    }

    /** A field is filled by one question, but for the three on the level of the main skills. */
    private static boolean mayTake(Field<?> field, Set<Field<?>> taken) {
        return !taken.contains(field) || field.equals(TalentFields.SKILL_LEVELS);
    }

    private static boolean takesSeveral(Field<?> field) {
        return field.type().equals(FieldType.CHOICES);
    }

    /** Columns {@code label_1, label_2, …} from this one on. */
    private static List<Integer> numbered(SheetRow header, int column) {
        List<Integer> columns = new ArrayList<>(List.of(column));
        Matcher first = NUMBERED.matcher(label(header.cell(column)));
        if (!first.matches()) {
            return columns;
        }
        int number = Integer.parseInt(first.group(2));
        for (int next = column + 1; next < header.cells().size(); next++) {
            number++;
            if (!label(header.cell(next)).equals(first.group(1) + "_" + number)) {
                break;
            }
            columns.add(next);
        }
        return columns;
    }

    /** Columns that bear the same label, from this one on. */
    private static List<Integer> repeated(SheetRow header, int column, String label) {
        List<Integer> columns = new ArrayList<>(List.of(column));
        String key = TextKey.of(label);
        for (int next = column + 1; next < header.cells().size(); next++) {
            if (!TextKey.of(label(header.cell(next))).equals(key)) {
                break;
            }
            columns.add(next);
        }
        return columns;
    }

    private static String stem(String label) {
        Matcher numbered = NUMBERED.matcher(label);
        return numbered.matches() ? numbered.group(1) : label;
    }
}
