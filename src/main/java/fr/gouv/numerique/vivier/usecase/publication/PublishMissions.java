// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.publication;

import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.AnswerWords;
import fr.gouv.numerique.vivier.domain.document.paper.MissionPaper;
import fr.gouv.numerique.vivier.domain.document.paper.PaperFrame;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.publication.CardMaker;
import fr.gouv.numerique.vivier.domain.publication.Doubt;
import fr.gouv.numerique.vivier.domain.publication.MissionCard;
import fr.gouv.numerique.vivier.domain.publication.WhyNot;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.files.publication.CardData;
import fr.gouv.numerique.vivier.files.publication.HtmlPage;
import fr.gouv.numerique.vivier.files.publication.MarkdownPage;
import fr.gouv.numerique.vivier.files.publication.PublicFolder;
import fr.gouv.numerique.vivier.files.publication.PublicPage;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.SettingWriting;
import fr.gouv.numerique.vivier.usecase.mission.FindMissions;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Publishes the open missions as a page, as data and each as a file. What is written depends on the
 * missions alone: unchanged missions give the same bytes on another day.
 */
public final class PublishMissions {
    private final Store store;
    private final FindMissions missions;
    private final Supplier<ReferenceData> reference;
    private final PdfDocumentWriter pdf;
    private final Clock clock;
    private final Changes changes;

    public PublishMissions(
            Store store,
            FindMissions missions,
            Supplier<ReferenceData> reference,
            PdfDocumentWriter pdf,
            Clock clock,
            Changes changes) {
        this.store = store;
        this.missions = missions;
        this.reference = reference;
        this.pdf = pdf;
        this.clock = clock;
        this.changes = changes;
    }

    /** What would be published now, and what would not. */
    public Publication preview() {
        LocalDate today = LocalDate.now(clock);
        Map<MissionId, Integer> taken = new HashMap<>();
        for (MissionRow row : missions.rows()) {
            taken.put(row.id(), row.taken());
        }
        CardMaker maker = new CardMaker(answers());
        List<MissionCard> cards = new ArrayList<>();
        List<Publication.Doubtful> doubtful = new ArrayList<>();
        List<Publication.Withheld> withheld = new ArrayList<>();
        for (Mission mission : sorted()) {
            WhyNot.of(mission, taken.getOrDefault(mission.id(), 0))
                    .ifPresentOrElse(
                            why ->
                                    withheld.add(
                                            new Publication.Withheld(
                                                    mission.id(),
                                                    mission.ref(),
                                                    mission.title(),
                                                    why)),
                            () -> {
                                cards.add(maker.card(mission));
                                Doubt.of(mission, today)
                                        .ifPresent(doubt -> doubtful.add(doubtful(mission, doubt)));
                            });
        }
        return new Publication(cards, doubtful, withheld, form());
    }

    private static Publication.Doubtful doubtful(Mission mission, Doubt doubt) {
        return new Publication.Doubtful(mission.id(), mission.ref(), mission.title(), doubt);
    }

    private List<Mission> sorted() {
        return missions.all().stream().sorted(Comparator.comparing(Mission::ref)).toList();
    }

    /** Where volunteers come forward, if that was told. */
    public Optional<URI> form() {
        return store.read(session -> session.settings().publicationForm()).flatMap(this::address);
    }

    private Optional<URI> address(String written) {
        try {
            URI uri = URI.create(written.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean leadsSomewhere = uri.getHost() != null;
            return (scheme.equals("https") || scheme.equals("http")) && leadsSomewhere
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Remembers where volunteers come forward; empty for nowhere.
     *
     * @throws RefusedByRule when it is no address of a page
     */
    public void setForm(String written) throws RefusedByRule {
        if (!written.isBlank() && address(written).isEmpty()) {
            throw new RefusedByRule(Message.of("publication.form.wrong", written));
        }
        store.write(
                session -> {
                    SettingWriting.write(
                            session,
                            "publicationForm",
                            () -> session.settings().savePublicationForm(written.strip()));
                    return written;
                });
        changes.publish(Subject.SETTINGS);
    }

    /** Writes this publication into a folder, and takes away what an earlier one left there. */
    public PublicFolder.Outcome publish(Publication publication, Path folder)
            throws IOException, RefusedByRule {
        Map<String, byte[]> files = new TreeMap<>();
        PublicPage page = new PublicPage(publication.cards(), publication.form(), Texts.french());
        files.put("missions.md", MarkdownPage.of(page));
        files.put("missions.html", HtmlPage.of(page));
        files.put("missions.json", CardData.json(page));
        files.put("missions.csv", CardData.csv(page));
        DocumentLook look = store.read(session -> session.documentLook().read());
        Map<MissionId, Mission> all = new HashMap<>();
        missions.all().forEach(mission -> all.put(mission.id(), mission));
        for (MissionCard card : publication.cards()) {
            Mission mission = all.get(card.id());
            if (mission != null) {
                files.put(card.pdf(), sheet(mission, card, look));
            }
        }
        PublicFolder.Outcome outcome = new PublicFolder(folder).write(files);
        store.write(
                session -> {
                    session.log()
                            .add(
                                    "mission.publish",
                                    "missions",
                                    0,
                                    Integer.toString(publication.cards().size()));
                    return outcome;
                });
        return outcome;
    }

    private byte[] sheet(Mission mission, MissionCard card, DocumentLook look)
            throws IOException, RefusedByRule {
        AnswerWords answers = answers();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            pdf.write(
                    new MissionPaper(answers)
                            .make(new PaperFrame(answers.words(), look, card.updatedOn()), mission),
                    mission.updatedAt(),
                    out);
        } catch (UnprintableTextException e) {
            throw new RefusedByRule(e.reason());
        }
        return out.toByteArray();
    }

    private AnswerWords answers() {
        return new AnswerWords(reference.get(), new FieldWords(reference.get()));
    }
}
