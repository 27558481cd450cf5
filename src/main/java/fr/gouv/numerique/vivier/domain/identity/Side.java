// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

/** Which of two records gives a field of the one that is made of them. */
public enum Side {
    /** The record that stays, with its identifier and reference. */
    SURVIVOR,
    /** The record that goes. */
    OTHER,
    /** What both say, one after the other: multiple choices and long texts only. */
    BOTH
}
