// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.ui.base;

import fr.gouv.numerique.vivier.domain.shared.Message;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Loads what was chosen in the background. Of several choices in a row only the last is shown, and
 * a choice that is being loaded already is not loaded twice. On the interface thread.
 *
 * @param <K> what is chosen
 * @param <V> what is shown of it
 */
public final class LatestLoad<K, V> {
    private final UiContext context;
    private final Loader<K, V> loader;
    private final Consumer<Optional<V>> shown;
    private Optional<K> wanted = Optional.empty();
    private boolean loading;
    private int turn;

    /** Reads what belongs to a key, away from the interface thread. */
    @FunctionalInterface
    public interface Loader<K, V> {
        V load(K key) throws Exception;
    }

    public LatestLoad(UiContext context, Loader<K, V> loader, Consumer<Optional<V>> shown) {
        this.context = context;
        this.loader = loader;
        this.shown = shown;
    }

    /** Shows this, or nothing. */
    public void show(Optional<K> key) {
        if (!loading || !wanted.equals(key)) {
            wanted = key;
            again();
        }
    }

    /** Reads once more what is shown, after it was changed. */
    public void again() {
        int mine = ++turn;
        loading = wanted.isPresent();
        if (wanted.isEmpty()) {
            shown.accept(Optional.empty());
            return;
        }
        K key = wanted.get();
        context.tasks()
                .run(
                        () -> loader.load(key),
                        value -> {
                            if (mine == turn) {
                                loading = false;
                                shown.accept(Optional.of(value));
                            }
                        },
                        failure -> {
                            if (mine == turn) {
                                loading = false;
                            }
                            context.notices().failed(failure);
                        });
    }

    /** Changes what is shown, says so, and reads it again, also where the change was refused. */
    public <R> void change(Callable<R> work, Function<R, Message> done) {
        context.tasks()
                .run(
                        work,
                        result -> {
                            context.notices().done(done.apply(result));
                            again();
                        },
                        failure -> {
                            context.notices().failed(failure);
                            again();
                        });
    }
}
