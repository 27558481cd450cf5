// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.Answers;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Undoing imports from a script: {@code imports} gives the ids, {@code undo-import} takes one. */
class UndoImportCommandTest {
    @TempDir Path folder;

    private final Wiring wiring =
            new Wiring(TestStores.CLOCK, Folders.ofThisSystem(), "coordinatrice");

    private record Answer(int status, String out, String err) {
        JsonObject object() {
            return JsonParser.parseString(out).getAsJsonObject();
        }
    }

    private Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("vivier").toString()));
        int status =
                wiring.commandLine(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(all);
        return new Answer(
                status,
                plain(out.toString(StandardCharsets.UTF_8)),
                plain(err.toString(StandardCharsets.UTF_8)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }

    @Test
    void anImportIsListedUndoneAndImportedAgain() {
        String file = Samples.file("talents.gforms.csv").toString();
        int created = run("--json", "import", "talents", file).object().get("created").getAsInt();
        JsonObject listed = latest();
        assertThat(listed.get("undone").getAsBoolean()).isFalse();
        String id = listed.get("id").getAsString();

        JsonObject preview = run("--json", "undo-import", id, "--dry-run").object();
        assertThat(preview.get("removed").getAsInt()).isEqualTo(created);
        assertThat(latest().get("undone").getAsBoolean()).isFalse();

        Answer undone = run("--json", "undo-import", id);
        assertThat(undone.status()).isZero();
        assertThat(undone.object().get("removed").getAsInt()).isEqualTo(created);
        assertThat(undone.object().get("restored").getAsInt()).isZero();
        assertThat(undone.object().getAsJsonArray("kept")).isEmpty();
        assertThat(latest().get("undone").getAsBoolean()).isTrue();
        assertThat(latest().get("undoneBy").getAsString()).isEqualTo("coordinatrice");
        assertThat(run("--json", "talents").out().strip()).isEqualTo("[]");

        Answer again = run("undo-import", id);
        assertThat(again.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(again.err())
                .isEqualTo(
                        "L’import de « talents.gforms.csv » a déjà été annulé le 25 mai 2020 par"
                                + " coordinatrice. Pour le refaire, importez à nouveau le"
                                + " fichier."
                                + System.lineSeparator());
        assertThat(run("--json", "import", "talents", file).object().get("created").getAsInt())
                .isEqualTo(created);
    }

    @Test
    void whatSomebodyWorkedOnIsKeptAndAConflictIsNamed() throws Exception {
        run("import", "talents", file("a.csv", "0101", 1));
        String id = latest().get("id").getAsString();
        try (UseCases vivier =
                wiring.open(new StoreLocation.Folder(folder.resolve("vivier"), ""))) {
            vivier.editTalent().set(vivier.talents().find("T-0001"), TalentFields.PHONE, "0999");
        }

        JsonObject report =
                run("--json", "import", "talents", file("b.csv", "0202", 2), "--dry-run").object();
        JsonObject conflict = report.getAsJsonArray("conflicts").get(0).getAsJsonObject();
        assertThat(conflict.get("row").getAsInt()).isEqualTo(2);
        assertThat(conflict.get("field").getAsString()).isEqualTo("phone");
        assertThat(conflict.get("kept").getAsString()).isEqualTo("0999");
        assertThat(conflict.get("keptBy").getAsString()).isEqualTo("coordinatrice");
        assertThat(conflict.get("answer").getAsString()).isEqualTo("0202");

        JsonObject undone = run("--json", "undo-import", id).object();
        JsonObject kept = undone.getAsJsonArray("kept").get(0).getAsJsonObject();
        JsonElement talent =
                JsonParser.parseString(run("--json", "talents").out())
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("id");
        assertThat(undone.get("removed").getAsInt()).isZero();
        assertThat(kept.get("talent")).isEqualTo(talent);
        assertThat(kept.get("reason").getAsString())
                .isEqualTo("Quelqu’un a travaillé sur cette fiche depuis.");
    }

    @Test
    void linesSayTheSame() {
        run("import", "talents", file("a.csv", "0101", 1));

        assertThat(run("undo-import", latest().get("id").getAsString()).out())
                .isEqualTo(
                        "Import de « a.csv » annulé : 1 fiche retirée, aucune rétablie,"
                                + " aucune conservée."
                                + System.lineSeparator());
        assertThat(run("imports").out()).contains("  annulé par coordinatrice");
    }

    @Test
    void anImportThatIsNotThereIsSaid() {
        run("import", "talents", file("a.csv", "0101", 1));

        for (String id : List.of("12", "abc")) {
            Answer answer = run("undo-import", id);
            assertThat(answer.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(answer.err()).startsWith("Aucun import ne porte le numéro « " + id + " ».");
        }
        assertThat(run("undo-import").status()).isEqualTo(ExitStatus.USAGE);
    }

    private String file(String name, String phone, int day) {
        return Answers.file(folder, name, Answers.of("Morel", phone, "A", "", day)).toString();
    }

    private JsonObject latest() {
        return JsonParser.parseString(run("--json", "imports").out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }
}
