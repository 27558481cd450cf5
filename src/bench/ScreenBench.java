// SPDX-License-Identifier: MIT
import fr.gouv.numerique.vivier.Wiring;
import fr.gouv.numerique.vivier.domain.application.Application;
import fr.gouv.numerique.vivier.domain.application.ApplicationPath;
import fr.gouv.numerique.vivier.domain.application.Formalities;
import fr.gouv.numerique.vivier.domain.application.MoveOutcome;
import fr.gouv.numerique.vivier.domain.application.ProposalReason;
import fr.gouv.numerique.vivier.domain.application.Step;
import fr.gouv.numerique.vivier.domain.application.Workflow;
import fr.gouv.numerique.vivier.domain.mission.Mission;
import fr.gouv.numerique.vivier.domain.mission.MissionId;
import fr.gouv.numerique.vivier.domain.shared.IdGenerator;
import fr.gouv.numerique.vivier.domain.talent.TalentId;
import fr.gouv.numerique.vivier.platform.Folders;
import fr.gouv.numerique.vivier.store.Session;
import fr.gouv.numerique.vivier.store.Store;
import fr.gouv.numerique.vivier.store.engine.StoreLocation;
import fr.gouv.numerique.vivier.ui.frame.Desktop;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * How long each place of the window takes to show what it has to show, on a large store: from the
 * click on its name until the words in view change no more. Arguments: {@code fill STORE N} opens
 * applications until there are N, each some steps on; {@code open STORE} measures, and prints
 * milliseconds (first visit, then least and most of the later ones) and where the threads were
 * during a slow visit.
 */
final class ScreenBench {
    private static final int LATER_VISITS = 5;
    private static final double SLOW = 200;
    private static final long QUIET_NANOS = 700_000_000L;
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final int SAMPLE_MILLIS = 5;
    private static final List<String> PLACES =
            List.of(
                    "home",
                    "talents",
                    "missions",
                    "applications",
                    "plan",
                    "documents",
                    "imports",
                    "quality",
                    "reports",
                    "settings");

    private ScreenBench() {}

    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        if ("fill".equals(arguments[0])) {
            fill(store, Integer.parseInt(arguments[2]));
        } else {
            open(store);
        }
    }

    /** In one write, without ranking anybody: which people are proposed does not matter here. */
    private static void fill(Path folder, int wanted) throws Exception {
        Random random = new Random(7);
        Clock clock = Clock.systemDefaultZone();
        LocalDate today = LocalDate.now(clock);
        Workflow workflow = Workflow.answeredWithin(10);
        try (Store store =
                Store.open(
                        new StoreLocation.Folder(folder, ""),
                        clock,
                        new IdGenerator(clock, random),
                        "bench")) {
            List<TalentId> talents =
                    store.read(session -> session.people().all()).stream()
                            .map(known -> new TalentId(known.person().id()))
                            .toList();
            int made =
                    store.write(
                            session -> {
                                List<Mission> missions = session.missions().all();
                                int count = session.applications().all().size();
                                for (; count < wanted; count++) {
                                    open(
                                            session,
                                            any(talents, random),
                                            any(missions, random).id(),
                                            today.minusDays(20 + random.nextInt(400)),
                                            workflow,
                                            random);
                                }
                                return count;
                            });
            System.out.println(made + " applications");
        }
    }

    private static void open(
            Session session,
            TalentId talent,
            MissionId mission,
            LocalDate on,
            Workflow workflow,
            Random random) {
        Application application =
                session.applications()
                        .open(
                                talent,
                                mission,
                                ApplicationPath.COMMUNITY,
                                Formalities.FULL,
                                on,
                                List.of(new ProposalReason("skills", 40, 300, "3 sur 4")));
        for (int moves = random.nextInt(6); moves > 0; moves--) {
            List<Step> next = application.allowed();
            if (next.isEmpty()) {
                return;
            }
            MoveOutcome outcome =
                    application.move(
                            new Application.Move(any(next, random), on, Optional.empty(), ""),
                            workflow,
                            session.now(),
                            "bench");
            if (!(outcome instanceof MoveOutcome.Moved(Application moved, var event))) {
                return;
            }
            session.applications().saveMove(moved, event);
            application = session.applications().find(moved.id()).orElseThrow();
        }
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static void open(Path store) throws Exception {
        Path settings = Files.createTempDirectory("screen-bench");
        Desktop desktop =
                new Wiring(Clock.systemDefaultZone(), new Folders(settings), "bench")
                        .desktop(new StoreLocation.Folder(store, ""));
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        long begun = System.nanoTime();
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    desktop.show(stage);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    shown.complete(stage);
                });
        Stage stage = shown.get();
        System.out.printf("window %6.0f ms%n", (System.nanoTime() - begun) / 1e6);
        while (onFx(() -> find(stage, "#nav-home").isDisabled())) {
            Thread.sleep(SAMPLE_MILLIS);
        }
        System.out.printf("store open %6.0f ms%n", (System.nanoTime() - begun) / 1e6);
        System.out.printf("first screen %6.0f ms%n", settled(stage, begun, new Samples()));
        System.out.printf("%-14s %8s %8s %8s%n", "ms", "first", "least", "most");
        for (String place : PLACES) {
            Samples samples = new Samples();
            double first = visit(stage, place, samples);
            double[] later = new double[LATER_VISITS];
            Samples laterSamples = new Samples();
            for (int i = 0; i < LATER_VISITS; i++) {
                visit(stage, "settings".equals(place) ? "home" : "settings", new Samples());
                later[i] = visit(stage, place, laterSamples);
            }
            Arrays.sort(later);
            System.out.printf(
                    "%-14s %8.0f %8.0f %8.0f%n", place, first, later[0], later[LATER_VISITS - 1]);
            if (first > SLOW) {
                samples.print("first");
            }
            if (later[LATER_VISITS / 2] > SLOW) {
                laterSamples.print("later");
            }
        }
        Platform.runLater(stage::hide);
        desktop.await();
        Platform.exit();
    }

    private static double visit(Stage stage, String place, Samples samples) throws Exception {
        long begun = System.nanoTime();
        onFx(
                () -> {
                    ((ButtonBase) find(stage, "#nav-" + place)).fire();
                    return 0;
                });
        return settled(stage, begun, samples);
    }

    private static Node find(Stage stage, String id) {
        return stage.getScene().getRoot().lookup(id);
    }

    /** When the words in view changed for the last time, in milliseconds from the beginning. */
    private static double settled(Stage stage, long begun, Samples samples) throws Exception {
        long changed = System.nanoTime();
        int words = 0;
        while (true) {
            View view = onFx(() -> View.of(stage.getScene().getRoot()));
            long now = System.nanoTime();
            if (view.busy() || view.words() != words) {
                words = view.words();
                changed = now;
            }
            boolean isQuiet = now - changed > QUIET_NANOS;
            if (isQuiet || now - begun > PATIENCE_NANOS) {
                return (changed - begun) / 1e6;
            }
            if (now - changed < QUIET_NANOS / 7) {
                samples.take();
            }
            Thread.sleep(SAMPLE_MILLIS);
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get();
    }

    /** What is in view outside the navigation. */
    private record View(int words, boolean busy) {

        static View of(Node node) {
            if (!node.isVisible() || node.getStyleClass().contains("rail")) {
                return new View(0, false);
            }
            int words = 0;
            boolean busy = node instanceof ProgressIndicator bar && bar.isIndeterminate();
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                words = labeled.getText().hashCode();
            } else if (node instanceof TextInputControl input && input.getText() != null) {
                words = input.getText().hashCode();
            }
            if (node instanceof Parent parent) {
                for (Node child : parent.getChildrenUnmodifiable()) {
                    View view = of(child);
                    words = 31 * words + view.words();
                    busy |= view.busy();
                }
            }
            return new View(words, busy);
        }
    }

    /** Where the threads of the program were, by their lines of its own code. */
    private static final class Samples {
        private static final int DEPTH = 5;
        private static final int SHOWN = 6;
        private final Map<String, Integer> counts = new HashMap<>();
        private int all;

        void take() {
            all++;
            Thread.getAllStackTraces()
                    .forEach(
                            (thread, stack) -> {
                                String at = at(stack);
                                if (!at.isEmpty()) {
                                    counts.merge(thread.getName() + ": " + at, 1, Integer::sum);
                                }
                            });
        }

        private static String at(StackTraceElement[] stack) {
            return Arrays.stream(stack)
                    .filter(it -> it.getClassName().startsWith("fr.gouv"))
                    .filter(it -> !it.getClassName().endsWith("BackgroundTasks"))
                    .limit(DEPTH)
                    .map(
                            it ->
                                    it.getClassName()
                                                    .substring(
                                                            it.getClassName().lastIndexOf('.') + 1)
                                            + "."
                                            + it.getMethodName()
                                            + ":"
                                            + it.getLineNumber())
                    .collect(Collectors.joining(" < "));
        }

        void print(String visit) {
            counts.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(SHOWN)
                    .forEach(
                            it ->
                                    System.out.printf(
                                            "    %s %3d %% %s%n",
                                            visit, it.getValue() * 100 / all, it.getKey()));
        }
    }
}
