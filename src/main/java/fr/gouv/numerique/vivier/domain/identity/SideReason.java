// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

/** Why a side is proposed for a field. */
public enum SideReason {
    /** Both say the same. */
    SAME,
    /** The other one says nothing. */
    ONLY_ONE,
    /** A coordinator set it, the later one where both were set. */
    BY_HAND,
    /** The person's refusal is kept, whoever else said otherwise. */
    REFUSAL,
    /** Both together lose nothing. */
    TOGETHER,
    /** The form was answered later. */
    LATER,
    /** Nothing tells them apart. */
    FIRST
}
