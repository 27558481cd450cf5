// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.files.publication;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.gson.reflect.TypeToken;

import fr.gouv.numerique.vivier.files.document.DocumentFile;
import fr.gouv.numerique.vivier.files.document.FileDigest;
import fr.gouv.numerique.vivier.files.document.JsonFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folder in which a publication lies, with a list of what was written there. What an earlier
 * one wrote and this one does not is removed, if nobody changed it meanwhile; whatever else lies
 * there is left alone.
 */
public final class PublicFolder {
    /** Names every file and its digest. */
    public static final String MANIFEST = ".vivier-publication";

    private final Path folder;

    public PublicFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What writing changed.
     *
     * @param written every file of this publication
     * @param removed files of the one before
     */
    public record Outcome(List<Path> written, List<Path> removed) {
        public Outcome {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    /** Writes these files, by name; each whole or not at all. */
    public Outcome write(Map<String, byte[]> files) throws IOException {
        Map<String, String> before = manifest();
        Map<String, String> now = new TreeMap<>();
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written.add(DocumentFile.write(folder.resolve(file.getKey()), file.getValue()));
            now.put(file.getKey(), FileDigest.of(file.getValue()));
        }
        List<Path> removed = new ArrayList<>();
        for (Map.Entry<String, String> old : before.entrySet()) {
            Path file = folder.resolve(old.getKey());
            if (!now.containsKey(old.getKey()) && isOurs(file, old.getValue())) {
                Files.delete(file);
                removed.add(file);
            }
        }
        written.add(DocumentFile.write(folder.resolve(MANIFEST), JsonFile.of(now)));
        return new Outcome(written, removed);
    }

    /** A name with a folder in it was not written by us, whatever the list says. */
    private boolean isOurs(Path file, String digest) throws IOException {
        return folder.equals(file.getParent())
                && Files.isRegularFile(file)
                && FileDigest.of(Files.readAllBytes(file)).equals(digest);
    }

    private Map<String, String> manifest() throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            Map<String, String> read =
                    new Gson()
                            .fromJson(
                                    Files.readString(file, StandardCharsets.UTF_8),
                                    new TypeToken<Map<String, String>>() {});
            return read == null ? Map.of() : read;
        } catch (JsonSyntaxException e) {
            // Somebody else's file of that name: nothing here is known to be ours.
            return Map.of();
        }
    }
}
