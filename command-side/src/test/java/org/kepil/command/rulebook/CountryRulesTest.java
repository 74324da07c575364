package org.kepil.command.rulebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.command.rulebook.RulebookRule.FOUR_EYES_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.NEW_VERSION_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.OPEN_PROPOSAL_REQUIRED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountryRulesTest {

    private static final RulebookId NEXT = new RulebookId("KG", "2027-1");
    private static final RulebookId FIRST = new RulebookId("KG", "2022-1");
    private static final UUID AIDA = new UUID(0, 1);
    private static final UUID BERMET = new UUID(0, 2);
    private static final EventMessage<?> PROPOSED_BY_AIDA = GenericEventMessage
            .asEventMessage(new RulebookProposed(NEXT, "text"))
            .andMetaData(Map.of("actorId", AIDA.toString(), "actorName", "Aida Example"));

    private final FixtureConfiguration<CountryRules> fixture = new AggregateTestFixture<>(CountryRules.class);

    @Test
    void a_second_person_approves_what_the_first_proposed() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(BERMET))
                .expectEvents(new RulebookApproved(NEXT));
    }

    @Test
    void nobody_approves_their_own_proposal() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(AIDA)).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void nobody_approves_their_own_proposal_from_a_second_account() {
        fixture.given(PROPOSED_BY_AIDA).when(new ApproveRulebook(NEXT), by(BERMET, "aida example ")).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void a_version_is_approved_and_rejected_in_the_stream_of_its_country_only() {
        RulebookId another = new RulebookId("UA", "2027-1");
        assertThatThrownBy(() -> new ApproveRulebook(another.stream(), NEXT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RejectRulebook(another.stream(), NEXT, "No."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_approved_is_approved_once_and_stays_so() {
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new ApproveRulebook(NEXT), by(BERMET)).expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookApproved(NEXT))
                .when(new RejectRulebook(NEXT, "Too late."), by(BERMET)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void what_is_rejected_stays_rejected() {
        fixture.given(PROPOSED_BY_AIDA)
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA))
                .expectEvents(new RulebookRejected(NEXT, "The threshold is wrong."));
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new RejectRulebook(NEXT, "The threshold is wrong."), by(AIDA))
                .expectNoEvents();
        fixture.given(PROPOSED_BY_AIDA, new RulebookRejected(NEXT, "The threshold is wrong."))
                .when(new ApproveRulebook(NEXT), by(BERMET)).expectNoEvents()
                .expectExceptionDetails(OPEN_PROPOSAL_REQUIRED.refusal());
    }

    @Test
    void the_rules_that_kepil_brings_need_nobodys_eyes_where_there_are_none() {
        fixture.givenNoPriorActivity().when(ShippedRules.adoption(), bySystem())
                .expectEvents(new RulebookProposed(FIRST, ShippedRules.text()), new RulebookApproved(FIRST));
    }

    @Test
    void rules_are_adopted_by_kepil_itself_and_only_where_there_are_none() {
        fixture.givenNoPriorActivity().when(ShippedRules.adoption(), by(AIDA)).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
        fixture.given(PROPOSED_BY_AIDA).when(ShippedRules.adoption(), bySystem()).expectNoEvents()
                .expectExceptionDetails(FOUR_EYES_REQUIRED.refusal());
    }

    @Test
    void rules_are_adopted_for_one_country_at_a_time() {
        ProposeRulebook one = ProposeRulebook.of(ShippedRules.text());
        assertThatThrownBy(() -> new AdoptRulebooks(RulebookId.streamOf("UA"), List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AdoptRulebooks(one.stream(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_is_proposed_once_and_beside_others() {
        String text = ShippedRules.text().replace("KG/2022-1", NEXT.toString());
        fixture.given(PROPOSED_BY_AIDA).when(ProposeRulebook.of(text), by(BERMET)).expectNoEvents()
                .expectExceptionDetails(NEW_VERSION_REQUIRED.refusal());
        fixture.given(PROPOSED_BY_AIDA).when(ProposeRulebook.of(ShippedRules.text()), by(BERMET))
                .expectEvents(new RulebookProposed(FIRST, ShippedRules.text()));
    }

    @Test
    void what_is_no_rulebook_cannot_be_proposed() {
        assertThatThrownBy(() -> ProposeRulebook.of("id: KG/2027-1")).isInstanceOf(InvalidRulebook.class);
        assertThatThrownBy(() -> new ProposeRulebook(NEXT.stream(), NEXT, "id: KG/2027-1"))
                .isInstanceOf(InvalidRulebook.class);
    }

    @Test
    void what_is_proposed_is_the_version_that_the_text_says_it_is() {
        String text = ShippedRules.text().replace("KG/2022-1", NEXT.toString());
        fixture.givenNoPriorActivity().when(ProposeRulebook.of(text), by(AIDA))
                .expectEvents(new RulebookProposed(NEXT, text));
        assertThatThrownBy(() -> new ProposeRulebook(NEXT.stream(), NEXT, ShippedRules.text()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> bySystem() {
        return new Asked(Act.ofSystem(Channel.SYSTEM, "none"), Instant.parse("2026-10-05T09:00:00Z")).toMetadata();
    }

    private static Map<String, Object> by(UUID actor) {
        return by(actor, actor.equals(AIDA) ? "Aida Example" : "Bermet Example");
    }

    private static Map<String, Object> by(UUID actor, String name) {
        Act act = new Act(actor, name, Role.ADMINISTRATOR, null, null, null, Channel.PAGE, null, null, null, null, "1");
        return new Asked(act, Instant.parse("2026-10-05T09:00:00Z")).toMetadata();
    }
}
