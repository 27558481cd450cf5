// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An application in a few words; its title leads to it. */
public final class ApplicationCard extends VBox {

    public ApplicationCard(String title, String detail, Runnable open) {
        getStyleClass().add("card");
        Hyperlink link = new Hyperlink(title);
        link.setWrapText(true);
        link.setOnAction(_ -> open.run());
        Label words = new Label(detail);
        words.setWrapText(true);
        words.getStyleClass().add("caption");
        getChildren().addAll(link, words);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title + ". " + detail);
    }
}
