package org.kepil.command.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rota.ShiftId;

/**
 * What a case does not know of itself: who could take it, who acts against its client, and who is on duty. A command
 * handler asks for it as for the rules. It is read beside the decision and not locked with it, so two cases that are
 * distributed in the same instant may see the same loads; each choice says up to which event it knew.
 */
public interface Roster {

    /** Nobody anywhere, for a command side that runs without registers. */
    Roster EMPTY = new Roster() {

        @Override
        public Pool pool(OfficeId office, Sides sides, Instant at) {
            return new Pool(-1, null, List.of(), Set.of());
        }

        @Override
        public Set<AdvocateId> conflicted(Sides sides) {
            return Set.of();
        }

        @Override
        public Optional<OnDuty> onDuty(OfficeId office, Instant at) {
            return Optional.empty();
        }

        @Override
        public boolean onDutyElsewhere(AdvocateId advocate, OfficeId office, Instant from, Instant to) {
            return false;
        }
    };

    /** Those who might take the case, able or not, at that instant. */
    Pool pool(OfficeId office, Sides sides, Instant at);

    /** Who acts, or acted, for somebody against the client of the case. */
    Set<AdvocateId> conflicted(Sides sides);

    /** Who is on duty for the office at that instant. */
    Optional<OnDuty> onDuty(OfficeId office, Instant at);

    /** Whether the advocate is on duty for another office at some instant from the first, before the second. */
    boolean onDutyElsewhere(AdvocateId advocate, OfficeId office, Instant from, Instant to);

    /**
     * Everybody who was looked at.
     *
     * @param position   up to which event of the log all of this was known
     * @param district   where the office is; null if nobody knows
     * @param conflicted who acts, or acted, for somebody against the client
     */
    record Pool(long position, @Nullable String district, List<Candidate> candidates, Set<AdvocateId> conflicted) {

        public Pool {
            candidates = List.copyOf(candidates);
            conflicted = Set.copyOf(conflicted);
        }
    }

    /**
     * Who stands on which side of a case, as the case itself knows.
     *
     * @param client   null if nobody knows
     * @param opposing who stands against the client
     */
    record Sides(CaseId of, @Nullable PersonalText client, List<PersonalText> opposing) {

        public Sides {
            opposing = List.copyOf(opposing);
        }
    }

    /** The advocate of a shift. */
    record OnDuty(ShiftId shift, AdvocateId advocateId) {
    }
}
