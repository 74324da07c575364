package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.kernel.rulebook.EscalationLevel.COORDINATION_CENTRE;
import static org.kepil.kernel.rulebook.EscalationLevel.OFFICE_HEAD;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.EscalationRule;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.timelimit.Escalation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalationTest {

    private static final Rulebook KG = Rulebooks.shipped("kg-2022-1");
    private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
    /** Noon of a Monday. */
    private static final Instant DUE = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void nobody_is_told_until_a_working_day_is_over() {
        assertThat(told(Set.of(), "2026-10-05T06:00:00Z")).isEmpty();
        assertThat(told(Set.of(), "2026-10-06T05:59:00Z")).isEmpty();
        assertThat(told(Set.of(), "2026-10-08T06:00:00Z")).contains(OFFICE_HEAD);
    }

    @Test
    void the_level_above_is_told_after_the_one_below_and_not_before() {
        assertThat(told(Set.of(), "2026-12-01T06:00:00Z")).as("long over, but the head was not told")
                .contains(OFFICE_HEAD);
        assertThat(told(Set.of(OFFICE_HEAD), "2026-10-06T12:00:00Z")).isEmpty();
        assertThat(told(Set.of(OFFICE_HEAD), "2026-10-10T06:00:00Z")).contains(COORDINATION_CENTRE);
    }

    @Test
    void each_is_told_once() {
        assertThat(told(EnumSet.allOf(EscalationLevel.class), "2026-12-01T06:00:00Z")).isEmpty();
    }

    @Test
    void a_rule_tells_of_the_limits_that_it_names() {
        EscalationRule shipped = KG.escalations().getFirst();
        EscalationRule named = new EscalationRule(shipped.code(), shipped.to(), List.of("COMPLAINT_ANSWER"),
                shipped.after(), shipped.basis());
        assertThat(shipped.concerns("APPLICATION_DECIDE")).isTrue();
        assertThat(named.concerns("COMPLAINT_ANSWER")).isTrue();
        assertThat(named.concerns("APPLICATION_DECIDE")).isFalse();
    }

    private static Optional<EscalationLevel> told(Set<EscalationLevel> before, String now) {
        return Escalation.due(KG, KG.calendar(), BISHKEK, "APPLICATION_DECIDE", DUE, before, Instant.parse(now))
                .map(EscalationRule::to);
    }
}
