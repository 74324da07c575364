package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonId;

/** What the parts of one told case share: who acts, what was told, and up to when. */
final class Telling {

    final CasePlan plan;
    final YearTools tools;
    final Chance chance;
    final Actors actors;
    final Oddities.Of odd;
    final CaseId caseId;
    final PersonId personId;
    private final List<Told> told = new ArrayList<>();
    private Instant reportedAt = Instant.MIN;
    private int advocate;

    Telling(CasePlan plan, YearTools tools) {
        this.plan = plan;
        this.tools = tools;
        this.chance = Chance.ofCase(tools.order().seed() + 1, plan.number());
        this.actors = new Actors(plan.region(), tools.order().name());
        this.odd = tools.oddities().of(plan.number());
        this.caseId = caseId(tools.order(), plan.number());
        this.personId = new PersonId(id("person"));
        tools.decisions().next();
    }

    static CaseId caseId(YearOrder order, int number) {
        return new CaseId(NamedId.of("generated-case", order.name() + "/" + number));
    }

    List<Told> told() {
        return told;
    }

    /** When something was told last. */
    Instant reportedAt() {
        return reportedAt;
    }

    /** Whoever is asked from now on, by the place in the region's register. */
    void asks(int newAdvocate) {
        advocate = newAdvocate;
    }

    int advocate() {
        return advocate;
    }

    List<DomainEventMessage<?>> byOffice(Object command, Instant at) {
        return send(command, actors.coordinator(at, later(at)), later(at));
    }

    List<DomainEventMessage<?>> byAdvocate(Object command, Instant at, Duration delay) {
        Instant told = later(delay.isZero() ? at : at.plus(chance.wait(delay, 0.6)));
        return send(command, actors.advocate(advocate, at, told), told);
    }

    List<DomainEventMessage<?>> send(Object command, Act act, Instant at) {
        reportedAt = at;
        List<DomainEventMessage<?>> events = tools.decisions().decide(command, act, at);
        events.forEach(event -> told.add(new Told(event, at, plan.number(), personId)));
        return events;
    }

    /** Not before what was told last. */
    Instant later(Instant at) {
        return at.isBefore(reportedAt) ? reportedAt : at;
    }

    /** What was put in this case is there to be found. */
    void found() {
        tools.key().add(Objects.requireNonNull(odd.what()), caseId);
    }

    AdvocateId advocateId() {
        return plan.region().advocate(advocate);
    }

    String order(String letter) {
        return letter + "-" + (plan.number() + 1);
    }

    UUID id(String kind) {
        return NamedId.of("generated-" + kind, tools.order().name() + "/" + plan.number());
    }
}
