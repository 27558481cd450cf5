// SPDX-License-Identifier: MIT
/** The agents who offer their skills: their profile, skills, and where each value comes from. */
@NullMarked
package fr.gouv.numerique.vivier.domain.talent;

import org.jspecify.annotations.NullMarked;
