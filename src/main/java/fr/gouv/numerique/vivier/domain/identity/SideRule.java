// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.identity;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which side gives a field, unless a person says otherwise: what the other leaves blank; else what
 * a coordinator set; else what was answered later. A person's refusals hold, whichever side has
 * them, and skills and languages of both are kept together.
 */
final class SideRule {
    private static final String NO = "NO";
    private static final List<Field<?>> ADDED_UP =
            List.of(TalentFields.TICKED_SKILLS, TalentFields.SKILL_LEVELS, TalentFields.LANGUAGES);

    /** What a person can say no to. */
    private static final List<Field<?>> REFUSABLE =
            List.of(TalentFields.CONSENT, TalentFields.NEWS_WISH);

    private SideRule() {}

    static FieldPair propose(Field<?> field, Talent survivor, Talent other) {
        boolean here = survivor.values().has(field);
        boolean there = other.values().has(field);
        if (!here || !there) {
            return new FieldPair(field, here ? Side.SURVIVOR : Side.OTHER, SideReason.ONLY_ONE);
        }
        if (survivor.values().canonical(field).equals(other.values().canonical(field))) {
            boolean editedThere =
                    other.edits().containsKey(field) && !survivor.edits().containsKey(field);
            return new FieldPair(field, editedThere ? Side.OTHER : Side.SURVIVOR, SideReason.SAME);
        }
        return refusal(field, survivor, other)
                .or(() -> byHand(field, survivor, other))
                .or(() -> addedUp(field))
                .or(() -> later(field, survivor.answeredAt(), other.answeredAt()))
                .orElseGet(() -> new FieldPair(field, Side.SURVIVOR, SideReason.FIRST));
    }

    private static Optional<FieldPair> refusal(Field<?> field, Talent survivor, Talent other) {
        if (field.equals(TalentFields.EXCLUDED_ADMINISTRATIONS)) {
            return Optional.of(new FieldPair(field, Side.BOTH, SideReason.REFUSAL));
        }
        if (!REFUSABLE.contains(field)) {
            return Optional.empty();
        }
        if (refuses(survivor, field)) {
            return Optional.of(new FieldPair(field, Side.SURVIVOR, SideReason.REFUSAL));
        }
        return refuses(other, field)
                ? Optional.of(new FieldPair(field, Side.OTHER, SideReason.REFUSAL))
                : Optional.empty();
    }

    private static boolean refuses(Talent talent, Field<?> field) {
        return talent.get(field) instanceof Optional<?> answer
                && answer.filter(it -> it instanceof Choice choice && choice.code().equals(NO))
                        .isPresent();
    }

    private static Optional<FieldPair> byHand(Field<?> field, Talent survivor, Talent other) {
        FieldEdit here = survivor.edits().get(field);
        FieldEdit there = other.edits().get(field);
        if (here == null && there == null) {
            return Optional.empty();
        }
        boolean theirs =
                here == null || (there != null && there.editedAt().isAfter(here.editedAt()));
        return Optional.of(
                new FieldPair(field, theirs ? Side.OTHER : Side.SURVIVOR, SideReason.BY_HAND));
    }

    private static Optional<FieldPair> addedUp(Field<?> field) {
        return ADDED_UP.contains(field)
                ? Optional.of(new FieldPair(field, Side.BOTH, SideReason.TOGETHER))
                : Optional.empty();
    }

    private static Optional<FieldPair> later(
            Field<?> field, Optional<Instant> here, Optional<Instant> there) {
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
            return Optional.empty();
        }
        Side side = there.get().isAfter(here.get()) ? Side.OTHER : Side.SURVIVOR;
        return Optional.of(new FieldPair(field, side, SideReason.LATER));
    }
}
