// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The survey tools whose exports are known, from {@code tools.csv}. */
final class ToolCatalogue {
    private final Map<Tool, ToolHabits> habits = new EnumMap<>(Tool.class);

    private ToolCatalogue() {}

    static ToolCatalogue shipped() {
        Map<Tool, List<Line>> lines =
                ShippedFile.rows("tools.csv", 3).stream()
                        .map(Line::of)
                        .collect(
                                Collectors.groupingBy(
                                        Line::tool,
                                        () -> new EnumMap<>(Tool.class),
                                        Collectors.toList()));
        ToolCatalogue catalogue = new ToolCatalogue();
        lines.forEach((tool, roles) -> catalogue.habits.put(tool, habits(tool, roles)));
        return catalogue;
    }

    ToolHabits of(Tool tool) {
        return Objects.requireNonNull(habits.get(tool), tool.name());
    }

    /** The tool with most columns of its own among these; {@code UNKNOWN} when none has enough. */
    Tool recognise(Collection<String> labels) {
        Tool best = Tool.UNKNOWN;
        int most = 0;
        for (ToolHabits tool : habits.values()) {
            int found = tool.recognised(labels);
            if (found > most) {
                most = found;
                best = tool.tool();
            }
        }
        return best;
    }

    private static ToolHabits habits(Tool tool, List<Line> lines) {
        List<String> finished = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String value : values(lines, "finished")) {
            // « Draft|Brouillon=0|Non »: columns, then the words that say « finished ».
            int equals = value.indexOf('=');
            if (equals >= 0) {
                finished.add(value.substring(0, equals));
                words.add(value.substring(equals + 1));
            } else {
                (words.isEmpty() ? finished : words).add(value);
            }
        }
        return new ToolHabits(
                tool,
                values(lines, "signature").stream().mapToInt(Integer::parseInt).sum(),
                keys(values(lines, "sign")),
                keys(values(lines, "proof")),
                keys(values(lines, "technical")),
                List.copyOf(values(lines, "answered")),
                finished,
                keys(words),
                AnswerSeparator.valueOf(values(lines, "separator").getFirst()));
    }

    private static List<String> values(List<Line> lines, String role) {
        return lines.stream()
                .filter(line -> line.role().equals(role))
                .flatMap(line -> List.of(line.value().split("\\|", -1)).stream())
                .toList();
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(ToolHabits::key).collect(Collectors.toSet());
    }

    private record Line(Tool tool, String role, String value) {
        static Line of(String[] columns) {
            return new Line(Tool.valueOf(columns[0]), columns[1], columns[2]);
        }
    }
}
