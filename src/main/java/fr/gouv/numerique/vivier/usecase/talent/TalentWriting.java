// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.talent;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.history.UndoRepository.Line;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a talent with its line of the log, such that it can be taken back. */
public final class TalentWriting {

    private TalentWriting() {}

    /**
     * Writes the record; the line of the log begins an action of its own.
     *
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    static Talent write(
            Session session, String action, String detail, Talent before, Talent after) {
        Talent next = session.talents().update(after);
        long line = session.log().add(action, "talent", next.id().value(), detail);
        finish(session, new Line(line, line), before, next);
        return next;
    }

    /**
     * Writes the record as part of an action on several.
     *
     * @param group the action, unless this is its first record
     * @return the action
     */
    static long write(
            Session session, Optional<Long> group, String action, Talent before, Talent after) {
        Talent next = session.talents().update(after);
        long line = session.log().add(action, "talent", next.id().value(), "");
        Line part = new Line(line, group.orElse(line));
        finish(session, part, before, next);
        return part.group();
    }

    /**
     * Writes what stood there before an action again, under a line of the log that can itself be
     * taken back.
     *
     * @return the version that the record now has
     */
    public static int restore(Session session, Line line, Talent now, Talent restored) {
        Talent next = session.talents().update(restored);
        finish(session, line, now, next);
        return next.version();
    }

    private static void finish(Session session, Line line, Talent before, Talent next) {
        keepAddress(session, before, next);
        session.undo().changed(line, before, next.version());
    }

    /** The form still knows the person by the address before: it goes on leading here. */
    private static void keepAddress(Session session, Talent before, Talent next) {
        String known = Talent.emailKey(before.email());
        if (!known.equals(Talent.emailKey(next.email()))) {
            Set<String> all = new HashSet<>(session.addresses().of(next.id()));
            all.add(known);
            session.addresses().set(next, all);
        }
    }

    /** Who is known by this address, now or from before. */
    public static Optional<Talent> ownerOf(Session session, String key) {
        return session.talents().findByEmail(List.of(key)).values().stream()
                .findFirst()
                .or(
                        () ->
                                session.addresses().owners(List.of(key)).values().stream()
                                        .findFirst()
                                        .flatMap(session.talents()::find));
    }
}
