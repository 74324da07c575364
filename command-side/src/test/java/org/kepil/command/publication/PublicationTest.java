package org.kepil.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.CommandLog.SYSTEM;

import java.time.Instant;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.CommandLog;
import org.kepil.command.Refused;
import org.kepil.command.decision.Asked;
import org.kepil.command.publication.Figures.Counted;
import org.kepil.kernel.publication.Period;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.kernel.publication.PublicationWithdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicationTest {

    private static final Period MARCH = Period.of("2026-03");
    private static final Counted COUNTED = new Counted(17, "ab".repeat(32));
    private static final PublicationId ID = FreezePeriod.idOf("KG", MARCH, 1);
    private static final PeriodFrozen FROZEN = new PeriodFrozen(ID, "KG", "2026-03", 1, 17, "ab".repeat(32), 5);
    private static final PublicationWithdrawn WITHDRAWN = new PublicationWithdrawn(ID, "A district was missing");

    private final FixtureConfiguration<Publication> fixture = new AggregateTestFixture<>(Publication.class);

    @Test
    void a_period_is_frozen_once_it_is_over() {
        fixture.givenNoPriorActivity().when(freezing(5), at("2026-04-01T00:00:00Z")).expectEvents(FROZEN);
        fixture.givenNoPriorActivity().when(freezing(5), at("2026-03-31T23:59:59Z")).expectNoEvents()
                .expectExceptionDetails(PublicationRule.PERIOD_OVER_REQUIRED.refusal());
    }

    @Test
    void what_is_published_hides_small_numbers() {
        fixture.givenNoPriorActivity().when(freezing(2), at("2026-04-01T00:00:00Z"))
                .expectSuccessfulHandlerExecution();
        fixture.givenNoPriorActivity().when(freezing(1), at("2026-04-01T00:00:00Z")).expectNoEvents()
                .expectExceptionDetails(PublicationRule.SUPPRESSION_REQUIRED.refusal());
    }

    @Test
    void a_publication_is_withdrawn_once() {
        fixture.given(FROZEN).when(new WithdrawPublication(ID, "A district was missing")).expectEvents(WITHDRAWN);
        fixture.given(FROZEN, WITHDRAWN).when(new WithdrawPublication(ID, "Again")).expectNoEvents()
                .expectResultMessagePayload(1L);
    }

    @Test
    void a_period_has_one_publication_that_stands_and_another_edition_follows_a_withdrawal() {
        try (var log = new CommandLog()) {
            Editions editions = new Editions(log.events);
            assertThat(editions.next("KG", MARCH)).isEqualTo(1);
            log.commands.send(freezing(5), SYSTEM);
            assertThat(editions.next("KG", MARCH)).isEqualTo(1);
            assertThatThrownBy(() -> log.commands.send(freezing(5), SYSTEM)).isInstanceOf(Refused.class)
                    .extracting(refused -> ((Refused) refused).refusal())
                    .isEqualTo(PublicationRule.ONE_PUBLICATION_REQUIRED.refusal());
            log.commands.send(new WithdrawPublication(ID, "A district was missing"), SYSTEM);
            assertThat(editions.next("KG", MARCH)).isEqualTo(2);
            assertThat(editions.next("UA", MARCH)).isEqualTo(1);
        }
    }

    private static FreezePeriod freezing(int smallest) {
        return new FreezePeriod("KG", MARCH, 1, COUNTED, smallest);
    }

    private static Map<String, Object> at(String received) {
        return new Asked(SYSTEM, Instant.parse(received)).toMetadata();
    }
}
