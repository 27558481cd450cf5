// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;

/**
 * What a document is called.
 *
 * @param number that is printed on it
 * @param kind of document
 * @param application what it was issued for
 */
public record DocumentTitle(String number, DocumentKind kind, ApplicationId application) {}
