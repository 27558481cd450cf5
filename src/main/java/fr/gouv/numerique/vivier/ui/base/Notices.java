// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Message;

/** Tells the user something without stopping the work. */
public interface Notices {

    /** Something was done. */
    void done(Message message);

    /**
     * Something was done that can be taken back.
     *
     * @param action what taking it back is called
     * @param undo takes it back
     */
    default void done(Message message, Message action, Runnable undo) {
        done(message);
    }

    /** Something could not be done, and why. */
    void refused(Message message);

    /**
     * Something could not be done, and why, with where it is mended instead.
     *
     * @param action what going there is called
     */
    default void refused(Message message, Message action, Runnable instead) {
        refused(message);
    }

    /** A fault of the program: shown with its code, written to the log. */
    void fault(Exception failure);

    /**
     * Shows whatever went wrong: a sentence for what a user can mend, a code for a fault.
     *
     * @param failure any exception of a use case
     */
    void failed(Exception failure);
}
