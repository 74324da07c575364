package org.kepil.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.RULES_IN_FORCE_REQUIRED;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Rule;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesOfTheLogTest {

    private static final OfficeId OSH = OfficeId.of("0c5e0000-0000-4000-8000-000000000002");
    private static final OfficeOpened OPENED = new OfficeOpened(OSH, "OSH", "Osh centre", "KG", null,
            ZoneId.of("Asia/Bishkek"));
    private static final RulebookId FIRST = new RulebookId("KG", "2022-1");
    private static final RulebookId NEXT = new RulebookId("KG", "2027-1");
    private static final Instant TODAY = Instant.parse("2026-10-05T09:00:00Z");

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine()).build();
    private final RulesOfTheLog rules = new RulesOfTheLog(events,
            office -> office.equals(OSH) ? Optional.of(OPENED) : Optional.empty());
    private long sequence;

    @AfterEach
    void end() {
        events.shutDown();
    }

    @Test
    void what_was_approved_meanwhile_decides_the_next_command() {
        refused(() -> rules.inForce(OSH, TODAY), RULES_IN_FORCE_REQUIRED);
        happened(new RulebookProposed(FIRST, ShippedRules.text()));
        refused(() -> rules.inForce(OSH, TODAY), RULES_IN_FORCE_REQUIRED);
        happened(new RulebookApproved(FIRST));
        assertThat(rules.inForce(OSH, TODAY).id()).isEqualTo(FIRST);
    }

    @Test
    void a_version_is_in_force_from_its_first_day_on_the_clock_of_the_office() {
        happened(new RulebookProposed(FIRST, ShippedRules.text()));
        happened(new RulebookApproved(FIRST));
        happened(new RulebookProposed(NEXT, ShippedRules.text().replace(FIRST.toString(), NEXT.toString())
                .replace("inForceFrom: 2022-08-10", "inForceFrom: 2027-01-01")));
        happened(new RulebookApproved(NEXT));
        assertThat(rules.inForce(OSH, Instant.parse("2026-12-31T17:59:59Z")).id()).isEqualTo(FIRST);
        assertThat(rules.inForce(OSH, Instant.parse("2026-12-31T18:00:00Z")).id()).isEqualTo(NEXT);
    }

    @Test
    void there_are_no_rules_before_the_first_and_none_for_nobodys_office() {
        happened(new RulebookProposed(FIRST, ShippedRules.text()));
        happened(new RulebookApproved(FIRST));
        refused(() -> rules.inForce(OSH, Instant.parse("2022-08-09T17:59:59Z")), RULES_IN_FORCE_REQUIRED);
        refused(() -> rules.inForce(OfficeId.of("0c5e0000-0000-4000-8000-00000000000f"), TODAY),
                OPENED_OFFICE_REQUIRED);
    }

    private void happened(RulebookEvent event) {
        events.publish(new GenericDomainEventMessage<>("rulebook", RulebookId.streamOf("KG").toString(), sequence++,
                event));
    }

    private static void refused(ThrowingCallable asked, Rule rule) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(CommandExecutionException.class,
                refusal -> assertThat(refusal.getDetails()).contains(rule.refusal()));
    }
}
