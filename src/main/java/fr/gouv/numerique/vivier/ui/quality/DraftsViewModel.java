// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.quality;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.TaskMonitor;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.WorkCancelled;
import fr.gouv.numerique.vivier.usecase.quality.Doubtful;
import fr.gouv.numerique.vivier.usecase.quality.PrepareMessages;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Writes drafts to many people into a folder. It can be stopped; what was written until then is
 * kept, and remembered as written.
 */
public final class DraftsViewModel {
    private final PrepareMessages messages;
    private final UiContext context;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TaskMonitor> writing = Optional.empty();

    public DraftsViewModel(PrepareMessages messages, UiContext context) {
        this.messages = messages;
        this.context = context;
    }

    /**
     * How far the writing is.
     *
     * @param written drafts so far
     * @param all to be written
     * @param stopping whether it was asked to stop
     */
    public record Progress(long written, int all, boolean stopping) {

        /** From 0 to 1. */
        public double share() {
            return all == 0 ? 0 : written / (double) all;
        }
    }

    /** Asks for a folder and writes a draft for each of these who can be written to. */
    public void save(List<Doubtful> all) {
        List<Doubtful> writable = all.stream().filter(Doubtful::canBeWritten).toList();
        if (writing.isEmpty() && !writable.isEmpty()) {
            context.dialogs()
                    .folder(context.texts().get("quality.saveAll.title"))
                    .ifPresent(folder -> write(writable, folder));
        }
    }

    private void write(List<Doubtful> all, Path folder) {
        TaskMonitor monitor =
                new TaskMonitor(
                        context.tasks(),
                        done -> progress.set(Optional.of(new Progress(done, all.size(), false))));
        writing = Optional.of(monitor);
        progress.set(Optional.of(new Progress(0, all.size(), false)));
        context.tasks()
                .run(
                        () -> messages.saveAll(all, folder, monitor),
                        written -> {
                            ended();
                            context.notices().done(said("quality.savedAll", written, folder));
                        },
                        failure -> {
                            ended();
                            if (failure instanceof WorkCancelled) {
                                context.notices().done(Message.of("quality.saveAll.stopped"));
                            } else {
                                context.notices().failed(failure);
                            }
                        });
    }

    private static Message said(String key, int written, Path folder) {
        return Message.of(key, written, String.valueOf(folder.getFileName()));
    }

    private void ended() {
        writing = Optional.empty();
        progress.set(Optional.empty());
    }

    /** Writes no more of them. */
    public void cancel() {
        writing.ifPresent(TaskMonitor::cancel);
        progress.set(progress.get().map(it -> new Progress(it.written(), it.all(), true)));
    }

    /** How far the writing is, as long as there is any. */
    public ReadOnlyObjectProperty<Optional<Progress>> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
