package org.kepil.command.advocate;

import static org.kepil.command.advocate.AdvocateRule.NO_OTHER_SUSPENSION_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.SUSPENSION_REQUIRED;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvocateTest {

    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final AdvocateId BERMET = EnterAdvocate.idOf("R-1815");
    private static final AdvocateEntered ENTERED = new AdvocateEntered(BERMET, "R-1815", "Bermet Example", OFFICE,
            Practice.UNSTATED, null);
    private static final SuspendAdvocate SUSPEND = new SuspendAdvocate(BERMET, "20-S", "Complaint pending");
    private static final AdvocateSuspended SUSPENDED = new AdvocateSuspended(BERMET, "20-S", "Complaint pending");
    private static final ReinstateAdvocate REINSTATE = new ReinstateAdvocate(BERMET, "21-S");
    private static final AdvocateReinstated REINSTATED = new AdvocateReinstated(BERMET, "21-S");

    private final FixtureConfiguration<Advocate> fixture = new AggregateTestFixture<>(Advocate.class);

    @Test
    void an_advocate_is_entered() {
        fixture.givenNoPriorActivity().when(new EnterAdvocate("R-1815", "Bermet Example", OFFICE))
                .expectEvents(ENTERED);
    }

    @Test
    void an_entry_says_what_the_advocate_takes_on_and_how_the_contest_was_won() {
        var practice = new Practice(List.of(new MatterKind("CRIMINAL")), List.of(new District("ALAMUDUN")),
                List.of(new Language("KY"), new Language("RU")));
        var admission = new Admission("19-E", "C-7", "Passed, 87 of 100");
        fixture.givenNoPriorActivity()
                .when(new EnterAdvocate("R-1815", "Bermet Example", OFFICE, practice, admission))
                .expectEvents(new AdvocateEntered(BERMET, "R-1815", "Bermet Example", OFFICE, practice, admission));
    }

    @Test
    void an_advocate_is_suspended_and_reinstated() {
        fixture.given(ENTERED).when(SUSPEND).expectEvents(SUSPENDED);
        fixture.given(ENTERED, SUSPENDED).when(REINSTATE).expectEvents(REINSTATED);
    }

    @Test
    void a_suspended_advocate_is_not_suspended_by_another_order() {
        fixture.given(ENTERED, SUSPENDED).when(new SuspendAdvocate(BERMET, "22-S", "Another")).expectNoEvents()
                .expectExceptionDetails(NO_OTHER_SUSPENSION_REQUIRED.refusal());
    }

    @Test
    void only_a_suspended_advocate_is_reinstated() {
        fixture.given(ENTERED).when(REINSTATE).expectNoEvents()
                .expectExceptionDetails(SUSPENSION_REQUIRED.refusal());
    }

    @Test
    void the_same_order_again_changes_nothing() {
        fixture.given(ENTERED, SUSPENDED).when(SUSPEND).expectNoEvents().expectResultMessagePayload(1L);
        fixture.given(ENTERED, SUSPENDED, REINSTATED).when(REINSTATE).expectNoEvents()
                .expectResultMessagePayload(2L);
    }
}
