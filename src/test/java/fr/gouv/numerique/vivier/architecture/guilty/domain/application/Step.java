// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.domain.application;

/** Known to the features that build on it. */
public enum Step {
    FIRST
}
