// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import java.util.ArrayList;
import java.util.List;

/** Keeps state for the whole program. */
public final class Remembers {
    private static int count;
    private static final ArrayList<String> NAMES = new ArrayList<>();

    public int add(String name) {
        NAMES.add(name);
        count++;
        return count;
    }

    public List<String> names() {
        return List.copyOf(NAMES);
    }
}
