// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.followup;

import fr.gouv.numerique.vivier.domain.followup.Item;
import fr.gouv.numerique.vivier.domain.followup.ItemKind;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.RecordKind;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Undoing;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems;
import fr.gouv.numerique.vivier.usecase.followup.KeepItems.Words;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What coordinators keep of one person or mission, each part with the line that adds to it. */
public final class FollowUpPane {
    private final UiContext context;
    private final Texts texts;
    private final KeepItems items;
    private final Undoing undoing;

    public FollowUpPane(UiContext context, KeepItems items, Undoing undoing) {
        this.context = context;
        this.texts = context.texts();
        this.items = items;
        this.undoing = undoing;
    }

    /** The record that is shown. */
    private record Shown(RecordKind kind, long id, List<Item> items) {
        List<Item> of(ItemKind wanted) {
            return items.stream().filter(item -> item.kind() == wanted).toList();
        }
    }

    /** The parts, of which a mission has its phases besides. */
    public Node content(RecordKind kind, long id, List<Item> kept) {
        Shown shown = new Shown(kind, id, kept);
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        body.getChildren()
                .addAll(
                        chips(shown, ItemKind.TAG),
                        chips(shown, ItemKind.LIST),
                        lines(shown, ItemKind.REMINDER),
                        lines(shown, ItemKind.NOTE));
        if (kind == RecordKind.MISSION) {
            body.getChildren().add(lines(shown, ItemKind.PHASE));
        }
        return body;
    }

    private Section chips(Shown shown, ItemKind kind) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (Item item : shown.of(kind)) {
            Label words = new Label(item.words());
            HBox chip = new HBox(words, remove(item));
            chip.getStyleClass().add("skill-chip");
            chips.getChildren().add(chip);
        }
        return section(kind, List.of(chips, adder(shown, kind)));
    }

    private Section lines(Shown shown, ItemKind kind) {
        List<Node> lines = new ArrayList<>();
        for (Item item : shown.of(kind)) {
            lines.add(line(item));
        }
        lines.add(adder(shown, kind));
        return section(kind, lines);
    }

    private Section section(ItemKind kind, List<Node> content) {
        Section section = new Section(texts.get("followup.title." + kind), content);
        section.setId("followup-" + kind);
        return section;
    }

    private Node line(Item item) {
        Label words = new Label(item.words());
        words.setWrapText(true);
        Label caption = new Label(caption(item));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        VBox text = new VBox(words, caption);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(text);
        row.getStyleClass().add("filter-bar");
        if (item.kind() == ItemKind.REMINDER && item.doneOn().isEmpty()) {
            row.getChildren()
                    .add(
                            quiet(
                                    "followup.done",
                                    item,
                                    RemixiconAL.CHECK_LINE,
                                    () -> items.done(item)));
        }
        row.getChildren().add(remove(item));
        return row;
    }

    private String caption(Item item) {
        LocalDate written = item.createdAt().atZone(context.clock().getZone()).toLocalDate();
        String by = texts.get("followup.written", item.createdBy(), written);
        Optional<String> days =
                switch (item.kind()) {
                    case REMINDER ->
                            item.doneOn()
                                    .map(day -> texts.get("followup.doneOn", day))
                                    .or(() -> item.due().map(this::due));
                    case PHASE ->
                            item.from()
                                    .map(
                                            first ->
                                                    texts.get(
                                                            "followup.days",
                                                            first,
                                                            item.due().orElse(first)));
                    case NOTE, TAG, LIST -> Optional.empty();
                };
        return days.map(text -> text + " · " + by).orElse(by);
    }

    private String due(LocalDate day) {
        boolean late = day.isBefore(LocalDate.now(context.clock()));
        return texts.get(late ? "followup.late" : "followup.due", day);
    }

    private Button remove(Item item) {
        return quiet("followup.remove", item, RemixiconAL.CLOSE_LINE, () -> items.remove(item));
    }

    private Button quiet(String key, Item item, Ikon icon, Supplier<Optional<Long>> work) {
        String name = texts.get(key, item.words());
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> undoing.run(work::get, Message.of("frame.saved")));
        return button;
    }

    private Node adder(Shown shown, ItemKind kind) {
        TextField words = new TextField();
        words.setPromptText(texts.get("followup.prompt." + kind));
        words.setAccessibleText(texts.get("followup.prompt." + kind));
        words.setId("followup-words-" + kind);
        HBox.setHgrow(words, Priority.ALWAYS);
        DatePicker from = day("followup.from", kind == ItemKind.PHASE);
        DatePicker due =
                day(
                        kind == ItemKind.PHASE ? "followup.until" : "followup.on",
                        kind == ItemKind.PHASE || kind == ItemKind.REMINDER);
        Button add = new Button(texts.get("followup.add"), Icons.of(RemixiconAL.ADD_LINE));
        add.setId("followup-add-" + kind);
        add.getStyleClass().add("secondary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        Runnable save =
                () ->
                        undoing.run(
                                () ->
                                        items.add(
                                                shown.kind(),
                                                List.of(shown.id()),
                                                new Words(
                                                        kind,
                                                        words.getText(),
                                                        Optional.ofNullable(from.getValue()),
                                                        Optional.ofNullable(due.getValue()))),
                                Message.of("frame.saved"));
        add.setOnAction(_ -> save.run());
        words.setOnAction(_ -> save.run());
        HBox row = new HBox(words, from, due, add);
        row.getStyleClass().add("filter-bar");
        return row;
    }

    private DatePicker day(String key, boolean asked) {
        DatePicker day = new DatePicker();
        day.setPromptText(texts.get(key));
        day.setAccessibleText(texts.get(key));
        day.setPrefWidth(130);
        day.setMinWidth(110);
        day.setVisible(asked);
        day.setManaged(asked);
        return day;
    }
}
