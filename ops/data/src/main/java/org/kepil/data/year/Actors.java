package org.kepil.data.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;

/**
 * Who acts in a region, with the mark that nobody ever did: their acts came through the generator.
 *
 * @param run what the year is called; every act of it is correlated by that
 */
record Actors(Region region, String run) {

    /** When the law of 2022 began, as the acts of its time name it. */
    private static final LocalDate LAW_OF_2022 = LocalDate.of(2022, 8, 10);

    Act intake(Instant occurredAt, Instant reportedAt) {
        return staff("intake", Role.INTAKE_OPERATOR, occurredAt, reportedAt);
    }

    Act coordinator(Instant occurredAt, Instant reportedAt) {
        return staff("coordinator", Role.COORDINATOR, occurredAt, reportedAt);
    }

    Act head(Instant occurredAt, Instant reportedAt) {
        return staff("head", Role.DECISION_MAKER, occurredAt, reportedAt);
    }

    Act advocate(int at, Instant occurredAt, Instant reportedAt) {
        return act(region.advocate(at).value(), region.advocateName(at), Role.ADVOCATE, occurredAt, reportedAt);
    }

    private Act staff(String post, Role role, Instant occurredAt, Instant reportedAt) {
        return act(region.staff(post), region.staffName(post), role, occurredAt, reportedAt);
    }

    private Act act(UUID id, String name, Role role, Instant occurredAt, Instant reportedAt) {
        boolean later = !LocalDate.ofInstant(occurredAt, Region.ZONE).isBefore(LAW_OF_2022);
        return new Act(id, name, role, region.officeId(), region.opening().name(), null, Channel.GENERATED, occurredAt,
                reportedAt, run, null, later ? "KG/2022-1" : "KG/2017-1");
    }
}
