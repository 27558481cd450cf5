// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.talent;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Availability;
import fr.gouv.numerique.vivier.domain.talent.Freshness;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.domain.talent.TalentFields;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.control.Tag;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person can be asked now, and since when that is known; both changed with one button.
 */
final class AvailabilityBar {
    private static final int USUAL_PAUSE_MONTHS = 3;

    private final UiContext context;
    private final Texts texts;
    private final TalentDetailViewModel model;

    AvailabilityBar(UiContext context, TalentDetailViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
    }

    /** The state in a word, for the head of the profile; nothing where the person can be asked. */
    static Optional<Tag> tag(Talent talent, Texts texts) {
        return switch (talent.availability()) {
            case AVAILABLE -> Optional.empty();
            case PAUSED ->
                    Optional.of(
                            new Tag(
                                    texts.get(
                                            "talent.pausedUntil",
                                            talent.get(TalentFields.PAUSED_UNTIL).orElseThrow()),
                                    RemixiconMZ.PAUSE_CIRCLE_LINE,
                                    Tag.Tone.WARNING));
            case UNAVAILABLE ->
                    Optional.of(
                            new Tag(
                                    texts.get("talent.availability.UNAVAILABLE"),
                                    RemixiconAL.CLOSE_CIRCLE_LINE,
                                    Tag.Tone.WARNING));
        };
    }

    Section section(Talent talent) {
        return new Section(
                texts.get("talent.section.followup"), availability(talent), freshness(talent));
    }

    private Node availability(Talent talent) {
        Label now = new Label(now(talent));
        FlowPane row = row(now);
        if (talent.availability() != Availability.AVAILABLE) {
            row.getChildren()
                    .add(button("talent.makeAvailable", () -> set(Availability.AVAILABLE)));
        }
        LocalDate today = LocalDate.now(context.clock());
        DatePicker until = new DatePicker(today.plusMonths(USUAL_PAUSE_MONTHS));
        until.setId("talent-pause-until");
        until.setPrefWidth(130);
        until.setAccessibleText(texts.get("talent.field.pausedUntil"));
        Button pause =
                button(
                        "talent.pauseUntil",
                        () -> {
                            if (until.getValue() != null) {
                                model.setAvailability(Availability.PAUSED, until.getValue());
                            }
                        });
        pause.setId("talent-pause");
        row.getChildren().add(new HBox(8, pause, until));
        if (talent.availability() != Availability.UNAVAILABLE) {
            row.getChildren()
                    .add(button("talent.makeUnavailable", () -> set(Availability.UNAVAILABLE)));
        }
        return row;
    }

    private String now(Talent talent) {
        return talent.get(TalentFields.PAUSED_UNTIL)
                .filter(_ -> talent.availability() == Availability.PAUSED)
                .map(day -> texts.get("talent.pausedUntil", day))
                .orElseGet(() -> texts.get("talent.availability." + talent.availability()));
    }

    private void set(Availability availability) {
        model.setAvailability(availability, LocalDate.now(context.clock()));
    }

    private Node freshness(Talent talent) {
        Freshness fresh = Freshness.of(talent, context.clock().getZone());
        LocalDate today = LocalDate.now(context.clock());
        Label since = new Label(texts.get("talent.confirmed", fresh.on()));
        FlowPane row = row(since);
        if (fresh.isStale(today, Freshness.TRUSTED_MONTHS)) {
            row.getChildren()
                    .add(
                            new Tag(
                                    texts.get("talent.toConfirm"),
                                    RemixiconMZ.TIME_LINE,
                                    Tag.Tone.WARNING));
        }
        Button confirm = button("talent.confirmToday", model::confirm);
        confirm.setId("talent-confirm");
        row.getChildren().add(confirm);
        Button mail = button("talent.confirmMail", model::writeToConfirm);
        mail.setGraphic(Icons.of(RemixiconMZ.MAIL_LINE));
        row.getChildren().add(mail);
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("secondary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static FlowPane row(Node first) {
        FlowPane row = new FlowPane(first);
        row.setHgap(8);
        row.setVgap(6);
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
