// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import java.time.Instant;

/**
 * A message about an application that was prepared, or an answer that was given.
 *
 * @param application about which
 * @param kind what for
 * @param recipient to whom
 * @param at when
 * @param by by whom
 */
public record MessageLine(
        ApplicationId application, MessageKind kind, Party recipient, Instant at, String by) {}
