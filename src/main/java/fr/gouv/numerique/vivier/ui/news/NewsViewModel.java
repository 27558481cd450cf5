// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.news;

import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.news.News;
import fr.gouv.numerique.vivier.domain.sending.Mailing;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.mission.MissionRow;
import fr.gouv.numerique.vivier.usecase.news.Audience;
import fr.gouv.numerique.vivier.usecase.news.Copies;
import fr.gouv.numerique.vivier.usecase.news.NewsRow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes news, shows whom they would reach, and prepares the messages. */
public final class NewsViewModel {
    private final UseCases vivier;
    private final UiContext context;
    private final ObservableList<NewsRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<News> draft = new ReadOnlyObjectWrapper<>(News.empty());
    private final ReadOnlyObjectWrapper<Optional<Audience>> audience =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<MissionRow>> missions =
            new ReadOnlyObjectWrapper<>(List.of());
    private final LatestLoad<News, Audience> looking;

    public NewsViewModel(UseCases vivier, UiContext context) {
        this.vivier = vivier;
        this.context = context;
        looking = new LatestLoad<>(context, vivier.news()::audience, audience::set);
    }

    /** Reads what was kept, and the missions that can be announced. */
    public void refresh() {
        context.tasks().run(vivier.news()::rows, rows::setAll, context.notices()::failed);
        context.tasks()
                .run(
                        () ->
                                vivier.missions().rows().stream()
                                        .filter(row -> row.status().isOpen())
                                        .toList(),
                        missions::set,
                        context.notices()::failed);
        looking.again();
    }

    /** Begins another one. */
    public void begin() {
        show(News.empty());
    }

    public void choose(NewsRow row) {
        if (row.news().id() != draft.get().id()) {
            show(row.news());
        }
    }

    private void show(News news) {
        draft.set(news);
        look(news);
    }

    /** Counts whom it would reach as it is written now. */
    public void look(News written) {
        looking.show(Optional.of(written));
    }

    public void save(News written) {
        context.tasks()
                .run(
                        () -> vivier.news().save(written),
                        kept -> {
                            show(kept);
                            context.notices().done(Message.of("news.saved"));
                        },
                        context.notices()::failed);
    }

    public void remove(News news) {
        context.tasks()
                .run(
                        () -> {
                            vivier.news().remove(news);
                            return news;
                        },
                        _ -> {
                            begin();
                            context.notices().done(Message.of("news.removed"));
                        },
                        context.notices()::failed);
    }

    /** Keeps it as it is written, asks for a folder and writes the messages there. */
    public void prepare(News written, Copies copies) {
        context.dialogs()
                .folder(context.texts().get("news.folder"))
                .ifPresent(folder -> prepare(written, copies, folder));
    }

    private void prepare(News written, Copies copies, Path folder) {
        context.tasks()
                .run(
                        () -> {
                            News kept = vivier.news().save(written);
                            return new Prepared(
                                    kept, vivier.news().prepare(kept, copies, folder).size());
                        },
                        done -> {
                            show(done.news());
                            context.notices()
                                    .done(
                                            Message.of(
                                                    "news.prepared",
                                                    done.files(),
                                                    folder.toString()));
                        },
                        failure -> {
                            refresh();
                            context.notices().failed(failure);
                        });
    }

    private record Prepared(News news, int files) {}

    /** Notes that messages were sent today, or were not. */
    public void mark(Mailing mailing, boolean sent) {
        context.tasks()
                .run(
                        () -> {
                            vivier.markSent().set(mailing, sent);
                            return mailing;
                        },
                        _ ->
                                context.notices()
                                        .done(
                                                Message.of(
                                                        sent
                                                                ? "sending.marked"
                                                                : "sending.unmarked")),
                        context.notices()::failed);
    }

    /** The skills that these missions ask for. */
    public void skillsOf(Collection<MissionId> chosen, Consumer<Set<String>> found) {
        context.tasks().run(() -> vivier.news().skillsOf(chosen), found, context.notices()::failed);
    }

    /** The text as it would be sent. */
    public void preview(News written, Consumer<String> shown) {
        context.tasks().run(() -> vivier.news().preview(written), shown, context.notices()::failed);
    }

    /** What was prepared of the news that is shown. */
    public List<Mailing> mailings() {
        return rows.stream()
                .filter(row -> row.news().id() == draft.get().id())
                .findFirst()
                .map(NewsRow::mailings)
                .orElse(List.of());
    }

    public ObservableList<NewsRow> rows() {
        return rows;
    }

    /** The news as it was kept, or an empty one. */
    public ReadOnlyObjectProperty<News> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Audience>> audienceProperty() {
        return audience.getReadOnlyProperty();
    }

    /** Missions that still seek somebody. */
    public ReadOnlyObjectProperty<List<MissionRow>> missionsProperty() {
        return missions.getReadOnlyProperty();
    }
}
