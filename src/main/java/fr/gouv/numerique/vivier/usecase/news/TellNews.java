// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.news;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.news.LeftOut;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the people of the pool of new missions and of what happens in the programme: those who wish
 * it, chosen by skills and region. Nothing is sent; for whom a message was prepared is remembered,
 * so that nobody is told the same twice.
 */
public final class TellNews {
    private final Store store;
    private final FindTalents talents;
    private final NewsMail mail;
    private final Changes changes;

    public TellNews(Store store, FindTalents talents, NewsMail mail, Changes changes) {
        this.store = store;
        this.talents = talents;
        this.mail = mail;
        this.changes = changes;
    }

    /** Every news, the latest first. */
    public List<NewsRow> rows() {
        return store.read(
                session -> {
                    List<Mailing> mailings = session.mailings().ofNews();
                    return session.news().all().stream()
                            .map(news -> new NewsRow(news, of(news, mailings)))
                            .toList();
                });
    }

    private static List<Mailing> of(News news, List<Mailing> mailings) {
        Mailing.What what = new Mailing.What.OfNews(news.id());
        return mailings.stream().filter(mailing -> mailing.what().equals(what)).toList();
    }

    /**
     * Keeps what was written.
     *
     * @throws RefusedByRule when subject or words are missing
     * @throws fr.gouv.numerique.vivier.store.engine.ConcurrentChange when somebody else changed it
     */
    public News save(News written) throws RefusedByRule {
        if (written.subject().isBlank() || written.words().isBlank()) {
            throw new RefusedByRule(Message.of("news.refused.words"));
        }
        News kept =
                store.write(
                        session -> {
                            News saved = session.news().save(written);
                            session.log().add("news.save", "news", saved.id(), "");
                            return saved;
                        });
        changes.publish(Subject.MESSAGES);
        return kept;
    }

    /**
     * Takes one away.
     *
     * @throws RefusedByRule when messages were prepared: who was told what stays known
     */
    public void remove(News news) throws RefusedByRule {
        boolean removed =
                store.write(
                        session -> {
                            if (!session.mailings().ofNews(news.id()).isEmpty()) {
                                return false;
                            }
                            session.news().remove(news);
                            session.log().add("news.remove", "news", news.id(), "");
                            return true;
                        });
        if (!removed) {
            throw new RefusedByRule(Message.of("news.refused.told"));
        }
        changes.publish(Subject.MESSAGES);
    }

    /** Whom it would reach now, and why each other person is left out. */
    public Audience audience(News news) {
        Set<TalentId> told = new HashSet<>();
        if (news.isKept()) {
            store.read(session -> session.mailings().ofNews(news.id()))
                    .forEach(mailing -> told.addAll(mailing.talents()));
        }
        List<TalentRow> reached = new ArrayList<>();
        Map<LeftOut, List<TalentRow>> leftOut = new EnumMap<>(LeftOut.class);
        for (TalentRow row : talents.rows()) {
            Optional<LeftOut> why = LeftOut.of(news, listener(row), told.contains(row.id()));
            why.map(reason -> leftOut.computeIfAbsent(reason, _ -> new ArrayList<>()))
                    .orElse(reached)
                    .add(row);
        }
        return new Audience(reached, leftOut);
    }

    private static LeftOut.Listener listener(TalentRow row) {
        Set<String> regions = new HashSet<>(row.mobility());
        regions.add(row.region());
        return new LeftOut.Listener(
                row.wish(),
                row.status() == TalentStatus.ACTIVE,
                row.reachable(),
                row.skills(),
                regions);
    }

    /** Skills that these missions ask for. */
    public Set<String> skillsOf(Collection<MissionId> missions) {
        Set<String> skills = new TreeSet<>();
        store.read(session -> session.missions().findAll(missions)).values().stream()
                .map(Mission::needs)
                .flatMap(List::stream)
                .map(MissionNeed::code)
                .forEach(skills::add);
        return skills;
    }

    /** The message as it would be written, to be read before. */
    public String preview(News news) throws RefusedByRule {
        return mail.body(news, "");
    }

    /**
     * Writes the messages for all whom it reaches into a folder.
     *
     * @return the files
     * @throws RefusedByRule when nobody is to be told, or a mission may not be announced
     */
    public List<Path> prepare(News news, Copies copies, Path folder)
            throws IOException, RefusedByRule {
        List<TalentId> reached = audience(news).reached().stream().map(TalentRow::id).toList();
        if (reached.isEmpty()) {
            throw new RefusedByRule(Message.of("news.refused.nobody"));
        }
        List<TalentId> written = new ArrayList<>();
        try {
            return mail.write(
                    news,
                    store.read(session -> session.talents().findAll(reached)).values().stream()
                            .sorted(Comparator.comparing(Talent::ref))
                            .toList(),
                    copies,
                    folder,
                    written);
        } finally {
            note(news, written);
        }
    }

    /** What was written was prepared, also where the disk was full after it. */
    private void note(News news, List<TalentId> written) {
        if (written.isEmpty()) {
            return;
        }
        store.write(
                session -> {
                    session.mailings().add(new Mailing.What.OfNews(news.id()), written);
                    session.log()
                            .add(
                                    "news.prepare",
                                    "news",
                                    news.id(),
                                    Integer.toString(written.size()));
                    return written;
                });
        changes.publish(Subject.MESSAGES);
    }
}
