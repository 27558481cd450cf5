// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an import did, or would do.
 *
 * @param file the file
 * @param choices what a person decided about it
 * @param layout how it was understood
 * @param outcomes one per row read, in the order of the file
 * @param fileWarnings what is doubtful about the file as a whole
 */
public record ImportReport(
        SourceFile file,
        ImportChoices choices,
        Layout layout,
        List<RowOutcome> outcomes,
        List<Message> fileWarnings) {

    private static final Pattern DEFAULT_SHEET =
            Pattern.compile("(?i)(sheet|feuil|feuille|tabelle|réponses au formulaire) ?\\d*");

    private static final Pattern CHANGING =
            Pattern.compile("(?i)\\.[a-z]{2,4}$|^(exp|results?|export)[_-]|\\(\\d+\\)|[\\d_-]+");

    public ImportReport {
        outcomes = List.copyOf(outcomes);
        fileWarnings = List.copyOf(fileWarnings);
    }

    public RowCounts counts() {
        return RowCounts.of(outcomes);
    }

    /** How many records the file brings that were not known before. */
    public int recordsAdded() {
        return added().size();
    }

    /**
     * How many records that were known before it changes. A row that completes a record which the
     * file itself brings is not counted: to whoever reads the store, that record is new.
     */
    public int recordsUpdated() {
        Set<Long> updated = records(RowStatus.UPDATED);
        updated.removeAll(added());
        return updated.size();
    }

    /** Whether importing the file writes any record. */
    public boolean changesRecords() {
        return recordsAdded() + recordsUpdated() > 0;
    }

    /** Whether a row completes a record that another row of the same file brings. */
    public boolean completesAnotherRow(RowOutcome row) {
        return row.status() == RowStatus.UPDATED
                && row.recordId().stream().anyMatch(added()::contains);
    }

    private Set<Long> added() {
        return records(RowStatus.CREATED);
    }

    private Set<Long> records(RowStatus status) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == status)
                .flatMapToLong(outcome -> outcome.recordId().stream())
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The new rows whose person may be known under another address, in the order of the file. */
    public List<RowOutcome> lookAlikes() {
        return outcomes.stream().filter(row -> !row.duplicates().isEmpty()).toList();
    }

    /** Every issue of this severity, in the order of the file. */
    public List<RowIssue> issues(Severity severity) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.issues().stream())
                .filter(issue -> issue.severity() == severity)
                .toList();
    }

    /**
     * How many different answers to closed questions no list knows, by list, the list with most of
     * them first. They can be taught once for all.
     */
    public Map<String, Integer> unknownAnswers() {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, String> lists = new HashMap<>();
        for (Question question : layout.questions()) {
            question.field()
                    .filter(field -> !field.list().isEmpty())
                    .filter(field -> !field.equals(MissionFields.OTHER_PLACES))
                    .ifPresent(field -> lists.put(question.label(), field.list()));
        }
        for (RowOutcome row : outcomes) {
            if (row.recordId().isPresent()) {
                for (RowIssue issue : row.issues()) {
                    String list = lists.get(issue.column());
                    if (list != null && issue.isUnknownAnswer()) {
                        words.computeIfAbsent(list, _ -> new HashSet<>())
                                .add(TextKey.of(issue.value()));
                    }
                }
            }
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Set<String>> it) ->
                                                -it.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                .forEach(it -> counts.put(it.getKey(), it.getValue().size()));
        return counts;
    }

    /**
     * The name under which the form's questions are remembered: that of the mapping that was
     * followed, else the sheet's where it was given by a person or a survey tool, else the file's
     * without the date and the numbers that change with every export.
     */
    public String formName() {
        if (layout.mapping().isPresent()) {
            return layout.mapping().get();
        }
        String sheet = layout.sheet().name();
        boolean telling = !sheet.equals(file.name()) && !DEFAULT_SHEET.matcher(sheet).matches();
        String name = telling ? sheet : CHANGING.matcher(file.name()).replaceAll(" ");
        String clean = name.replaceAll("\\s+", " ").strip();
        return clean.isEmpty() ? file.name() : clean;
    }
}
