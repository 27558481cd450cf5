// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportChoices;
import fr.gouv.numerique.vivier.domain.intake.ImportReport;
import fr.gouv.numerique.vivier.domain.intake.LayoutFinder;
import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.files.intake.SourceFileReader;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.Samples;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The Sphinx samples, against what is true of them. */
class ImportSamplesTest {
    private static final Map<String, Tool> TOOLS =
            Map.of(
                    "demarches", Tool.DEMARCHES,
                    "excel-1252", Tool.SPHINX,
                    "framaforms", Tool.FRAMAFORMS,
                    "gforms", Tool.GOOGLE_FORMS,
                    "limesurvey", Tool.LIMESURVEY,
                    "msforms", Tool.MICROSOFT_FORMS,
                    "sphinx-csv", Tool.SPHINX,
                    "sphinx-xlsx", Tool.SPHINX);

    private final Store store = TestStores.inMemory();
    private final ImportForms imports =
            new ImportForms(
                    store,
                    new CurrentReference(ReferenceData.shipped()),
                    new SourceFileReader(),
                    new LayoutFinder(),
                    new Changes());

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talents.demarches.csv",
                "talents.excel-1252.csv",
                "talents.framaforms.xls",
                "talents.gforms.csv",
                "talents.limesurvey.csv",
                "talents.msforms.xlsx",
                "talents.sphinx-csv.csv",
                "talents.sphinx-xlsx.xlsx"
            })
    void everyTalentLandsWhereTheTruthSays(String file) throws Exception {
        ImportReport report = run(file, FormKind.TALENTS);
        assertThat(report.layout().tool()).isEqualTo(TOOLS.get(file.split("\\.")[1]));
        assertThat(report.layout().unknownQuestions()).isEmpty();
        List<JsonElement> truth = Samples.truth().getAsJsonArray("talents").asList();
        assertThat(report.outcomes()).hasSameSizeAs(truth);
        Map<Long, Talent> talents = new HashMap<>();
        store.read(session -> session.talents().all())
                .forEach(talent -> talents.put(talent.id().value(), talent));
        Set<String> emails = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            JsonObject expected = truth.get(i).getAsJsonObject();
            RowOutcome outcome = report.outcomes().get(i);
            boolean refused = expected.has("reject") && !expected.get("reject").isJsonNull();
            assertThat(outcome.status() == RowStatus.REFUSED)
                    .as("row %s refused", outcome.row())
                    .isEqualTo(refused);
            if (refused) {
                continue;
            }
            String email = expected.get("mail").getAsString().strip().toLowerCase(Locale.ROOT);
            boolean first = emails.add(email);
            assertThat(outcome.status() == RowStatus.CREATED).isEqualTo(first);
            Talent talent = talents.get(outcome.recordId().orElseThrow());
            assertThat(Talent.emailKey(talent.email())).isEqualTo(email);
            if (first && lastOf(truth, email) == i) {
                compare(asWritten(expected, file), talent, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(talents).hasSize(emails.size());
    }

    /** Windows-1252 has no letter for some names: the spreadsheet wrote a question mark. */
    private static JsonObject asWritten(JsonObject truth, String file) {
        JsonObject written = truth.deepCopy();
        if (file.contains("1252")) {
            written.addProperty("nom", in1252(truth.get("nom").getAsString()));
            written.addProperty("prenom", in1252(truth.get("prenom").getAsString()));
        }
        return written;
    }

    private static String in1252(String text) {
        Charset windows = Charset.forName("windows-1252");
        return new String(text.getBytes(windows), windows);
    }

    private static int lastOf(List<JsonElement> truth, String email) {
        int last = -1;
        for (int i = 0; i < truth.size(); i++) {
            JsonObject row = truth.get(i).getAsJsonObject();
            if (row.get("mail").getAsString().strip().equalsIgnoreCase(email)) {
                last = i;
            }
        }
        return last;
    }

    private static void compare(JsonObject expected, Talent talent, List<String> wrong) {
        String ref = talent.ref();
        check(wrong, ref, expected.get("nom").getAsString(), talent.lastName());
        check(wrong, ref, expected.get("prenom").getAsString(), talent.firstName());
        check(
                wrong,
                ref,
                expected.getAsJsonObject("skills").keySet(),
                new TreeSet<>(talent.skills().stream().map(TalentSkill::code).toList()));
        check(wrong, ref, date(expected, "start"), talent.get(TalentFields.AVAILABLE_FROM));
        check(wrong, ref, date(expected, "end"), talent.get(TalentFields.AVAILABLE_UNTIL));
        check(
                wrong,
                ref,
                Set.copyOf(strings(expected, "excluded")),
                written(talent.get(TalentFields.EXCLUDED_ADMINISTRATIONS)));
        check(
                wrong,
                ref,
                Set.copyOf(strings(expected, "mobility")),
                written(talent.get(TalentFields.MOBILITY)));
        check(
                wrong,
                ref,
                Set.copyOf(strings(expected, "kinds")),
                written(talent.get(TalentFields.KINDS)));
        check(
                wrong,
                ref,
                Optional.of(expected.get("mode").getAsString()),
                talent.get(TalentFields.WORK_MODE).map(Choice::written));
        for (TalentSkill skill : talent.skills()) {
            skill.level()
                    .ifPresent(
                            level ->
                                    check(
                                            wrong,
                                            ref + " " + skill.code(),
                                            expected.getAsJsonObject("skills")
                                                    .get(skill.code())
                                                    .getAsInt(),
                                            level.number()));
        }
        talent.values().fields().stream()
                .filter(field -> field.equals(TalentFields.ADMINISTRATION))
                .forEach(
                        _ ->
                                check(
                                        wrong,
                                        ref,
                                        true,
                                        talent.get(TalentFields.ADMINISTRATION)
                                                .orElseThrow()
                                                .isKnown()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missions.demarches.csv",
                "missions.excel-1252.csv",
                "missions.framaforms.xls",
                "missions.gforms.csv",
                "missions.limesurvey.csv",
                "missions.msforms.xlsx",
                "missions.sphinx-csv.csv",
                "missions.sphinx-xlsx.xlsx"
            })
    void everyMissionLandsWhereTheTruthSays(String file) throws Exception {
        ImportReport report = run(file, FormKind.MISSIONS);
        List<JsonElement> truth = Samples.truth().getAsJsonArray("missions").asList();
        assertThat(report.counts().created()).isEqualTo(truth.size());
        List<Mission> missions = store.read(session -> session.missions().all());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            JsonObject expected = truth.get(i).getAsJsonObject();
            Mission mission = missions.get(i);
            String ref = mission.ref();
            check(wrong, ref, expected.get("title").getAsString(), mission.title());
            check(
                    wrong,
                    ref,
                    Set.copyOf(strings(expected, "need")),
                    Set.copyOf(
                            mission.needs(Necessity.REQUIRED).stream()
                                    .map(MissionNeed::code)
                                    .toList()));
            check(
                    wrong,
                    ref,
                    true,
                    Set.copyOf(strings(expected, "wish"))
                            .containsAll(
                                    mission.needs(Necessity.DESIRED).stream()
                                            .map(MissionNeed::code)
                                            .toList()));
            check(wrong, ref, expected.get("places").getAsInt(), mission.places());
            check(wrong, ref, date(expected, "start"), mission.get(MissionFields.START));
            check(wrong, ref, date(expected, "end"), mission.get(MissionFields.END));
            boolean all = expected.get("all").getAsBoolean();
            check(wrong, ref, all ? "ALL" : "ANY", mission.needsMode().orElseThrow().name());
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "talents.demarches.csv",
                "talents.excel-1252.csv",
                "talents.framaforms.xls",
                "talents.gforms.csv",
                "talents.limesurvey.csv",
                "talents.msforms.xlsx",
                "talents.sphinx-csv.csv",
                "talents.sphinx-xlsx.xlsx"
            })
    void importingTheSameFileTwiceChangesNothing(String file) throws Exception {
        run(file, FormKind.TALENTS);
        List<Talent> before = store.read(session -> session.talents().all());
        ImportReport again = run(file, FormKind.TALENTS);
        assertThat(again.counts().created()).isZero();
        assertThat(again.counts().updated()).isZero();
        assertThat(again.counts().read()).isEqualTo(240);
        List<Talent> after = store.read(session -> session.talents().all());
        assertThat(after).isEqualTo(before);
    }

    private ImportReport run(String file, FormKind form) throws Exception {
        ImportReport report =
                imports.run(Samples.file(file), ImportChoices.of(form), WorkMonitor.none());
        assertThat(report.issues(Severity.REFUSAL))
                .allSatisfy(issue -> assertThat(issue.reason().key()).startsWith("intake.refusal"));
        return report;
    }

    private static void check(List<String> wrong, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": expected " + expected + " but was " + actual);
        }
    }

    private static Optional<LocalDate> date(JsonObject row, String name) {
        return Optional.of(LocalDate.parse(row.get(name).getAsString()));
    }

    private static List<String> strings(JsonObject row, String name) {
        return row.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString).toList();
    }

    private static Set<String> written(List<Choice> choices) {
        return Set.copyOf(choices.stream().map(Choice::written).toList());
    }
}
