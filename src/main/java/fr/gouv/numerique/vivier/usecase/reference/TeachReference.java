// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.reference;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.reference.ReferenceEntry;
import fr.gouv.numerique.vivier.domain.reference.ReferenceList;
import fr.gouv.numerique.vivier.domain.reference.TaughtSynonym;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.Digests;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Teaches the lists of a store, and takes what was taught back. Each change is one transaction with
 * the records that hold the words: they then read as a new import of their answers would.
 */
public final class TeachReference {
    /**
     * Lists to which entries can be added. The others drive rules of the program, which has to know
     * each of their entries.
     */
    private static final Set<String> OPEN =
            Set.of(
                    ReferenceData.MINISTRY,
                    ReferenceData.SKILL,
                    ReferenceData.PROFESSION,
                    ReferenceData.LANGUAGE,
                    ReferenceData.REGION,
                    ReferenceData.EMPLOYMENT_STATUS,
                    ReferenceData.CATEGORY);

    private static final int LONGEST_CODE = 24;

    private final Store store;
    private final CurrentReference current;
    private final Changes changes;

    public TeachReference(Store store, CurrentReference current, Changes changes) {
        this.store = store;
        this.current = current;
        this.changes = changes;
    }

    /** The shipped lists with what the store was taught. */
    public static CurrentReference read(Store store, ReferenceData shipped) {
        return new CurrentReference(
                shipped.with(store.read(session -> session.references().teachings())));
    }

    /** Whether entries can be added to this list. */
    public boolean isOpen(String list) {
        return OPEN.contains(list);
    }

    /**
     * From now on these words mean this entry, in imports and in all records that hold them.
     *
     * @return how many records now say something else
     * @throws RefusedByRule when the list knows the words already
     */
    public int teach(String list, String words, String code, WorkMonitor monitor)
            throws RefusedByRule {
        refuseKnown(list, words);
        return change(
                list,
                List.of(words),
                code,
                monitor,
                session -> {
                    session.references().teach(list, words, code);
                    session.log()
                            .add(
                                    "reference.teach",
                                    "reference",
                                    0,
                                    list + "=" + code + " " + mark(words));
                });
    }

    /** These words are as they should be and are not asked about again. */
    public void leaveAsWritten(String list, String words) throws RefusedByRule {
        refuseKnown(list, words);
        change(
                list,
                List.of(),
                "",
                WorkMonitor.none(),
                session -> {
                    session.references().teach(list, words, "");
                    session.log().add("reference.leave", "reference", 0, list + "= " + mark(words));
                });
    }

    /**
     * Takes back what was taught of these words.
     *
     * @return how many records now say something else
     */
    public int forget(TaughtSynonym synonym, WorkMonitor monitor) {
        return change(
                synonym.list(),
                synonym.isLeftAsWritten() ? List.of() : List.of(synonym.words()),
                synonym.code(),
                monitor,
                session -> {
                    session.references().forget(synonym.list(), synonym.key());
                    session.log().add("reference.forget", "reference", 0, synonym.list());
                });
    }

    /**
     * Adds an entry under a code of its own; answers in its words are recognised from now on.
     *
     * @param entry its code is not looked at
     * @return how many records now say something else
     * @throws RefusedByRule when the list is closed, or knows the words already
     */
    public int add(String list, ReferenceEntry entry, WorkMonitor monitor) throws RefusedByRule {
        if (!isOpen(list)) {
            throw new RefusedByRule(Message.of("reference.refused.closed"));
        }
        refuseBlank(entry);
        refuseKnown(list, entry.french());
        ReferenceEntry coded = withCode(entry, freeCode(current.get().list(list), entry.french()));
        return change(
                list,
                List.of(coded.french()),
                coded.code(),
                monitor,
                session -> {
                    session.references().save(list, coded, false);
                    session.log().add("reference.add", "reference", 0, list + "=" + coded.code());
                });
    }

    /**
     * Changes words, dates, successor or visibility of an entry.
     *
     * @return how many records now say something else
     */
    public int edit(String list, ReferenceEntry entry, boolean hidden, WorkMonitor monitor)
            throws RefusedByRule {
        refuseBlank(entry);
        return change(
                list,
                List.of(entry.french()),
                entry.code(),
                monitor,
                session -> {
                    session.references().save(list, entry, hidden);
                    session.log().add("reference.edit", "reference", 0, list + "=" + entry.code());
                });
    }

    /**
     * Takes an added entry away with the words that mean it, or puts a shipped one back as it was.
     *
     * @return how many records now say something else
     */
    public int remove(String list, ReferenceEntry entry, WorkMonitor monitor) {
        boolean shipped = current.get().isShipped(list, entry.code());
        List<String> words = new ArrayList<>(List.of(entry.french()));
        if (!shipped) {
            current.get().teachings().synonyms().stream()
                    .filter(it -> it.list().equals(list) && it.code().equals(entry.code()))
                    .forEach(it -> words.add(it.words()));
        }
        return change(
                list,
                words,
                entry.code(),
                monitor,
                session -> {
                    session.references().remove(list, entry.code());
                    if (!shipped) {
                        session.references().forgetAll(list, entry.code());
                    }
                    session.log()
                            .add("reference.remove", "reference", 0, list + "=" + entry.code());
                });
    }

    /** By which words are found again that the log must not quote: eight hexadecimal digits. */
    public static String mark(String words) {
        return Digests.sha256(TextKey.of(words).getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    private interface Work {
        void in(Session session);
    }

    private record Outcome(ReferenceData reference, int changed) {}

    private int change(
            String list, List<String> words, String code, WorkMonitor monitor, Work work) {
        Function<Session, Outcome> both =
                session -> {
                    work.in(session);
                    ReferenceData after = current.get().with(session.references().teachings());
                    int changed =
                            words.isEmpty()
                                    ? 0
                                    : new AffectedRecords(session, list, words, code)
                                            .reread(after, monitor);
                    return new Outcome(after, changed);
                };
        Outcome outcome = store.write(both);
        current.set(outcome.reference());
        changes.publish(Subject.REFERENCE, Subject.TALENTS, Subject.MISSIONS);
        return outcome.changed();
    }

    private void refuseKnown(String list, String words) throws RefusedByRule {
        var known = current.get().list(list).recognition(words);
        if (known.isPresent()) {
            throw new RefusedByRule(
                    Message.of("reference.refused.known", words, known.get().entry()));
        }
        if (TextKey.of(words).isEmpty()) {
            throw new RefusedByRule(Message.of("reference.refused.blank"));
        }
    }

    private static void refuseBlank(ReferenceEntry entry) throws RefusedByRule {
        if (TextKey.of(entry.french()).isEmpty()) {
            throw new RefusedByRule(Message.of("reference.refused.blank"));
        }
        if (entry.validFrom().isPresent()
                && entry.validUntil().map(entry.validFrom().get()::isAfter).orElse(false)) {
            throw new RefusedByRule(Message.of("reference.refused.dates"));
        }
    }

    private static ReferenceEntry withCode(ReferenceEntry entry, String code) {
        return new ReferenceEntry(
                code,
                entry.french().strip(),
                entry.english().isBlank() ? entry.french().strip() : entry.english().strip(),
                List.of(),
                entry.validFrom(),
                entry.validUntil(),
                entry.successor());
    }

    /** « X-ASTREINTE »: told apart from what is shipped now or later by its beginning. */
    private static String freeCode(ReferenceList list, String french) {
        String plain = TextKey.of(french).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
        String base = "X-" + plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        String code = base;
        for (int number = 2; list.find(code).isPresent(); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
