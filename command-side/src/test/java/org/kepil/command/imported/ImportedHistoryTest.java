package org.kepil.command.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.imported.ImportedRule.IMPORTED_CASE_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.legalaidcase.CaseFixture.REQUESTED;
import static org.kepil.command.legalaidcase.CaseFixture.TODAY;
import static org.kepil.command.legalaidcase.CaseFixture.TOMORROW;
import static org.kepil.command.legalaidcase.CaseFixture.aCase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.imported.CaseImported;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportedHistoryTest {

    private static final Step FIRST = step(1, TODAY);
    private static final Step SECOND = step(2, TOMORROW);
    private static final CaseImported IMPORTED = new CaseImported(CASE, "history", "7", "H-7");

    @Test
    void a_case_is_taken_over_with_its_steps() {
        aCase().givenNoPriorActivity().when(new ImportCase(CASE, "history", "7", "H-7", List.of(FIRST, SECOND)))
                .expectEvents(IMPORTED, FIRST.of(CASE), SECOND.of(CASE));
    }

    @Test
    void each_step_says_when_it_happened() {
        aCase().given(IMPORTED).when(new ImportSteps(CASE, List.of(FIRST, SECOND)))
                .expectEventsMatching(Matchers.exactSequenceOf(at(TODAY), at(TOMORROW), Matchers.andNoMore()));
    }

    @Test
    void steps_that_are_known_are_passed_over() {
        aCase().given(IMPORTED, FIRST.of(CASE)).when(new ImportSteps(CASE, List.of(FIRST, SECOND, SECOND)))
                .expectEvents(SECOND.of(CASE)).expectResultMessagePayload(2L);
        aCase().given(IMPORTED, FIRST.of(CASE)).when(new ImportSteps(CASE, List.of(FIRST))).expectNoEvents()
                .expectResultMessagePayload(1L);
        aCase().givenNoPriorActivity().when(new ImportCase(CASE, "history", "7", "H-7", List.of(FIRST, FIRST)))
                .expectEvents(IMPORTED, FIRST.of(CASE));
    }

    @Test
    void a_case_of_our_own_takes_no_imported_steps() {
        aCase().given(REQUESTED).when(new ImportSteps(CASE, List.of(FIRST))).expectNoEvents()
                .expectExceptionDetails(IMPORTED_CASE_REQUIRED.refusal());
    }

    @Test
    void a_command_keeps_its_steps_when_the_list_changes() {
        var steps = new ArrayList<>(List.of(FIRST));
        var command = new ImportSteps(CASE, steps);
        steps.clear();
        assertThat(command.steps()).containsExactly(FIRST);
    }

    private static Matcher<EventMessage<?>> at(Instant instant) {
        return Matchers.matches(event -> instant.equals(event.getMetaData().get("occurredAt")));
    }

    private static Step step(long number, Instant at) {
        return new Step(new UUID(0, number), "Confirmation of receipt", "complete", "Resource01", "Group 1",
                "Internet", at);
    }
}
