// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.document.house.DocumentWords;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.register.FileBytes;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.domain.document.register.Rendition;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.FileDigest;
import fr.gouv.numerique.vivier.files.document.WordsReader;
import fr.gouv.numerique.vivier.files.document.house.HouseTemplateFile;
import fr.gouv.numerique.vivier.files.document.house.UnusableTemplateException;
import fr.gouv.numerique.vivier.files.document.office.DocxWriter;
import fr.gouv.numerique.vivier.files.document.office.OdtWriter;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of an issued text: the official one, those for Word and LibreOffice, and those from the
 * template of a ministry. Each is made once from the words taken down at the time, kept, and given
 * again byte for byte.
 */
public final class Renditions {
    private final Store store;
    private final DocxWriter docx;
    private final OdtWriter odt;

    public Renditions(Store store, DocxWriter docx, OdtWriter odt) {
        this.store = store;
        this.docx = docx;
        this.odt = odt;
    }

    private interface Maker {
        byte[] make(DocumentWords words) throws UnusableTemplateException, IOException;
    }

    /**
     * A revision in our own layout.
     *
     * @throws RefusedByRule when it was issued before its words were taken down
     */
    public Rendition of(IssuedDocument document, IssuedRevision revision, FileFormat format)
            throws RefusedByRule {
        return switch (format) {
            case PDF -> official(document, revision);
            case DOCX ->
                    kept(
                            document,
                            revision,
                            format,
                            "",
                            words -> docx.write(words.content(), revision.issuedAt()));
            case ODT ->
                    kept(
                            document,
                            revision,
                            format,
                            "",
                            words -> odt.write(words.content(), revision.issuedAt()));
        };
    }

    /**
     * A revision in the layout of a template.
     *
     * @throws RefusedByRule when the template cannot be read, or the revision was issued before its
     *     words were taken down
     */
    public Rendition fromTemplate(IssuedDocument document, IssuedRevision revision, byte[] template)
            throws RefusedByRule {
        try {
            HouseTemplateFile file = HouseTemplateFile.read(template);
            return kept(
                    document,
                    revision,
                    file.format(),
                    FileDigest.of(template),
                    words -> file.fill(words.values(), revision.issuedAt()));
        } catch (UnusableTemplateException e) {
            throw new RefusedByRule(e.reason());
        }
    }

    /** A revision in the layout of a template of the store; see the other {@code fromTemplate}. */
    public Rendition fromTemplate(
            IssuedDocument document, IssuedRevision revision, HouseTemplate template)
            throws RefusedByRule {
        byte[] content =
                store.read(session -> session.houseTemplates().content(template.id()))
                        .orElseThrow(() -> new RefusedByRule(Message.of("office.template.gone")));
        return fromTemplate(document, revision, content);
    }

    private Rendition official(IssuedDocument document, IssuedRevision revision) {
        byte[] content =
                store.read(
                                session ->
                                        session.documents()
                                                .content(document.id(), revision.revision()))
                        .orElseThrow();
        return new Rendition(
                document.number(),
                revision.revision(),
                FileFormat.PDF,
                "",
                FileBytes.of(content),
                revision.sha256());
    }

    private Rendition kept(
            IssuedDocument document,
            IssuedRevision revision,
            FileFormat format,
            String template,
            Maker maker)
            throws RefusedByRule {
        Optional<Rendition> known =
                store.read(session -> find(session, document, revision, format, template));
        if (known.isPresent()) {
            return known.get();
        }
        byte[] words =
                store.read(session -> session.renditions().words(document, revision))
                        .orElseThrow(() -> new RefusedByRule(Message.of("office.noWords")));
        Rendition made = make(document, revision, format, template, maker, words);
        return store.write(
                session -> {
                    session.renditions().add(document, made);
                    session.log()
                            .add(
                                    "document.file",
                                    "document",
                                    document.id().value(),
                                    made.fileName());
                    return find(session, document, revision, format, template).orElseThrow();
                });
    }

    private static Optional<Rendition> find(
            Session session,
            IssuedDocument document,
            IssuedRevision revision,
            FileFormat format,
            String template) {
        return session.renditions().find(document, revision, format, template);
    }

    private static Rendition make(
            IssuedDocument document,
            IssuedRevision revision,
            FileFormat format,
            String template,
            Maker maker,
            byte[] words)
            throws RefusedByRule {
        try {
            byte[] content = maker.make(WordsReader.read(words));
            return new Rendition(
                    document.number(),
                    revision.revision(),
                    format,
                    template,
                    FileBytes.of(content),
                    FileDigest.of(content));
        } catch (UnusableTemplateException e) {
            throw new RefusedByRule(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file into a folder, under the document's number; see {@link #saveAs}. */
    public Path save(Rendition rendition, Path folder) throws IOException {
        return saveAs(rendition, folder.resolve(rendition.fileName()));
    }

    /** Writes a file where it is wanted; one of that name is replaced once it is complete. */
    public Path saveAs(Rendition rendition, Path file) throws IOException {
        return DocumentFile.write(file, rendition.content().toArray());
    }
}
