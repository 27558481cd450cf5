// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.IssuedRevision;
import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds issued documents again, and hands their files over byte for byte. */
public final class FindDocuments {
    private final Store store;

    public FindDocuments(Store store) {
        this.store = store;
    }

    /** Every document, the newest first. */
    public List<DocumentRow> all() {
        return store.read(session -> rows(session, session.documents().all())).reversed();
    }

    /** By the number printed on it. */
    public IssuedDocument find(String number) throws UnknownRecord {
        return store.read(session -> session.documents().find(number))
                .orElseThrow(() -> new UnknownRecord("document", number));
    }

    /** What was issued for an application, first to last. */
    public List<IssuedDocument> of(ApplicationId application) {
        return store.read(session -> session.documents().of(application));
    }

    /** The document of this kind that counts, else the last one that was cancelled. */
    public Optional<IssuedDocument> current(ApplicationId application, DocumentKind kind) {
        List<IssuedDocument> issued =
                of(application).stream().filter(it -> it.kind() == kind).toList().reversed();
        return issued.stream()
                .filter(it -> it.current().status() != DocumentStatus.CANCELLED)
                .findFirst()
                .or(() -> issued.stream().findFirst());
    }

    /** The bytes of a revision as they were issued. */
    public byte[] content(IssuedDocument document, IssuedRevision revision) {
        return store.read(
                        session -> session.documents().content(document.id(), revision.revision()))
                .orElseThrow();
    }

    /**
     * Writes the file of a revision into a folder, under the document's number; a file of that name
     * is replaced once the new one is complete.
     *
     * @return where it is now
     * @throws IOException when the folder cannot be written
     */
    public Path save(IssuedDocument document, IssuedRevision revision, Path folder)
            throws IOException {
        return saveAs(document, revision, folder.resolve(document.fileName(revision)));
    }

    /** Writes the file of a revision where it is wanted; see {@link #save}. */
    public Path saveAs(IssuedDocument document, IssuedRevision revision, Path file)
            throws IOException {
        return DocumentFile.write(file, content(document, revision));
    }

    private static List<DocumentRow> rows(Session session, List<IssuedDocument> documents) {
        Map<ApplicationId, Application> applications =
                session.applications().all().stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        var talents =
                session.talents()
                        .findAll(applications.values().stream().map(Application::talent).toList());
        var missions =
                session.missions()
                        .findAll(applications.values().stream().map(Application::mission).toList());
        return documents.stream()
                .map(
                        document -> {
                            Application application =
                                    Objects.requireNonNull(
                                            applications.get(document.application()));
                            return new DocumentRow(
                                    document,
                                    application,
                                    Objects.requireNonNull(talents.get(application.talent())),
                                    Objects.requireNonNull(missions.get(application.mission())));
                        })
                .toList();
    }
}
