// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

/** How alike two records are in one field, from the same to unlike. */
public enum Likeness {
    /** The same once case, accents and signs are set aside. */
    SAME,

    /** Another way of writing the same: a composed name in part, fields swapped, another domain. */
    VARIANT,

    /** Alike but for what may be a typing error. */
    CLOSE,

    /** Unlike. */
    DIFFERENT,

    /** Not given on one side at least: speaks neither for nor against. */
    UNKNOWN
}
