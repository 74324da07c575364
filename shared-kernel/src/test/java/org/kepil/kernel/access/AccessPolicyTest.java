package org.kepil.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessPolicyTest {

    private static final OfficeId CENTRE = new OfficeId(new UUID(1, 1));
    private static final OfficeId BELOW = new OfficeId(new UUID(1, 2));
    private static final OfficeId ELSEWHERE = new OfficeId(new UUID(1, 3));
    private static final AdvocateId ADA = new AdvocateId(new UUID(2, 1));
    private static final AdvocateId BLAISE = new AdvocateId(new UUID(2, 2));

    @ParameterizedTest
    @EnumSource(names = {"INTAKE_OPERATOR", "COORDINATOR", "DECISION_MAKER", "SUPERVISOR", "QUALITY_REVIEWER"})
    void who_belongs_to_an_office_sees_its_cases_and_those_below(Role role) {
        Sight sight = sight(role, CENTRE, null);
        assertThat(sight.covers(Set.of(CENTRE.value()))).isTrue();
        assertThat(sight.covers(Set.of(BELOW.value(), ADA.value()))).isTrue();
        assertThat(sight.covers(Set.of(ELSEWHERE.value(), ADA.value()))).isFalse();
        assertThat(sight.covers(Set.of())).as("a case of no office").isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "QUALITY_REVIEWER", "SYSTEM"})
    void who_supervises_the_country_sees_all(Role role) {
        assertThat(sight(role, null, null)).isEqualTo(Sight.EVERYTHING);
        assertThat(Sight.EVERYTHING.covers(Set.of())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"SUPERVISOR", "QUALITY_REVIEWER", "SYSTEM"})
    void who_belongs_to_nothing_sees_nothing(Role role) {
        assertThat(sight(role, null, null)).isEqualTo(Sight.NOTHING);
        assertThat(Sight.NOTHING.covers(Set.of(CENTRE.value()))).isFalse();
    }

    @Test
    void an_advocate_sees_what_names_the_advocate_and_not_what_is_the_offices() {
        Sight sight = sight(Role.ADVOCATE, CENTRE, ADA);
        assertThat(sight.covers(Set.of(CENTRE.value(), ADA.value()))).isTrue();
        assertThat(sight.covers(Set.of(CENTRE.value(), BLAISE.value()))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "ADMINISTRATOR", "PROVIDER", "STUDENT", "REFERRING_BODY", "PARTNER"})
    void an_office_does_not_help_whom_no_case_is_open_to(Role role) {
        assertThat(sight(role, CENTRE, ADA)).isEqualTo(Sight.NOTHING);
    }

    private static Sight sight(Role role, @Nullable OfficeId office, @Nullable AdvocateId advocate) {
        SignedIn who = new SignedIn(new AccountId(new UUID(3, 1)), "ada", "Ada Example", role, office, null, advocate);
        return AccessPolicy.sight(who, top -> top.equals(CENTRE) ? Set.of(CENTRE, BELOW) : Set.of(top));
    }
}
