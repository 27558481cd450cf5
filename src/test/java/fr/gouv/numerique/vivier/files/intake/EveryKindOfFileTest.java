// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.intake.Cell;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whatever the file is and whatever it is called, the same answers are read, or none. */
class EveryKindOfFileTest {
    private final SourceFileReader reader = new SourceFileReader();
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "windows-1252, windows-1252",
        "x-MacRoman, x-MacRoman"
    })
    void textWithoutAMarkOfItsEncoding(String written, String recognised) throws Exception {
        String text = SmallFiles.TEXT.repeat(3) + "Forêt;Zoë;1;à côté, déjà\n";
        SourceFile file = read(text.getBytes(Charset.forName(written)));
        assertThat(file.encoding()).isEqualTo(recognised);
        assertThat(shown(file).getLast()).containsExactly("Forêt", "Zoë", "1", "à côté, déjà");
    }

    @Test
    void linesThatEndAsOnOldMacs() throws Exception {
        byte[] text = SmallFiles.TEXT.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        assertThat(shown(read(text))).hasSize(3);
    }

    @Test
    void workbooksOfEveryKindSayTheSame() throws Exception {
        List<List<String>> expected = shown(read(SmallFiles.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(shown(read(SmallFiles.xlsx()))).isEqualTo(expected);
        assertThat(shown(read(SmallFiles.xls()))).isEqualTo(expected);
        assertThat(shown(read(SmallFiles.ods()))).isEqualTo(expected);
    }

    @Test
    void datesOfWorkbooksAreDates() throws Exception {
        for (byte[] workbook : List.of(SmallFiles.xlsx(), SmallFiles.xls(), SmallFiles.ods())) {
            List<Cell> cells = new ArrayList<>();
            read(workbook).sheets().getFirst().forEachRow(row -> cells.add(row.cell(3)));
            assertThat(cells.get(1)).isInstanceOf(Cell.Moment.class);
        }
    }

    private SourceFile read(byte[] content) throws Exception {
        return reader.open(Files.write(folder.resolve("réponses.dat"), content));
    }

    private static List<List<String>> shown(SourceFile file) throws UnreadableFile {
        List<List<String>> rows = new ArrayList<>();
        file.sheets()
                .getFirst()
                .forEachRow(row -> rows.add(row.cells().stream().map(Cell::shown).toList()));
        return rows;
    }
}
