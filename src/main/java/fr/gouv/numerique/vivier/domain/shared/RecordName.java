// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.shared;

/**
 * What people call a record.
 *
 * @param ref shown on screen, « T-0042 »
 * @param label the person's name or the mission's title
 */
public record RecordName(String ref, String label) {
    /** Of a record that is not there any more. */
    public static final RecordName GONE = new RecordName("", "");

    /** Reference only: a person's data must not reach a log. */
    @Override
    public String toString() {
        return ref;
    }
}
