// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.application.Snapshot.Sight;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A first sort without names: people have numbers instead, the same ones for one mission as long as
 * the window is open. Remembers for which missions names were hidden, since a decision taken
 * afterwards says so. On the interface thread, but for the numbers.
 */
public final class BlindView {
    private static final int FIRST = 100;
    private static final int NUMBERS = 900_000;

    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private final Set<MissionId> sorted = new HashSet<>();
    private final Map<MissionId, Map<TalentId, Integer>> numbers = new HashMap<>();

    /** Whether names are hidden. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Notes that this mission is looked at as names are now, shown or hidden. */
    public void look(MissionId mission) {
        if (on.get()) {
            sorted.add(mission);
        }
    }

    /** What a decision about this mission rests on. */
    public Sight sight(MissionId mission) {
        if (on.get()) {
            return Sight.BLIND;
        }
        return sorted.contains(mission) ? Sight.UNMASKED : Sight.NAMED;
    }

    /** The number of a person, from which neither name nor rank can be told. */
    public synchronized int number(MissionId mission, TalentId talent) {
        Map<TalentId, Integer> known = numbers.computeIfAbsent(mission, _ -> new HashMap<>());
        return known.computeIfAbsent(talent, id -> free(mission, id, known));
    }

    private static int free(MissionId mission, TalentId talent, Map<TalentId, Integer> known) {
        int number =
                FIRST
                        + Math.floorMod(
                                Long.hashCode(mix(mission.value() ^ talent.value())), NUMBERS);
        while (known.containsValue(number)) {
            number++;
        }
        return number;
    }

    /** Spreads ids that follow each other: an order would tell who came first. */
    private static long mix(long id) {
        long mixed = id * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
