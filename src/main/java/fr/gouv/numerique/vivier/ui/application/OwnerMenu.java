// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.application;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.control.Icons;
import fr.gouv.numerique.vivier.usecase.application.OwnCases.Team;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.remixicon.RemixiconMZ;

import java.util.Optional;
import java.util.function.Consumer;

/** Whose case an application is, and to whom it can be handed over. */
final class OwnerMenu {
    private final Texts texts;
    private final Consumer<String> handOver;

    /**
     * Of one page.
     *
     * @param handOver takes the name of whoever gets the case
     */
    OwnerMenu(Texts texts, Consumer<String> handOver) {
        this.texts = texts;
        this.handOver = handOver;
    }

    /** Nothing for a coordinator who works alone. */
    Optional<Node> node(Application application, Team team) {
        String owner = application.owner();
        boolean isMine = team.isMine(owner);
        if (isMine && !team.isShared()) {
            return Optional.empty();
        }
        MenuButton menu =
                new MenuButton(
                        isMine
                                ? texts.get("application.owner.mine")
                                : texts.get("application.owner", owner),
                        Icons.of(RemixiconMZ.USER_STAR_LINE));
        menu.setId("application-owner");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        if (!isMine) {
            menu.getItems().add(item(texts.get("application.owner.take"), team.me()));
        }
        team.others().stream()
                .filter(name -> !name.equals(owner))
                .map(name -> item(texts.get("application.owner.give", name), name))
                .forEach(menu.getItems()::add);
        return Optional.of(menu);
    }

    private MenuItem item(String label, String to) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> handOver.accept(to));
        return item;
    }
}
