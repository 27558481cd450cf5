// SPDX-License-Identifier: MIT
/** The machine: folders of the system, who is at work, logging, version. */
@NullMarked
package fr.gouv.numerique.vivier.platform;

import org.jspecify.annotations.NullMarked;
