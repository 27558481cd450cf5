// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.frame;

import fr.gouv.numerique.vivier.domain.shared.Message;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.platform.SystemOpener;
import fr.gouv.numerique.vivier.ui.base.FileDialogs;
import fr.gouv.numerique.vivier.ui.base.Notices;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own dialogs, over the window. */
public final class WindowDialogs implements FileDialogs {
    private final Window owner;
    private final Texts texts;
    private final SystemOpener opener = new SystemOpener();
    private final Notices notices;

    public WindowDialogs(Window owner, Texts texts, Notices notices) {
        this.owner = owner;
        this.texts = texts;
        this.notices = notices;
    }

    @Override
    public List<Path> openSpreadsheets(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("frame.spreadsheets"), "*.xlsx", "*.csv", "*.txt"),
                        new FileChooser.ExtensionFilter(texts.get("frame.allFiles"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> openPicture(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("frame.pictures"), "*.png", "*.jpg", "*.jpeg"));
        @Nullable File file = chooser.showOpenDialog(owner);
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public List<Path> openScans(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("frame.scans"),
                                "*.pdf",
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.tif",
                                "*.tiff"),
                        new FileChooser.ExtensionFilter(texts.get("frame.allFiles"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> openTemplates(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("office.template.files"),
                                "*.docx",
                                "*.odt",
                                "*.dotx",
                                "*.ott"),
                        new FileChooser.ExtensionFilter(texts.get("frame.allFiles"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(proposedName);
        @Nullable File file = chooser.showSaveDialog(owner);
        return Optional.ofNullable(file).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        @Nullable File folder = chooser.showDialog(owner);
        return Optional.ofNullable(folder).map(File::toPath);
    }

    @Override
    public boolean openMail(URI message) {
        try {
            opener.open(message);
            return true;
        } catch (IOException _) {
            notices.refused(Message.of("frame.noMail"));
            return false;
        }
    }

    @Override
    public void openInSystem(Path file) {
        try {
            opener.open(file);
        } catch (IOException _) {
            notices.refused(Message.of("frame.noReader", String.valueOf(file.getFileName())));
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }
}
