package org.kepil.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.calendar.FeedRule.OWN_CALENDAR_REQUIRED;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CHYNGYZ;
import static org.kepil.command.legalaidcase.CaseFixture.asked;
import static org.kepil.command.legalaidcase.CaseFixture.askedBy;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedAddressRevoked;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.calendar.FeedToken;
import org.kepil.kernel.office.OfficeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarFeedTest {

    private static final OfficeId OSH = new OfficeId(new UUID(4, 1));
    private static final String HASH = FeedToken.of(new byte[FeedToken.BYTES]).hash();
    private static final FeedAddressIssued ISSUED = new FeedAddressIssued(FeedId.of(BERMET), BERMET, null, HASH);
    private static final FeedAddressIssued OFFICES = new FeedAddressIssued(FeedId.of(OSH), null, OSH, HASH);
    private static final FeedAddressRevoked REVOKED = new FeedAddressRevoked(FeedId.of(BERMET));

    @Test
    void only_the_advocate_asks_for_the_address_of_the_advocates_calendar() {
        fixture().givenNoPriorActivity().when(new IssueFeedAddress(BERMET, HASH), askedBy(BERMET))
                .expectEvents(ISSUED);
        fixture().givenNoPriorActivity().when(new IssueFeedAddress(BERMET, HASH), askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CALENDAR_REQUIRED.refusal());
        fixture().givenNoPriorActivity().when(new IssueFeedAddress(BERMET, HASH), asked()).expectNoEvents()
                .expectExceptionDetails(OWN_CALENDAR_REQUIRED.refusal());
    }

    @Test
    void the_address_of_an_offices_calendar_is_not_for_advocates() {
        fixture().givenNoPriorActivity().when(new IssueFeedAddress(OSH, HASH), asked()).expectEvents(OFFICES);
        fixture().givenNoPriorActivity().when(new IssueFeedAddress(OSH, HASH), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_CALENDAR_REQUIRED.refusal());
    }

    @Test
    void an_address_is_renewed() {
        FeedAddressIssued other = new FeedAddressIssued(FeedId.of(BERMET), BERMET, null, "f".repeat(64));
        fixture().given(ISSUED).when(new IssueFeedAddress(BERMET, other.tokenHash()), askedBy(BERMET))
                .expectEvents(other);
        fixture().given(ISSUED).when(new IssueFeedAddress(BERMET, HASH), askedBy(BERMET)).expectNoEvents();
    }

    @Test
    void an_address_is_revoked_by_whom_it_belongs_to_or_by_the_service() {
        fixture().given(ISSUED).when(new RevokeFeedAddress(BERMET), askedBy(BERMET)).expectEvents(REVOKED);
        fixture().given(ISSUED).when(new RevokeFeedAddress(BERMET), asked()).expectEvents(REVOKED);
        fixture().given(ISSUED).when(new RevokeFeedAddress(BERMET), askedBy(CHYNGYZ)).expectNoEvents()
                .expectExceptionDetails(OWN_CALENDAR_REQUIRED.refusal());
        fixture().given(OFFICES).when(new RevokeFeedAddress(OSH), askedBy(BERMET)).expectNoEvents()
                .expectExceptionDetails(OWN_CALENDAR_REQUIRED.refusal());
    }

    @Test
    void what_was_revoked_stays_so_until_another_address_is_issued() {
        fixture().given(ISSUED, REVOKED).when(new RevokeFeedAddress(BERMET), askedBy(BERMET)).expectNoEvents();
        fixture().given(ISSUED, REVOKED).when(new IssueFeedAddress(BERMET, HASH), askedBy(BERMET))
                .expectEvents(ISSUED);
    }

    @Test
    void a_token_does_not_tell_itself() {
        FeedToken token = FeedToken.of(new byte[FeedToken.BYTES]);
        assertThat(token).hasToString("FeedToken");
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
    }

    private static FixtureConfiguration<CalendarFeed> fixture() {
        return new AggregateTestFixture<>(CalendarFeed.class);
    }
}
