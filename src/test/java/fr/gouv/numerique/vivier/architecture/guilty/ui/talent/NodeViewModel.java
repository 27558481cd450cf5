// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture.guilty.ui.talent;

import javafx.scene.Node;

/** A view model that holds a node. */
public final class NodeViewModel {
    public boolean isShown(Node node) {
        return node.isVisible();
    }
}
