// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

/** The program that wrote a file. */
public enum Tool {
    SPHINX,
    /** A table whose questions are known but whose maker is not. */
    UNKNOWN
}
