// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.document;

import static fr.gouv.numerique.vivier.store.schema.Tables.DOCUMENT_SIGNATORY;

import fr.gouv.numerique.vivier.domain.document.register.Delegate;
import fr.gouv.numerique.vivier.domain.document.register.DocumentId;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.register.SignatureMark;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rows of signatories. */
final class SignatoryTable {
    private final DSLContext dsl;

    SignatoryTable(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Writes the signatories of a revision in place of those it had. */
    void replace(DocumentId document, IssuedRevision revision) {
        dsl.deleteFrom(DOCUMENT_SIGNATORY)
                .where(DOCUMENT_SIGNATORY.DOCUMENT_ID.eq(document.value()))
                .and(DOCUMENT_SIGNATORY.REVISION.eq(revision.revision()))
                .execute();
        int position = 0;
        for (Signatory signatory : revision.signatories()) {
            dsl.insertInto(DOCUMENT_SIGNATORY)
                    .set(DOCUMENT_SIGNATORY.DOCUMENT_ID, document.value())
                    .set(DOCUMENT_SIGNATORY.REVISION, revision.revision())
                    .set(DOCUMENT_SIGNATORY.ROLE, signatory.role().name())
                    .set(DOCUMENT_SIGNATORY.POSITION, position++)
                    .set(DOCUMENT_SIGNATORY.NAME, signatory.name())
                    .set(DOCUMENT_SIGNATORY.CAPACITY, signatory.capacity())
                    .set(DOCUMENT_SIGNATORY.STATE, signatory.state().name())
                    .set(signatory.mark().map(SignatoryTable::columns).orElse(Map.of()))
                    .execute();
        }
    }

    private static Map<TableField<?, ?>, Object> columns(SignatureMark mark) {
        Map<TableField<?, ?>, Object> columns = new LinkedHashMap<>();
        columns.put(DOCUMENT_SIGNATORY.SIGNED_ON, mark.on());
        columns.put(DOCUMENT_SIGNATORY.CHANNEL, mark.channel().name());
        columns.put(DOCUMENT_SIGNATORY.PLACE, mark.place());
        mark.delegate()
                .ifPresent(
                        delegate -> {
                            columns.put(DOCUMENT_SIGNATORY.DELEGATE_NAME, delegate.name());
                            columns.put(DOCUMENT_SIGNATORY.DELEGATE_CAPACITY, delegate.capacity());
                            columns.put(
                                    DOCUMENT_SIGNATORY.DELEGATION_REFERENCE, delegate.reference());
                        });
        columns.put(DOCUMENT_SIGNATORY.RECORDED_BY, mark.recordedBy());
        columns.put(DOCUMENT_SIGNATORY.RECORDED_AT, Context.utc(mark.recordedAt()));
        return columns;
    }

    static Signatory read(Record row) {
        return new Signatory(
                SignatoryRole.valueOf(row.get(DOCUMENT_SIGNATORY.ROLE)),
                row.get(DOCUMENT_SIGNATORY.NAME),
                row.get(DOCUMENT_SIGNATORY.CAPACITY),
                SignatoryState.valueOf(row.get(DOCUMENT_SIGNATORY.STATE)),
                Optional.ofNullable(row.get(DOCUMENT_SIGNATORY.SIGNED_ON))
                        .map(
                                on ->
                                        new SignatureMark(
                                                on,
                                                channel(row.get(DOCUMENT_SIGNATORY.CHANNEL)),
                                                row.get(DOCUMENT_SIGNATORY.PLACE),
                                                delegate(row),
                                                row.get(DOCUMENT_SIGNATORY.RECORDED_BY),
                                                moment(row.get(DOCUMENT_SIGNATORY.RECORDED_AT)))));
    }

    private static SignatureChannel channel(@Nullable String name) {
        return name == null ? SignatureChannel.PAPER : SignatureChannel.valueOf(name);
    }

    private static Optional<Delegate> delegate(Record row) {
        String name = row.get(DOCUMENT_SIGNATORY.DELEGATE_NAME);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Delegate(
                                name,
                                row.get(DOCUMENT_SIGNATORY.DELEGATE_CAPACITY),
                                row.get(DOCUMENT_SIGNATORY.DELEGATION_REFERENCE)));
    }

    private static Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? Instant.EPOCH : at.toInstant();
    }
}
