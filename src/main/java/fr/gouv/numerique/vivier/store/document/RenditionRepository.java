// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_FILE;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_WORDS;

import fr.gouv.numerique.vivier.domain.document.register.FileBytes;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.Optional;

/** Keeps the other files of issued texts, and the words that they are made from. */
public final class RenditionRepository {
    private final Context context;
    private final DSLContext dsl;

    public RenditionRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Takes down the words of a revision that was just issued. */
    public void keepWords(IssuedDocument document, IssuedRevision revision, byte[] words) {
        dsl.insertInto(DOCUMENT_WORDS)
                .set(DOCUMENT_WORDS.DOCUMENT_ID, document.id().value())
                .set(DOCUMENT_WORDS.REVISION, revision.revision())
                .set(DOCUMENT_WORDS.CONTENT, words)
                .execute();
    }

    /** The words of a revision; none when it was issued before they were taken down. */
    public Optional<byte[]> words(IssuedDocument document, IssuedRevision revision) {
        return dsl.select(DOCUMENT_WORDS.CONTENT)
                .from(DOCUMENT_WORDS)
                .where(DOCUMENT_WORDS.DOCUMENT_ID.eq(document.id().value()))
                .and(DOCUMENT_WORDS.REVISION.eq(revision.revision()))
                .fetchOptional(DOCUMENT_WORDS.CONTENT);
    }

    /**
     * The file that was made of a revision.
     *
     * @param template digest of the template, empty for our own layout
     */
    public Optional<Rendition> find(
            IssuedDocument document, IssuedRevision revision, FileFormat format, String template) {
        return dsl.select(DOCUMENT_FILE.CONTENT, DOCUMENT_FILE.SHA256)
                .from(DOCUMENT_FILE)
                .where(DOCUMENT_FILE.DOCUMENT_ID.eq(document.id().value()))
                .and(DOCUMENT_FILE.REVISION.eq(revision.revision()))
                .and(DOCUMENT_FILE.FORMAT.eq(format.name()))
                .and(DOCUMENT_FILE.TEMPLATE_SHA256.eq(template))
                .fetchOptional(
                        row ->
                                new Rendition(
                                        document.number(),
                                        revision.revision(),
                                        format,
                                        template,
                                        FileBytes.of(row.value1()),
                                        row.value2()));
    }

    /** Keeps a file. One that was made meanwhile stays: the same words give the same bytes. */
    public void add(IssuedDocument document, Rendition rendition) {
        dsl.insertInto(DOCUMENT_FILE)
                .set(DOCUMENT_FILE.DOCUMENT_ID, document.id().value())
                .set(DOCUMENT_FILE.REVISION, rendition.revision())
                .set(DOCUMENT_FILE.FORMAT, rendition.format().name())
                .set(DOCUMENT_FILE.TEMPLATE_SHA256, rendition.template())
                .set(DOCUMENT_FILE.CREATED_AT, Context.utc(context.now()))
                .set(DOCUMENT_FILE.CREATED_BY, context.actor())
                .set(DOCUMENT_FILE.CONTENT, rendition.content().toArray())
                .set(DOCUMENT_FILE.SHA256, rendition.sha256())
                .onConflictDoNothing()
                .execute();
    }
}
