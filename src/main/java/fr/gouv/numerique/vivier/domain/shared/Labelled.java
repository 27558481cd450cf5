// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

import java.util.Locale;

/** Something that has a name of its own in each language of the program. */
public interface Labelled {

    /** The name to show, in French unless the locale is English. */
    String label(Locale locale);
}
