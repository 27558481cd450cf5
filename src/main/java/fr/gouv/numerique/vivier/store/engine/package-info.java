// SPDX-License-Identifier: MIT
/** Opens a store, brings its schema up to date, and runs work in transactions. */
@NullMarked
package fr.gouv.numerique.vivier.store.engine;

import org.jspecify.annotations.NullMarked;
