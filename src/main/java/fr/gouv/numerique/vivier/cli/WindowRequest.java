// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.store.engine.StoreLocation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells a call for the window from a command, without loading either: the window takes a store and
 * nothing else.
 */
public final class WindowRequest {
    private static final String STORE = "--store";

    private WindowRequest() {}

    /** The store to open in a window, or nothing when the arguments are a command. */
    public static Optional<StoreLocation> of(List<String> arguments, Path userData) {
        if (arguments.isEmpty()) {
            return Optional.of(new StoreLocation.Folder(userData, ""));
        }
        boolean onlyAStore = arguments.size() == 2 && arguments.getFirst().equals(STORE);
        return onlyAStore
                ? Optional.of(GlobalOptions.place(arguments.getLast(), ""))
                : Optional.empty();
    }
}
