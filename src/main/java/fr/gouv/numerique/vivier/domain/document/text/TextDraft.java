// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.text;

import java.time.Instant;

/**
 * A text that is being worked at and holds for no document yet.
 *
 * @param rowVersion grows each time it is kept
 * @param body in the markup, perhaps with mistakes
 * @param editedBy who kept it last
 * @param editedAt when
 */
public record TextDraft(int rowVersion, String body, String editedBy, Instant editedAt) {}
