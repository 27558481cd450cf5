// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.domain.application.Reason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.document.text.TextDraft;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.intake.ImportRun;
import fr.gouv.numerique.vivier.domain.intake.RowCounts;
import fr.gouv.numerique.vivier.domain.intake.RowIssue;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.intake.SeenAnswer;
import fr.gouv.numerique.vivier.domain.intake.Severity;
import fr.gouv.numerique.vivier.domain.intake.SourceFile;
import fr.gouv.numerique.vivier.domain.intake.Tool;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.mission.MissionStatus;
import fr.gouv.numerique.vivier.domain.mission.Necessity;
import fr.gouv.numerique.vivier.domain.mission.NeedSource;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.reference.TaughtEntry;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.reference.Teachings;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.StoreException;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.store.intake.ImportRepository;
import fr.gouv.numerique.vivier.testing.Records;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** What every store does, whichever database it lives in. */
abstract class StoreContract {
    private static final Instant ANSWERED = Instant.parse("2020-05-20T09:41:17.123456Z");

    Store store;

    /** Where this test's store is; the same place each time it is asked for. */
    abstract StoreLocation location();

    /** The same store as a second program sees it, where two may work at the same time. */
    abstract Store secondStore();

    @BeforeEach
    void open() {
        store = TestStores.open(location());
    }

    @AfterEach
    void close() {
        store.close();
    }

    // Records

    @Test
    void aTalentIsReadAsItWasWritten() {
        FieldValues values = Records.every(TalentFields.ALL);
        List<TalentSkill> skills =
                List.of(
                        new TalentSkill(
                                "DEV-006",
                                List.of(
                                        evidence(SkillSource.TICKED, null, "Java"),
                                        evidence(
                                                SkillSource.LEVEL_ANSWER,
                                                SkillLevel.MASTERY,
                                                "Java : Maîtrise"))),
                        new TalentSkill(
                                "DEV-007",
                                List.of(
                                        evidence(
                                                SkillSource.COORDINATOR,
                                                SkillLevel.EXPERTISE,
                                                ""))));
        List<ExtraAnswer> extras =
                List.of(new ExtraAnswer("Autre ?", "Oui"), new ExtraAnswer("Autre ?", "Non"));
        Talent written = insert(values, skills, extras);

        Talent read = store.read(s -> s.talents().find(written.id())).orElseThrow();

        same(TalentFields.ALL, read.values(), values);
        assertThat(read).isEqualTo(written);
        assertThat(read.skills()).isEqualTo(skills);
        assertThat(read.extras()).isEqualTo(extras);
        assertThat(read.answeredAt()).contains(ANSWERED);
        assertThat(read.ref()).isEqualTo("T-0001");
        assertThat(read.status()).isEqualTo(TalentStatus.ACTIVE);
        assertThat(read.createdAt()).isEqualTo(TestStores.CLOCK.instant());
    }

    @Test
    void whatWasTaughtIsReadAsItWasWritten() {
        ReferenceEntry entry =
                new ReferenceEntry(
                        "X-MER",
                        "Ministère de la Mer",
                        "Ministry of the Sea",
                        List.of(),
                        Optional.of(LocalDate.of(2020, 7, 6)),
                        Optional.empty(),
                        "MTE");
        store.write(
                s -> {
                    s.references().teach("ministry", "Beauvau bis", "MJ");
                    s.references().teach("ministry", "BEAUVAU-BIS", "MI");
                    s.references().teach("skill", "Macramé", "");
                    s.references().save("ministry", entry, false);
                    s.references().save("ministry", entry, true);
                    return s;
                });

        Teachings read = store.read(s -> s.references().teachings());

        assertThat(read.synonyms())
                .containsExactly(
                        new TaughtSynonym(
                                "ministry",
                                "BEAUVAU-BIS",
                                "MI",
                                "coordinatrice",
                                TestStores.CLOCK.instant()),
                        new TaughtSynonym(
                                "skill",
                                "Macramé",
                                "",
                                "coordinatrice",
                                TestStores.CLOCK.instant()));
        assertThat(read.entries())
                .containsExactly(
                        new TaughtEntry(
                                "ministry",
                                entry,
                                true,
                                "coordinatrice",
                                TestStores.CLOCK.instant()));
        store.write(
                s -> {
                    s.references().forget("skill", "macrame");
                    s.references().forgetAll("ministry", "MI");
                    s.references().remove("ministry", "X-MER");
                    return s;
                });
        Teachings left = store.read(s -> s.references().teachings());
        assertThat(left).isEqualTo(Teachings.NONE);
    }

    @Test
    void singleAnswersAreGoneThroughWithoutTheirRecords() {
        FieldValues values =
                person("Morel", "a.morel@exemple.gouv.fr")
                        .with(TalentFields.REGION, Optional.of(Choice.unknown("Bretange")))
                        .with(
                                TalentFields.TICKED_SKILLS,
                                List.of(new Choice("DEV-006", "Java"), Choice.unknown("Jawa")))
                        .with(TalentFields.KEYWORDS, "zorglub");
        Talent talent = insert(values, List.of(), List.of());
        List<String> unknown = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<String> texts = new ArrayList<>();

        store.read(
                s -> {
                    s.talents()
                            .answers()
                            .unknown((id, field, words) -> unknown.add(field.name() + words));
                    s.talents()
                            .answers()
                            .taken("skill", "DEV-006", (id, field, words) -> taken.add(words));
                    s.talents()
                            .answers()
                            .texts(
                                    List.of(TalentFields.KEYWORDS, TalentFields.DESCRIPTION),
                                    (id, found) -> texts.addAll(found));
                    return s;
                });

        assertThat(unknown).containsExactly("regionBretange", "tickedSkillsJawa");
        assertThat(taken).containsExactly("Java");
        assertThat(texts).containsExactly("zorglub", "");
        List<Talent> grouped = new ArrayList<>();
        store.read(
                s -> {
                    s.talents().inGroups(1, grouped::addAll);
                    return s;
                });
        assertThat(grouped).containsExactly(talent);
    }

    @Test
    void theLastMessageToEachIsRemembered() {
        Talent talent = insert(person("Morel", "a.morel@exemple.gouv.fr"), List.of(), List.of());
        long id = talent.id().value();
        store.write(
                s -> {
                    s.messages().add(RecordKind.TALENT, List.of(id));
                    s.messages().add(RecordKind.TALENT, List.of(id));
                    return s;
                });

        Map<Long, Instant> latest = store.read(s -> s.messages().latest(RecordKind.TALENT));
        Map<Long, Instant> toLeads = store.read(s -> s.messages().latest(RecordKind.MISSION));
        assertThat(latest).containsExactly(Map.entry(id, TestStores.CLOCK.instant()));
        assertThat(toLeads).isEmpty();
    }

    @Test
    void aTalentIsReadAsItWasChanged() {
        Talent first = insert(Records.every(TalentFields.ALL), List.of(), List.of());
        FieldValues fewer = person("Morel", "a.morel@exemple.gouv.fr");
        Map<Field<?>, FieldEdit> edits =
                Map.of(
                        TalentFields.LAST_NAME,
                        new FieldEdit(
                                ANSWERED, "coord", Optional.of("Moreau"), Optional.empty(), true),
                        TalentFields.MOBILITY,
                        new FieldEdit(ANSWERED, "coord", Optional.empty(), Optional.of(ANSWERED)));

        Talent changed =
                store.write(
                        s ->
                                s.talents()
                                        .update(
                                                new Talent(
                                                        first.id(),
                                                        first.ref(),
                                                        first.version(),
                                                        TalentStatus.PAUSED,
                                                        fewer,
                                                        List.of(),
                                                        edits,
                                                        List.of(),
                                                        Optional.empty(),
                                                        first.createdAt(),
                                                        first.updatedAt())));

        Talent read = store.read(s -> s.talents().find(first.ref())).orElseThrow();
        assertThat(read).isEqualTo(changed);
        same(TalentFields.ALL, read.values(), fewer);
        assertThat(read.edits()).isEqualTo(edits);
        assertThat(read.status()).isEqualTo(TalentStatus.PAUSED);
        assertThat(read.answeredAt()).isEmpty();
        assertThat(read.version()).isEqualTo(first.version() + 1);
    }

    @Test
    void aMissionIsReadAsItWasWritten() {
        FieldValues values = Records.every(MissionFields.ALL);
        List<MissionNeed> needs =
                List.of(
                        new MissionNeed(
                                Necessity.REQUIRED,
                                0,
                                "DEV-006",
                                Optional.of(SkillLevel.BASICS),
                                NeedSource.TICKED,
                                "Java"),
                        new MissionNeed(
                                Necessity.REQUIRED,
                                1,
                                "DEV-007",
                                Optional.empty(),
                                NeedSource.COORDINATOR,
                                ""),
                        new MissionNeed(
                                Necessity.MENTIONED,
                                0,
                                "DEV-006",
                                Optional.empty(),
                                NeedSource.TEXT,
                                "java"));
        List<ExtraAnswer> extras = List.of(new ExtraAnswer("Question ?", "Réponse"));
        Mission written = insertMission(values, needs, extras);

        Mission read = store.read(s -> s.missions().find(written.id())).orElseThrow();

        same(MissionFields.ALL, read.values(), values);
        assertThat(read).isEqualTo(written);
        assertThat(read.needs()).isEqualTo(needs);
        assertThat(read.ref()).isEqualTo("M-0001");
        assertThat(read.status()).isEqualTo(MissionStatus.RECEIVED);
        assertThat(read.answeredAt()).contains(ANSWERED);
    }

    @Test
    void aMissionIsFoundByItsLeadAndBySeveralNames() {
        Mission mission = mission("Refonte", "Lea@Exemple.gouv.fr");

        assertThat(
                        store.<List<Mission>>read(
                                s -> s.missions().findByLeads(List.of("lea@exemple.gouv.fr"))))
                .containsExactly(mission);
        assertThat(store.<Optional<Mission>>read(s -> s.missions().find("m-0001")))
                .contains(mission);
        assertThat(store.<Optional<Mission>>read(s -> s.missions().find(mission.id().toString())))
                .contains(mission);
        assertThat(store.<Optional<Mission>>read(s -> s.missions().find("M-0002"))).isEmpty();
        assertThat(
                        store.<Optional<Mission>>read(
                                s -> s.missions().find("999999999999999999999999")))
                .isEmpty();
    }

    @Test
    void anApplicationIsReadAsItWasOpenedMovedAndCompleted() {
        Talent talent = talent("Morel", "a.morel@exemple.gouv.fr");
        Mission mission = mission("Refonte", "lea@exemple.gouv.fr");
        List<ProposalReason> reasons =
                List.of(
                        new ProposalReason("place", 10, 95, "Travaille dans la même région."),
                        new ProposalReason("kind", 10, 0, "Ne souhaite pas cela."));
        LocalDate day = LocalDate.of(2020, 5, 25);
        Application opened =
                store.write(
                        s ->
                                s.applications()
                                        .open(
                                                talent.id(),
                                                mission.id(),
                                                ApplicationPath.TARGETED,
                                                Formalities.LIGHT,
                                                day,
                                                reasons));
        assertThat(find(opened)).isEqualTo(opened);

        Application moved = move(opened, Step.SENT_TO_LEAD, day.plusDays(1), Optional.empty());
        Application ended =
                move(
                        find(moved),
                        Step.DECLINED,
                        day.plusDays(2),
                        Optional.of(Reason.ALREADY_FILLED));
        store.write(
                s -> {
                    s.applications()
                            .setDetails(ended.id(), Map.of("tasks", "Coder", "nights", "2"));
                    s.applications().setDetails(ended.id(), Map.of("nights", " "));
                    return ended;
                });

        Application read = find(ended);
        assertThat(read.reasons()).isEqualTo(reasons);
        assertThat(read.history()).isEqualTo(ended.history()).hasSize(3);
        assertThat(read.history().getLast().reason()).contains(Reason.ALREADY_FILLED);
        assertThat(read.step()).isEqualTo(Step.DECLINED);
        assertThat(read.stepOn()).isEqualTo(day.plusDays(2));
        assertThat(read.dueOn()).isEmpty();
        assertThat(find(moved).path()).isEqualTo(ApplicationPath.TARGETED);
        assertThat(read.details()).isEqualTo(Map.of("tasks", "Coder"));
        assertThat(store.<List<Application>>read(s -> s.applications().of(talent.id())))
                .containsExactly(read);
        assertThat(store.<List<Application>>read(s -> s.applications().of(mission.id())))
                .containsExactly(read);
    }

    @Test
    void theTextOfADocumentIsThatOfItsDay() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        store.write(s -> s.texts().publish(DocumentKind.ORDER, "# Un", day, "note"));
        store.write(s -> s.texts().publish(DocumentKind.ORDER, "", day.plusDays(9), ""));
        TextDraft draft =
                store.write(s -> s.texts().keep(DocumentKind.ORDER, "# Essai", Optional.empty()));

        assertThat(textOn(day.minusDays(1))).isEqualTo(DocumentText.shipped());
        assertThat(textOn(day)).isEqualTo(new DocumentText(1, "# Un"));
        assertThat(textOn(day.plusDays(9))).isEqualTo(new DocumentText(2, ""));
        TextVersion first = store.read(s -> s.texts().versions(DocumentKind.ORDER)).getFirst();
        assertThat(first.note()).isEqualTo("note");
        assertThat(store.<Optional<TextDraft>>read(s -> s.texts().draft(DocumentKind.ORDER)))
                .contains(draft);
        assertThat(store.<Optional<TextDraft>>read(s -> s.texts().draft(DocumentKind.AGREEMENT)))
                .isEmpty();
    }

    private DocumentText textOn(LocalDate day) {
        return store.read(s -> s.texts().validOn(DocumentKind.ORDER, day));
    }

    @Test
    void anImportIsReadAsItWasWritten() {
        SourceFile file = new SourceFile("réponses.csv", "ab".repeat(32), "UTF-8", ";", List.of());
        long record = 12;
        long id =
                store.write(
                        s -> {
                            long run = s.imports().begin(file, FormKind.TALENTS, Tool.SPHINX);
                            s.imports()
                                    .add(
                                            run,
                                            List.of(
                                                    row(2, RowStatus.CREATED, record),
                                                    row(3, RowStatus.REFUSED, -1),
                                                    row(4, RowStatus.UPDATED, record)),
                                            List.of(
                                                    new RowIssue(
                                                            3,
                                                            "Votre nom",
                                                            "",
                                                            Severity.REFUSAL,
                                                            Message.of(
                                                                    "intake.refusal.noSuchDay",
                                                                    "31/02/2020"))),
                                            0);
                            s.imports().finish(run, new RowCounts(1, 1, 0, 1, 0));
                            return run;
                        });

        assertThat(store.<List<ImportRun>>read(s -> s.imports().all()))
                .containsExactly(
                        new ImportRun(
                                id,
                                FormKind.TALENTS,
                                "réponses.csv",
                                "ab".repeat(32),
                                Tool.SPHINX,
                                TestStores.CLOCK.instant(),
                                "coordinatrice",
                                new RowCounts(1, 1, 0, 1, 0)));
        assertThat(
                        store.<Map<Long, List<SeenAnswer>>>read(
                                s -> s.imports().seen(List.of(record, 13L))))
                .isEqualTo(
                        Map.of(
                                record,
                                List.of(
                                        new SeenAnswer("hash 2", Optional.of(ANSWERED)),
                                        new SeenAnswer("hash 4", Optional.of(ANSWERED)))));
        assertThat(
                        store.<Map<Long, List<RecordSource>>>read(
                                s -> s.imports().sources(FormKind.TALENTS)))
                .isEqualTo(
                        Map.of(
                                record,
                                List.of(
                                        new RecordSource("réponses.csv", 2),
                                        new RecordSource("réponses.csv", 4))));
        assertThat(
                        store.<Map<Long, List<RecordSource>>>read(
                                s -> s.imports().sources(FormKind.MISSIONS)))
                .isEmpty();
    }

    private static ImportRepository.Row row(int number, RowStatus status, long record) {
        return new ImportRepository.Row(
                number,
                status,
                record < 0 ? OptionalLong.empty() : OptionalLong.of(record),
                "hash " + number,
                Optional.of(ANSWERED));
    }

    @Test
    void settingsHaveDefaultsUntilTheyAreSavedAndChange() {
        assertThat(store.<Settings>read(s -> s.settings().read())).isEqualTo(Settings.defaults());

        for (Settings settings :
                List.of(
                        new Settings("Anne Le Goff", 10, 3, new BigDecimal("7.4")),
                        new Settings("", 21, 0, new BigDecimal("8.00")))) {
            store.write(
                    s -> {
                        s.settings().save(settings);
                        return settings;
                    });
            assertThat(store.<Settings>read(s -> s.settings().read())).isEqualTo(settings);
        }
    }

    @Test
    void theLogSaysWhoDidWhatWhenToWhichRecord() throws Exception {
        store.write(
                s -> {
                    s.log().add("talent.edit", "talent", 42, "phone");
                    return 0;
                });

        assertThat(
                        rows(
                                "select actor, action, record_kind, record_id, detail,"
                                        + " extract(epoch from logged_at) from log_entry"))
                .containsExactly("coordinatrice|talent.edit|talent|42|phone|1590393600");
    }

    // Texts

    @Test
    void aTextOfAnyLengthIsKept() {
        String novel = "Œuvre n° 1 — été. 🚀\n".repeat(60_000);

        Talent talent =
                insert(
                        person("Long", "l@exemple.fr").with(TalentFields.DESCRIPTION, novel),
                        List.of(),
                        List.of());

        assertThat(reread(talent).get(TalentFields.DESCRIPTION)).isEqualTo(novel);
    }

    @Test
    void everyCharacterIsKept() {
        StringBuilder all = new StringBuilder("a");
        for (int c = 1; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 61) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        String text = all.append("👩🏽‍💻 e\u0301 \\ ' \" % _ {0} \u202E z").toString();

        Talent talent =
                insert(
                        person("Tout", "t@exemple.fr").with(TalentFields.MOTIVATION, text),
                        List.of(),
                        List.of(new ExtraAnswer(text, text)));

        assertThat(reread(talent).get(TalentFields.MOTIVATION)).isEqualTo(text);
        assertThat(reread(talent).extras()).containsExactly(new ExtraAnswer(text, text));
    }

    @Test
    void aNulCharacterIsLeftOutAndTheRestKept() {
        Talent talent =
                insert(
                        person("Nul\0le", "n@exemple.fr"),
                        List.of(),
                        List.of(new ExtraAnswer("Q\0", "a\0b")));
        Talent changed =
                store.write(
                        s ->
                                s.talents()
                                        .update(
                                                with(
                                                        reread(talent),
                                                        TalentFields.UNIT,
                                                        "\0Bureau\0 1")));

        assertThat(reread(talent).lastName()).isEqualTo("Nulle");
        assertThat(reread(talent).extras()).containsExactly(new ExtraAnswer("Q", "ab"));
        assertThat(reread(changed).get(TalentFields.UNIT)).isEqualTo("Bureau 1");
    }

    // Concurrent changes

    @Test
    void theSecondOfTwoChangesToTheSameVersionIsRefusedAndChangesNothing() {
        Talent shown = talent("Morel", "a.morel@exemple.gouv.fr");
        store.write(s -> s.talents().update(with(shown, TalentFields.UNIT, "Bureau A")));

        assertThatThrownBy(
                        () ->
                                store.write(
                                        s ->
                                                s.talents()
                                                        .update(
                                                                with(
                                                                        shown,
                                                                        TalentFields.UNIT,
                                                                        "Bureau B"))))
                .isInstanceOf(ConcurrentChange.class)
                .hasMessageContaining("T-0001");
        assertThat(reread(shown).get(TalentFields.UNIT)).isEqualTo("Bureau A");
        assertThat(reread(shown).version()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoChangesToAMissionIsRefused() {
        Mission shown = mission("Refonte", "lea@exemple.gouv.fr");
        store.write(s -> s.missions().update(shown));

        assertThatThrownBy(() -> store.write(s -> s.missions().update(shown)))
                .isInstanceOf(ConcurrentChange.class)
                .hasMessageContaining("M-0001");
    }

    @Test
    void theSecondOfTwoMovesOfAnApplicationIsRefusedAndLeavesNoEvent() {
        Application opened = application();
        move(opened, Step.SENT_TO_LEAD, LocalDate.of(2020, 5, 26), Optional.empty());

        assertThatThrownBy(
                        () ->
                                move(
                                        opened,
                                        Step.WITHDRAWN,
                                        LocalDate.of(2020, 5, 26),
                                        Optional.of(Reason.TALENT_WITHDREW)))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(find(opened).history()).hasSize(2);
        assertThat(find(opened).step()).isEqualTo(Step.SENT_TO_LEAD);
    }

    // Transactions

    @Test
    void aWriteThatFailsLeavesNothing() throws Exception {
        talent("Morel", "a.morel@exemple.gouv.fr");
        List<String> before = everything();

        assertThatThrownBy(
                        () ->
                                store.write(
                                        s -> {
                                            s.talents()
                                                    .insert(
                                                            List.of(
                                                                    newTalent(
                                                                            s, "Petit", "p@e.fr")));
                                            s.missions()
                                                    .insert(
                                                            List.of(
                                                                    newMission(
                                                                            s, "Titre", "l@e.fr")));
                                            s.log().add("talent.edit", "talent", 1, "");
                                            throw new IllegalStateException("midway");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("midway");

        assertThat(everything()).isEqualTo(before);
        assertThat(talent("Suivante", "s@exemple.fr").ref()).isEqualTo("T-0002");
    }

    @Test
    void aRehearsalGivesItsResultAndLeavesNothing() throws Exception {
        List<String> before = everything();

        String ref =
                store.rehearse(
                        s ->
                                s.talents()
                                        .insert(List.of(newTalent(s, "Petit", "p@e.fr")))
                                        .getFirst()
                                        .ref());

        assertThat(ref).isEqualTo("T-0001");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRecordThatIsThereAlreadyIsRefusedWithoutSayingWhose() {
        talent("Confidentiel", "secret@exemple.gouv.fr");

        assertThatThrownBy(() -> talent("Confidentiel", "SECRET@exemple.gouv.fr"))
                .isInstanceOf(StoreException.class)
                .hasNoCause()
                .hasMessage("database error 23505");
    }

    @Test
    void aReadDuringAWriteSeesWhatWasLastCommitted() throws Exception {
        talent("Première", "p@exemple.fr");
        CountDownLatch inserted = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread writer =
                new Thread(
                        () ->
                                store.write(
                                        s -> {
                                            s.talents()
                                                    .insert(List.of(newTalent(s, "B", "b@e.fr")));
                                            inserted.countDown();
                                            await(seen);
                                            return 0;
                                        }));
        writer.start();
        await(inserted);
        int during = store.read(s -> s.talents().count());
        seen.countDown();
        writer.join();

        assertThat(during).isEqualTo(1);
        assertThat(store.<Integer>read(s -> s.talents().count())).isEqualTo(2);
    }

    // References

    @Test
    void referencesHaveNoGapsWhateverFailedBetweenThem() {
        talent("Un", "1@exemple.fr");
        store.rehearse(s -> s.talents().insert(List.of(newTalent(s, "X", "x@e.fr"))));
        assertThatThrownBy(() -> talent("Un", "1@exemple.fr")).isInstanceOf(StoreException.class);
        List<Talent> several =
                store.write(
                        s ->
                                s.talents()
                                        .insert(
                                                List.of(
                                                        newTalent(s, "Deux", "2@exemple.fr"),
                                                        newTalent(s, "Trois", "3@exemple.fr"))));

        assertThat(several).extracting(Talent::ref).containsExactly("T-0002", "T-0003");
        assertThat(mission("Autre série", "l@exemple.fr").ref()).isEqualTo("M-0001");
        assertThat(talent("Quatre", "4@exemple.fr").ref()).isEqualTo("T-0004");
    }

    @Test
    void writersAtTheSameTimeGetDifferentReferencesWithoutGaps() throws Exception {
        try (Store second = secondStore()) {
            ConcurrentLinkedQueue<String> refs = new ConcurrentLinkedQueue<>();
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int number = i;
                Store each = i % 2 == 0 ? store : second;
                Thread writer =
                        new Thread(
                                () -> {
                                    for (int j = 0; j < 5; j++) {
                                        String email = number + "-" + j + "@exemple.fr";
                                        refs.add(
                                                each.write(
                                                        s ->
                                                                s.talents()
                                                                        .insert(
                                                                                List.of(
                                                                                        newTalent(
                                                                                                s,
                                                                                                "N",
                                                                                                email)))
                                                                        .getFirst()
                                                                        .ref()));
                                    }
                                });
                writers.add(writer);
                writer.start();
            }
            for (Thread writer : writers) {
                writer.join();
            }
            assertThat(refs)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).mapToObj("T-%04d"::formatted).toList());
        }
    }

    // Opening

    @Test
    void aStoreOpenedAgainHasWhatWasWritten() {
        Talent talent = insert(Records.every(TalentFields.ALL), List.of(), List.of());
        store.close();

        store = TestStores.open(location());

        assertThat(store.<List<Talent>>read(s -> s.talents().all())).containsExactly(talent);
        assertThat(talent("Suivante", "s@exemple.fr").ref()).isEqualTo("T-0002");
    }

    @Test
    void aStoreOfALaterVersionIsRefusedAndLeftAsItIs() throws Exception {
        talent("Morel", "a.morel@exemple.gouv.fr");
        execute(
                "insert into flyway_schema_history select installed_rank + 1000, '99', description,"
                        + " type, script, checksum, installed_by, installed_on, execution_time,"
                        + " success from flyway_schema_history where version = '1'");
        List<String> before = everything();

        assertThatThrownBy(() -> Store.open(location(), TestStores.CLOCK, null, "x"))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        failure -> {
                            assertThat(failure.reason()).isEqualTo(StoreUnavailable.Cause.NEWER);
                            assertThat(failure.explanation().arguments()).containsExactly(99, 29);
                        });

        assertThat(everything()).isEqualTo(before);
    }

    // Making records

    private static FieldValues person(String name, String email) {
        return FieldValues.builder()
                .put(TalentFields.LAST_NAME, name)
                .put(TalentFields.EMAIL, email)
                .build();
    }

    static Talent newTalent(Session session, String name, String email) {
        return session.talents()
                .create(person(name, email), List.of(), List.of(), Optional.empty());
    }

    private static Mission newMission(Session session, String title, String email) {
        return session.missions()
                .create(
                        FieldValues.builder()
                                .put(MissionFields.TITLE, title)
                                .put(MissionFields.LEAD_LAST_NAME, "Martin")
                                .put(MissionFields.LEAD_EMAIL, email)
                                .build(),
                        List.of(),
                        List.of(),
                        Optional.empty());
    }

    Talent talent(String name, String email) {
        return store.write(s -> s.talents().insert(List.of(newTalent(s, name, email))).getFirst());
    }

    private Mission mission(String title, String email) {
        return store.write(
                s -> s.missions().insert(List.of(newMission(s, title, email))).getFirst());
    }

    private Talent insert(FieldValues values, List<TalentSkill> skills, List<ExtraAnswer> extras) {
        return store.write(
                s ->
                        s.talents()
                                .insert(
                                        List.of(
                                                s.talents()
                                                        .create(
                                                                values,
                                                                skills,
                                                                extras,
                                                                Optional.of(ANSWERED))))
                                .getFirst());
    }

    private Mission insertMission(
            FieldValues values, List<MissionNeed> needs, List<ExtraAnswer> extras) {
        return store.write(
                s ->
                        s.missions()
                                .insert(
                                        List.of(
                                                s.missions()
                                                        .create(
                                                                values,
                                                                needs,
                                                                extras,
                                                                Optional.of(ANSWERED))))
                                .getFirst());
    }

    private Application application() {
        Talent talent = talent("Morel", "a.morel@exemple.gouv.fr");
        Mission mission = mission("Refonte", "lea@exemple.gouv.fr");
        return store.write(
                s ->
                        s.applications()
                                .open(
                                        talent.id(),
                                        mission.id(),
                                        ApplicationPath.COMMUNITY,
                                        Formalities.FULL,
                                        LocalDate.of(2020, 5, 25),
                                        List.of()));
    }

    private Application move(
            Application application, Step step, LocalDate on, Optional<Reason> reason) {
        return store.write(
                s -> {
                    var outcome =
                            application.move(
                                    new Application.Move(step, on, reason, "Note d’été"),
                                    Workflow.answeredWithin(14),
                                    s.now(),
                                    s.actor());
                    var moved = (MoveOutcome.Moved) outcome;
                    s.applications().saveMove(moved.application(), moved.event());
                    return moved.application();
                });
    }

    private static <T> Talent with(Talent talent, Field<T> field, T value) {
        return new Talent(
                talent.id(),
                talent.ref(),
                talent.version(),
                talent.status(),
                talent.values().with(field, value),
                talent.skills(),
                talent.edits(),
                talent.extras(),
                talent.answeredAt(),
                talent.createdAt(),
                talent.updatedAt());
    }

    private static SkillEvidence evidence(SkillSource source, SkillLevel level, String words) {
        return new SkillEvidence(source, Optional.ofNullable(level), words);
    }

    // Looking

    private Talent reread(Talent talent) {
        return store.read(s -> s.talents().find(talent.id())).orElseThrow();
    }

    private Application find(Application application) {
        return store.read(s -> s.applications().find(application.id())).orElseThrow();
    }

    /**
     * Equality of values forgives another spelling of the same answer; here nothing is forgiven.
     */
    private static void same(List<Field<?>> fields, FieldValues read, FieldValues written) {
        for (Field<?> field : fields) {
            assertThat((Object) read.get(field)).as(field.name()).isEqualTo(written.get(field));
        }
        assertThat(read.fields()).containsExactlyInAnyOrderElementsOf(written.fields());
    }

    /** All rows of the tables that tests write, as texts. */
    List<String> everything() throws Exception {
        List<String> all = new ArrayList<>();
        for (String table :
                List.of(
                        "talent",
                        "talent_edit",
                        "mission",
                        "application",
                        "application_event",
                        "reference_counter",
                        "import_run",
                        "log_entry",
                        "flyway_schema_history")) {
            all.addAll(rows("select '" + table + "', t.* from " + table + " t order by 2"));
        }
        return all;
    }

    List<String> rows(String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Database database = Database.connect(location());
                Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(
                            result.getObject(i) instanceof BigDecimal number
                                    ? number.stripTrailingZeros().toPlainString()
                                    : result.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    void execute(String sql) throws SQLException, StoreUnavailable {
        try (Database database = Database.connect(location());
                Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
