// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.calendar;

import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry;
import fr.gouv.numerique.vivier.domain.calendar.CalendarEntry.About;
import fr.gouv.numerique.vivier.domain.calendar.CalendarPage;
import fr.gouv.numerique.vivier.domain.calendar.CalendarScale;
import fr.gouv.numerique.vivier.domain.calendar.EntryKind;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.ui.base.Destination;
import fr.gouv.numerique.vivier.ui.base.LatestLoad;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.calendar.ReadCalendar;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar;
import fr.gouv.numerique.vivier.usecase.calendar.WriteCalendar.Detail;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which days are seen, which day of them is chosen, and what is shown of what happens then. */
public final class CalendarViewModel {
    private final WriteCalendar writing;
    private final UiContext context;
    private final ObjectProperty<CalendarScale> scale =
            new SimpleObjectProperty<>(CalendarScale.MONTH);
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Set<EntryKind>> kinds =
            new SimpleObjectProperty<>(Set.of(EntryKind.values()));
    private final ReadOnlyObjectWrapper<Optional<CalendarPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestLoad<Span, CalendarPage> load;
    private Optional<CalendarPage> read = Optional.empty();
    private Predicate<CalendarEntry> wanted = _ -> true;
    private boolean seen;

    private record Span(LocalDate first, LocalDate last) {}

    public CalendarViewModel(ReadCalendar reading, WriteCalendar writing, UiContext context) {
        this.writing = writing;
        this.context = context;
        day = new SimpleObjectProperty<>(today());
        load =
                new LatestLoad<>(
                        context, span -> reading.read(span.first(), span.last()), this::loaded);
        scale.subscribe(this::turn);
        day.subscribe(this::turn);
        kinds.subscribe(this::filter);
    }

    /** It comes into view, or goes out of it: only then is anything read. */
    public void look(boolean now) {
        seen = now;
        refresh();
    }

    /** Reads the days that are seen again. */
    public void refresh() {
        if (seen) {
            load.show(Optional.of(span()));
            load.again();
        }
    }

    private Span span() {
        return new Span(scale.get().first(day.get()), scale.get().last(day.get()));
    }

    private void turn() {
        if (seen && !read.map(it -> new Span(it.first(), it.last())).equals(Optional.of(span()))) {
            load.show(Optional.of(span()));
        }
    }

    private void loaded(Optional<CalendarPage> loaded) {
        read = loaded;
        filter();
    }

    private void filter() {
        Predicate<CalendarEntry> chosen = wanted.and(entry -> kinds.get().contains(entry.kind()));
        page.set(
                read.map(
                        it ->
                                new CalendarPage(
                                        it.first(),
                                        it.last(),
                                        it.rest(),
                                        it.entries().stream().filter(chosen).toList())));
    }

    /** Shows only these entries, of the kinds chosen. */
    public void narrow(Predicate<CalendarEntry> only) {
        wanted = only;
        filter();
    }

    /** Shows entries of this kind, or no longer. */
    public void show(EntryKind kind, boolean wantsIt) {
        EnumSet<EntryKind> chosen = EnumSet.noneOf(EntryKind.class);
        chosen.addAll(kinds.get());
        if (wantsIt ? chosen.add(kind) : chosen.remove(kind)) {
            kinds.set(Set.copyOf(chosen));
        }
    }

    /** Goes so many months or weeks on; back where it is less than none. */
    public void step(int count) {
        day.set(scale.get().step(day.get(), count));
    }

    public void chooseToday() {
        day.set(today());
    }

    public LocalDate today() {
        return LocalDate.now(context.clock());
    }

    /** What is shown of the day that is chosen. */
    public List<CalendarEntry> ofDay() {
        return page.get().stream()
                .flatMap(it -> it.entries().stream())
                .filter(entry -> entry.day().equals(day.get()))
                .toList();
    }

    /** Goes to the record that an entry is about. */
    public void open(CalendarEntry entry) {
        context.navigator()
                .goTo(
                        switch (entry.about()) {
                            case About.OfApplication(var id) -> new Destination.OneApplication(id);
                            case About.OfDocument(var id, var kind, var number) ->
                                    new Destination.OneDocument(id, kind, Optional.of(number));
                            case About.OfMission(var id) -> new Destination.OneMission(id);
                            case About.OfTalent(var id) -> new Destination.OneTalent(id);
                        });
    }

    /** Asks for a file and writes what is on screen into it. */
    public void export(Detail detail) {
        List<CalendarEntry> entries = page.get().map(CalendarPage::entries).orElse(List.of());
        String name =
                context.texts().get("calendar.fileName", scale.get().first(day.get()).toString());
        context.dialogs()
                .save(context.texts().get("calendar.export.title"), name)
                .ifPresent(
                        file ->
                                context.tasks()
                                        .run(
                                                () -> writing.write(entries, detail, file),
                                                written ->
                                                        context.notices()
                                                                .done(
                                                                        Message.of(
                                                                                "calendar.exported",
                                                                                entries.size(),
                                                                                written
                                                                                        .toString())),
                                                context.notices()::failed));
    }

    public ObjectProperty<CalendarScale> scaleProperty() {
        return scale;
    }

    /** The day that is chosen; those around it are seen. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    public ObjectProperty<Set<EntryKind>> kindsProperty() {
        return kinds;
    }

    /** The days that are seen with what is shown of them; nothing until they were read. */
    public ReadOnlyObjectProperty<Optional<CalendarPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}
