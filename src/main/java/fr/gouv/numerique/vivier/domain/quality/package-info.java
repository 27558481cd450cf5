// SPDX-License-Identifier: MIT
/** What is missing or doubtful in a record: one small rule each. */
@NullMarked
package fr.gouv.numerique.vivier.domain.quality;

import org.jspecify.annotations.NullMarked;
