package org.kepil.command.accesspoint;

import static org.kepil.command.accesspoint.AccessPointRule.CLOSING_AFTER_OPENING_REQUIRED;
import static org.kepil.command.accesspoint.AccessPointRule.OPEN_ACCESS_POINT_REQUIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.accesspoint.AccessPointChanged;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.RequestChannel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessPointTest {

    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final AccessPointId HOTLINE = OpenAccessPoint.idOf("LINE114");
    private static final Reach REACH = new Reach("114", "day and night", List.of(), List.of(RequestChannel.PHONE));
    private static final Reach BY_DAY = new Reach("114", "Mon-Fri 09:00-18:00", List.of(new District("OSH_CITY")),
            List.of(RequestChannel.PHONE));
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final AccessPointOpened OPENED = new AccessPointOpened(HOTLINE, "LINE114", "Hotline",
            AccessPointType.HOTLINE, OFFICE, null, REACH, MAY);
    private static final AccessPointClosed CLOSED = new AccessPointClosed(HOTLINE, JUNE);

    private final FixtureConfiguration<AccessPoint> fixture = new AggregateTestFixture<>(AccessPoint.class);

    @Test
    void an_access_point_opens_from_a_day_on() {
        fixture.givenNoPriorActivity().when(
                new OpenAccessPoint("LINE114", "Hotline", AccessPointType.HOTLINE, OFFICE, null, REACH, MAY))
                .expectEvents(OPENED);
    }

    @Test
    void an_open_access_point_is_reached_otherwise() {
        fixture.given(OPENED).when(new ChangeAccessPoint(HOTLINE, BY_DAY))
                .expectEvents(new AccessPointChanged(HOTLINE, BY_DAY));
        fixture.given(OPENED).when(new ChangeAccessPoint(HOTLINE, REACH)).expectNoEvents()
                .expectResultMessagePayload(0L);
        fixture.given(OPENED, CLOSED).when(new ChangeAccessPoint(HOTLINE, BY_DAY)).expectNoEvents()
                .expectExceptionDetails(OPEN_ACCESS_POINT_REQUIRED.refusal());
    }

    @Test
    void an_access_point_closes_once_and_not_before_it_opens() {
        fixture.given(OPENED).when(new CloseAccessPoint(HOTLINE, JUNE)).expectEvents(CLOSED);
        fixture.given(OPENED, CLOSED).when(new CloseAccessPoint(HOTLINE, JUNE)).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(OPENED).when(new CloseAccessPoint(HOTLINE, MAY.minusDays(1))).expectNoEvents()
                .expectExceptionDetails(CLOSING_AFTER_OPENING_REQUIRED.refusal());
    }
}
