// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.usecase.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationId;
import fr.gouv.numerique.vivier.domain.document.field.DocumentKind;
import fr.gouv.numerique.vivier.domain.document.register.IssuedDocument;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.usecase.UseCases;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Numbers of documents when two coordinators issue at once, each over a connection of their own.
 */
abstract class NumbersContract {
    private static final int EACH = 12;

    /** Two ways into one store. */
    abstract List<UseCases> coordinators();

    abstract List<Store> stores();

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> each : work) {
                running.add(
                        threads.submit(
                                () -> {
                                    start.await();
                                    return each.call();
                                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }

    @Test
    void numbersHaveNoGapAndADocumentIssuedTwiceAtOnceIsOne() throws Exception {
        UseCases one = coordinators().getFirst();
        UseCases other = coordinators().getLast();
        SigningDesk.fill(one);
        List<Application> ready = SigningDesk.ready(one, 5);
        ApplicationId both = ready.getFirst().id();

        List<String> same = together(List.of(() -> number(one, both), () -> number(other, both)));
        List<List<String>> numbers =
                together(
                        List.of(
                                () -> issueAll(one, ready.subList(1, 3)),
                                () -> issueAll(other, ready.subList(3, 5))));

        assertThat(same).containsOnly("AT-2020-0001").hasSize(2);
        assertThat(one.documents().of(both))
                .singleElement()
                .satisfies(document -> assertThat(document.revisions()).hasSize(1));
        assertThat(numbers.stream().flatMap(List::stream).sorted())
                .containsExactly("AT-2020-0002", "AT-2020-0003", "AT-2020-0004", "AT-2020-0005");
    }

    private static List<String> issueAll(UseCases vivier, List<Application> applications) {
        return applications.stream()
                .map(it -> SigningDesk.issue(vivier, it))
                .map(IssuedDocument::number)
                .toList();
    }

    @Test
    void aNumberThatIsGivenBackIsGivenAgain() throws Exception {
        List<List<String>> kept =
                together(
                        List.of(
                                () -> takeNumbers(stores().getFirst(), false),
                                () -> takeNumbers(stores().getLast(), true)));

        List<String> all = kept.stream().flatMap(List::stream).sorted().toList();
        assertThat(all)
                .hasSize(EACH + EACH / 2)
                .isEqualTo(
                        IntStream.rangeClosed(1, all.size())
                                .mapToObj("OM-2020-%04d"::formatted)
                                .toList());
    }

    /** Takes numbers, every second of which is taken back with all else of its transaction. */
    private static List<String> takeNumbers(Store store, boolean givesBack) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            boolean back = givesBack && i % 2 == 0;
            try {
                kept.add(
                        store.write(
                                session -> {
                                    String number =
                                            session.documents()
                                                    .nextNumber(DocumentKind.ORDER, 2020);
                                    if (back) {
                                        throw new GivenBack();
                                    }
                                    return number;
                                }));
            } catch (GivenBack _) {
                assertThat(back).isTrue();
            }
        }
        return kept;
    }

    private static final class GivenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String number(UseCases vivier, ApplicationId application) {
        return switch (vivier.issueDocument()
                .issue(application, DocumentKind.AGREEMENT, Map.of())) {
            case IssueOutcome.Issued(var document, _) -> document.number();
            case IssueOutcome.Unchanged(var document, _) -> document.number();
            case IssueOutcome.ReasonNeeded _,
                    IssueOutcome.Incomplete _,
                    IssueOutcome.Unprintable _ ->
                    "";
        };
    }
}
