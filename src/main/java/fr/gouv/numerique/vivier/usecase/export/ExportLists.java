// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.export;

import fr.gouv.numerique.vivier.files.picture.PictureFile;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.store.Store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes lists to files, whole or not at all, and notes who took how many rows of which. */
public final class ExportLists {
    private final Store store;

    public ExportLists(Store store) {
        this.store = store;
    }

    /**
     * Writes just these rows.
     *
     * @return the file, which took the place of one of that name
     */
    public Path write(ExportedList list, TableFile.Format format, Path file) throws IOException {
        Path written = TableFile.write(list.table(), format, file);
        String detail = list.table().rows().size() + " " + format + " " + list.filter();
        store.write(
                session -> {
                    session.log()
                            .add(
                                    "list.export",
                                    list.kind().name().toLowerCase(Locale.ROOT),
                                    0,
                                    detail.strip());
                    return written;
                });
        return written;
    }

    /**
     * Writes the picture of a plan.
     *
     * @return the file, which took the place of one of that name
     */
    public Path write(PictureFile.Picture picture, PictureFile.Format format, Path file)
            throws IOException {
        Path written = PictureFile.write(picture, format, file);
        store.write(
                session -> {
                    session.log().add("list.export", "plan", 0, format.name());
                    return written;
                });
        return written;
    }
}
