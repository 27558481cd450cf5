// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.Question;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;

/** What is known of the workbooks of Sphinx holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SphinxWorkbookTest {
    private static final int FIRST_VARIABLE = 14;

    private final FilledForm form =
            new SampleMaker(ReferenceData.shipped()).make(150, 12, 4).missions();
    private final SphinxTable table = new SphinxTable(form);
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private byte[] bytes = new byte[0];
    private XSSFWorkbook workbook = new XSSFWorkbook();

    @BeforeAll
    void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SphinxWorkbook().write(form, out);
        bytes = out.toByteArray();
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private Sheet data() {
        return workbook.getSheetAt(0);
    }

    private Sheet information() {
        return workbook.getSheetAt(1);
    }

    private String text(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row);
        return found == null ? "" : formatter.formatCellValue(found.getCell(column));
    }

    @Test
    void hasTheAnswersThenTheInformation() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        assertThat(data().getSheetName()).isEqualTo("Proposer une mission");
        assertThat(information().getSheetName()).isEqualTo("information");
    }

    @Test
    void hasTwoHeaderRows() {
        assertThat(text(data(), 0, 0)).isEqualTo("N°Obs");
        assertThat(data().getRow(0).getPhysicalNumberOfCells()).isEqualTo(1);
        assertThat(text(data(), 1, 0)).isEmpty();
        assertThat(text(data(), 1, 1)).isEqualTo("Ministère ou organisme");
        assertThat(data().getLastRowNum()).isEqualTo(form.size() + 1);
    }

    @Test
    void numbersItsRows() {
        for (int i = 0; i < form.size(); i++) {
            assertThat(data().getRow(i + 2).getCell(0).getNumericCellValue()).isEqualTo(i + 1);
        }
    }

    @Test
    void multipleChoicesTakeAColumnPerModalityFilledFromTheLeft() {
        int column = 1;
        for (SphinxVariable variable : table.variables()) {
            if (variable.isMultiple()) {
                for (int i = 0; i < variable.columns(); i++) {
                    assertThat(text(data(), 1, column + i))
                            .isEqualTo(variable.label() + "_" + (i + 1));
                }
                for (int row = 2; row < form.size() + 2; row++) {
                    assertLeftPacked(row, column, variable);
                }
            }
            column += variable.columns();
        }
        assertThat(data().getRow(1).getLastCellNum()).isEqualTo((short) column);
    }

    private void assertLeftPacked(int row, int column, SphinxVariable variable) {
        List<String> chosen = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < variable.columns(); i++) {
            String answer = text(data(), row, column + i);
            assertThat(ended && !answer.isEmpty()).as("row %d", row).isFalse();
            ended = answer.isEmpty();
            if (!ended) {
                chosen.add(answer);
            }
        }
        assertThat(variable.modalities()).containsAll(chosen);
    }

    @Test
    void saysWhatWasAnswered() {
        int row = 2;
        for (FilledRow answers : form.rows()) {
            List<String> cells = table.cells(answers);
            for (int i = 0; i < cells.size(); i++) {
                if (!table.numbers().get(i)) {
                    assertThat(text(data(), row, i + 1)).isEqualTo(cells.get(i));
                }
            }
            row++;
        }
    }

    @Test
    void onlyNumbersAreNumericAndDatesAreText() {
        for (Row row : data()) {
            for (Cell cell : row) {
                int column = cell.getColumnIndex();
                boolean number =
                        row.getRowNum() > 1 && (column == 0 || table.numbers().get(column - 1));
                assertThat(cell.getCellType())
                        .isEqualTo(number ? CellType.NUMERIC : CellType.STRING);
            }
        }
        List<String> headers = table.headers(true);
        assertThat(text(data(), 2, headers.indexOf("Date de début souhaitée") + 1))
                .matches("\\d\\d/\\d\\d/\\d{4}");
        assertThat(text(data(), 2, headers.indexOf("DATE_SAISIE") + 1))
                .matches("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void endsWithTheTechnicalColumns() {
        List<String> headers = table.headers(true);

        assertThat(headers.subList(headers.size() - 10, headers.size()))
                .containsExactly(
                        "CLE",
                        "DATE_SAISIE",
                        "DATE_ENREG",
                        "DATE_MODIF",
                        "TEMPS_SAISIE",
                        "ORIGINE_SAISIE",
                        "LANG_SAISIE",
                        "APPAREIL_SAISIE",
                        "PROGRESSION",
                        "DERNIERE_QUESTION_SAISIE");
        assertThat(text(data(), 2, headers.indexOf("CLE") + 1)).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        double seconds =
                data().getRow(2).getCell(headers.indexOf("TEMPS_SAISIE") + 1).getNumericCellValue();
        assertThat(seconds).isGreaterThan(100).isNotEqualTo(Math.rint(seconds));
    }

    @Test
    void tellsTheToolAndTheSurvey() {
        assertThat(text(information(), 0, 0)).isEqualTo("Informations d'export :");
        assertThat(text(information(), 0, 1)).isEqualTo("Fichier de données produit par Sphinx iQ");
        assertThat(text(information(), 2, 2)).isEqualTo(form.name());
        assertThat(text(information(), 9, 1)).isEqualTo("Nombre d'observations exportées");
        assertThat(text(information(), 9, 2)).isEqualTo(String.valueOf(form.size()));
        assertThat(text(information(), 12, 2)).startsWith("50 variables affichées");
    }

    @Test
    void listsEveryQuestionWithItsTypeAndModalities() {
        assertThat(text(information(), FIRST_VARIABLE, 0))
                .isEqualTo("Liste des variables de l'export");
        for (int i = 0; i < form.questions().size(); i++) {
            Question question = form.questions().get(i);
            assertThat(text(information(), FIRST_VARIABLE + i, 1)).startsWith("V" + (i + 1) + ". ");
            assertThat(text(information(), FIRST_VARIABLE + i, 2)).isEqualTo(type(question));
            assertThat(text(information(), FIRST_VARIABLE + i, 3))
                    .isEqualTo(String.join(" ; ", question.choices()));
        }
        assertThat(information().getLastRowNum())
                .isEqualTo(FIRST_VARIABLE + table.variables().size() - 1);
    }

    private static String type(Question question) {
        return switch (question.kind()) {
            case SINGLE_CHOICE, CHECK_BOX -> "FU";
            case MULTIPLE_CHOICE -> "FM";
            case NUMBER -> "ON";
            case DATE -> "OD";
            default -> "OT";
        };
    }

    @Test
    void saysNothingOfTheDayItWasMade() throws IOException {
        var properties = workbook.getProperties().getCoreProperties();

        assertThat(properties.getCreated()).isEqualTo(properties.getModified());
        assertThat(properties.getCreated().toInstant()).isEqualTo("2020-06-08T19:00:00Z");
        assertThat(properties.getCreator()).isEqualTo("Vivier");
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry();
                    entry != null;
                    entry = archive.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo("2020-06-08T19:00:00");
            }
        }
    }
}
