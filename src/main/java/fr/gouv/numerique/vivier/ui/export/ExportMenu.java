// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.export;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.files.table.TableFile;
import fr.gouv.numerique.vivier.ui.base.UiContext;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.export.ExportLists;
import fr.gouv.numerique.vivier.usecase.export.ExportedList;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

import org.kordamp.ikonli.remixicon.RemixiconAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** « Exporter »: writes the list beside it, exactly as it is seen. */
public final class ExportMenu extends MenuButton {
    private final ExportLists exports;
    private final UiContext context;
    private final ExportedList.Kind kind;
    private final Supplier<Callable<ExportedList>> shown;

    /**
     * A menu that writes a list.
     *
     * @param id of the menu; its entries add their kind of file to it
     * @param shown the list as it is at the moment of writing
     */
    public ExportMenu(
            ExportLists exports,
            UiContext context,
            String id,
            ExportedList.Kind kind,
            Supplier<ExportedList> shown) {
        this(
                id,
                exports,
                context,
                kind,
                () -> {
                    ExportedList list = shown.get();
                    return () -> list;
                });
    }

    /**
     * A menu that writes a list which takes its time to be made.
     *
     * @param shown asked on the interface thread for what makes the list away from it
     */
    public static ExportMenu later(
            ExportLists exports,
            UiContext context,
            String id,
            ExportedList.Kind kind,
            Supplier<Callable<ExportedList>> shown) {
        return new ExportMenu(id, exports, context, kind, shown);
    }

    private ExportMenu(
            String id,
            ExportLists exports,
            UiContext context,
            ExportedList.Kind kind,
            Supplier<Callable<ExportedList>> shown) {
        super(context.texts().get("export.menu"), Icons.of(RemixiconAL.DOWNLOAD_2_LINE));
        this.exports = exports;
        this.context = context;
        this.kind = kind;
        this.shown = shown;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("secondary");
        for (TableFile.Format format : TableFile.Format.values()) {
            MenuItem item = new MenuItem(context.texts().get("export.format." + format));
            item.setId(id + "-" + format.name().toLowerCase(Locale.ROOT));
            item.setOnAction(_ -> ask(format));
            getItems().add(item);
        }
    }

    /** The menu of a table: its rows, their order, the columns in view. */
    public static <S> ExportMenu of(
            TableView<S> table,
            ExportLists exports,
            UiContext context,
            ExportedList.Kind kind,
            Supplier<String> filter) {
        return new ExportMenu(
                exports,
                context,
                kind.name().toLowerCase(Locale.ROOT) + "-export",
                kind,
                () ->
                        new ExportedList(
                                kind,
                                filter.get(),
                                ShownTable.of(context.texts().get("export.sheet." + kind), table)));
    }

    /** The dialog of the system asks before a file that is there is replaced. */
    private void ask(TableFile.Format format) {
        Texts texts = context.texts();
        String name =
                texts.get("export.name." + kind, LocalDate.now(context.clock()).toString())
                        + "."
                        + format.name().toLowerCase(Locale.ROOT);
        Callable<ExportedList> list = shown.get();
        context.dialogs()
                .save(texts.get("export.title"), name)
                .ifPresent(file -> write(list, format, file));
    }

    private void write(Callable<ExportedList> list, TableFile.Format format, Path file) {
        context.tasks()
                .run(
                        () -> {
                            ExportedList made = list.call();
                            Path written = exports.write(made, format, file);
                            return Message.of(
                                    "export.done", made.table().rows().size(), written.toString());
                        },
                        context.notices()::done,
                        context.notices()::failed);
    }
}
