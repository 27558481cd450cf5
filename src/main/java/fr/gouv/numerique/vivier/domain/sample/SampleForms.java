// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

/**
 * Fictional answers to both forms.
 *
 * @param talents « Proposer mes compétences »
 * @param missions « Proposer une mission »
 */
public record SampleForms(FilledForm talents, FilledForm missions) {}
