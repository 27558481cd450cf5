// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

/** Shows another place of the window. */
@FunctionalInterface
public interface Navigator {
    void goTo(Destination destination);
}
