// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import fr.gouv.numerique.vivier.domain.shared.FieldType;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order day and month stand. One date alone may not tell (05/03/2019): a column is decided
 * by all its dates, else by the other columns of the file, else by the language of the answers; day
 * first when nothing tells.
 */
final class DateOrders {
    private static final String LANGUAGE = "lang_saisie";
    private static final Set<String> ENGLISH = Set.of("en", "ang", "english");

    private final Map<Integer, DateOrder> orders = new LinkedHashMap<>();
    private final int language;

    DateOrders(List<Question> questions, List<String> labels) {
        for (Question question : questions) {
            if (question.fillsType(FieldType.DATE)) {
                question.columns().forEach(column -> orders.put(column, new DateOrder()));
            }
        }
        language = labels.stream().map(ToolHabits::key).toList().indexOf(LANGUAGE);
    }

    /** The columns whose dates are written month first. */
    Set<Integer> monthFirst(Sheet sheet, List<SheetRow> sample, MappingFollower decided)
            throws UnreadableFile {
        sample.forEach(this::look);
        // Few files need it: there the sample holds no day above 12.
        if (orders.values().stream().anyMatch(DateOrder::isOpen)) {
            sheet.forEachRow(this::look);
        }
        boolean others =
                isDecided(orders.values())
                        ? orders.values().stream().anyMatch(DateOrder::isMonthFirst)
                        : isEnglish(sample);
        Set<Integer> columns = new HashSet<>();
        orders.forEach(
                (column, order) -> {
                    boolean supposed = order.isOpen() ? others : order.isMonthFirst();
                    if (decided.monthFirst(column).orElse(supposed)) {
                        columns.add(column);
                    }
                });
        return columns;
    }

    private void look(SheetRow row) {
        orders.forEach((column, order) -> order.look(row.cell(column)));
    }

    private static boolean isDecided(Collection<DateOrder> all) {
        return all.stream().anyMatch(order -> order.isSeen() && !order.isOpen());
    }

    private boolean isEnglish(List<SheetRow> sample) {
        return language >= 0
                && !sample.isEmpty()
                && sample.stream()
                        .allMatch(
                                row ->
                                        ENGLISH.contains(
                                                ToolHabits.key(row.cell(language).shown())));
    }
}
