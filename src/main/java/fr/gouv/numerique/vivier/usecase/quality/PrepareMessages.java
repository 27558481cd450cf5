// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.quality;

import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.quality.Draft;
import fr.gouv.numerique.vivier.domain.quality.Finding;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.TextDamage;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.files.mail.DraftFile;
import fr.gouv.numerique.vivier.files.mail.MailLink;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prepares the message that asks a person for what is missing: one for all of it, in French,
 * whatever the language of the window. Nothing is sent; the coordinator reads and sends it. That it
 * was prepared, and when, is remembered; what it said is not.
 */
public final class PrepareMessages {
    /** Items end in a semicolon, the last one in a full stop. */
    private static final Pattern LAST = Pattern.compile("[\\s\\u202F\\u00A0]*;$");

    private final Store store;
    private final Texts french;
    private final Changes changes;

    public PrepareMessages(Store store, Texts french, Changes changes) {
        this.store = store;
        this.french = french;
        this.changes = changes;
    }

    /** The message about what was found of this record. */
    public Draft draft(Doubtful doubtful) throws UnknownRecord {
        Optional<Draft> draft = store.read(session -> draft(session, doubtful));
        return draft.orElseThrow(
                () ->
                        new UnknownRecord(
                                doubtful.kind() == RecordKind.TALENT ? "talent" : "mission",
                                doubtful.ref()));
    }

    /** The message as a link for the mail program, unless it is too long for one. */
    public Optional<URI> link(Draft draft) {
        return MailLink.of(draft);
    }

    /** Writes the message to a file that the mail program opens as a draft. */
    public void save(Doubtful doubtful, Path file) throws IOException, UnknownRecord {
        DraftFile.write(draft(doubtful), file);
        noted(List.of(doubtful));
    }

    /**
     * Writes one file for each of these into the folder, under the record's reference: a name of a
     * file tells nothing of a person.
     *
     * @return how many were written; those without address, or with nothing to ask, are left out
     */
    public int saveAll(List<Doubtful> all, Path folder, WorkMonitor monitor)
            throws IOException, UnknownRecord {
        List<Doubtful> written = new ArrayList<>();
        try {
            for (Doubtful doubtful : all) {
                monitor.check();
                if (doubtful.canBeWritten()) {
                    DraftFile.write(draft(doubtful), folder.resolve(fileName(doubtful)));
                    written.add(doubtful);
                    monitor.done(written.size());
                }
            }
        } finally {
            noted(written);
        }
        return written.size();
    }

    /** « T-0042.eml ». */
    public static String fileName(Doubtful doubtful) {
        return doubtful.ref() + ".eml";
    }

    /** Remembers that these were written to. */
    public void noted(List<Doubtful> written) {
        if (written.isEmpty()) {
            return;
        }
        Map<RecordKind, List<Long>> ids =
                written.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Doubtful::kind,
                                        Collectors.mapping(Doubtful::id, Collectors.toList())));
        store.write(
                session -> {
                    ids.forEach(
                            (kind, records) -> {
                                session.messages().add(kind, records);
                                records.forEach(id -> log(session, kind, id));
                            });
                    return ids;
                });
        changes.publish(Subject.MESSAGES);
    }

    private static void log(Session session, RecordKind kind, long id) {
        session.log()
                .add("quality.message", kind == RecordKind.TALENT ? "talent" : "mission", id, "");
    }

    private Optional<Draft> draft(Session session, Doubtful doubtful) {
        String coordination = session.settings().read().coordinatorName();
        return switch (doubtful.kind()) {
            case TALENT ->
                    session.talents()
                            .find(new TalentId(doubtful.id()))
                            .map(it -> toTalent(it, doubtful, coordination));
            case MISSION ->
                    session.missions()
                            .find(new MissionId(doubtful.id()))
                            .map(it -> toLead(it, doubtful, coordination));
        };
    }

    private Draft toTalent(Talent talent, Doubtful doubtful, String coordination) {
        String title = talent.get(TalentFields.TITLE).map(Choice::code).orElse("");
        String name =
                switch (title) {
                    case "MME" -> french.get("quality.mail.madam", talent.lastName());
                    case "M" -> french.get("quality.mail.sir", talent.lastName());
                    default -> talent.fullName();
                };
        return new Draft(
                talent.fullName(),
                talent.email(),
                french.get("quality.mail.subject.talent"),
                body(name, french.get("quality.mail.intro.talent"), doubtful, coordination));
    }

    private Draft toLead(Mission mission, Doubtful doubtful, String coordination) {
        return new Draft(
                mission.leadName(),
                mission.get(MissionFields.LEAD_EMAIL),
                french.get("quality.mail.subject.mission", mission.title()),
                body(
                        mission.leadName(),
                        french.get("quality.mail.intro.mission", mission.title()),
                        doubtful,
                        coordination));
    }

    private String body(String name, String intro, Doubtful doubtful, String coordination) {
        List<String> lines = new ArrayList<>();
        lines.add(
                name.isBlank() || TextDamage.hasLostLetters(name)
                        ? french.get("quality.mail.hello")
                        : french.get("quality.mail.helloName", name));
        lines.add("");
        lines.add(intro);
        lines.add("");
        List<Finding> asked = doubtful.asked();
        for (Finding finding : asked) {
            String line = "– " + french.get(asking(finding));
            lines.add(finding.equals(asked.getLast()) ? LAST.matcher(line).replaceAll(".") : line);
        }
        lines.add("");
        lines.add(french.get("quality.mail.answer"));
        lines.add("");
        lines.add(french.get("quality.mail.thanks"));
        lines.add("");
        lines.add(coordination.isBlank() ? french.get("quality.mail.signature") : coordination);
        return String.join("\n", lines);
    }

    private static Message asking(Finding finding) {
        return new Message("quality.ask." + finding.rule(), finding.seen());
    }
}
