// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.followup;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.store.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the reminders that were not ticked off, of people and missions alike. */
public final class OpenReminders {
    private OpenReminders() {}

    /**
     * A reminder.
     *
     * @param item what is to be done, and when
     * @param name of the person or the mission
     */
    public record Reminder(Item item, RecordName name) {}

    public static List<Reminder> read(Session session) {
        List<Reminder> reminders = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            List<Item> open =
                    session.items().all(kind, ItemKind.REMINDER).stream()
                            .filter(item -> item.doneOn().isEmpty())
                            .toList();
            Set<Long> ids = open.stream().map(Item::recordId).collect(Collectors.toSet());
            Map<Long, RecordName> names =
                    kind == RecordKind.TALENT
                            ? session.talents().names(ids)
                            : session.missions().names(ids);
            for (Item item : open) {
                reminders.add(
                        new Reminder(item, names.getOrDefault(item.recordId(), RecordName.GONE)));
            }
        }
        return reminders;
    }
}
