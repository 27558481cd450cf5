// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.history;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;
import fr.gouv.numerique.vivier.domain.shared.FieldValues;
import fr.gouv.numerique.vivier.domain.talent.TalentSkill;

import java.util.List;
import java.util.Map;

/** What stood in the store before an action. */
public sealed interface Before {

    /** Nothing: the action made it. */
    record Nothing() implements Before {}

    /**
     * A talent or a mission.
     *
     * @param status its state, by name
     * @param values its fields
     * @param edits those set by hand
     * @param checked the skills that a coordinator had checked; none of a mission
     */
    record Whole(
            String status,
            FieldValues values,
            Map<Field<?>, FieldEdit> edits,
            List<TalentSkill> checked)
            implements Before {

        public Whole {
            edits = Map.copyOf(edits);
            checked = List.copyOf(checked);
        }
    }

    /** A note, tag, list, reminder or phase. */
    record Kept(Item item) implements Before {}
}
