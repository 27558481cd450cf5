// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files chosen together. They are taken one by one, since what a file changes depends on those
 * before it.
 *
 * @param files in the order in which they were chosen, at least one
 * @param position of the one in hand, from 0
 */
public record FileQueue(List<Path> files, int position) {

    public FileQueue {
        files = List.copyOf(files);
    }

    static FileQueue of(List<Path> files) {
        return new FileQueue(files, 0);
    }

    Path current() {
        return files.get(position);
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
