// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.domain.identity.FieldLikeness;
import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.identity.Likeness;
import fr.gouv.numerique.vivier.domain.identity.SideReason;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.FieldRow;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.ui.control.Section;
import fr.gouv.numerique.vivier.ui.identity.DuplicatesViewModel.Comparison;
import fr.gouv.numerique.vivier.usecase.identity.MergePreview;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Two records side by side: why they may be one person, what each says, and the decision. */
final class ComparisonView {
    private final DuplicatesViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final FieldFormat format;
    private final BorderPane pane = new BorderPane();

    ComparisonView(DuplicatesViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.format = new FieldFormat(context);
        pane.setId("comparison");
        pane.getStyleClass().add("detail");
        model.comparisonProperty().subscribe(this::show);
    }

    Parent node() {
        return pane;
    }

    private void show(Optional<Comparison> shown) {
        if (shown.isEmpty()) {
            pane.setTop(null);
            pane.setCenter(null);
            return;
        }
        VBox body = new VBox();
        body.getStyleClass().add("detail-body");
        body.getChildren().add(reasons(shown.get()));
        body.getChildren().addAll(fields(shown.get().preview()));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        pane.setCenter(scroll);
        pane.setTop(head(shown.get()));
    }

    private Node reasons(Comparison shown) {
        List<Node> lines = new ArrayList<>();
        shown.pair().resemblance().reasons().stream()
                .filter(reason -> reason.level() != Likeness.UNKNOWN)
                .sorted(Comparator.comparingDouble(FieldLikeness::weight).reversed())
                .map(this::reason)
                .forEach(lines::add);
        return new Section(texts.get("identity.reasons"), lines);
    }

    private Node reason(FieldLikeness reason) {
        Label words = new Label(texts.get(reason.reason()));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        reason.weight() > 0
                                ? Icons.of(RemixiconAL.ADD_CIRCLE_LINE, "icon-success")
                                : Icons.of(RemixiconAL.INDETERMINATE_CIRCLE_LINE, "icon-warning"),
                        words);
        line.getStyleClass().add("issue");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(
                texts.get(
                        reason.weight() > 0 ? "identity.for" : "identity.against",
                        words.getText()));
        return line;
    }

    private List<Node> fields(MergePreview preview) {
        List<Node> parts = new ArrayList<>();
        List<Node> differing = rows(preview, pair -> !pair.isSame() && !isAlone(pair));
        differing.addFirst(heads(preview));
        parts.add(new Section(texts.get("identity.differences"), differing));
        List<Node> alone = rows(preview, ComparisonView::isAlone);
        if (!alone.isEmpty()) {
            parts.add(folded("identity.alone", alone));
        }
        List<Node> same =
                new ArrayList<>(
                        preview.fields().stream()
                                .filter(FieldPair::isSame)
                                .map(pair -> same(pair, preview))
                                .toList());
        if (!same.isEmpty()) {
            parts.add(folded("identity.same", same));
        }
        return parts;
    }

    private static boolean isAlone(FieldPair pair) {
        return pair.reason() == SideReason.ONLY_ONE;
    }

    private List<Node> rows(MergePreview preview, Predicate<FieldPair> wanted) {
        return new ArrayList<>(
                preview.fields().stream()
                        .filter(wanted)
                        .map(pair -> new FieldChoiceRow(model, texts, format, preview, pair))
                        .toList());
    }

    private Node same(FieldPair pair, MergePreview preview) {
        return new FieldRow(
                texts.get("talent.field." + pair.field().name()),
                format.show(pair.field(), preview.survivor().values()),
                "",
                false);
    }

    private TitledPane folded(String key, List<Node> rows) {
        VBox box = new VBox();
        box.getStyleClass().add("section");
        box.getChildren().addAll(rows);
        TitledPane fold = new TitledPane(texts.get(key, rows.size()), box);
        fold.getStyleClass().add("fold");
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }

    private Node heads(MergePreview preview) {
        GridPane heads = new GridPane();
        heads.getStyleClass().add("choice-row");
        FieldChoiceRow.share(heads);
        heads.add(head(preview.survivor(), "identity.stays"), 1, 0);
        heads.add(head(preview.other(), "identity.goes"), 2, 0);
        return heads;
    }

    private Node head(Talent talent, String key) {
        Hyperlink ref = new Hyperlink(talent.ref() + " " + talent.fullName());
        ref.setWrapText(true);
        ref.getStyleClass().add("strong");
        ref.setOnAction(_ -> context.navigator().goTo(new Destination.OneTalent(talent.id())));
        Label what = new Label(texts.get(key, origin(talent)));
        what.getStyleClass().add("caption");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(ref, what);
    }

    private String origin(Talent talent) {
        return texts.shortDate(
                talent.answeredAt()
                        .orElse(talent.createdAt())
                        .atZone(context.clock().getZone())
                        .toLocalDate());
    }

    /** The question and its answers, always in sight. */
    private Node head(Comparison shown) {
        Label question =
                new Label(
                        texts.get(
                                "identity.question",
                                texts.get("identity.percent", shown.pair().resemblance().score())));
        question.getStyleClass().add("title-2");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        Button merge = action("merge", texts.get("identity.action.merge"), "primary", model::merge);
        merge.setGraphic(Icons.of(RemixiconMZ.MERGE_CELLS_HORIZONTAL));
        FlowPane line =
                new FlowPane(
                        merge,
                        action(
                                "distinct",
                                texts.get("identity.action.distinct"),
                                "secondary",
                                model::distinct),
                        action("later", texts.get("identity.action.later"), "quiet", model::later));
        line.getStyleClass().add("decisions");
        Label effect =
                new Label(
                        texts.get(
                                "identity.effect",
                                shown.preview().survivor().ref(),
                                shown.preview().applications()));
        effect.getStyleClass().add("caption");
        effect.setWrapText(true);
        effect.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(question, line, effect);
        head.getStyleClass().add("detail-head");
        return head;
    }

    private Button action(String name, String words, String style, Runnable action) {
        Button button = new Button(words);
        button.setId("duplicates-" + name);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
