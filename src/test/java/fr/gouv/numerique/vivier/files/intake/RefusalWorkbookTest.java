// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.testing.Blanks;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Written by us, read back as anybody's spreadsheet would. */
class RefusalWorkbookTest {
    @TempDir Path folder;

    @Test
    void everyRefusalIsARowThatSaysWhereWhatAndWhy() throws Exception {
        write(
                Texts.french(),
                issue(12, "Votre nom", "", Message.of("intake.refusal.noLastName")),
                issue(
                        40,
                        "Disponible à partir du",
                        "31/02/2020",
                        Message.of("intake.refusal.noSuchDay", "31/02/2020")));

        assertThat(read())
                .containsExactly(
                        List.of("Ligne", "Question", "Réponse", "Motif"),
                        List.of(
                                "12.0",
                                "Votre nom",
                                "",
                                "Le nom manque. Demandez-le à la personne."),
                        List.of(
                                "40.0",
                                "Disponible à partir du",
                                "31/02/2020",
                                "Le jour «\u00A031/02/2020\u00A0» n’existe pas dans le calendrier."
                                        + " Corrigez la date."));
    }

    @Test
    void theWorkbookSpeaksEnglishToo() throws Exception {
        write(Texts.english(), issue(1, "Q", "", Message.of("intake.refusal.noLastName")));

        assertThat(read().get(1).get(3))
                .isEqualTo("The last name is missing. Ask the person for it.");
    }

    @Test
    void withoutRefusalsThereIsOnlyAHeader() throws Exception {
        write(Texts.french());

        assertThat(read()).hasSize(1);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        write(
                Texts.french(),
                issue(1, "Q", "=HYPERLINK(\"http://x\")", Message.of("intake.refusal.noTitle")));

        assertThat(read().get(1).get(2)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aTextLongerThanACellIsCutBetweenCharacters() throws Exception {
        write(
                Texts.french(),
                issue(1, "Q", "a" + "🚀".repeat(20_000), Message.of("intake.refusal.noTitle")));

        String cell = read().get(1).get(2);
        assertThat(cell).isEqualTo("a" + "🚀".repeat(16_383));
    }

    @Test
    void aReportThatCannotBeWrittenLeavesTheOldOneAndNothingElse() throws Exception {
        write(Texts.french());
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(
                        () ->
                                new RefusalWorkbook(Texts.french())
                                        .write(
                                                List.of(),
                                                folder.resolve("absent").resolve("x.xlsx")))
                .isInstanceOf(IOException.class);
        write(Texts.french(), issue(1, "Q", "", Message.of("intake.refusal.noTitle")));

        assertThat(file()).isNotEmptyFile();
        assertThat(Files.readAllBytes(file())).isNotEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private static RowIssue issue(int row, String column, String value, Message reason) {
        return new RowIssue(row, column, value, Severity.REFUSAL, reason);
    }

    private Path file() {
        return folder.resolve("refus.xlsx");
    }

    private void write(Texts texts, RowIssue... issues) throws IOException {
        new RefusalWorkbook(texts).write(List.of(issues), file());
    }

    private List<List<String>> read() throws IOException {
        try (InputStream stream = Files.newInputStream(file());
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<List<String>> rows = new ArrayList<>();
            sheet.forEach(
                    row -> {
                        List<String> cells = new ArrayList<>();
                        row.forEach(cell -> cells.add(Blanks.alike(cell.toString())));
                        rows.add(cells);
                    });
            return rows;
        }
    }
}
