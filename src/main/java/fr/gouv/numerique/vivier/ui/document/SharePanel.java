// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Recipient;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Printing a document, and the message and dates that go out with it. */
final class SharePanel {
    private final ShareViewModel model;
    private final Texts texts;
    private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
    private final CheckBox editable;
    private final VBox message = new VBox();
    private final ScrollPane scroll;

    SharePanel(ShareViewModel model, UiContext context) {
        this.model = model;
        this.texts = context.texts();
        editable = new CheckBox(texts.get("register.mail.editable"));
        editable.setId("mail-editable");
        editable.setWrapText(true);
        message.getStyleClass().add("form-group");
        Section send = new Section(texts.get("register.mail"), message, mailActions());
        Label dates = new Label(texts.get("register.calendar.what"));
        dates.getStyleClass().add("soft");
        dates.setWrapText(true);
        Section calendar = new Section(texts.get("register.calendar"), dates, calendarActions());
        VBox body = new VBox(new PrintPanel(model, context).node(), send, calendar);
        body.getStyleClass().add("detail-body");
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        model.mailProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(Optional<DocumentMail> mail) {
        roles.clear();
        message.getChildren().clear();
        mail.ifPresent(
                draft -> {
                    draft.recipients().forEach(it -> message.getChildren().add(recipient(it)));
                    Label subject = new Label(draft.subject());
                    subject.setId("mail-subject");
                    subject.getStyleClass().add("strong");
                    subject.setWrapText(true);
                    Label body = new Label(draft.body());
                    body.setWrapText(true);
                    body.setMinHeight(Region.USE_PREF_SIZE);
                    VBox letter = new VBox(subject, body);
                    letter.getStyleClass().add("card");
                    message.getChildren().addAll(letter, editable);
                });
    }

    private Node recipient(Recipient recipient) {
        CheckBox box =
                new CheckBox(
                        texts.get(
                                "register.mail.recipient",
                                texts.get("register.mail.role." + recipient.role()),
                                recipient.name(),
                                recipient.address()));
        box.setId("mail-" + recipient.role().name().toLowerCase(Locale.ROOT));
        box.setSelected(true);
        box.setWrapText(true);
        roles.put(recipient.role(), box);
        return box;
    }

    private Set<Role> wanted() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        roles.forEach(
                (role, box) -> {
                    if (box.isSelected()) {
                        wanted.add(role);
                    }
                });
        return wanted;
    }

    /** The official file always; on demand the one to correct, too. */
    private Set<FileFormat> attached() {
        return editable.isSelected()
                ? EnumSet.of(FileFormat.PDF, FileFormat.DOCX)
                : EnumSet.of(FileFormat.PDF);
    }

    private Node mailActions() {
        return line(
                button(
                        "mail-open",
                        "register.mail.open",
                        RemixiconMZ.MAIL_LINE,
                        "primary",
                        () -> model.openMail(wanted(), attached())),
                button(
                        "mail-save",
                        "register.mail.save",
                        RemixiconAL.DOWNLOAD_2_LINE,
                        "secondary",
                        () -> model.saveMail(wanted(), attached())));
    }

    private Node calendarActions() {
        return line(
                button(
                        "calendar-open",
                        "register.calendar.open",
                        RemixiconAL.CALENDAR_EVENT_LINE,
                        "secondary",
                        model::openCalendar),
                button(
                        "calendar-save",
                        "register.calendar.save",
                        RemixiconAL.DOWNLOAD_2_LINE,
                        "secondary",
                        model::saveCalendar));
    }

    private static Node line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("chips");
        return line;
    }

    private Button button(String id, String key, Ikon icon, String style, Runnable action) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
