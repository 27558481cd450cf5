// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** What a need was read from. */
public enum NeedSource {
    TICKED,
    KEYWORDS,
    TEXT,
    COORDINATOR
}
