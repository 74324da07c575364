package org.kepil.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.assignment.Roster;
import org.kepil.command.decision.Rules;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.kernel.act.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionsTest {

    @Test
    void every_command_that_an_aggregate_handles_needs_a_permission() {
        EmbeddedEventStore events = CommandHandling.eventStore(new InMemoryEventStorageEngine());
        Set<String> handled = new HashSet<>();
        CommandHandling.AGGREGATES.forEach(type -> handled.addAll(handled(type, events)));
        events.shutDown();
        assertThat(Permissions.commands()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(handled);
    }

    @Test
    void a_role_does_what_the_policy_grants() {
        assertThatCode(() -> Permissions.require(Role.DECISION_MAKER, GrantAid.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Permissions.require(Role.COORDINATOR, GrantAid.class)).isInstanceOf(Denied.class);
    }

    @Test
    void what_is_not_in_the_table_is_denied_to_everybody() {
        assertThatThrownBy(() -> Permissions.require(Role.SYSTEM, String.class)).isInstanceOf(Denied.class);
    }

    private static <T> Set<String> handled(Class<T> type, EmbeddedEventStore events) {
        Rules none = (_, _) -> {
            throw new AssertionError("Nothing is decided here.");
        };
        var parameters = CommandHandling.parameters(none, Roster.EMPTY);
        return new AggregateCommands<>(type, new AggregateRepository<>(type, events, parameters), parameters)
                .supportedCommandNames();
    }
}
