package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.imported.StepImported;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MilestonesTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final AdvocateId ADA = new AdvocateId(new UUID(0, 2));
    private static final AdvocateId BLAISE = new AdvocateId(new UUID(0, 3));
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");

    private static final AidGranted GRANTED = new AidGranted(CASE, new GrantGround("LOW_INCOME"), "1", null, null, null,
            null);
    private static final AssignmentOffered OFFERED = new AssignmentOffered(CASE, ADA);
    private static final AssignmentAccepted ACCEPTED = new AssignmentAccepted(CASE, ADA, "2");
    private static final AdvocateReplaced REPLACED = new AdvocateReplaced(CASE, ADA, BLAISE,
            new ReplacementGround("ILLNESS"), "3");
    private static final CaseClosed CLOSED = new CaseClosed(CASE, new Outcome("SETTLED"), null);
    private static final CaseReopened REOPENED = new CaseReopened(CASE, new ReopeningGround("CLOSED_IN_ERROR"));

    @Test
    void a_fact_that_is_told_late_does_not_move_the_request() {
        assertThat(Milestones.openedAt(FRIDAY, GRANTED, MONDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void an_earlier_step_that_was_taken_over_moves_the_beginning_back() {
        var step = new StepImported(CASE, new UUID(0, 4), "confirm", null, null, null, null);
        assertThat(Milestones.openedAt(FRIDAY, step, MONDAY)).isEqualTo(MONDAY);
        assertThat(Milestones.openedAt(MONDAY, step, FRIDAY)).isEqualTo(MONDAY);
    }

    @Test
    void an_offer_is_no_assignment_and_a_replacement_no_second_one() {
        Standing offered = Standing.NONE.after(GRANTED).after(OFFERED);
        assertThat(Milestones.assignedAt(null, offered, MONDAY)).isNull();
        assertThat(Milestones.assignedAt(null, offered.after(ACCEPTED), MONDAY)).isEqualTo(MONDAY);
        assertThat(Milestones.assignedAt(MONDAY, offered.after(ACCEPTED).after(REPLACED), FRIDAY)).isEqualTo(MONDAY);
    }

    @Test
    void a_reopened_case_has_not_ended_and_ends_when_it_is_closed_again() {
        Standing closed = Standing.NONE.after(GRANTED).after(CLOSED);
        assertThat(Milestones.closedAt(null, closed, MONDAY)).isEqualTo(MONDAY);
        assertThat(Milestones.closedAt(MONDAY, closed, FRIDAY)).isEqualTo(MONDAY);
        assertThat(Milestones.closedAt(MONDAY, closed.after(REOPENED), FRIDAY)).isNull();
    }

    @Test
    void a_reopened_case_is_where_it_was_when_it_was_closed() {
        Standing held = Standing.NONE.after(GRANTED).after(OFFERED).after(ACCEPTED);
        assertThat(held.after(CLOSED).state()).isEqualTo(CaseState.CLOSED);
        assertThat(held.after(CLOSED).after(REOPENED).state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(held.after(CLOSED).after(REOPENED).reopened()).isTrue();
        Standing offered = Standing.NONE.after(GRANTED).after(OFFERED);
        assertThat(offered.after(CLOSED).after(REOPENED).state()).isEqualTo(CaseState.OFFERED);
    }
}
