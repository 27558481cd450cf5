// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.settings;

import static fr.gouv.numerique.vivier.store.schema.Tables.EMBLEM;
import static fr.gouv.numerique.vivier.store.schema.Tables.SETTING;

import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.store.engine.Context;

import org.jooq.DSLContext;

import java.util.List;
import java.util.Optional;

/** The head of the documents: its lines among the settings, the picture in its own table. */
public final class DocumentLookRepository {
    private static final String LETTERHEAD = "look.letterhead";
    private static final String ON_OFFICIAL = "look.onOfficial";
    private static final int THE_ONE = 1;

    private final Context context;
    private final DSLContext dsl;

    public DocumentLookRepository(Context context) {
        this.context = context;
        this.dsl = context.dsl();
    }

    public DocumentLook read() {
        return new DocumentLook(
                emblem(),
                setting(LETTERHEAD).map(text -> text.lines().toList()).orElse(List.of()),
                setting(ON_OFFICIAL).map(Boolean::parseBoolean).orElse(false));
    }

    private Optional<Emblem> emblem() {
        return dsl.select(EMBLEM.CONTENT, EMBLEM.WIDTH, EMBLEM.HEIGHT, EMBLEM.ALTERNATIVE)
                .from(EMBLEM)
                .fetchOptional(
                        row -> new Emblem(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Optional<String> setting(String name) {
        return dsl.select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(SETTING.SETTING_VALUE);
    }

    /** This head in place of what was set. */
    public void save(DocumentLook look) {
        dsl.deleteFrom(SETTING).where(SETTING.NAME.in(LETTERHEAD, ON_OFFICIAL)).execute();
        put(LETTERHEAD, String.join("\n", look.letterhead()));
        put(ON_OFFICIAL, Boolean.toString(look.onOfficial()));
        dsl.deleteFrom(EMBLEM).execute();
        look.emblem().ifPresent(this::put);
    }

    private void put(String name, String value) {
        var now = Context.utc(context.now());
        dsl.insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.SETTING_VALUE, value)
                .set(SETTING.CREATED_AT, now)
                .set(SETTING.UPDATED_AT, now)
                .execute();
    }

    private void put(Emblem emblem) {
        var now = Context.utc(context.now());
        dsl.insertInto(EMBLEM)
                .set(EMBLEM.ID, THE_ONE)
                .set(EMBLEM.CONTENT, emblem.png())
                .set(EMBLEM.WIDTH, emblem.width())
                .set(EMBLEM.HEIGHT, emblem.height())
                .set(EMBLEM.ALTERNATIVE, emblem.alternative())
                .set(EMBLEM.CREATED_AT, now)
                .set(EMBLEM.UPDATED_AT, now)
                .execute();
    }
}
