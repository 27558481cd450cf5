// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;

/**
 * What every screen and view-model is given.
 *
 * @param texts words of the language chosen
 * @param tasks background work
 * @param notices to tell the user something
 * @param dialogs to ask for files
 * @param navigator to go elsewhere
 * @param lists closed lists and skills, as the open store knows them now
 * @param clock the program's
 */
public record UiContext(
        Texts texts,
        TaskRunner tasks,
        Notices notices,
        FileDialogs dialogs,
        Navigator navigator,
        CurrentReference lists,
        Clock clock) {

    /** Closed lists and skills as they are now. */
    public ReferenceData reference() {
        return lists.get();
    }
}
