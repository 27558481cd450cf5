// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.field;

/**
 * Who supplies the computer and the accesses. Labels: {@code document.equipmentProvider.<NAME>}.
 */
public enum EquipmentProvider {
    HOME,
    HOST,
    BOTH
}
