// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

/** Identifies a house template for ever. */
public record HouseTemplateId(long value) {}
