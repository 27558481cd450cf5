// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** Where a mission is carried out; names are the codes of the reference list. */
public enum MissionMode {
    ON_SITE,
    REMOTE,
    MIXED
}
