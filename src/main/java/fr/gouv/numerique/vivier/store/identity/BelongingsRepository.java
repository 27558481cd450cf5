// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.identity;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.IMPORT_ROW;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE_APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.TALENT_MERGE_ROW;

import fr.gouv.numerique.vivier.domain.identity.Merge;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.Collection;
import java.util.List;

/**
 * What hangs on a talent and follows it: applications, with their documents, and the rows of
 * imports. Which ones followed is noted with the merge, so that they find the way back.
 */
public final class BelongingsRepository {

    /** A row of an import. */
    public record ImportedRow(long importId, int number) {}

    private final DSLContext dsl;

    public BelongingsRepository(Context context) {
        dsl = context.dsl();
    }

    /** Moves everything of the other to the survivor. */
    public void follow(Merge merge) {
        long from = merge.other().id().value();
        long to = merge.survivor().id().value();
        dsl.insertInto(
                        TALENT_MERGE_APPLICATION,
                        TALENT_MERGE_APPLICATION.MERGE_ID,
                        TALENT_MERGE_APPLICATION.APPLICATION_ID)
                .select(
                        dsl.select(DSL.val(merge.id()), APPLICATION.ID)
                                .from(APPLICATION)
                                .where(APPLICATION.TALENT_ID.eq(from)))
                .execute();
        dsl.insertInto(
                        TALENT_MERGE_ROW,
                        TALENT_MERGE_ROW.MERGE_ID,
                        TALENT_MERGE_ROW.IMPORT_ID,
                        TALENT_MERGE_ROW.ROW_NUMBER)
                .select(
                        dsl.select(DSL.val(merge.id()), IMPORT_ROW.IMPORT_ID, IMPORT_ROW.ROW_NUMBER)
                                .from(IMPORT_ROW)
                                .where(IMPORT_ROW.RECORD_ID.eq(from)))
                .execute();
        move(merge, from, to);
    }

    /** Gives the other back what came from it, as far as it is still the survivor's. */
    public void giveBack(Merge merge) {
        move(merge, merge.survivor().id().value(), merge.other().id().value());
        dsl.deleteFrom(TALENT_MERGE_APPLICATION)
                .where(TALENT_MERGE_APPLICATION.MERGE_ID.eq(merge.id()))
                .execute();
        dsl.deleteFrom(TALENT_MERGE_ROW).where(TALENT_MERGE_ROW.MERGE_ID.eq(merge.id())).execute();
    }

    private void move(Merge merge, long from, long to) {
        dsl.update(APPLICATION)
                .set(APPLICATION.TALENT_ID, to)
                .where(APPLICATION.TALENT_ID.eq(from))
                .and(
                        APPLICATION.ID.in(
                                dsl.select(TALENT_MERGE_APPLICATION.APPLICATION_ID)
                                        .from(TALENT_MERGE_APPLICATION)
                                        .where(TALENT_MERGE_APPLICATION.MERGE_ID.eq(merge.id()))))
                .execute();
        dsl.update(IMPORT_ROW)
                .set(IMPORT_ROW.RECORD_ID, to)
                .where(IMPORT_ROW.RECORD_ID.eq(from))
                .and(
                        DSL.exists(
                                dsl.selectOne()
                                        .from(TALENT_MERGE_ROW)
                                        .where(TALENT_MERGE_ROW.MERGE_ID.eq(merge.id()))
                                        .and(TALENT_MERGE_ROW.IMPORT_ID.eq(IMPORT_ROW.IMPORT_ID))
                                        .and(
                                                TALENT_MERGE_ROW.ROW_NUMBER.eq(
                                                        IMPORT_ROW.ROW_NUMBER))))
                .execute();
    }

    /** Notes rows that came after the merge and are the other's. */
    public void addRows(Merge merge, Collection<ImportedRow> rows) {
        BulkInsert bulk = new BulkInsert();
        for (ImportedRow row : rows) {
            bulk.add(
                    List.of(
                            TALENT_MERGE_ROW.MERGE_ID,
                            TALENT_MERGE_ROW.IMPORT_ID,
                            TALENT_MERGE_ROW.ROW_NUMBER),
                    merge.id(),
                    row.importId(),
                    row.number());
        }
        bulk.execute(dsl);
    }
}
