// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.files.document.PdfPreview.Hit;
import fr.gouv.numerique.vivier.ui.base.UiContext;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A document being looked at: how large, which page, and what is looked for in it. */
public final class PreviewViewModel {
    /** Steps of the zoom, in per cent. */
    private static final int[] STEPS = {50, 67, 80, 100, 125, 150, 175, 200, 250, 300, 400};

    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<PdfPreview>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.FitWidth());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private int turn;

    public PreviewViewModel(UiContext context) {
        this.context = context;
        query.subscribe(this::search);
    }

    /** Shows this file in place of the one before; an empty one shows that it is being made. */
    public void show(Optional<PdfPreview> shown) {
        Optional<PdfPreview> before = file.get();
        page.set(0);
        file.set(shown);
        before.ifPresent(this::close);
        search();
    }

    /** In the background, since a page may still be drawn. */
    private void close(PdfPreview before) {
        context.tasks()
                .run(
                        () -> {
                            before.close();
                            return before;
                        },
                        _ -> {},
                        context.notices()::failed);
    }

    private void search() {
        int mine = ++turn;
        String wanted = query.get();
        if (file.get().isEmpty() || wanted.isBlank()) {
            found(List.of());
            return;
        }
        PdfPreview searched = file.get().get();
        context.tasks()
                .run(
                        () -> searched.find(wanted),
                        result -> {
                            if (mine == turn) {
                                found(result);
                            }
                        },
                        context.notices()::failed);
    }

    /** The first one from the page on that is looked at. */
    private void found(List<Hit> result) {
        current.set(-1);
        hits.set(result);
        if (result.isEmpty()) {
            found.set(query.get().isBlank() ? "" : context.texts().get("register.find.none"));
            return;
        }
        goTo(
                IntStream.range(0, result.size())
                        .filter(i -> result.get(i).page() >= page.get())
                        .findFirst()
                        .orElse(0));
    }

    private void goTo(int hit) {
        current.set(hit);
        found.set(context.texts().get("register.find.count", hit + 1, hits.get().size()));
    }

    /** The place after the one that is shown, and after the last the first. */
    public void next() {
        if (!hits.get().isEmpty()) {
            goTo((current.get() + 1) % hits.get().size());
        }
    }

    public void previous() {
        if (!hits.get().isEmpty()) {
            goTo((current.get() + hits.get().size() - 1) % hits.get().size());
        }
    }

    /**
     * The next step up.
     *
     * @param shown how large pages are shown now, in per cent
     */
    public void larger(double shown) {
        for (int step : STEPS) {
            if (step > shown + 1) {
                zoom.set(new Zoom.Percent(step));
                return;
            }
        }
    }

    /** The next step down. */
    public void smaller(double shown) {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < shown - 1) {
                zoom.set(new Zoom.Percent(STEPS[i]));
                return;
            }
        }
    }

    /** This page is the one that is looked at now. */
    public void looksAt(int number) {
        page.set(number);
    }

    public ReadOnlyObjectProperty<Optional<PdfPreview>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    /** From 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<Hit>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Which of the places is shown, from 0; below it when there is none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** « 3 sur 12 ». */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }
}
