// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.template;

/** {@code [si name]} or {@code [si non name]}: no other logic, so that texts stay texts. */
record Condition(String name, boolean negated) {

    boolean holds(Bindings bindings) {
        return bindings.holds(name) != negated;
    }
}
