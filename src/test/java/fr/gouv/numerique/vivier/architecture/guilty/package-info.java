// SPDX-License-Identifier: MIT
/** One example for each way to break a rule, in rings of their own. Nothing here is ever run. */
package fr.gouv.numerique.vivier.architecture.guilty;
