// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import fr.gouv.numerique.vivier.domain.sample.FilledForm;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

import java.util.List;

/**
 * What Sphinx tells of an export in its second sheet: the survey, the export, and every variable
 * with its type and modalities. Importers know the tool by its first row.
 */
final class InformationSheet {
    private static final String MODALITIES = " ; ";

    private final FilledForm form;
    private final List<SphinxVariable> variables;

    InformationSheet(FilledForm form, SphinxTable table) {
        this.form = form;
        this.variables = table.variables();
    }

    void write(Sheet sheet) {
        row(
                sheet,
                1,
                "Informations d'export :",
                "Fichier de données produit par Sphinx iQ",
                "© Le Sphinx Développement");
        String size = String.valueOf(form.size());
        row(sheet, 3, "Enquête", "Nom", form.name());
        // The real tool gives away where the survey is kept: an import has to leave that out.
        row(sheet, 4, "", "Chemin", "P:\\Enquêtes\\" + form.name() + ".sphx");
        row(sheet, 5, "", "Date de création", SphinxTable.written(form.createdAt()));
        row(sheet, 6, "", "Nombre total d'observations", size);
        row(sheet, 8, "Export", "Date", SphinxTable.written(form.exportedAt()));
        row(sheet, 9, "", "Langue", "FR");
        row(sheet, 10, "", "Nombre d'observations exportées", size);
        row(sheet, 11, "", "Strate", "Echantillon total");
        row(sheet, 12, "", "Filtre(s)");
        row(sheet, 13, "", "Nombre de variables", count());
        for (int i = 0; i < variables.size(); i++) {
            SphinxVariable variable = variables.get(i);
            row(
                    sheet,
                    15 + i,
                    i == 0 ? "Liste des variables de l'export" : "",
                    "V" + (i + 1) + ". " + variable.name(),
                    variable.type().code(),
                    String.join(MODALITIES, variable.modalities()));
        }
    }

    private String count() {
        return variables.size()
                + " variables affichées sur les "
                + variables.size()
                + " de l'enquête";
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
    }
}
