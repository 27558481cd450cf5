// SPDX-License-Identifier: MIT
/** What a person intends to do, one small class each, over store and files. */
@NullMarked
package fr.gouv.numerique.vivier.usecase;

import org.jspecify.annotations.NullMarked;
