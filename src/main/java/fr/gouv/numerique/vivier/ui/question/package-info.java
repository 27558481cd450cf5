// SPDX-License-Identifier: MIT
/** Questions of agents and administrations. */
@NullMarked
package fr.gouv.numerique.vivier.ui.question;

import org.jspecify.annotations.NullMarked;
