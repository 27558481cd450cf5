// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_REVISION;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_SIGNATORY;
import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_VALUE;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.store.engine.BulkInsert;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes issued documents. The bytes of a revision are written once. */
public final class DocumentRepository {
    private final Context context;
    private final DSLContext dsl;

    public DocumentRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /**
     * The next number of this kind and year: « AT-2020-0001 ». Without gaps, since a transaction
     * that fails gives its number back.
     */
    public String nextNumber(DocumentKind kind, int year) {
        long next = context.counter().next("document-%s-%d".formatted(kind, year));
        return "%s-%d-%04d".formatted(kind.prefix(), year, next);
    }

    /** Writes a document with its first revision. */
    public IssuedDocument add(
            String number,
            DocumentKind kind,
            ApplicationId application,
            IssuedRevision first,
            byte[] content) {
        IssuedDocument document =
                new IssuedDocument(
                        new DocumentId(context.ids().next()),
                        number,
                        0,
                        kind,
                        application,
                        List.of(first));
        dsl.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, document.id().value())
                .set(DOCUMENT.NUMBER, number)
                .set(DOCUMENT.CREATED_AT, Context.utc(context.now()))
                .set(DOCUMENT.UPDATED_AT, Context.utc(context.now()))
                .set(DOCUMENT.KIND, kind.name())
                .set(DOCUMENT.APPLICATION_ID, application.value())
                .set(DOCUMENT.CURRENT_REVISION, first.revision())
                .execute();
        insert(document.id(), first, content);
        return document;
    }

    /**
     * Writes the next revision and marks the one before as superseded.
     *
     * @throws ConcurrentChange when somebody else wrote one since the document was read
     */
    public IssuedDocument revise(IssuedDocument document, IssuedRevision next, byte[] content) {
        int rows =
                dsl.update(DOCUMENT)
                        .set(DOCUMENT.CURRENT_REVISION, next.revision())
                        .set(DOCUMENT.ROW_VERSION, document.version() + 1)
                        .set(DOCUMENT.UPDATED_AT, Context.utc(context.now()))
                        .where(DOCUMENT.ID.eq(document.id().value()))
                        .and(DOCUMENT.ROW_VERSION.eq(document.version()))
                        .execute();
        if (rows == 0) {
            throw new ConcurrentChange(document.number());
        }
        IssuedRevision replaced = document.current().ended(DocumentStatus.SUPERSEDED);
        new SigningRepository(context).save(document.id(), replaced);
        insert(document.id(), next, content);
        List<IssuedRevision> revisions =
                new ArrayList<>(document.revisions().subList(0, document.revisions().size() - 1));
        revisions.add(replaced);
        revisions.add(next);
        return new IssuedDocument(
                document.id(),
                document.number(),
                document.version() + 1,
                document.kind(),
                document.application(),
                revisions);
    }

    private void insert(DocumentId document, IssuedRevision revision, byte[] content) {
        dsl.insertInto(DOCUMENT_REVISION)
                .set(DOCUMENT_REVISION.DOCUMENT_ID, document.value())
                .set(DOCUMENT_REVISION.REVISION, revision.revision())
                .set(DOCUMENT_REVISION.STATUS, revision.status().name())
                .set(DOCUMENT_REVISION.ISSUED_ON, revision.issuedOn())
                .set(DOCUMENT_REVISION.ISSUED_BY, revision.issuedBy())
                .set(DOCUMENT_REVISION.ISSUED_AT, Context.utc(revision.issuedAt()))
                .set(DOCUMENT_REVISION.FORMAT, revision.format())
                .set(DOCUMENT_REVISION.CONTENT, content)
                .set(DOCUMENT_REVISION.SHA256, revision.sha256())
                .set(DOCUMENT_REVISION.REASON, revision.reason())
                .set(DOCUMENT_REVISION.PAGE_CHECK, revision.check())
                .execute();
        BulkInsert bulk = new BulkInsert();
        revision.values()
                .forEach(
                        (field, value) ->
                                bulk.add(
                                        List.of(
                                                DOCUMENT_VALUE.DOCUMENT_ID,
                                                DOCUMENT_VALUE.REVISION,
                                                DOCUMENT_VALUE.FIELD,
                                                DOCUMENT_VALUE.FIELD_VALUE),
                                        document.value(),
                                        revision.revision(),
                                        field,
                                        value));
        bulk.execute(dsl);
        new SignatoryTable(dsl).replace(document, revision);
    }

    /** By the number printed on it. */
    public Optional<IssuedDocument> find(String number) {
        return load(DOCUMENT.NUMBER.eq(number.strip().toUpperCase(Locale.ROOT))).stream()
                .findFirst();
    }

    /** What those of these documents that are there are called, by id. */
    public Map<Long, DocumentTitle> titles(Collection<Long> ids) {
        return dsl.select(DOCUMENT.ID, DOCUMENT.NUMBER, DOCUMENT.KIND, DOCUMENT.APPLICATION_ID)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.in(ids))
                .fetchMap(
                        DOCUMENT.ID,
                        row ->
                                new DocumentTitle(
                                        row.value2(),
                                        DocumentKind.valueOf(row.value3()),
                                        new ApplicationId(row.value4())));
    }

    /** The ids of all that was issued for any of these applications. */
    public Set<Long> idsOf(Collection<ApplicationId> applications) {
        return dsl.select(DOCUMENT.ID)
                .from(DOCUMENT)
                .where(
                        DOCUMENT.APPLICATION_ID.in(
                                applications.stream().map(ApplicationId::value).toList()))
                .fetchSet(DOCUMENT.ID);
    }

    /** What was issued for an application, first to last. */
    public List<IssuedDocument> of(ApplicationId application) {
        return load(DOCUMENT.APPLICATION_ID.eq(application.value()));
    }

    /**
     * The document of this kind, of which an application has one at most besides those that were
     * cancelled.
     */
    public Optional<IssuedDocument> of(ApplicationId application, DocumentKind kind) {
        return of(application).stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> it.current().status() != DocumentStatus.CANCELLED)
                .findFirst();
    }

    /** Every document, first to last. */
    public List<IssuedDocument> all() {
        return load(DSL.noCondition());
    }

    /** The bytes that were handed over, or nothing when there is no such revision. */
    public Optional<byte[]> content(DocumentId document, int revision) {
        return dsl.select(DOCUMENT_REVISION.CONTENT)
                .from(DOCUMENT_REVISION)
                .where(DOCUMENT_REVISION.DOCUMENT_ID.eq(document.value()))
                .and(DOCUMENT_REVISION.REVISION.eq(revision))
                .fetchOptional(DOCUMENT_REVISION.CONTENT);
    }

    /** One revision of one document. */
    private record Key(long document, int revision) {}

    private List<IssuedDocument> load(Condition condition) {
        var rows =
                dsl.select(DOCUMENT.fields())
                        .from(DOCUMENT)
                        .where(condition)
                        .orderBy(DOCUMENT.ID)
                        .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var documents = DSL.select(DOCUMENT.ID).from(DOCUMENT).where(condition);
        Map<Key, Map<String, String>> values = new HashMap<>();
        dsl.select(DOCUMENT_VALUE.fields())
                .from(DOCUMENT_VALUE)
                .where(DOCUMENT_VALUE.DOCUMENT_ID.in(documents))
                .forEach(
                        row ->
                                values.computeIfAbsent(
                                                new Key(
                                                        row.get(DOCUMENT_VALUE.DOCUMENT_ID),
                                                        row.get(DOCUMENT_VALUE.REVISION)),
                                                _ -> new HashMap<>())
                                        .put(
                                                row.get(DOCUMENT_VALUE.FIELD),
                                                row.get(DOCUMENT_VALUE.FIELD_VALUE)));
        Map<Key, List<Signatory>> signatories = new HashMap<>();
        dsl.select(DOCUMENT_SIGNATORY.fields())
                .from(DOCUMENT_SIGNATORY)
                .where(DOCUMENT_SIGNATORY.DOCUMENT_ID.in(documents))
                .orderBy(DOCUMENT_SIGNATORY.POSITION)
                .forEach(
                        row ->
                                signatories
                                        .computeIfAbsent(
                                                new Key(
                                                        row.get(DOCUMENT_SIGNATORY.DOCUMENT_ID),
                                                        row.get(DOCUMENT_SIGNATORY.REVISION)),
                                                _ -> new ArrayList<>())
                                        .add(SignatoryTable.read(row)));
        Map<Long, List<IssuedRevision>> revisions = new HashMap<>();
        dsl.select(
                        DOCUMENT_REVISION.DOCUMENT_ID,
                        DOCUMENT_REVISION.REVISION,
                        DOCUMENT_REVISION.STATUS,
                        DOCUMENT_REVISION.ISSUED_ON,
                        DOCUMENT_REVISION.ISSUED_BY,
                        DOCUMENT_REVISION.ISSUED_AT,
                        DOCUMENT_REVISION.FORMAT,
                        DOCUMENT_REVISION.SHA256,
                        DOCUMENT_REVISION.REASON,
                        DOCUMENT_REVISION.PAGE_CHECK)
                .from(DOCUMENT_REVISION)
                .where(DOCUMENT_REVISION.DOCUMENT_ID.in(documents))
                .orderBy(DOCUMENT_REVISION.DOCUMENT_ID, DOCUMENT_REVISION.REVISION)
                .forEach(
                        row -> {
                            Key key = new Key(row.value1(), row.value2());
                            revisions
                                    .computeIfAbsent(key.document, _ -> new ArrayList<>())
                                    .add(
                                            revision(
                                                    row,
                                                    values.getOrDefault(key, Map.of()),
                                                    signatories.getOrDefault(key, List.of())));
                        });
        return rows.map(
                row ->
                        new IssuedDocument(
                                new DocumentId(row.get(DOCUMENT.ID)),
                                row.get(DOCUMENT.NUMBER),
                                row.get(DOCUMENT.ROW_VERSION),
                                DocumentKind.valueOf(row.get(DOCUMENT.KIND)),
                                new ApplicationId(row.get(DOCUMENT.APPLICATION_ID)),
                                revisions.getOrDefault(row.get(DOCUMENT.ID), List.of())));
    }

    private static IssuedRevision revision(
            Record row, Map<String, String> values, List<Signatory> signatories) {
        return new IssuedRevision(
                row.get(DOCUMENT_REVISION.REVISION),
                DocumentStatus.valueOf(row.get(DOCUMENT_REVISION.STATUS)),
                row.get(DOCUMENT_REVISION.ISSUED_ON),
                row.get(DOCUMENT_REVISION.ISSUED_BY),
                row.get(DOCUMENT_REVISION.ISSUED_AT).toInstant(),
                values,
                row.get(DOCUMENT_REVISION.FORMAT),
                row.get(DOCUMENT_REVISION.SHA256),
                signatories,
                row.get(DOCUMENT_REVISION.REASON),
                row.get(DOCUMENT_REVISION.PAGE_CHECK));
    }
}
