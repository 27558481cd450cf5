// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.document.PageImage;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Area;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Hit;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Size;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The pages of a document, one below the other. Only what is in view is drawn, in the background
 * and as fine as the screen is; of the others a few pictures are kept.
 */
final class PreviewPane {
    private static final double GAP = 14;
    private static final double MARGIN = 18;
    private static final double DOTS_PER_POINT = 96.0 / 72;

    /** Pixels of all pictures that are kept at once: 96 MB. */
    private static final long MOST_PIXELS = 24_000_000;

    private final PreviewViewModel model;
    private final UiContext context;
    private final Texts texts;
    private final VBox sheets = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(sheets);
    private final BorderPane pane = new BorderPane(scroll);
    private final List<SheetView> pages = new ArrayList<>();
    private final Set<Integer> drawing = new HashSet<>();
    private double scale = 1;

    PreviewPane(PreviewViewModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        sheets.getStyleClass().add("sheets");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setId("document-pages");
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(texts.get("register.pages"));
        scroll.setPannable(true);
        pane.setTop(new PreviewBar(model, this, texts).node());
        model.fileProperty().subscribe(this::show);
        model.zoomProperty().subscribe(_ -> layout());
        model.hitsProperty().subscribe(_ -> mark());
        model.currentProperty().subscribe(_ -> showHit());
        scroll.viewportBoundsProperty()
                .subscribe(
                        (before, now) -> {
                            if (before.getWidth() != now.getWidth()
                                    || before.getHeight() != now.getHeight()) {
                                layout();
                            }
                        });
        scroll.vvalueProperty().subscribe(_ -> look());
        // A file may come while its place is not the one on screen, where nothing is drawn.
        scroll.sceneProperty()
                .flatMap(Scene::windowProperty)
                .subscribe(
                        window -> {
                            if (window != null) {
                                look();
                            }
                        });
        scroll.addEventFilter(
                ScrollEvent.SCROLL,
                event -> {
                    if (event.isShortcutDown()) {
                        event.consume();
                        if (event.getDeltaY() > 0) {
                            model.larger(percent());
                        } else if (event.getDeltaY() < 0) {
                            model.smaller(percent());
                        }
                    }
                });
    }

    Node node() {
        return pane;
    }

    /** How large pages are shown, in per cent of their size on paper. */
    double percent() {
        return scale / DOTS_PER_POINT * 100;
    }

    /** A text that is being edited keeps its place, as long as it keeps its pages. */
    private void show(Optional<PdfPreview> file) {
        boolean keeps = file.filter(it -> it.pages().size() == pages.size()).isPresent();
        double place = keeps ? scroll.getVvalue() : 0;
        pages.clear();
        drawing.clear();
        sheets.getChildren().clear();
        if (file.isEmpty()) {
            Label drawn = new Label(texts.get("register.drawing"));
            drawn.getStyleClass().add("soft");
            sheets.getChildren().add(drawn);
            return;
        }
        List<Size> sizes = file.get().pages();
        for (int i = 0; i < sizes.size(); i++) {
            pages.add(new SheetView(sizes.get(i), texts.get("register.page", i + 1, sizes.size())));
        }
        sheets.getChildren().setAll(pages);
        scroll.setVvalue(place);
        layout();
        mark();
    }

    /** Gives every page its size; pictures follow. */
    private void layout() {
        Optional<PdfPreview> file = model.fileProperty().get();
        if (file.isEmpty() || pages.isEmpty()) {
            return;
        }
        double place = scroll.getVvalue();
        scale = scale(file.get().pages());
        pages.forEach(page -> page.scale(scale));
        scroll.setFitToWidth(!(model.zoomProperty().get() instanceof Zoom.Percent));
        pane.layout();
        scroll.layout();
        scroll.setVvalue(place);
        look();
    }

    private double scale(List<Size> sizes) {
        double widest = sizes.stream().mapToDouble(Size::width).max().orElse(1);
        double tallest = sizes.stream().mapToDouble(Size::height).max().orElse(1);
        double room = Math.max(80, scroll.getViewportBounds().getWidth() - 2 * MARGIN);
        double high = Math.max(80, scroll.getViewportBounds().getHeight() - 2 * MARGIN);
        return switch (model.zoomProperty().get()) {
            case Zoom.FitWidth() -> room / widest;
            case Zoom.FitPage() -> Math.min(room / widest, high / tallest);
            case Zoom.Percent(int percent) -> DOTS_PER_POINT * percent / 100;
        };
    }

    /** Draws what is in view and has no picture of this size yet. */
    private void look() {
        if (pages.isEmpty() || scroll.getScene() == null) {
            return;
        }
        double height = scroll.getViewportBounds().getHeight();
        double top = top();
        List<Integer> seen =
                IntStream.range(0, pages.size())
                        .filter(
                                i ->
                                        pages.get(i).getBoundsInParent().getMaxY() >= top
                                                && pages.get(i).getBoundsInParent().getMinY()
                                                        <= top + height)
                        .boxed()
                        .toList();
        if (seen.isEmpty()) {
            return;
        }
        model.looksAt(
                seen.stream()
                        .filter(i -> pages.get(i).getBoundsInParent().getMaxY() > top + height / 2)
                        .findFirst()
                        .orElse(seen.getFirst()));
        forget(seen);
        seen.forEach(this::draw);
    }

    /** Where the view begins within the pages. */
    private double top() {
        double height = scroll.getViewportBounds().getHeight();
        return scroll.getVvalue() * Math.max(0, sheets.getHeight() - height);
    }

    private double fineness() {
        return scale * scroll.getScene().getWindow().getOutputScaleY();
    }

    private void draw(int number) {
        SheetView page = pages.get(number);
        Optional<PdfPreview> file = model.fileProperty().get();
        if (file.isEmpty() || scroll.getScene().getWindow() == null) {
            return;
        }
        double wanted = fineness();
        if (page.isDrawnAt(wanted) || !drawing.add(number)) {
            return;
        }
        PdfPreview drawn = file.get();
        context.tasks()
                .run(
                        () -> new Drawn(drawn.draw(number, wanted), drawn.text(number)),
                        result -> {
                            if (model.fileProperty().get().filter(drawn::equals).isPresent()) {
                                drawing.remove(number);
                                page.show(result.image(), wanted);
                                page.setAccessibleText(
                                        texts.get(
                                                "register.pageText",
                                                number + 1,
                                                pages.size(),
                                                result.text()));
                                look();
                            }
                        },
                        failure -> {
                            drawing.remove(number);
                            context.notices().failed(failure);
                        });
    }

    private record Drawn(PageImage image, String text) {}

    /** Keeps the pictures nearest to what is seen, as many as there is memory for. */
    private void forget(List<Integer> seen) {
        if (scroll.getScene().getWindow() == null) {
            return;
        }
        double fine = fineness();
        int middle = seen.get(seen.size() / 2);
        long pixels = 0;
        List<Integer> near =
                IntStream.range(0, pages.size())
                        .boxed()
                        .filter(i -> pages.get(i).hasPicture() || seen.contains(i))
                        .sorted(Comparator.comparingInt(i -> Math.abs(i - middle)))
                        .toList();
        for (int i : near) {
            Size size = model.fileProperty().get().orElseThrow().pages().get(i);
            pixels += Math.round(size.width() * fine * size.height() * fine);
            if (pixels > MOST_PIXELS && !seen.contains(i)) {
                pages.get(i).forget();
            }
        }
    }

    private void mark() {
        List<Hit> hits = model.hitsProperty().get();
        int current = model.currentProperty().get();
        List<Area> shown = current < 0 ? List.of() : hits.get(current).areas();
        for (int i = 0; i < pages.size(); i++) {
            int number = i;
            pages.get(i)
                    .mark(
                            hits.stream()
                                    .flatMap(hit -> hit.areas().stream())
                                    .filter(area -> area.page() == number)
                                    .toList(),
                            shown);
        }
    }

    private void showHit() {
        int current = model.currentProperty().get();
        mark();
        if (current >= 0 && current < model.hitsProperty().get().size() && !pages.isEmpty()) {
            Area area = model.hitsProperty().get().get(current).areas().getFirst();
            SheetView page = pages.get(area.page());
            scrollTo(page.getBoundsInParent().getMinY() + area.top() * scale, true);
        }
    }

    /** Brings a page to the top, as far as there are pages below. */
    void goToPage(int number) {
        if (!pages.isEmpty()) {
            SheetView page = pages.get(Math.clamp(number, 0, pages.size() - 1));
            scrollTo(page.getBoundsInParent().getMinY() - GAP / 2, false);
        }
    }

    private void scrollTo(double y, boolean isPlace) {
        double height = scroll.getViewportBounds().getHeight();
        double room = sheets.getHeight() - height;
        if (room > 0) {
            // A place that was found stands in the upper third, with what surrounds it in view.
            scroll.setVvalue(Math.clamp((isPlace ? y - height / 3 : y) / room, 0, 1));
        }
    }
}
