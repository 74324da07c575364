package org.kepil.standalone.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.kepil.kernel.CaseId;

/** Sends commands one after the other, as its seed says, and keeps a journal of them until it is killed. */
final class Writer implements Runnable {

    private static final int MOST_STEPS = 3;

    private final Sender sender;
    private final Journal journal;
    private final List<UUID> cases;
    private final Random random;
    private final boolean acknowledgesFirst;
    private final List<Intent> acknowledged = new ArrayList<>();

    /** @param cases those that all writers of this life share */
    Writer(Sender sender, Journal journal, List<UUID> cases, long seed, boolean acknowledgesFirst) {
        this.sender = sender;
        this.journal = journal;
        this.cases = cases;
        this.random = new Random(seed);
        this.acknowledgesFirst = acknowledgesFirst;
    }

    /** Sends a command of an earlier life again, under its old identifier. */
    void resume(Intent intent) {
        send(intent, add(intent, false));
    }

    @Override
    public void run() {
        while (true) {
            next();
        }
    }

    private void next() {
        int kind = cases.isEmpty() ? 0 : random.nextInt(20);
        switch (kind) {
            case 0 -> begin();
            case 1 -> repeat();
            case 2 -> refused();
            case 3 -> outOfPlace();
            default -> grow();
        }
    }

    private void begin() {
        Intent intent = intent(id());
        if (send(intent, new TakeOver(new CaseId(intent.caseId()), intent.steps())) == Outcome.ACKNOWLEDGED) {
            cases.add(intent.caseId());
        }
    }

    private void grow() {
        Intent intent = intent(anyCase());
        if (send(intent, add(intent, false)) == Outcome.ACKNOWLEDGED) {
            acknowledged.add(intent);
        }
    }

    private void repeat() {
        if (!acknowledged.isEmpty()) {
            resume(acknowledged.get(random.nextInt(acknowledged.size())));
        }
    }

    private void refused() {
        Intent intent = intent(anyCase());
        send(intent, add(intent, true));
    }

    private void outOfPlace() {
        Intent intent = new Intent(id(), anyCase(), List.of(id()));
        send(intent, new AppendOutOfPlace(new CaseId(intent.caseId()), intent.steps().getFirst()));
    }

    private Outcome send(Intent intent, Object command) {
        journal.intends(intent);
        if (acknowledgesFirst) {
            journal.heard(intent.command(), Outcome.ACKNOWLEDGED);
        }
        Outcome outcome = sender.send(intent.command(), command);
        journal.heard(intent.command(), outcome);
        if (outcome == Outcome.UNKNOWN) {
            sender.awaitDatabase();
        }
        return outcome;
    }

    private Intent intent(UUID caseId) {
        return new Intent(id(), caseId, Stream.generate(this::id).limit(random.nextInt(1, MOST_STEPS + 1)).toList());
    }

    private UUID anyCase() {
        return cases.get(random.nextInt(cases.size()));
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static AddSteps add(Intent intent, boolean refused) {
        return new AddSteps(new CaseId(intent.caseId()), intent.steps(), refused);
    }
}
