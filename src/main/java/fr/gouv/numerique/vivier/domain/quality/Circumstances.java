// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.quality;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.Teachings;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule may know beside the record.
 *
 * @param today the day of the check
 * @param proposed the missions for which each person stands proposed
 * @param openByTitle the open missions by the key of their title, as people name them on the form
 * @param leftAsWritten keys of the answers that were left as written on purpose, by list
 */
public record Circumstances(
        LocalDate today,
        Map<TalentId, List<Mission>> proposed,
        Map<String, Mission> openByTitle,
        Map<String, Set<String>> leftAsWritten) {

    /** Answers older than that are old. */
    static final int STALE_MONTHS = 12;

    /** With these missions open. */
    public static Circumstances of(
            LocalDate today,
            Map<TalentId, List<Mission>> proposed,
            List<Mission> open,
            Teachings teachings,
            List<String> lists) {
        Map<String, Mission> byTitle = new HashMap<>();
        open.forEach(mission -> byTitle.putIfAbsent(TextKey.of(mission.title()), mission));
        Map<String, Set<String>> left = new HashMap<>();
        lists.forEach(list -> left.put(list, teachings.leftAsWritten(list)));
        return new Circumstances(today, proposed, byTitle, left);
    }

    /** Whether what may be known of this person is the same as it was then. */
    public boolean isSameFor(TalentId talent, Circumstances then) {
        return proposed.getOrDefault(talent, List.of())
                .equals(then.proposed.getOrDefault(talent, List.of()));
    }

    /** Whether all that holds for everybody is the same as it was then. */
    public boolean isSameForAll(Circumstances then) {
        return today.equals(then.today)
                && openByTitle.equals(then.openByTitle)
                && leftAsWritten.equals(then.leftAsWritten);
    }

    boolean isLeftAsWritten(String list, String key) {
        return leftAsWritten.getOrDefault(list, Set.of()).contains(key);
    }

    /** The mission that ends last among those the person is proposed for or asked for. */
    Optional<Mission> longest(Talent talent) {
        List<Mission> missions = new ArrayList<>(proposed.getOrDefault(talent.id(), List.of()));
        talent.get(TalentFields.TARGETED_MISSIONS).stream()
                .map(wish -> Optional.ofNullable(openByTitle.get(TextKey.of(wish.written()))))
                .flatMap(Optional::stream)
                .forEach(missions::add);
        return missions.stream()
                .filter(mission -> mission.get(MissionFields.END).isPresent())
                .max(
                        (one, other) ->
                                one.get(MissionFields.END)
                                        .orElseThrow()
                                        .compareTo(other.get(MissionFields.END).orElseThrow()));
    }
}
