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
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long each place of the window takes to show what it has to show, on a large store that is
 * open and whose pool was read: from the click until no work is left that the screen waits for and
 * what came of it is painted. Arguments: {@code fill STORE N} opens applications until there are N,
 * each some steps on; {@code open STORE ROUNDS [PLACE...]} visits every place, or these, in turn.
 * Prints milliseconds by the clock and of processor: of the first visit after the start, and of the
 * later ones; and where the threads were during a slow visit.
 */
final class ScreenBench {
    private static final double SLOW = 200;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int SAMPLE_MILLIS = 2;
    private static final String AWAY = "nav-settings";
    private static final List<Visit> VISITS =
            List.of(
                    Visit.place("home"),
                    Visit.place("talents"),
                    Visit.of("one talent", "nav-talents", "talent-table"),
                    Visit.of("duplicates", "nav-talents", "talent-duplicates"),
                    Visit.place("missions"),
                    Visit.of("one mission", "nav-missions", "mission-table"),
                    Visit.of("publication", "nav-missions", "missions-publish"),
                    Visit.place("applications"),
                    Visit.of("one application", "nav-applications", "application-table"),
                    Visit.place("documents"),
                    Visit.place("imports"),
                    Visit.place("quality"),
                    Visit.place("reports"),
                    Visit.place("settings"),
                    new Visit("plan", true, List.of("nav-plan")));

    /** Another row each time: what is shown already is not read again. */
    private static int next;

    private ScreenBench() {}

    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        if ("fill".equals(arguments[0])) {
            fill(store, Integer.parseInt(arguments[2]));
        } else {
            open(
                    store,
                    Integer.parseInt(arguments[2]),
                    Arrays.asList(arguments).subList(3, arguments.length));
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

    private static void open(Path store, int rounds, List<String> wanted) throws Exception {
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
        Scene scene = onFx(shown.get()::getScene);
        say("window", begun);
        while (onFx(() -> find(scene, "nav-home").isDisabled())) {
            Thread.sleep(SAMPLE_MILLIS);
        }
        say("store open", begun);
        settled(scene, false, new Samples());
        say("first screen", begun);
        while (!Worker.ASIDE.isIdle()) {
            Thread.sleep(SAMPLE_MILLIS);
        }
        say("pool read", begun);
        List<Visit> visits =
                VISITS.stream()
                        .filter(it -> wanted.isEmpty() || wanted.contains(it.name()))
                        .toList();
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Visit visit : visits) {
                Samples samples = new Samples();
                for (String door : visit.doors().subList(0, visit.doors().size() - 1)) {
                    press(scene, door);
                    settled(scene, false, new Samples());
                }
                Cost before = Cost.now();
                press(scene, visit.doors().getLast());
                settled(scene, visit.isLong(), samples);
                Cost cost = Cost.now().minus(before);
                costs.computeIfAbsent(visit.name(), _ -> new ArrayList<>()).add(cost);
                if (cost.clock() > SLOW && (round == 0 || round == rounds - 1)) {
                    samples.print(visit.name());
                }
                press(scene, AWAY);
                settled(scene, false, new Samples());
            }
        }
        print(costs);
        onFx(
                () -> {
                    scene.getWindow().hide();
                    return 0;
                });
        desktop.await();
        Platform.exit();
    }

    private static void say(String what, long begun) {
        System.out.printf("%-14s %6.0f ms%n", what, (System.nanoTime() - begun) / 1e6);
    }

    private static void print(Map<String, List<Cost>> costs) {
        System.out.printf(
                "%-14s %15s %31s%n%-14s %7s %7s %7s %7s %7s %7s%n",
                "ms", "first", "later", "", "clock", "cpu", "least", "median", "most", "cpu");
        costs.forEach(
                (name, all) -> {
                    List<Cost> later = all.subList(1, all.size());
                    double[] clocks = later.stream().mapToDouble(Cost::clock).sorted().toArray();
                    double[] cpus = later.stream().mapToDouble(Cost::cpu).sorted().toArray();
                    System.out.printf(
                            "%-14s %7.0f %7.0f",
                            name, all.getFirst().clock(), all.getFirst().cpu());
                    if (!later.isEmpty()) {
                        System.out.printf(
                                " %7.0f %7.0f %7.0f %7.0f",
                                clocks[0],
                                clocks[clocks.length / 2],
                                clocks[clocks.length - 1],
                                cpus[cpus.length / 2]);
                    }
                    System.out.println();
                });
    }

    private static void press(Scene scene, String id) throws Exception {
        onFx(
                () -> {
                    switch (find(scene, id)) {
                        case ButtonBase button -> button.fire();
                        case TableView<?> table -> table.getSelectionModel().clearAndSelect(next++);
                        case Node other -> throw new IllegalStateException(other.toString());
                    }
                    return 0;
                });
    }

    private static Node find(Scene scene, String id) {
        return Objects.requireNonNull(scene.getRoot().lookup("#" + id), id);
    }

    /**
     * Waits until nobody works for the screen any more and what came of it is painted.
     *
     * @param isLong whether the work goes on for minutes: then it is enough that this is said
     */
    private static void settled(Scene scene, boolean isLong, Samples samples) throws Exception {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            long worked = Worker.WORK.cpu();
            onFx(() -> 0);
            if (isLong || (Worker.WORK.isIdle() && Worker.WORK.cpu() == worked)) {
                break;
            }
            samples.take();
            Thread.sleep(SAMPLE_MILLIS);
        }
        CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
        onFx(
                () -> {
                    scene.addPostLayoutPulseListener(() -> laidOut.complete(true));
                    Platform.requestNextPulse();
                    return 0;
                });
        laidOut.get();
        while (!Worker.PAINTER.isIdle()) {
            Thread.onSpinWait();
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

    /**
     * A place to open.
     *
     * @param doors what is pressed to come there; the last one is measured
     * @param isLong whether it works on for minutes, and says so
     */
    private record Visit(String name, boolean isLong, List<String> doors) {
        static Visit of(String name, String... doors) {
            return new Visit(name, false, List.of(doors));
        }

        static Visit place(String name) {
            return of(name, "nav-" + name);
        }
    }

    /**
     * What was spent so far.
     *
     * @param clock milliseconds
     * @param cpu milliseconds of processor of the interface, of its painter and of the work it
     *     waits for; not of the compiler nor of what nobody waits for
     */
    private record Cost(double clock, double cpu) {
        static Cost now() {
            long cpu = 0;
            for (Worker worker : EnumSet.of(Worker.INTERFACE, Worker.PAINTER, Worker.WORK)) {
                cpu += worker.cpu();
            }
            return new Cost(System.nanoTime() / 1e6, cpu / 1e6);
        }

        Cost minus(Cost before) {
            return new Cost(clock - before.clock, cpu - before.cpu);
        }
    }

    /** Threads of the program by their name. */
    private enum Worker {
        INTERFACE("JavaFX Application Thread", "nothing"),
        PAINTER("QuantumRenderer", "getTask"),
        WORK("vivier-work", "getTask"),
        ASIDE("vivier-aside", "getTask");

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final String prefix;
        private final String idleIn;

        Worker(String prefix, String idleIn) {
            this.prefix = prefix;
            this.idleIn = idleIn;
        }

        private Stream<Thread> threads() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith(prefix));
        }

        long cpu() {
            return threads().mapToLong(it -> THREADS.getThreadCpuTime(it.threadId())).sum();
        }

        boolean isIdle() {
            return threads()
                    .allMatch(
                            thread ->
                                    Arrays.stream(thread.getStackTrace())
                                            .anyMatch(it -> it.getMethodName().equals(idleIn)));
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
