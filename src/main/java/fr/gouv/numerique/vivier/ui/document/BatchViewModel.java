// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.AgreementFields;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.field.DocumentStatus;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination.OneDocument;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.document.BatchItem;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder.Naming;
import fr.gouv.numerique.vivier.usecase.document.BatchResult;
import fr.gouv.numerique.vivier.usecase.document.IssueBatch;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Many documents in one go: who is ready, who lacks what, and the way to the files. */
public final class BatchViewModel {

    /** An application in the list, with its tick. */
    public static final class Line {
        private final BatchItem item;
        private final BooleanProperty chosen;

        Line(BatchItem item) {
            this.item = item;
            this.chosen = new SimpleBooleanProperty(item.isReady());
        }

        public BatchItem item() {
            return item;
        }

        public BooleanProperty chosenProperty() {
            return chosen;
        }
    }

    private final IssueBatch batch;
    private final UiContext context;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<DocumentKind> kind =
            new SimpleObjectProperty<>(DocumentKind.AGREEMENT);
    private final ReadOnlyObjectWrapper<BatchState> state =
            new ReadOnlyObjectWrapper<>(new BatchState.Choosing());
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private final BooleanProperty forSignature = new SimpleBooleanProperty(false);
    private final BooleanProperty duplex = new SimpleBooleanProperty(true);
    private final BooleanProperty personNames = new SimpleBooleanProperty(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private Set<ApplicationId> only = Set.of();
    private Optional<TaskMonitor> work = Optional.empty();

    public BatchViewModel(IssueBatch batch, UiContext context) {
        this.batch = batch;
        this.context = context;
        kind.subscribe(
                (_, _) -> {
                    if (open.get()) {
                        look();
                    }
                });
    }

    /** Shows who could get a document, with those who are ready chosen. */
    public void open() {
        open(Set.of());
    }

    /** Shows just these, wherever they stand; all that are far enough when there are none. */
    public void open(Set<ApplicationId> wanted) {
        if (!(state.get() instanceof BatchState.Issuing)) {
            only = Set.copyOf(wanted);
            open.set(true);
            look();
        }
    }

    /** Goes back to the register; what is being issued is stopped first. */
    public void close() {
        work.ifPresent(TaskMonitor::cancel);
        if (state.get() instanceof BatchState.Issuing) {
            state.set(new BatchState.Issuing(true));
        } else {
            open.set(false);
        }
    }

    /** Leaves for the one document where what is missing is filled in. */
    public void mend(Line line) {
        ApplicationId application = line.item().row().application().id();
        context.navigator().goTo(new OneDocument(application, kind.get()));
    }

    private void look() {
        work.ifPresent(TaskMonitor::cancel);
        progress.set(-1);
        TaskMonitor monitor = new TaskMonitor(context.tasks(), _ -> {});
        work = Optional.of(monitor);
        DocumentKind wanted = kind.get();
        Set<ApplicationId> some = only;
        state.set(new BatchState.Looking());
        context.tasks()
                .run(
                        () ->
                                batch.look(
                                        some.isEmpty()
                                                ? batch.candidates(wanted)
                                                : batch.those(some),
                                        wanted,
                                        monitor),
                        items -> {
                            if (!monitor.isCancelled()) {
                                show(items);
                            }
                        },
                        failure -> {
                            if (!(failure instanceof WorkCancelled)) {
                                state.set(new BatchState.Choosing());
                                context.notices().failed(failure);
                            }
                        });
    }

    /** Those who are ready come first, those who have their document already last. */
    private void show(List<BatchItem> items) {
        lines.setAll(
                items.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        item -> item.isReady() ? 0 : item.isUpToDate() ? 2 : 1))
                        .map(Line::new)
                        .toList());
        lines.forEach(line -> line.chosenProperty().subscribe(this::count));
        count();
        state.set(new BatchState.Choosing());
    }

    private void count() {
        chosen.set((int) lines.stream().filter(line -> line.chosenProperty().get()).count());
    }

    /** Ticks all those that can be issued, or takes all ticks away. */
    public void chooseAll(boolean wanted) {
        lines.forEach(
                line -> line.chosenProperty().set(wanted && line.item().sheet().canBeIssued()));
    }

    /** Asks for a folder and issues what is chosen. */
    public void issue() {
        if (chosen.get() == 0 || !(state.get() instanceof BatchState.Choosing)) {
            return;
        }
        context.dialogs()
                .folder(context.texts().get("register.batch.folder"))
                .ifPresent(this::issue);
    }

    private void issue(Path folder) {
        List<ApplicationId> wanted =
                lines.stream()
                        .filter(line -> line.chosenProperty().get())
                        .map(line -> line.item().row().application().id())
                        .toList();
        BatchOrder order =
                new BatchOrder(
                        kind.get(),
                        wanted,
                        forSignature.get() && kind.get() != DocumentKind.ORDER
                                ? Map.of(
                                        AgreementFields.DOCUMENT_STATUS.id(),
                                        DocumentStatus.SENT_FOR_SIGNATURE.name())
                                : Map.of(),
                        folder,
                        personNames.get() ? Naming.PERSON : Naming.NUMBER,
                        duplex.get());
        TaskMonitor monitor =
                new TaskMonitor(
                        context.tasks(), count -> progress.set((double) count / wanted.size()));
        work = Optional.of(monitor);
        progress.set(0);
        state.set(new BatchState.Issuing(false));
        context.tasks()
                .run(
                        () -> batch.run(order, monitor),
                        this::done,
                        failure -> {
                            context.notices().failed(failure);
                            look();
                        });
    }

    private void done(BatchResult result) {
        work = Optional.empty();
        state.set(new BatchState.Done(result));
        context.notices()
                .done(
                        Message.of(
                                result.isCancelled()
                                        ? "register.batch.stopped"
                                        : "register.batch.done",
                                result.done().size()));
    }

    /** Chooses again, after a batch. */
    public void again() {
        look();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObjectProperty<DocumentKind> kindProperty() {
        return kind;
    }

    public ReadOnlyObjectProperty<BatchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** How many are ticked. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the texts go out to be signed, without « Projet » on their pages. */
    public BooleanProperty forSignatureProperty() {
        return forSignature;
    }

    /** Whether each document begins on a new sheet of the print file. */
    public BooleanProperty duplexProperty() {
        return duplex;
    }

    /** Whether names of files begin with the person's name. */
    public BooleanProperty personNamesProperty() {
        return personNames;
    }

    /** From 0 to 1; below 0 while nothing can be told. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
