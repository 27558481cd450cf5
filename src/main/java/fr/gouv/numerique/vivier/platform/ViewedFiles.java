// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies that the system's own programs are shown, in a folder that only the user can read. They
 * are taken away when the program ends; what a crash left behind goes when a copy is made next.
 */
public final class ViewedFiles {
    private final Path folder;
    private final long process;

    /**
     * Makes nothing yet.
     *
     * @param folder for copies of every running program
     */
    public ViewedFiles(Path folder) {
        this(folder, ProcessHandle.current().pid());
    }

    ViewedFiles(Path folder, long process) {
        this.folder = folder;
        this.process = process;
    }

    /**
     * Makes a copy to show.
     *
     * @param name of the file; must not name a person
     */
    public Path put(String name, byte[] content) throws IOException {
        clearLeftBehind();
        Path own = own();
        Files.createDirectories(own);
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        return Files.write(own.resolve(name), content);
    }

    private Path own() {
        return folder.resolve(Long.toString(process));
    }

    /** Of programs that do not run any more. */
    private void clearLeftBehind() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path each : children(folder)) {
            String name = String.valueOf(each.getFileName());
            boolean runs =
                    name.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(name)).isPresent();
            if (!runs) {
                delete(each);
            }
        }
    }

    /** Takes the copies of this program away, as far as no reader still holds them. */
    public void clear() {
        try {
            if (Files.isDirectory(own())) {
                delete(own());
            }
        } catch (IOException _) {
            // A reader holds the file: it goes when a copy is made next.
        }
    }

    private static void delete(Path file) throws IOException {
        try (Stream<Path> all = Files.walk(file)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
