// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sample.FilledForm;
import fr.gouv.numerique.vivier.domain.sample.FilledRow;
import fr.gouv.numerique.vivier.domain.sample.SampleMaker;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is known of the text exports of Sphinx holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SphinxTextTest {
    private final FilledForm form =
            new SampleMaker(ReferenceData.shipped()).make(150, 12, 4).talents();
    private String text = "";
    private List<CsvRecord> records = List.of();

    @BeforeAll
    void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SphinxText().write(form, out);
        text = out.toString(StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
            records = reader.stream().toList();
        }
    }

    @Test
    void beginsWithAByteOrderMark() {
        assertThat(text).startsWith("\uFEFFVotre civilité;Votre nom;");
    }

    @Test
    void endsItsRecordsAsWindowsDoes() {
        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n", -1)).hasSize(1 + form.size() + 1);
    }

    @Test
    void hasARecordPerAnswerBelowOneHeader() {
        assertThat(records).hasSize(1 + form.size());
        assertThat(records).extracting(CsvRecord::getFieldCount).containsOnly(width());
    }

    private int width() {
        return new SphinxTable(form).headers(false).size();
    }

    @Test
    void columnsOfAMultipleChoiceHaveTheSameName() {
        assertThat(records.getFirst().getFields())
                .filteredOn("Langues de travail"::equals)
                .hasSize(6);
        assertThat(records.getFirst().getFields()).noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void everyApostropheIsDoubled() {
        assertThat(text).contains("''");
        assertThat(text.replace("''", "")).doesNotContain("'");
    }

    @Test
    void saysWhatWasAnswered() {
        SphinxTable table = new SphinxTable(form);
        int at = 1;
        for (FilledRow row : form.rows()) {
            assertThat(records.get(at).getFields().stream().map(cell -> cell.replace("''", "'")))
                    .containsExactlyElementsOf(table.cells(row));
            at++;
        }
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(text).contains(";État;").doesNotContain(";\"État\";");
        assertThat(text).containsPattern(";\"[^\"]*\n[^\"]*\";");
    }
}
