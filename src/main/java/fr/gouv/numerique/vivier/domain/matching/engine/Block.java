// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to {@value #MOST} people in the order of their ids, small enough to stay in the processor's
 * cache while it is looked at. For each skill it lists who has it: the person's place in the block
 * and the kind of the skill in one number. Immutable.
 */
final class Block {
    static final int MOST = 2048;

    private final int size;
    private final long firstId;
    private final int[] nearIds;
    private final long[] farIds;
    private final char[][] columns;
    private final int ownColumns;
    private final int[] starts;
    private final char[] holders;

    /** Writes a block; people come in the order of their ids, at least one. */
    Block(List<Person> people, int columnCount) {
        size = people.size();
        firstId = people.getFirst().id();
        boolean near = people.getLast().id() - firstId <= Integer.MAX_VALUE;
        nearIds = new int[near ? size : 0];
        farIds = new long[near ? 0 : size];
        columns = new char[columnCount][];
        int own = 0;
        for (int c = 0; c < columnCount; c++) {
            boolean blank = isBlank(people, c);
            columns[c] = blank ? Blank.COLUMN : column(people, c);
            own += blank ? 0 : 1;
        }
        ownColumns = own;
        int skills = 0;
        int holdings = 0;
        for (int i = 0; i < size; i++) {
            Person person = people.get(i);
            if (near) {
                nearIds[i] = (int) (person.id() - firstId);
            } else {
                farIds[i] = person.id();
            }
            for (int skill : person.skills()) {
                skills = Math.max(skills, (skill >>> Layout.SKILL_SHIFT) + 1);
                holdings++;
            }
        }
        starts = new int[skills + 1];
        holders = new char[holdings];
        list(people);
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

    private void list(List<Person> people) {
        for (Person person : people) {
            for (int skill : person.skills()) {
                starts[(skill >>> Layout.SKILL_SHIFT) + 1]++;
            }
        }
        for (int s = 1; s < starts.length; s++) {
            starts[s] += starts[s - 1];
        }
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int i = 0; i < size; i++) {
            for (int skill : people.get(i).skills()) {
                int kind = skill & Layout.KIND_MASK;
                holders[next[skill >>> Layout.SKILL_SHIFT]++] =
                        (char) ((i << Layout.SKILL_SHIFT) | kind);
            }
        }
    }

    /** The people again, to write another block of them. */
    List<Person> people() {
        List<List<Integer>> skills = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            skills.add(new ArrayList<>());
        }
        for (int s = 0; s + 1 < starts.length; s++) {
            for (int h = starts[s]; h < starts[s + 1]; h++) {
                skills.get(holders[h] >>> Layout.SKILL_SHIFT)
                        .add((s << Layout.SKILL_SHIFT) | (holders[h] & Layout.KIND_MASK));
            }
        }
        List<Person> people = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            char[] own = new char[columns.length];
            for (int c = 0; c < own.length; c++) {
                own[c] = columns[c][i];
            }
            people.add(
                    new Person(
                            id(i),
                            own,
                            skills.get(i).stream().mapToInt(Integer::intValue).toArray()));
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
        return nearIds.length > 0 ? firstId + nearIds[place] : farIds[place];
    }

    /** One number for each person. */
    char[] column(int column) {
        return columns[column];
    }

    /** Where the list of those who have this skill begins in {@link #holders}. */
    int start(int skill) {
        return skill < starts.length ? starts[skill] : holders.length;
    }

    char[] holders() {
        return holders;
    }

    /** The kind of this skill that the person at this place has, or -1. */
    int kind(int skill, int place) {
        int low = start(skill);
        int high = start(skill + 1) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = holders[middle] >>> Layout.SKILL_SHIFT;
            if (at == place) {
                return holders[middle] & Layout.KIND_MASK;
            }
            if (at < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Bytes that it takes. */
    long bytes() {
        long bytes = 64 + 4L * nearIds.length + 8L * farIds.length;
        bytes += 8L * columns.length + ownColumns * (16 + 2L * size);
        return bytes + 48 + 4L * starts.length + 2L * holders.length;
    }

    /** The column of people who all say the first thing that was met; shared, never written. */
    private static final class Blank {
        static final char[] COLUMN = new char[MOST];
    }
}
