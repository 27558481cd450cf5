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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Looks talents up. */
public final class FindTalents {
    private final Store store;
    private final CurrentReference reference;
    private final Clock clock;
    private final FollowedRows rows;

    public FindTalents(Store store, CurrentReference reference, Clock clock) {
        this.store = store;
        this.reference = reference;
        this.clock = clock;
        rows =
                new FollowedRows(
                        store,
                        reference,
                        () -> LocalDate.now(clock),
                        (talent, lists) -> row(talent, lists, clock.getZone()));
    }

    /**
     * Everybody, as a list shows them, in the order in which they came. Takes its time when it is
     * asked for the first time; then gives the same list until somebody is changed.
     */
    public List<TalentRow> rows() {
        return rows.current();
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
        return row(talent, reference.get(), clock.getZone());
    }

    private static TalentRow row(Talent talent, ReferenceData lists, ZoneId zone) {
        return TalentRow.of(
                talent,
                zone,
                lists.list(ReferenceData.MINISTRY),
                code ->
                        lists.skills()
                                .find(code)
                                .map(skill -> List.of(skill.french(), skill.english()))
                                .orElse(List.of()));
    }
}
