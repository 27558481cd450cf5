// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.intake.FormKind;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.FieldOrigins;
import fr.gouv.numerique.vivier.domain.shared.RecordSource;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Looks talents up. */
public final class FindTalents {
    private final Store store;
    private final CurrentReference reference;
    private final Clock clock;

    public FindTalents(Store store, CurrentReference reference, Clock clock) {
        this.store = store;
        this.reference = reference;
        this.clock = clock;
    }

    /** Everybody, as a list shows them. */
    public List<TalentRow> rows() {
        return all().stream().map(this::row).toList();
    }

    public List<Talent> all() {
        return store.read(session -> session.talents().all());
    }

    /**
     * By id or by the reference shown on screen. One that was merged into another gives that other:
     * what was written down before the merge still leads somewhere.
     */
    public Talent find(String idOrRef) throws UnknownRecord {
        return store.read(
                        session ->
                                session.talents()
                                        .find(idOrRef)
                                        .or(
                                                () ->
                                                        session.merges()
                                                                .whereIs(idOrRef)
                                                                .flatMap(session.talents()::find)))
                .orElseThrow(() -> new UnknownRecord("talent", idOrRef));
    }

    public Talent find(TalentId id) throws UnknownRecord {
        return find(id.toString());
    }

    /** The file rows that each talent was read from, by the talent's id. */
    public Map<Long, List<RecordSource>> sources() {
        return store.read(session -> session.imports().sources(FormKind.TALENTS));
    }

    /** The answers that a talent was read from, and which field comes from which. */
    public FieldOrigins origins(TalentId id) {
        return store.read(session -> session.importHistory().origins(FormKind.TALENTS, id.value()));
    }

    /** One record, as a list shows it. */
    public TalentRow row(Talent talent) {
        return TalentRow.of(
                talent,
                clock.getZone(),
                reference.get().list(ReferenceData.MINISTRY),
                code ->
                        reference
                                .get()
                                .skills()
                                .find(code)
                                .map(skill -> List.of(skill.french(), skill.english()))
                                .orElse(List.of()));
    }
}
