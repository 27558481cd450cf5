// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.engine.Database;
import fr.gouv.numerique.vivier.store.engine.Schema;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.Touched;
import fr.gouv.numerique.vivier.store.schema.DefaultSchema;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A person is seeded in every table; all of it is found, and nothing of anybody else. */
class HeldRepositoryTest {
    /** Judged to hold nothing about one talent; a table that is added has to be judged too. */
    private static final Set<String> ABOUT_NOBODY =
            Set.of(
                    "reference_counter",
                    "reference_entry",
                    "reference_synonym",
                    "saved_search",
                    "kept_plan",
                    "form_mapping",
                    "form_mapping_question",
                    "import_question",
                    "setting",
                    "emblem",
                    "form_mapping_correction",
                    "document_template",
                    "document_text",
                    "document_text_draft",
                    "mission",
                    "mission_answer",
                    "mission_choice",
                    "mission_edit",
                    "mission_need",
                    "news",
                    "news_mission",
                    "mailing");

    private static final int ONE = 100;
    private static final int OTHER = 200;

    @Test
    void everyTableIsLookedThroughOrJudged() {
        Set<String> neither = new TreeSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!HeldRepository.isAboutPeople(table) && !ABOUT_NOBODY.contains(name(table))) {
                neither.add(name(table));
            }
        }
        assertThat(neither)
                .as("tables that the file of a person would leave out without a decision")
                .isEmpty();
    }

    @Test
    void allRowsOfAPersonAreFoundAndNoOthers() throws Exception {
        StoreLocation location = new StoreLocation.Memory(UUID.randomUUID().toString());
        try (Database database = Database.connect(location)) {
            Schema.update(database, location, TestStores.CLOCK);
            try (Connection connection = database.connection()) {
                DSLContext dsl = DSL.using(connection, database.dialect());
                dsl.execute("set referential_integrity false");
                seed(dsl, ONE);
                seed(dsl, OTHER);

                Map<String, List<Map<String, Object>>> rows = held(dsl).rows(new TalentId(ONE));

                Map<String, Integer> expected = new TreeMap<>();
                for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                    if (HeldRepository.isAboutPeople(table)) {
                        expected.put(name(table), 1);
                    }
                }
                Map<String, Integer> found = new TreeMap<>();
                rows.forEach((table, list) -> found.put(table, list.size()));
                assertThat(found).isEqualTo(expected);
                assertThat(rows.toString()).contains("texte 100").doesNotContain("texte 200");
            }
        }
    }

    private static HeldRepository held(DSLContext dsl) {
        return new HeldRepository(
                new Context(
                        dsl,
                        TestStores.CLOCK,
                        new IdGenerator(TestStores.CLOCK, RandomGenerator.of("L64X128MixRandom")),
                        "coordinatrice",
                        new Touched()));
    }

    /** One row in every table that can be about people. */
    private static void seed(DSLContext dsl, int person) {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (HeldRepository.isAboutPeople(table)) {
                Map<Field<?>, Object> row = new HashMap<>();
                for (Field<?> field : table.fields()) {
                    row.put(field, value(table, field, person));
                }
                dsl.insertInto(table).set(row).execute();
            }
        }
    }

    private static Object value(Table<?> table, Field<?> field, int person) {
        Class<?> type = field.getType();
        if (type == Long.class) {
            return id(table, field.getName().toLowerCase(Locale.ROOT), person);
        }
        if (type == Integer.class) {
            return person;
        }
        if (type == Short.class) {
            return (short) 1;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020, 5, 25);
        }
        if (type == OffsetDateTime.class) {
            return OffsetDateTime.parse("2020-05-25T08:00:00Z");
        }
        return type == byte[].class
                ? ("octets " + person).getBytes(StandardCharsets.UTF_8)
                : "texte " + person;
    }

    /** The talent has the round number; what belongs to it the numbers after. */
    private static long id(Table<?> table, String column, int person) {
        return switch (column) {
            case "application_id" -> person + 1L;
            case "document_id" -> person + 2L;
            case "merge_id" -> person + 3L;
            case "import_id" -> person + 4L;
            case "mission_id" -> person + 5L;
            case "other_id" -> person + 6L;
            case "id" ->
                    switch (name(table)) {
                        case "talent" -> person;
                        case "application" -> person + 1L;
                        case "document" -> person + 2L;
                        case "talent_merge" -> person + 3L;
                        case "import_run" -> person + 4L;
                        default -> person + 10L;
                    };
            default -> person;
        };
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
