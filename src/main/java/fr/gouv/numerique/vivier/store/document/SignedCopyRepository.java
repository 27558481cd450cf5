// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_SCAN;

import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Signed copies that came back. Their bytes are written once. */
public final class SignedCopyRepository {
    private final Context context;
    private final DSLContext dsl;

    public SignedCopyRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** Keeps a copy of a revision. */
    public SignedCopy add(
            DocumentId document,
            int revision,
            SignedCopy.Kind kind,
            int pages,
            Map<SignatoryRole, LocalDate> signed,
            byte[] content,
            String sha256) {
        SignedCopy copy =
                new SignedCopy(
                        context.ids().next(),
                        revision,
                        kind,
                        pages,
                        signed,
                        sha256,
                        context.actor(),
                        context.now());
        dsl.insertInto(DOCUMENT_SCAN)
                .set(DOCUMENT_SCAN.ID, copy.id())
                .set(DOCUMENT_SCAN.DOCUMENT_ID, document.value())
                .set(DOCUMENT_SCAN.REVISION, revision)
                .set(DOCUMENT_SCAN.KIND, kind.name())
                .set(DOCUMENT_SCAN.PAGES, pages)
                .set(DOCUMENT_SCAN.SIGNED, written(signed))
                .set(DOCUMENT_SCAN.CONTENT, content)
                .set(DOCUMENT_SCAN.SHA256, sha256)
                .set(DOCUMENT_SCAN.RECORDED_AT, Context.utc(copy.recordedAt()))
                .set(DOCUMENT_SCAN.RECORDED_BY, copy.recordedBy())
                .execute();
        return copy;
    }

    /** The copies of a document, first to last. */
    public List<SignedCopy> of(DocumentId document) {
        return dsl.select(
                        DOCUMENT_SCAN.ID,
                        DOCUMENT_SCAN.REVISION,
                        DOCUMENT_SCAN.KIND,
                        DOCUMENT_SCAN.PAGES,
                        DOCUMENT_SCAN.SIGNED,
                        DOCUMENT_SCAN.SHA256,
                        DOCUMENT_SCAN.RECORDED_BY,
                        DOCUMENT_SCAN.RECORDED_AT)
                .from(DOCUMENT_SCAN)
                .where(DOCUMENT_SCAN.DOCUMENT_ID.eq(document.value()))
                .orderBy(DOCUMENT_SCAN.ID)
                .fetch(
                        row ->
                                new SignedCopy(
                                        row.value1(),
                                        row.value2(),
                                        SignedCopy.Kind.valueOf(row.value3()),
                                        row.value4(),
                                        read(row.value5()),
                                        row.value6(),
                                        row.value7(),
                                        row.value8().toInstant()));
    }

    /** The bytes of a copy. */
    public Optional<byte[]> content(long id) {
        return dsl.select(DOCUMENT_SCAN.CONTENT)
                .from(DOCUMENT_SCAN)
                .where(DOCUMENT_SCAN.ID.eq(id))
                .fetchOptional(DOCUMENT_SCAN.CONTENT);
    }

    /** « AGENT=2020-05-28 LEAD=2020-05-29 ». */
    private static String written(Map<SignatoryRole, LocalDate> signed) {
        return signed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey().name() + "=" + it.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<SignatoryRole, LocalDate> read(String written) {
        Map<SignatoryRole, LocalDate> signed = new EnumMap<>(SignatoryRole.class);
        for (String entry : written.split(" ", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                signed.put(
                        SignatoryRole.valueOf(entry.substring(0, equals)),
                        LocalDate.parse(entry.substring(equals + 1)));
            }
        }
        return signed;
    }
}
