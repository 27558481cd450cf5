// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.news;

import fr.gouv.numerique.vivier.domain.news.LeftOut;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.CountedList;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.sending.MailingLines;
import fr.gouv.numerique.vivier.usecase.news.Audience;
import fr.gouv.numerique.vivier.usecase.news.Copies;
import fr.gouv.numerique.vivier.usecase.talent.TalentRow;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom a news would reach, why each other person is left out, and who was told before. */
final class NewsAudience {
    private static final int NAMES = 30;
    private static final int PREVIEW_ROWS = 12;
    private static final double LIST_ROW = 2.2;

    private final UiContext context;
    private final Texts texts;
    private final NewsViewModel model;
    private final NewsForm form;
    private final Button prepare;
    private final CountedList<Optional<LeftOut>> reasons;
    private final FlowPane names = new FlowPane();
    private final VBox log = new VBox();
    private final TextArea preview = new TextArea();
    private Optional<LeftOut> shown = Optional.empty();

    NewsAudience(UiContext context, NewsViewModel model, NewsForm form) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.form = form;
        prepare = new Button(texts.get("news.prepare", 0));
        prepare.setId("news-prepare");
        prepare.getStyleClass().add("primary");
        prepare.setMinWidth(Region.USE_PREF_SIZE);
        reasons = new CountedList<>(texts.get("news.reach"), this::words);
        reasons.setId("news-reasons");
        reasons.chosen(
                reason -> {
                    shown = reason;
                    model.audienceProperty().get().ifPresent(this::names);
                });
        names.getStyleClass().add("chips");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setPrefRowCount(PREVIEW_ROWS);
        preview.setId("news-preview-text");
        preview.setAccessibleText(texts.get("news.preview"));
        show(preview, false);
        model.audienceProperty().subscribe(found -> found.ifPresent(this::show));
        model.rows().subscribe(this::log);
        model.draftProperty()
                .subscribe(
                        _ -> {
                            show(preview, false);
                            log();
                        });
    }

    private String words(Optional<LeftOut> reason) {
        return reason.map(why -> texts.get("news.leftOut." + why))
                .orElseGet(() -> texts.get("news.reached"));
    }

    Node node() {
        ComboBox<Copies> copies =
                Choosers.of(List.of(Copies.values()), it -> texts.get("news.copies." + it));
        copies.setId("news-copies");
        copies.setAccessibleText(texts.get("news.copies"));
        copies.setValue(Copies.BLIND);
        prepare.setOnAction(_ -> model.prepare(form.written(), copies.getValue()));
        Button look = new Button(texts.get("news.preview"));
        look.setId("news-preview");
        look.getStyleClass().add("quiet");
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(
                _ ->
                        model.preview(
                                form.written(),
                                text -> {
                                    preview.setText(text);
                                    show(preview, true);
                                }));
        FlowPane actions = new FlowPane(prepare, copies, look);
        actions.getStyleClass().add("chips");
        Label hint = new Label(texts.get("news.nothingSent"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox parts =
                new VBox(
                        new Section(
                                texts.get("news.section.reach"),
                                reasons,
                                names,
                                actions,
                                hint,
                                preview),
                        new Section(texts.get("news.section.told"), log));
        parts.getStyleClass().add("home-column");
        return parts;
    }

    private void show(Audience audience) {
        int reached = audience.reached().size();
        prepare.setText(texts.get("news.prepare", reached));
        prepare.setDisable(reached == 0);
        List<CountedList.Row<Optional<LeftOut>>> rows = new ArrayList<>();
        rows.add(new CountedList.Row<>(Optional.empty(), reached));
        for (LeftOut why : LeftOut.values()) {
            int count = audience.leftOut().getOrDefault(why, List.of()).size();
            if (count > 0) {
                rows.add(new CountedList.Row<>(Optional.of(why), count));
            }
        }
        boolean gone = rows.stream().noneMatch(row -> row.value().equals(shown));
        shown = gone ? Optional.empty() : shown;
        reasons.show(rows, shown);
        reasons.setStyle("-fx-pref-height: " + (rows.size() * LIST_ROW + 0.4) + "em;");
        names(audience);
    }

    private void names(Audience audience) {
        List<TalentRow> people =
                shown.map(why -> audience.leftOut().getOrDefault(why, List.of()))
                        .orElse(audience.reached());
        names.getChildren().setAll(people.stream().limit(NAMES).map(this::link).toList());
        if (people.size() > NAMES) {
            names.getChildren().add(new Label(texts.get("news.more", people.size() - NAMES)));
        }
    }

    private Node link(TalentRow person) {
        Hyperlink link = new Hyperlink(person.fullName());
        link.setOnAction(_ -> context.navigator().goTo(new Destination.OneTalent(person.id())));
        return link;
    }

    private void log() {
        log.getChildren().setAll(new MailingLines(context, model::mark).of(model.mailings()));
        if (log.getChildren().isEmpty()) {
            Label nobody = new Label(texts.get("news.nobodyTold"));
            nobody.getStyleClass().add("soft");
            log.getChildren().add(nobody);
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
