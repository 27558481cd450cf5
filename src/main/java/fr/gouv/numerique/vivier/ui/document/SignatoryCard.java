// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.register.Delegate;
import fr.gouv.numerique.vivier.domain.document.register.Signatory;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.register.SignatureMark;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Tag;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One signatory: who, in what capacity, whether signed and how; and what can be recorded. */
final class SignatoryCard {
    private final SignaturesViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final Signatory signatory;
    private final boolean open;
    private final String id;
    private final InlineForm form;
    private final FlowPane buttons = new FlowPane();

    /**
     * For one signatory.
     *
     * @param open whether anything may be recorded
     */
    SignatoryCard(SignaturesViewModel model, UiContext context, Signatory signatory, boolean open) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.signatory = signatory;
        this.open = open;
        this.id = signatory.role().name().toLowerCase(Locale.ROOT);
        this.form = new InlineForm(texts);
    }

    Node node() {
        Label role = soft(roleName());
        Label name = new Label(signatory.name());
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        VBox card = new VBox(role, name);
        card.setId("signatory-" + id);
        card.getStyleClass().addAll("card", "signatory-card");
        if (!signatory.capacity().isEmpty()) {
            card.getChildren().add(soft(signatory.capacity()));
        }
        card.getChildren().add(tag());
        signatory.mark().ifPresent(mark -> card.getChildren().addAll(words(mark)));
        if (open) {
            buttons.getStyleClass().add("chips");
            buttons.getChildren().setAll(actions());
            card.getChildren().addAll(buttons, form.node());
        }
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setAccessibleText(
                texts.get(
                        "signature.card",
                        roleName(),
                        signatory.name(),
                        texts.get("register.state." + signatory.state())));
        return card;
    }

    private String roleName() {
        return texts.get("register.role." + signatory.role());
    }

    private Tag tag() {
        String text = texts.get("register.state." + signatory.state());
        return switch (signatory.state()) {
            case WAITING -> new Tag(text, RemixiconMZ.QUILL_PEN_LINE, Tag.Tone.INFORMATION);
            case SIGNED -> new Tag(text, RemixiconAL.CHECK_LINE, Tag.Tone.SUCCESS);
            case REFUSED -> new Tag(text, RemixiconAL.CLOSE_CIRCLE_LINE, Tag.Tone.DANGER);
            case VOID -> new Tag(text, RemixiconAL.ARCHIVE_LINE, Tag.Tone.NEUTRAL);
        };
    }

    private List<Node> words(SignatureMark mark) {
        String how =
                signatory.state() == SignatoryState.REFUSED
                        ? texts.get("signature.refusedOn", mark.on())
                        : texts.get(
                                "signature.mark",
                                mark.on(),
                                texts.get("signature.channel." + mark.channel()),
                                mark.place().isEmpty() ? 0 : 1,
                                mark.place());
        Label day = new Label(how);
        day.setWrapText(true);
        day.setId("signatory-mark-" + id);
        VBox lines = new VBox(day);
        mark.delegate()
                .ifPresent(
                        delegate -> {
                            Label label =
                                    new Label(
                                            texts.get(
                                                    "signature.delegate",
                                                    delegate.name(),
                                                    delegate.capacity().isEmpty() ? 0 : 1,
                                                    delegate.capacity(),
                                                    delegate.reference().isEmpty() ? 0 : 1,
                                                    delegate.reference()));
                            label.setWrapText(true);
                            lines.getChildren().add(label);
                        });
        lines.getChildren()
                .add(
                        soft(
                                texts.get(
                                        "signature.recorded",
                                        mark.recordedBy(),
                                        texts.moment(
                                                mark.recordedAt(), context.clock().getZone()))));
        return List.of(lines);
    }

    private List<Node> actions() {
        return switch (signatory.state()) {
            case WAITING ->
                    List.of(
                            button("signature.hasSigned", "sign", "primary", this::askSigned),
                            button("signature.hasRefused", "refuse", "quiet", this::askRefused));
            case SIGNED, REFUSED ->
                    List.of(button("signature.undo", "undo", "secondary", this::askUndo));
            case VOID -> List.of();
        };
    }

    private Button button(String key, String what, String style, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId("signatory-" + what + "-" + id);
        button.getStyleClass().add(style);
        button.setAccessibleText(texts.get(key + ".of", roleName()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void begin() {
        buttons.setVisible(false);
        buttons.setManaged(false);
        form.open(
                "",
                () -> {
                    buttons.setVisible(true);
                    buttons.setManaged(true);
                    buttons.getChildren().getFirst().requestFocus();
                });
    }

    private void askSigned() {
        begin();
        DatePicker day = day();
        ComboBox<SignatureChannel> channel =
                form.ask(
                        texts.get("signature.form.channel"),
                        Choosers.of(
                                List.of(SignatureChannel.values()),
                                value -> texts.get("signature.channel." + value)));
        channel.setId("signature-channel");
        channel.setValue(SignatureChannel.PAPER);
        TextField place = field("signature.form.place", "signature-place");
        CheckBox delegated = form.add(new CheckBox(texts.get("signature.form.delegated")));
        delegated.setId("signature-delegated");
        TextField delegate = field("signature.form.delegate", "signature-delegate");
        TextField capacity = field("signature.form.capacity", "signature-capacity");
        TextField reference = field("signature.form.reference", "signature-reference");
        for (TextField of : List.of(delegate, capacity, reference)) {
            of.visibleProperty().bind(delegated.selectedProperty());
            of.managedProperty().bind(delegated.selectedProperty());
        }
        Button save =
                form.finish(
                        texts.get("signature.form.save"),
                        () ->
                                model.sign(
                                        signatory.role(),
                                        new Given(
                                                day.getValue(),
                                                channel.getValue(),
                                                place.getText().strip(),
                                                delegated.isSelected()
                                                        ? Optional.of(
                                                                new Delegate(
                                                                        delegate.getText().strip(),
                                                                        capacity.getText().strip(),
                                                                        reference
                                                                                .getText()
                                                                                .strip()))
                                                        : Optional.empty())));
        save.setId("signature-save");
        save.disableProperty()
                .bind(
                        day.valueProperty()
                                .isNull()
                                .or(delegated.selectedProperty().and(isBlank(delegate))));
        day.requestFocus();
    }

    private void askRefused() {
        begin();
        DatePicker day = day();
        TextField reason = field("signature.form.optionalReason", "signature-reason");
        Button save =
                form.finish(
                        texts.get("signature.form.save"),
                        () -> model.refuse(signatory.role(), day.getValue(), reason.getText()));
        save.setId("signature-save");
        save.disableProperty().bind(day.valueProperty().isNull());
        day.requestFocus();
    }

    private void askUndo() {
        begin();
        TextField reason = field("signature.form.reason", "signature-reason");
        Button undo =
                form.finish(
                        texts.get("signature.form.undo"),
                        () -> model.undo(signatory.role(), reason.getText()));
        undo.setId("signature-undo");
        undo.disableProperty().bind(reason.textProperty().isEmpty());
        reason.requestFocus();
    }

    /** Most marks are made the day the paper comes back. */
    private DatePicker day() {
        DatePicker day = form.ask(texts.get("signature.form.day"), new DatePicker(model.today()));
        day.setId("signature-day");
        return day;
    }

    private TextField field(String key, String fieldId) {
        TextField field = form.ask(texts.get(key), new TextField());
        field.setId(fieldId);
        return field;
    }

    private static BooleanBinding isBlank(TextField field) {
        return Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty());
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("soft");
        label.setWrapText(true);
        return label;
    }
}
