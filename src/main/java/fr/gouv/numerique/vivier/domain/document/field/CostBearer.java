// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/** Whose budget pays for travel. Labels: {@code document.costBearer.<NAME>}. */
public enum CostBearer {
    HOME,
    HOST,
    NONE
}
