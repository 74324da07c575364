package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.data.history.HistoryText.csv;
import static org.kepil.data.history.HistoryText.step;
import static org.kepil.data.imports.TestImports.SETTINGS;
import static org.kepil.data.imports.TestImports.order;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** What becomes of an import that runs when the application stops. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class ImportsLifecycleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory = Path.of("");

    private final AtomicBoolean logIsClosed = new AtomicBoolean();
    private final AtomicInteger keptTooLate = new AtomicInteger();
    private final CasesInMemory cases = new CasesInMemory();

    @Test
    void an_import_ends_before_the_log_closes_and_says_so(CapturedOutput output) throws Exception {
        cases.onEachCall(this::keepSlowly);
        TestImports parts = new TestImports(cases);
        Uploads uploads = new Uploads(directory, SETTINGS.maxUpload().toBytes());
        Imports imports = new Imports(parts.run, uploads, InstantSource.system(), parts.meters, 2);
        GenericApplicationContext application = application(imports);
        byte[] file = csv(IntStream.range(0, 5_000).mapToObj(n -> step("case-" + n, n)).toArray(String[]::new));
        ImportJob job = imports.start(order(false, false), uploads.keep(new java.io.ByteArrayInputStream(file)));
        Awaitility.await("steps are stored").atMost(PATIENCE).until(() -> cases.steps() > 0);

        application.close();

        assertThat(job.state()).isEqualTo(ImportState.STOPPED);
        assertThat(keptTooLate).hasValue(0);
        assertThat(cases.steps()).isLessThan(5_000);
        assertThat(output).contains("Import " + job.order().id() + " of receipt was stopped because Kepil stops.");
    }

    private void keepSlowly() {
        if (logIsClosed.get()) {
            keptTooLate.incrementAndGet();
        }
        try {
            Thread.sleep(5);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The part that stands for the log stops where the sequencer does. */
    private GenericApplicationContext application(Imports imports) {
        var application = new GenericApplicationContext();
        application.registerBean(Imports.class, () -> imports);
        application.registerBean(ImportsLifecycle.class, () -> new ImportsLifecycle(imports));
        application.registerBean(SmartLifecycle.class, LogToClose::new);
        application.refresh();
        return application;
    }

    private final class LogToClose implements SmartLifecycle {

        @Override
        public void start() {
            logIsClosed.set(false);
        }

        @Override
        public void stop() {
            logIsClosed.set(true);
        }

        @Override
        public boolean isRunning() {
            return !logIsClosed.get();
        }

        @Override
        public int getPhase() {
            return -3_000;
        }
    }
}
