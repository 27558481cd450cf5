// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How the program is laid out, for a root package: the program's, or that of the guilty examples.
 */
final class Rules {
    private static final String[] WINDOW_LIBRARIES = {
        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };
    private static final String[] DATABASE_LIBRARIES = {
        "org.jooq..", "java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..", "org.postgresql.."
    };
    private static final String[] FILE_LIBRARIES = {
        "org.apache.poi..",
        "org.openpdf..",
        "com.lowagie..",
        "org.apache.pdfbox..",
        "com.google.zxing..",
        "de.siegmar.."
    };

    /** Between features of the domain, besides what they all build on. */
    private static final Map<String, Set<String>> KNOWS =
            Map.of(
                    "talent", Set.of(),
                    "identity", Set.of("talent"),
                    "mission", Set.of(),
                    "matching", Set.of("talent", "mission"),
                    "application", Set.of("talent", "mission", "matching"),
                    "intake", Set.of("talent", "mission"),
                    "document", Set.of("talent", "mission", "application"),
                    "quality", Set.of("talent", "mission"),
                    "plan", Set.of("talent", "mission", "matching", "application"),
                    "calendar", Set.of("talent", "mission", "application", "document"));

    private static final Set<String> FOUNDATION = Set.of("shared", "reference", "settings");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** Every rule, by what it says. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> all = new LinkedHashMap<>();
        all.put("windows stay in ui", windowsStayInUi());
        all.put("view models hold no nodes", viewModelsHoldNoNodes());
        all.put("databases stay in store", databasesStayInStore());
        all.put("file formats stay in files", fileFormatsStayInFiles());
        all.put("picocli stays in cli", picocliStaysInCli());
        all.put("domain is plain Java", domainIsPlainJava());
        all.put("rings point one way", ringsPointOneWay());
        all.put("nobody sees the wiring", nobodySeesTheWiring());
        all.put("window and commands leave the store to use cases", storeIsLeftToUseCases());
        all.put("packages are free of cycles", packagesAreFreeOfCycles());
        for (String ring : List.of("domain", "usecase", "store", "files", "ui")) {
            all.put("features of " + ring + " are free of cycles", freeOfCycles(ring));
        }
        all.put("features know what they build on only", featuresKnowTheirBase());
        all.put("only cli and Main write to the console", consoleStaysInCli());
        all.put("threads start in ui.frame and platform", threadsStartInFewPlaces());
        all.put("nothing is interrupted", nothingIsInterrupted());
        all.put("time comes from a clock", timeComesFromAClock());
        all.put("dates are of java.time", datesAreOfJavaTime());
        all.put("awt and preferences stay out", awtStaysOut());
        all.put("no static state changes", noStaticStateChanges());
        all.put("texts of database failures are not read", failureTextsAreNotRead());
        return all;
    }

    private String in(String packages) {
        return root + "." + packages;
    }

    private ArchRule windowsStayInUi() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("ui.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WINDOW_LIBRARIES)
                .because("the command line never loads JavaFX; show it in ui");
    }

    private ArchRule viewModelsHoldNoNodes() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        describe(
                                "are of JavaFX, but for beans, collections and util",
                                type ->
                                        type.getPackageName().startsWith("javafx.")
                                                && !type.getPackageName()
                                                        .matches(
                                                                "javafx\\.(beans|collections|util)"
                                                                        + "(\\..*)?")))
                .because("a view model is tested without a window; nodes belong in its view");
    }

    private ArchRule databasesStayInStore() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("store.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE_LIBRARIES)
                .because("repositories take and give domain records; write one in store");
    }

    private ArchRule fileFormatsStayInFiles() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("files.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FILE_LIBRARIES)
                .because("files reads and writes them, the others see sheets and documents");
    }

    private ArchRule picocliStaysInCli() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("cli.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .because("commands parse and print, use cases do the work");
    }

    private ArchRule domainIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(in("domain.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("domain.."), "java..", "org.jspecify..")
                .because("rules outlive libraries; what needs one goes to a ring above");
    }

    private ArchRule ringsPointOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("ui")
                .definedBy(in("ui.."))
                .layer("cli")
                .definedBy(in("cli.."))
                .layer("usecase")
                .definedBy(in("usecase.."))
                .layer("store")
                .definedBy(in("store.."))
                .layer("files")
                .definedBy(in("files.."))
                .layer("platform")
                .definedBy(in("platform.."))
                .layer("domain")
                .definedBy(in("domain.."))
                .whereLayer("ui")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("usecase")
                .mayOnlyBeAccessedByLayers("ui", "cli")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("ui", "cli", "usecase")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("ui", "cli", "usecase")
                .whereLayer("platform")
                .mayOnlyBeAccessedByLayers("ui", "cli", "usecase")
                .because("what is above knows what is below, never the reverse");
    }

    private ArchRule nobodySeesTheWiring() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root)
                .because("whoever needs something is given it by its constructor");
    }

    private ArchRule storeIsLeftToUseCases() {
        DescribedPredicate<JavaClass> work =
                describe(
                        "work on the store",
                        type ->
                                type.getPackageName().startsWith(in("store"))
                                        && !type.getName()
                                                .matches(
                                                        ".*\\.store\\.engine\\."
                                                                + "(StoreLocation|StoreUnavailable"
                                                                + "|StoreException|ConcurrentChange)"
                                                                + "(\\$.*)?"));
        return noClasses()
                .that()
                .resideInAnyPackage(in("ui.."), in("cli.."))
                .should()
                .dependOnClassesThat(work)
                .because("they name a store and meet its failures; a use case works on it");
    }

    private ArchRule packagesAreFreeOfCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(simpleName("UseCases"), alwaysTrue())
                .ignoreDependency(resideInAPackage(in("store.schema..")), alwaysTrue())
                .because("a cycle is one package in two places; UseCases lists them all");
    }

    private ArchRule freeOfCycles(String ring) {
        return slices().matching(root + "." + ring + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("a feature is read and changed without the ones that build on it");
    }

    private ArchRule featuresKnowTheirBase() {
        return classes()
                .that()
                .resideInAPackage(in("domain.."))
                .should(new KnowsOnly(in("domain."), allowed()))
                .because(
                        "matching, application, intake, identity, plan and document build on talent and mission");
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new HashMap<>();
        KNOWS.forEach(
                (feature, others) -> {
                    Set<String> all = new HashSet<>(others);
                    all.addAll(FOUNDATION);
                    allowed.put(feature, all);
                });
        allowed.put("shared", Set.of());
        allowed.put("reference", Set.of("shared"));
        allowed.put("settings", Set.of("shared"));
        return allowed;
    }

    private ArchRule consoleStaysInCli() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("cli.."))
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(target("printStackTrace", type -> true))
                .because("standard output is the answer of a command, and nothing else");
    }

    private ArchRule threadsStartInFewPlaces() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(in("ui.frame.."), in("platform.."))
                .should()
                .callConstructorWhere(
                        describe(
                                "a thread or timer is made",
                                call ->
                                        call.getTargetOwner()
                                                .getName()
                                                .matches(
                                                        "java\\.lang\\.Thread|java\\.util\\.Timer")))
                .orShould()
                .callMethodWhere(target("of(Virtual|Platform)|startVirtualThread", isThread()))
                .orShould()
                .callMethodWhere(
                        target("runLater", type -> type.equals("javafx.application.Platform")))
                .orShould()
                .callMethodWhere(target("parallelStream|parallel", type -> true))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.concurrent\\.(Executors|CompletableFuture|ForkJoinPool)")
                .because("work goes through the one task runner, which tests replace");
    }

    private ArchRule nothingIsInterrupted() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(target("shutdownNow|cancel", type -> type.startsWith("java")))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .because("H2 closes its file when a thread inside it is interrupted; poll a token");
    }

    private ArchRule timeComesFromAClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveSimpleName("Wiring")
                .should()
                .callMethodWhere(
                        describe(
                                "now without a clock",
                                call ->
                                        call.getTargetOwner()
                                                        .getPackageName()
                                                        .startsWith("java.time")
                                                && call.getName().equals("now")
                                                && call.getTarget().getRawParameterTypes().stream()
                                                        .noneMatch(Rules::isClock)))
                .orShould()
                .callMethodWhere(
                        target("system.*|tick.*", type -> type.equals(Clock.class.getName())))
                .orShould()
                .callMethodWhere(
                        target(
                                "currentTimeMillis|nanoTime",
                                type -> type.equals(System.class.getName())))
                .because("a test sets the day; take the Clock that Wiring gives");
    }

    private static boolean isClock(JavaClass type) {
        return type.isEquivalentTo(Clock.class);
    }

    private ArchRule datesAreOfJavaTime() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("files.."))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                                + "|java\\.text\\.(Simple)?DateFormat|java\\.sql\\.(Date|Timestamp)")
                .because(
                        "java.time says what it means; only libraries of files still ask for Date");
    }

    private ArchRule awtStaysOut() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(in("files.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.awt..", "javax.swing..", "java.util.prefs..", "javafx.scene.web..")
                .because("they load a second toolkit, a registry or a browser");
    }

    private ArchRule noStaticStateChanges() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(
                        describe(
                                "a type made to change",
                                type ->
                                        type.getName()
                                                .matches(
                                                        "java\\.util\\.concurrent\\..*"
                                                                + "|java\\.lang\\.(ThreadLocal"
                                                                + "|StringBuilder)"
                                                                + "|java\\.util\\.(ArrayList|HashMap"
                                                                + "|LinkedHashMap|TreeMap|HashSet)"
                                                                + "|javafx\\.beans\\..*")))
                .because("two stores, two windows and two tests live in one program");
    }

    private ArchRule failureTextsAreNotRead() {
        return noClasses()
                .that()
                .resideInAPackage(in("store.."))
                .should()
                .callMethodWhere(
                        target(
                                "getMessage|getLocalizedMessage",
                                type -> type.endsWith("Exception") || type.endsWith("Throwable")))
                .because("H2 and PostgreSQL put people's data into them; the code tells enough");
    }

    private static Predicate<String> isThread() {
        return type -> type.equals(Thread.class.getName());
    }

    private static DescribedPredicate<JavaMethodCall> target(String name, Predicate<String> owner) {
        return describe(
                "target is " + name,
                call ->
                        call.getName().matches(name)
                                && owner.test(call.getTargetOwner().getName()));
    }
}
