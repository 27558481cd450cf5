// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

/** Signatures and scans as a script records them. */
class SigningCommandTest {
    @TempDir static Path prepared;
    private static String application;

    @TempDir Path folder;

    private record Answer(int status, String out, String err) {
        JsonObject object() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    @BeforeAll
    static void prepare() throws Exception {
        application = SigningDesk.prepare(prepared, 1).getFirst().ref();
    }

    @BeforeEach
    void copy() throws IOException {
        SigningDesk.copy(prepared, folder.resolve("store")).close();
    }

    private Answer run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--store", folder.resolve("store").toString(), "--json"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice")
                        .commandLine(utf8(out), utf8(err))
                        .run(all);
        return new Answer(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private Path issue(String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "agreement",
                                application,
                                "--out",
                                folder.resolve("out").toString(),
                                "--set",
                                "documentStatus=sentForSignature"));
        all.addAll(Arrays.asList(more));
        Answer issued = run(all.toArray(String[]::new));
        assertThat(issued.status()).as(issued.err()).isZero();
        return Path.of(
                issued.object()
                        .getAsJsonArray("files")
                        .get(0)
                        .getAsJsonObject()
                        .get("path")
                        .getAsString());
    }

    private static String state(JsonObject document, int signatory) {
        return document.getAsJsonArray("signatories")
                .get(signatory)
                .getAsJsonObject()
                .get("state")
                .getAsString();
    }

    @Test
    void signaturesAreRecordedAndTakenBack() {
        issue();

        JsonObject one = run("sign", "AT-2020-0001", "agent", "--on", "2020-05-25").object();
        JsonObject two =
                run(
                                "sign",
                                "AT-2020-0001",
                                "manager",
                                "--on",
                                "2020-05-25",
                                "--channel",
                                "electronic",
                                "--delegate",
                                "Noé Exemple",
                                "--capacity",
                                "adjoint",
                                "--delegation",
                                "arrêté du 3 mars")
                        .object();
        JsonObject three = run("sign", "AT-2020-0001", "lead", "--on", "2020-05-25").object();

        assertThat(one.get("status").getAsString()).isEqualTo("partiallySigned");
        assertThat(state(one, 0)).isEqualTo("signed");
        assertThat(state(one, 1)).isEqualTo("waiting");
        JsonObject manager = two.getAsJsonArray("signatories").get(1).getAsJsonObject();
        assertThat(manager.get("role").getAsString()).isEqualTo("manager");
        assertThat(manager.get("channel").getAsString()).isEqualTo("electronic");
        assertThat(manager.getAsJsonObject("delegate").get("name").getAsString())
                .isEqualTo("Noé Exemple");
        assertThat(three.get("status").getAsString()).isEqualTo("signed");
        Answer undone = run("sign", "AT-2020-0001", "lead", "--undo", "--reason", "erreur");
        assertThat(undone.object().get("status").getAsString()).isEqualTo("partiallySigned");
        assertThat(undone.object().getAsJsonArray("history").asList())
                .extracting(event -> event.getAsJsonObject().get("what").getAsString())
                .containsExactly("signed", "signed", "signed", "undone");
    }

    @Test
    void whatCannotBeSignedEndsWithItsStatusAndASentence() {
        issue();

        assertThat(run("sign", "AT-2020-0099", "agent", "--on", "2020-05-25").status())
                .isEqualTo(2);
        assertThat(run("sign", "AT-2020-0001", "agent").status()).isEqualTo(2);
        assertThat(run("sign", "AT-2020-0001", "nobody", "--on", "2020-05-25").status())
                .isEqualTo(2);
        for (String[] forbidden :
                new String[][] {
                    {"sign", "AT-2020-0001", "agent", "--on", "2020-05-26"},
                    {"sign", "AT-2020-0001", "agent", "--on", "2020-05-24"},
                    {"sign", "AT-2020-0001", "authority", "--on", "2020-05-25"},
                    {"sign", "AT-2020-0001", "agent", "--undo", "--reason", "erreur"}
                }) {
            Answer answer = run(forbidden);
            assertThat(answer.status()).isEqualTo(4);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err().strip().lines()).hasSize(1);
        }
    }

    @Test
    void aSignedTextChangesForAReasonAndTheOldOneIsNoLongerFiled() throws IOException {
        Path first = issue();
        run("sign", "AT-2020-0001", "agent", "--on", "2020-05-25");

        Answer without =
                run(
                        "agreement",
                        application,
                        "--out",
                        folder.resolve("out").toString(),
                        "--set",
                        "totalDays=6");
        Path second = issue("--set", "totalDays=6", "--reason", "charge revue");
        Answer filed = run("scan", first.toString(), signed(second).toString());

        assertThat(without.status()).isEqualTo(4);
        assertThat(without.out()).isEmpty();
        assertThat(filed.status()).isEqualTo(1);
        List<JsonElement> reports = JsonParser.parseString(filed.out()).getAsJsonArray().asList();
        JsonObject old = reports.getFirst().getAsJsonObject();
        assertThat(old.getAsJsonArray("filed")).isEmpty();
        assertThat(old.getAsJsonArray("refused").get(0).getAsJsonObject().get("reason").toString())
                .contains("AT-2020-0001", "texte ancien");
        JsonObject current =
                reports.getLast()
                        .getAsJsonObject()
                        .getAsJsonArray("filed")
                        .get(0)
                        .getAsJsonObject();
        assertThat(current.get("number").getAsString()).isEqualTo("AT-2020-0001");
        assertThat(current.get("revision").getAsInt()).isEqualTo(2);
        assertThat(current.getAsJsonArray("pages").get(0).getAsInt()).isEqualTo(1);
        assertThat(current.getAsJsonArray("proposed")).hasSize(3);
    }

    /** Any change of its bytes makes a copy of the file. */
    private static Path signed(Path issued) throws IOException {
        byte[] bytes = Files.readAllBytes(issued);
        bytes[bytes.length - 1] = '\r';
        return Files.write(issued.resolveSibling("copie.pdf"), bytes);
    }

    @Test
    void aCancelledDocumentKeepsItsNumber() {
        issue();

        JsonObject cancelled =
                run("cancel", "AT-2020-0001", "--reason", "mission abandonnée").object();

        assertThat(cancelled.get("status").getAsString()).isEqualTo("cancelled");
        assertThat(issue().getFileName().toString()).startsWith("AT-2020-0002");
        assertThat(run("sign", "AT-2020-0001", "agent", "--on", "2020-05-25").status())
                .isEqualTo(4);
    }

    @Test
    void formalitiesAreChosenUntilSomebodySigns() {
        JsonObject chosen = run("formalities", application, "agreement-only").object();
        assertThat(chosen.get("formalities").getAsString()).isEqualTo("AGREEMENT_ONLY");
        assertThat(chosen.get("ref").getAsString()).isEqualTo(application);
        assertThat(run("formalities", application, "nothing").status()).isEqualTo(2);
        assertThat(run("formalities", "C-9999", "light").status()).isEqualTo(2);

        issue();
        run("sign", "AT-2020-0001", "agent", "--on", "2020-05-25");
        Answer refused = run("formalities", application, "FULL");

        assertThat(refused.status()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().strip().lines())
                .singleElement()
                .asString()
                .contains("AT-2020-0001");
    }

    @Test
    void aFileThatIsMissingOrNoScanIsSaid() throws IOException {
        Path letter = Files.writeString(folder.resolve("lettre.txt"), "Bonjour");

        assertThat(run("scan", folder.resolve("rien.pdf").toString()).status()).isEqualTo(2);
        Answer answer = run("scan", letter.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("PNG, JPEG ou TIFF");
    }
}
