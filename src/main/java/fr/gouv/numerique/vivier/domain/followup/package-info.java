// SPDX-License-Identifier: MIT
/** What coordinators keep of people and missions beside their forms. */
@NullMarked
package fr.gouv.numerique.vivier.domain.followup;

import org.jspecify.annotations.NullMarked;
