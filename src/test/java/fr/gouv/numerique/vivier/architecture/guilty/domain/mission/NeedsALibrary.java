// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.mission;

import com.google.gson.Gson;

/** A rule of the domain that needs a library. */
public final class NeedsALibrary {
    public String json(Gson gson) {
        return gson.toJson(1);
    }
}
