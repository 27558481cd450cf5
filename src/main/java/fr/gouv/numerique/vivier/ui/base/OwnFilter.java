// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.usecase.application.OwnCases;
import fr.gouv.numerique.vivier.usecase.application.OwnCases.Team;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;

/**
 * Whether only one's own cases are wanted: the same for all lists of cases, and remembered. One who
 * works alone is not asked.
 */
public final class OwnFilter {
    private final OwnCases cases;
    private final UiContext context;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private Team team = new Team("", List.of());

    public OwnFilter(OwnCases cases, UiContext context, Workspace workspace) {
        this.cases = cases;
        this.context = context;
        wanted.set(workspace.preferences().ownCasesOnly());
        active.bind(wanted.and(offered));
        wanted.subscribe(
                (_, now) -> workspace.change(workspace.preferences().withOwnCasesOnly(now)));
    }

    /** Reads again who has cases. */
    public void refresh() {
        context.tasks().run(cases::team, this::show, context.notices()::failed);
    }

    private void show(Team read) {
        team = read;
        offered.set(read.isShared());
    }

    /** Whether what is this person's is to be seen. */
    public boolean shows(String owner) {
        return !active.get() || team.isMine(owner);
    }

    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** Whether there is anybody else. */
    public ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Whether anything is left out. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }
}
