// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.FileScans;
import fr.gouv.numerique.vivier.usecase.document.ScanReport;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Signed copies on their way to their documents: what is being read, and what became of it. */
public final class ScansViewModel {
    private final FileScans scans;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<List<ScanReport>> reports =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public ScansViewModel(FileScans scans, UiContext context) {
        this.scans = scans;
        this.context = context;
    }

    /** Asks which files, and files them. */
    public void choose() {
        take(context.dialogs().openScans(context.texts().get("scan.choose.title")));
    }

    /** Files these, one after the other; while that runs no others are taken. */
    public void take(List<Path> files) {
        if (busy.get() || files.isEmpty()) {
            return;
        }
        busy.set(true);
        cancelled.set(false);
        reports.set(List.of());
        next(List.copyOf(files));
    }

    private void next(List<Path> files) {
        if (files.isEmpty()) {
            end();
            return;
        }
        Path file = files.getFirst();
        context.tasks()
                .run(
                        () -> scans.file(file, monitor(file)),
                        report -> {
                            List<ScanReport> all = new ArrayList<>(reports.get());
                            all.add(report);
                            reports.set(List.copyOf(all));
                            next(files.subList(1, files.size()));
                        },
                        this::stopped);
    }

    private void stopped(Exception failure) {
        end();
        if (failure instanceof WorkCancelled) {
            context.notices().done(Message.of("scan.cancelled"));
        } else {
            context.notices().failed(failure);
        }
    }

    private void end() {
        busy.set(false);
        progress.set("");
    }

    private WorkMonitor monitor(Path file) {
        return new WorkMonitor() {
            @Override
            public void done(long page) {
                context.tasks().onInterface(() -> tell(file, page));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    private void tell(Path file, long page) {
        if (busy.get()) {
            progress.set(
                    context.texts().get("scan.reading", String.valueOf(file.getFileName()), page));
        }
    }

    /** Stops after the page that is being looked at; what was filed before stays filed. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Attaches pages that name no document to this one. */
    public void fileByHand(ScanReport report, ScanReport.Refused pages, String number) {
        context.tasks()
                .run(
                        () -> scans.fileByHand(report.file(), pages.pages(), number),
                        filed -> replace(report, pages, filed),
                        context.notices()::failed);
    }

    private void replace(ScanReport report, ScanReport.Refused pages, ScanReport filed) {
        List<ScanReport> all = new ArrayList<>();
        for (ScanReport one : reports.get()) {
            if (one.equals(report)) {
                List<ScanReport.Filed> more = new ArrayList<>(one.filed());
                more.addAll(filed.filed());
                List<ScanReport.Refused> rest = new ArrayList<>(one.refused());
                rest.remove(pages);
                rest.addAll(filed.refused());
                all.add(new ScanReport(one.file(), more, rest));
            } else {
                all.add(one);
            }
        }
        reports.set(List.copyOf(all));
    }

    /** Takes the result out of sight. */
    public void dismiss() {
        reports.set(List.of());
    }

    public ReadOnlyObjectProperty<List<ScanReport>> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Which page of which file is being looked at. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
