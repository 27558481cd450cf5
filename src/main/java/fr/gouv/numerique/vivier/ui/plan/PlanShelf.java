// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.plan;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.plan.KeptPlan;
import fr.gouv.numerique.vivier.domain.plan.Pair;
import fr.gouv.numerique.vivier.domain.plan.PlanComparison;
import fr.gouv.numerique.vivier.domain.plan.PlanQuestion;
import fr.gouv.numerique.vivier.domain.plan.Planned;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.ui.base.MatchFormat;
import fr.gouv.numerique.vivier.ui.base.Refusals;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Tables;
import fr.gouv.numerique.vivier.ui.plan.PlanViewModel.Shown;
import fr.gouv.numerique.vivier.usecase.plan.KeepPlans;
import fr.gouv.numerique.vivier.usecase.plan.KeepPlans.Shelf;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans that were kept: by whom and how, and what is different in another one. */
final class PlanShelf {
    private final KeepPlans keep;
    private final UiContext context;
    private final Texts texts;
    private final MatchFormat format;
    private final PlanViewModel model;
    private final TextField name = new TextField();
    private final Label refused = new Label();
    private final TableView<KeptPlan> table = new TableView<>();
    private final Label summary = new Label();
    private final TableView<Difference> differences = new TableView<>();
    private final VBox box = new VBox();
    private Shelf shelf = new Shelf(List.of(), Map.of(), Map.of());

    /** One person of whom something is different. */
    private record Difference(String kind, String person, String from, String to) {}

    PlanShelf(KeepPlans keep, UiContext context, PlanViewModel model) {
        this.keep = keep;
        this.context = context;
        this.texts = context.texts();
        this.format = new MatchFormat(texts);
        this.model = model;
        table.setId("plan-kept");
        table.setAccessibleText(texts.get("plan.kept.table"));
        table.setPlaceholder(new Label(texts.get("plan.kept.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        fillColumns();
        summary.setId("plan-kept-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.managedProperty().bind(summary.textProperty().isNotEmpty());
        differences.setId("plan-kept-differences");
        differences.setAccessibleText(texts.get("plan.kept.differences"));
        differences.managedProperty().bind(differences.visibleProperty());
        differences.setVisible(false);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(differences, Priority.ALWAYS);
        box.getStyleClass().add("form-group");
        box.getChildren().addAll(bar(), refused, table, summary, differences);
    }

    Node node() {
        return box;
    }

    /** Reads what was kept anew when its tab is chosen. */
    void shown(boolean isShown) {
        if (isShown) {
            context.tasks().run(keep::all, this::fill, context.notices()::failed);
        }
    }

    private void fill(Shelf found) {
        shelf = found;
        table.getItems().setAll(found.plans());
        summary.setText("");
        differences.setVisible(false);
    }

    private Node bar() {
        name.setId("plan-kept-name");
        name.setPromptText(texts.get("plan.kept.name"));
        name.setAccessibleText(texts.get("plan.kept.name"));
        name.setOnAction(_ -> keepShown());
        refused.setId("plan-kept-refused");
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        ObservableList<KeptPlan> chosen = table.getSelectionModel().getSelectedItems();
        Button save = button("plan.kept.keep", this::keepShown);
        save.setId("plan-kept-save");
        Button withShown = button("plan.kept.compareShown", this::compareWithShown);
        withShown.setId("plan-kept-compare");
        withShown.disableProperty().bind(Bindings.size(chosen).isNotEqualTo(1));
        Button both = button("plan.kept.compareBoth", this::compareBoth);
        both.setId("plan-kept-compare-both");
        both.disableProperty().bind(Bindings.size(chosen).isNotEqualTo(2));
        Button forget = button("plan.kept.forget", this::forget);
        forget.setId("plan-kept-forget");
        forget.disableProperty().bind(Bindings.size(chosen).isNotEqualTo(1));
        FlowPane bar = new FlowPane(name, save, withShown, both, forget);
        bar.getStyleClass().add("chips");
        return bar;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().add("secondary");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void fillColumns() {
        table.getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("plan.kept.column.name"),
                                        220,
                                        KeptPlan::name,
                                        it -> it),
                                Tables.values(
                                        texts.get("plan.kept.column.at"), 130, this::day, it -> it),
                                Tables.values(
                                        texts.get("plan.kept.column.by"),
                                        140,
                                        KeptPlan::by,
                                        it -> it),
                                Tables.values(
                                        texts.get("plan.column.points"),
                                        90,
                                        plan -> plan.tenths() / 10.0,
                                        format::figure),
                                Tables.values(
                                        texts.get("plan.kept.column.how"),
                                        380,
                                        this::how,
                                        it -> it)));
        Tables.keepColumns(table);
        differences
                .getColumns()
                .setAll(
                        List.of(
                                Tables.values(
                                        texts.get("plan.kept.column.kind"),
                                        110,
                                        Difference::kind,
                                        it -> it),
                                Tables.values(
                                        texts.get("plan.column.person"),
                                        200,
                                        Difference::person,
                                        it -> it),
                                Tables.values(
                                        texts.get("plan.kept.column.from"),
                                        300,
                                        Difference::from,
                                        it -> it),
                                Tables.values(
                                        texts.get("plan.kept.column.to"),
                                        300,
                                        Difference::to,
                                        it -> it)));
        Tables.keepColumns(differences);
    }

    private String day(KeptPlan plan) {
        LocalDate day = LocalDate.ofInstant(plan.at(), context.clock().getZone());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }

    private String how(KeptPlan plan) {
        return texts.get(
                "plan.kept.how",
                plan.lines().size(),
                plan.places(),
                plan.manner().perPerson(),
                plan.lines().stream().filter(Planned::pinned).count(),
                plan.exclusions().size(),
                plan.weights().written().isEmpty() ? 0 : 1);
    }

    private void keepShown() {
        refused.setText("");
        model.shownProperty().get().ifPresent(this::keep);
    }

    private void keep(Shown shown) {
        String given = name.getText();
        PlanQuestion question = model.question();
        context.tasks()
                .run(
                        () -> {
                            keep.keep(given, shown.plan(), question);
                            return keep.all();
                        },
                        found -> {
                            name.clear();
                            fill(found);
                            context.notices().done(Message.of("plan.kept.done", given.strip()));
                        },
                        Refusals.beside(context, refused::setText));
    }

    private void forget() {
        KeptPlan chosen = table.getSelectionModel().getSelectedItem();
        context.tasks()
                .run(
                        () -> {
                            keep.remove(chosen);
                            return keep.all();
                        },
                        this::fill,
                        context.notices()::failed);
    }

    private void compareWithShown() {
        KeptPlan chosen = table.getSelectionModel().getSelectedItem();
        model.shownProperty()
                .get()
                .ifPresent(
                        shown ->
                                compare(
                                        chosen,
                                        texts.get("plan.kept.shown"),
                                        shown.plan().planned()));
    }

    /** The older one comes first. */
    private void compareBoth() {
        List<KeptPlan> both = List.copyOf(table.getSelectionModel().getSelectedItems());
        boolean inOrder = both.getFirst().at().isBefore(both.getLast().at());
        KeptPlan first = inOrder ? both.getFirst() : both.getLast();
        KeptPlan second = inOrder ? both.getLast() : both.getFirst();
        compare(first, second.name(), second.lines());
    }

    private void compare(KeptPlan first, String second, List<Planned> lines) {
        PlanComparison found = PlanComparison.of(first.lines(), lines);
        summary.setText(
                texts.get(
                        "plan.kept.summary",
                        second,
                        first.name(),
                        found.gained().size(),
                        found.lost().size(),
                        found.moved().size(),
                        found.same(),
                        format.figure(found.tenths() / 10.0)));
        List<Difference> rows = new ArrayList<>();
        for (Pair pair : found.gained()) {
            rows.add(difference("gained", pair.talent(), List.of(), List.of(pair.mission())));
        }
        for (Pair pair : found.lost()) {
            rows.add(difference("lost", pair.talent(), List.of(pair.mission()), List.of()));
        }
        for (PlanComparison.Move move : found.moved()) {
            rows.add(difference("moved", move.talent(), move.from(), move.to()));
        }
        differences.getItems().setAll(rows);
        differences.setVisible(!rows.isEmpty());
    }

    private Difference difference(
            String kind, TalentId person, List<MissionId> from, List<MissionId> to) {
        String known = model.shownProperty().get().map(it -> it.pool().person(person)).orElse("");
        return new Difference(
                texts.get("plan.kept.kind." + kind),
                known.isEmpty() ? shelf.people().getOrDefault(person, "") : known,
                titles(from),
                titles(to));
    }

    private String titles(List<MissionId> missions) {
        return missions.stream()
                .map(it -> shelf.missions().getOrDefault(it, ""))
                .collect(Collectors.joining(", "));
    }
}
