// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.intake.Layout.FinishedColumn;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the answers in a file: the sheet, the header row and the form are those under which most
 * questions are known, wherever they stand, since users delete, rename and reorder sheets and rows.
 * What a person chose, or confirmed for the same form before, goes before what is supposed.
 */
public final class LayoutFinder {
    /** The header stands within so many rows, below titles and blank rows if need be. */
    private static final int SEARCHED_ROWS = 20;

    /** So many rows below the header show what the answers are like. */
    private static final int SAMPLE = 400;

    /** With fewer known questions a table is not an answer to the form. */
    private static final int ENOUGH = 3;

    private final ToolCatalogue tools = ToolCatalogue.shipped();
    private final Map<FormKind, FormQuestions> forms = new EnumMap<>(FormKind.class);

    public LayoutFinder() {
        for (FormKind form : FormKind.values()) {
            forms.put(form, FormQuestions.shipped(form));
        }
    }

    /**
     * The layout of the file's answers.
     *
     * @param choices what a person decided; a form decided there must be the file's
     * @param remembered what was confirmed for other exports
     * @param reference lists by which answers are recognised
     * @throws UnreadableFile why the file cannot be read as an answer to the form
     */
    public Layout find(
            SourceFile file,
            ImportChoices choices,
            List<SavedMapping> remembered,
            ReferenceData reference)
            throws UnreadableFile {
        Found found = best(file, choices);
        List<SheetRow> top = found.top();
        FormQuestions form = questions(found.form());
        Header header = new HeaderReader(form).read(top, found.place());
        Tool tool = choices.tool().orElseGet(() -> new ToolRecogniser(tools, file).of(header));
        List<SheetRow> sample =
                top.stream().filter(row -> row.number() > header.lastRow()).toList();
        ToolHabits habits = tools.of(tool);
        List<Question> supposed =
                new QuestionFinder(
                                form,
                                habits,
                                new AnswerEvidence(reference),
                                SphinxVariables.of(file))
                        .find(header, sample);
        Optional<SavedMapping> mapping = mapping(choices, remembered, found.form(), supposed);
        MappingFollower follower = new MappingFollower(mapping, choices);
        List<Question> questions = follower.follow(supposed);
        return new Layout(
                found.form(),
                tool,
                found.sheet(),
                header.lastRow(),
                header.rows(),
                header.labels(),
                questions,
                columns(header.labels(), habits.answered()),
                columns(header.labels(), habits.finished()).stream()
                        .findFirst()
                        .map(column -> new FinishedColumn(column, habits.finishedWords())),
                new DateOrders(questions, header.labels())
                        .monthFirst(found.sheet(), sample, follower),
                mapping.map(SavedMapping::name),
                mapping.map(before -> FormChanges.between(before, questions))
                        .orElse(FormChanges.NONE),
                follower.kept());
    }

    private Found best(SourceFile file, ImportChoices choices) throws UnreadableFile {
        Optional<Found> best = Optional.empty();
        TopRows tops = new TopRows(SEARCHED_ROWS + SAMPLE);
        Map<FormKind, HeaderReader> readers = new EnumMap<>(FormKind.class);
        Optional<Found> wanted = Optional.empty();
        for (Sheet sheet : file.sheets()) {
            if (choices.sheet().filter(name -> !name.equals(sheet.name())).isPresent()) {
                continue;
            }
            List<SheetRow> top = tops.of(sheet);
            for (int place = 0; place < Math.min(top.size(), SEARCHED_ROWS); place++) {
                if (choices.headerRow().isPresent()
                        && choices.headerRow().getAsInt() != top.get(place).number()) {
                    continue;
                }
                for (FormKind form : FormKind.values()) {
                    boolean isWanted = choices.form().filter(form::equals).isPresent();
                    double beaten = (isWanted ? wanted : best).map(Found::known).orElse(0.0);
                    double known = reader(readers, form).knownQuestions(top.get(place), beaten);
                    Found found = new Found(form, sheet, top, place, known);
                    best = better(best, found);
                    if (isWanted) {
                        wanted = better(wanted, found);
                    }
                }
            }
        }
        boolean chosenByHand = choices.sheet().isPresent() || choices.headerRow().isPresent();
        double enough = chosenByHand ? 1 : ENOUGH;
        if (best.filter(any -> any.known() >= enough).isEmpty()) {
            return ofAnotherForm(file, choices)
                    .orElseThrow(() -> new UnreadableFile("noQuestions", file.name()));
        }
        Found found = best.get();
        if (choices.form().isPresent() && found.form() != choices.form().get()) {
            if (chosenByHand && wanted.filter(any -> any.known() >= enough).isPresent()) {
                return wanted.get();
            }
            throw new UnreadableFile("otherForm." + found.form(), file.name());
        }
        return found;
    }

    /**
     * The export of a survey tool in which no question is known: which question fills which field
     * is for a person to say.
     */
    private Optional<Found> ofAnotherForm(SourceFile file, ImportChoices choices)
            throws UnreadableFile {
        FormKind form = choices.form().orElse(FormKind.TALENTS);
        ToolRecogniser recogniser = new ToolRecogniser(tools, file);
        TopRows tops = new TopRows(SEARCHED_ROWS + SAMPLE);
        for (Sheet sheet : file.sheets()) {
            List<SheetRow> top = tops.of(sheet);
            OptionalInt place =
                    recogniser.headPlace(
                            sheet, top, SEARCHED_ROWS, new HeaderReader(questions(form)));
            if (place.isPresent()) {
                return Optional.of(new Found(form, sheet, top, place.getAsInt(), 0));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> better(Optional<Found> best, Found found) {
        return best.filter(other -> other.known() >= found.known()).isPresent()
                ? best
                : Optional.of(found);
    }

    private HeaderReader reader(Map<FormKind, HeaderReader> readers, FormKind form) {
        return readers.computeIfAbsent(form, kind -> new HeaderReader(questions(kind)));
    }

    private FormQuestions questions(FormKind form) {
        return Objects.requireNonNull(forms.get(form));
    }

    private static Optional<SavedMapping> mapping(
            ImportChoices choices,
            List<SavedMapping> remembered,
            FormKind form,
            List<Question> questions) {
        List<SavedMapping> ofForm =
                remembered.stream().filter(mapping -> mapping.form() == form).toList();
        Optional<SavedMapping> named =
                ofForm.stream()
                        .filter(mapping -> choices.mapping().equals(Optional.of(mapping.name())))
                        .findFirst();
        if (choices.mapping().isPresent()) {
            return named;
        }
        return ofForm.stream()
                .filter(mapping -> mapping.isSameForm(questions))
                .max(
                        Comparator.comparingDouble(
                                        (SavedMapping mapping) -> mapping.likeness(questions))
                                .thenComparing(SavedMapping::savedAt));
    }

    /** The columns with these names, in the order of the names. */
    private static List<Integer> columns(List<String> labels, List<String> names) {
        List<String> keys = labels.stream().map(ToolHabits::key).toList();
        return names.stream()
                .map(name -> keys.indexOf(ToolHabits.key(name)))
                .filter(column -> column >= 0)
                .toList();
    }

    private record Found(FormKind form, Sheet sheet, List<SheetRow> top, int place, double known) {}
}
