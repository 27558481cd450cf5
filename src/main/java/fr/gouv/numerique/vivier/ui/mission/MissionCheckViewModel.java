// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.matching.CheckMission;
import fr.gouv.numerique.vivier.usecase.matching.MissionCheck;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The check of one mission while it is edited. Each key typed begins a new one and ends that of the
 * key before.
 */
public final class MissionCheckViewModel {
    private final CheckMission check;
    private final CheckMission.Checks checks;
    private final UiContext context;
    private final Mission shown;
    private final ReadOnlyObjectWrapper<Optional<MissionCheck>> found =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private TaskMonitor latest;

    public MissionCheckViewModel(CheckMission check, UiContext context, Mission shown) {
        this.check = check;
        this.context = context;
        this.shown = shown;
        checks = check.begin();
        latest = monitor();
    }

    /** Checks the mission as it is kept. */
    public void asKept() {
        count(() -> shown);
    }

    /** Checks it as it would be with this value. */
    public <T> void typed(Field<T> field, T value) {
        count(() -> check.draft(shown, field, value));
    }

    private void count(Supplier<Mission> asked) {
        latest.cancel();
        TaskMonitor mine = monitor();
        latest = mine;
        context.tasks()
                .run(
                        () -> checks.check(asked.get(), mine),
                        checked -> {
                            if (mine == latest) {
                                found.set(Optional.of(checked));
                            }
                        },
                        failure -> {
                            if (!(failure instanceof WorkCancelled)) {
                                context.notices().failed(failure);
                            }
                        });
    }

    private TaskMonitor monitor() {
        return new TaskMonitor(context.tasks(), _ -> {});
    }

    /** What came out last; nothing before the first answer. */
    public ReadOnlyObjectProperty<Optional<MissionCheck>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
