// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.settings;

import java.util.Map;
import java.util.TreeMap;

/**
 * The thresholds of the documents: for everybody, and those that a ministry sets for its own
 * agents.
 *
 * @param common for everybody
 * @param ministries by code of the list of ministries; what one leaves open is as for everybody
 */
public record DocumentRules(DocumentThresholds common, Map<String, DocumentThresholds> ministries) {

    public DocumentRules {
        ministries = Map.copyOf(ministries);
    }

    public static DocumentRules usual() {
        return new DocumentRules(DocumentThresholds.usual(), Map.of());
    }

    /** What holds for agents of a ministry. */
    public DocumentThresholds of(String ministry) {
        return ministries.getOrDefault(ministry, DocumentThresholds.usual()).over(common);
    }

    /** The same rules, but for what one ministry sets; what sets nothing is left out. */
    public DocumentRules with(String ministry, DocumentThresholds own) {
        Map<String, DocumentThresholds> all = new TreeMap<>(ministries);
        all.put(ministry, own);
        all.values().removeIf(DocumentThresholds::isUsual);
        return new DocumentRules(common, all);
    }
}
