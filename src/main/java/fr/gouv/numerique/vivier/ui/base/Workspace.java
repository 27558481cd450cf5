// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.platform.Preferences;

/** What surrounds the screens: how the window looks, and which store is open in it. */
public interface Workspace {

    Preferences preferences();

    /** Takes effect at once and is remembered. */
    void change(Preferences preferences);

    /** Where the open store is, in words. */
    String storeName();

    /** Whether the open store holds the fictional examples rather than the user's own data. */
    boolean showsExamples();

    /** Makes the fictional examples in a store of their own and opens it. */
    void openExamples();

    /** Shows the program stop by stop on the fictional examples, which it opens if need be. */
    void startTour();

    /** Goes back from the examples to the user's own store. */
    void openOwn();
}
