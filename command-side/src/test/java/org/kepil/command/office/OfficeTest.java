package org.kepil.command.office;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
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
