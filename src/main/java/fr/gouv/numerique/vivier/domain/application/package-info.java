// SPDX-License-Identifier: MIT
/** A person proposed for a mission, step by step, with its dated events. */
@NullMarked
package fr.gouv.numerique.vivier.domain.application;

import org.jspecify.annotations.NullMarked;
