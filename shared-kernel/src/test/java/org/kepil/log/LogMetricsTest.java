package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void the_four_numbers_follow_the_log() throws SQLException {
        try (var log = new TestLog(); var sequencer = new Sequencer(log.sequencer())) {
            new LogMetrics(log.reader, sequencer).bindTo(registry);
            assertThat(value("kepil.log.head")).isEqualTo(-1);
            assertThat(value("kepil.log.pending.age")).isZero();
            log.stream(3);
            assertThat(value("kepil.log.pending.count")).isEqualTo(3);
            Await.until(Duration.ofSeconds(10), () -> value("kepil.log.pending.age") > 0);
            assertThat(value("kepil.log.sequencer.leads")).isZero();
            sequencer.start();
            Await.until(Duration.ofSeconds(10), () -> value("kepil.log.head") == 2);
            assertThat(value("kepil.log.sequencer.leads")).isEqualTo(1);
            assertThat(value("kepil.log.pending.count")).isZero();
        }
    }

    @Test
    void a_number_that_nobody_can_tell_is_none() {
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none");
        try (var log = new TestLog(); var sequencer = new Sequencer(nowhere)) {
            new LogMetrics(new LogReader(nowhere, log.codec), sequencer).bindTo(registry);
            assertThat(value("kepil.log.head")).isNaN();
        }
    }

    private double value(String name) {
        return registry.get(name).gauge().value();
    }
}
