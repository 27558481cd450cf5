// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Papers as a script asks for them. */
class PaperCommandsTest {
    @TempDir static Path folder;

    private record Answer(int status, String out, String err) {
        JsonObject json() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--json", "--store", folder.resolve("store").toString()));
        int status =
                new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice")
                        .commandLine(stream(out), stream(err))
                        .run(all);
        return new Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @BeforeAll
    static void fill() {
        run("import", "talents", Samples.file("talents.sphinx-csv.csv").toString());
        run("import", "missions", Samples.file("missions.sphinx-xlsx.xlsx").toString());
        run("apply", "T-0001", "M-0001");
    }

    private static String text(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void aPersonsFileIsHandedOutWhole() throws Exception {
        Path out = folder.resolve("person");
        Answer answer = run("person", "T-0001", "--out", out.toString());

        JsonObject json = answer.json();
        assertThat(answer.status()).isZero();
        assertThat(json.getAsJsonObject("tables").keySet())
                .contains("talent", "application", "import_row");
        assertThat(json.getAsJsonArray("files")).hasSize(2);
        String email = json.getAsJsonObject("profile").get("email").getAsString();
        assertThat(text(out.resolve("dossier-T-0001.pdf"))).contains(email);
        assertThat(Files.readString(out.resolve("dossier-T-0001.json"))).contains(email);
        assertThat(out).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aProfileHidesTheNameUnlessAskedFor() throws Exception {
        Path out = folder.resolve("profile");
        JsonObject person =
                run("person", "T-0001", "--out", folder.resolve("p").toString())
                        .json()
                        .getAsJsonObject("profile");
        String name = person.get("lastName").getAsString();

        Answer hidden = run("profile", "T-0001", "--out", out.toString());
        assertThat(hidden.status()).isZero();
        String words = text(out.resolve("profil-T-0001.pdf"));
        assertThat(words).doesNotContain(name, person.get("email").getAsString());

        run("profile", "T-0001", "--out", out.toString(), "--name", "full");
        assertThat(text(out.resolve("profil-T-0001.pdf"))).contains(name);
    }

    @Test
    void aMissionSheetIsWritten() throws Exception {
        Path out = folder.resolve("mission");
        Answer answer = run("mission-sheet", "M-0001", "--out", out.toString());

        assertThat(answer.status()).isZero();
        assertThat(answer.json().getAsJsonArray("files")).hasSize(1);
        assertThat(text(out.resolve("mission-M-0001.pdf"))).contains("Fiche mission");
    }

    @Test
    void aCertificateBeforeTheEndIsRefused() {
        Path out = folder.resolve("certificate");
        Answer answer = run("certificate", "C-0001", "--out", out.toString());

        assertThat(answer.status()).isEqualTo(4);
        assertThat(answer.err()).contains("C-0001");
        assertThat(out).doesNotExist();
    }

    @Test
    void whoIsNotKnownIsNotFound() {
        assertThat(run("person", "T-9999", "--out", folder.toString()).status()).isEqualTo(2);
    }
}
