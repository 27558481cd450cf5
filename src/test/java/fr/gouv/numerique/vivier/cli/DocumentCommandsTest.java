// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
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

/** Documents in number, their register, their message and what follows an agreement, by command. */
class DocumentCommandsTest {
    @TempDir static Path prepared;
    private static List<String> applications;

    @TempDir Path folder;

    private record Answer(int status, String out, String err) {
        JsonObject object() {
            assertThat(out).as(err).isNotBlank();
            return JsonParser.parseString(out).getAsJsonObject();
        }

        JsonArray list() {
            assertThat(out).as(err).isNotBlank();
            return JsonParser.parseString(out).getAsJsonArray();
        }
    }

    @BeforeAll
    static void prepare() throws Exception {
        applications = SigningDesk.prepare(prepared, 2).stream().map(Application::ref).toList();
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

    /** A command that issues a document into the folder of this test. */
    private Answer issue(String command, String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(command, applications.getFirst(), "--out", out().toString()));
        all.addAll(Arrays.asList(more));
        return run(all.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static String text(JsonElement of, String name) {
        return of.getAsJsonObject().get(name).getAsString();
    }

    private static Path onlyFile(Answer answer) {
        JsonArray files = answer.object().getAsJsonArray("files");
        assertThat(files).hasSize(1);
        return Path.of(text(files.get(0), "path"));
    }

    private void signedAgreement() {
        assertThat(issue("agreement", "--set", "documentStatus=sentForSignature").status())
                .isZero();
        for (String role : List.of("agent", "manager", "lead")) {
            assertThat(run("sign", "AT-2020-0001", role, "--on", "2020-05-25").status()).isZero();
        }
    }

    @Test
    void manyAreIssuedOnceAndPrintedTogether() {
        String[] batch = {
            "batch",
            "agreement",
            applications.get(0),
            applications.get(1),
            "--out",
            out().toString(),
            "--both-sides"
        };

        Answer first = run(batch);
        Answer again = run(batch);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.object().getAsJsonArray("issued"))
                .extracting(it -> text(it, "number"))
                .containsExactly("AT-2020-0001", "AT-2020-0002");
        assertThat(first.object().getAsJsonArray("issued"))
                .allSatisfy(it -> assertThat(Path.of(text(it, "path"))).exists());
        assertThat(Path.of(text(first.object(), "printFile"))).isNotEmptyFile();
        assertThat(again.object().getAsJsonArray("issued"))
                .extracting(it -> text(it, "new"))
                .containsExactly("false", "false");
    }

    @Test
    void aBatchTakesOnlyFieldsOfItsDocumentAndSaysWhoIsLeftOut() {
        Answer foreign =
                run(
                        "batch",
                        "order",
                        applications.getFirst(),
                        "--out",
                        out().toString(),
                        "--set",
                        "reviewDate=2020-08-15");
        Answer leftOut =
                run("batch", "early-end", applications.getFirst(), "--out", out().toString());

        assertThat(foreign.status()).isEqualTo(2);
        assertThat(foreign.out()).isEmpty();
        assertThat(foreign.err()).contains("reviewDate");
        assertThat(leftOut.status()).isEqualTo(1);
        assertThat(leftOut.object().getAsJsonArray("issued")).isEmpty();
        assertThat(text(leftOut.object().getAsJsonArray("incomplete").get(0), "ref"))
                .isEqualTo(applications.getFirst());
        assertThat(run("batch", "letter", "--ready", "--out", out().toString()).status())
                .isEqualTo(2);
    }

    @Test
    void theRegisterIsSearchedAndExported() throws IOException {
        issue("agreement");

        JsonArray all = run("register").list();

        assertThat(all)
                .singleElement()
                .satisfies(it -> assertThat(text(it, "number")).isEqualTo("AT-2020-0001"));
        assertThat(text(all.get(0), "status")).isEqualTo("DRAFT");
        assertThat(run("register", "--query", "at-2020-0001").list()).hasSize(1);
        assertThat(run("register", "--query", "introuvable").list()).isEmpty();
        assertThat(run("register", "--view", "SIGNED").list()).isEmpty();
        Path file = folder.resolve("registre.csv");
        assertThat(run("register", "--to", file.toString()).status()).isZero();
        assertThat(Files.readString(file).lines()).hasSize(2);
        assertThat(run("register", "--to", folder.resolve("registre.doc").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void aMessageAndDatesAreWrittenForADocument() throws IOException {
        issue("agreement");

        Path mail = onlyFile(run("mail", "AT-2020-0001", "--out", out().toString()));
        Path dates = onlyFile(run("ics", "AT-2020-0001", "--out", out().toString()));

        assertThat(mail).hasExtension("eml").content().contains("X-Unsent: 1", "AT-2020-0001");
        assertThat(dates).hasExtension("ics").content().startsWith("BEGIN:VCALENDAR");
        assertThat(mail).content().contains("-v1.pdf").doesNotContain("-v1.docx");
        Path both =
                onlyFile(
                        run(
                                "mail",
                                "AT-2020-0001",
                                "--out",
                                out().toString(),
                                "--attach",
                                "pdf,docx"));
        assertThat(both).content().contains("-v1.pdf", "-v1.docx");
        for (String command : List.of("mail", "ics")) {
            Answer unknown = run(command, "AT-2020-0099", "--out", out().toString());
            assertThat(unknown.status()).isEqualTo(2);
            assertThat(unknown.err().strip().lines()).hasSize(1);
        }
    }

    @Test
    void aConsentGivenByMailIsSignedAtOnce() {
        run("formalities", applications.getFirst(), "light");

        Answer half = issue("consent", "--set", "managerConsentReference=courriel n° 12");
        Answer whole =
                issue(
                        "consent",
                        "--set",
                        "managerConsentReference=courriel n° 12",
                        "--set",
                        "managerConsentDate=2020-05-20");

        assertThat(half.status()).isEqualTo(4);
        assertThat(whole.status()).as(whole.err()).isZero();
        assertThat(text(whole.object(), "number")).isEqualTo("CH-2020-0001");
        assertThat(text(run("register").list().get(0), "status")).isEqualTo("SIGNED");
    }

    @Test
    void anAmendmentNeedsASignedAgreementThatChanged() {
        assertThat(issue("amendment").status()).isEqualTo(4);
        signedAgreement();
        assertThat(issue("amendment").status()).isEqualTo(4);

        Answer issued =
                issue(
                        "amendment",
                        "--set",
                        "endDate=2020-08-31",
                        "--set",
                        "amendmentReason=du retard");

        assertThat(issued.status()).as(issued.err()).isZero();
        assertThat(text(issued.object(), "number")).isEqualTo("AV-2020-0001");
        assertThat(onlyFile(issued)).isNotEmptyFile();
        Answer agreement = issue("agreement");
        assertThat(agreement.object().get("revision").getAsInt()).isEqualTo(1);
    }

    @Test
    void anEarlyEndKeepsToItsNotice() {
        signedAgreement();
        String[] end = {
            "--set", "endRequester=AGENT",
            "--set", "endGround=NOTICE",
            "--set", "endRequestDate=2020-06-22",
            "--set", "daysDone=1",
            "--set", "lastDay=2020-06-24"
        };
        String[] later = end.clone();
        later[later.length - 1] = "lastDay=2020-07-24";

        Answer tooSoon = issue("early-end", end);
        Answer issued = issue("early-end", later);

        assertThat(tooSoon.status()).isEqualTo(4);
        assertThat(tooSoon.object().getAsJsonArray("problems")).isNotEmpty();
        assertThat(issued.status()).as(issued.err()).isZero();
        assertThat(text(issued.object(), "number")).isEqualTo("FA-2020-0001");
    }
}
