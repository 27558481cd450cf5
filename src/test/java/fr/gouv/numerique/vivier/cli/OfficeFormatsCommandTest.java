// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.Blanks;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.testing.WordTemplates;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents in the formats of word processors, and in the layout of a ministry, by command. */
class OfficeFormatsCommandTest {
    @TempDir private static Path folder;

    private record Answer(int status, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        JsonObject file() {
            return json().getAsJsonArray("files").get(0).getAsJsonObject();
        }
    }

    @BeforeAll
    static void makeTheDemonstration() {
        run("demo", "--out", folder.resolve("demo").toString(), "--json");
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                        .commandLine(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(List.of(arguments));
        return new Answer(
                status,
                out.toString(StandardCharsets.UTF_8),
                Blanks.alike(err.toString(StandardCharsets.UTF_8)));
    }

    private static Answer onDemo(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--json");
        all.add("--store");
        all.add(folder.resolve("demo").resolve("vivier").toString());
        return run(all.toArray(String[]::new));
    }

    /** The application whose documents the demonstration has issued. */
    private static String followed() {
        for (JsonElement each :
                JsonParser.parseString(onDemo("applications").out()).getAsJsonArray()) {
            JsonObject application = each.getAsJsonObject();
            if (application.get("step").getAsString().equals("AGREEMENT_PENDING")) {
                return application.get("ref").getAsString();
            }
        }
        throw new AssertionError("no application has its agreement");
    }

    private static Answer agreement(String out, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of("agreement", followed(), "--out", folder.resolve(out).toString()));
        all.addAll(List.of(more));
        return onDemo(all.toArray(String[]::new));
    }

    @Test
    void theSameTextIsGivenInEveryFormatAndAgainByteForByte() throws IOException {
        for (String format : List.of("docx", "odt")) {
            Answer first = agreement("one", "--format", format);
            Answer again = agreement("two", "--format", format);

            assertThat(first.status()).as(first.err()).isZero();
            assertThat(first.json().get("number").getAsString()).isEqualTo("AT-2020-0001");
            assertThat(first.json().get("format").getAsString()).isEqualTo(format);
            assertThat(again.file().get("sha256")).isEqualTo(first.file().get("sha256"));
            assertThat(folder.resolve("two").resolve("AT-2020-0001-v1." + format))
                    .hasSameBinaryContentAs(
                            folder.resolve("one").resolve("AT-2020-0001-v1." + format));
        }
        assertThat(words(folder.resolve("one").resolve("AT-2020-0001-v1.docx")))
                .contains("Accord tripartite", "Signatures");
    }

    private static String words(Path docx) throws IOException {
        try (InputStream stream = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(stream);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void aTemplateGivesTheDocumentInItsOwnLayout() throws IOException {
        Path template =
                WordTemplates.write(
                        folder.resolve("ministère.docx"),
                        "Accord ${agreementNumber} de ${firstName} ${lastName}",
                        "[[si travels]]",
                        "avec déplacement",
                        "[[fin]]",
                        "- ${tasks}");
        Answer first = agreement("house", "--template", template.toString());
        Path file = Path.of(first.file().get("path").getAsString());

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(file.getFileName().toString())
                .startsWith("AT-2020-0001-v1-modele-")
                .endsWith(".docx");
        assertThat(words(file)).startsWith("Accord AT-2020-0001 de ").doesNotContain("${", "[[");
        assertThat(agreement("house", "--template", template.toString()).file().get("sha256"))
                .isEqualTo(first.file().get("sha256"));
    }

    @Test
    void aTemplateToMendIsToldAndNothingIsWritten() throws IOException {
        Path template =
                WordTemplates.write(folder.resolve("faux.docx"), "Titre", "${lastname}", "[[fin]]");
        Answer refused = agreement("none", "--template", template.toString());

        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.json().getAsJsonArray("template")).hasSize(2);
        assertThat(refused.err())
                .contains("2 points sont à corriger")
                .contains(
                        "paragraphe 2",
                        "${lastname} n’est le nom d’aucun champ. Vouliez-vous dire ${lastName}",
                        "paragraphe 3");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aTemplateOfAnotherFormatThanWantedAndAFileThatIsNoneAreRefused() throws IOException {
        Path template = WordTemplates.write(folder.resolve("bon.docx"), "${lastName}");
        Answer other = agreement("none", "--template", template.toString(), "--format", "odt");
        Path text = Files.writeString(folder.resolve("notes.docx"), "bonjour");
        Answer none = agreement("none", "--template", text.toString());

        assertThat(other.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(other.err()).contains("Le modèle est un fichier DOCX");
        assertThat(none.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(none.err()).contains("n’est ni un DOCX ni un ODT");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
