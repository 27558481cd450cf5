// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentSkillReader;

import java.util.HashMap;
import java.util.Map;

/**
 * Recognises answers to closed questions. The same few answers come again and again in a file: each
 * is looked up once, and all rows share one value.
 */
final class KnownAnswers {
    /** Free words among the answers are all different: memory must not grow with them. */
    private static final int MOST_PER_FIELD = 2_000;

    private final ReferenceData reference;
    private final TalentSkillReader skills;
    private final Map<Field<?>, Map<String, Choice>> found = new HashMap<>();

    KnownAnswers(ReferenceData reference) {
        this.reference = reference;
        this.skills = new TalentSkillReader(reference);
    }

    /** The answer to the field's question that these words give. */
    Choice of(Field<?> field, String written) {
        Map<String, Choice> ofField = found.computeIfAbsent(field, _ -> new HashMap<>());
        Choice before = ofField.get(written);
        if (before != null) {
            return before;
        }
        Choice choice = recognise(field, written);
        if (ofField.size() < MOST_PER_FIELD) {
            ofField.put(written, choice);
        }
        return choice;
    }

    private Choice recognise(Field<?> field, String written) {
        if (field.equals(TalentFields.SKILL_LEVELS)) {
            return skills.levelAnswer(written);
        }
        return field.list().isEmpty()
                ? Choice.unknown(written)
                : reference.list(field.list()).choose(written);
    }
}
