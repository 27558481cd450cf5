// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.identity;

import fr.gouv.numerique.vivier.domain.identity.FieldPair;
import fr.gouv.numerique.vivier.domain.identity.Side;
import fr.gouv.numerique.vivier.domain.shared.Texts;
import fr.gouv.numerique.vivier.ui.base.FieldFormat;
import fr.gouv.numerique.vivier.usecase.identity.MergePreview;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/** One field of two records: what each says, and which of it holds. */
final class FieldChoiceRow extends GridPane {
    private static final double NAME_SHARE = 22;
    private static final double SIDE_SHARE = 39;

    private final DuplicatesViewModel model;
    private final Texts texts;
    private final FieldFormat format;
    private final MergePreview preview;
    private final FieldPair pair;
    private final String name;
    private final ToggleGroup group = new ToggleGroup();

    FieldChoiceRow(
            DuplicatesViewModel model,
            Texts texts,
            FieldFormat format,
            MergePreview preview,
            FieldPair pair) {
        this.model = model;
        this.texts = texts;
        this.format = format;
        this.preview = preview;
        this.pair = pair;
        name = texts.get("talent.field." + pair.field().name());
        getStyleClass().add("choice-row");
        share(this);
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label why = new Label(texts.get("identity.reasonOf." + pair.reason()));
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        add(new VBox(title, why), 0, 0);
        add(radio(Side.SURVIVOR, shown(Side.SURVIVOR)), 1, 0);
        add(radio(Side.OTHER, shown(Side.OTHER)), 2, 0);
        if (pair.canTakeBoth()) {
            add(radio(Side.BOTH, texts.get("identity.both")), 1, 1, 2, 1);
        }
    }

    /** The columns of names and of both sides, the same in every row. */
    static void share(GridPane row) {
        for (double percent : new double[] {NAME_SHARE, SIDE_SHARE, SIDE_SHARE}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHgrow(Priority.ALWAYS);
            row.getColumnConstraints().add(column);
        }
    }

    private String shown(Side side) {
        String text =
                format.show(
                        pair.field(),
                        (side == Side.SURVIVOR ? preview.survivor() : preview.other()).values());
        return text.isEmpty() ? texts.get("identity.nothing") : text;
    }

    private RadioButton radio(Side side, String text) {
        RadioButton radio = new RadioButton(text);
        radio.setId("choice-" + pair.field().name() + "-" + side.name().toLowerCase(Locale.ROOT));
        radio.getStyleClass().add("side");
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        setValignment(radio, VPos.TOP);
        radio.setSelected(model.side(pair) == side);
        radio.setAccessibleText(texts.get("identity.choice." + side, name, text));
        radio.selectedProperty()
                .subscribe(
                        chosen -> {
                            if (chosen) {
                                model.choose(pair, side);
                            }
                        });
        return radio;
    }
}
