package org.kepil.data.imports;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    /** @param directory where uploads lie until their import is over */
    @Bean
    Uploads importUploads(@Value("${kepil.import.directory:${kepil.data:data}/uploads}") Path directory,
            ImportSettings settings) throws IOException {
        return new Uploads(directory, settings.maxUpload().toBytes());
    }

    @Bean
    Imports imports(ImportSettings settings, Commands commands, EventStore events, Uploads uploads,
            MeterRegistry registry, ObjectProvider<InstantSource> clock) {
        ImportMeters meters = new ImportMeters(registry);
        ImportRun run = new ImportRun(settings, new CommandCases(commands, events), meters);
        return new Imports(run, uploads, clock.getIfAvailable(InstantSource::system), meters, settings.maxWaiting());
    }

    @Bean
    ImportDesk importDesk(Imports imports, Uploads uploads, ObjectProvider<InstantSource> clock) {
        return new ImportDesk(imports, uploads, clock.getIfAvailable(InstantSource::system));
    }
}
