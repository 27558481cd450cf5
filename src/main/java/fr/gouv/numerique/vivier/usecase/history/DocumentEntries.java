// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.history;

import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent;
import fr.gouv.numerique.vivier.domain.document.register.DocumentEvent.What;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.usecase.history.TimelineEntry.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What happened to a document, as its texts and its signatures tell it. */
final class DocumentEntries {
    private final About.OneDocument about;
    private final List<DocumentEvent> events;

    /**
     * Tells of one document.
     *
     * @param events what happened to it, first to last
     */
    DocumentEntries(About.OneDocument about, List<DocumentEvent> events) {
        this.about = about;
        this.events = events;
    }

    /** Its texts and all that happened to them, the latest first. */
    List<TimelineEntry> of(IssuedDocument document) {
        List<TimelineEntry> entries = new ArrayList<>();
        document.revisions().forEach(revision -> entries.add(issued(revision)));
        events.forEach(event -> entries.add(entry(event)));
        Collections.reverse(entries);
        return entries;
    }

    private TimelineEntry issued(IssuedRevision revision) {
        return new TimelineEntry(
                revision.issuedAt(),
                Kind.DOCUMENTS,
                Message.of(
                        revision.revision() == 1 ? "history.issued" : "history.revised",
                        about.label()),
                List.of(),
                revision.reason(),
                revision.issuedBy(),
                Optional.of(about),
                issue());
    }

    /** How an issue is taken back: a number that was given stays given. */
    WayBack issue() {
        return isCancelled() ? new WayBack.Done() : instead("history.instead.document");
    }

    private boolean isCancelled() {
        return events.reversed().stream()
                .map(DocumentEvent::what)
                .filter(what -> what == What.CANCELLED || what == What.REINSTATED)
                .findFirst()
                .equals(Optional.of(What.CANCELLED));
    }

    TimelineEntry entry(DocumentEvent event) {
        Message what = Message.of("signature.event." + event.what());
        return new TimelineEntry(
                event.recordedAt(),
                Kind.DOCUMENTS,
                Message.of(
                        "history.signing",
                        about.label(),
                        event.role()
                                .map(role -> Message.of("register.role." + role))
                                .map(role -> Message.of("history.signing.ofRole", role, what))
                                .orElse(what)),
                List.of(),
                event.reason(),
                event.recordedBy(),
                Optional.of(about),
                way(event));
    }

    private WayBack way(DocumentEvent event) {
        return switch (event.what()) {
            case SIGNED, REFUSED -> signature(event, event.role().orElseThrow());
            case CANCELLED ->
                    isFollowed(event, What.REINSTATED)
                            ? new WayBack.Done()
                            : new WayBack.Reinstatement(about.label());
            case REINSTATED -> instead("history.instead.document");
            case UNDONE -> instead("history.instead.unsigned");
            case ATTACHED -> instead("history.instead.attached");
            case VOIDED -> instead("history.instead.voided");
        };
    }

    private WayBack signature(DocumentEvent event, SignatoryRole role) {
        return isFollowed(event, What.UNDONE)
                ? new WayBack.Done()
                : new WayBack.Signature(about.label(), role, event.recordedAt());
    }

    /** Whether this was taken back by a later event on the same text and signature. */
    private boolean isFollowed(DocumentEvent event, What by) {
        return events.stream()
                .filter(later -> later.what() == by && later.revision() == event.revision())
                .filter(later -> later.role().equals(event.role()))
                .anyMatch(later -> !later.recordedAt().isBefore(event.recordedAt()));
    }

    private WayBack instead(String why) {
        return new WayBack.Instead(Message.of(why), about);
    }
}
