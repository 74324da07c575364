package org.kepil.command.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.ShiftId;

/** A roster as a test tells it, known up to event 17. */
public final class Bench implements Roster {

    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<AdvocateId> against = new HashSet<>();
    private @Nullable OnDuty duty;

    public Bench with(AdvocateId advocate, int open) {
        candidates.add(new Candidate(advocate, "R-" + candidates.size(), null, open, 100, 20, Set.of(), Set.of(),
                Set.of(), null));
        return this;
    }

    public Bench conflicted(AdvocateId advocate) {
        against.add(advocate);
        return this;
    }

    public Bench onDuty(ShiftId shift, AdvocateId advocate) {
        duty = new OnDuty(shift, advocate);
        return this;
    }

    @Override
    public Pool pool(OfficeId office, Sides sides, Instant at) {
        return new Pool(17, null, candidates, against);
    }

    @Override
    public Set<AdvocateId> conflicted(Sides sides) {
        return Set.copyOf(against);
    }

    @Override
    public Optional<OnDuty> onDuty(OfficeId office, Instant at) {
        return Optional.ofNullable(duty);
    }

    @Override
    public boolean onDutyElsewhere(AdvocateId advocate, OfficeId office, Instant from, Instant to) {
        return duty != null && duty.advocateId().equals(advocate);
    }
}
