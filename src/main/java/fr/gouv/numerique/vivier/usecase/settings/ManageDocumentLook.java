// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.settings;

import fr.gouv.numerique.vivier.domain.settings.DocumentLook;
import fr.gouv.numerique.vivier.domain.settings.Emblem;
import fr.gouv.numerique.vivier.files.document.EmblemReader;
import fr.gouv.numerique.vivier.files.document.UnusablePictureException;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.Changes.Subject;

import java.io.IOException;
import java.nio.file.Path;

/** Reads and changes what stands at the head of the documents. */
public final class ManageDocumentLook {
    private final Store store;
    private final EmblemReader reader;
    private final Changes changes;

    public ManageDocumentLook(Store store, EmblemReader reader, Changes changes) {
        this.store = store;
        this.reader = reader;
        this.changes = changes;
    }

    public DocumentLook read() {
        return store.read(session -> session.documentLook().read());
    }

    /**
     * Reads a picture to be the emblem; nothing is kept yet.
     *
     * @throws UnusablePictureException when it is none that can be printed
     */
    public Emblem picture(Path file, String alternative)
            throws IOException, UnusablePictureException {
        return reader.read(file, alternative);
    }

    public void save(DocumentLook look) {
        store.write(
                session -> {
                    session.documentLook().save(look);
                    session.log().add("settings.save", "settings", 0, "look");
                    return look;
                });
        changes.publish(Subject.SETTINGS);
    }
}
