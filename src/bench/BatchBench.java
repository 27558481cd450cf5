// SPDX-License-Identifier: MIT
import com.sun.management.OperatingSystemMXBean;

import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.testing.ReadyApplications;
import fr.gouv.numerique.vivier.testing.TestStores;
import fr.gouv.numerique.vivier.usecase.UseCases;
import fr.gouv.numerique.vivier.usecase.WorkMonitor;
import fr.gouv.numerique.vivier.usecase.document.BatchOrder;
import fr.gouv.numerique.vivier.usecase.document.BatchResult;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Agreements by the batch, as a coordinator makes them: issued, kept in the store, one file each
 * and one print file. Two runs of the program: the first fills a store, the second, cold, issues
 * the documents of it. Run: see decision 0018.
 */
final class BatchBench {
    private BatchBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        StoreLocation location = new StoreLocation.Folder(folder.resolve("store"), "");
        if (!Files.exists(folder)) {
            try (Store store = TestStores.open(location)) {
                ReadyApplications.in(store, count);
            }
            System.out.println("filled; run it again");
            return;
        }
        try (UseCases vivier =
                new Wiring(TestStores.CLOCK, new Folders(folder.resolve("data")), "coordinatrice")
                        .open(location)) {
            List<ApplicationId> applications =
                    vivier.issueBatch().candidates(DocumentKind.AGREEMENT).stream()
                            .map(row -> row.application().id())
                            .toList();
            Path out = Files.createTempDirectory(folder, "out");
            long wall = System.nanoTime();
            long processor = processor();
            BatchResult result =
                    vivier.issueBatch()
                            .run(
                                    new BatchOrder(
                                            DocumentKind.AGREEMENT,
                                            applications,
                                            Map.of(),
                                            out,
                                            BatchOrder.Naming.NUMBER,
                                            true),
                                    WorkMonitor.none());
            System.out.printf(
                    "%d documents: %.1f s, %.1f s of processor, print file %.1f MB%n",
                    result.done().size(),
                    (System.nanoTime() - wall) / 1e9,
                    (processor() - processor) / 1e9,
                    Files.size(result.printFile().orElseThrow()) / 1e6);
            System.out.printf("whole program: %.1f s of processor%n", processor() / 1e9);
        }
    }

    /** Of the whole process, compiler and collector included, in nanoseconds. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
