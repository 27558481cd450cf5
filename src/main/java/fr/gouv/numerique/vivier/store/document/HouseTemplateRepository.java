// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_TEMPLATE;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplateId;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and writes the templates of ministries. */
public final class HouseTemplateRepository {
    private final Context context;
    private final DSLContext dsl;

    public HouseTemplateRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Keeps a template. */
    public HouseTemplate add(
            HouseTemplate.Use use, FileFormat format, String sha256, byte[] content) {
        HouseTemplate template =
                new HouseTemplate(
                        new HouseTemplateId(context.ids().next()),
                        0,
                        use.name(),
                        use.kind(),
                        use.ministry(),
                        use.active(),
                        format,
                        sha256,
                        context.actor(),
                        context.now());
        dsl.insertInto(DOCUMENT_TEMPLATE)
                .set(DOCUMENT_TEMPLATE.ID, template.id().value())
                .set(DOCUMENT_TEMPLATE.CREATED_AT, Context.utc(template.addedAt()))
                .set(DOCUMENT_TEMPLATE.UPDATED_AT, Context.utc(template.addedAt()))
                .set(DOCUMENT_TEMPLATE.NAME, use.name())
                .set(DOCUMENT_TEMPLATE.KIND, use.kind().name())
                .set(DOCUMENT_TEMPLATE.MINISTRY_CODE, use.ministry().map(Choice::code).orElse(null))
                .set(DOCUMENT_TEMPLATE.MINISTRY, use.ministry().map(Choice::written).orElse(null))
                .set(DOCUMENT_TEMPLATE.ACTIVE, use.active())
                .set(DOCUMENT_TEMPLATE.FORMAT, format.name())
                .set(DOCUMENT_TEMPLATE.CONTENT, content)
                .set(DOCUMENT_TEMPLATE.SHA256, sha256)
                .set(DOCUMENT_TEMPLATE.ADDED_BY, template.addedBy())
                .execute();
        return template;
    }

    /**
     * Changes what a template is for.
     *
     * @throws ConcurrentChange when somebody else changed it since it was read
     */
    public void save(HouseTemplate template) {
        int rows =
                dsl.update(DOCUMENT_TEMPLATE)
                        .set(DOCUMENT_TEMPLATE.ROW_VERSION, template.version() + 1)
                        .set(DOCUMENT_TEMPLATE.UPDATED_AT, Context.utc(context.now()))
                        .set(DOCUMENT_TEMPLATE.NAME, template.name())
                        .set(DOCUMENT_TEMPLATE.KIND, template.kind().name())
                        .set(
                                DOCUMENT_TEMPLATE.MINISTRY_CODE,
                                template.ministry().map(Choice::code).orElse(null))
                        .set(
                                DOCUMENT_TEMPLATE.MINISTRY,
                                template.ministry().map(Choice::written).orElse(null))
                        .set(DOCUMENT_TEMPLATE.ACTIVE, template.active())
                        .where(DOCUMENT_TEMPLATE.ID.eq(template.id().value()))
                        .and(DOCUMENT_TEMPLATE.ROW_VERSION.eq(template.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(template.toString());
        }
    }

    /** Forgets a template; documents made from it keep their files. */
    public void remove(HouseTemplateId id) {
        dsl.deleteFrom(DOCUMENT_TEMPLATE).where(DOCUMENT_TEMPLATE.ID.eq(id.value())).execute();
    }

    /** Every template, by name. */
    public List<HouseTemplate> all() {
        List<Field<?>> fields =
                Arrays.stream(DOCUMENT_TEMPLATE.fields())
                        .filter(field -> !field.equals(DOCUMENT_TEMPLATE.CONTENT))
                        .<Field<?>>map(field -> field)
                        .toList();
        return dsl.select(fields)
                .from(DOCUMENT_TEMPLATE)
                .orderBy(DOCUMENT_TEMPLATE.NAME, DOCUMENT_TEMPLATE.ID)
                .fetch(HouseTemplateRepository::template);
    }

    /** The bytes of a template. */
    public Optional<byte[]> content(HouseTemplateId id) {
        return dsl.select(DOCUMENT_TEMPLATE.CONTENT)
                .from(DOCUMENT_TEMPLATE)
                .where(DOCUMENT_TEMPLATE.ID.eq(id.value()))
                .fetchOptional(DOCUMENT_TEMPLATE.CONTENT);
    }

    private static HouseTemplate template(Record row) {
        return new HouseTemplate(
                new HouseTemplateId(row.get(DOCUMENT_TEMPLATE.ID)),
                row.get(DOCUMENT_TEMPLATE.ROW_VERSION),
                row.get(DOCUMENT_TEMPLATE.NAME),
                DocumentKind.valueOf(row.get(DOCUMENT_TEMPLATE.KIND)),
                Optional.ofNullable(row.get(DOCUMENT_TEMPLATE.MINISTRY))
                        .map(
                                written ->
                                        new Choice(
                                                row.get(DOCUMENT_TEMPLATE.MINISTRY_CODE), written)),
                row.get(DOCUMENT_TEMPLATE.ACTIVE),
                FileFormat.valueOf(row.get(DOCUMENT_TEMPLATE.FORMAT)),
                row.get(DOCUMENT_TEMPLATE.SHA256),
                row.get(DOCUMENT_TEMPLATE.ADDED_BY),
                row.get(DOCUMENT_TEMPLATE.CREATED_AT).toInstant());
    }
}
