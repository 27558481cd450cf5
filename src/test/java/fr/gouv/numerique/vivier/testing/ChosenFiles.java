// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.testing;

import fr.gouv.numerique.vivier.ui.base.FileDialogs;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user who has decided beforehand: the system's dialogs need a display. */
public final class ChosenFiles implements FileDialogs {
    private final List<Path> opened = new ArrayList<>();
    private List<Path> toOpen = List.of();
    private Optional<Path> toSave = Optional.empty();
    private Optional<Path> chosenFolder = Optional.empty();
    private final List<URI> mails = new ArrayList<>();

    public void willOpen(Path... files) {
        toOpen = List.of(files);
    }

    public void willSave(Path file) {
        toSave = Optional.of(file);
    }

    public void willChoose(Path folder) {
        chosenFolder = Optional.of(folder);
    }

    /** Messages that were handed to the mail program. */
    public List<URI> mails() {
        return List.copyOf(mails);
    }

    /** Files that were handed to the system to show. */
    public List<Path> opened() {
        return List.copyOf(opened);
    }

    @Override
    public List<Path> openSpreadsheets(String title) {
        return toOpen;
    }

    @Override
    public Optional<Path> openPicture(String title) {
        return toOpen.stream().findFirst();
    }

    @Override
    public List<Path> openScans(String title) {
        return toOpen;
    }

    @Override
    public List<Path> openTemplates(String title) {
        return toOpen;
    }

    @Override
    public Optional<Path> save(String title, String proposedName) {
        return toSave;
    }

    @Override
    public Optional<Path> folder(String title) {
        return chosenFolder;
    }

    @Override
    public boolean openMail(URI message) {
        mails.add(message);
        return true;
    }

    @Override
    public void openInSystem(Path file) {
        opened.add(file);
    }
}
