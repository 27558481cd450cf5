// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.house;

import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding.Kind;
import fr.gouv.numerique.vivier.domain.document.house.HouseFinding.Place;
import fr.gouv.numerique.vivier.domain.document.house.HouseNames;

import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through a template for what would not fill in, each thing with its place. */
final class HouseChecker {
    private final Dialect dialect;
    private final HouseNames names;
    private final List<HouseFinding> findings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final IdentityHashMap<Element, Place> places = new IdentityHashMap<>();

    HouseChecker(Dialect dialect, HouseNames names) {
        this.dialect = dialect;
        this.names = names;
    }

    HouseCheck check(List<TextPart> parts, List<HouseFinding> forbidden) {
        findings.addAll(forbidden);
        for (TextPart part : parts) {
            Element root = part.xml().getDocumentElement();
            int number = 0;
            List<Element> paragraphs = dialect.paragraphs(root);
            for (Element paragraph : paragraphs) {
                String words = HouseText.stripped(new HouseText(paragraph, dialect).words());
                if (!words.isEmpty()) {
                    number++;
                }
                places.put(paragraph, new Place(part.part(), number, words));
            }
            blocks(root);
            paragraphs.forEach(this::paragraph);
            dialect.all(root).stream().filter(dialect::isRow).forEach(this::row);
        }
        findings.sort(
                Comparator.comparing(
                                (HouseFinding it) -> it.place().part() != HouseFinding.Part.FILE)
                        .thenComparing(it -> it.place().part())
                        .thenComparingInt(it -> it.place().paragraph()));
        return new HouseCheck(findings, used);
    }

    private void paragraph(Element paragraph) {
        HouseText text = new HouseText(paragraph, dialect);
        if (text.hasOpenPlaceholder()) {
            find(Kind.OPEN_PLACEHOLDER, paragraph, "${", "");
        }
        for (String name : text.names()) {
            Optional<String> list = names.listOf(name);
            if (!names.isKnown(name)) {
                find(
                        Kind.UNKNOWN_FIELD,
                        paragraph,
                        "${" + name + "}",
                        names.nearest(name).map(it -> "${" + it + "}").orElse(""));
            } else if (list.isPresent() && !RowNames.isInRow(paragraph, dialect)) {
                find(Kind.LIST_OUTSIDE_ROW, paragraph, "${" + name + "}", "");
            } else {
                used.add(name);
            }
        }
    }

    private void row(Element row) {
        Set<String> lists =
                RowNames.of(row, dialect).stream()
                        .flatMap(name -> names.listOf(name).stream())
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (lists.size() > 1) {
            find(Kind.TWO_LISTS, dialect.paragraphs(row).getFirst(), String.join(", ", lists), "");
        }
    }

    private record Open(BlockMark mark, Element paragraph) {}

    /** Every block has to end among the neighbours of its beginning. */
    private void blocks(Element parent) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element child : Dialect.children(parent)) {
            if (dialect.isSkipped(child)) {
                continue;
            }
            if (dialect.isParagraph(child)) {
                mark(child, open);
            }
            blocks(child);
        }
        open.descendingIterator()
                .forEachRemaining(
                        it -> find(Kind.UNCLOSED_BLOCK, it.paragraph(), it.mark().written(), ""));
    }

    private void mark(Element paragraph, Deque<Open> open) {
        String words = new HouseText(paragraph, dialect).words();
        Optional<BlockMark> mark = BlockMark.of(words);
        if (mark.isEmpty()) {
            BlockMark.within(words).ifPresent(it -> find(Kind.MARK_NOT_ALONE, paragraph, it, ""));
            return;
        }
        if (!mark.get().isEnd()) {
            open.push(new Open(mark.get(), paragraph));
            condition(paragraph, mark.get());
        } else if (open.isEmpty()) {
            find(Kind.NOTHING_TO_END, paragraph, mark.get().written(), "");
        } else {
            open.pop();
        }
    }

    private void condition(Element paragraph, BlockMark mark) {
        if (names.conditions().contains(mark.name())) {
            used.add(mark.name());
        } else {
            find(
                    Kind.UNKNOWN_CONDITION,
                    paragraph,
                    mark.written(),
                    names.nearestCondition(mark.name())
                            .map(it -> new BlockMark(it, mark.negated()).written())
                            .orElse(""));
        }
    }

    private void find(Kind kind, Element paragraph, String words, String nearest) {
        Place place = places.getOrDefault(paragraph, new Place(HouseFinding.Part.FILE, 0, ""));
        findings.add(new HouseFinding(kind, place, words, nearest));
    }
}
