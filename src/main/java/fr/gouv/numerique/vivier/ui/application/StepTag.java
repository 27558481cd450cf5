// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** Steps as tags, the same everywhere. */
public final class StepTag {
    private StepTag() {}

    public static Tag of(Step step, Texts texts) {
        String text = texts.get("application.step." + step);
        return switch (step) {
            case PROPOSED -> new Tag(text, RemixiconAL.ADD_CIRCLE_LINE, Tone.NEUTRAL);
            case SENT_TO_LEAD -> new Tag(text, RemixiconMZ.SEND_PLANE_LINE, Tone.INFORMATION);
            case COMMUNICATED -> new Tag(text, RemixiconMZ.SHARE_LINE, Tone.INFORMATION);
            case INTERESTED -> new Tag(text, RemixiconAL.EYE_LINE, Tone.INFORMATION);
            case EXCHANGE -> new Tag(text, RemixiconAL.DISCUSS_LINE, Tone.INFORMATION);
            case AGREED -> new Tag(text, RemixiconMZ.THUMB_UP_LINE, Tone.INFORMATION);
            case CONSENT_PENDING -> new Tag(text, RemixiconMZ.USER_STAR_LINE, Tone.INFORMATION);
            case AGREEMENT_PENDING -> new Tag(text, RemixiconAL.FILE_TEXT_LINE, Tone.INFORMATION);
            case ORDER_PENDING -> new Tag(text, RemixiconAL.FILE_PAPER_LINE, Tone.INFORMATION);
            case READY -> new Tag(text, RemixiconAL.CHECK_LINE, Tone.SUCCESS);
            case RUNNING -> new Tag(text, RemixiconMZ.PLAY_CIRCLE_LINE, Tone.SUCCESS);
            case COMPLETED -> new Tag(text, RemixiconAL.CHECK_DOUBLE_LINE, Tone.SUCCESS);
            case REVIEWED -> new Tag(text, RemixiconMZ.STAR_LINE, Tone.SUCCESS);
            case CERTIFIED -> new Tag(text, RemixiconAL.AWARD_LINE, Tone.SUCCESS);
            case DECLINED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tone.NEUTRAL);
            case WITHDRAWN -> new Tag(text, RemixiconAL.ARROW_GO_BACK_LINE, Tone.NEUTRAL);
            case EXPIRED -> new Tag(text, RemixiconMZ.TIME_LINE, Tone.WARNING);
        };
    }
}
