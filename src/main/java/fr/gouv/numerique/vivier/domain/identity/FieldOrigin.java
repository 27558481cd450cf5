// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the value of a united field comes from: the form, or a coordinator. */
record FieldOrigin(Field<?> field, Talent survivor, Talent other) {

    /** The edit that comes with a side, with what the form said later on the opposite one. */
    Optional<FieldEdit> edit(Side side) {
        return switch (side) {
            case SURVIVOR -> edit(survivor, other);
            case OTHER -> edit(other, survivor);
            case BOTH ->
                    Stream.of(of(survivor), of(other))
                            .flatMap(Optional::stream)
                            .max(Comparator.comparing(FieldEdit::editedAt));
        };
    }

    /** A side chosen against what is proposed is a decision: the form does not overwrite it. */
    FieldEdit chosen(Side side, Side proposed, Instant now, String actor) {
        Optional<FieldEdit> known = edit(side);
        if (known.isPresent()) {
            return known.get();
        }
        Talent refused = proposed == Side.OTHER ? other : survivor;
        return new FieldEdit(
                now,
                actor,
                Optional.of(refused.values().canonical(field)).filter(text -> !text.isEmpty()),
                refused.answeredAt());
    }

    private Optional<FieldEdit> edit(Talent taken, Talent left) {
        return of(taken).map(edit -> isNews(edit, taken, left) ? withFormOf(edit, left) : edit);
    }

    private boolean isNews(FieldEdit edit, Talent taken, Talent left) {
        boolean fromForm = of(left).isEmpty() && left.values().has(field);
        boolean differs = !left.values().canonical(field).equals(taken.values().canonical(field));
        boolean later =
                left.answeredAt().isPresent()
                        && edit.formAnsweredAt()
                                .map(known -> left.answeredAt().get().isAfter(known))
                                .orElse(true);
        return fromForm && differs && later;
    }

    private FieldEdit withFormOf(FieldEdit edit, Talent left) {
        return edit.withFormValue(Optional.of(left.values().canonical(field)), left.answeredAt());
    }

    private Optional<FieldEdit> of(Talent talent) {
        return Optional.ofNullable(talent.edits().get(field));
    }
}
