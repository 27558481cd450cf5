// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.sending;

import fr.gouv.numerique.vivier.domain.document.paper.NameShown;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.EmptyState;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.sending.SendingViewModel.Shown;
import fr.gouv.numerique.vivier.usecase.sending.Bundle;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lead of one mission was given, and whose profiles could go there next. */
final class SendingDetail {
    private final UiContext context;
    private final Texts texts;
    private final SendingViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final Button prepare = new Button();
    private final ComboBox<NameShown> name;
    private final Map<TalentId, CheckBox> boxes = new LinkedHashMap<>();

    SendingDetail(UiContext context, SendingViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        name = Choosers.of(List.of(NameShown.values()), it -> texts.get("sending.name." + it));
        name.setId("sending-name");
        name.setAccessibleText(texts.get("sending.name"));
        name.setValue(NameShown.INITIALS);
        prepare.setId("sending-prepare");
        prepare.getStyleClass().add("primary");
        prepare.setMinWidth(Region.USE_PREF_SIZE);
        prepare.setOnAction(_ -> model.prepare(chosen(), name.getValue()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail");
        model.shownProperty().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private Set<TalentId> chosen() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void show(Optional<Shown> shown) {
        scroll.setContent(
                shown.map(this::content)
                        .orElseGet(
                                () ->
                                        new EmptyState(
                                                RemixiconMZ.MAIL_SEND_LINE,
                                                texts.get("sending.choose"),
                                                texts.get("sending.choose.text"))));
    }

    private Node content(Shown shown) {
        Bundle bundle = shown.bundle();
        boxes.clear();
        List<Node> fresh = new ArrayList<>();
        List<Node> before = new ArrayList<>();
        for (Bundle.Offered offered : bundle.offered()) {
            (offered.before().isEmpty() ? fresh : before).add(line(offered));
        }
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        Hyperlink title = new Hyperlink(bundle.mission().title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setOnAction(
                _ -> context.navigator().goTo(new Destination.OneMission(bundle.mission().id())));
        FlowPane actions = new FlowPane(prepare, name);
        actions.getStyleClass().add("chips");
        body.getChildren()
                .addAll(
                        title,
                        soft(texts.get("sending.to", bundle.mission().leadName())),
                        actions,
                        section("sending.section.new", fresh, "sending.nobodyNew"));
        if (!before.isEmpty()) {
            body.getChildren().add(section("sending.section.before", before, "sending.nobodyNew"));
        }
        if (!bundle.withheld().isEmpty()) {
            body.getChildren()
                    .add(
                            section(
                                    "sending.section.withheld",
                                    bundle.withheld().stream().map(this::withheld).toList(),
                                    "sending.nobodyNew"));
        }
        body.getChildren().add(log(shown));
        count();
        return body;
    }

    private Section section(String title, List<Node> lines, String nobody) {
        return lines.isEmpty()
                ? new Section(texts.get(title, 0), soft(texts.get(nobody)))
                : new Section(texts.get(title, lines.size()), lines);
    }

    /** Those who are new are ticked: what was sent before is sent again only when asked for. */
    private Node line(Bundle.Offered offered) {
        CheckBox box = new CheckBox(offered.talent().fullName());
        box.setSelected(offered.before().isEmpty());
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.selectedProperty().subscribe(_ -> count());
        boxes.put(offered.talent().id(), box);
        HBox line = new HBox(box);
        offered.before()
                .ifPresent(
                        mailing -> {
                            String when = when(mailing);
                            Label state =
                                    soft(
                                            offered.isChanged()
                                                    ? texts.get("sending.changed", when)
                                                    : when);
                            box.setAccessibleText(box.getText() + ", " + state.getText());
                            line.getChildren().add(state);
                        });
        line.getStyleClass().add("filter-bar");
        return line;
    }

    private String when(Mailing mailing) {
        return mailing.sentOn()
                .map(day -> texts.get("sending.sentBefore", day))
                .orElseGet(
                        () ->
                                texts.get(
                                        "sending.preparedBefore",
                                        mailing.preparedAt()
                                                .atZone(context.clock().getZone())
                                                .toLocalDate()));
    }

    private void count() {
        int chosen = chosen().size();
        prepare.setText(texts.get("sending.prepare", chosen));
        prepare.setDisable(chosen == 0);
    }

    private Node withheld(Bundle.Withheld withheld) {
        Label who = new Label(withheld.talent().fullName());
        return new VBox(who, soft(texts.get(withheld.reason())));
    }

    private Node log(Shown shown) {
        List<Node> lines = new ArrayList<>();
        List<Node> marks = new MailingLines(context, model::mark).of(shown.mailings());
        for (int i = 0; i < marks.size(); i++) {
            Mailing mailing = shown.mailings().get(i);
            lines.add(marks.get(i));
            lines.add(
                    soft(
                            mailing.talents().stream()
                                    .map(
                                            it ->
                                                    Objects.requireNonNullElse(
                                                            shown.names().get(it.value()), ""))
                                    .filter(it -> !it.isEmpty())
                                    .collect(Collectors.joining(", "))));
        }
        return section("sending.section.log", lines, "sending.nothingSent");
    }

    private static Label soft(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("soft");
        return label;
    }
}
