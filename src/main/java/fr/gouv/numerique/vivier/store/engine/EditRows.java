// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store.engine;

import fr.gouv.numerique.vivier.domain.shared.Field;
import fr.gouv.numerique.vivier.domain.shared.FieldEdit;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The fields set by hand that hang on talents and on missions alike. Both features have the same
 * table under their own names; few records have any.
 */
public final class EditRows {
    private final TableField<?, Long> owner;
    private final TableField<?, String> field;
    private final TableField<?, OffsetDateTime> at;
    private final TableField<?, String> by;
    private final TableField<?, String> formValue;
    private final TableField<?, OffsetDateTime> formAnsweredAt;
    private final TableField<?, Boolean> conflict;
    private final List<TableField<?, ?>> columns;

    public EditRows(
            TableField<?, Long> owner,
            TableField<?, String> field,
            TableField<?, OffsetDateTime> at,
            TableField<?, String> by,
            TableField<?, String> formValue,
            TableField<?, OffsetDateTime> formAnsweredAt,
            TableField<?, Boolean> conflict) {
        this.owner = owner;
        this.field = field;
        this.at = at;
        this.by = by;
        this.formValue = formValue;
        this.formAnsweredAt = formAnsweredAt;
        this.conflict = conflict;
        this.columns = List.of(owner, field, at, by, formValue, formAnsweredAt, conflict);
    }

    /** Adds the edits of one owner, who has none yet, to what will be written. */
    public void add(BulkInsert bulk, long id, Map<Field<?>, FieldEdit> edited) {
        edited.forEach(
                (name, edit) ->
                        bulk.add(
                                columns,
                                id,
                                name.name(),
                                Context.utc(edit.editedAt()),
                                edit.editedBy(),
                                edit.formValue().orElse(null),
                                edit.formAnsweredAt().map(Context::utc).orElse(null),
                                edit.conflict()));
    }

    /** Takes all edits of the owners away. */
    public void delete(DSLContext dsl, Collection<Long> owners) {
        dsl.deleteFrom(table()).where(AnyOf.ids(owner, owners)).execute();
    }

    /** The edits of these owners, by owner. */
    public Map<Long, Map<Field<?>, FieldEdit>> read(
            DSLContext dsl, List<Long> owners, Map<String, Field<?>> fieldsByName) {
        Map<Long, Map<Field<?>, FieldEdit>> found = new HashMap<>();
        var rows =
                dsl.select(owner, field, at, by, formValue, formAnsweredAt, conflict)
                        .from(table())
                        .where(Owners.are(owner, owners))
                        .fetch();
        for (var row : rows) {
            Field<?> known = fieldsByName.get(row.value2());
            if (known != null) {
                FieldEdit edit =
                        new FieldEdit(
                                row.value3().toInstant(),
                                row.value4(),
                                Optional.ofNullable(row.value5()),
                                Optional.ofNullable(row.value6()).map(OffsetDateTime::toInstant),
                                row.value7());
                found.computeIfAbsent(row.value1(), _ -> new HashMap<>()).put(known, edit);
            }
        }
        return found;
    }

    private Table<?> table() {
        return Objects.requireNonNull(owner.getTable());
    }
}
