// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.intake.UnreadableFile;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.ErrorCode;
import fr.gouv.numerique.vivier.store.engine.ConcurrentChange;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.ui.base.Notices;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.RefusedByRule;
import fr.gouv.numerique.vivier.usecase.UnknownRecord;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.nio.file.FileSystemException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A bar below the content that says what happened. It never stops the work. */
final class NoticeBar implements Notices {
    private static final Logger LOG = Logger.getLogger(NoticeBar.class.getName());
    private static final Duration READING_TIME = Duration.seconds(6);

    /** To take something back one first has to see that it went wrong. */
    private static final Duration UNDO_TIME = Duration.seconds(20);

    private final Texts texts;
    private final NotificationPane pane;
    private final PauseTransition hide = new PauseTransition(READING_TIME);

    NoticeBar(Texts texts, Node content) {
        this.texts = texts;
        pane = new NotificationPane(content);
        pane.setShowFromTop(false);
        hide.setOnFinished(_ -> pane.hide());
    }

    Node node() {
        return pane;
    }

    @Override
    public void done(Message message) {
        show(texts.get(message), RemixiconAL.CHECKBOX_CIRCLE_LINE);
        hide.setDuration(READING_TIME);
        hide.playFromStart();
    }

    @Override
    public void done(Message message, Message action, Runnable undo) {
        show(texts.get(message), RemixiconAL.CHECKBOX_CIRCLE_LINE);
        offer(action, undo);
        hide.setDuration(UNDO_TIME);
        hide.playFromStart();
    }

    private void offer(Message action, Runnable work) {
        pane.getActions()
                .setAll(
                        new Action(
                                texts.get(action),
                                _ -> {
                                    pane.hide();
                                    work.run();
                                }));
    }

    @Override
    public void refused(Message message) {
        show(texts.get(message), RemixiconAL.ERROR_WARNING_LINE);
    }

    @Override
    public void refused(Message message, Message action, Runnable instead) {
        refused(message);
        offer(action, instead);
    }

    @Override
    public void fault(Exception failure) {
        LOG.log(Level.SEVERE, "fault " + ErrorCode.of(failure), failure);
        String code = ErrorCode.of(failure);
        show(texts.get("frame.fault", code), RemixiconAL.BUG_LINE);
        pane.getActions().setAll(new Action(texts.get("frame.fault.copy"), _ -> copy(code)));
    }

    @Override
    public void failed(Exception failure) {
        switch (failure) {
            case RefusedByRule rule -> refused(rule.explanation());
            case UnreadableFile file -> refused(file.explanation());
            case UnknownRecord unknown -> refused(unknown.explanation());
            case StoreUnavailable store -> refused(store.explanation());
            case ConcurrentChange _ -> refused(Message.of("frame.changedMeanwhile"));
            case FileSystemException file ->
                    refused(Message.of("frame.file", String.valueOf(file.getFile())));
            default -> fault(failure);
        }
    }

    private void show(String text, Ikon icon) {
        hide.stop();
        pane.getActions().clear();
        pane.setGraphic(Icons.of(icon));
        pane.setText(text);
        pane.show();
    }

    private static void copy(String code) {
        ClipboardContent content = new ClipboardContent();
        content.putString("Vivier " + code);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
