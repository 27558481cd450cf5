// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import java.util.Arrays;
import java.util.Optional;

/** A way in which a survey tool exports answers. */
public enum Dialect {
    /** The workbook of Sphinx, with its sheet of information. */
    SPHINX_XLSX("sphinx-xlsx", "xlsx"),
    /** The text file of Sphinx. */
    SPHINX_CSV("sphinx-csv", "csv");

    private final String label;
    private final String extension;

    Dialect(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /** Its name on the command line and in the names of files. */
    public String label() {
        return label;
    }

    public static Optional<Dialect> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** « talents.sphinx-xlsx.xlsx ». */
    String fileName(String subject) {
        return subject + "." + label + "." + extension;
    }
}
