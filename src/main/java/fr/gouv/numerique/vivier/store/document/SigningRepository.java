// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.APPLICATION;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_EVENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_REVISION;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;

/** Writes who has signed, and keeps what happened to a document. */
public final class SigningRepository {
    private final Context context;
    private final DSLContext dsl;

    public SigningRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /**
     * Holds an application until the transaction ends, so that two coordinators who issue the same
     * document at the same time make one and its next revision, not two.
     */
    public void hold(ApplicationId application) {
        dsl.select(APPLICATION.ID)
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(application.value()))
                .forUpdate()
                .fetch();
    }

    /**
     * Writes where the current text stands and who has signed it, with what led there.
     *
     * @throws ConcurrentChange when somebody else changed the document since it was read
     */
    public void record(IssuedDocument document, IssuedRevision revision, DocumentEvent event) {
        int rows =
                dsl.update(DOCUMENT)
                        .set(DOCUMENT.ROW_VERSION, document.version() + 1)
                        .set(DOCUMENT.UPDATED_AT, Context.utc(context.now()))
                        .where(DOCUMENT.ID.eq(document.id().value()))
                        .and(DOCUMENT.ROW_VERSION.eq(document.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(document.number());
        }
        save(document.id(), revision);
        add(document.id(), event);
    }

    /** Writes status and signatories of a revision. */
    void save(DocumentId document, IssuedRevision revision) {
        dsl.update(DOCUMENT_REVISION)
                .set(DOCUMENT_REVISION.STATUS, revision.status().name())
                .where(DOCUMENT_REVISION.DOCUMENT_ID.eq(document.value()))
                .and(DOCUMENT_REVISION.REVISION.eq(revision.revision()))
                .execute();
        new SignatoryTable(dsl).replace(document, revision);
    }

    /** Adds to what happened to the document. */
    public void add(DocumentId document, DocumentEvent event) {
        Integer last =
                dsl.select(DSL.max(DOCUMENT_EVENT.SEQ))
                        .from(DOCUMENT_EVENT)
                        .where(DOCUMENT_EVENT.DOCUMENT_ID.eq(document.value()))
                        .fetchOne(0, Integer.class);
        dsl.insertInto(DOCUMENT_EVENT)
                .set(DOCUMENT_EVENT.DOCUMENT_ID, document.value())
                .set(DOCUMENT_EVENT.SEQ, last == null ? 1 : last + 1)
                .set(DOCUMENT_EVENT.REVISION, event.revision())
                .set(DOCUMENT_EVENT.WHAT, event.what().name())
                .set(DOCUMENT_EVENT.ROLE, event.role().map(Enum::name).orElse(null))
                .set(DOCUMENT_EVENT.ON_DATE, event.on().orElse(null))
                .set(DOCUMENT_EVENT.REASON, event.reason())
                .set(DOCUMENT_EVENT.RECORDED_AT, Context.utc(event.recordedAt()))
                .set(DOCUMENT_EVENT.RECORDED_BY, event.recordedBy())
                .execute();
    }

    /** What happened to the document, first to last. */
    public List<DocumentEvent> history(DocumentId document) {
        return dsl.select(DOCUMENT_EVENT.fields())
                .from(DOCUMENT_EVENT)
                .where(DOCUMENT_EVENT.DOCUMENT_ID.eq(document.value()))
                .orderBy(DOCUMENT_EVENT.SEQ)
                .fetch(
                        row ->
                                new DocumentEvent(
                                        row.get(DOCUMENT_EVENT.REVISION),
                                        DocumentEvent.What.valueOf(row.get(DOCUMENT_EVENT.WHAT)),
                                        Optional.ofNullable(row.get(DOCUMENT_EVENT.ROLE))
                                                .map(SignatoryRole::valueOf),
                                        Optional.ofNullable(row.get(DOCUMENT_EVENT.ON_DATE)),
                                        row.get(DOCUMENT_EVENT.REASON),
                                        row.get(DOCUMENT_EVENT.RECORDED_BY),
                                        row.get(DOCUMENT_EVENT.RECORDED_AT).toInstant()));
    }
}
