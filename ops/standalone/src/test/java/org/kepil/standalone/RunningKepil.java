package org.kepil.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;

/** One Kepil for all tests of this JVM, on a free port and with a data directory of its own, started by the first. */
public final class RunningKepil implements AutoCloseable {

    /** The most bytes of a file that it imports: few, so that a test can send more. */
    static final int LARGEST_UPLOAD = 1 << 24;

    private static final class Shared {
        private static final RunningKepil KEPIL = new RunningKepil(newDirectory());
    }

    private final Path data;
    private final ConfigurableApplicationContext context;

    private RunningKepil(Path data, String... settings) {
        this.data = data;
        context = Kepil.application().run(Stream.concat(Stream.of("--server.port=0", "--kepil.data=" + data,
                "--kepil.import.max-upload=" + LARGEST_UPLOAD + "B"), Stream.of(settings)).toArray(String[]::new));
    }

    /** Another one, for a test that needs settings of its own and closes it. */
    static RunningKepil on(Path data, String... settings) {
        return new RunningKepil(data, settings);
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("kepil-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that runs; it stops with the JVM. */
    public static RunningKepil shared() {
        return Shared.KEPIL;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The directory that it keeps everything in. */
    public Path data() {
        return data;
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The part of that name. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The API as the demo account of that user name. */
    public Api as(String userName) {
        return new Api(address(), userName, password(userName));
    }

    /** The generated password of a demo account. */
    public String password(String userName) {
        return passwordIn(data, userName);
    }

    static String passwordIn(Path data, String userName) {
        try (Stream<String> lines = Files.lines(data.resolve("demo-accounts.txt"))) {
            return lines.map(line -> line.split("\\s+")).filter(parts -> parts[0].equals(userName)).findFirst()
                    .orElseThrow()[1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
