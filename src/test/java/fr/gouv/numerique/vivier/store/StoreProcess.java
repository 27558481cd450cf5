// SPDX-License-Identifier: MIT
package fr.gouv.numerique.vivier.store;

import fr.gouv.numerique.vivier.domain.talent.Talent;
import fr.gouv.numerique.vivier.testing.TestStores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another program that works on a store, to be ended at a bad moment. */
public final class StoreProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader said;

    private StoreProcess(Process process) {
        this.process = process;
        said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    public static StoreProcess start(String task, Path folder) throws IOException {
        return start(StoreProcess.class, task, folder.toString());
    }

    /** Starts a program of the tests. */
    public static StoreProcess start(Class<?> program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.jooq.no-logo=true",
                                "-Dorg.jooq.no-tips=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(arguments));
        return new StoreProcess(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The next line that it prints; null when it has ended. */
    public String line() throws IOException {
        return said.readLine();
    }

    /** Ends it at once, as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int end() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it, whatever it is at. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        Store store = TestStores.inFolder(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "hold" -> {
                System.out.println("open");
                while (System.in.read() >= 0) {
                    continue;
                }
            }
            case "write" -> {
                for (int i = 0; i < 10_000; i++) {
                    String email = i + "@exemple.fr";
                    Talent written =
                            store.write(
                                    s ->
                                            s.talents()
                                                    .insert(
                                                            List.of(
                                                                    StoreContract.newTalent(
                                                                            s, "N", email)))
                                                    .getFirst());
                    System.out.println(written.ref());
                }
            }
            default ->
                    store.write(
                            s -> {
                                s.talents()
                                        .insert(List.of(StoreContract.newTalent(s, "N", "n@e.fr")));
                                System.out.println("inserted");
                                Runtime.getRuntime().halt(9);
                                return 0;
                            });
        }
        store.close();
    }
}
