// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;

import java.util.Optional;

/**
 * Nobody's profile goes to an administration that he or she excluded, nor to the one that took its
 * place when ministries were renamed.
 */
final class ExcludedAdministrationRule implements MustRule {
    private final ReferenceList ministries;

    ExcludedAdministrationRule(ReferenceData reference) {
        ministries = reference.list(ReferenceData.MINISTRY);
    }

    @Override
    public String name() {
        return "excludedAdministration";
    }

    @Override
    public Object reads(Talent talent) {
        return Parts.answers(talent.get(TalentFields.EXCLUDED_ADMINISTRATIONS));
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        Optional<Choice> host = mission.get(MissionFields.ADMINISTRATION);
        if (host.isEmpty()) {
            return RuleOutcome.held(this);
        }
        return talent.get(TalentFields.EXCLUDED_ADMINISTRATIONS).stream()
                .filter(excluded -> isSame(excluded, host.get()))
                .findFirst()
                .map(excluded -> RuleOutcome.broken(this, "excluded", excluded.written()))
                .orElseGet(() -> RuleOutcome.held(this));
    }

    private boolean isSame(Choice excluded, Choice host) {
        return excluded.key().equals(host.key())
                || ministries.sameLine(excluded.code(), host.code());
    }
}
