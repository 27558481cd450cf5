// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.texts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Deadlines;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.WorkflowTable;
import fr.gouv.numerique.vivier.domain.application.WorkflowTable.Next;
import fr.gouv.numerique.vivier.domain.shared.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The guide prints the table of steps as the program has it. */
class WorkflowGuideTest {
    private static final Path GUIDE = Path.of("src/docs/guide/candidatures.md");
    private static final String BEGIN = "<!-- table -->\n";
    private static final String END = "<!-- fin -->";

    private final Texts texts = Texts.french();

    @Test
    void theGuideHasTheTableOfSteps() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(guide).contains(BEGIN + table() + END);
    }

    private String table() {
        StringBuilder table = new StringBuilder("| étape | attend | délai | peut suivre |\n");
        table.append("|---|---|---|---|\n");
        WorkflowTable.ROWS.forEach(row -> table.append(line(row)));
        return table.toString();
    }

    private String line(WorkflowTable.Row row) {
        boolean goesOn = !row.next().isEmpty();
        List<String> cells = new ArrayList<>();
        cells.add("**" + texts.get("application.step." + row.step()) + "**");
        cells.add(goesOn ? texts.get("application.party." + row.waitsFor()) : "–");
        cells.add(
                row.days()
                        .map(
                                days ->
                                        days
                                                + (Deadlines.usual().isCalendar(row.step())
                                                        ? " jours"
                                                        : " j. o."))
                        .orElse("–"));
        cells.add(
                goesOn
                        ? row.next().stream().map(this::next).collect(Collectors.joining(", "))
                        : "–");
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String next(Next next) {
        String words = texts.get("application.step." + next.to());
        List<String> only = new ArrayList<>();
        if (next.paths().size() < ApplicationPath.values().length) {
            next.paths().forEach(path -> only.add(texts.get("application.path." + path)));
        }
        if (next.when().size() < Formalities.values().length) {
            next.when().forEach(it -> only.add(texts.get("application.formalities." + it)));
        }
        return only.isEmpty() ? words : words + " (" + String.join(" ; ", only) + ")";
    }
}
