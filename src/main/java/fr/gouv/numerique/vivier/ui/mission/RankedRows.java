// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.mission;

import fr.gouv.numerique.vivier.domain.matching.LiveRanking;
import fr.gouv.numerique.vivier.domain.matching.Match;

import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.List;

/** The rows of a ranking: each is made when it comes into view, however many there are. */
final class RankedRows extends ObservableListBase<RankedRows.Row> {
    private LiveRanking.Order order;

    /**
     * One person in the ranking.
     *
     * @param rank from 1
     * @param match with the points of this moment
     */
    record Row(int rank, Match match) {}

    RankedRows(LiveRanking.Order order) {
        this.order = order;
    }

    /** The same people in another order. */
    void show(LiveRanking.Order changed) {
        LiveRanking.Order before = order;
        beginChange();
        order = changed;
        nextReplace(0, changed.size(), rows(before));
        endChange();
    }

    private static List<Row> rows(LiveRanking.Order order) {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return row(order, index);
            }

            @Override
            public int size() {
                return order.size();
            }
        };
    }

    private static Row row(LiveRanking.Order order, int index) {
        return new Row(index + 1, order.match(index));
    }

    @Override
    public Row get(int index) {
        return row(order, index);
    }

    @Override
    public int size() {
        return order.size();
    }
}
