// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.files.document.PrintOrder;
import fr.gouv.numerique.vivier.files.document.PrintOrder.Sides;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail;
import fr.gouv.numerique.vivier.usecase.document.DocumentMail.Role;
import fr.gouv.numerique.vivier.usecase.document.PrintDocument;
import fr.gouv.numerique.vivier.usecase.document.SendDocument;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printing a document and preparing the message that it goes out with. */
public final class ShareViewModel {
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,4})(?:\\s*[-\u2013]\\s*(\\d{1,4}))?");
    private static final int LAST = 9999;

    private final PrintDocument print;
    private final SendDocument send;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<IssuedDocument>> document =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DocumentMail>> mail =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<String>>> printers =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper printing = new ReadOnlyStringWrapper("");
    private final LatestLoad<IssuedDocument, DocumentMail> load;
    private Optional<TaskMonitor> job = Optional.empty();

    public ShareViewModel(PrintDocument print, SendDocument send, UiContext context) {
        this.print = print;
        this.send = send;
        this.context = context;
        load = new LatestLoad<>(context, send::mail, mail::set);
    }

    /** Is about this document, or none. */
    public void show(Optional<IssuedDocument> shown) {
        document.set(shown);
        load.show(shown);
    }

    /** Asks the system for its printers, once they are wanted. */
    public void findPrinters() {
        if (printers.get().isEmpty()) {
            context.tasks()
                    .run(
                            print::printers,
                            names -> printers.set(Optional.of(names)),
                            context.notices()::failed);
        }
    }

    /**
     * Prints the text that counts, once at a time.
     *
     * @param pages « 2 » or « 1-3 »; all when it is empty
     */
    public void print(String printer, int copies, Sides sides, String pages) {
        if (document.get().isEmpty() || job.isPresent()) {
            return;
        }
        Matcher range = RANGE.matcher(pages.strip());
        if (!pages.isBlank() && !range.matches()) {
            context.notices().refused(Message.of("register.print.range"));
            return;
        }
        int first = pages.isBlank() ? 1 : Integer.parseInt(range.group(1));
        int last =
                pages.isBlank()
                        ? LAST
                        : Optional.ofNullable(range.group(2)).map(Integer::parseInt).orElse(first);
        start(document.get().get(), new PrintOrder(printer, copies, sides, first, last));
    }

    private void start(IssuedDocument printed, PrintOrder order) {
        TaskMonitor monitor =
                new TaskMonitor(
                        context.tasks(),
                        page ->
                                job.ifPresent(
                                        _ ->
                                                printing.set(
                                                        context.texts()
                                                                .get(
                                                                        "register.print.page",
                                                                        page))));
        job = Optional.of(monitor);
        printing.set(context.texts().get("register.print.starting"));
        context.tasks()
                .run(
                        () -> print.print(printed, printed.current(), order, monitor),
                        all -> {
                            ended();
                            context.notices()
                                    .done(
                                            all
                                                    ? Message.of(
                                                            "register.print.done",
                                                            printed.number(),
                                                            order.printer(),
                                                            order.copies())
                                                    : Message.of("register.print.stopped"));
                        },
                        failure -> {
                            ended();
                            context.notices().failed(failure);
                        });
    }

    private void ended() {
        job = Optional.empty();
        printing.set("");
    }

    /** Stops before the next page. */
    public void stopPrinting() {
        job.ifPresent(TaskMonitor::cancel);
    }

    /** Opens the message in the system's mail program. */
    public void openMail(Set<Role> wanted, Set<FileFormat> attached) {
        document.get()
                .ifPresent(
                        it ->
                                run(
                                        () -> send.showMail(it, wanted, attached),
                                        context.dialogs()::openInSystem));
    }

    /** Writes the message to a folder that the user chooses. */
    public void saveMail(Set<Role> wanted, Set<FileFormat> attached) {
        save("register.mail.folder", (it, folder) -> send.saveMail(it, wanted, attached, folder));
    }

    /** Opens the dates in the system's calendar. */
    public void openCalendar() {
        document.get()
                .ifPresent(it -> run(() -> send.showCalendar(it), context.dialogs()::openInSystem));
    }

    public void saveCalendar() {
        save("register.calendar.folder", send::saveCalendar);
    }

    @FunctionalInterface
    private interface Writer {
        Path write(IssuedDocument document, Path folder) throws Exception;
    }

    private void save(String title, Writer writer) {
        document.get()
                .ifPresent(
                        it ->
                                context.dialogs()
                                        .folder(context.texts().get(title))
                                        .ifPresent(
                                                folder ->
                                                        run(
                                                                () -> writer.write(it, folder),
                                                                this::saved)));
    }

    private void saved(Path file) {
        context.notices().done(Message.of("register.saved", file.toString()));
    }

    private void run(Callable<Path> work, Consumer<Path> done) {
        context.tasks().run(work, done, context.notices()::failed);
    }

    public ReadOnlyObjectProperty<Optional<DocumentMail>> mailProperty() {
        return mail.getReadOnlyProperty();
    }

    /** Names of the printers, once they are known. */
    public ReadOnlyObjectProperty<Optional<List<String>>> printersProperty() {
        return printers.getReadOnlyProperty();
    }

    /** How far the printing is; empty when nothing is being printed. */
    public ReadOnlyStringProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }
}
