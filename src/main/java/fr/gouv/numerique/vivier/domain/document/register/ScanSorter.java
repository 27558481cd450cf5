// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.register;

import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sorts scanned pages by the document that their codes name, and says which may be filed. */
public final class ScanSorter {
    private ScanSorter() {}

    /**
     * A page with the code that it bears.
     *
     * @param place in the file, from 1
     * @param code what it says
     */
    public record Coded(int place, PageCode code) {}

    /**
     * Pages of one text, in its own order. A page that was scanned twice is there twice: each copy
     * may bear another signature.
     */
    public record Group(List<Coded> pages) {
        public Group {
            pages = List.copyOf(pages);
        }

        public PageCode first() {
            return pages.getFirst().code();
        }

        /** Where they are in the file, in the order of the text. */
        public List<Integer> places() {
            return pages.stream().map(Coded::place).toList();
        }

        private List<Integer> missing() {
            return IntStream.rangeClosed(1, first().pages())
                    .filter(page -> pages.stream().noneMatch(it -> it.code().page() == page))
                    .boxed()
                    .toList();
        }
    }

    /** What all pages of one text have in common. */
    private record Key(String number, int revision, int pages, String check) {}

    /** One group per text, in the order in which they first appear. */
    public static List<Group> groups(List<Coded> pages) {
        Map<Key, List<Coded>> groups = new LinkedHashMap<>();
        for (Coded page : pages) {
            PageCode code = page.code();
            groups.computeIfAbsent(
                            new Key(code.number(), code.revision(), code.pages(), code.check()),
                            _ -> new ArrayList<>())
                    .add(page);
        }
        return groups.values().stream()
                .map(
                        group ->
                                new Group(
                                        group.stream()
                                                .sorted(
                                                        Comparator.comparingInt(
                                                                (Coded it) -> it.code().page()))
                                                .toList()))
                .toList();
    }

    /**
     * Why these pages cannot be filed, if so.
     *
     * @param document of the number that they bear, where the store has it
     */
    public static Optional<Message> refusal(Group group, Optional<IssuedDocument> document) {
        PageCode code = group.first();
        if (document.isEmpty()) {
            return Optional.of(Message.of("scan.refused.unknown", code.number()));
        }
        IssuedRevision current = document.get().current();
        Optional<IssuedRevision> named =
                document.get().revisions().stream()
                        .filter(it -> it.revision() == code.revision())
                        .findFirst();
        if (named.isEmpty()) {
            return Optional.of(
                    Message.of("scan.refused.neverIssued", code.number(), code.revision()));
        }
        if (!named.get().check().equals(code.check())) {
            return Optional.of(Message.of("scan.refused.check", code.number(), code.revision()));
        }
        if (code.revision() < current.revision()) {
            return Optional.of(
                    Message.of(
                            "scan.refused.older",
                            code.number(),
                            code.revision(),
                            current.revision(),
                            current.issuedOn()));
        }
        if (current.status() == DocumentStatus.CANCELLED) {
            return Optional.of(Message.of("scan.refused.cancelled", code.number()));
        }
        List<Integer> missing = group.missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                "scan.refused.missing",
                                code.number(),
                                missing.size(),
                                missing.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                code.pages()));
    }
}
