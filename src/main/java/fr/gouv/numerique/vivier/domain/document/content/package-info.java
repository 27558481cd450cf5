// SPDX-License-Identifier: MIT
/** What a document says, block by block, whatever the format it will be written in. */
@NullMarked
package fr.gouv.numerique.vivier.domain.document.content;

import org.jspecify.annotations.NullMarked;
