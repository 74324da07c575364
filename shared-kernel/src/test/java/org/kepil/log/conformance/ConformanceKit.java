package org.kepil.log.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sets every scenario against an engine, each on an empty database of its own. */
abstract class ConformanceKit {

    static List<Scenario> scenarios() {
        return Stream.concat(LossScenarios.all().stream(), OrderScenarios.all().stream()).toList();
    }

    abstract Subject open();

    Scenario.Verdict verdict(Scenario scenario) {
        try (Subject subject = open()) {
            return scenario.run(subject);
        }
    }

    /** Demands that the engine meets the scenario, or fails it, as {@link #meets} says. */
    @TestFactory
    Stream<DynamicTest> demands() {
        return scenarios().stream().map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> {
            Scenario.Verdict verdict = verdict(scenario);
            System.out.println(getClass().getSimpleName() + ": " + verdict.line());
            assertThat(verdict.met()).as(verdict.line()).isEqualTo(meets(scenario));
        }));
    }

    /** Whether the engine is known to meet the demand. */
    abstract boolean meets(Scenario scenario);
}
