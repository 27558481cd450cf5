// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.control;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Boxes to choose from a closed list, made alike everywhere. */
public final class Choosers {
    private Choosers() {}

    /** One of these, each in words. */
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException(
                                "chosen from the list, never typed");
                    }
                });
        return box;
    }

    /** One of these, or nothing, which comes first and stands for all. */
    public static <T> ComboBox<Optional<T>> orAll(
            List<T> values, Function<T, String> words, String all) {
        ComboBox<Optional<T>> box = of(List.of(), chosen -> chosen.map(words).orElse(all));
        box.getItems().add(Optional.empty());
        values.stream().map(Optional::of).forEach(box.getItems()::add);
        return box;
    }
}
