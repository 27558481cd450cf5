// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
     * @param sentBefore when this lead was last given it for this mission, if ever
     */
    public record Offered(Talent talent, Optional<Instant> sentBefore) {}

    /** A profile that stays here, and why. */
    public record Withheld(Talent talent, Message reason) {}

    public Bundle {
        offered = List.copyOf(offered);
        withheld = List.copyOf(withheld);
    }
}
