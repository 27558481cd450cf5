// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.sheet;

import static fr.gouv.numerique.vivier.domain.document.field.AgreementFields.*;

import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;
import java.util.Set;

/** What the agent's own answers say. Nothing is inferred: no title unless the agent gave one. */
final class AgentSource {
    private static final String NO_TITLE = "NONE";

    private AgentSource() {}

    static void fill(Talent talent, SheetValues values) {
        values.derive(
                TITLE,
                talent.get(TalentFields.TITLE)
                        .filter(title -> title.isKnown() && !title.code().equals(NO_TITLE)));
        values.deriveText(LAST_NAME, talent.lastName());
        values.deriveText(FIRST_NAME, talent.firstName());
        values.deriveText(WORK_EMAIL, talent.email());
        values.deriveText(WORK_PHONE, talent.get(TalentFields.PHONE));
        values.derive(EMPLOYMENT_STATUS, talent.get(TalentFields.EMPLOYMENT_STATUS));
        values.derive(CATEGORY, talent.get(TalentFields.CATEGORY));
        values.deriveText(CORPS_GRADE, talent.get(TalentFields.CORPS_GRADE));
        values.derive(CONTRACT_END, talent.get(TalentFields.CONTRACT_END));
        values.deriveText(JOB_TITLE, talent.get(TalentFields.JOB_TITLE));
        values.derive(
                HOME_MINISTRY,
                administration(
                        talent.get(TalentFields.ADMINISTRATION),
                        talent.get(TalentFields.ADMINISTRATION_OTHER)));
        values.deriveText(HOME_UNIT, talent.get(TalentFields.UNIT));
        values.deriveText(ADMINISTRATIVE_RESIDENCE, talent.get(TalentFields.MUNICIPALITY));
        values.deriveText(LINE_MANAGER_NAME, talent.get(TalentFields.LINE_MANAGER_NAME));
        values.deriveText(LINE_MANAGER_EMAIL, talent.get(TalentFields.LINE_MANAGER_EMAIL));
    }

    /** « Autre » and « Opérateur de l’État » are no names: what the person wrote beside is. */
    static Optional<Choice> administration(Optional<Choice> chosen, String other) {
        boolean isNamed =
                chosen.filter(Choice::isKnown)
                        .filter(choice -> !Set.of("AUT", "OPE").contains(choice.code()))
                        .isPresent();
        return isNamed || other.isBlank() ? chosen : Optional.of(Choice.unknown(other.strip()));
    }
}
