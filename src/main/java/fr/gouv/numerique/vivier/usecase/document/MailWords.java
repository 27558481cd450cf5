// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentField;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.field.OrderFields;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.calendar.CalendarEvent;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Recipient;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is written around a document, from the values of its text: message and events. What the text
 * does not say, addresses above all, is taken from the other documents of the application.
 */
final class MailWords {
    private final Texts french;
    private final Map<String, String> others;

    MailWords(Texts french, List<IssuedDocument> ofTheApplication) {
        this.french = french;
        Map<String, String> values = new HashMap<>();
        ofTheApplication.forEach(it -> it.current().values().forEach(values::putIfAbsent));
        this.others = Map.copyOf(values);
    }

    DocumentMail mail(IssuedDocument document, String coordinator, String coordinatorEmail) {
        return new DocumentMail(
                recipients(document, coordinator, coordinatorEmail),
                french.get(
                        "register.mail.subject." + purpose(document),
                        kind(document),
                        document.number(),
                        value(document, AgreementFields.MISSION_TITLE)),
                body(document, coordinator));
    }

    private List<Recipient> recipients(
            IssuedDocument document, String coordinator, String coordinatorEmail) {
        List<Recipient> all = new ArrayList<>();
        add(all, Role.AGENT, person(document), value(document, AgreementFields.WORK_EMAIL));
        add(
                all,
                Role.MANAGER,
                value(document, AgreementFields.LINE_MANAGER_NAME),
                value(document, AgreementFields.LINE_MANAGER_EMAIL));
        add(
                all,
                Role.LEAD,
                value(document, AgreementFields.MISSION_LEAD_NAME),
                value(document, AgreementFields.MISSION_LEAD_EMAIL));
        add(all, Role.COORDINATOR, coordinator, coordinatorEmail);
        return all;
    }

    private static void add(List<Recipient> all, Role role, String name, String address) {
        if (!address.isBlank()) {
            all.add(new Recipient(role, name, address));
        }
    }

    private String body(IssuedDocument document, String coordinator) {
        List<String> lines = new ArrayList<>();
        lines.add(french.get("register.mail.hello"));
        lines.add("");
        lines.add(
                french.get(
                        "register.mail.attached",
                        kind(document),
                        document.number(),
                        document.current().revision()));
        lines.add("");
        lines.add(
                french.get(
                        "register.mail.mission", value(document, AgreementFields.MISSION_TITLE)));
        lines.add(french.get("register.mail.agent", person(document)));
        Optional<LocalDate> start =
                day(document, AgreementFields.START_DATE, OrderFields.VALID_FROM);
        Optional<LocalDate> end = day(document, AgreementFields.END_DATE, OrderFields.VALID_TO);
        if (start.isPresent() && end.isPresent()) {
            lines.add(french.get("register.mail.period", start.get(), end.get()));
        }
        lines.add("");
        lines.add(french.get("register.mail.purpose." + purpose(document)));
        lines.add("");
        lines.add(french.get("register.mail.thanks"));
        lines.add("");
        lines.add(coordinator.isBlank() ? french.get("register.mail.signature") : coordinator);
        return String.join("\n", lines);
    }

    /** Why it goes out, which follows from where it stands. */
    private static String purpose(IssuedDocument document) {
        DocumentStatus status = document.current().status();
        return switch (status) {
            case DRAFT -> "read";
            case SENT_FOR_SIGNATURE, PARTIALLY_SIGNED -> "sign";
            case REFUSED -> "read";
            case SIGNED, SUPERSEDED, CANCELLED -> "keep";
        };
    }

    /** Start, end, checkpoints and review, as far as the text gives them. */
    List<CalendarEvent> events(IssuedDocument document) {
        List<CalendarEvent> events = new ArrayList<>();
        day(document, AgreementFields.START_DATE, OrderFields.VALID_FROM)
                .ifPresent(day -> events.add(event(document, "start", day)));
        day(document, AgreementFields.END_DATE, OrderFields.VALID_TO)
                .ifPresent(day -> events.add(event(document, "end", day)));
        int number = 0;
        for (String line : value(document, AgreementFields.CHECKPOINTS).lines().toList()) {
            Optional<LocalDate> day = day(line);
            number++;
            if (day.isPresent()) {
                events.add(event(document, "checkpoint", "checkpoint-" + number, day.get()));
            }
        }
        day(value(document, AgreementFields.REVIEW_DATE))
                .ifPresent(day -> events.add(event(document, "review", day)));
        return List.copyOf(events);
    }

    private CalendarEvent event(IssuedDocument document, String what, LocalDate day) {
        return event(document, what, what, day);
    }

    private CalendarEvent event(IssuedDocument document, String what, String id, LocalDate day) {
        return new CalendarEvent(
                document.number() + "-" + id + "@vivier",
                day,
                french.get(
                        "register.calendar." + what,
                        value(document, AgreementFields.MISSION_TITLE)),
                french.get(
                        "register.calendar.about",
                        kind(document),
                        document.number(),
                        person(document)));
    }

    private String kind(IssuedDocument document) {
        return french.get("document.kind." + document.kind());
    }

    private String person(IssuedDocument document) {
        return (value(document, AgreementFields.FIRST_NAME)
                        + " "
                        + value(document, AgreementFields.LAST_NAME))
                .strip();
    }

    private String value(IssuedDocument document, DocumentField<?> field) {
        return Optional.ofNullable(document.current().values().get(field.id()))
                .orElseGet(() -> others.getOrDefault(field.id(), ""));
    }

    /** Of these two the first that the document has. */
    private Optional<LocalDate> day(
            IssuedDocument document, DocumentField<?> field, DocumentField<?> other) {
        return day(value(document, field)).or(() -> day(value(document, other)));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
