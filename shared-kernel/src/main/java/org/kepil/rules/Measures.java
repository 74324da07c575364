package org.kepil.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kepil.kernel.rulebook.Measure;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StageWork;

/** Measures what a tariff asks of the register of actions. Says the same of the same work and rules whenever it is asked. */
public final class Measures {

    private final Rulebook rules;
    private final StageWork work;

    private Measures(Rulebook rules, StageWork work) {
        this.rules = rules;
        this.work = work;
    }

    /** A value for each input of the tariff that is measured, and for no other. */
    public static Map<String, BigDecimal> of(Rulebook rules, Tariff tariff, StageWork work) {
        Measures measures = new Measures(rules, work);
        Map<String, BigDecimal> values = new HashMap<>();
        for (TariffInput input : tariff.inputs()) {
            Measure measure = input.measured();
            if (measure != null) {
                values.put(input.name(), measures.value(measure).setScale(input.scale(), RoundingMode.DOWN)
                        .max(input.min()).min(input.max()));
            }
        }
        return values;
    }

    private BigDecimal value(Measure measure) {
        return switch (measure.what()) {
            case SERVICES -> BigDecimal.valueOf(counted(measure).size());
            case TRIPS -> BigDecimal.valueOf(counted(measure).stream().mapToLong(ServiceRecorded::trips).sum());
            case NIGHT_SHARE -> nightShare(measure);
            case NIGHT_TRIP ->
                yes(counted(measure).stream().anyMatch(service -> service.trips() > 0 && atNight(service, measure)));
            case ENDED_EARLY -> yes(work.result() != StageResult.COMPLETED);
            case ENDED_AT_FIRST_MEETING -> yes(work.result() == StageResult.ENDED_AT_FIRST_MEETING);
            case STAGE -> yes(measure.of().contains(work.stage().code()));
            case DAYS_TO_FILING ->
                BigDecimal.valueOf(ChronoUnit.DAYS.between(day(work.endedAt()), day(work.filedAt())));
        };
    }

    private List<ServiceRecorded> counted(Measure measure) {
        return work.services().stream()
                .filter(service -> measure.of().isEmpty() || measure.of().contains(service.kind().code())).toList();
    }

    private BigDecimal nightShare(Measure measure) {
        List<ServiceRecorded> counted = counted(measure);
        long atNight = counted.stream().filter(service -> atNight(service, measure)).count();
        return BigDecimal.valueOf(atNight).divide(BigDecimal.valueOf(Math.max(1, counted.size())), 20,
                RoundingMode.DOWN);
    }

    /** Days off count as night. */
    private boolean atNight(ServiceRecorded service, Measure measure) {
        ZonedDateTime began = service.startedAt().atZone(rules.zone());
        return measure.night() != null && measure.night().covers(began.toLocalTime())
                || !rules.calendar().isWorkingDay(began.toLocalDate());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, rules.zone());
    }

    private static BigDecimal yes(boolean is) {
        return is ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
