// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;

import java.util.List;
import java.util.Optional;

/** The person may be proposed at all: active, at hand, and agreed that the profile is passed on. */
final class ProposableRule implements MustRule {

    @Override
    public String name() {
        return "proposable";
    }

    @Override
    public Object reads(Talent talent) {
        return List.of(talent.status(), talent.availability(), refuses(talent));
    }

    @Override
    public RuleOutcome check(Mission mission, Talent talent) {
        return obstacle(talent)
                .map(detail -> RuleOutcome.broken(this, detail))
                .orElseGet(() -> RuleOutcome.held(this));
    }

    /** What stands against it, whatever the mission. */
    static Optional<String> obstacle(Talent talent) {
        if (talent.status() == TalentStatus.PAUSED) {
            return Optional.of("paused");
        }
        if (talent.status() == TalentStatus.WITHDRAWN) {
            return Optional.of("withdrawn");
        }
        return switch (talent.availability()) {
            case PAUSED -> Optional.of("pausedUntil");
            case UNAVAILABLE -> Optional.of("unavailable");
            case AVAILABLE -> refuses(talent) ? Optional.of("consent") : Optional.empty();
        };
    }

    private static boolean refuses(Talent talent) {
        return talent.get(TalentFields.CONSENT)
                .map(consent -> consent.code().equals("NO"))
                .orElse(false);
    }
}
