// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.sending;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionFields;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.mission.MissionNeed;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Choice;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.domain.talent.TalentStatus;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.mail.MailFile;
import fr.gouv.numerique.vivier.files.mail.MailMessage;
import fr.gouv.numerique.vivier.files.table.Table;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.files.table.TableValue;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.document.MakePapers;
import fr.gouv.numerique.vivier.usecase.matching.Rank;
import fr.gouv.numerique.vivier.usecase.matching.TopRanking;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts profiles together for a mission lead: one file to read, one table, one message to look at
 * and send. Nothing is sent by itself, and no contact details are in any of them. Who was given
 * which profile is noted with the profile.
 */
public final class SendProfiles {
    /** More profiles at once nobody reads. */
    private static final int MOST = 60;

    private final Store store;
    private final Rank rank;
    private final FindTalents talents;
    private final MakePapers papers;
    private final Supplier<ReferenceData> reference;
    private final Texts french;
    private final Changes changes;

    public SendProfiles(
            Store store,
            Rank rank,
            FindTalents talents,
            MakePapers papers,
            Supplier<ReferenceData> reference,
            Texts french,
            Changes changes) {
        this.store = store;
        this.rank = rank;
        this.talents = talents;
        this.papers = papers;
        this.reference = reference;
        this.french = french;
        this.changes = changes;
    }

    /**
     * What the mission's lead would be given of those who fit best, and who of those that have a
     * skill it asks for may not be shown there.
     */
    public Bundle preview(Mission mission) {
        TopRanking top = rank.bestFor(mission, MOST);
        List<Talent> chosen = new ArrayList<>();
        top.best().forEach(match -> chosen.add(top.people().get(match.talent())));
        Bundle offered = preview(mission, chosen);
        List<Bundle.Withheld> withheld = new ArrayList<>(offered.withheld());
        withheld.addAll(preview(mission, near(mission, top.people().keySet())).withheld());
        return new Bundle(mission, offered.offered(), withheld);
    }

    /** Others with a skill that the mission asks for, those with most of them in front. */
    private Collection<Talent> near(Mission mission, Set<TalentId> others) {
        Set<String> sought =
                mission.needs().stream().map(MissionNeed::code).collect(Collectors.toSet());
        List<TalentId> near =
                talents.rows().stream()
                        .filter(row -> row.status() == TalentStatus.ACTIVE)
                        .filter(row -> !others.contains(row.id()))
                        .filter(row -> !Collections.disjoint(row.skills(), sought))
                        .sorted(
                                Comparator.comparingLong(
                                        row ->
                                                -row.skills().stream()
                                                        .filter(sought::contains)
                                                        .count()))
                        .limit(MOST)
                        .map(TalentRow::id)
                        .toList();
        return store.read(session -> session.talents().findAll(near)).values();
    }

    /** What the mission's lead would be given of these people. */
    public Bundle preview(Mission mission, Collection<Talent> chosen) {
        Map<TalentId, Mailing> before = new HashMap<>();
        // The latest comes first and stays.
        of(mission.id())
                .forEach(
                        mailing ->
                                mailing.talents().forEach(it -> before.putIfAbsent(it, mailing)));
        List<Bundle.Offered> offered = new ArrayList<>();
        List<Bundle.Withheld> withheld = new ArrayList<>();
        for (Talent talent : chosen) {
            Optional<Message> refusal = papers.profileRefusal(talent, mission);
            if (refusal.isPresent()) {
                withheld.add(new Bundle.Withheld(talent, refusal.get()));
            } else {
                offered.add(
                        new Bundle.Offered(talent, Optional.ofNullable(before.get(talent.id()))));
            }
        }
        return new Bundle(mission, offered, withheld);
    }

    /** What was prepared for this mission's lead, the latest first. */
    public List<Mailing> of(MissionId mission) {
        return store.read(session -> session.mailings().of(mission));
    }

    /** Names of the people in these, by the record's id. */
    public Map<Long, String> names(Collection<Mailing> mailings) {
        Set<Long> ids =
                mailings.stream()
                        .flatMap(mailing -> mailing.talents().stream())
                        .map(TalentId::value)
                        .collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        store.read(session -> session.talents().names(ids))
                .forEach((id, name) -> names.put(id, name.label()));
        return names;
    }

    /** What was prepared for the leads of all missions, the latest first. */
    public List<Mailing> sent() {
        return store.read(session -> session.mailings().ofProfiles());
    }

    /**
     * Writes the files into a folder, and notes for each profile that it was prepared for this
     * mission's lead.
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
                    Mailing made =
                            session.mailings()
                                    .add(
                                            new Mailing.What.Profiles(mission.id()),
                                            talents.stream().map(Talent::id).toList());
                    return session.log()
                            .add(
                                    "mailing.prepare",
                                    "mailing",
                                    made.id(),
                                    Integer.toString(talents.size()));
                });
        changes.publish(Subject.MESSAGES);
        return written;
    }

    private MailMessage message(Mission mission, int profiles, String base, byte[] pdf) {
        String coordination = store.read(session -> session.settings().read().coordinatorName());
        return new MailMessage(
                List.of(
                        new MailMessage.Recipient(
                                mission.leadName(), mission.get(MissionFields.LEAD_EMAIL))),
                List.of(),
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
