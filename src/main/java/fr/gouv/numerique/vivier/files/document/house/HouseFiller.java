// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.house.HouseValues;
import fr.gouv.numerique.vivier.files.document.office.OfficeText;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Fills in one part of a template: first what goes away, then rows, then values. */
final class HouseFiller {
    private final Dialect dialect;
    private final HouseValues values;
    private final Set<Element> filled = Collections.newSetFromMap(new IdentityHashMap<>());

    HouseFiller(Dialect dialect, HouseValues values) {
        this.dialect = dialect;
        this.values = values;
    }

    void fill(Element root) {
        prune(root);
        repeatRows(root);
        for (Element paragraph : dialect.paragraphs(root)) {
            // Words of a value that look like a placeholder are words.
            if (!filled.contains(paragraph)) {
                fillParagraph(paragraph);
            }
        }
    }

    /** Takes away marks, and blocks whose condition does not hold. */
    private void prune(Element parent) {
        Deque<Boolean> open = new ArrayDeque<>();
        boolean removed = false;
        for (Element child : Dialect.children(parent)) {
            if (dialect.isSkipped(child)) {
                continue;
            }
            Optional<BlockMark> mark =
                    dialect.isParagraph(child)
                            ? BlockMark.of(new HouseText(child, dialect).words())
                            : Optional.empty();
            if (mark.isPresent()) {
                if (!mark.get().isEnd()) {
                    open.push(values.holds(mark.get().name()) != mark.get().negated());
                } else if (!open.isEmpty()) {
                    open.pop();
                }
                parent.removeChild(child);
                removed = true;
            } else if (open.contains(false)) {
                parent.removeChild(child);
                removed = true;
            } else {
                prune(child);
            }
        }
        if (removed) {
            dialect.mend(parent);
        }
    }

    private void repeatRows(Element root) {
        for (Element row : dialect.all(root).stream().filter(dialect::isRow).toList().reversed()) {
            Optional<String> list =
                    RowNames.of(row, dialect).stream()
                            .filter(name -> isColumn(name))
                            .map(name -> name.substring(0, name.indexOf('.')))
                            .findFirst();
            list.ifPresent(it -> repeat(row, it));
        }
    }

    private boolean isColumn(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && values.rows().containsKey(name.substring(0, dot));
    }

    private void repeat(Element row, String list) {
        Node parent = row.getParentNode();
        boolean first = true;
        for (Map<String, String> item : values.rowsOf(list)) {
            Element copy = (Element) row.cloneNode(true);
            if (!first) {
                dialect.makeCopy(copy);
            }
            first = false;
            for (Element paragraph : dialect.paragraphs(copy)) {
                new HouseText(paragraph, dialect)
                        .fill(
                                name ->
                                        name.startsWith(list + ".")
                                                ? clean(
                                                        item.getOrDefault(
                                                                name.substring(list.length() + 1),
                                                                ""))
                                                : value(name));
                filled.add(paragraph);
            }
            parent.insertBefore(copy, row);
        }
        parent.removeChild(row);
        if (parent instanceof Element table
                && dialect.isTable(table)
                && dialect.all(table).stream().noneMatch(dialect::isRow)) {
            Node around = table.getParentNode();
            around.removeChild(table);
            if (around instanceof Element container) {
                dialect.mend(container);
            }
        }
    }

    /** A list that is alone in its paragraph gives one paragraph for each entry. */
    private void fillParagraph(Element paragraph) {
        HouseText text = new HouseText(paragraph, dialect);
        String only = text.onlyName();
        List<String> entries = values.lines(only);
        if (only.isEmpty() || !values.isList(only) || entries.size() < 2) {
            text.fill(this::value);
            return;
        }
        Node repeated = paragraph;
        if (paragraph.getParentNode() instanceof Element item
                && item.getLocalName().equals("list-item")
                && Dialect.children(item).size() == 1) {
            repeated = item;
        }
        Node parent = repeated.getParentNode();
        for (int i = entries.size() - 1; i > 0; i--) {
            Element copy = (Element) repeated.cloneNode(true);
            dialect.makeCopy(copy);
            Element inner = dialect.isParagraph(copy) ? copy : Dialect.children(copy).getFirst();
            parent.insertBefore(copy, repeated.getNextSibling());
            String entry = clean(entries.get(i));
            new HouseText(inner, dialect).fill(_ -> entry);
        }
        Function<String, String> first = _ -> clean(entries.getFirst());
        text.fill(first);
    }

    private String value(String name) {
        List<String> lines = values.lines(name).stream().map(HouseFiller::clean).toList();
        if (values.isList(name) && lines.size() > 1) {
            return String.join(", ", lines.subList(0, lines.size() - 1)) + " et " + lines.getLast();
        }
        return String.join("\n", lines);
    }

    private static String clean(String words) {
        return OfficeText.of(words);
    }
}
