// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.mission;

import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.CANCELLED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.CHECKED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.CLOSED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.FILLED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.PUBLISHED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.RECEIVED;
import static fr.gouv.numerique.vivier.domain.mission.MissionStatus.RUNNING;

import java.util.List;

/**
 * The one table of a mission's life. Whatever is not in it is impossible; nothing in it happens by
 * itself.
 */
public final class MissionLife {

    /** One move. */
    public record Move(MissionStatus from, MissionStatus to) {}

    /** The usual next state of each comes first. */
    public static final List<Move> MOVES =
            List.of(
                    new Move(RECEIVED, CHECKED),
                    new Move(RECEIVED, PUBLISHED),
                    new Move(RECEIVED, CANCELLED),
                    new Move(CHECKED, PUBLISHED),
                    new Move(CHECKED, RECEIVED),
                    new Move(CHECKED, CANCELLED),
                    new Move(PUBLISHED, FILLED),
                    new Move(PUBLISHED, CHECKED),
                    new Move(PUBLISHED, CLOSED),
                    new Move(PUBLISHED, CANCELLED),
                    new Move(FILLED, RUNNING),
                    new Move(FILLED, PUBLISHED),
                    new Move(FILLED, CLOSED),
                    new Move(FILLED, CANCELLED),
                    new Move(RUNNING, CLOSED),
                    new Move(RUNNING, PUBLISHED),
                    new Move(RUNNING, CANCELLED),
                    new Move(CLOSED, PUBLISHED),
                    new Move(CANCELLED, RECEIVED));

    private MissionLife() {}

    /** The states that can follow, the usual one first. */
    public static List<MissionStatus> allowed(MissionStatus from) {
        return MOVES.stream().filter(move -> move.from() == from).map(Move::to).toList();
    }
}
