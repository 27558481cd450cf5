// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one form in one dialect. */
interface FormWriter {

    /** Leaves the stream open. */
    void write(FilledForm form, OutputStream out) throws IOException;
}
