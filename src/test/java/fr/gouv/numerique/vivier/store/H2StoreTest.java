// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.store.engine.StoreUnavailable;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contract on a real H2 file, and what only a file can meet. */
class H2StoreTest extends StoreContract {
    private static final String NAME = "Vraimentsecrete";

    @TempDir Path temporary;

    @Override
    StoreLocation location() {
        return new StoreLocation.Folder(folder(), "");
    }

    @Override
    Store secondStore() {
        return store;
    }

    private Path folder() {
        return temporary.resolve("vivier d’été");
    }

    @Test
    void whatWasWrittenIsThereAfterThePowerFailed() throws Exception {
        store.close();
        List<String> written = new ArrayList<>();
        try (StoreProcess other = StoreProcess.start("write", folder())) {
            for (int i = 0; i < 5; i++) {
                written.add(other.line());
            }
            other.kill();
        }

        store = TestStores.open(location());

        List<String> found =
                store.read(s -> s.talents().all()).stream().map(Talent::ref).sorted().toList();
        assertThat(written).containsExactly("T-0001", "T-0002", "T-0003", "T-0004", "T-0005");
        assertThat(found)
                .containsAll(written)
                .isEqualTo(
                        IntStream.rangeClosed(1, found.size())
                                .mapToObj("T-%04d"::formatted)
                                .toList());
    }

    @Test
    void aWriteThatThePowerCutShortLeavesNothing() throws Exception {
        talent("Première", "p@exemple.fr");
        store.close();
        try (StoreProcess other = StoreProcess.start("halt", folder())) {
            assertThat(other.line()).isEqualTo("inserted");
            assertThat(other.end()).isEqualTo(9);
        }

        store = TestStores.open(location());

        assertThat(store.<Integer>read(s -> s.talents().count())).isEqualTo(1);
        assertThat(talent("Suivante", "s@exemple.fr").ref()).isEqualTo("T-0002");
    }

    @Test
    void aStoreThatAnotherProgramHoldsIsRefusedUntilItLetsGo() throws Exception {
        store.close();
        try (StoreProcess other = StoreProcess.start("hold", folder())) {
            assertThat(other.line()).isEqualTo("open");
            refused(location(), StoreUnavailable.Cause.LOCKED);
        }

        store = TestStores.open(location());

        assertThat(store.<Integer>read(s -> s.talents().count())).isZero();
    }

    @Test
    void anEncryptedStoreOpensWithItsPassphraseOnly() {
        StoreLocation secret = encrypted("sésame ouvre-toi");
        try (Store other = TestStores.open(secret)) {
            other.write(s -> s.talents().insert(List.of(newTalent(s, NAME, "v@exemple.fr"))));
        }

        refused(encrypted("autre phrase"), StoreUnavailable.Cause.PASSPHRASE);
        refused(encrypted(""), StoreUnavailable.Cause.PASSPHRASE);
        try (Store again = TestStores.open(secret)) {
            assertThat(again.<List<Talent>>read(s -> s.talents().all()).getFirst().lastName())
                    .isEqualTo(NAME);
        }
        assertThat(secret.toString()).doesNotContain("sésame");
    }

    private StoreLocation encrypted(String passphrase) {
        return new StoreLocation.Folder(temporary.resolve("secret"), passphrase);
    }

    @Test
    void anEncryptedStoreShowsNoNameInItsFiles() throws Exception {
        try (Store other = TestStores.open(encrypted("sésame"))) {
            other.write(s -> s.talents().insert(List.of(newTalent(s, NAME, "v@exemple.fr"))));
            assertThatThrownBy(
                            () ->
                                    other.write(
                                            s ->
                                                    s.talents()
                                                            .insert(
                                                                    List.of(
                                                                            newTalent(
                                                                                    s,
                                                                                    NAME,
                                                                                    "v@exemple.fr")))))
                    .isInstanceOf(RuntimeException.class);
        }
        talent(NAME, "v@exemple.fr");
        store.close();

        assertThat(show(folder())).contains(NAME);
        assertThat(show(temporary.resolve("secret"))).doesNotContain(NAME);
        store = TestStores.open(location());
    }

    private static String show(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void noTraceFileTellsWhatFailed() throws Exception {
        talent("Morel", "m@exemple.fr");
        assertThatThrownBy(() -> talent("Morel", "m@exemple.fr"))
                .isInstanceOf(RuntimeException.class);

        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly("vivier.mv.db");
        }
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndKept() throws Exception {
        Path other = Files.createDirectory(temporary.resolve("autre"));
        String content = "Ceci n’est pas un vivier.\n".repeat(2000);
        Files.writeString(other.resolve("vivier.mv.db"), content);

        refused(new StoreLocation.Folder(other, ""), StoreUnavailable.Cause.UNREADABLE);
        assertThat(other.resolve("vivier.mv.db")).hasContent(content);
    }

    @Test
    void aFolderThatCannotBeMadeIsUnreachable() throws Exception {
        Path file = Files.writeString(temporary.resolve("fichier"), "x");

        refused(
                new StoreLocation.Folder(file.resolve("dedans"), ""),
                StoreUnavailable.Cause.UNREACHABLE);
    }

    @Test
    void aStoreInMemoryIsGoneWhenItIsClosed() {
        StoreLocation memory = new StoreLocation.Memory("seul");
        try (Store first = TestStores.open(memory)) {
            first.write(s -> s.talents().insert(List.of(newTalent(s, "N", "n@e.fr"))));
        }
        try (Store second = TestStores.open(memory)) {
            assertThat(second.<Integer>read(s -> s.talents().count())).isZero();
        }
    }

    private static void refused(StoreLocation location, StoreUnavailable.Cause cause) {
        assertThatThrownBy(() -> Store.open(location, TestStores.CLOCK, null, "x"))
                .isInstanceOfSatisfying(
                        StoreUnavailable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(cause));
    }
}
