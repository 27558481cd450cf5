// SPDX-License-Identifier: MIT
/** Planning the pool and all open missions together. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.plan;

import org.jspecify.annotations.NullMarked;
