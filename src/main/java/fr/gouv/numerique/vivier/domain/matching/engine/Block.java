// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to {@value #MOST} people in the order of their ids, small enough to stay in the processor's
 * cache while many missions look at them. Immutable.
 */
final class Block {
    static final int MOST = 4096;

    private final int size;
    private final long firstId;

    /** Ids above the first one; the short ones where all of them fit. */
    private final char[] nearIds;

    private final long[] farIds;
    private final char[][] columns;
    private final int ownColumns;
    private final Holders holders;

    /** Writes a block; people come in the order of their ids, at least one. */
    Block(List<Person> people, int columnCount) {
        size = people.size();
        firstId = people.getFirst().id();
        boolean near = people.getLast().id() - firstId <= Character.MAX_VALUE;
        nearIds = new char[near ? size : 0];
        farIds = new long[near ? 0 : size];
        for (int i = 0; i < size; i++) {
            if (near) {
                nearIds[i] = (char) (people.get(i).id() - firstId);
            } else {
                farIds[i] = people.get(i).id();
            }
        }
        columns = new char[columnCount][];
        int own = 0;
        for (int c = 0; c < columnCount; c++) {
            boolean blank = isBlank(people, c);
            columns[c] = blank ? Blank.COLUMN : column(people, c);
            own += blank ? 0 : 1;
        }
        ownColumns = own;
        holders = new Holders(people);
    }

    private static boolean isBlank(List<Person> people, int c) {
        return people.stream().allMatch(person -> person.columns()[c] == 0);
    }

    private static char[] column(List<Person> people, int c) {
        char[] column = new char[people.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = people.get(i).columns()[c];
        }
        return column;
    }

    /** The people again, to write another block of them. */
    List<Person> people() {
        int[][] held = holders.all(size);
        List<Person> people = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            char[] own = new char[columns.length];
            for (int c = 0; c < own.length; c++) {
                own[c] = columns[c][i];
            }
            people.add(new Person(id(i), own, held[i]));
        }
        return people;
    }

    int size() {
        return size;
    }

    long firstId() {
        return firstId;
    }

    long id(int place) {
        return firstId + (nearIds.length > 0 ? nearIds[place] : farIds[place] - firstId);
    }

    /** One number for each person. */
    char[] column(int column) {
        return columns[column];
    }

    Holders holders() {
        return holders;
    }

    /** Bytes that it takes. */
    long bytes() {
        long bytes = 80 + 2L * nearIds.length + 8L * farIds.length;
        bytes += 8L * columns.length + ownColumns * (16 + 2L * size);
        return bytes + holders.bytes();
    }

    /** The column of people who all say the first thing that was met; shared, never written. */
    private static final class Blank {
        static final char[] COLUMN = new char[MOST];
    }
}
