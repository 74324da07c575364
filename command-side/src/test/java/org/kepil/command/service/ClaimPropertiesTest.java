package org.kepil.command.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.command.legalaidcase.CaseFixture.BERMET;
import static org.kepil.command.legalaidcase.CaseFixture.CASE;
import static org.kepil.command.service.ActFixture.DETENTION;
import static org.kepil.command.service.ActFixture.NOON;
import static org.kepil.command.service.ActFixture.UKRAINE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kepil.kernel.service.FeeLine;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StageWork;
import org.kepil.kernel.service.StatedFee;

/** A fee follows from the work, the told inputs and the rules, and from nothing else. */
class ClaimPropertiesTest {

    @Property(tries = 200)
    void a_fee_does_not_depend_on_where_or_in_which_order_it_is_worked_out(@ForAll("works") StageWork work,
            @ForAll @IntRange(max = 4) int markers, @ForAll long seed) {
        StatedFee here = fee(work, markers);
        List<ServiceRecorded> shuffled = new ArrayList<>(work.services());
        Collections.shuffle(shuffled, new Random(seed));
        StageWork same = new StageWork(work.stage(), work.result(), work.endedAt(), work.filedAt(), shuffled);

        assertThat(elsewhere(same, markers)).isEqualTo(here);
    }

    @Property(tries = 200)
    void the_last_line_is_the_fee_and_every_line_has_its_formula(@ForAll("works") StageWork work,
            @ForAll @IntRange(max = 4) int markers) {
        StatedFee fee = fee(work, markers);

        assertThat(new BigDecimal(fee.lines().getLast().value()).movePointRight(2)).isEqualByComparingTo(
                BigDecimal.valueOf(fee.amountMinor()));
        assertThat(fee.lines()).extracting(FeeLine::formula).doesNotContainNull();
        assertThat(fee.amountMinor()).isNotNegative();
    }

    @Property(tries = 200)
    void who_files_later_never_earns_more(@ForAll("works") StageWork work, @ForAll @IntRange(max = 100) int days) {
        StageWork later = new StageWork(work.stage(), work.result(), work.endedAt(),
                work.filedAt().plus(Duration.ofDays(days)), work.services());

        assertThat(fee(later, 0).amountMinor()).isLessThanOrEqualTo(fee(work, 0).amountMinor());
    }

    @Provide
    Arbitrary<StageWork> works() {
        Arbitrary<List<ServiceRecorded>> services = service().list().ofMaxSize(20);
        return Combinators.combine(services, Arbitraries.of(StageResult.class), Arbitraries.integers().between(0, 200))
                .as((done, result, days) -> new StageWork(DETENTION, result, NOON, NOON.plus(Duration.ofDays(days)),
                        done));
    }

    private static Arbitrary<ServiceRecorded> service() {
        Arbitrary<String> kinds = Arbitraries.of("MEETING", "PROCEDURAL_ACT", "COURT_APPEARANCE", "TRIP");
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 20_000),
                Arbitraries.integers().between(0, 3), Arbitraries.longs())
                .as((kind, minutes, trips, id) -> new ServiceRecorded(CASE, new ServiceId(new UUID(1, id)), BERMET,
                        DETENTION, new ServiceKind(kind), NOON.minus(Duration.ofMinutes(minutes)), 60, trips, null,
                        null));
    }

    private static StatedFee elsewhere(StageWork work, int markers) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            return fee(work, markers);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static StatedFee fee(StageWork work, int markers) {
        return Claim.fee(UKRAINE, "CRIMINAL", work,
                Map.of("markers", BigDecimal.valueOf(markers), "custody", new BigDecimal("3.5")));
    }
}
