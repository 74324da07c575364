package org.kepil.data.imports;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands;
import org.kepil.command.Together;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    /** Most bytes of a form beside its file. */
    private static final long FIELDS = 1 << 16;

    /** @param directory where uploads lie until their import is over */
    @Bean
    Uploads importUploads(@Value("${kepil.import.directory:${kepil.data:data}/uploads}") Path directory,
            ImportSettings settings) throws IOException {
        return new Uploads(directory, settings.maxUpload().toBytes());
    }

    /**
     * What a form may hold: a file of the largest size, and the fields beside it. So a file that is a little too large is
     * refused by a sentence beside its field.
     */
    @Bean
    MultipartConfigElement formLimit(ImportSettings settings) {
        long most = settings.maxUpload().toBytes() + FIELDS;
        return new MultipartConfigElement("", most, most, 0);
    }

    @Bean
    Imports imports(ImportSettings settings, Commands commands, Together together, EventStore events, Uploads uploads,
            MeterRegistry registry, ObjectProvider<InstantSource> clock) {
        ImportMeters meters = new ImportMeters(registry);
        ImportRun run = new ImportRun(settings, new CommandCases(commands, together, events), meters);
        return new Imports(run, uploads, clock.getIfAvailable(InstantSource::system), meters, settings.maxWaiting());
    }

    @Bean
    ImportsLifecycle importsLifecycle(Imports imports) {
        return new ImportsLifecycle(imports);
    }

    @Bean
    ImportDesk importDesk(Imports imports, Uploads uploads, ObjectProvider<InstantSource> clock) {
        return new ImportDesk(imports, uploads, clock.getIfAvailable(InstantSource::system));
    }
}
