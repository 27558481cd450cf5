// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.ExampleVariant;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.text.TextComparison;
import fr.gouv.numerique.vivier.domain.document.text.TextFlaw;
import fr.gouv.numerique.vivier.domain.document.text.TextVersion;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PdfPreview;
import fr.gouv.numerique.vivier.files.document.UnprintableTextException;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.document.EditTexts;
import fr.gouv.numerique.vivier.usecase.document.TextState;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The texts of the documents: what is written, what is wrong with it, its pages, its versions. Work
 * is kept as a draft of its own accord whenever another text is chosen or the screen is left.
 */
public final class TextsViewModel {

    /** A text to be looked at. */
    private record Look(DocumentKind kind, String body, ExampleVariant variant) {}

    /** What a look at a text gave; without pages while it has flaws. */
    private record Seen(
            List<TextFlaw> flaws,
            Optional<PdfPreview> pages,
            Optional<Message> unprintable,
            List<TextComparison.Line> comparison) {}

    private final EditTexts texts;
    private final UiContext context;
    private final LatestLoad<Look, Seen> looks;
    private final LatestLoad<DocumentKind, TextState> states;
    private final ReadOnlyObjectWrapper<DocumentKind> kind =
            new ReadOnlyObjectWrapper<>(DocumentKind.AGREEMENT);
    private final ObjectProperty<ExampleVariant> variant =
            new SimpleObjectProperty<>(ExampleVariant.TRAVEL);
    private final StringProperty body = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TextState>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<TextFlaw>> flaws =
            new ReadOnlyObjectWrapper<>(List.of());
    private final PreviewViewModel pages;
    private final ReadOnlyObjectWrapper<List<TextComparison.Line>> comparison =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canPublish = new ReadOnlyBooleanWrapper(false);

    public TextsViewModel(EditTexts texts, UiContext context) {
        this.texts = texts;
        this.context = context;
        this.pages = new PreviewViewModel(context);
        looks = new LatestLoad<>(context, this::see, seen -> seen.ifPresent(this::show));
        states = new LatestLoad<>(context, texts::read, read -> read.ifPresent(this::show));
        from.set(LocalDate.now(context.clock()));
        body.subscribe(this::decide);
        state.subscribe(this::decide);
        flaws.subscribe(this::decide);
        variant.subscribe(this::look);
    }

    /** Reads the texts of the kind that is shown again; unkept work stays. */
    public void refresh() {
        if (!changed.get()) {
            states.show(Optional.of(kind.get()));
            states.again();
        }
    }

    /** Shows the texts of another kind, after the work at this one was kept. */
    public void choose(DocumentKind other) {
        if (other == kind.get()) {
            return;
        }
        keepIfChanged();
        kind.set(other);
        state.set(Optional.empty());
        pages.show(Optional.empty());
        states.show(Optional.of(other));
    }

    /**
     * Looks at what is written: flaws, pages, difference. The screen calls it once typing rests.
     */
    public void look() {
        if (state.get().isPresent()) {
            looks.show(Optional.of(new Look(kind.get(), body.get(), variant.get())));
        }
    }

    private Seen see(Look look) throws Exception {
        List<TextFlaw> found = texts.check(look.kind(), look.body());
        List<TextComparison.Line> lines = texts.compare(look.kind(), look.body());
        if (!found.isEmpty()) {
            return new Seen(found, Optional.empty(), Optional.empty(), lines);
        }
        try {
            return new Seen(
                    found,
                    Optional.of(
                            PdfPreview.open(
                                    texts.preview(look.kind(), look.body(), look.variant()))),
                    Optional.empty(),
                    lines);
        } catch (UnprintableTextException e) {
            return new Seen(found, Optional.empty(), Optional.of(e.reason()), lines);
        }
    }

    /** Pages stay as they were while the text has flaws. */
    private void show(Seen seen) {
        flaws.set(
                seen.unprintable()
                        .map(reason -> List.of(new TextFlaw(1, reason)))
                        .orElse(seen.flaws()));
        seen.pages().ifPresent(file -> pages.show(Optional.of(file)));
        comparison.set(seen.comparison());
    }

    private void show(TextState read) {
        if (read.kind() == kind.get()) {
            state.set(Optional.of(read));
            body.set(read.body());
            look();
        }
    }

    private void decide() {
        Optional<TextState> known = state.get();
        changed.set(known.filter(it -> !it.body().equals(body.get())).isPresent());
        canPublish.set(
                flaws.get().isEmpty()
                        && known.filter(it -> !it.bodyInForce().equals(body.get())).isPresent());
    }

    /** Keeps the work at this text as a draft. */
    public void keep() {
        change(
                () -> texts.keep(kind.get(), body.get(), state.get().orElseThrow().draft()),
                Message.of("wording.kept"));
    }

    /** Keeps what would else be lost, without a word; only a failure is told. */
    public void keepIfChanged() {
        if (changed.get()) {
            DocumentKind left = kind.get();
            String written = body.get();
            TextState known = state.get().orElseThrow();
            changed.set(false);
            context.tasks()
                    .run(
                            () -> texts.keep(left, written, known.draft()),
                            kept -> {
                                if (kept.kind() == kind.get() && written.equals(body.get())) {
                                    state.set(Optional.of(kept));
                                }
                            },
                            context.notices()::failed);
        }
    }

    /** Gives up the draft: the words in force are shown again. */
    public void drop() {
        change(() -> texts.dropDraft(kind.get()), Message.of("wording.dropped"));
    }

    /** Publishes the text from the day that was chosen. */
    public void publish() {
        LocalDate day = from.get() == null ? LocalDate.now(context.clock()) : from.get();
        change(
                () -> texts.publish(kind.get(), body.get(), day, note.get()),
                Message.of("wording.published", day));
    }

    /** Takes up the words of a version, to be published anew. */
    public void takeUp(TextVersion version) {
        state.get().ifPresent(known -> body.set(known.bodyOf(version)));
        look();
    }

    /** Takes up the words that are shipped. */
    public void takeUpShipped() {
        state.get().ifPresent(known -> body.set(known.shipped()));
        look();
    }

    private void change(Callable<TextState> work, Message done) {
        if (state.get().isEmpty()) {
            return;
        }
        context.tasks()
                .run(
                        work,
                        now -> {
                            note.set("");
                            context.notices().done(done);
                            show(now);
                        },
                        context.notices()::failed);
    }

    public ReadOnlyObjectProperty<DocumentKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Shape of the fictional case of the pages. */
    public ObjectProperty<ExampleVariant> variantProperty() {
        return variant;
    }

    public StringProperty bodyProperty() {
        return body;
    }

    /** From when the text is to hold. */
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public ReadOnlyObjectProperty<Optional<TextState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<TextFlaw>> flawsProperty() {
        return flaws.getReadOnlyProperty();
    }

    /** The pages of the fictional document. */
    PreviewViewModel pages() {
        return pages;
    }

    /** What differs from the shipped text. */
    public ReadOnlyObjectProperty<List<TextComparison.Line>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether something is written that is not kept. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canPublishProperty() {
        return canPublish.getReadOnlyProperty();
    }
}
