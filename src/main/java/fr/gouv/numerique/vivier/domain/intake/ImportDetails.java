// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.domain.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How an import was made, as far as that was kept.
 *
 * @param run the import
 * @param formName name under which its questions were remembered or followed, if any
 * @param onlyFinished whether answers that were not sent were left out
 * @param corrections how many cells were corrected in the preview
 * @param took how long it took
 * @param questions as they were understood, in the order of the columns
 * @param left records that undoing it left, and why
 */
public record ImportDetails(
        ImportRun run,
        Optional<String> formName,
        boolean onlyFinished,
        int corrections,
        Optional<Duration> took,
        List<AskedQuestion> questions,
        List<UndoReport.Left> left) {

    public ImportDetails {
        questions = List.copyOf(questions);
        left = List.copyOf(left);
    }

    /** A question and what became of its answers. */
    public record AskedQuestion(String label, QuestionUse use) {}
}
