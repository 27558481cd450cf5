// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.settings;

import fr.gouv.numerique.vivier.domain.application.Load;
import fr.gouv.numerique.vivier.domain.document.register.SigningOrder;
import fr.gouv.numerique.vivier.domain.settings.Settings;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.Preferences;
import fr.gouv.numerique.vivier.platform.Preferences.Density;
import fr.gouv.numerique.vivier.platform.Preferences.Language;
import fr.gouv.numerique.vivier.platform.Preferences.Theme;
import fr.gouv.numerique.vivier.platform.ProgramVersion;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.base.Workspace;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.OrderWords;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.usecase.UseCases;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the window looks and what holds for the store, each setting with its effect. */
public final class SettingsScreen implements Screen {
    private static final int STEP = 25;

    private final Workspace workspace;
    private final Texts texts;
    private final SettingsViewModel model;
    private final DocumentRulesViewModel thresholds;
    private final DocumentLookViewModel look;
    private final DocumentSettingsSection documents;
    private final DeadlinesSection deadlines;
    private final BorderPane node;
    private final TextField coordinator = new TextField();
    private final TextField noticeDays = new TextField();
    private final TextField dailyHours = new TextField();

    public SettingsScreen(UseCases vivier, UiContext context, Workspace workspace) {
        this.workspace = workspace;
        this.texts = context.texts();
        model = new SettingsViewModel(vivier.settings(), context);
        thresholds = new DocumentRulesViewModel(vivier.documentRules(), context);
        look = new DocumentLookViewModel(vivier.documentLook(), context);
        documents = new DocumentSettingsSection(vivier.settings(), context);
        deadlines = new DeadlinesSection(vivier.deadlines(), context);
        VBox body =
                new VBox(
                        appearance(),
                        rules(),
                        deadlines.node(),
                        documents.node(),
                        new DocumentRulesPane(thresholds, context).node(),
                        new DocumentLookPane(look, context).node(),
                        texts(context),
                        about());
        body.getStyleClass().add("settings");
        body.getChildren().addFirst(new SettingsSearch(body, texts).node());
        ScrollPane page = new ScrollPane(body);
        page.setFitToWidth(true);
        page.getStyleClass().add("page-scroll");
        page.setId("settings");
        node = new SettingsIndex(body, page, texts).node();
        model.settingsProperty().subscribe(this::show);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        model.refresh();
        thresholds.refresh();
        look.refresh();
        documents.refresh();
        deadlines.refresh();
    }

    @Override
    public void hidden() {}

    private void show(Optional<Settings> settings) {
        settings.ifPresent(
                known -> {
                    coordinator.setText(known.coordinatorName());
                    noticeDays.setText(Integer.toString(known.noticeDays()));
                    String hours = known.dailyHours().stripTrailingZeros().toPlainString();
                    dailyHours.setText(texts.isFrench() ? hours.replace('.', ',') : hours);
                });
    }

    private Node appearance() {
        Preferences now = workspace.preferences();
        return new Section(
                texts.get("settings.section.appearance"),
                chooser(
                        "theme",
                        Arrays.asList(Theme.values()),
                        value -> texts.get("settings.theme." + value),
                        now.theme(),
                        chosen -> workspace.change(workspace.preferences().withTheme(chosen))),
                chooser(
                        "textSize",
                        IntStream.rangeClosed(
                                        Preferences.SMALLEST_TEXT / STEP,
                                        Preferences.LARGEST_TEXT / STEP)
                                .map(it -> it * STEP)
                                .boxed()
                                .toList(),
                        value -> texts.get("settings.percent", value),
                        now.textPercent(),
                        chosen ->
                                workspace.change(workspace.preferences().withTextPercent(chosen))),
                chooser(
                        "density",
                        Arrays.asList(Density.values()),
                        value -> texts.get("settings.density." + value),
                        now.density(),
                        chosen -> workspace.change(workspace.preferences().withDensity(chosen))),
                chooser(
                        "language",
                        Arrays.asList(Language.values()),
                        value -> texts.get("settings.language." + value),
                        now.language(),
                        chosen -> workspace.change(workspace.preferences().withLanguage(chosen))));
    }

    private <T> Node chooser(
            String name, List<T> values, Function<T, String> words, T now, Consumer<T> chosen) {
        ComboBox<T> box = Choosers.of(values, words);
        box.setValue(now);
        box.getStyleClass().add("filter-narrow");
        box.setOnAction(_ -> chosen.accept(box.getValue()));
        return setting(name, box);
    }

    private Node rules() {
        Button save = new Button(texts.get("field.save"));
        save.setId("settings-save");
        save.getStyleClass().add("primary");
        save.setOnAction(
                _ -> model.save(coordinator.getText(), noticeDays.getText(), dailyHours.getText()));
        return new Section(
                texts.get("settings.section.rules"),
                setting("coordinator", coordinator),
                setting("noticeDays", noticeDays),
                setting("dailyHours", dailyHours),
                save,
                setting("signingOrder", signingOrder()),
                setting("missionDays", missionDays()),
                setting("proposalLimit", proposalLimit()));
    }

    /** Kept as soon as Enter is pressed or the field is left. */
    private Control missionDays() {
        TextField days = new TextField();
        model.missionDaysProperty().subscribe(known -> days.setText(known.toString()));
        days.setOnAction(_ -> model.saveMissionDays(days.getText()));
        days.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.saveMissionDays(days.getText());
                            }
                        });
        return days;
    }

    /** Free, or one after the other: the three who sign an agreement, in any of their orders. */
    private Control signingOrder() {
        List<SigningOrder> orders = new ArrayList<>(List.of(SigningOrder.FREE));
        orders.addAll(SigningOrder.ofThree());
        ComboBox<SigningOrder> box = Choosers.of(orders, order -> OrderWords.of(order, texts));
        model.signingOrderProperty().subscribe(box::setValue);
        box.setOnAction(_ -> model.save(box.getValue()));
        return box;
    }

    private Control proposalLimit() {
        ComboBox<Integer> box =
                Choosers.of(
                        IntStream.rangeClosed(1, Load.HIGHEST_LIMIT).boxed().toList(),
                        limit -> Integer.toString(limit));
        model.proposalLimitProperty().subscribe(box::setValue);
        box.setOnAction(_ -> model.saveProposalLimit(box.getValue()));
        return box;
    }

    private Node texts(UiContext context) {
        Label effect = new Label(texts.get("wording.effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        Button door = new Button(texts.get("wording.door"));
        door.setId("settings-texts");
        door.getStyleClass().add("secondary");
        door.setOnAction(_ -> context.navigator().goTo(new Destination.DocumentTexts()));
        return new Section(texts.get("wording.title"), effect, door);
    }

    private Node setting(String name, Control control) {
        Label label = new Label(texts.get("settings." + name));
        label.getStyleClass().add("form-label");
        label.setLabelFor(control);
        control.setId("settings-" + name.toLowerCase(Locale.ROOT));
        control.setAccessibleText(label.getText());
        Label effect = new Label(texts.get("settings." + name + ".effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        VBox group = new VBox(label, control, effect);
        group.getStyleClass().add("form-group");
        return group;
    }

    private Node about() {
        Button tour = new Button(texts.get("tour.start"), Icons.of(RemixiconAL.FLASK_LINE));
        tour.setId("settings-tour");
        tour.getStyleClass().add("secondary");
        tour.setOnAction(_ -> workspace.startTour());
        Label effect = new Label(texts.get("tour.start.effect"));
        effect.getStyleClass().add("form-hint");
        effect.setWrapText(true);
        return new Section(
                texts.get("settings.section.about"),
                tour,
                effect,
                new FieldRow(texts.get("settings.version"), ProgramVersion.current(), "", false),
                new FieldRow(texts.get("settings.store"), workspace.storeName(), "", false));
    }
}
