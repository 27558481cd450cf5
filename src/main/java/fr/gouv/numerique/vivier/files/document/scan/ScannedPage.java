// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.document.scan;

import fr.gouv.numerique.vivier.domain.document.register.PageCode;

import java.util.Optional;

/**
 * What one page of a scan shows.
 *
 * @param code that names it, if one was found
 * @param turns quarter turns, clockwise, by which the page lies wrong: 0 to 3; 0 without a code
 * @param blank whether there is nothing on it, as on the back of a sheet
 */
public record ScannedPage(Optional<PageCode> code, int turns, boolean blank) {}
