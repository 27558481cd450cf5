// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier;

import fr.gouv.numerique.vivier.cli.WindowOpener;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.ui.frame.Desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The window on the store of the demonstration, where there is a screen for it. */
final class DemoWindow implements WindowOpener {
    private final Function<StoreLocation, Desktop> desktops;

    DemoWindow(Function<StoreLocation, Desktop> desktops) {
        this.desktops = desktops;
    }

    /** Elsewhere than on Linux a session always has a screen. */
    @Override
    public boolean hasDisplay() {
        Map<String, String> environment = System.getenv();
        return !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    @Override
    public void openAndWait(Path store) throws InterruptedException {
        Desktop desktop = desktops.apply(new StoreLocation.Folder(store, ""));
        desktop.start();
        desktop.await();
    }
}
