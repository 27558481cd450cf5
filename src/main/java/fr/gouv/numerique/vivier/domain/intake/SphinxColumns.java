// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.util.Set;

/** Columns that Sphinx adds on its own; the same names in every language of its interface. */
final class SphinxColumns {
    static final String OBSERVATION = "N°Obs";
    static final String KEY = "CLE";
    static final String STARTED = "DATE_SAISIE";
    static final String SAVED = "DATE_ENREG";
    static final String CHANGED = "DATE_MODIF";

    private static final Set<String> TECHNICAL =
            Set.of(
                    KEY,
                    STARTED,
                    SAVED,
                    CHANGED,
                    "TEMPS_SAISIE",
                    "ORIGINE_SAISIE",
                    "LANG_SAISIE",
                    "APPAREIL_SAISIE",
                    "PROGRESSION",
                    "DERNIERE_QUESTION_SAISIE");

    /** So many of them and the file comes from Sphinx. */
    static final int SIGNATURE = 3;

    private SphinxColumns() {}

    static boolean isTechnical(String label) {
        return TECHNICAL.contains(label);
    }

    static boolean isNotAsked(String label) {
        return isTechnical(label) || label.equals(OBSERVATION);
    }
}
