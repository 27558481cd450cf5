// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.identity;

import fr.gouv.numerique.vivier.domain.reference.ReferenceData;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.Changes;
import fr.gouv.numerique.vivier.usecase.reference.CurrentReference;
import fr.gouv.numerique.vivier.usecase.talent.FindTalents;

import java.nio.file.Path;
import java.util.Map;

/**
 * A program that merges T-0001 with T-0002, T-0003 with T-0004 and so on and says each that it has
 * merged, to be killed on the way. Arguments: folder of the store; the pair to begin with, from 0;
 * how many pairs there are.
 */
public final class MergeProcess {
    private MergeProcess() {}

    public static void main(String[] arguments) throws Exception {
        CurrentReference lists = new CurrentReference(ReferenceData.shipped());
        Store store = TestStores.inFolder(Path.of(arguments[0]));
        FindTalents talents = new FindTalents(store, lists);
        MergeTalents merging = new MergeTalents(store, lists, new Changes());
        int pairs = Integer.parseInt(arguments[2]);
        for (int pair = Integer.parseInt(arguments[1]); pair < pairs; pair++) {
            merging.merge(
                    talents.find(ref(2 * pair + 1)), talents.find(ref(2 * pair + 2)), Map.of());
            System.out.println(pair);
        }
    }

    static String ref(int number) {
        return "T-%04d".formatted(number);
    }
}
