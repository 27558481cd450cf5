// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.SearchWords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that a template may use, as it is offered to be copied.
 *
 * @param copied what goes to the clipboard, <code>${lastName}</code>
 * @param label what it stands for
 * @param example of what will be there
 */
record TemplateName(String copied, String label, String example) {

    /** Fields in the order of the documents, then columns of rows, then conditions. */
    static List<TemplateName> all(HouseNames names, Texts texts) {
        Map<String, DocumentField<?>> fields = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            kind.fields().forEach(field -> fields.putIfAbsent(field.id(), field));
        }
        List<TemplateName> all = new ArrayList<>();
        for (DocumentField<?> field : fields.values()) {
            if (names.fields().contains(field.id())) {
                String label = texts.get(field.label());
                all.add(new TemplateName(placeholder(field.id()), label, example(field, texts)));
                for (String part : List.of("name", "capacity")) {
                    if (names.fields().contains(field.id() + "." + part)) {
                        all.add(
                                new TemplateName(
                                        placeholder(field.id() + "." + part),
                                        texts.get(
                                                "office.part.of",
                                                label,
                                                words("part", part, texts)),
                                        words("example", part, texts)));
                    }
                }
            }
        }
        names.lists()
                .forEach(
                        (list, columns) ->
                                columns.stream()
                                        .sorted()
                                        .map(column -> list + "." + column)
                                        .forEach(
                                                column ->
                                                        all.add(
                                                                new TemplateName(
                                                                        placeholder(column),
                                                                        words(
                                                                                "column", column,
                                                                                texts),
                                                                        texts.get(
                                                                                "office.example.row")))));
        names.conditions().stream()
                .sorted()
                .forEach(
                        condition ->
                                all.add(
                                        new TemplateName(
                                                "[[si " + condition + "]]",
                                                condition(condition, fields, texts),
                                                texts.get("office.example.block"))));
        return all;
    }

    private static String placeholder(String name) {
        return "${" + name + "}";
    }

    private static String condition(
            String name, Map<String, DocumentField<?>> fields, Texts texts) {
        return Optional.ofNullable(fields.get(name))
                .map(field -> texts.get("office.condition.filled", texts.get(field.label())))
                .orElseGet(() -> words("condition", name, texts));
    }

    private static String example(DocumentField<?> field, Texts texts) {
        String own = words("example", field.id(), texts);
        return own.equals(field.id()) ? texts.get("office.example." + kind(field.kind())) : own;
    }

    private static String kind(FieldKind<?> kind) {
        return switch (kind) {
            case FieldKind.Day _ -> "day";
            case FieldKind.Amount _ -> "amount";
            case FieldKind.YesNo _ -> "yesNo";
            case FieldKind.Email _ -> "email";
            case FieldKind.Phone _ -> "phone";
            case FieldKind.ListOf<?> _ -> "list";
            case FieldKind.LongText _ -> "longText";
            default -> "text";
        };
    }

    /** The words of a name, or the name itself when there are none yet. */
    private static String words(String family, String name, Texts texts) {
        String key = "office." + family + "." + name;
        String words = texts.get(key);
        return words.equals(key) ? name : words;
    }

    /** Whether all words that are looked for stand in its name or label. */
    boolean matches(SearchWords wanted) {
        return wanted.matches(SearchWords.searchable(List.of(copied, label)));
    }
}
