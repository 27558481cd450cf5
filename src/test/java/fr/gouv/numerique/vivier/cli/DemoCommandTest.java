// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The commands that make fictional data and documents, on real stores and files. */
class DemoCommandTest {
    @TempDir private static Path folder;
    private static Answer demo;

    private record Answer(int status, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    @BeforeAll
    static void makeTheDemonstration() {
        demo = run("demo", "--out", folder.resolve("demo").toString(), "--json");
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Wiring wiring =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice");
        int status =
                wiring.commandLine(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(List.of(arguments));
        return new Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Answer onDemo(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--json");
        all.add("--store");
        all.add(folder.resolve("demo").resolve("vivier").toString());
        return run(all.toArray(String[]::new));
    }

    @Test
    void theDemonstrationImportsMatchesAndWritesBothDocuments() throws IOException {
        assertThat(demo.status()).as(demo.err()).isZero();
        assertThat(demo.json().getAsJsonObject("imported").get("talents").getAsInt()).isEqualTo(54);
        assertThat(demo.json().getAsJsonObject("imported").get("missions").getAsInt())
                .isEqualTo(12);
        assertThat(demo.json().get("applications").getAsInt()).isGreaterThanOrEqualTo(6);
        assertThat(demo.json().get("seconds").getAsDouble()).isNotNegative();
        JsonArray documents = demo.json().getAsJsonArray("documents");
        assertThat(documents).hasSize(2);
        assertThat(words(Path.of(documents.get(0).getAsString()))).contains("Accord tripartite");
        assertThat(words(Path.of(documents.get(1).getAsString()))).contains("ordre de mission");
    }

    private static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aStoreThatIsNoDemonstrationIsNeverReplaced() throws IOException {
        Path own = Files.createDirectories(folder.resolve("mine").resolve("vivier"));
        Files.writeString(own.resolve("vivier.mv.db"), "something of mine");
        Answer refused = run("demo", "--out", folder.resolve("mine").toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err()).contains("n’est pas une démonstration");
        assertThat(own.resolve("vivier.mv.db")).hasContent("something of mine");
    }

    @Test
    void askingAgainForADocumentGivesTheSameBytes() throws IOException {
        String followed = followed();
        Path out = folder.resolve("again");
        Answer again = onDemo("agreement", followed, "--out", out.toString());
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.json().get("number").getAsString()).isEqualTo("AT-2020-0001");
        assertThat(again.json().get("revision").getAsInt()).isEqualTo(1);
        assertThat(again.json().getAsJsonArray("missing")).isEmpty();
        Path first = Path.of(demo.json().getAsJsonArray("documents").get(0).getAsString());
        assertThat(out.resolve("AT-2020-0001-v1.pdf")).hasSameBinaryContentAs(first);
    }

    @Test
    void whatIsMissingIsListedAndNothingIsWritten() throws IOException {
        String proposed = proposed();
        Path out = folder.resolve("missing");
        Answer refused = onDemo("agreement", proposed, "--out", out.toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.json().getAsJsonArray("missing").toString())
                .contains("homeUnitAddress", "lineManagerTitle");
        assertThat(refused.json().getAsJsonArray("files")).isEmpty();
        assertThat(refused.err()).contains("Adresse administrative");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownFieldOrFormatIsWrongUsage() throws IOException {
        String out = folder.resolve("usage").toString();
        assertThat(onDemo("agreement", followed(), "--out", out, "--set", "nonsense=1").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(onDemo("agreement", followed(), "--out", out, "--format", "exe").status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(onDemo("order", "C-9999", "--out", out).status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void samplesAreTheSameForTheSameSeed() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        for (Path out : List.of(one, two)) {
            Answer made =
                    run(
                            "sample",
                            "--talents",
                            "30",
                            "--missions",
                            "4",
                            "--seed",
                            "7",
                            "--dialect",
                            "sphinx-csv",
                            "--out",
                            out.toString(),
                            "--json");
            assertThat(made.status()).as(made.err()).isZero();
            assertThat(made.json().getAsJsonArray("files")).hasSize(2);
        }
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(
                            file ->
                                    assertThat(two.resolve(file.getFileName()))
                                            .hasSameBinaryContentAs(file));
        }
        assertThat(run("sample", "--talents", "many", "--out", one.toString()).status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run("sample", "--dialect", "papyrus", "--out", one.toString()).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    private static String followed() {
        return reference("AGREEMENT_PENDING");
    }

    private static String proposed() {
        return reference("EXCHANGE");
    }

    private static String reference(String step) {
        Answer list = onDemo("applications");
        for (var row : JsonParser.parseString(list.out()).getAsJsonArray()) {
            if (row.getAsJsonObject().get("step").getAsString().equals(step)) {
                return row.getAsJsonObject().get("ref").getAsString();
            }
        }
        throw new AssertionError("no application at " + step);
    }
}
