// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds under which heading a text speaks of each field; an article counts before an annex. */
final class Places {
    private final Map<String, String> labelled = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private String label = "";
    private String heading = "";

    private Places() {}

    /** « Article 3 » by the identifier of a field, or by the name of a list. */
    static Map<String, String> of(List<Part> parts) {
        Places places = new Places();
        places.walk(parts);
        Map<String, String> all = new HashMap<>(places.others);
        all.putAll(places.labelled);
        return all;
    }

    private void walk(List<Part> parts) {
        parts.forEach(this::walk);
    }

    private void walk(Part part) {
        switch (part) {
            case Part.Heading(int level, var name, var text) -> {
                if (level == 2) {
                    label = words(name);
                    heading = words(text);
                }
            }
            case Part.If(Condition condition, List<Part> parts) -> {
                note(condition.name());
                walk(parts);
            }
            case Part.Paragraph(_, var pieces) -> note(pieces);
            case Part.Bullets(var items) -> items.forEach(this::note);
            case Part.FieldTable(_, var rows) ->
                    rows.forEach(row -> row.lines().forEach(this::note));
            case Part.DataTable(_, _, var rows) ->
                    rows.forEach(row -> row.cells().forEach(this::note));
            case Part.Title _, Part.Signatures _, Part.PageBreak _ -> {}
        }
    }

    private void note(List<Piece> pieces) {
        for (Piece piece : pieces) {
            piece.fields().forEach(this::note);
            if (piece instanceof Piece.If(Condition condition, var inner)) {
                note(condition.name());
                note(inner);
            }
        }
    }

    private void note(String name) {
        int dot = name.indexOf('.');
        String field = dot < 0 ? name : name.substring(0, dot);
        if (!label.isEmpty()) {
            labelled.putIfAbsent(field, label);
        } else if (!heading.isEmpty()) {
            others.putIfAbsent(field, heading);
        }
    }

    /** Headings are fixed words, as a rule; what is not is left out. */
    private static String words(List<Piece> pieces) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words(String text, _)) {
                words.append(text);
            }
        }
        return words.toString().strip();
    }
}
