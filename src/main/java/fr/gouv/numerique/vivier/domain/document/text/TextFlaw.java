// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import fr.gouv.numerique.vivier.domain.shared.Message;

/**
 * Why a text cannot be published.
 *
 * @param line from 1
 * @param reason one sentence for whoever edits the text
 */
public record TextFlaw(int line, Message reason) {}
