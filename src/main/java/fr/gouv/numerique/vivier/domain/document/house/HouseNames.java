// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.document.house;

import fr.gouv.numerique.vivier.domain.document.template.Bindings;
import fr.gouv.numerique.vivier.domain.shared.TextKey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names that a house template may use: those of the texts of Vivier.
 *
 * @param fields for <code>${field}</code>, among them the parts of « name, function »
 * @param conditions for {@code [[si condition]]}
 * @param lists for <code>${list.column}</code> in a row, by list
 */
public record HouseNames(
        Set<String> fields, Set<String> conditions, Map<String, Set<String>> lists) {
    /** What a field that names a signatory is parted in; such a field is no list. */
    private static final Set<String> SIGNATORY = Set.of("name", "capacity");

    /** A name further away than this share of its letters is not what was meant. */
    private static final int SHARE = 3;

    public HouseNames {
        fields = Set.copyOf(fields);
        conditions = Set.copyOf(conditions);
        lists = Map.copyOf(lists);
    }

    public static HouseNames of(Bindings.Vocabulary vocabulary) {
        Set<String> fields = new HashSet<>(vocabulary.fields());
        Map<String, Set<String>> lists = new TreeMap<>();
        vocabulary
                .lists()
                .forEach(
                        (list, columns) -> {
                            if (columns.equals(SIGNATORY)) {
                                columns.forEach(column -> fields.add(list + "." + column));
                            } else {
                                lists.put(list, columns);
                            }
                        });
        return new HouseNames(fields, vocabulary.conditions(), lists);
    }

    /** The list that a name like {@code list.column} belongs to. */
    public Optional<String> listOf(String name) {
        int dot = name.indexOf('.');
        return Optional.of(name)
                .filter(_ -> dot > 0)
                .map(it -> it.substring(0, dot))
                .filter(
                        list ->
                                lists.getOrDefault(list, Set.of())
                                        .contains(name.substring(dot + 1)));
    }

    public boolean isKnown(String name) {
        return fields.contains(name) || listOf(name).isPresent();
    }

    /** What may stand between <code>${</code> and <code>}</code>, in order. */
    public Set<String> placeholders() {
        Set<String> all = new TreeSet<>(fields);
        lists.forEach((list, columns) -> columns.forEach(it -> all.add(list + "." + it)));
        return all;
    }

    /** The known name that was probably meant. */
    public Optional<String> nearest(String name) {
        return nearest(name, placeholders().stream());
    }

    /** The known condition that was probably meant. */
    public Optional<String> nearestCondition(String name) {
        return nearest(name, conditions.stream().sorted());
    }

    private record Distance(String name, int letters) {}

    private static Optional<String> nearest(String wanted, Stream<String> names) {
        String key = folded(wanted);
        return names.map(name -> new Distance(name, distance(key, folded(name))))
                .filter(it -> it.letters() <= Math.max(1, key.length() / SHARE))
                .min(Comparator.comparingInt(Distance::letters))
                .map(Distance::name);
    }

    private static String folded(String name) {
        return TextKey.of(name).replace(" ", "");
    }

    /** Letters to change, add or leave out (Levenshtein, 1965). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
