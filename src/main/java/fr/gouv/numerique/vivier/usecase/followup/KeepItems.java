// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.followup;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps notes, tags, lists, reminders and phases of talents and missions. Each change is a line of
 * the log, without the words, and can be taken back.
 */
public final class KeepItems {
    private final Store store;
    private final Clock clock;
    private final Changes changes;

    public KeepItems(Store store, Clock clock, Changes changes) {
        this.store = store;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * What is to be kept.
     *
     * @param kind what it is
     * @param words never blank once written
     * @param from first day, of a phase
     * @param due last day of a phase, day of a reminder
     */
    public record Words(
            ItemKind kind, String words, Optional<LocalDate> from, Optional<LocalDate> due) {

        public static Words of(ItemKind kind, String words) {
            return new Words(kind, words, Optional.empty(), Optional.empty());
        }
    }

    /** All that is kept of a record, the oldest first. */
    public List<Item> of(RecordKind record, long id) {
        return store.read(session -> session.items().of(record, id));
    }

    /** The tags and lists of all records of a kind, by the record's id. */
    public Map<Long, List<Item>> shared(RecordKind record) {
        return store
                .read(session -> session.items().all(record, ItemKind.TAG, ItemKind.LIST))
                .stream()
                .collect(Collectors.groupingBy(Item::recordId));
    }

    /** The tags or lists in use, in the order of the alphabet. */
    public List<String> names(RecordKind record, ItemKind kind) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        store.read(session -> session.items().all(record, kind)).stream()
                .map(Item::words)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** The reminders that were not ticked off, those due first in front. */
    public List<Item> openReminders(RecordKind record) {
        return store.read(session -> session.items().all(record, ItemKind.REMINDER)).stream()
                .filter(item -> item.doneOn().isEmpty())
                .sorted(
                        (one, other) ->
                                one.due()
                                        .orElse(LocalDate.MAX)
                                        .compareTo(other.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * Keeps the same thing of all these records. Those that have the tag already, or are on the
     * list, are passed over.
     *
     * @return the action, to take it back; nothing where nothing changed
     * @throws RefusedByRule when words are missing, or a reminder has no day
     */
    public Optional<Long> add(RecordKind record, Collection<Long> ids, Words words)
            throws RefusedByRule {
        refuse(words);
        Optional<Long> action = store.write(session -> add(session, record, ids, words));
        action.ifPresent(_ -> publish(record));
        return action;
    }

    private static Optional<Long> add(
            Session session, RecordKind record, Collection<Long> ids, Words words) {
        String text = words.words().strip();
        Optional<Long> group = Optional.empty();
        for (long id : ids) {
            boolean there =
                    words.kind().isShared()
                            && session.items().of(record, id).stream()
                                    .filter(item -> item.kind() == words.kind())
                                    .anyMatch(
                                            item -> Item.key(item.words()).equals(Item.key(text)));
            if (!there) {
                Item item =
                        session.items()
                                .add(record, id, words.kind(), text, words.from(), words.due());
                Line line = line(session, "item.add", item, group);
                session.undo().made(line, item);
                group = Optional.of(line.group());
            }
        }
        return group;
    }

    private static void refuse(Words words) throws RefusedByRule {
        if (words.words().isBlank()) {
            throw new RefusedByRule(Message.of("followup.refused.words"));
        }
        if (words.kind() == ItemKind.REMINDER && words.due().isEmpty()) {
            throw new RefusedByRule(Message.of("followup.refused.day"));
        }
        boolean backwards =
                words.from().isPresent()
                        && words.due().filter(words.from().get()::isAfter).isPresent();
        if (backwards) {
            throw new RefusedByRule(Message.of("followup.refused.order"));
        }
    }

    /**
     * Changes the words and days of what was shown.
     *
     * @throws RefusedByRule when words are missing, or a reminder has no day
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public Optional<Long> change(Item shown, Words words) throws RefusedByRule {
        refuse(words);
        return update(
                "item.edit", shown, shown.with(words.words().strip(), words.from(), words.due()));
    }

    /** Ticks a reminder off, as of today. */
    public Optional<Long> done(Item shown) {
        return update("item.done", shown, shown.done(Optional.of(LocalDate.now(clock))));
    }

    private Optional<Long> update(String action, Item shown, Item next) {
        long group =
                store.write(
                        session -> {
                            int version = session.items().update(next);
                            Line line = line(session, action, shown, Optional.empty());
                            session.undo().changed(line, shown, version);
                            return line.group();
                        });
        publish(shown.record());
        return Optional.of(group);
    }

    /** Takes it away. */
    public Optional<Long> remove(Item shown) {
        long group =
                store.write(
                        session -> {
                            session.items().remove(shown);
                            Line line = line(session, "item.remove", shown, Optional.empty());
                            session.undo().removed(line, shown);
                            return line.group();
                        });
        publish(shown.record());
        return Optional.of(group);
    }

    /**
     * Takes the tag of this name from all these records, and takes them off the list of this name.
     *
     * @return the action, to take it back; nothing where none of them had it
     */
    public Optional<Long> removeShared(RecordKind record, Collection<Long> ids, String name) {
        Optional<Long> action =
                store.write(
                        session -> {
                            Optional<Long> group = Optional.empty();
                            for (long id : ids) {
                                for (Item item : session.items().of(record, id)) {
                                    if (item.kind().isShared()
                                            && Item.key(item.words()).equals(Item.key(name))) {
                                        session.items().remove(item);
                                        Line line = line(session, "item.remove", item, group);
                                        session.undo().removed(line, item);
                                        group = Optional.of(line.group());
                                    }
                                }
                            }
                            return group;
                        });
        action.ifPresent(_ -> publish(record));
        return action;
    }

    private static Line line(Session session, String action, Item item, Optional<Long> group) {
        String kind = item.record() == RecordKind.TALENT ? "talent" : "mission";
        long id = session.log().add(action, kind, item.recordId(), item.kind().name());
        return new Line(id, group.orElse(id));
    }

    private void publish(RecordKind record) {
        changes.publish(record == RecordKind.TALENT ? Subject.TALENTS : Subject.MISSIONS);
    }
}
