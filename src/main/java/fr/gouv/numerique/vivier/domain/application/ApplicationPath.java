// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

/** How a person came to a mission. */
public enum ApplicationPath {
    /** The person asked for this very mission. */
    TARGETED,
    /** The person joined the pool; the profile is shown to mission leads. */
    COMMUNITY
}
