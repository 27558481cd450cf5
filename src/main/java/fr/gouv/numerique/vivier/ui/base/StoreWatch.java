// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads a screen again whenever what it shows has changed, as long as it is in view. */
public final class StoreWatch {
    private final Changes changes;
    private final TaskRunner tasks;
    private final Set<Subject> subjects;
    private final Runnable refresh;
    private Optional<Changes.Subscription> subscription = Optional.empty();

    public StoreWatch(
            Changes changes,
            TaskRunner tasks,
            Runnable refresh,
            Subject subject,
            Subject... others) {
        this.changes = changes;
        this.tasks = tasks;
        this.subjects = EnumSet.of(subject, others);
        this.refresh = refresh;
    }

    /** The screen comes into view. */
    public void start() {
        stop();
        subscription =
                Optional.of(
                        changes.subscribe(
                                changed -> {
                                    if (!Collections.disjoint(changed, subjects)) {
                                        tasks.onInterface(refresh);
                                    }
                                }));
    }

    /** The screen goes out of view. */
    public void stop() {
        subscription.ifPresent(Changes.Subscription::close);
        subscription = Optional.empty();
    }
}
