// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.cli;

import fr.gouv.numerique.vivier.usecase.document.Paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a paper as an answer. */
final class PaperFiles {
    private PaperFiles() {}

    /** {@code [{path, sha256}]}, in the order of the files. */
    static List<Map<String, Object>> of(Paper paper, List<Path> written) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", written.get(i).toString());
            file.put("sha256", paper.files().get(i).sha256());
            files.add(file);
        }
        return files;
    }

    /** Answers with the files alone. */
    static int answer(CommandContext context, Paper paper, List<Path> written) {
        context.answer(
                Map.of("files", of(paper, written)),
                () -> written.forEach(file -> context.line(file.toString())));
        return ExitStatus.DONE;
    }
}
