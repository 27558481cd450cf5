// SPDX-License-Identifier: MIT
/** What people and administrations ask before they decide. */
@NullMarked
package fr.gouv.numerique.vivier.domain.question;

import org.jspecify.annotations.NullMarked;
