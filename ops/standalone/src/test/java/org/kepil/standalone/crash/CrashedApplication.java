package org.kepil.standalone.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The process that is killed: the log with its sequencer, and writers that go on until the end. */
final class CrashedApplication {

    static final int WRITERS = 6;

    private CrashedApplication() {
    }

    /** @param arguments folder, number of the life, port, seed, canaries */
    public static void main(String[] arguments) throws IOException {
        RunFolder folder = new RunFolder(Path.of(arguments[0]));
        int life = Integer.parseInt(arguments[1]);
        Random seeds = new Random(Long.parseLong(arguments[3]));
        Set<Canary> canaries = Canary.of(arguments[4]);
        List<Intent> unsure = new History(folder.journals()).refresh().those(Outcome.UNKNOWN);
        Installation installation = new Installation(folder, Integer.parseInt(arguments[2]),
                TallyView.all(canaries.contains(Canary.DELIVERS_TWICE)));
        Dropping.install(installation, canaries);
        installation.keepDatabaseUp();
        Sender sender = new Sender(installation);
        List<UUID> cases = new CopyOnWriteArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            Writer writer = new Writer(sender, new Journal(folder.journal(life, number)), cases, seeds.nextLong(),
                    canaries.contains(Canary.ACKNOWLEDGES_BEFORE_COMMIT));
            List<Intent> mine = share(unsure, number);
            Thread.ofPlatform().name("writer-" + number).start(() -> {
                mine.forEach(writer::resume);
                writer.run();
            });
        }
    }

    /** Half of what nobody knows is sent again, to be settled; the other half stays as the crash left it. */
    private static List<Intent> share(List<Intent> unsure, int writer) {
        List<Intent> share = new ArrayList<>();
        for (int place = writer; place < unsure.size(); place += 2 * WRITERS) {
            share.add(unsure.get(place));
        }
        return share;
    }
}
