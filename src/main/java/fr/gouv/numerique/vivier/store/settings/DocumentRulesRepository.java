// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.settings;

import static fr.gouv.numerique.vivier.store.schema.Tables.SETTING;

import fr.gouv.numerique.vivier.domain.settings.DocumentRules;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds;
import fr.gouv.numerique.vivier.domain.settings.DocumentThresholds.Threshold;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.HashMap;
import java.util.Map;

/**
 * Thresholds of the documents, among the settings: « rule.EDN.NOTICE_DAYS » for a ministry and «
 * rule..NOTICE_DAYS » for everybody.
 */
public final class DocumentRulesRepository {
    private static final String PREFIX = "rule.";
    private static final String EVERYBODY = "";

    private final Context context;
    private final DSLContext dsl;

    public DocumentRulesRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    public DocumentRules read() {
        Map<String, DocumentThresholds> all = new HashMap<>();
        dsl.select(SETTING.NAME, SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.startsWith(PREFIX))
                .forEach(row -> take(row.value1(), Integer.parseInt(row.value2()), all));
        DocumentThresholds common = all.remove(EVERYBODY);
        return new DocumentRules(common == null ? DocumentThresholds.usual() : common, all);
    }

    /** A code of a ministry has no point; a threshold that a newer program knows is left out. */
    private static void take(String name, int value, Map<String, DocumentThresholds> all) {
        String[] parts = name.substring(PREFIX.length()).split("\\.", 2);
        for (Threshold threshold : Threshold.values()) {
            if (threshold.name().equals(parts[1]) && threshold.allows(value)) {
                all.merge(
                        parts[0],
                        DocumentThresholds.usual().with(threshold, value),
                        (known, more) -> more.over(known));
            }
        }
    }

    /** These rules in place of all that were set. */
    public void save(DocumentRules rules) {
        dsl.deleteFrom(SETTING).where(SETTING.NAME.startsWith(PREFIX)).execute();
        put(EVERYBODY, rules.common());
        rules.ministries().forEach(this::put);
    }

    private void put(String ministry, DocumentThresholds thresholds) {
        for (Threshold threshold : Threshold.values()) {
            thresholds.own(threshold).ifPresent(value -> put(ministry, threshold, value));
        }
    }

    private void put(String ministry, Threshold threshold, int value) {
        var now = Context.utc(context.now());
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, PREFIX + ministry + "." + threshold.name())
                .set(SETTING.SETTING_VALUE, Integer.toString(value))
                .set(SETTING.CREATED_AT, now)
                .set(SETTING.UPDATED_AT, now)
                .execute();
    }
}
