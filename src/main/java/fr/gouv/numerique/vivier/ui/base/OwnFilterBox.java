// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Texts;

import javafx.scene.control.CheckBox;

/** « Mes dossiers »: shows one's own cases only. Not there for one who works alone. */
public final class OwnFilterBox extends CheckBox {

    /** Of one list; all of them say the same. */
    public OwnFilterBox(OwnFilter filter, Texts texts, String id) {
        super(texts.get("application.filter.own"));
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        selectedProperty().bindBidirectional(filter.wantedProperty());
        visibleProperty().bind(filter.offeredProperty());
        managedProperty().bind(visibleProperty());
    }
}
