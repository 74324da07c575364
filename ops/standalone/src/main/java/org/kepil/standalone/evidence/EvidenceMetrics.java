package org.kepil.standalone.evidence;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.Signer;

/** What a supervisor's alarm looks at. Any refusal is worth one. A number is NaN while the database cannot tell it. */
final class EvidenceMetrics implements MeterBinder {

    private final EvidenceReader reader;
    private final Signer signer;

    EvidenceMetrics(EvidenceReader reader, Signer signer) {
        this.reader = reader;
        this.signer = signer;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("kepil.evidence.size", () -> reader.last().map(SignedCheckpoint::size).orElse(0L))
                .description("How many events the last checkpoint covers.").register(registry);
        gauge("kepil.evidence.age", () -> reader.last().map(EvidenceMetrics::ageSeconds).orElse(Double.NaN))
                .baseUnit("seconds").description("How old the last checkpoint is.").register(registry);
        gauge("kepil.evidence.refused", () -> signer.refusal().isPresent() ? 1 : 0)
                .description("1 while this process signs nothing because the record is not whole.").register(registry);
        FunctionCounter.builder("kepil.evidence.refusals", signer, Signer::refusals)
                .description("How often this process refused to sign.").register(registry);
    }

    private static double ageSeconds(SignedCheckpoint checkpoint) {
        return Duration.between(checkpoint.signedAt(), Clock.systemUTC().instant()).toMillis() / 1000.0;
    }

    private static Gauge.Builder<Supplier<Number>> gauge(String name, Supplier<Number> number) {
        return Gauge.builder(name, () -> orUnknown(number));
    }

    private static Number orUnknown(Supplier<Number> number) {
        try {
            return number.get();
        } catch (RuntimeException unreachable) {
            return Double.NaN;
        }
    }
}
