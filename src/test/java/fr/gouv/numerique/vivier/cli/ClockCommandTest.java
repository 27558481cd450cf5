// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.document.SigningDesk;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is to be done, and a clock that is stopped, goes on and is corrected, as a script does. */
class ClockCommandTest {
    @TempDir Path folder;
    private String application = "";

    private record Answer(int status, String out, String err) {
        JsonObject object() {
            return JsonParser.parseString(out).getAsJsonObject();
        }

        JsonArray list() {
            return JsonParser.parseString(out).getAsJsonArray();
        }
    }

    @BeforeEach
    void prepare() throws Exception {
        application = SigningDesk.prepare(folder.resolve("prepared"), 1).getFirst().ref();
        SigningDesk.copy(folder.resolve("prepared"), folder.resolve("store")).close();
    }

    private Answer run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
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

    private JsonObject line(String id) {
        return run("todo").list().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(it -> it.has("application"))
                .filter(it -> it.get("application").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theClockStopsGoesOnAndAStepIsCorrected() {
        JsonObject sent = run("advance", application, "SENT_TO_LEAD").object();
        String id = sent.get("id").getAsString();
        assertThat(line(id).get("kind").getAsString()).isEqualTo("AWAITED");
        assertThat(line(id).get("waitingFor").getAsString()).isEqualTo("LEAD");
        assertThat(line(id).get("due").getAsString()).isEqualTo(sent.get("due").getAsString());

        JsonObject paused = run("pause", application, "--reason", "LEAVE").object();
        assertThat(paused.get("pausedOn").getAsString()).isEqualTo("2020-05-25");
        assertThat(line(id).get("due").getAsString()).isEmpty();
        assertThat(line(id).get("what").getAsString()).contains("délai suspendu");

        assertThat(run("resume", application).object().has("pausedOn")).isFalse();

        run("advance", application, "EXCHANGE");
        JsonObject corrected = run("correct", application).object();
        assertThat(corrected.get("step").getAsString()).isEqualTo("SENT_TO_LEAD");
        assertThat(line(id).get("waitingFor").getAsString()).isEqualTo("LEAD");
    }

    @Test
    void whatIsNotAllowedEndsWithItsStatusAndASentence() {
        Answer resumed = run("resume", application);
        assertThat(resumed.status()).isEqualTo(4);
        assertThat(resumed.out()).isEmpty();
        assertThat(resumed.err()).contains("Le délai n’est pas suspendu");

        assertThat(run("correct", application).status()).isEqualTo(4);
        assertThat(run("pause", "C-9999", "--reason", "LEAVE").status()).isEqualTo(2);
    }
}
