// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.document;

import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.house.HouseCheck;
import fr.gouv.numerique.vivier.domain.document.house.HouseTemplate;
import fr.gouv.numerique.vivier.domain.document.register.FileFormat;
import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.TextKey;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.usecase.SearchWords;
import fr.gouv.numerique.vivier.usecase.document.HouseTemplates;
import fr.gouv.numerique.vivier.usecase.document.HouseTemplates.Checked;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates of ministries: which there are, what was found in one, the names to use. */
public final class HouseTemplatesViewModel {

    /**
     * What was found in a file.
     *
     * @param name of the file or template
     * @param check the findings
     * @param kind of the document, for the fields that are not used
     */
    public record Report(String name, HouseCheck check, DocumentKind kind) {}

    private final HouseTemplates templates;
    private final UiContext context;
    private final ObservableList<HouseTemplate> all = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<HouseTemplate>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Report>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final StringProperty query = new SimpleStringProperty("");
    private final FilteredList<TemplateName> names;

    public HouseTemplatesViewModel(HouseTemplates templates, UiContext context) {
        this.templates = templates;
        this.context = context;
        names =
                new FilteredList<>(
                        FXCollections.observableArrayList(
                                TemplateName.all(templates.names(), context.texts())));
        query.subscribe(
                words -> {
                    SearchWords wanted = SearchWords.of(words);
                    names.setPredicate(name -> name.matches(wanted));
                });
        selected.subscribe(this::checkAgain);
    }

    /** Reads the list again and keeps which one is chosen. */
    public void refresh() {
        context.tasks().run(templates::all, this::show, context.notices()::failed);
    }

    private void show(List<HouseTemplate> read) {
        all.setAll(read);
        loaded.set(true);
        selected.set(
                selected.get()
                        .flatMap(
                                was ->
                                        read.stream()
                                                .filter(it -> it.id().equals(was.id()))
                                                .findFirst()));
    }

    private void checkAgain(Optional<HouseTemplate> template) {
        template.ifPresent(
                shown ->
                        context.tasks()
                                .run(
                                        () -> templates.check(shown),
                                        checked -> {
                                            if (selected.get().equals(template)) {
                                                report.set(
                                                        Optional.of(
                                                                new Report(
                                                                        shown.name(),
                                                                        checked.check(),
                                                                        shown.kind())));
                                            }
                                        },
                                        context.notices()::failed));
    }

    /** Asks for files to add. */
    public void choose() {
        add(context.dialogs().openTemplates(context.texts().get("office.template.choose")));
    }

    /** Checks files and keeps those in which nothing has to be mended. */
    public void add(List<Path> files) {
        for (Path file : files) {
            context.tasks()
                    .run(
                            () -> templates.check(file),
                            checked -> checked(file, checked),
                            context.notices()::failed);
        }
    }

    private void checked(Path file, Checked checked) {
        String name = name(file);
        DocumentKind kind = kind(name);
        if (!checked.check().canBeUsed()) {
            selected.set(Optional.empty());
            report.set(Optional.of(new Report(name, checked.check(), kind)));
            context.notices()
                    .refused(Message.of("office.notUsable", checked.check().findings().size()));
            return;
        }
        HouseTemplate.Use use = new HouseTemplate.Use(name, kind, Optional.empty(), true);
        context.tasks()
                .run(
                        () -> templates.add(checked, use),
                        added -> {
                            all.add(added);
                            selected.set(Optional.of(added));
                            context.notices()
                                    .done(Message.of("office.template.added", added.name()));
                        },
                        context.notices()::failed);
    }

    /** The name of the file without its ending. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return FileFormat.ofFile(name)
                .map(it -> name.substring(0, name.length() - it.extension().length() - 1))
                .orElse(name);
    }

    /** The document that the file's name speaks of; it can be changed. */
    private static DocumentKind kind(String name) {
        return (" " + TextKey.of(name) + " ").matches(".* (ordre|om|mission order) .*")
                ? DocumentKind.ORDER
                : DocumentKind.AGREEMENT;
    }

    /** Changes what the chosen template is for. */
    public void save(HouseTemplate.Use use) {
        selected.get()
                .ifPresent(
                        shown ->
                                context.tasks()
                                        .run(
                                                () -> {
                                                    templates.save(shown, use);
                                                    return shown;
                                                },
                                                _ -> {
                                                    context.notices()
                                                            .done(Message.of("frame.saved"));
                                                    refresh();
                                                },
                                                failure -> {
                                                    context.notices().failed(failure);
                                                    refresh();
                                                }));
    }

    /** Deletes the chosen template; documents made from it keep their files. */
    public void remove() {
        selected.get()
                .ifPresent(
                        shown ->
                                context.tasks()
                                        .run(
                                                () -> {
                                                    templates.remove(shown);
                                                    return shown;
                                                },
                                                _ -> {
                                                    selected.set(Optional.empty());
                                                    report.set(Optional.empty());
                                                    context.notices()
                                                            .done(
                                                                    Message.of(
                                                                            "office.template.removed",
                                                                            shown.name()));
                                                    refresh();
                                                },
                                                context.notices()::failed));
    }

    /** Says that a name is on the clipboard. */
    public void copied(TemplateName name) {
        context.notices().done(Message.of("office.name.copied", name.copied()));
    }

    public ObservableList<HouseTemplate> all() {
        return all;
    }

    public ObjectProperty<Optional<HouseTemplate>> selectedProperty() {
        return selected;
    }

    /** What was found in the file that was looked through last. */
    public ReadOnlyObjectProperty<Optional<Report>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Whether the list was read once: before, an empty one means nothing. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** What is looked for among the names. */
    public StringProperty queryProperty() {
        return query;
    }

    ObservableList<TemplateName> names() {
        return names;
    }
}
