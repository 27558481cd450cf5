// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.search.SavedSearch;
import fr.gouv.numerique.vivier.domain.search.SearchScreen;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class KeepSearchesTest {
    @TempDir private Path folder;

    @Test
    void keepsSearchesByListAndNameUntilTheyAreForgotten() {
        SavedSearch bretons = new SavedSearch(SearchScreen.TALENTS, "Bretons", "région:bretagne");
        SavedSearch java = new SavedSearch(SearchScreen.TALENTS, "Java", "compétence:java");
        SavedSearch open = new SavedSearch(SearchScreen.MISSIONS, "Java", "statut:publiée");
        try (Store store = TestStores.inFolder(folder)) {
            KeepSearches searches = new KeepSearches(store);
            searches.save(java);
            searches.save(bretons);
            searches.save(open);

            assertThat(searches.of(SearchScreen.TALENTS)).containsExactly(bretons, java);

            SavedSearch better =
                    new SavedSearch(SearchScreen.TALENTS, "Java", "compétence:java niveau:3");
            assertThat(searches.save(better)).containsExactly(bretons, better);
            assertThat(searches.forget(bretons)).containsExactly(better);
            assertThat(searches.of(SearchScreen.MISSIONS)).containsExactly(open);
        }
    }
}
