package org.kepil.standalone.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.kepil.command.assignment.Candidate;
import org.kepil.command.assignment.Roster;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.Choice.Exclusion;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.ShiftId;
import org.kepil.query.Moment;
import org.kepil.query.advocate.AdvocateRow;
import org.kepil.query.advocate.Advocates;
import org.kepil.query.advocate.FindAdvocates;
import org.kepil.query.assignment.FindConflicts;
import org.kepil.query.assignment.FindConflicts.Conflicts;
import org.kepil.query.assignment.FindLoads;
import org.kepil.query.assignment.FindLoads.Load;
import org.kepil.query.assignment.FindLoads.Loads;
import org.kepil.query.office.FindOffices;
import org.kepil.query.office.OfficeRow;
import org.kepil.query.office.Offices;
import org.kepil.query.rota.Availability;
import org.kepil.query.rota.FindAvailability;
import org.kepil.query.rota.FindDuty;
import org.kepil.query.rota.RotaEntry;

/**
 * The roster as the views have it: the loads of one position of the log, and the registers as of the same. An office
 * considers the advocates who are registered with it, and those who said that they work where it is.
 */
final class AskedRoster implements Roster {

    static final SignedIn KEPIL = new SignedIn(new AccountId(Act.SYSTEM_ACTOR), "system", "System", Role.SYSTEM, null,
            null, null);

    /** Of an advocate with whom no share was agreed: a full one, and no end to it. */
    private static final int FULL_SHARE = 100;
    private static final int NO_END = Integer.MAX_VALUE;

    private final QueryGateway queries;

    AskedRoster(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Pool pool(OfficeId office, Sides sides, Instant at) {
        Loads loads = ask(new FindLoads(conflicts(sides)), Loads.class);
        Moment moment = loads.position() < 0 ? new Moment.Now() : new Moment.Position(loads.position());
        String district = district(office, moment);
        Availability availability = ask(new FindAvailability(at, moment, KEPIL), Availability.class);
        List<Candidate> candidates = ask(new FindAdvocates(null, null, moment, KEPIL), Advocates.class).advocates()
                .stream().filter(advocate -> advocate.exclusion() == null)
                .filter(advocate -> near(advocate, office, district))
                .map(advocate -> candidate(advocate, office, availability, loads.of(advocate.advocateId()))).toList();
        return new Pool(loads.position(), district, candidates, loads.conflicted());
    }

    @Override
    public Set<AdvocateId> conflicted(Sides sides) {
        return ask(conflicts(sides), Conflicts.class).advocates();
    }

    @Override
    public Optional<OnDuty> onDuty(OfficeId office, Instant at) {
        return ask(new FindDuty(office, null, at, at.plusMillis(1), KEPIL), FindDuty.Shifts.class).shifts().stream()
                .findFirst().map(shift -> new OnDuty(new ShiftId(shift.id()), shift.advocateId()));
    }

    @Override
    public boolean onDutyElsewhere(AdvocateId advocate, OfficeId office, Instant from, Instant to) {
        return ask(new FindDuty(null, advocate, from, to, KEPIL), FindDuty.Shifts.class).shifts().stream()
                .anyMatch(shift -> !shift.officeId().equals(office));
    }

    private static FindConflicts conflicts(Sides sides) {
        return new FindConflicts(sides.of(), sides.client(), sides.opposing(), KEPIL);
    }

    private static boolean near(AdvocateRow advocate, OfficeId office, @Nullable String district) {
        return advocate.officeId().equals(office) || district != null && advocate.practice().districts().stream()
                .anyMatch(works -> works.code().equals(district));
    }

    private static Candidate candidate(AdvocateRow advocate, OfficeId office, Availability availability, Load load) {
        RotaEntry share = availability.share(advocate.advocateId(), office);
        return new Candidate(advocate.advocateId(), advocate.registerNumber(), away(advocate, availability),
                load.open(), agreed(share == null ? null : share.weight(), FULL_SHARE),
                agreed(share == null ? null : share.capacity(), NO_END),
                advocate.practice().specialisations().stream().map(each -> each.code()).collect(Collectors.toSet()),
                advocate.practice().districts().stream().map(each -> each.code()).collect(Collectors.toSet()),
                advocate.practice().languages().stream().map(each -> each.code()).collect(Collectors.toSet()),
                load.lastChosenAt());
    }

    private static int agreed(@Nullable Integer told, int otherwise) {
        return told == null ? otherwise : told;
    }

    private static @Nullable Exclusion away(AdvocateRow advocate, Availability availability) {
        if (advocate.suspension() != null) {
            return Exclusion.SUSPENDED;
        }
        return availability.away().contains(advocate.advocateId()) ? Exclusion.ON_LEAVE : null;
    }

    /** The region of the office, written as districts are: {@code Kyzyl-Dala} is {@code KYZYL_DALA}. */
    private @Nullable String district(OfficeId office, Moment moment) {
        return ask(new FindOffices(moment, KEPIL), Offices.class).offices().stream()
                .filter(row -> row.officeId().equals(office)).map(OfficeRow::region).filter(Objects::nonNull)
                .map(region -> region.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_")).findFirst()
                .orElse(null);
    }

    private <A> A ask(Object question, Class<A> answer) {
        return queries.query(question, answer).join();
    }
}
