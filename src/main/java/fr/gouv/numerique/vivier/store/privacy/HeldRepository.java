// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.privacy;

import static fr.gouv.numerique.vivier.store.schema.Tables.*;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.engine.Context;
import fr.gouv.numerique.vivier.store.schema.DefaultSchema;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds every row that is about a person, in whichever table: by the columns that name a talent, an
 * application, a document or a merge. A table that is added later is looked through as well, as
 * long as it names them as the others do.
 */
public final class HeldRepository {
    /** Columns that hold a record's id; ids of different kinds of records never meet. */
    private static final Set<String> RECORD_COLUMNS =
            Set.of("talent_id", "talent_a", "talent_b", "survivor_id", "other_id", "record_id");

    private static final String ID = "id";
    private static final String IMPORT = "import_id";
    private static final String ROW = "row_number";

    private final DSLContext dsl;

    public HeldRepository(Context context) {
        this.dsl = context.dsl();
    }

    /** Ids of everything that belongs to the person. */
    private record Ids(
            Set<Long> talents,
            Set<Long> applications,
            Set<Long> documents,
            Set<Long> merges,
            List<Record> importedRows) {

        Set<Long> all() {
            Set<Long> all = new HashSet<>(talents);
            all.addAll(applications);
            all.addAll(documents);
            all.addAll(merges);
            return all;
        }

        Set<Long> imports() {
            Set<Long> imports = new HashSet<>();
            importedRows.forEach(row -> imports.add(row.get(IMPORT_ROW.IMPORT_ID)));
            return imports;
        }
    }

    /** The rows by table, each a column's name with its value; what is not set is left out. */
    public Map<String, List<Map<String, Object>>> rows(TalentId talent) {
        Ids ids = ids(talent.value());
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Condition about = about(table, ids);
            List<Map<String, Object>> found =
                    dsl.selectFrom(table).where(about).fetch(HeldRepository::values);
            if (!found.isEmpty()) {
                rows.put(name(table), found);
            }
        }
        return rows;
    }

    /** Whether rows of this table can be about one person. */
    static boolean isAboutPeople(Table<?> table) {
        Ids nobody = new Ids(Set.of(), Set.of(), Set.of(), Set.of(), List.of());
        return !conditions(table, nobody).isEmpty();
    }

    private Ids ids(long talent) {
        Set<Long> merges =
                dsl.select(TALENT_MERGE.ID)
                        .from(TALENT_MERGE)
                        .where(TALENT_MERGE.SURVIVOR_ID.eq(talent))
                        .or(TALENT_MERGE.OTHER_ID.eq(talent))
                        .fetchSet(TALENT_MERGE.ID);
        Set<Long> talents =
                dsl.select(TALENT_MERGE.OTHER_ID)
                        .from(TALENT_MERGE)
                        .where(TALENT_MERGE.SURVIVOR_ID.eq(talent))
                        .fetchSet(TALENT_MERGE.OTHER_ID);
        Set<Long> all = new HashSet<>(talents);
        all.add(talent);
        Set<Long> applications =
                dsl.select(APPLICATION.ID)
                        .from(APPLICATION)
                        .where(APPLICATION.TALENT_ID.in(all))
                        .fetchSet(APPLICATION.ID);
        Set<Long> documents =
                dsl.select(DOCUMENT.ID)
                        .from(DOCUMENT)
                        .where(DOCUMENT.APPLICATION_ID.in(applications))
                        .fetchSet(DOCUMENT.ID);
        List<Record> importedRows =
                new ArrayList<>(
                        dsl.select(IMPORT_ROW.IMPORT_ID, IMPORT_ROW.ROW_NUMBER)
                                .from(IMPORT_ROW)
                                .where(IMPORT_ROW.RECORD_ID.in(all))
                                .fetch());
        return new Ids(all, applications, documents, merges, importedRows);
    }

    private static Condition about(Table<?> table, Ids ids) {
        return conditions(table, ids).stream().reduce(Condition::or).orElse(DSL.falseCondition());
    }

    private static List<Condition> conditions(Table<?> table, Ids ids) {
        List<Condition> conditions = new ArrayList<>();
        switch (name(table)) {
            case "talent" -> conditions.add(column(table, ID).in(ids.talents()));
            case "application" -> conditions.add(column(table, ID).in(ids.applications()));
            case "document" -> conditions.add(column(table, ID).in(ids.documents()));
            case "talent_merge" -> conditions.add(column(table, ID).in(ids.merges()));
            case "import_run" -> conditions.add(column(table, ID).in(ids.imports()));
            default -> {}
        }
        for (Field<?> field : table.fields()) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (RECORD_COLUMNS.contains(name)) {
                conditions.add(column(table, name).in(ids.all()));
            } else if (name.equals("application_id")) {
                conditions.add(column(table, name).in(ids.applications()));
            } else if (name.equals("document_id")) {
                conditions.add(column(table, name).in(ids.documents()));
            } else if (name.equals("merge_id")) {
                conditions.add(column(table, name).in(ids.merges()));
            }
        }
        if (conditions.isEmpty() && table.field(IMPORT) != null && table.field(ROW) != null) {
            conditions.add(importedRow(table, ids));
        }
        return conditions;
    }

    /** What was noted on a row of a file that the person's answers stood in. */
    private static Condition importedRow(Table<?> table, Ids ids) {
        Field<Integer> row = DSL.field(DSL.name(table.getName(), ROW), Integer.class);
        return ids.importedRows().stream()
                .map(
                        it ->
                                column(table, IMPORT)
                                        .eq(it.get(IMPORT_ROW.IMPORT_ID))
                                        .and(row.eq(it.get(IMPORT_ROW.ROW_NUMBER))))
                .reduce(Condition::or)
                .orElse(DSL.falseCondition());
    }

    private static Field<Long> column(Table<?> table, String name) {
        return DSL.field(DSL.name(table.getName(), name), Long.class);
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> values(Record row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null) {
                values.put(field.getName().toLowerCase(Locale.ROOT), HeldValue.of(value));
            }
        }
        return values;
    }

    /** References of the missions that name the person as their lead. */
    public List<String> leads(Talent talent) {
        return dsl.select(MISSION.REF)
                .from(MISSION)
                .where(MISSION.LEAD_EMAIL_KEY.eq(Talent.emailKey(talent.email())))
                .orderBy(MISSION.REF)
                .fetch(MISSION.REF);
    }

    /** References of the talents that name the person as their line manager. */
    public List<String> manages(Talent talent) {
        return dsl.select(TALENT.REF)
                .from(TALENT)
                .where(
                        DSL.lower(DSL.trim(TALENT.LINE_MANAGER_EMAIL))
                                .eq(Talent.emailKey(talent.email())))
                .orderBy(TALENT.REF)
                .fetch(TALENT.REF);
    }

    /** Numbers of other people's documents that the person was to sign, by the full name. */
    public Set<String> signs(Talent talent) {
        return new TreeSet<>(
                dsl.select(DOCUMENT.NUMBER)
                        .from(DOCUMENT)
                        .join(DOCUMENT_SIGNATORY)
                        .on(DOCUMENT_SIGNATORY.DOCUMENT_ID.eq(DOCUMENT.ID))
                        .join(APPLICATION)
                        .on(APPLICATION.ID.eq(DOCUMENT.APPLICATION_ID))
                        .where(DOCUMENT_SIGNATORY.NAME.eq(talent.fullName()))
                        .and(APPLICATION.TALENT_ID.ne(talent.id().value()))
                        .fetch(DOCUMENT.NUMBER));
    }
}
