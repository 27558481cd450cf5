// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.mail.MailFile;
import fr.gouv.numerique.vivier.files.mail.MailMessage;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.LogEntry;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts profiles together for a mission lead: one file to read, one table, one message to look at
 * and send. Nothing is sent by itself, and no contact details are in any of them. Who was given
 * which profile is noted with the profile.
 */
public final class SendProfiles {
    private static final String ACTION = "profile.send";

    private final Store store;
    private final MakePapers papers;
    private final Supplier<ReferenceData> reference;
    private final Texts french;

    public SendProfiles(
            Store store, MakePapers papers, Supplier<ReferenceData> reference, Texts french) {
        this.store = store;
        this.papers = papers;
        this.reference = reference;
        this.french = french;
    }

    /** What the mission's lead would be given of these people. */
    public Bundle preview(Mission mission, List<Talent> chosen) {
        List<Bundle.Offered> offered = new ArrayList<>();
        List<Bundle.Withheld> withheld = new ArrayList<>();
        for (Talent talent : chosen) {
            Optional<Message> refusal = papers.profileRefusal(talent, mission);
            if (refusal.isPresent()) {
                withheld.add(new Bundle.Withheld(talent, refusal.get()));
            } else {
                offered.add(new Bundle.Offered(talent, sentBefore(talent, mission)));
            }
        }
        return new Bundle(mission, offered, withheld);
    }

    private Optional<Instant> sentBefore(Talent talent, Mission mission) {
        return sent(talent).stream()
                .filter(entry -> entry.detail().equals(mission.ref()))
                .map(LogEntry::at)
                .max(Comparator.naturalOrder());
    }

    /** To which missions' leads this profile was given, when and by whom; detail is the mission. */
    public List<LogEntry> sent(Talent talent) {
        return store.read(session -> session.log().of("talent", talent.id().value())).stream()
                .filter(entry -> entry.action().equals(ACTION))
                .toList();
    }

    /**
     * Writes the files into a folder, and notes for each profile that it went to this mission's
     * lead.
     *
     * @throws RefusedByRule when nobody is left to send, or a text cannot be printed
     */
    public List<Path> write(Bundle bundle, NameShown name, Path folder)
            throws IOException, RefusedByRule {
        Mission mission = bundle.mission();
        List<Talent> talents = bundle.offered().stream().map(Bundle.Offered::talent).toList();
        if (talents.isEmpty()) {
            throw new RefusedByRule(Message.of("sending.nobody", mission.ref()));
        }
        String base = "profils-" + mission.ref();
        byte[] pdf = papers.profiles(talents, mission, name);
        List<Path> written =
                List.of(
                        DocumentFile.write(folder.resolve(base + ".pdf"), pdf),
                        TableFile.write(
                                table(talents, name),
                                TableFile.Format.XLSX,
                                folder.resolve(base + ".xlsx")),
                        DocumentFile.write(
                                folder.resolve(base + ".eml"),
                                MailFile.bytes(message(mission, talents.size(), base, pdf))));
        store.write(
                session -> {
                    for (Talent talent : talents) {
                        session.log().add(ACTION, "talent", talent.id().value(), mission.ref());
                    }
                    session.log()
                            .add(
                                    ACTION,
                                    "mission",
                                    mission.id().value(),
                                    Integer.toString(talents.size()));
                    return written;
                });
        return written;
    }

    private MailMessage message(Mission mission, int profiles, String base, byte[] pdf) {
        String coordination = store.read(session -> session.settings().read().coordinatorName());
        return new MailMessage(
                List.of(
                        new MailMessage.Recipient(
                                mission.leadName(), mission.get(MissionFields.LEAD_EMAIL))),
                List.of(),
                french.get("sending.mail.subject", mission.title()),
                french.get("sending.mail.hello")
                        + "\n\n"
                        + french.get("sending.mail.body", profiles, mission.title())
                        + "\n\n"
                        + french.get("sending.mail.answer")
                        + "\n\n"
                        + (coordination.isBlank()
                                ? french.get("sending.mail.signature")
                                : coordination)
                        + "\n",
                List.of(new MailMessage.Attachment(base + ".pdf", "application/pdf", pdf)));
    }

    private Table table(List<Talent> talents, NameShown name) {
        return new Table(
                french.get("sending.sheet"),
                List.of(
                        column("ref", 10),
                        column("person", 24),
                        column("administration", 32),
                        column("profession", 32),
                        column("region", 24),
                        column("availableFrom", 14),
                        column("skills", 80)),
                talents.stream()
                        .map(
                                talent ->
                                        List.of(
                                                TableValue.of(talent.ref()),
                                                TableValue.of(name.of(talent)),
                                                written(talent.get(TalentFields.ADMINISTRATION)),
                                                written(talent.get(TalentFields.PROFESSION)),
                                                written(talent.get(TalentFields.REGION)),
                                                TableValue.of(
                                                        talent.get(TalentFields.AVAILABLE_FROM)),
                                                TableValue.of(skills(talent))))
                        .toList());
    }

    private static TableValue written(Optional<Choice> choice) {
        return TableValue.of(choice.map(Choice::written).orElse(""));
    }

    private String skills(Talent talent) {
        return talent.skills().stream()
                .map(
                        skill ->
                                reference
                                        .get()
                                        .skills()
                                        .find(skill.code())
                                        .map(known -> known.french())
                                        .orElse(skill.code()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Table.Column column(String name, int width) {
        return new Table.Column(french.get("sending.column." + name), width);
    }
}
