// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.settings;

import static fr.gouv.numerique.vivier.store.schema.Tables.SETTING;

import fr.gouv.numerique.vivier.domain.matching.WeightSets;
import fr.gouv.numerique.vivier.domain.matching.Weights;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.Optional;
import java.util.TreeMap;

/**
 * The weights of the ranking, among the settings: « weights » for those in use and « weights.NAME »
 * for those that were kept under a name.
 */
public final class WeightsRepository {
    private static final String IN_USE = "weights";
    private static final String PREFIX = "weights.";

    private final Context context;
    private final DSLContext dsl;

    public WeightsRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    /** What a newer program wrote in another way is left out. */
    public WeightSets read() {
        Weights inUse = Weights.defaults();
        TreeMap<String, Weights> named = new TreeMap<>();
        for (var row :
                dsl.select(SETTING.NAME, SETTING.SETTING_VALUE)
                        .from(SETTING)
                        .where(SETTING.NAME.eq(IN_USE).or(SETTING.NAME.startsWith(PREFIX)))
                        .fetch()) {
            Optional<Weights> read = Weights.read(row.value2());
            if (row.value1().equals(IN_USE)) {
                inUse = read.orElse(inUse);
            } else {
                read.ifPresent(
                        weights -> named.put(row.value1().substring(PREFIX.length()), weights));
            }
        }
        return new WeightSets(inUse, named);
    }

    public void use(Weights weights) {
        put(IN_USE, weights);
    }

    /** Keeps these under the name, in place of what was kept under it. */
    public void keep(String name, Weights weights) {
        put(PREFIX + name, weights);
    }

    public void remove(String name) {
        dsl.deleteFrom(SETTING).where(SETTING.NAME.eq(PREFIX + name)).execute();
    }

    private void put(String name, Weights weights) {
        var now = Context.utc(context.now());
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.SETTING_VALUE, weights.written())
                .set(SETTING.CREATED_AT, now)
                .set(SETTING.UPDATED_AT, now)
                .onConflict(SETTING.NAME)
                .doUpdate()
                .set(SETTING.SETTING_VALUE, weights.written())
                .set(SETTING.ROW_VERSION, SETTING.ROW_VERSION.plus(1))
                .set(SETTING.UPDATED_AT, now)
                .execute();
    }
}
