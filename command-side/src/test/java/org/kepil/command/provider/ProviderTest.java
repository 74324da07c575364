package org.kepil.command.provider;

import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderRemoved;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProviderTest {

    private static final OfficeId OFFICE = new OfficeId(new UUID(0, 1));
    private static final ProviderId CLINIC = EnterProvider.idOf("CLINIC");
    private static final ProviderEntered ENTERED = new ProviderEntered(CLINIC, "CLINIC", "Law clinic",
            ProviderKind.LEGAL_CLINIC, OFFICE, null);

    private final FixtureConfiguration<Provider> fixture = new AggregateTestFixture<>(Provider.class);

    @Test
    void an_organisation_is_entered() {
        fixture.givenNoPriorActivity()
                .when(new EnterProvider("CLINIC", "Law clinic", ProviderKind.LEGAL_CLINIC, OFFICE, null))
                .expectEvents(ENTERED);
    }

    @Test
    void the_work_with_an_organisation_ends_once() {
        var removed = new ProviderRemoved(CLINIC, "The memorandum ran out.");
        fixture.given(ENTERED).when(new RemoveProvider(CLINIC, "The memorandum ran out.")).expectEvents(removed);
        fixture.given(ENTERED, removed).when(new RemoveProvider(CLINIC, "Another")).expectNoEvents()
                .expectResultMessagePayload(1L);
    }
}
