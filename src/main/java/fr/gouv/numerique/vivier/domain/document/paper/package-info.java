// SPDX-License-Identifier: MIT
/**
 * Papers that nobody signs under a number: sheets of talents and missions, certificates, and the
 * file of a person.
 */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.paper;

import org.jspecify.annotations.NullMarked;
