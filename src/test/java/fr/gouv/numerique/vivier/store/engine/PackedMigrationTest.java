// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.reference.SkillLevel;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.ExtraAnswer;
import fr.gouv.numerique.vivier.domain.talent.SkillEvidence;
import fr.gouv.numerique.vivier.domain.talent.SkillSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.PostgresServer;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What hung on a record in tables of its own is in its row after the update. */
class PackedMigrationTest {
    private static final int VERSION_BEFORE = 2;

    @TempDir private Path folder;

    private Path scripts;

    @BeforeEach
    void takeTheScriptsOfThatTime() throws Exception {
        scripts = Files.createDirectory(folder.resolve("scripts"));
        for (String name : List.of("V1__create.sql", "V2__intake.sql")) {
            try (var script = Schema.class.getResourceAsStream("migration/" + name)) {
                Files.copy(script, scripts.resolve(name));
            }
        }
    }

    @Test
    void inAFile() throws Exception {
        keepsEverything(new StoreLocation.Folder(folder.resolve("store"), ""));
    }

    @Test
    void onAServer() throws Exception {
        StoreLocation.PostgreSql server = PostgresServer.shared().emptyStore();
        try {
            keepsEverything(server);
        } finally {
            PostgresServer.shared().drop(server);
        }
    }

    private void keepsEverything(StoreLocation location) throws Exception {
        try (Database database = Database.connect(location)) {
            Schema.update(
                    database, location, TestStores.CLOCK, VERSION_BEFORE, "filesystem:" + scripts);
            fill(database);
        }

        Talent talent;
        try (Store store = TestStores.open(location)) {
            talent = store.read(session -> session.talents().find("T-0001")).orElseThrow();
        }
        assertThat(talent.get(TalentFields.TICKED_SKILLS))
                .containsExactly(new Choice("JAVA", "Java"), new Choice("", "C:\\a\tb\nc ~ d"));
        assertThat(talent.get(TalentFields.LANGUAGES))
                .containsExactly(new Choice("EN", "Anglais \\x41 été"));
        assertThat(talent.skills())
                .containsExactly(
                        new TalentSkill(
                                "JAVA",
                                List.of(
                                        new SkillEvidence(
                                                SkillSource.TICKED, Optional.empty(), "Java"),
                                        new SkillEvidence(
                                                SkillSource.LEVEL_ANSWER,
                                                Optional.of(SkillLevel.MASTERY),
                                                "Java : Maîtrise"))));
        assertThat(talent.extras())
                .containsExactly(
                        new ExtraAnswer("Question\n1", "\\oui"), new ExtraAnswer("Autre", "non"));
    }

    private static void fill(Database database) throws Exception {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into talent (id, ref, created_at, updated_at, status, email_key,"
                            + " last_name, email) values (7, 'T-0001', current_timestamp,"
                            + " current_timestamp, 'ACTIVE', 'a@exemple.fr', 'Morel',"
                            + " 'a@exemple.fr')");
            statement.execute(
                    "insert into talent_choice (talent_id, field, position, code, written) values"
                            + " (7, 'tickedSkills', 1, null, 'C:\\a' || chr(9) || 'b' || chr(10)"
                            + " || 'c ~ d'), (7, 'tickedSkills', 0, 'JAVA', 'Java'),"
                            + " (7, 'languages', 0, 'EN', 'Anglais \\x41 été')");
            statement.execute(
                    "insert into talent_skill (talent_id, skill_code, source, level, words) values"
                            + " (7, 'JAVA', 'LEVEL_ANSWER', 3, 'Java : Maîtrise'),"
                            + " (7, 'JAVA', 'TICKED', null, 'Java')");
            statement.execute(
                    "insert into talent_answer (talent_id, position, question, answer) values"
                            + " (7, 1, 'Autre', 'non'),"
                            + " (7, 0, 'Question' || chr(10) || '1', '\\oui')");
        }
    }
}
