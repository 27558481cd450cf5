// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryRole;
import fr.gouv.numerique.vivier.domain.document.register.SignatoryState;
import fr.gouv.numerique.vivier.domain.document.register.SignatureChannel;
import fr.gouv.numerique.vivier.domain.document.register.SignedCopy;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Given;
import fr.gouv.numerique.vivier.usecase.document.SignDocument.Recorded;
import fr.gouv.numerique.vivier.usecase.document.SigningState;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Who has signed a document, and what can be recorded about it. */
public final class SignaturesViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<SigningState>> state =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Message>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());
    private final LatestLoad<String, SigningState> load;
    private Optional<String> number = Optional.empty();
    private String expected = "";
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper(false);

    /**
     * For one document at a time.
     *
     * @param changed called after something was recorded, to show the rest of the document anew
     */
    public SignaturesViewModel(UseCases vivier, UiContext context, Runnable changed) {
        this.vivier = vivier;
        this.context = context;
        this.changed = changed;
        load = new LatestLoad<>(context, vivier.signDocument()::read, state::set);
    }

    /** Shows this document, or none. */
    public void show(Optional<IssuedDocument> document) {
        Optional<String> next = document.map(IssuedDocument::number);
        if (!next.equals(number)) {
            warnings.set(List.of());
            state.set(Optional.empty());
            wanted.set(next.filter(expected::equals).isPresent());
            expected = "";
        }
        number = next;
        load.show(next);
    }

    /** Brings these signatures to the front, now or as soon as the document is shown. */
    public void bringUp(String document) {
        if (number.filter(document::equals).isPresent()) {
            wanted.set(false);
            wanted.set(true);
        } else {
            expected = document;
        }
    }

    /** Reads again what is shown, after a copy was attached. */
    public void refresh() {
        number.ifPresent(_ -> load.again());
    }

    public void sign(SignatoryRole role, Given given) {
        record(
                () -> vivier.signDocument().sign(shown(), role, given),
                Message.of("signature.done.signed", label(role)));
    }

    public void refuse(SignatoryRole role, LocalDate on, String reason) {
        record(
                () -> vivier.signDocument().refuse(shown(), role, on, reason),
                Message.of("signature.done.refused", label(role)));
    }

    public void undo(SignatoryRole role, String reason) {
        record(
                () -> vivier.signDocument().undo(shown(), role, reason),
                Message.of("signature.done.undone", label(role)));
    }

    public void cancel(String reason) {
        record(
                () -> vivier.signDocument().cancel(shown(), reason),
                Message.of("signature.done.cancelled", shown()));
    }

    /** Marks the signatures that a signed file bears, each on its day. */
    public void markProposed() {
        Map<SignatoryRole, LocalDate> proposed = proposed();
        record(
                () -> {
                    Recorded last = new Recorded(vivier.signDocument().read(shown()), List.of());
                    for (Map.Entry<SignatoryRole, LocalDate> one : proposed.entrySet()) {
                        last =
                                vivier.signDocument()
                                        .sign(
                                                shown(),
                                                one.getKey(),
                                                new Given(
                                                        one.getValue(),
                                                        SignatureChannel.ELECTRONIC,
                                                        "",
                                                        Optional.empty()));
                    }
                    return last;
                },
                Message.of("signature.done.proposed", proposed.size()));
    }

    /** Who signed the file that came back, and is not marked yet. */
    public Map<SignatoryRole, LocalDate> proposed() {
        Map<SignatoryRole, LocalDate> proposed = new EnumMap<>(SignatoryRole.class);
        state.get()
                .ifPresent(
                        shown -> {
                            for (SignedCopy copy : shown.currentCopies()) {
                                copy.signed().forEach(proposed::putIfAbsent);
                            }
                            proposed.keySet()
                                    .removeIf(
                                            role ->
                                                    shown.document()
                                                            .current()
                                                            .signatory(role)
                                                            .filter(
                                                                    it ->
                                                                            it.state()
                                                                                    == SignatoryState
                                                                                            .WAITING)
                                                            .isEmpty());
                        });
        return proposed;
    }

    /** Makes the step that is proposed once everybody has signed. */
    public void moveOn(Application application, Step step) {
        context.tasks()
                .run(
                        () ->
                                vivier.moveApplication()
                                        .move(
                                                application.id(),
                                                new Application.Move(
                                                        step, today(), Optional.empty(), "")),
                        moved -> {
                            context.notices()
                                    .done(
                                            Message.of(
                                                    "signature.done.moved",
                                                    moved.ref(),
                                                    Message.of("application.step." + step)));
                            reload();
                        },
                        context.notices()::failed);
    }

    /** Writes a copy where the user wants it, and opens it. */
    public void save(IssuedDocument document, SignedCopy copy) {
        context.dialogs()
                .save(context.texts().get("scan.save.title"), copy.fileName(document))
                .ifPresent(file -> save(copy, file));
    }

    private void save(SignedCopy copy, Path file) {
        context.tasks()
                .run(
                        () -> vivier.fileScans().save(copy, file),
                        saved -> {
                            context.notices().done(Message.of("register.saved", saved.toString()));
                            context.dialogs().openInSystem(saved);
                        },
                        context.notices()::failed);
    }

    private void record(Callable<Recorded> work, Message done) {
        context.tasks()
                .run(
                        work,
                        recorded -> {
                            warnings.set(recorded.warnings());
                            context.notices().done(done);
                            reload();
                        },
                        failure -> {
                            context.notices().failed(failure);
                            load.again();
                        });
    }

    private void reload() {
        wanted.set(true);
        load.again();
        changed.run();
    }

    private String shown() {
        return number.orElse("");
    }

    private static Message label(SignatoryRole role) {
        return Message.of("register.role." + role);
    }

    public LocalDate today() {
        return LocalDate.now(context.clock());
    }

    public ReadOnlyObjectProperty<Optional<SigningState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What a person should look at after the last mark. */
    public ReadOnlyObjectProperty<List<Message>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** Whether signatures are what is worked on, so that they stand before the page itself. */
    public ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }
}
