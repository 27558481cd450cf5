// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.application;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Optional;

/**
 * What a person is asked for already, against what one more mission would take.
 *
 * @param proposals open applications in which nothing is promised yet
 * @param limit from how many of them on somebody counts as asked often enough
 * @param promised days of work promised to other missions
 * @param offered days that the person offers; infinite where that has no bound or is not known
 * @param asked days that the mission takes; none where they are to be defined
 */
public record Load(int proposals, int limit, double promised, double offered, double asked) {
    /** Three leads who wait for one person are already two disappointments. */
    public static final int USUAL_LIMIT = 3;

    public static final int HIGHEST_LIMIT = 20;

    /** Whether enough others were offered this person. */
    public boolean isBusy() {
        return proposals >= limit;
    }

    /** Whether the days promised and asked for together are more than there are. */
    public boolean isExceeded() {
        return promised > 0 && promised + asked > offered;
    }

    /** What speaks against proposing once more, if anything does. */
    public Optional<Message> warning() {
        if (isExceeded()) {
            return Optional.of(Message.of("matching.load.exceeded", promised, asked, offered));
        }
        return isBusy()
                ? Optional.of(Message.of("matching.load.busy", proposals, limit))
                : Optional.empty();
    }
}
