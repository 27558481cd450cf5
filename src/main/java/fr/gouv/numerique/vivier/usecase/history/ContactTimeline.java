// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.question.Question;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.RecordName;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** News, profiles and questions in the history of a person or a mission. */
final class ContactTimeline {
    /** Older lines of the log that say what a mailing says now. */
    static final String BEFORE = "profile.send";

    private final Session session;

    ContactTimeline(Session session) {
        this.session = session;
    }

    List<TimelineEntry> of(RecordKind kind, long id) {
        List<TimelineEntry> entries = new ArrayList<>();
        boolean talent = kind == RecordKind.TALENT;
        List<Mailing> mailings =
                talent
                        ? session.mailings().of(new TalentId(id))
                        : session.mailings().of(new MissionId(id));
        Map<Long, News> news =
                session.news().all().stream()
                        .collect(Collectors.toMap(News::id, Function.identity()));
        mailings.forEach(mailing -> entries.add(mailing(mailing, talent, news)));
        (talent
                        ? session.questions().of(new TalentId(id))
                        : session.questions().of(new MissionId(id)))
                .forEach(question -> entries.add(question(question)));
        return entries;
    }

    private TimelineEntry mailing(Mailing mailing, boolean talent, Map<Long, News> news) {
        Message what =
                switch (mailing.what()) {
                    case Mailing.What.OfNews(var id) ->
                            Message.of(
                                    "history.news",
                                    Optional.ofNullable(news.get(id))
                                            .map(News::subject)
                                            .orElse(""));
                    case Mailing.What.Profiles(var mission) ->
                            talent
                                    ? Message.of("history.profile", name(mission))
                                    : Message.of("history.profiles", mailing.talents().size());
                };
        return entry(
                mailing.preparedAt(),
                mailing.sentOn()
                        .map(day -> Message.of("history.sentOn", what, day))
                        .orElseGet(() -> Message.of("history.unsent", what)),
                "",
                mailing.preparedBy());
    }

    private String name(MissionId mission) {
        return session.missions()
                .names(Set.of(mission.value()))
                .getOrDefault(mission.value(), RecordName.GONE)
                .label();
    }

    /** A question has a day and no hour: it stands at the end of that day. */
    private static TimelineEntry question(Question question) {
        return entry(
                question.askedOn().atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC),
                question.answeredOn()
                        .map(day -> Message.of("history.questionAnswered", day))
                        .orElseGet(() -> Message.of("history.question")),
                question.words(),
                "");
    }

    private static TimelineEntry entry(Instant at, Message what, String note, String by) {
        return new TimelineEntry(
                at, Kind.MAILS, what, List.of(), note, by, Optional.empty(), new WayBack.None());
    }
}
