package org.kepil.command.rota;

import static org.kepil.command.rota.RotaRule.END_AFTER_BEGINNING_REQUIRED;
import static org.kepil.command.rota.RotaRule.FREE_ADVOCATE_REQUIRED;
import static org.kepil.command.rota.RotaRule.LEAVE_REQUIRED;
import static org.kepil.command.rota.RotaRule.NO_OVERLAP_REQUIRED;
import static org.kepil.command.rota.RotaRule.NO_SHIFT_REQUIRED;
import static org.kepil.command.rota.RotaRule.PRESENT_ADVOCATE_REQUIRED;
import static org.kepil.command.rota.RotaRule.SHIFT_REQUIRED;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.assignment.Bench;
import org.kepil.command.assignment.Roster;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rota.LeaveCancelled;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.ShareAgreed;
import org.kepil.kernel.rota.ShiftCancelled;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.kernel.rota.ShiftId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RotaTest {

    private static final OfficeId OSH = new OfficeId(new UUID(6, 1));
    private static final AdvocateId BERMET = new AdvocateId(new UUID(6, 2));
    private static final AdvocateId CHYNGYZ = new AdvocateId(new UUID(6, 3));
    private static final ShiftId NIGHT = new ShiftId(new UUID(6, 4));
    private static final ShiftId DAY = new ShiftId(new UUID(6, 5));
    private static final LeaveId HOLIDAY = new LeaveId(new UUID(6, 6));
    private static final Instant SATURDAY_EVENING = Instant.parse("2026-10-10T12:00:00Z");
    private static final Instant SUNDAY_MORNING = Instant.parse("2026-10-11T02:00:00Z");
    private static final Instant SUNDAY_EVENING = Instant.parse("2026-10-11T12:00:00Z");
    private static final ShiftEntered ON_NIGHT = new ShiftEntered(OSH, NIGHT, BERMET, SATURDAY_EVENING,
            SUNDAY_MORNING);
    private static final LeaveEntered AWAY = new LeaveEntered(OSH, HOLIDAY, BERMET, SATURDAY_EVENING, SUNDAY_EVENING);

    @Test
    void an_advocate_is_on_duty_in_the_night_of_a_weekend() {
        rota(Roster.EMPTY).givenNoPriorActivity().when(shift(NIGHT, BERMET, SATURDAY_EVENING, SUNDAY_MORNING))
                .expectEvents(ON_NIGHT);
        rota(Roster.EMPTY).given(ON_NIGHT).when(shift(NIGHT, BERMET, SATURDAY_EVENING, SUNDAY_MORNING))
                .expectNoEvents();
    }

    @Test
    void one_shift_begins_when_the_other_ends() {
        rota(Roster.EMPTY).given(ON_NIGHT).when(shift(DAY, CHYNGYZ, SUNDAY_MORNING, SUNDAY_EVENING))
                .expectEvents(new ShiftEntered(OSH, DAY, CHYNGYZ, SUNDAY_MORNING, SUNDAY_EVENING));
    }

    @Test
    void two_are_not_on_duty_at_once() {
        rota(Roster.EMPTY).given(ON_NIGHT).when(shift(DAY, CHYNGYZ, SUNDAY_MORNING.minusSeconds(1), SUNDAY_EVENING))
                .expectNoEvents().expectExceptionDetails(NO_OVERLAP_REQUIRED.refusal());
    }

    @Test
    void a_shift_ends_after_it_begins() {
        rota(Roster.EMPTY).givenNoPriorActivity().when(shift(DAY, CHYNGYZ, SUNDAY_MORNING, SUNDAY_MORNING))
                .expectNoEvents().expectExceptionDetails(END_AFTER_BEGINNING_REQUIRED.refusal());
    }

    @Test
    void nobody_is_on_duty_for_two_offices_at_once() {
        Roster elsewhere = new Bench().onDuty(NIGHT, CHYNGYZ);
        rota(elsewhere).givenNoPriorActivity().when(shift(DAY, CHYNGYZ, SUNDAY_MORNING, SUNDAY_EVENING))
                .expectNoEvents().expectExceptionDetails(FREE_ADVOCATE_REQUIRED.refusal());
    }

    @Test
    void nobody_is_on_duty_who_is_away() {
        rota(Roster.EMPTY).given(AWAY).when(shift(DAY, BERMET, SUNDAY_MORNING, SUNDAY_EVENING)).expectNoEvents()
                .expectExceptionDetails(PRESENT_ADVOCATE_REQUIRED.refusal());
        rota(Roster.EMPTY).given(AWAY, new LeaveCancelled(OSH, HOLIDAY))
                .when(shift(DAY, BERMET, SUNDAY_MORNING, SUNDAY_EVENING)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_is_away_who_is_on_duty() {
        var leave = new EnterLeave(OSH, HOLIDAY, BERMET, SATURDAY_EVENING, SUNDAY_EVENING);
        rota(Roster.EMPTY).given(ON_NIGHT).when(leave).expectNoEvents()
                .expectExceptionDetails(NO_SHIFT_REQUIRED.refusal());
        rota(Roster.EMPTY).given(ON_NIGHT, new ShiftCancelled(OSH, NIGHT)).when(leave).expectEvents(AWAY);
    }

    @Test
    void what_is_on_the_rota_is_taken_off_it() {
        rota(Roster.EMPTY).given(ON_NIGHT).when(new CancelShift(OSH, NIGHT))
                .expectEvents(new ShiftCancelled(OSH, NIGHT));
        rota(Roster.EMPTY).given(ON_NIGHT).when(new CancelShift(OSH, DAY)).expectNoEvents()
                .expectExceptionDetails(SHIFT_REQUIRED.refusal());
        rota(Roster.EMPTY).given(AWAY).when(new CancelLeave(OSH, HOLIDAY))
                .expectEvents(new LeaveCancelled(OSH, HOLIDAY));
        rota(Roster.EMPTY).given(ON_NIGHT).when(new CancelLeave(OSH, HOLIDAY)).expectNoEvents()
                .expectExceptionDetails(LEAVE_REQUIRED.refusal());
    }

    @Test
    void a_share_is_agreed_to_once() {
        rota(Roster.EMPTY).givenNoPriorActivity().when(new AgreeShare(OSH, BERMET, 50, 8))
                .expectEvents(new ShareAgreed(OSH, BERMET, 50, 8));
        rota(Roster.EMPTY).given(new ShareAgreed(OSH, BERMET, 50, 8)).when(new AgreeShare(OSH, BERMET, 50, 8))
                .expectNoEvents();
    }

    private static EnterShift shift(ShiftId shift, AdvocateId advocate, Instant from, Instant to) {
        return new EnterShift(OSH, shift, advocate, from, to);
    }

    private static FixtureConfiguration<Rota> rota(Roster roster) {
        return new AggregateTestFixture<>(Rota.class).registerInjectableResource(roster);
    }
}
