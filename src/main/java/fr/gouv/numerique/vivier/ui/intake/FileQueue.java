// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.ImportSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files chosen together. They are taken one by one, since what a file changes depends on those
 * before it.
 *
 * @param files in the order in which they were chosen, at least one
 * @param position of the one in hand, from 0
 */
public record FileQueue(List<ImportSource> files, int position) {

    public FileQueue {
        files = List.copyOf(files);
    }

    static FileQueue of(List<Path> files) {
        return new FileQueue(files.stream().map(ImportSource::of).toList(), 0);
    }

    static FileQueue of(ImportSource only) {
        return new FileQueue(List.of(only), 0);
    }

    ImportSource current() {
        return files.get(position);
    }

    /** The same queue with this in place of the file in hand. */
    FileQueue with(ImportSource current) {
        List<ImportSource> changed = new ArrayList<>(files);
        changed.set(position, current);
        return new FileQueue(changed, position);
    }

    /** Where the file in hand lies; what was pasted lies nowhere. */
    Optional<Path> path() {
        return current() instanceof ImportSource.OfFile(Path path, _)
                ? Optional.of(path)
                : Optional.empty();
    }

    /** What the file in hand is called. */
    String name() {
        return switch (current()) {
            case ImportSource.OfFile(Path path, _) -> name(path);
            case ImportSource.Pasted(String name, _) -> name;
        };
    }

    /** Whether there are several, so that it matters which one is in hand. */
    boolean hasSeveral() {
        return files.size() > 1;
    }

    /** The queue with the next file in hand; none after the last. */
    Optional<FileQueue> next() {
        return position + 1 < files.size()
                ? Optional.of(new FileQueue(files, position + 1))
                : Optional.empty();
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
