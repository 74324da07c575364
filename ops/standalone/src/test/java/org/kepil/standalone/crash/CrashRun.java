package org.kepil.standalone.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongSupplier;

/** Lets writers write, kills, starts again, and asks the oracles when the last kill is over. */
final class CrashRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LEAST_WORK = 100;
    private static final int MOST_WORK = 800;

    private final RunFolder folder;
    private final long seed;
    private final Set<Canary> canaries;
    private final Random random;
    private final int port;
    private final History history;
    private final List<Hit> hits = new ArrayList<>();
    private int lives;
    private Life life;

    CrashRun(RunFolder folder, long seed, Set<Canary> canaries) throws IOException {
        this.folder = folder;
        this.seed = seed;
        this.canaries = canaries;
        this.random = new Random(seed);
        this.port = freePort();
        this.history = new History(folder.journals());
        this.life = nextLife();
    }

    /** Goes through the faults in their order, with work between them, and through a last kill of everything. */
    Report through(List<Fault> faults) throws IOException, InterruptedException {
        for (Fault fault : faults) {
            work();
            hit(fault);
        }
        work();
        return end();
    }

    private void work() throws IOException, InterruptedException {
        await(history::acknowledgements, history.refresh().acknowledgements() + random.nextInt(LEAST_WORK, MOST_WORK));
    }

    private void hit(Fault fault) throws IOException, InterruptedException {
        long told = history.refresh().toldUnknown();
        long at = System.nanoTime();
        Kill kill = Kill.of(fault, folder, life);
        long cutOff = afterDeath(told);
        await(history::acknowledgements, history.refresh().acknowledgements() + 1);
        hits.add(kill.hit(cutOff + history.toldUnknown() - told, Duration.ofNanos(System.nanoTime() - at)));
    }

    /** Starts the application again if it died; if not, waits until it has seen that its database did. */
    private long afterDeath(long told) throws IOException, InterruptedException {
        if (life.runs()) {
            await(history::toldUnknown, told + 1);
            return 0;
        }
        long cutOff = history.refresh().cutOff(lives);
        life = nextLife();
        return cutOff;
    }

    private Report end() throws IOException, InterruptedException {
        long told = history.refresh().toldUnknown();
        long at = System.nanoTime();
        Kill kill = Kill.of(Fault.EVERYTHING, folder, life);
        long interrupted = history.refresh().cutOff(lives) + history.toldUnknown() - told;
        try (Aftermath aftermath = Aftermath.of(folder, port)) {
            hits.add(kill.hit(interrupted, Duration.ofNanos(System.nanoTime() - at)));
            return new Report(seed, canaries, history, aftermath.events(), hits, aftermath.findings(history));
        }
    }

    private Life nextLife() throws IOException {
        lives++;
        return Life.start(folder, lives, port, seed + lives, canaries);
    }

    /** Waits until a count of the history is so high. */
    private void await(LongSupplier count, long wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (count.getAsLong() < wanted) {
            if (System.nanoTime() > deadline || !life.runs()) {
                throw new IllegalStateException("The writers are stuck: " + Files.readString(folder.output(lives)));
            }
            Thread.sleep(10);
            history.refresh();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        life.close();
        folder.dropData();
    }
}
