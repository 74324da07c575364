package org.kepil.standalone.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Every command that was ever sent, with the surest thing that its writer was told. Follows journals as they grow. */
final class History {

    private final Path folder;
    private final Map<Path, JournalTail> tails = new TreeMap<>();
    private final Map<UUID, Intent> intents = new LinkedHashMap<>();
    private final Map<UUID, Outcome> outcomes = new HashMap<>();
    private long acknowledgements;
    private long toldUnknown;

    History(Path folder) {
        this.folder = folder;
    }

    /** Reads what the journals have gained since the last time; a last line that is not whole has to wait. */
    History refresh() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(Journal.ENDING)).sorted().toList()) {
                tails.computeIfAbsent(file, JournalTail::new).read(this::read);
            }
        }
        return this;
    }

    Map<UUID, Intent> intents() {
        return intents;
    }

    Outcome outcome(UUID command) {
        return outcomes.getOrDefault(command, Outcome.UNKNOWN);
    }

    long count(Outcome outcome) {
        return intents.keySet().stream().filter(command -> outcome(command) == outcome).count();
    }

    List<Intent> those(Outcome outcome) {
        return intents.values().stream().filter(intent -> outcome(intent.command()) == outcome).toList();
    }

    /** How often a writer heard that a command is stored. */
    long acknowledgements() {
        return acknowledgements;
    }

    /** How often a writer heard that nobody knows what became of its command. */
    long toldUnknown() {
        return toldUnknown;
    }

    /** How many writers of a life fell silent with a command on its way. */
    long cutOff(int life) {
        return tails.entrySet().stream().filter(tail -> RunFolder.isOfLife(tail.getKey(), life))
                .filter(tail -> tail.getValue().awaitsAnswer()).count();
    }

    private void read(String line) {
        String[] words = line.split(" ");
        UUID command = UUID.fromString(words[1]);
        if (words[0].equals(Journal.INTENT)) {
            intended(new Intent(command, UUID.fromString(words[2]),
                    Stream.of(words[3].split(",")).map(UUID::fromString).toList()));
        } else {
            heard(command, Outcome.valueOf(words[0]));
        }
    }

    private void intended(Intent intent) {
        boolean sentBefore = intents.put(intent.command(), intent) != null;
        if (sentBefore) {
            outcomes.putIfAbsent(intent.command(), Outcome.UNKNOWN);
        }
    }

    private void heard(UUID command, Outcome outcome) {
        outcomes.merge(command, outcome, History::surer);
        acknowledgements += outcome == Outcome.ACKNOWLEDGED ? 1 : 0;
        toldUnknown += outcome == Outcome.UNKNOWN ? 1 : 0;
    }

    /** An acknowledgement once given holds; a refusal says nothing about an earlier try whose end nobody knows. */
    private static Outcome surer(Outcome before, Outcome after) {
        boolean later = before == Outcome.UNKNOWN && after == Outcome.ACKNOWLEDGED || before == Outcome.REJECTED;
        return later ? after : before;
    }
}
