// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** When a field has to be filled before the document can be issued. */
public enum Need {
    ALWAYS,
    OPTIONAL,
    /** Everybody but soldiers, who have no category A, B or C. */
    UNLESS_MILITARY,
    IF_FIXED_TERM,
    UNLESS_FULLY_REMOTE,
    IF_TRAVEL,
    /** Travel under a single order: a standing order covers an area instead of listing trips. */
    IF_SINGLE_TRAVEL,
    IF_STANDING,
    IF_TRAIN_OR_PLANE,
    IF_PRIVATE_CAR,
    IF_SOMEBODY_PAYS,
    IF_FULL_FORMALITIES,
    IF_CRISIS,
    /** Known once somebody has signed, so never missing when the document is issued. */
    WHEN_SIGNED,
    /** Known once the file exists. */
    AFTER_ISSUE
}
