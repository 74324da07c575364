package org.kepil.query.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;

/** Whole logs that could have been, the same for the same seed: some facts are told late, cases go on side by side. */
public final class Histories {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final Act ACT = Act.ofSystem(Channel.SYSTEM, "test");

    private final RandomGenerator random;
    private final List<Recorded<? extends Event>> log = new ArrayList<>();
    private final Map<UUID, Integer> sequences = new HashMap<>();
    private Instant now = BEGIN;

    private Histories(long seed) {
        this.random = new Random(seed);
    }

    /** A log of so many events, positions from 0. */
    public static List<Recorded<? extends Event>> random(long seed, int events) {
        return new Histories(seed).write(events);
    }

    static UUID uuid(RandomGenerator random) {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() & ~(3L << 62) | 1L << 63);
    }

    private List<Recorded<? extends Event>> write(int events) {
        List<OfficeId> offices = IntStream.range(0, 3).mapToObj(_ -> new OfficeId(uuid(random))).toList();
        List<AdvocateId> advocates = IntStream.range(0, 4).mapToObj(_ -> new AdvocateId(uuid(random))).toList();
        offices.forEach(office -> add(office.value(), new OfficeOpened(office, "AB", "Office " + random.nextInt(99),
                "KG", null, ZoneOffset.UTC)));
        advocates.forEach(advocate -> add(advocate.value(),
                new AdvocateEntered(advocate, "R-1", "Advocate " + random.nextInt(99), offices.getFirst(),
                        Practice.UNSTATED, null)));
        AccountId account = new AccountId(uuid(random));
        add(account.value(),
                new AccountOpened(account, "ada", "Ada", Role.COORDINATOR, offices.getFirst(), null, null));
        List<RandomCase> cases = new ArrayList<>();
        RandomComplaint complaint = new RandomComplaint(random, offices.getFirst());
        RandomRota rota = new RandomRota(random, offices.getFirst(), advocates);
        while (log.size() < events) {
            int choice = random.nextInt(20);
            if (choice == 1) {
                add(rota.id(), rota.next());
            } else if (choice == 0) {
                add(complaint.id(), complaint.next());
            } else {
                next(cases, offices, advocates);
            }
        }
        return log;
    }

    private void next(List<RandomCase> cases, List<OfficeId> offices, List<AdvocateId> advocates) {
        int choice = random.nextInt(40);
        if (choice == 0) {
            OfficeId office = offices.get(random.nextInt(offices.size()));
            add(office.value(), new OfficeRenamed(office, "Office " + random.nextInt(99)));
        } else if (choice == 1) {
            AdvocateId advocate = advocates.get(random.nextInt(advocates.size()));
            add(advocate.value(), random.nextBoolean()
                    ? new AdvocateSuspended(advocate, "S-1", "ground")
                    : new AdvocateReinstated(advocate, "S-2"));
        } else {
            if (cases.isEmpty() || choice < 8) {
                cases.add(new RandomCase(random, cases.size(), offices, advocates));
            }
            RandomCase chosen = cases.get(random.nextInt(cases.size()));
            add(chosen.id(), chosen.next(now));
        }
    }

    private void add(UUID aggregate, Event event) {
        now = now.plusMillis(random.nextInt(40_000_000));
        Act act = random.nextInt(6) == 0 ? ACT.occurred(now.minus(Duration.ofHours(random.nextInt(200)))) : ACT;
        int sequence = sequences.merge(aggregate, 1, Integer::sum) - 1;
        log.add(new Recorded<>(log.size(), uuid(random), aggregate, sequence, now, act, event));
    }
}
