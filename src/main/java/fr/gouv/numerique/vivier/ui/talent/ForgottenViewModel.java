// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.matching.FindForgotten;
import fr.gouv.numerique.vivier.usecase.matching.Forgotten;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/** Those who could be proposed and never were. */
public final class ForgottenViewModel {
    private final FindForgotten find;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<List<Forgotten>>> people =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private TaskMonitor latest;

    public ForgottenViewModel(FindForgotten find, UiContext context) {
        this.find = find;
        this.context = context;
        latest = monitor();
    }

    /** Looks anew; a search under way is given up for it. */
    public void refresh() {
        stop();
        TaskMonitor mine = monitor();
        latest = mine;
        context.tasks()
                .run(
                        () -> find.all(mine),
                        found -> {
                            if (mine == latest) {
                                people.set(Optional.of(found));
                            }
                        },
                        failure -> {
                            if (!(failure instanceof WorkCancelled)) {
                                context.notices().failed(failure);
                            }
                        });
    }

    /** Gives the search up; what was found before stays. */
    public void stop() {
        latest.cancel();
    }

    private TaskMonitor monitor() {
        return new TaskMonitor(context.tasks(), _ -> {});
    }

    /** Who has waited longest first; nothing before the first answer. */
    public ReadOnlyObjectProperty<Optional<List<Forgotten>>> peopleProperty() {
        return people.getReadOnlyProperty();
    }
}
