// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.platform.ProgramVersion;
import fr.gouv.numerique.vivier.store.StoreProcess;
import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Blanks;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Commands as a script runs them: arguments in, standard output, standard error and status out. */
class CommandLineTest {
    private static final String TALENTS = Samples.file("talents.sphinx-csv.csv").toString();
    private static final String MISSIONS = Samples.file("missions.sphinx-xlsx.xlsx").toString();

    /** A store with both samples in it, copied for each test. */
    @TempDir static Path imported;

    @TempDir Path folder;

    /**
     * What a command left.
     *
     * @param status 0 to 4, or 70
     */
    private record Answer(int status, String out, String err) {
        JsonElement json() {
            return JsonParser.parseString(out);
        }

        JsonObject object() {
            return json().getAsJsonObject();
        }

        JsonArray array() {
            return json().getAsJsonArray();
        }
    }

    private static Answer runIn(Path store, String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--store");
        all.add(store.toString());
        return runPlain(all.toArray(String[]::new));
    }

    private static Answer runPlain(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice")
                        .commandLine(utf8(out), utf8(err))
                        .run(List.of(arguments));
        return new Answer(
                status,
                Blanks.alike(out.toString(StandardCharsets.UTF_8)),
                Blanks.alike(err.toString(StandardCharsets.UTF_8)));
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private Answer run(String... arguments) {
        return runIn(folder.resolve("vivier"), arguments);
    }

    @BeforeAll
    static void importSamples() {
        assertThat(runIn(imported, "import", "talents", TALENTS).status()).isEqualTo(1);
        assertThat(runIn(imported, "import", "missions", MISSIONS).status()).isZero();
    }

    @BeforeEach
    void copyStore() throws IOException {
        Path store = Files.createDirectory(folder.resolve("vivier"));
        Files.copy(imported.resolve("vivier.mv.db"), store.resolve("vivier.mv.db"));
    }

    // duplicates

    @Test
    void duplicatesAreMergedSeparatedAndRememberedAsTwo() throws IOException {
        Path csv =
                Files.writeString(
                        folder.resolve("réponses.csv"),
                        """
                        Votre nom;Votre prénom;Votre adresse électronique professionnelle;\
                        Votre téléphone professionnel
                        Kervadec;Solenn;solenn.kervadec@ancien.gouv.fr;02 99 00 00 01
                        Kervadec;Solenn;solenn.kervadec@nouveau.gouv.fr;02 99 00 00 01
                        """);
        Path store = folder.resolve("doubles");
        JsonObject imported = runIn(store, "import", "talents", csv.toString(), "--json").object();
        JsonArray found = runIn(store, "duplicates", "--json").array();

        JsonObject pair = found.get(0).getAsJsonObject();
        assertThat(found).hasSize(1);
        assertThat(pair.get("score").getAsDouble()).isBetween(0.5, 1.0);
        assertThat(pair.get("reasons").getAsJsonArray()).isNotEmpty();
        JsonObject marked = imported.get("duplicates").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(marked.get("row").getAsInt()).isEqualTo(3);
        assertThat(marked.get("talent")).isEqualTo(pair.get("a"));
        assertThat(marked.get("score")).isEqualTo(pair.get("score"));
        assertThat(imported.get("created").getAsInt()).isEqualTo(2);

        JsonObject united = runIn(store, "merge", "T-0002", "T-0001", "--json").object();
        assertThat(united.get("id")).isEqualTo(pair.get("b"));
        assertThat(united.get("sources").getAsJsonArray()).hasSize(2);
        assertThat(runIn(store, "talents", "--json").array()).hasSize(1);
        assertThat(runIn(store, "merge", "T-0002", "T-0001").status()).isEqualTo(4);
        assertThat(runIn(store, "import", "talents", csv.toString(), "--json").object())
                .satisfies(again -> assertThat(again.get("unchanged").getAsInt()).isEqualTo(2));

        JsonArray two = runIn(store, "unmerge", "T-0001", "--json").array();
        assertThat(two)
                .extracting(talent -> talent.getAsJsonObject().get("email").getAsString())
                .containsExactly(
                        "solenn.kervadec@nouveau.gouv.fr", "solenn.kervadec@ancien.gouv.fr");
        assertThat(runIn(store, "unmerge", "T-0001").status()).isEqualTo(4);
        assertThat(runIn(store, "unmerge", "T-0009").status()).isEqualTo(2);

        assertThat(runIn(store, "distinct", "T-0001", "T-0002").status()).isZero();
        assertThat(runIn(store, "duplicates", "--json").array()).isEmpty();
        assertThat(runIn(store, "distinct", "T-0001", "T-0009").status()).isEqualTo(2);
    }

    // import

    @Test
    void anImportSaysWhatItRecognisedAndWhatBecameOfEveryRow() {
        Answer answer = runIn(folder.resolve("neuf"), "import", "talents", TALENTS, "--json");

        JsonObject json = answer.object();
        assertThat(json.keySet())
                .containsExactly(
                        "file",
                        "recognised",
                        "read",
                        "created",
                        "updated",
                        "unchanged",
                        "refused",
                        "warnings",
                        "conflicts",
                        "duplicates");
        assertThat(json.getAsJsonObject("recognised").keySet())
                .containsExactly(
                        "tool",
                        "encoding",
                        "separator",
                        "sheet",
                        "headerRows",
                        "questions",
                        "unknownQuestions",
                        "mapping",
                        "added",
                        "renamed",
                        "dropped");
        assertThat(json.getAsJsonObject("recognised").get("tool").getAsString())
                .isEqualTo("Sphinx");
        assertThat(json.get("file").getAsString()).isEqualTo("talents.sphinx-csv.csv");
        assertThat(json.get("read").getAsInt()).isEqualTo(240);
        long refusedRows = refused(json).map(row -> row.get("row").getAsInt()).distinct().count();
        assertThat(refusedRows).isEqualTo(5);
        assertThat(
                        json.get("created").getAsInt()
                                + json.get("updated").getAsInt()
                                + json.get("unchanged").getAsInt())
                .isEqualTo(235);
        assertThat(answer.status()).isEqualTo(1);
    }

    private static Stream<JsonObject> refused(JsonObject json) {
        return json.getAsJsonArray("refused").asList().stream().map(JsonElement::getAsJsonObject);
    }

    @Test
    void everyRefusalHasItsPlaceItsValueAndItsReason() {
        Answer answer = runIn(folder.resolve("neuf"), "import", "talents", TALENTS, "--json");

        assertThat(refused(answer.object()))
                .allSatisfy(
                        row -> {
                            assertThat(row.keySet())
                                    .containsExactly("row", "column", "value", "reason");
                            assertThat(row.get("row").getAsInt()).isGreaterThan(1);
                            assertThat(row.get("reason").getAsString()).endsWith(".");
                        });
        assertThat(refused(answer.object()).map(row -> row.get("reason").getAsString()))
                .anyMatch(reason -> reason.startsWith("L’adresse électronique manque."))
                .anyMatch(reason -> reason.contains("n’existe pas dans le calendrier"))
                .anyMatch(reason -> reason.contains("précède le début"));
    }

    @Test
    void aDryRunTellsTheSameAndWritesNothing() {
        Path store = folder.resolve("neuf");

        Answer dry = runIn(store, "import", "missions", MISSIONS, "--dry-run", "--json");

        assertThat(dry.object().get("created").getAsInt()).isEqualTo(24);
        assertThat(runIn(store, "missions", "--json").array()).isEmpty();
        assertThat(runIn(store, "import", "missions", MISSIONS, "--json").out())
                .isEqualTo(dry.out());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String before = run("talents", "--json").out();

        JsonObject again = run("import", "talents", TALENTS, "--json").object();

        assertThat(again.get("created").getAsInt()).isZero();
        assertThat(again.get("updated").getAsInt()).isZero();
        assertThat(again.get("unchanged").getAsInt()).isEqualTo(235);
        assertThat(run("talents", "--json").out()).isEqualTo(before);
    }

    @Test
    void refusedRowsGoToAWorkbook() throws Exception {
        Path report = folder.resolve("refus.xlsx");

        Answer answer = run("import", "talents", TALENTS, "--report", report.toString());

        assertThat(answer.status()).isEqualTo(1);
        try (InputStream stream = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void linesToReadSayTheSameInWords() {
        Answer answer = run("import", "talents", TALENTS);

        assertThat(answer.out())
                .startsWith("talents.sphinx-csv.csv\u00A0: 240 lignes lues")
                .contains("5 refusées.")
                .contains("ligne ");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void severalFilesGiveOneReportEach() {
        Answer answer = run("import", "missions", MISSIONS, MISSIONS, "--json");

        assertThat(answer.array()).hasSize(2);
        assertThat(answer.status()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreTaken() {
        Answer answer =
                runIn(
                        folder.resolve("neuf"),
                        "import",
                        "missions",
                        "absent.xlsx",
                        MISSIONS,
                        "--json");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).startsWith("Le fichier «\u00A0absent.xlsx\u00A0» n’existe pas.");
        assertThat(answer.array()).hasSize(1);
    }

    @Test
    void theOtherFormIsRecognisedAndRefused() {
        Answer answer = run("import", "talents", MISSIONS, "--json");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Importez-le comme missions.");
    }

    // talents, missions, applications

    @Test
    void talentsAreListedWithTheirSkillsAndSources() {
        JsonArray talents = run("talents", "--json").array();

        assertThat(talents).hasSizeGreaterThan(200);
        for (JsonElement element : talents) {
            JsonObject talent = element.getAsJsonObject();
            assertThat(talent.keySet())
                    .contains("id", "ref", "lastName", "firstName", "email", "skills", "sources");
            assertThat(talent.get("id").getAsString()).matches("\\d+");
            assertThat(talent.getAsJsonArray("sources")).isNotEmpty();
            JsonObject source = talent.getAsJsonArray("sources").get(0).getAsJsonObject();
            assertThat(source.keySet()).containsExactly("file", "row");
            for (JsonElement skill : talent.getAsJsonArray("skills")) {
                assertThat(skill.getAsJsonObject().keySet()).contains("code", "from");
            }
        }
    }

    @Test
    void missionsAreListedWithTheirNeeds() {
        JsonArray missions = run("missions", "--json").array();

        assertThat(missions).hasSize(24);
        assertThat(missions.get(0).getAsJsonObject().keySet())
                .contains("id", "ref", "title", "needs", "wishes", "places", "sources");
    }

    @Test
    void aQueryFindsAllItsWordsWithoutAccentsAndALimitCuts() {
        JsonObject first = run("talents", "--json").array().get(0).getAsJsonObject();
        String name = first.get("lastName").getAsString();

        JsonArray found =
                run("talents", "--query", name.toUpperCase(Locale.ROOT), "--json").array();

        assertThat(found).isNotEmpty();
        assertThat(run("talents", "--query", "zzzz", "--json").array()).isEmpty();
        assertThat(run("talents", "--limit", "3", "--json").array()).hasSize(3);
        assertThat(run("missions", "--limit", "0", "--json").array()).isEmpty();
    }

    @Test
    void linesToReadBeginWithTheReference() {
        assertThat(run("talents", "--limit", "2").out().lines())
                .allMatch(l -> l.matches("T-\\d{4}  .+"));
        assertThat(run("missions", "--limit", "2").out().lines())
                .allMatch(l -> l.matches("M-\\d{4}  .+"));
    }

    // match

    @Test
    void aRankingHasPointsThatAddUpBestFirst() {
        JsonObject json = run("match", "mission", "M-0001", "--json").object();

        assertThat(json.keySet()).containsExactly("ranked", "excluded");
        JsonArray ranked = json.getAsJsonArray("ranked");
        int people = run("talents", "--json").array().size();
        assertThat(ranked.size() + json.get("excluded").getAsInt()).isEqualTo(people);
        double last = 100;
        for (JsonElement element : ranked) {
            JsonObject match = element.getAsJsonObject();
            assertThat(match.keySet()).containsExactly("talent", "score", "criteria");
            double score = match.get("score").getAsDouble();
            assertThat(score).isLessThanOrEqualTo(last);
            assertThat(Math.round(sum(match) * 10)).isEqualTo(Math.round(score * 10));
            last = score;
        }
    }

    @Test
    void otherWeightsAreTypedOrRefusedWithTheNamesThatThereAre() {
        JsonObject best =
                run("match", "mission", "M-0001", "--json", "--top", "1", "--weights", "place=40")
                        .object()
                        .getAsJsonArray("ranked")
                        .get(0)
                        .getAsJsonObject();

        assertThat(best.getAsJsonArray("criteria").get(4).getAsJsonObject().get("weight"))
                .hasToString("40");
        assertThat(run("match", "mission", "M-0001", "--weights", "lieu=4").err())
                .contains("lieu=4", "requiredSkills, desiredSkills");
    }

    @Test
    void whyNotGivesRulesAndRank() {
        JsonArray ranked =
                run("match", "mission", "M-0001", "--json").object().getAsJsonArray("ranked");
        String second = ranked.get(1).getAsJsonObject().get("talent").getAsString();

        JsonObject json = run("why-not", "M-0001", second, "--json").object();

        assertThat(json.get("eligible").getAsBoolean()).isTrue();
        assertThat(json.get("rank").getAsInt()).isEqualTo(2);
        assertThat(json.getAsJsonArray("rules"))
                .isNotEmpty()
                .allMatch(rule -> rule.getAsJsonObject().get("held").getAsBoolean());
        assertThat(Math.round(sum(json) * 10))
                .isEqualTo(Math.round(json.get("score").getAsDouble() * 10));
    }

    @Test
    void aPlanIsAtLeastAsGoodAsOneByOneAndKeepsPins() {
        JsonObject plan = run("plan", "--json").object();

        JsonObject oneByOne = plan.getAsJsonObject("oneByOne");
        assertThat(plan.get("proven").getAsBoolean()).isTrue();
        assertThat(plan.get("filled").getAsInt())
                .isEqualTo(plan.getAsJsonArray("assignments").size())
                .isLessThanOrEqualTo(plan.get("places").getAsInt());
        assertThat(plan.get("score").getAsDouble())
                .isGreaterThanOrEqualTo(oneByOne.get("score").getAsDouble());
        JsonObject first = plan.getAsJsonArray("assignments").get(0).getAsJsonObject();
        String pair = first.get("talent").getAsString() + "=" + first.get("mission").getAsString();

        JsonObject without = run("plan", "--exclude", pair, "--json").object();
        JsonObject pinned = run("plan", "--pin", pair, "--json").object();

        assertThat(without.getAsJsonArray("assignments").toString())
                .doesNotContain(
                        "\"talent\":%s,\"mission\":%s"
                                .formatted(first.get("talent"), first.get("mission")));
        assertThat(pinned.get("score")).isEqualTo(plan.get("score"));
        assertThat(run("plan", "--pin", pair, "--exclude", pair, "--json").status()).isEqualTo(4);
    }

    private static double sum(JsonObject match) {
        double sum = 0;
        for (JsonElement element : match.getAsJsonArray("criteria")) {
            JsonObject line = element.getAsJsonObject();
            assertThat(line.keySet())
                    .containsExactly("name", "weight", "value", "points", "reason");
            assertThat(line.get("reason").getAsString()).endsWith(".");
            sum += line.get("points").getAsDouble();
        }
        return sum;
    }

    @Test
    void missionsAreRankedForAPersonToo() {
        JsonObject json = run("match", "talent", "T-0001", "--top", "2", "--json").object();

        assertThat(json.getAsJsonArray("ranked").size()).isLessThanOrEqualTo(2);
        assertThat(json.getAsJsonArray("ranked"))
                .allSatisfy(match -> assertThat(match.getAsJsonObject().has("mission")).isTrue());
    }

    @Test
    void anIdOrAReferenceInAnyCaseNamesARecord() {
        String id =
                run("missions", "--json").array().get(0).getAsJsonObject().get("id").getAsString();
        String ref =
                run("missions", "--json").array().get(0).getAsJsonObject().get("ref").getAsString();

        assertThat(run("match", "mission", id, "--json").out())
                .isEqualTo(run("match", "mission", ref.toLowerCase(Locale.ROOT), "--json").out());
    }

    // apply, advance

    @Test
    void anApplicationGoesFromStepToStep() {
        JsonObject opened = run("apply", best(), "M-0001", "--json").object();
        assertThat(opened.keySet())
                .contains("id", "ref", "talent", "mission", "step", "history", "allowed");
        assertThat(opened.get("step").getAsString()).isEqualTo("PROPOSED");
        String id = opened.get("id").getAsString();

        JsonObject sent =
                run("advance", id, "sent_to_lead", "--on", "2020-06-02", "--json").object();

        assertThat(sent.get("step").getAsString()).isEqualTo("SENT_TO_LEAD");
        assertThat(sent.get("due").getAsString()).isEqualTo("2020-06-16");
        assertThat(sent.getAsJsonArray("history")).hasSize(2);
        assertThat(sent.getAsJsonArray("allowed").asList())
                .extracting(JsonElement::getAsString)
                .containsExactly("EXCHANGE", "DECLINED", "EXPIRED", "WITHDRAWN");
        JsonObject declined =
                run("advance", "C-0001", "DECLINED", "--reason", "LEVEL", "--json").object();
        JsonObject event = declined.getAsJsonArray("history").get(2).getAsJsonObject();
        assertThat(event.get("reason").getAsString()).isEqualTo("LEVEL");
        assertThat(event.get("on").getAsString()).isEqualTo("2020-05-25");
        assertThat(run("applications", "--json").array()).containsExactly(declined);
    }

    @Test
    void formalitiesAreChosenWhereAnApplicationIsOpened() {
        JsonObject light =
                run("apply", best(), "M-0001", "--formalities", "light", "--json").object();

        assertThat(light.get("formalities").getAsString()).isEqualTo("LIGHT");
        assertThat(run("formalities", "C-0001", "agreement-only").out())
                .contains("Formalités\u00A0: Accord seul.");
    }

    @Test
    void aForbiddenMoveIsRefusedInASentence() {
        run("apply", best(), "M-0001");

        Answer answer = run("advance", "C-0001", "RUNNING", "--json");

        assertThat(answer.status()).isEqualTo(4);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .isEqualToIgnoringNewLines(
                        "De l’étape «\u00A0Proposée\u00A0», on ne peut pas passer à"
                                + " «\u00A0En cours\u00A0».");
    }

    @Test
    void aClosedApplicationSaysThatItIsClosed() {
        run("apply", best(), "M-0001");
        run("advance", "C-0001", "WITHDRAWN");

        Answer answer = run("advance", "C-0001", "EXCHANGE", "--lang", "en");

        assertThat(answer.status()).isEqualTo(4);
        assertThat(answer.err())
                .isEqualToIgnoringNewLines(
                        "The application is closed (“Withdrawn”): it can no longer go to"
                                + " “Exchange”.");
    }

    @Test
    void theSamePersonIsProposedOnceForAMission() {
        String talent = best();
        assertThat(run("apply", talent, "M-0001").status()).isZero();

        assertThat(run("apply", talent, "M-0001").status()).isEqualTo(4);
        assertThat(run("applications", "--json").array()).hasSize(1);
    }

    private String best() {
        return run("match", "mission", "M-0001", "--top", "1", "--json")
                .object()
                .getAsJsonArray("ranked")
                .get(0)
                .getAsJsonObject()
                .get("talent")
                .getAsString();
    }

    // What goes wrong

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "match mission M-9999 | Aucune mission ne porte la référence «\u00A0M-9999\u00A0».",
                "match talent 42 | Aucun talent ne porte la référence «\u00A042\u00A0».",
                "apply T-9999 M-0001 | Aucun talent ne porte la référence «\u00A0T-9999\u00A0».",
                "advance C-9 AGREED | Aucune candidature ne porte la référence «\u00A0C-9\u00A0».",
            })
    void anUnknownRecordIsNamed(String command, String sentence) {
        Answer answer = run(command.split(" "));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).isEqualToIgnoringNewLines(sentence);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aFilterThatDoesNotExistIsWrongUsage() {
        Answer answer = run("talents", "--query", "couleur:bleu");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("Le filtre «\u00A0couleur\u00A0» n’existe pas ici.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talents --limit beaucoup",
                "match personne T-0001",
                "advance C-0001 NULLE_PART",
                "advance C-0001 AGREED --on 31/02/2020",
                "import",
                "import talents",
                "apply T-0001",
                "talents --couleur rouge",
                "embaucher T-0001",
                "talents --lang xx",
            })
    void wrongUsageIsOneFrenchSentence(String command) {
        Answer answer = run(command.split(" "));

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err()).contains("Voir\u00A0: vivier").contains("--help");
    }

    @Test
    void wrongUsageIsEnglishWhereAsked() {
        Answer answer = run("--lang", "en", "talents", "--couleur");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).startsWith("“--couleur” is not known here.");
    }

    @Test
    void aStoreThatAnotherProgramHoldsIsStatusThree() throws Exception {
        try (StoreProcess other = StoreProcess.start("hold", folder.resolve("vivier"))) {
            assertThat(other.line()).isEqualTo("open");

            Answer answer = run("talents", "--json");

            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains("est déjà ouvert dans un autre programme");
        }
    }

    @Test
    void aStoreOfALaterVersionIsStatusThree() throws Exception {
        StoreLocation location = new StoreLocation.Folder(folder.resolve("vivier"), "");
        String version;
        try (Database database = Database.connect(location);
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            try (ResultSet newest =
                    statement.executeQuery(
                            "select max(cast(version as integer)) from flyway_schema_history")) {
                newest.next();
                version = newest.getString(1);
            }
            statement.execute(
                    "update flyway_schema_history set version = '999' where version = '"
                            + version
                            + "'");
        }

        Answer answer = run("talents", "--lang", "en");

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.err()).contains("later version").contains("999").contains(version);
    }

    @Test
    void theWrongPassphraseIsStatusThree() throws Exception {
        Path secret = Files.writeString(folder.resolve("phrase.txt"), "sésame\n");

        assertThat(run("talents", "--passphrase-file", secret.toString()).status()).isEqualTo(3);
        Path store = folder.resolve("secret");
        assertThat(runIn(store, "talents", "--passphrase-file", secret.toString()).status())
                .isZero();
        assertThat(runIn(store, "talents").err()).contains("phrase secrète");
    }

    @Test
    void aPassphraseFileThatIsNotThereIsNamed() {
        Answer answer = run("talents", "--passphrase-file", "absent.txt");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err())
                .startsWith("Le fichier «\u00A0absent.txt\u00A0» ne peut pas être lu");
    }

    // The rest

    @Test
    void theVersionIsAnsweredWithoutAStore() {
        Answer answer = runPlain("--version");

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).isEqualToIgnoringNewLines("Vivier " + ProgramVersion.current());
        assertThat(ProgramVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void reasonsAreInTheLanguageAskedFor() {
        String french = run("match", "mission", "M-0001", "--top", "1", "--json").out();
        String english =
                run("match", "mission", "M-0001", "--top", "1", "--json", "--lang", "en").out();

        assertThat(english).isNotEqualTo(french).contains("skills");
    }

    @Test
    void globalOptionsMayComeBeforeTheCommand() {
        Answer answer =
                runPlain("--store", folder.resolve("vivier").toString(), "--json", "missions");

        assertThat(answer.array()).hasSize(24);
    }

    @Test
    void aProtectedFileIsOpenedWithThePasswordOfAFile() throws Exception {
        Path file = folder.resolve("protégé.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("sésame");
            try (OutputStream inside = encryptor.getDataStream(system)) {
                Files.copy(Path.of(MISSIONS), inside);
            }
            system.writeFilesystem(stream);
        }
        Path password = Files.writeString(folder.resolve("mdp.txt"), "sésame\n");
        Path store = folder.resolve("store");

        Answer refused = runIn(store, "import", "missions", file.toString());
        Answer read =
                runIn(
                        store,
                        "import",
                        "missions",
                        file.toString(),
                        "--file-password-file",
                        password.toString(),
                        "--json");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("protégé.xlsx", "mot de passe").hasLineCount(1);
        assertThat(read.object().get("created").getAsInt()).isEqualTo(24);
        assertThat(read.out() + read.err()).doesNotContain("sésame");
    }
}
