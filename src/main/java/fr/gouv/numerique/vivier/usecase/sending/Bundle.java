// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a mission lead would be given.
 *
 * @param mission whose lead it is
 * @param offered profiles that may go there
 * @param withheld profiles that may not, each with the reason
 */
public record Bundle(Mission mission, List<Offered> offered, List<Withheld> withheld) {

    /**
     * A profile.
     *
     * @param talent whose it is
     * @param before when it was last prepared for this mission, if ever
     */
    public record Offered(Talent talent, Optional<Mailing> before) {

        /** Whether the profile was changed since it was last prepared. */
        public boolean isChanged() {
            return before.filter(it -> it.preparedAt().isBefore(talent.updatedAt())).isPresent();
        }
    }

    /** A profile that stays here, and why. */
    public record Withheld(Talent talent, Message reason) {}

    /** The same with those of these people alone. */
    public Bundle only(Set<TalentId> chosen) {
        return new Bundle(
                mission,
                offered.stream().filter(it -> chosen.contains(it.talent().id())).toList(),
                withheld);
    }

    public Bundle {
        offered = List.copyOf(offered);
        withheld = List.copyOf(withheld);
    }
}
