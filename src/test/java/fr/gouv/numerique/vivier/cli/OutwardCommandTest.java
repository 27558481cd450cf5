// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.files.document.FileDigest;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What leaves the store by the command line: lists, the public page. */
class OutwardCommandTest {
    @TempDir static Path store;
    @TempDir Path folder;

    private record Answer(int status, String out, String err) {
        JsonElement json() {
            return JsonParser.parseString(out);
        }
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--json", "--store", store.toString()));
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

    private int rows(String... arguments) {
        Answer answer = run(arguments);
        assertThat(answer.status()).as(answer.err()).isZero();
        return answer.json().getAsJsonObject().get("rows").getAsInt();
    }

    @Test
    void everyListIsWrittenAndReadBackByAnotherReader() throws IOException {
        Path file = folder.resolve("vivier.xlsx");
        int rows = rows("export", "talents", "--to", file.toString());

        JsonArray all = run("talents").json().getAsJsonArray();
        assertThat(rows).isEqualTo(all.size());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(rows);
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Nom");
        }
        assertThat(rows("export", "missions", "--to", folder.resolve("m.ods").toString()))
                .isEqualTo(run("missions").json().getAsJsonArray().size());
        assertThat(rows("export", "applications", "--to", folder.resolve("c.csv").toString()))
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve("c.csv")))
                .startsWith("\uFEFFRéférence;")
                .contains("C-0001;");
    }

    @Test
    void aQueryNarrowsTheListDown() {
        int found =
                rows(
                        "export",
                        "missions",
                        "--query",
                        "M-0001",
                        "--to",
                        folder.resolve("une.csv").toString());

        assertThat(found).isEqualTo(1);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThat(run("export", "talents", "--to", folder.resolve("x.pdf").toString()).status())
                .isEqualTo(2);
    }

    private Map<String, String> published(Path out) throws IOException {
        Answer answer = run("publish", "--out", out.toString());
        assertThat(answer.status()).as(answer.err()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path file : all.toList()) {
                files.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void theSameMissionsGiveTheSameBytes() throws IOException {
        assertThat(published(folder.resolve("a"))).isEqualTo(published(folder.resolve("b")));
    }

    @Test
    void onlyWhatMayBePublishedIs() throws IOException {
        Path out = folder.resolve("page");
        JsonObject answer = run("publish", "--out", out.toString()).json().getAsJsonObject();

        JsonArray missions = run("missions").json().getAsJsonArray();
        int shown = answer.getAsJsonArray("published").size();
        assertThat(shown).isPositive();
        assertThat(answer.getAsJsonArray("notPublished").size()).isEqualTo(missions.size() - shown);
        String everything =
                Files.readString(out.resolve("missions.html"))
                        + Files.readString(out.resolve("missions.md"))
                        + Files.readString(out.resolve("missions.json"))
                        + Files.readString(out.resolve("missions.csv"));
        assertThat(everything).doesNotContainPattern("[\\w.-]+@[\\w-]+\\.");
        assertThat(Files.readString(out.resolve("missions.html")))
                .contains("<html lang=\"fr\">", "<main>", "<h1>")
                .doesNotContain("src=", "<script", "url(", "<link");
    }

    @Test
    void aFileThatIsNoLongerPublishedGoesUnlessItWasChanged() throws IOException {
        Path out = folder.resolve("page");
        published(out);
        Path manifest = out.resolve(".vivier-publication");
        Path ours = Files.writeString(out.resolve("mission-M-9998.pdf"), "ours");
        Path changed = Files.writeString(out.resolve("mission-M-9999.pdf"), "changed");
        Path other = Files.writeString(out.resolve("index.html"), "theirs");
        String digest = "5a9a7d0b3c0a";
        String listed =
                Files.readString(manifest)
                        .replaceFirst(
                                "\\{",
                                "{\"mission-M-9998.pdf\":\""
                                        + FileDigest.of(Files.readAllBytes(ours))
                                        + "\",\"mission-M-9999.pdf\":\""
                                        + digest
                                        + "\",");
        Files.writeString(manifest, listed);

        published(out);

        assertThat(ours).doesNotExist();
        assertThat(changed).exists();
        assertThat(other).exists();
    }

    @Test
    void theActivityReportIsOnePageWithItsFigures() throws IOException {
        Answer answer =
                run(
                        "report",
                        "--from",
                        "2020-01-01",
                        "--to",
                        "2020-12-31",
                        "--out",
                        folder.toString());

        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(answer.json().getAsJsonObject().getAsJsonArray("figures")).hasSize(8);
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("rapport-2020-01-01-2020-12-31.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Rapport d’activité");
        }
        assertThat(folder.resolve("rapport-2020-01-01-2020-12-31.docx")).isNotEmptyFile();
        assertThat(folder.resolve("rapport-2020-01-01-2020-12-31.xlsx")).isNotEmptyFile();
    }

    @Test
    void aReportThatEndsBeforeItBeginsIsRefused() {
        assertThat(
                        run(
                                        "report",
                                        "--from",
                                        "2020-02-01",
                                        "--to",
                                        "2020-01-01",
                                        "--out",
                                        folder.toString())
                                .status())
                .isEqualTo(2);
    }

    @Test
    void profilesGoToAMissionLeadWithoutContactDetailsAndAreMarkedAsSent() throws IOException {
        JsonObject first =
                run("send", "M-0002", "T-0001", "T-0002", "--out", folder.toString())
                        .json()
                        .getAsJsonObject();
        JsonObject again =
                run("send", "M-0002", "T-0001", "T-0002", "--out", folder.toString())
                        .json()
                        .getAsJsonObject();

        assertThat(first.getAsJsonArray("offered")).isNotEmpty();
        assertThat(first.getAsJsonArray("offered"))
                .noneMatch(it -> it.getAsJsonObject().get("sentBefore").getAsBoolean());
        assertThat(again.getAsJsonArray("offered"))
                .allMatch(it -> it.getAsJsonObject().get("sentBefore").getAsBoolean());
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("profils-M-0002.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("T-0001").doesNotContain("@");
        }
        assertThat(Files.readString(folder.resolve("profils-M-0002.eml")))
                .contains("X-Unsent: 1", "profils-M-0002.pdf");
    }

    @Test
    void nobodysProfileGoesToAnAdministrationThatHeExcluded() throws IOException {
        Path csv =
                Files.writeString(
                        folder.resolve("exclu.csv"),
                        """
                        Votre nom;Votre prénom;Votre adresse électronique professionnelle;\
                        Administrations auxquelles vous ne souhaitez pas que votre profil soit transmis
                        Exclu;Anne;anne.exclu@exemple.gouv.fr;Ministère des Armées
                        """);
        run("import", "talents", csv.toString());
        String talent =
                run("talents", "--query", "anne.exclu")
                        .json()
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("ref")
                        .getAsString();

        JsonObject answer =
                run("send", "M-0001", talent, "T-0001", "--out", folder.toString())
                        .json()
                        .getAsJsonObject();

        assertThat(answer.getAsJsonArray("offered")).hasSize(1);
        assertThat(answer.getAsJsonArray("withheld")).hasSize(1);
        assertThat(run("send", "M-0001", talent, "--out", folder.toString()).status()).isEqualTo(4);
    }
}
