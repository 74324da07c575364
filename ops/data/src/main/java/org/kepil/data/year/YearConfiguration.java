package org.kepil.data.year;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands;
import org.kepil.log.CommandJournal;
import org.kepil.log.keys.Keyring;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the making of years together. */
@Configuration(proxyBeanMethods = false)
class YearConfiguration {

    @Bean
    YearRun yearRun(Commands commands, EventStore events, CommandJournal journal,
            @Qualifier("writerDataSource") DataSource writer, Keyring keyring) {
        return new YearRun(commands, events, journal, writer, keyring);
    }

    @Bean
    OpenYears openYears(@Value("${kepil.data:data}") Path data) {
        return new OpenYears(data.resolve("years"));
    }

    @Bean
    Years years(YearRun run, OpenYears open, EventStore events, @Qualifier("readerDataSource") DataSource reader,
            ObjectProvider<InstantSource> clock) {
        return new Years(run, new RealCases(events, reader), open, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    YearDesk yearDesk(Years years) {
        return new YearDesk(years);
    }

    @Bean
    SmartLifecycle yearsLifecycle(Years years) {
        return new YearsLifecycle(years);
    }

    /** Makes a year when Kepil has started, if the settings ask for one. Pages are served meanwhile. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> yearAtStart(Years years, @Value("${kepil.demo.year:}") String profile) {
        return _ -> {
            if (!profile.isBlank()) {
                LoggerFactory.getLogger(YearConfiguration.class).info("kepil.demo.year asks for {}: {}", profile,
                        years.start(profile));
            }
        };
    }
}
