// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.home;

import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.home.Day;
import fr.gouv.numerique.vivier.usecase.home.ReadDay;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** What is to be done today. */
public final class HomeViewModel {
    private final ReadDay readDay;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Day>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public HomeViewModel(ReadDay readDay, UiContext context) {
        this.readDay = readDay;
        this.context = context;
    }

    public void refresh() {
        context.tasks()
                .run(readDay::read, read -> day.set(Optional.of(read)), context.notices()::failed);
    }

    /** Nothing until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<Day>> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
