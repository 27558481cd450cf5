// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

/** Whether all required skills are needed or any one is enough; names are reference codes. */
public enum NeedsMode {
    ALL,
    ANY
}
