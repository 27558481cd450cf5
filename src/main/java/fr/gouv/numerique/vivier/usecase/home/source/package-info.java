// SPDX-License-Identifier: MIT
/** What is to be done today, one class for each kind of thing. */
@NullMarked
package fr.gouv.numerique.vivier.usecase.home.source;

import org.jspecify.annotations.NullMarked;
