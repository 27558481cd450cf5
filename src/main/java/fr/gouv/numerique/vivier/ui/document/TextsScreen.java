// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.ExampleVariant;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.Screen;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Choosers;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.SplitPage;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.TextState;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts of the documents: the words on the left, their pages and what helps on the right. */
public final class TextsScreen implements Screen {
    private static final double EDITOR_SHARE = 0.5;

    private final UiContext context;
    private final Texts texts;
    private final TextsViewModel model;
    private final TextEditor editor;
    private final PreviewPane pages;
    private final Label standing = new Label();
    private final VBox page = new VBox();
    private final Parent screen;

    public TextsScreen(UseCases vivier, UiContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new TextsViewModel(vivier.editTexts(), context);
        editor = new TextEditor(model, context);
        pages = new PreviewPane(model.pages(), context);
        page.setId("texts");
        SplitPane split = new SplitPane(editor.node(), aids());
        page.getChildren().addAll(top(), split, new PublishBar(model, texts).node());
        screen = new SplitPage(page, split, EDITOR_SHARE);
        model.stateProperty().subscribe(state -> tell(state));
    }

    @Override
    public Parent node() {
        return screen;
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void hidden() {
        editor.rest();
        model.keepIfChanged();
    }

    private Node top() {
        Button back = new Button(texts.get("wording.back"), Icons.of(RemixiconAL.ARROW_LEFT_LINE));
        back.setId("texts-back");
        back.getStyleClass().add("quiet");
        back.setOnAction(_ -> context.navigator().goTo(new Destination.Documents()));
        ComboBox<DocumentKind> kind =
                Choosers.of(
                        Arrays.asList(DocumentKind.values()),
                        value -> texts.get("document.kind." + value));
        kind.setId("texts-kind");
        kind.setAccessibleText(texts.get("wording.kind"));
        kind.setValue(model.kindProperty().get());
        kind.setOnAction(
                _ -> {
                    editor.rest();
                    model.choose(kind.getValue());
                });
        ComboBox<ExampleVariant> variant =
                Choosers.of(
                        Arrays.asList(ExampleVariant.values()),
                        value -> texts.get("wording.example." + value));
        variant.setId("texts-variant");
        variant.setAccessibleText(texts.get("wording.example"));
        variant.valueProperty().bindBidirectional(model.variantProperty());
        Label example = new Label(texts.get("wording.example"));
        example.getStyleClass().add("soft");
        standing.getStyleClass().add("soft");
        standing.setId("texts-standing");
        FlowPane text = new FlowPane(back, kind, standing);
        text.getStyleClass().add("detail-actions");
        FlowPane shown = new FlowPane(example, variant);
        shown.getStyleClass().add("detail-actions");
        shown.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox top = new HBox(text, shown);
        top.getStyleClass().add("filter-bar");
        return top;
    }

    private void tell(Optional<TextState> state) {
        standing.setText(state.map(this::standing).orElse(texts.get("frame.reading")));
    }

    private String standing(TextState state) {
        List<String> told = new ArrayList<>();
        told.add(
                state.inForce()
                        .map(
                                it ->
                                        texts.get(
                                                "wording.standing.version",
                                                it.version(),
                                                texts.date(it.validFrom())))
                        .orElse(texts.get("wording.standing.shipped")));
        state.versions().stream()
                .filter(it -> isPlanned(it, state))
                .map(
                        it ->
                                texts.get(
                                        "wording.standing.planned",
                                        it.version(),
                                        texts.date(it.validFrom())))
                .forEach(told::add);
        if (state.draft().isPresent()) {
            told.add(texts.get("wording.standing.draft"));
        }
        return String.join(" · ", told);
    }

    private boolean isPlanned(TextVersion version, TextState state) {
        return version.validFrom().isAfter(LocalDate.now(context.clock()))
                && state.inForce().filter(version::equals).isEmpty();
    }

    private Node aids() {
        InsertPane fields = InsertPane.ofFields(texts, editor::insert);
        model.kindProperty().subscribe(fields::show);
        TabPane tabs = new TabPane();
        tabs.setId("texts-aids");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        new Tab(texts.get("wording.tab.preview"), pages.node()),
                        new Tab(texts.get("wording.tab.fields"), fields.node()),
                        new Tab(
                                texts.get("wording.tab.signs"),
                                InsertPane.ofSigns(texts, editor::insert).node()),
                        new Tab(
                                texts.get("wording.tab.comparison"),
                                new ComparisonPane(texts, model).node()),
                        new Tab(
                                texts.get("wording.tab.versions"),
                                new TextVersionsPane(model, context).node()));
        BorderPane pane = new BorderPane(tabs);
        pane.getStyleClass().add("detail");
        return pane;
    }
}
