// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SheetRow;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.testing.Blanks;
import fr.gouv.numerique.vivier.testing.Samples;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class SourceFileReaderTest {
    private static final String TABLE = "Nom;Prénom;Ville\nMorel;Zoé;Nîmes\nPetit;Léo;Orléans\n";
    private static final List<List<String>> READ =
            List.of(
                    List.of("Nom", "Prénom", "Ville"),
                    List.of("Morel", "Zoé", "Nîmes"),
                    List.of("Petit", "Léo", "Orléans"));

    private final SourceFileReader reader = new SourceFileReader();

    @TempDir Path folder;

    // Text files

    @ParameterizedTest
    @CsvSource({
        "UTF-8, , UTF-8",
        "UTF-8, \uFEFF, UTF-8",
        "windows-1252, , windows-1252",
        "UTF-16LE, \uFEFF, UTF-16LE",
        "UTF-16BE, \uFEFF, UTF-16BE",
    })
    void everyEncodingGivesTheSameTable(Charset encoding, String mark, String recognised)
            throws Exception {
        String text = (mark == null ? "" : mark) + TABLE;

        SourceFile file = reader.open(write("réponses.csv", text.getBytes(encoding)));

        assertThat(file.encoding()).isEqualTo(recognised);
        assertThat(shown(file)).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void everySeparatorIsRecognised(String separator) throws Exception {
        SourceFile file = text(TABLE.replace(";", separator));

        assertThat(file.separator()).isEqualTo(separator);
        assertThat(shown(file)).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyEndOfLineIsRecognised(String end) throws Exception {
        assertThat(shown(text(TABLE.replace("\n", end)))).isEqualTo(READ);
    }

    @Test
    void theLineThatNamesTheSeparatorIsBelieved() throws Exception {
        SourceFile file = text("sep=,\na,b;c\n1,2;3\n");

        assertThat(file.separator()).isEqualTo(",");
        assertThat(shown(file)).isEqualTo(List.of(List.of("a", "b;c"), List.of("1", "2;3")));
        assertThat(rows(file)).extracting(SheetRow::number).containsExactly(2, 3);
    }

    @Test
    void quotesHoldSeparatorsLineBreaksAndQuotes() throws Exception {
        SourceFile file =
                text("Nom;Texte;Fin\n\"Morel\";\"Un; deux\ntrois \"\"quatre\"\"\";x\nPetit;y;z\n");

        assertThat(shown(file))
                .isEqualTo(
                        List.of(
                                List.of("Nom", "Texte", "Fin"),
                                List.of("Morel", "Un; deux\ntrois \"quatre\"", "x"),
                                List.of("Petit", "y", "z")));
        assertThat(rows(file)).extracting(SheetRow::number).containsExactly(1, 2, 4);
    }

    @Test
    void doubledApostrophesAreOneWhereAllAreDoubled() throws Exception {
        assertThat(shown(text("a;b\nl''eau;d''été\n")).get(1)).containsExactly("l'eau", "d'été");
        assertThat(shown(text("a;b\nl''eau;d'été\n")).get(1)).containsExactly("l''eau", "d'été");
    }

    @Test
    void rowsMayBeShorterOrLongerThanTheHeader() throws Exception {
        SourceFile file = text("a;b;c\n1;2;3\n4\n5;6;7;8\n;;\n");

        assertThat(rows(file).get(2).cell(2)).isEqualTo(Cell.blank());
        assertThat(rows(file).get(3).cells()).hasSize(4);
        assertThat(rows(file).get(4).isBlank()).isTrue();
    }

    @Test
    void aTextFileIsReadAgainEachTimeItIsAsked() throws Exception {
        SourceFile file = text(TABLE);

        assertThat(shown(file)).isEqualTo(shown(file));
    }

    @Test
    void theContentDecidesNotTheName() throws Exception {
        Path sample = Samples.file("talents.sphinx-xlsx.xlsx");
        Path renamed = Files.copy(sample, folder.resolve("talents.csv"));

        assertThat(reader.open(renamed).sheets()).hasSizeGreaterThan(0);
        assertThat(reader.open(renamed).sha256()).isEqualTo(reader.open(sample).sha256());
        assertThat(shown(reader.open(write("x.xlsx", TABLE.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(READ);
    }

    @Test
    void theHashIsThatOfTheBytes() throws Exception {
        assertThat(text("a;b\n").sha256())
                .isEqualTo("9a8be2eb1604c06722f17a9bbdb1160123efa0dcf87979013ead941593977af2");
    }

    // Workbooks

    @Test
    void everyKindOfCellIsRead() throws Exception {
        Path file = folder.resolve("classeur.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Réponses");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("Œuvre\nd’été");
            row.createCell(1).setCellValue(12.5);
            row.createCell(3).setCellValue(LocalDate.of(2020, 6, 1));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(6).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.createSheet("Vide");
            workbook.write(stream);
        }

        SourceFile read = reader.open(file);

        assertThat(read.sheets())
                .extracting(sheet -> sheet.name())
                .containsExactly("Réponses", "Vide");
        assertThat(read.encoding()).isEmpty();
        assertThat(rows(read))
                .containsExactly(
                        new SheetRow(
                                4,
                                List.of(
                                        new Cell.Text("Œuvre\nd’été"),
                                        new Cell.Figure(12.5),
                                        Cell.blank(),
                                        new Cell.Moment(LocalDateTime.of(2020, 6, 1, 0, 0)),
                                        new Cell.Flag(true),
                                        new Cell.Fault("#N/A"),
                                        new Cell.Figure(2))));
    }

    @Test
    void datesThatCountFromNineteenFourAreRead() throws Exception {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue(1);
            row.getCell(0).setCellStyle(date);
            workbook.write(stream);
        }

        assertThat(rows(reader.open(file)).getFirst().cell(0))
                .isEqualTo(new Cell.Moment(LocalDateTime.of(1904, 1, 2, 0, 0)));
    }

    // What cannot be read

    @Test
    void aFileThatIsNotThere() {
        refused(folder.resolve("absent.xlsx"), "missing");
    }

    @Test
    void aFolder() {
        refused(folder, "folder");
    }

    @Test
    void anEmptyFile() throws Exception {
        refused(write("vide.csv", new byte[0]), "empty");
    }

    @Test
    void aPdfUnderAnotherName() throws Exception {
        refused(write("export.xlsx", "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8)), "pdf");
    }

    @Test
    void anOldWorkbookThatIsDamaged() throws Exception {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0, 0, 0};
        refused(write("ancien.xls", ole), "damagedWorkbook");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("sésame");
            try (OutputStream inside = encryptor.getDataStream(system)) {
                Files.copy(Samples.file("missions.sphinx-xlsx.xlsx"), inside);
            }
            system.writeFilesystem(stream);
        }

        refused(file, "passwordNeeded");
        assertThat(explanation(file)).contains("mot de passe");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.25, 0.5, 0.9})
    void aWorkbookThatWasCutShort(double share) throws Exception {
        byte[] whole = Files.readAllBytes(Samples.file("missions.sphinx-xlsx.xlsx"));

        refused(
                write("coupé.xlsx", Arrays.copyOf(whole, (int) (whole.length * share))),
                "damagedWorkbook");
    }

    @Test
    void anArchiveThatIsNoWorkbook() throws Exception {
        Path file = folder.resolve("archive.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("lisez-moi.txt"));
            zip.write('x');
        }

        refused(file, "noTable");
    }

    @Test
    void anImage() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        refused(write("logo.csv", png), "image");
    }

    @Test
    void aTextWithoutColumns() throws Exception {
        refused(
                write("lettre.txt", "Bonjour.\nMerci.\n".getBytes(StandardCharsets.UTF_8)),
                "noTable");
    }

    @Test
    void aQuoteThatIsNeverClosed() throws Exception {
        String text = "a;b;c\n" + "1;2;3\n".repeat(60) + "4;\"5;6\n7;8;9\n";
        Path file = write("guillemet.csv", text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> rows(reader.open(file)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, failure -> tellsWhatToDo(failure, file));
    }

    private void refused(Path file, String detail) {
        assertThatThrownBy(
                        () -> {
                            for (var sheet : reader.open(file).sheets()) {
                                sheet.forEachRow(_ -> {});
                            }
                        })
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        failure -> {
                            assertThat(failure.explanation().key())
                                    .isEqualTo("intake.unreadable." + detail);
                            tellsWhatToDo(failure, file);
                        });
    }

    /** Names the file, then says in a second sentence what to do about it. */
    private static void tellsWhatToDo(UnreadableFile failure, Path file) {
        assertThat(Blanks.alike(Texts.french().get(failure.explanation())))
                .contains("«\u00A0" + file.getFileName() + "\u00A0»")
                .containsPattern(
                        "(\\. |, )(Exportez|Choisissez|Ouvrez|Enregistrez|Fermez|Vérifiez|Saisissez"
                                + "|Décompressez|Connectez)");
        assertThat(Texts.english().get(failure.explanation()))
                .contains("“" + file.getFileName() + "”");
    }

    private String explanation(Path file) {
        try {
            reader.open(file);
            return "";
        } catch (UnreadableFile e) {
            return Texts.french().get(e.explanation());
        }
    }

    private SourceFile text(String content) throws Exception {
        return reader.open(write("réponses.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static List<SheetRow> rows(SourceFile file) throws UnreadableFile {
        List<SheetRow> rows = new ArrayList<>();
        file.sheets().getFirst().forEachRow(rows::add);
        return rows;
    }

    private static List<List<String>> shown(SourceFile file) throws UnreadableFile {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }
}
