// SPDX-License-Identifier: MIT
/** Plans that were kept. */
@NullMarked
package fr.gouv.numerique.vivier.store.plan;

import org.jspecify.annotations.NullMarked;
