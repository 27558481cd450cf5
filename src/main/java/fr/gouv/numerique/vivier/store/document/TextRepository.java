// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_TEXT;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_TEXT_DRAFT;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.DocumentText;
import fr.gouv.numerique.vivier.domain.document.text.TextDraft;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and writes the texts of the documents. A version that was published never changes. */
public final class TextRepository {
    private final Context context;
    private final DSLContext dsl;

    public TextRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** The versions of the store, first to last; the shipped text is not among them. */
    public List<TextVersion> versions(DocumentKind kind) {
        return dsl.selectFrom(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.KIND.eq(kind.name()))
                .orderBy(DOCUMENT_TEXT.VERSION)
                .fetch(TextRepository::version);
    }

    /** The text that a document issued on this day is made from. */
    public DocumentText validOn(DocumentKind kind, LocalDate day) {
        return dsl.select(DOCUMENT_TEXT.VERSION, DOCUMENT_TEXT.BODY)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.KIND.eq(kind.name()))
                .and(DOCUMENT_TEXT.VALID_FROM.le(day))
                .orderBy(DOCUMENT_TEXT.VALID_FROM.desc(), DOCUMENT_TEXT.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new DocumentText(row.value1(), row.value2()))
                .orElse(DocumentText.shipped());
    }

    /** A version by its number; the shipped text for one that is not there. */
    public DocumentText find(DocumentKind kind, int version) {
        return dsl.select(DOCUMENT_TEXT.VERSION, DOCUMENT_TEXT.BODY)
                .from(DOCUMENT_TEXT)
                .where(DOCUMENT_TEXT.KIND.eq(kind.name()))
                .and(DOCUMENT_TEXT.VERSION.eq(version))
                .fetchOptional(row -> new DocumentText(row.value1(), row.value2()))
                .orElse(DocumentText.shipped());
    }

    /**
     * Writes the next version.
     *
     * @param body in the markup; empty for the text that is shipped
     */
    public TextVersion publish(DocumentKind kind, String body, LocalDate from, String note) {
        int next = versions(kind).stream().mapToInt(TextVersion::version).max().orElse(0) + 1;
        TextVersion version =
                new TextVersion(next, from, body, note, context.actor(), context.now());
        dsl.insertInto(DOCUMENT_TEXT)
                .set(DOCUMENT_TEXT.KIND, kind.name())
                .set(DOCUMENT_TEXT.VERSION, next)
                .set(DOCUMENT_TEXT.VALID_FROM, from)
                .set(DOCUMENT_TEXT.BODY, body)
                .set(DOCUMENT_TEXT.NOTE, note)
                .set(DOCUMENT_TEXT.EDITED_BY, version.editedBy())
                .set(DOCUMENT_TEXT.EDITED_AT, Context.utc(version.editedAt()))
                .execute();
        return version;
    }

    /** The text that is being worked at. */
    public Optional<TextDraft> draft(DocumentKind kind) {
        return dsl.selectFrom(DOCUMENT_TEXT_DRAFT)
                .where(DOCUMENT_TEXT_DRAFT.KIND.eq(kind.name()))
                .fetchOptional(
                        row ->
                                new TextDraft(
                                        row.get(DOCUMENT_TEXT_DRAFT.ROW_VERSION),
                                        row.get(DOCUMENT_TEXT_DRAFT.BODY),
                                        row.get(DOCUMENT_TEXT_DRAFT.EDITED_BY),
                                        row.get(DOCUMENT_TEXT_DRAFT.EDITED_AT).toInstant()));
    }

    /**
     * Keeps what is being worked at.
     *
     * @param known the draft that it was made from, if there was one
     * @throws ConcurrentChange when somebody else kept another since
     */
    public TextDraft keep(DocumentKind kind, String body, Optional<TextDraft> known) {
        TextDraft draft =
                new TextDraft(
                        known.map(it -> it.rowVersion() + 1).orElse(0),
                        body,
                        context.actor(),
                        context.now());
        if (known.isEmpty() && draft(kind).isPresent()) {
            throw new ConcurrentChange(kind.name());
        }
        int rows =
                known.isPresent()
                        ? dsl.update(DOCUMENT_TEXT_DRAFT)
                                .set(DOCUMENT_TEXT_DRAFT.ROW_VERSION, draft.rowVersion())
                                .set(DOCUMENT_TEXT_DRAFT.BODY, body)
                                .set(DOCUMENT_TEXT_DRAFT.EDITED_BY, draft.editedBy())
                                .set(DOCUMENT_TEXT_DRAFT.EDITED_AT, Context.utc(draft.editedAt()))
                                .where(DOCUMENT_TEXT_DRAFT.KIND.eq(kind.name()))
                                .and(DOCUMENT_TEXT_DRAFT.ROW_VERSION.eq(known.get().rowVersion()))
                                .execute()
                        : dsl.insertInto(DOCUMENT_TEXT_DRAFT)
                                .set(DOCUMENT_TEXT_DRAFT.KIND, kind.name())
                                .set(DOCUMENT_TEXT_DRAFT.BODY, body)
                                .set(DOCUMENT_TEXT_DRAFT.EDITED_BY, draft.editedBy())
                                .set(DOCUMENT_TEXT_DRAFT.EDITED_AT, Context.utc(draft.editedAt()))
                                .execute();
        if (rows == 0) {
            throw new ConcurrentChange(kind.name());
        }
        return draft;
    }

    /** Gives up what was being worked at. */
    public void dropDraft(DocumentKind kind) {
        dsl.deleteFrom(DOCUMENT_TEXT_DRAFT)
                .where(DOCUMENT_TEXT_DRAFT.KIND.eq(kind.name()))
                .execute();
    }

    private static TextVersion version(Record row) {
        return new TextVersion(
                row.get(DOCUMENT_TEXT.VERSION),
                row.get(DOCUMENT_TEXT.VALID_FROM),
                row.get(DOCUMENT_TEXT.BODY),
                row.get(DOCUMENT_TEXT.NOTE),
                row.get(DOCUMENT_TEXT.EDITED_BY),
                row.get(DOCUMENT_TEXT.EDITED_AT).toInstant());
    }
}
