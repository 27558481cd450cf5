// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.quality.Rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All that is missing or doubtful.
 *
 * @param records those with something to mend, people first, in the order in which they came
 * @param checked how many records were looked at
 */
public record Board(List<Doubtful> records, int checked) {

    public Board {
        records = List.copyOf(records);
    }

    /** How many records break each rule. */
    public Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        for (Doubtful record : records) {
            for (var finding : record.findings()) {
                counts.merge(finding.rule(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The rules that are broken, the most frequent first. */
    public List<Rule> rules() {
        Map<Rule, Integer> counts = counts();
        List<Rule> rules = new ArrayList<>(counts.keySet());
        rules.sort(Comparator.comparingInt((Rule rule) -> -counts.getOrDefault(rule, 0)));
        return rules;
    }
}
