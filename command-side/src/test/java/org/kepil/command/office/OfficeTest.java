package org.kepil.command.office;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import java.time.LocalDate;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.office.OfficeKind;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeTest {

    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    private static final OfficeId OSH = OpenOffice.idOf("OSH");
    private static final OpenOffice OPEN = new OpenOffice("OSH", "Osh office", "KG", null, BISHKEK);
    private static final OfficeOpened OPENED = new OfficeOpened(OSH, "OSH", "Osh office", "KG", null, BISHKEK);

    private final FixtureConfiguration<Office> fixture = new AggregateTestFixture<>(Office.class);

    @Test
    void an_office_is_opened() {
        fixture.givenNoPriorActivity().when(OPEN).expectEvents(OPENED);
    }

    @Test
    void an_office_is_placed_from_a_day_on() {
        var head = new OfficeId(new UUID(0, 9));
        var from = LocalDate.parse("2026-01-01");
        var placed = new OfficePlaced(OSH, OfficeKind.LOCAL_CENTRE, head, from);
        fixture.given(OPENED).when(new PlaceOffice(OSH, OfficeKind.LOCAL_CENTRE, head, from)).expectEvents(placed);
        fixture.given(OPENED, placed).when(new PlaceOffice(OSH, OfficeKind.LOCAL_CENTRE, head, from)).expectNoEvents()
                .expectResultMessagePayload(1L);
        fixture.given(OPENED).when(new PlaceOffice(OSH, OfficeKind.LOCAL_CENTRE, null, from)).expectNoEvents()
                .expectExceptionDetails(OfficeRule.ONE_HEAD_REQUIRED.refusal());
        fixture.given(OPENED).when(new PlaceOffice(OSH, OfficeKind.COORDINATION_CENTRE, head, from)).expectNoEvents()
                .expectExceptionDetails(OfficeRule.ONE_HEAD_REQUIRED.refusal());
    }

    @Test
    void an_office_is_identified_by_its_code() {
        assertThatThrownBy(
                () -> new OpenOffice(new OfficeId(new UUID(0, 1)), "OSH", "Osh office", "KG", null, BISHKEK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_office_gets_another_name() {
        fixture.given(OPENED).when(new RenameOffice(OSH, "Osh and Uzgen"))
                .expectEvents(new OfficeRenamed(OSH, "Osh and Uzgen"));
    }

    @Test
    void the_same_name_again_changes_nothing() {
        fixture.given(OPENED, new OfficeRenamed(OSH, "Osh and Uzgen")).when(new RenameOffice(OSH, "Osh and Uzgen"))
                .expectNoEvents().expectResultMessagePayload(1L);
    }
}
