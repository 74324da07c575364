package org.kepil.query.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.kepil.kernel.Event;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.LeaveCancelled;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.kernel.rota.ShareAgreed;
import org.kepil.kernel.rota.ShiftCancelled;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.kernel.rota.ShiftId;

/** The rota of one office, event by event: no two shifts at once. */
final class RandomRota {

    private static final long DAY_SECONDS = 86_400;

    private final RandomGenerator random;
    private final OfficeId office;
    private final List<AdvocateId> advocates;
    private final List<ShiftId> shifts = new ArrayList<>();
    private final List<LeaveId> leaves = new ArrayList<>();
    private Instant free = Instant.parse("2026-01-01T00:00:00Z");

    RandomRota(RandomGenerator random, OfficeId office, List<AdvocateId> advocates) {
        this.random = random;
        this.office = office;
        this.advocates = advocates;
    }

    UUID id() {
        return RotaId.of(office).value();
    }

    Event next() {
        AdvocateId advocate = advocates.get(random.nextInt(advocates.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new ShareAgreed(office, advocate, 1 + random.nextInt(100), random.nextInt(20));
            case 1 -> leave(advocate);
            case 2 -> leaves.isEmpty() ? leave(advocate) : new LeaveCancelled(office, leaves.removeLast());
            case 3 -> shifts.isEmpty() ? shift(advocate) : new ShiftCancelled(office, shifts.removeLast());
            default -> shift(advocate);
        };
    }

    private Event shift(AdvocateId advocate) {
        Instant from = free;
        free = from.plusSeconds(DAY_SECONDS / 2);
        shifts.add(new ShiftId(Histories.uuid(random)));
        return new ShiftEntered(office, shifts.getLast(), advocate, from, free);
    }

    private Event leave(AdvocateId advocate) {
        leaves.add(new LeaveId(Histories.uuid(random)));
        return new LeaveEntered(office, leaves.getLast(), advocate, free, free.plusSeconds(DAY_SECONDS));
    }
}
