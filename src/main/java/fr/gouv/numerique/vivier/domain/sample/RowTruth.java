// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.sample;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is true of a row, whatever it looks like.
 *
 * @param row its rank, from 1
 * @param number the person, or the mission: rows with the same number are about the same one
 * @param skills codes of the skills that its answers reveal
 * @param mess what it suffers from
 */
public record RowTruth(int row, int number, Set<String> skills, Set<Mess> mess) {

    public RowTruth {
        skills = Collections.unmodifiableSet(new TreeSet<>(skills));
        EnumSet<Mess> kinds = EnumSet.noneOf(Mess.class);
        kinds.addAll(mess);
        mess = Collections.unmodifiableSet(kinds);
    }

    /** Why an import has to refuse the row, if it has to. */
    public Optional<Mess> refusal() {
        return mess.stream().filter(Mess::isRefused).findFirst();
    }
}
