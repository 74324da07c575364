package org.kepil.command.fund;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundOpened;
import org.kepil.kernel.service.Fund;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonorFundTest {

    private static final Fund CODE = new Fund("INVENTED_FUND");
    private static final FundId ID = OpenFund.idOf(CODE);
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final FundOpened OPENED = new FundOpened(ID, CODE, "Access", "A donor", MAY, null);
    private static final FundClosed CLOSED = new FundClosed(ID, JUNE);

    private final FixtureConfiguration<DonorFund> fixture = new AggregateTestFixture<>(DonorFund.class);

    @Test
    void a_fund_has_a_term() {
        fixture.givenNoPriorActivity().when(new OpenFund(CODE, "Access", "A donor", MAY, null)).expectEvents(OPENED);
        fixture.givenNoPriorActivity().when(new OpenFund(CODE, "Access", "A donor", MAY, MAY.minusDays(1)))
                .expectNoEvents().expectExceptionDetails(FundRule.TERM_REQUIRED.refusal());
    }

    @Test
    void a_fund_closes_once() {
        fixture.given(OPENED).when(new CloseFund(ID, JUNE)).expectEvents(CLOSED);
        fixture.given(OPENED, CLOSED).when(new CloseFund(ID, JUNE)).expectNoEvents().expectResultMessagePayload(1L);
        fixture.given(OPENED, CLOSED).when(new CloseFund(ID, MAY)).expectNoEvents()
                .expectExceptionDetails(FundRule.OPEN_FUND_REQUIRED.refusal());
    }
}
