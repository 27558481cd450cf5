// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.content.DocumentContent;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.FieldWords;
import fr.gouv.numerique.vivier.domain.document.paper.AnswerWords;
import fr.gouv.numerique.vivier.domain.document.paper.CertificatePaper;
import fr.gouv.numerique.vivier.domain.document.paper.MissionPaper;
import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.document.paper.PaperFrame;
import fr.gouv.numerique.vivier.domain.document.paper.PersonHeld;
import fr.gouv.numerique.vivier.domain.document.paper.PersonPaper;
import fr.gouv.numerique.vivier.domain.document.paper.ProfilePaper;
import fr.gouv.numerique.vivier.domain.document.sheet.FieldSheet;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.JsonFile;
import fr.gouv.numerique.vivier.files.document.PdfDocumentWriter;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.matching.RankingSheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the papers that bear no number: profile and mission sheets, certificates, the file of a
 * person. Making one changes nothing; that one was handed over is logged when it is saved.
 */
public final class MakePapers {
    private final Store store;
    private final Supplier<ReferenceData> reference;
    private final IssueDocument documents;
    private final ReadHeld held;
    private final PdfDocumentWriter writer;
    private final Clock clock;

    public MakePapers(
            Store store,
            Supplier<ReferenceData> reference,
            IssueDocument documents,
            PdfDocumentWriter writer,
            Clock clock) {
        this.store = store;
        this.reference = reference;
        this.documents = documents;
        this.held = new ReadHeld(store);
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * The sheet of a profile.
     *
     * @param mission the one mission whose lead is to read it, if it is for one
     * @throws RefusedByRule when the person does not want it, or the text cannot be printed
     */
    public Paper profile(Talent talent, Optional<Mission> mission, NameShown name)
            throws RefusedByRule, IOException {
        ProfilePaper paper = new ProfilePaper(reference.get(), answers());
        refuse(paper.refusal(talent, mission));
        return new Paper(
                "paper.profile",
                "talent",
                talent.id().value(),
                List.of(
                        new Paper.File(
                                "profil-" + talent.ref() + ".pdf",
                                print(paper.make(frame(), talent, mission, name)))));
    }

    /** Why this profile may not go to the lead of this mission, if it may not. */
    public Optional<Message> profileRefusal(Talent talent, Mission mission) {
        return new ProfilePaper(reference.get(), answers()).refusal(talent, Optional.of(mission));
    }

    /**
     * The sheets of these profiles for one mission, in one file, each on a page of its own.
     *
     * @param talents at least one
     * @throws RefusedByRule when one of them may not go there, or a text cannot be printed
     */
    public byte[] profiles(List<Talent> talents, Mission mission, NameShown name)
            throws RefusedByRule, IOException {
        ProfilePaper paper = new ProfilePaper(reference.get(), answers());
        List<DocumentContent> sheets = new ArrayList<>();
        for (Talent talent : talents) {
            refuse(paper.refusal(talent, Optional.of(mission)));
            sheets.add(paper.make(frame(), talent, Optional.of(mission), name));
        }
        String title = new FieldWords(reference.get()).text("sending.title", mission.ref());
        return print(ManySheets.of(title, mission.ref(), sheets));
    }

    /** The sheet of a mission. */
    public Paper mission(Mission mission) throws RefusedByRule, IOException {
        return about(
                mission,
                "paper.mission",
                "mission-",
                new MissionPaper(answers()).make(frame(), mission));
    }

    /**
     * The ranking of a mission.
     *
     * @throws RefusedByRule when a text cannot be printed
     */
    public Paper ranking(RankingSheet sheet) throws RefusedByRule, IOException {
        return about(
                sheet.mission(),
                "paper.ranking",
                "classement-",
                new RankingPaper(frame()).ranking(sheet));
    }

    /**
     * A few people of a ranking side by side.
     *
     * @throws RefusedByRule when a text cannot be printed
     */
    public Paper comparison(Mission mission, List<RankingSheet.Line> people)
            throws RefusedByRule, IOException {
        return about(
                mission,
                "paper.comparison",
                "comparaison-",
                new RankingPaper(frame()).comparison(mission, people));
    }

    private Paper about(Mission mission, String action, String name, DocumentContent content)
            throws RefusedByRule, IOException {
        return new Paper(
                action,
                "mission",
                mission.id().value(),
                List.of(new Paper.File(name + mission.ref() + ".pdf", print(content))));
    }

    /**
     * The certificate of a contribution.
     *
     * @param days of work that were done, where they differ from those agreed
     * @throws RefusedByRule before the mission is over
     */
    public Paper certificate(ApplicationId application, Optional<BigDecimal> days)
            throws RefusedByRule, IOException {
        FieldSheet sheet = documents.sheet(application, DocumentKind.AGREEMENT);
        CertificatePaper paper = new CertificatePaper();
        refuse(paper.refusal(sheet));
        return new Paper(
                "paper.certificate",
                "application",
                application.value(),
                List.of(
                        new Paper.File(
                                "attestation-" + sheet.documentCase().application().ref() + ".pdf",
                                print(paper.make(frame(), sheet, days)))));
    }

    /**
     * The file of a person, to read and as data, with every document that was issued as it was
     * handed over.
     */
    public Paper person(Talent talent) throws IOException {
        PersonHeld all = held.of(talent);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeLegibly(
                new PersonPaper(answers(), clock.getZone()).make(frame(), all),
                clock.instant(),
                out);
        List<Paper.File> files = new ArrayList<>();
        files.add(new Paper.File("dossier-" + talent.ref() + ".pdf", out.toByteArray()));
        files.add(new Paper.File("dossier-" + talent.ref() + ".json", JsonFile.of(held.data(all))));
        files.addAll(held.documents(all));
        return new Paper("paper.person", "talent", talent.id().value(), files);
    }

    /** All that is held on a person, as data. */
    public Map<String, Object> data(Talent talent) {
        return held.data(held.of(talent));
    }

    /** Writes the paper where it is wanted, and what goes with it beside. */
    public List<Path> saveAs(Paper paper, Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(DocumentFile.write(file, paper.sheet().content()));
        for (Paper.File other : paper.files().subList(1, paper.files().size())) {
            written.add(DocumentFile.write(file.resolveSibling(other.name()), other.content()));
        }
        store.write(
                session -> {
                    session.log().add(paper.action(), paper.recordKind(), paper.recordId(), "");
                    return paper;
                });
        return written;
    }

    /** Writes the paper into a folder under its own name. */
    public List<Path> save(Paper paper, Path folder) throws IOException {
        return saveAs(paper, folder.resolve(paper.sheet().name()));
    }

    private static void refuse(Optional<Message> reason) throws RefusedByRule {
        if (reason.isPresent()) {
            throw new RefusedByRule(reason.get());
        }
    }

    private AnswerWords answers() {
        return new AnswerWords(reference.get(), new FieldWords(reference.get()));
    }

    private PaperFrame frame() {
        return new PaperFrame(
                new FieldWords(reference.get()),
                store.read(session -> session.documentLook().read()),
                LocalDate.now(clock));
    }

    private byte[] print(DocumentContent content) throws RefusedByRule, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(content, clock.instant(), out);
        } catch (UnprintableTextException e) {
            throw new RefusedByRule(e.reason());
        }
        return out.toByteArray();
    }
}
