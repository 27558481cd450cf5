// SPDX-License-Identifier: MIT
/** What the store holds on a person. */
@NullMarked
package fr.gouv.numerique.vivier.store.privacy;

import org.jspecify.annotations.NullMarked;
