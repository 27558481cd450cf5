// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.usecase.talent;

import org.apache.poi.ss.usermodel.Sheet;

/** A use case that writes a workbook itself. */
public final class FillsASheet {
    public int rows(Sheet sheet) {
        return sheet.getLastRowNum();
    }
}
