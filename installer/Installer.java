// SPDX-License-Identifier: MIT
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes Vivier installable on the system it runs on: a Java runtime with JavaFX in it, the program
 * with its launcher, then the package: {@code deb}, {@code msi} or {@code dmg}, or {@code image} to
 * stop before it.
 */
public class Installer {
    private static final String SYSTEM = System.getProperty("os.name");
    private static final boolean WINDOWS = SYSTEM.startsWith("Windows");
    private static final boolean MAC = SYSTEM.startsWith("Mac");

    /** As a command on Linux, as a program of the menu elsewhere. */
    private static final String NAME = WINDOWS || MAC ? "Vivier" : "vivier";

    private static final String PUBLISHER = "Direction interministérielle du numérique";
    private static final String DESCRIPTION = "Vivier de talents numériques de l’État";

    /** Windows replaces an older version only if this stays the same for ever. */
    private static final String UPGRADE = "8c9ccba0-1e1c-4b52-9a4e-5d4b2f6f0a37";

    /**
     * What jdeps finds in the libraries, and what it cannot see: French dates, encodings of old
     * exports, archives as file systems, and the class some libraries reach memory through.
     */
    private static final String MODULES =
            "java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,"
                    + "java.naming,java.scripting,java.security.jgss,java.sql,java.xml,"
                    + "java.xml.crypto,jdk.net,javafx.controls,"
                    + "jdk.localedata,jdk.charsets,jdk.zipfs,jdk.unsupported";

    private static final List<String> JAVA_OPTIONS =
            List.of(
                    "--enable-native-access=javafx.graphics",
                    "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED");

    private final Path program;
    private final Path settings;
    private final Path out;
    private final String version;

    private Installer(Path program, Path settings, Path out, String version) {
        this.program = program;
        this.settings = settings;
        this.out = out;
        this.version = version;
    }

    /**
     * @param args the runnable folder, the folder of this file, where to build, the version, what
     */
    public static void main(String[] args) throws Exception {
        Installer installer =
                new Installer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]);
        delete(installer.out);
        Files.createDirectories(installer.out);
        Path image = installer.image(installer.runtime());
        Path made =
                switch (args[4]) {
                    case "image" -> image;
                    case "deb" -> installer.deb(image);
                    case "msi" -> installer.msi(image);
                    case "dmg" -> installer.dmg(image);
                    default -> throw new IllegalArgumentException(args[4]);
                };
        System.out.println(made);
    }

    private Path runtime() throws IOException {
        Path runtime = out.resolve("runtime");
        run(
                "jlink",
                List.of(
                        "--module-path",
                        program.resolve("lib/javafx").toString(),
                        "--add-modules",
                        MODULES,
                        "--include-locales=fr,en",
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--compress=zip-6",
                        "--exclude-resources=regex:/javafx\\..*/[^/]+\\.(so|dll|dylib)",
                        "--output",
                        runtime.toString()));
        unpackLibraries(runtime.resolve(WINDOWS ? "bin" : "lib"));
        return runtime;
    }

    /**
     * Puts JavaFX's native libraries beside those of Java. Left in the modules they would be
     * unpacked into the user's home at the first start, from where many sites let nothing run.
     */
    private void unpackLibraries(Path folder) throws IOException {
        for (Path jar : jars(program.resolve("lib/javafx"))) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    Path library = folder.resolve(entry.getName());
                    if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")
                            && !Files.exists(library)) {
                        try (InputStream bytes = zip.getInputStream(entry)) {
                            Files.copy(bytes, library);
                        }
                    }
                }
            }
        }
    }

    private Path image(Path runtime) throws IOException, InterruptedException {
        Path jars = Files.createDirectories(out.resolve("jars"));
        for (Path jar : jars(program.resolve("lib"))) {
            Files.copy(jar, jars.resolve(jar.getFileName()));
        }
        copy(licence(), jars.resolve("LICENSE"));
        copy(notices(), jars.resolve("notices.txt"));
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--type", "app-image"));
        options.addAll(describe());
        options.addAll(List.of("--runtime-image", runtime.toString()));
        options.addAll(List.of("--input", jars.toString()));
        options.addAll(List.of("--main-jar", "vivier-" + version + ".jar"));
        options.addAll(List.of("--main-class", "fr.gouv.numerique.vivier.Main"));
        options.addAll(List.of("--icon", icon().toString()));
        JAVA_OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        if (WINDOWS) {
            // A program of the menu has no console to answer on: commands get their own.
            Path console = settings.resolve("windows/vivier-console.properties");
            options.addAll(List.of("--add-launcher", "vivier-console=" + console));
        }
        if (MAC) {
            options.addAll(List.of("--mac-package-identifier", "fr.gouv.numerique.vivier"));
        }
        run("jpackage", options);
        if (MAC) {
            // The bundle is sealed: nothing may be put into it any more.
            return out.resolve("Vivier.app");
        }
        Path image = out.resolve(NAME);
        train(image);
        return image;
    }

    /**
     * Runs the main job and the window once, without a screen, to keep the classes they load ready
     * for use in a cache. Where a program cannot be asked to end, the window is left out.
     */
    private void train(Path image) throws IOException, InterruptedException {
        Path app = image.resolve(WINDOWS ? "app" : "lib/app");
        Path launcher = image.resolve(WINDOWS ? "vivier-console.exe" : "bin/vivier");
        List<Path> configurations = files(app, ".cfg");
        List<String> asBuilt = new ArrayList<>();
        for (Path configuration : configurations) {
            asBuilt.add(Files.readString(configuration));
            Files.writeString(
                    configuration,
                    """
                    java-options=-XX:AOTCacheOutput=$APPDIR/vivier.aot
                    java-options=-Xlog:aot=error
                    java-options=-Dglass.platform=Headless
                    java-options=-Dprism.order=sw
                    java-options=-Djava.awt.headless=true
                    """,
                    StandardOpenOption.APPEND);
        }
        Path demo = out.resolve("training");
        List<String> command =
                new ArrayList<>(List.of(launcher.toString(), "demo", "--out", demo.toString()));
        boolean window = ProcessHandle.current().supportsNormalTermination();
        if (window) {
            command.add("--open");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The headless platform serves as the screen the command asks for.
        builder.environment().put("DISPLAY", ":0");
        builder.environment().put("XDG_DATA_HOME", demo.toString());
        Process process = builder.start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            said.add(lines.readLine());
            if (window) {
                // The job is done: time for the window to come up and read its store.
                Thread.sleep(Duration.ofSeconds(15));
                // Not the process's own method: that would close what it still has to say.
                process.toHandle().destroy();
            }
            lines.lines().forEach(said::add);
        }
        process.waitFor();
        if (!Files.exists(app.resolve("vivier.aot"))) {
            throw new IllegalStateException("The training run left no cache: " + said);
        }
        for (int i = 0; i < configurations.size(); i++) {
            Files.writeString(
                    configurations.get(i),
                    asBuilt.get(i) + "java-options=-XX:AOTCache=$APPDIR/vivier.aot\n");
        }
        delete(demo);
    }

    /**
     * Without jpackage, whose package asks for the libraries of the one system it was built on, and
     * adds to the menu by scripts; here the menu entry and the command are files of the package.
     */
    private Path deb(Path image) throws IOException, InterruptedException {
        Path root = out.resolve("deb");
        Path opt = Files.createDirectories(root.resolve("opt"));
        Files.move(image, opt.resolve("vivier"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("vivier"), Path.of("/opt/vivier/bin/vivier"));
        copy(
                settings.resolve("linux/vivier.desktop"),
                root.resolve("usr/share/applications/vivier.desktop"));
        copy(icon(), root.resolve("usr/share/icons/hicolor/256x256/apps/vivier.png"));
        Path copyright = root.resolve("usr/share/doc/vivier/copyright");
        copy(licence(), copyright);
        Files.writeString(copyright, "\n" + Files.readString(notices()), StandardOpenOption.APPEND);
        String architecture = read("dpkg", "--print-architecture");
        Path control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(
                control,
                Files.readString(settings.resolve("linux/control"))
                        .replace("@version@", version)
                        .replace("@architecture@", architecture)
                        .replace("@size@", Long.toString(size(root) / 1024))
                        .replace("@publisher@", PUBLISHER)
                        .replace("@description@", DESCRIPTION));
        openToAll(root);
        Path deb = out.resolve("vivier_" + version + "_" + architecture + ".deb");
        read("dpkg-deb", "--root-owner-group", "--build", root.toString(), deb.toString());
        return deb;
    }

    private Path msi(Path image) {
        List<String> options = new ArrayList<>(List.of("--type", "msi"));
        options.addAll(describe());
        options.addAll(List.of("--app-image", image.toString()));
        options.addAll(List.of("--license-file", licence().toString()));
        // For one user: no administrator is needed.
        options.addAll(List.of("--win-per-user-install", "--win-upgrade-uuid", UPGRADE));
        options.addAll(List.of("--win-shortcut", "--win-menu"));
        options.addAll(List.of("--win-menu-group", "Vivier de talents"));
        run("jpackage", options);
        return out.resolve(NAME + "-" + version + ".msi");
    }

    private Path dmg(Path image) {
        List<String> options = new ArrayList<>(List.of("--type", "dmg"));
        options.addAll(describe());
        options.addAll(List.of("--app-image", image.toString()));
        run("jpackage", options);
        return out.resolve(NAME + "-" + numberForMac() + ".dmg");
    }

    private List<String> describe() {
        return List.of(
                "--name",
                NAME,
                "--app-version",
                MAC ? numberForMac() : version,
                "--vendor",
                PUBLISHER,
                "--description",
                DESCRIPTION,
                "--dest",
                out.toString());
    }

    /** For macOS, jpackage takes no version that begins with 0. */
    private String numberForMac() {
        return version.startsWith("0.") ? "1." + version.substring(2) : version;
    }

    private Path licence() {
        return settings.resolveSibling("LICENSE");
    }

    /** What others wrote, and under which licence. */
    private Path notices() {
        return settings.resolve("notices.txt");
    }

    private Path icon() {
        return settings.resolve("icons/vivier." + (WINDOWS ? "ico" : MAC ? "icns" : "png"));
    }

    private static void run(String tool, List<String> options) {
        int status =
                ToolProvider.findFirst(tool)
                        .orElseThrow()
                        .run(System.out, System.err, options.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(tool + " ended with status " + status);
        }
    }

    private static String read(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer;
        try (InputStream bytes = process.getInputStream()) {
            answer = new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " failed");
        }
        return answer;
    }

    private static void copy(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
    }

    /** Whatever the mask of the one who builds is. */
    private static void openToAll(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static long size(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        return files(folder, ".jar");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
