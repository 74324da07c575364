package org.kepil.command.web;

import static org.springframework.context.annotation.FilterType.ASSIGNABLE_TYPE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.CommandLog;
import org.kepil.command.CommandSide;
import org.kepil.content.ContentStore;
import org.kepil.draft.Drafts;
import org.kepil.log.keys.PersonKeys;
import org.postgresql.ds.PGSimpleDataSource;
import org.kepil.command.Commands;
import org.kepil.command.Together;
import org.kepil.log.LogTransactions;
import org.kepil.command.Registers;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.jspecify.annotations.Nullable;
import org.kepil.command.partner.ClientSecrets;
import org.kepil.command.publication.Figures;
import org.kepil.kernel.partner.PartnerId;

/** The controllers of the command side over a log of their own, without a server and without security filters. */
@Configuration
@EnableWebMvc
@ComponentScan(basePackageClasses = CommandSide.class, excludeFilters = @Filter(type = ASSIGNABLE_TYPE, classes = CommandSide.class))
class WebTestConfiguration {

    /** Settings are durations as well, as in a Kepil that runs. */
    @Bean
    static ConversionService conversionService() {
        return ApplicationConversionService.getSharedInstance();
    }

    /** Of documents these tests say nothing: whoever asks it finds nobody. */
    @Bean
    ContentStore contentStore() {
        return new ContentStore(new PGSimpleDataSource(), PersonKeys.inMemory());
    }

    @Bean
    Drafts drafts(CommandLog log) {
        return new Drafts(log.source, PersonKeys.inMemory(), Duration.ofDays(90));
    }

    @Bean
    CommandLog log() {
        return new CommandLog();
    }

    @Bean
    Commands commands(CommandLog log) {
        return log.commands;
    }

    @Bean
    Together together(CommandLog log) {
        return new Together(log.commands, new LogTransactions(log.source));
    }

    @Bean
    Registers registers(CommandLog log) {
        return log.registers;
    }

    @Bean(destroyMethod = "")
    EventStore eventStore(CommandLog log) {
        return log.events;
    }

    @Bean(destroyMethod = "")
    DataSource writerDataSource(CommandLog log) {
        return log.source;
    }

    @Bean
    PasswordsInMemory oneTimePasswords() {
        return new PasswordsInMemory();
    }

    /** Of partners these tests say nothing: none gets a secret. */
    @Bean
    ClientSecrets clientSecrets() {
        return new ClientSecrets() {
            @Override
            public @Nullable String issue(PartnerId partner) {
                return null;
            }

            @Override
            public String replace(PartnerId partner) {
                return "";
            }
        };
    }

    /** Of publications neither: nobody counts. */
    @Bean
    Figures figures() {
        return (_, _, _) -> new Figures.Counted(0, "");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(CommandLog.NOW, ZoneOffset.UTC);
    }

    @Bean
    LocalValidatorFactoryBean validator() {
        return new LocalValidatorFactoryBean();
    }
}
