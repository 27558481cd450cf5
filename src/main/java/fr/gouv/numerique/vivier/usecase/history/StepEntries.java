// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent;
import fr.gouv.numerique.vivier.domain.application.ApplicationEvent.What;
import fr.gouv.numerique.vivier.domain.application.Course;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.store.application.SnapshotRepository.Standing;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened to an application, as its own events tell it. */
final class StepEntries {

    private StepEntries() {}

    /**
     * All its events, the latest first.
     *
     * @param standing how the ranking stood when it was opened, where that was kept
     * @param about how it is named, where its own name is not plain
     */
    static List<TimelineEntry> of(
            Application application, Optional<Standing> standing, Optional<About> about) {
        return application.history().reversed().stream()
                .map(event -> entry(application, event, standing, about))
                .toList();
    }

    /** One of its events. */
    static TimelineEntry entry(
            Application application,
            ApplicationEvent event,
            Optional<Standing> standing,
            Optional<About> about) {
        boolean counts =
                event.what() == What.CORRECTED
                        || event.what() == What.HANDED_OVER
                        || Course.of(application.history()).counting().contains(event);
        return new TimelineEntry(
                event.recordedAt(),
                Kind.APPLICATIONS,
                what(event),
                more(event, standing),
                event.note(),
                event.recordedBy(),
                about,
                counts ? way(application, event) : new WayBack.Done());
    }

    private static Message what(ApplicationEvent event) {
        Message step = Message.of("application.step." + event.to());
        return Message.of(
                "history.step",
                event.owner()
                        .map(name -> Message.of("application.owner.became", name))
                        .orElseGet(() -> Message.of("application.what." + event.what(), step)),
                event.on());
    }

    private static List<Message> more(ApplicationEvent event, Optional<Standing> standing) {
        List<Message> more = new ArrayList<>();
        if (event.seq() == 1) {
            standing.map(StepEntries::ranked).ifPresent(more::add);
        }
        event.reason()
                .map(reason -> "application.reason." + reason)
                // A reason that nobody asked for is another thing than one that was not given.
                .or(
                        () ->
                                event.what() == What.MOVED && event.to().asksReason()
                                        ? Optional.of("application.reason.blank")
                                        : Optional.empty())
                .map(Message::of)
                .ifPresent(more::add);
        event.party()
                .map(party -> Message.of("application.party." + party))
                .map(party -> Message.of("application.decidedBy", party))
                .ifPresent(more::add);
        return more;
    }

    private static Message ranked(Standing standing) {
        return standing.place().isPresent()
                ? Message.of("history.ranked", standing.place().getAsInt(), standing.eligible())
                : Message.of("history.unranked", standing.eligible());
    }

    private static WayBack way(Application application, ApplicationEvent event) {
        About door = new About.OneApplication(application.id(), application.ref());
        return switch (event.what()) {
            case CORRECTED -> new WayBack.Instead(Message.of("history.instead.correction"), door);
            case HANDED_OVER ->
                    event.owner()
                            .filter(application.owner()::equals)
                            .<WayBack>map(
                                    owner ->
                                            new WayBack.HandBack(
                                                    application.id(),
                                                    owner,
                                                    ownerBefore(application, event)))
                            .orElseGet(WayBack.None::new);
            case MOVED, PAUSED, RESUMED ->
                    event.seq() == 1
                            ? new WayBack.Instead(Message.of("history.instead.opened"), door)
                            : new WayBack.Correction(application.id(), event.seq());
        };
    }

    /** Before anybody handed it over it was the case of whoever opened it. */
    private static String ownerBefore(Application application, ApplicationEvent event) {
        return application.history().reversed().stream()
                .filter(earlier -> earlier.seq() < event.seq())
                .flatMap(earlier -> earlier.owner().stream())
                .findFirst()
                .orElseGet(() -> application.history().getFirst().recordedBy());
    }
}
