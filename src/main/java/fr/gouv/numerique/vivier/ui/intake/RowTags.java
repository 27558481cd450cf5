// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.intake;

import fr.gouv.numerique.vivier.domain.intake.RowOutcome;
import fr.gouv.numerique.vivier.domain.intake.RowStatus;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.ui.control.Tag.Tone;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/** What becomes of a row, and whether somebody should look at it. */
final class RowTags extends HBox {

    /** Only the icon of what somebody should look at, where there is no room for the words. */
    static RowTags compact(RowOutcome row, Texts texts) {
        RowTags tags = new RowTags(row, texts);
        if (tags.getChildren().size() > 1) {
            tags.getChildren().set(1, Icons.of(RemixiconAL.ALERT_LINE, "icon-warning"));
            tags.getChildren().forEach(RowTags::keepWidth);
        }
        return tags;
    }

    private static void keepWidth(Node tag) {
        if (tag instanceof Tag words) {
            words.setMinWidth(USE_PREF_SIZE);
        }
    }

    RowTags(RowOutcome row, Texts texts) {
        getStyleClass().add("row-tags");
        Tag status = status(row.status(), texts);
        getChildren().add(status);
        String words = status.getText();
        if (RowTab.isToCheck(row)) {
            Tag check =
                    new Tag(
                            texts.get("intake.status.TO_CHECK"),
                            RemixiconAL.ALERT_LINE,
                            Tone.WARNING);
            getChildren().add(check);
            words = words + ", " + check.getText();
        }
        // In a narrow column words are shortened, not cut off.
        getChildren().forEach(tag -> ((Tag) tag).setMinWidth(0));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    private static Tag status(RowStatus status, Texts texts) {
        String text = texts.get("intake.status." + status);
        return switch (status) {
            case CREATED -> new Tag(text, RemixiconAL.ADD_CIRCLE_LINE, Tone.SUCCESS);
            case UPDATED -> new Tag(text, RemixiconMZ.REFRESH_LINE, Tone.INFORMATION);
            case UNCHANGED -> new Tag(text, RemixiconAL.CHECK_LINE, Tone.NEUTRAL);
            case LEFT_OUT -> new Tag(text, RemixiconAL.FORBID_LINE, Tone.NEUTRAL);
            case REFUSED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tone.DANGER);
        };
    }
}
