// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.intake;

import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The one file in an archive, as survey tools send it. Archives within archives are not opened. */
final class ArchivedFile {
    private static final int NAMED = 3;

    private ArchivedFile() {}

    static FileContent of(GuardedZip zip, String name) throws IOException, UnreadableFile {
        List<ZipArchiveEntry> files = new ArrayList<>();
        for (ZipArchiveEntry entry : zip.entries()) {
            if (!entry.isDirectory() && !isLitter(entry.getName())) {
                files.add(entry);
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFile("emptyArchive", name);
        }
        if (files.size() > 1) {
            List<String> names = files.stream().map(ArchivedFile::shortName).toList();
            throw new UnreadableFile(
                    "severalFiles",
                    name,
                    files.size(),
                    String.join(", ", names.subList(0, Math.min(NAMED, names.size()))));
        }
        if (files.getFirst().getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableFile("encryptedArchive", name);
        }
        try (InputStream stream = zip.getInputStream(files.getFirst())) {
            return FileContent.InMemory.of(stream);
        }
    }

    /** What systems leave beside the files. */
    private static boolean isLitter(String path) {
        return path.startsWith("__MACOSX/")
                || path.endsWith(".DS_Store")
                || path.endsWith("Thumbs.db");
    }

    private static String shortName(ZipArchiveEntry entry) {
        String path = entry.getName();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.length() > 60 ? last.substring(0, 60) + "…" : last;
    }
}
