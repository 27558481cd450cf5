// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import java.util.List;

/**
 * A variable of a Sphinx survey.
 *
 * @param name short, without accents
 * @param label the question
 * @param type what it holds
 * @param modalities the answers it offers, which are as many columns when several may be given
 */
record SphinxVariable(String name, String label, VariableType type, List<String> modalities) {

    SphinxVariable {
        modalities = List.copyOf(modalities);
    }

    boolean isMultiple() {
        return type == VariableType.CLOSED_MULTIPLE;
    }

    /** How many columns it takes. A multiple choice takes one even if it offers nothing yet. */
    int columns() {
        return isMultiple() ? Math.max(1, modalities.size()) : 1;
    }
}
