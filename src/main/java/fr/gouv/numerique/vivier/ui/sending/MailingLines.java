// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.sending;

import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Tag;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.function.BiConsumer;

/** What was prepared, when, for how many, and the mark that it was sent. */
public final class MailingLines {
    private final UiContext context;
    private final Texts texts;
    private final BiConsumer<Mailing, Boolean> mark;

    /**
     * Lines whose button calls this with whether they were sent.
     *
     * @param mark takes the line and what is now said of it
     */
    public MailingLines(UiContext context, BiConsumer<Mailing, Boolean> mark) {
        this.context = context;
        this.texts = context.texts();
        this.mark = mark;
    }

    /** A line for each, in this order. */
    public List<Node> of(List<Mailing> mailings) {
        return mailings.stream().map(this::line).toList();
    }

    private Node line(Mailing mailing) {
        String prepared =
                texts.get(
                        "sending.line",
                        mailing.talents().size(),
                        texts.moment(mailing.preparedAt(), context.clock().getZone()),
                        mailing.preparedBy());
        Label words = new Label(prepared);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Tag state =
                mailing.sentOn()
                        .map(
                                day ->
                                        new Tag(
                                                texts.get("sending.state.sentOn", day),
                                                RemixiconAL.CHECK_LINE,
                                                Tag.Tone.SUCCESS))
                        .orElseGet(
                                () ->
                                        new Tag(
                                                texts.get("sending.state.prepared"),
                                                RemixiconMZ.TIME_LINE,
                                                Tag.Tone.WARNING));
        Button button =
                new Button(
                        texts.get(mailing.isSent() ? "sending.unmark" : "sending.mark"),
                        Icons.of(RemixiconMZ.MAIL_SEND_LINE));
        button.getStyleClass().addAll(mailing.isSent() ? "quiet" : "secondary", "mailing-mark");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + prepared);
        button.setOnAction(_ -> mark.accept(mailing, !mailing.isSent()));
        HBox line = new HBox(words, state, button);
        line.getStyleClass().add("home-line");
        return line;
    }
}
