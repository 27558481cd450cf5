// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document;

/** Shapes of the fictional case. Labels: {@code wording.example.<NAME>}. */
public enum ExampleVariant {
    /** Partly on site, with journeys. */
    TRAVEL,
    /** Entirely remote, without costs. */
    REMOTE,
    /** Journeys under a standing order. */
    STANDING,
    /** Remote for reasons of public health, with the manager's written consent. */
    CRISIS
}
