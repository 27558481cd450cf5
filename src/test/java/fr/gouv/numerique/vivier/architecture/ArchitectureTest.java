// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import fr.gouv.numerique.vivier.testing.ProgramClasses;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program keeps its rules, and each rule finds who breaks it. */
class ArchitectureTest {
    private static final String PROGRAM = "fr.gouv.numerique.vivier";
    private static final String GUILTY = PROGRAM + ".architecture.guilty";
    private static final JavaClasses EXAMPLES = new ClassFileImporter().importPackages(GUILTY);
    private static final int MOST_LINES = 400;

    /** Who breaks each rule. */
    private static final Map<String, List<String>> FOUND =
            Map.ofEntries(
                    Map.entry("windows stay in ui", List.of("Painted")),
                    Map.entry("view models hold no nodes", List.of("NodeViewModel")),
                    Map.entry("databases stay in store", List.of("AsksTheDatabase")),
                    Map.entry("file formats stay in files", List.of("FillsASheet")),
                    Map.entry("picocli stays in cli", List.of("ParsesArguments")),
                    Map.entry("domain is plain Java", List.of("NeedsALibrary", "Painted")),
                    Map.entry("rings point one way", List.of("LooksUp", "KnowsTheStore")),
                    Map.entry("nobody sees the wiring", List.of("FetchesForItself")),
                    Map.entry(
                            "window and commands leave the store to use cases",
                            List.of("ReadsTheStore")),
                    Map.entry("packages are free of cycles", List.of("Hen", "Egg")),
                    Map.entry("features of domain are free of cycles", List.of("domain.hen")),
                    Map.entry("features of usecase are free of cycles", List.of("usecase.hen")),
                    Map.entry("features of store are free of cycles", List.of("store.hen")),
                    Map.entry("features of files are free of cycles", List.of("files.hen")),
                    Map.entry("features of ui are free of cycles", List.of("ui.hen")),
                    Map.entry(
                            "features know what they build on only",
                            List.of("KnowsItsApplication")),
                    Map.entry(
                            "only cli and Main write to the console",
                            List.of("TalksAloud.talk", "TalksAloud.leave")),
                    Map.entry(
                            "threads start in ui.frame and platform",
                            List.of("java.lang.Thread", "Executors")),
                    Map.entry("nothing is interrupted", List.of("Hurries")),
                    Map.entry(
                            "time comes from a clock",
                            List.of("LooksAtTheWall.today", "LooksAtTheWall.moment")),
                    Map.entry("dates are of java.time", List.of("KeepsOldDates")),
                    Map.entry("awt and preferences stay out", List.of("OpensASecondToolkit")),
                    Map.entry(
                            "no static state changes",
                            List.of("Remembers.count", "Remembers.NAMES")),
                    Map.entry("texts of database failures are not read", List.of("TellsValues")));

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return new Rules(PROGRAM)
                .all().entrySet().stream()
                        .map(
                                rule ->
                                        DynamicTest.dynamicTest(
                                                rule.getKey(),
                                                () -> rule.getValue().check(ProgramClasses.all())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsWhoBreaksIt() {
        return new Rules(GUILTY)
                .all().entrySet().stream()
                        .map(
                                rule ->
                                        DynamicTest.dynamicTest(
                                                rule.getKey(),
                                                () -> finds(rule.getKey(), rule.getValue())));
    }

    private static void finds(String name, ArchRule rule) {
        String report = String.join("\n", rule.evaluate(EXAMPLES).getFailureReport().getDetails());
        assertThat(FOUND.getOrDefault(name, List.of()))
                .isNotEmpty()
                .allSatisfy(guilty -> assertThat(report).contains(guilty));
        assertThat(rule.getDescription()).contains("because");
    }

    @Test
    void noSourceFileIsLongerThanFourHundredLines() {
        assertThat(tooLong(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aLongSourceFileIsFound(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("Long.java"), Collections.nCopies(MOST_LINES + 1, ""));
        Files.write(folder.resolve("Short.java"), Collections.nCopies(MOST_LINES, ""));

        assertThat(tooLong(folder)).containsExactly("Long.java");
    }

    private static List<String> tooLong(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
