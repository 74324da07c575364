package org.kepil.standalone.store;

import java.nio.file.Path;
import java.time.Duration;

import javax.crypto.SecretKey;
import javax.sql.DataSource;

import org.axonframework.eventhandling.EventBus;
import org.kepil.content.ContentStore;
import org.kepil.draft.Drafts;
import org.kepil.log.CommandJournal;
import org.kepil.log.EventCodec;
import org.kepil.log.LogEngine;
import org.kepil.log.LogMetrics;
import org.kepil.log.LogReader;
import org.kepil.log.LogSchema;
import org.kepil.log.LogTransactions;
import org.kepil.log.SelfTest;
import org.kepil.log.Sequencer;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.KeyEncryptionKey;
import org.kepil.log.keys.Keyring;
import org.kepil.standalone.Phases;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log: every part of it is declared here, so that no framework can put something else in its place. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    Keyring keyring(StoreSettings settings, @Qualifier("keysDataSource") DataSource keys) {
        return new Keyring(keys, keyEncryptionKey(settings));
    }

    private static SecretKey keyEncryptionKey(StoreSettings settings) {
        String given = settings.key();
        Path file = settings.data().resolve("keys").resolve("key-encryption-key");
        return given == null ? KeyEncryptionKey.fromFileOrCreate(file) : KeyEncryptionKey.fromBase64(given);
    }

    @Bean
    EventCodec eventCodec(Keyring keyring) {
        return new JsonEventCodec(keyring);
    }

    @Bean
    ContentStore contentStore(@Qualifier("writerDataSource") DataSource writer, Keyring keyring) {
        return new ContentStore(writer, keyring);
    }

    @Bean
    Drafts drafts(@Qualifier("writerDataSource") DataSource writer, Keyring keyring,
            @Value("${kepil.drafts.untouched:90d}") Duration untouched) {
        return new Drafts(writer, keyring, untouched);
    }

    @Bean
    LogEngine logEngine(@Qualifier("writerDataSource") DataSource writer, EventCodec codec) {
        return new LogEngine(writer, codec);
    }

    @Bean
    LogTransactions logTransactions(@Qualifier("writerDataSource") DataSource writer) {
        return new LogTransactions(writer);
    }

    @Bean
    CommandJournal commandJournal(@Qualifier("writerDataSource") DataSource writer) {
        return new CommandJournal(writer);
    }

    @Bean
    LogReader logReader(@Qualifier("readerDataSource") DataSource reader, EventCodec codec) {
        return new LogReader(reader, codec);
    }

    @Bean(destroyMethod = "close")
    Sequencer sequencer(@Qualifier("sequencerDataSource") DataSource sequencer) {
        return new Sequencer(sequencer);
    }

    @Bean
    SmartLifecycle sequencing(Sequencer sequencer) {
        return Phases.at(Phases.SEQUENCER, sequencer::start, sequencer::close);
    }

    @Bean
    SelfTest poolsTest(@Qualifier("writerDataSource") DataSource writer,
            @Qualifier("readerDataSource") DataSource reader, @Qualifier("sequencerDataSource") DataSource sequencer,
            @Qualifier("keysDataSource") DataSource keys, @Qualifier("signerDataSource") DataSource signer) {
        return new SelfTest().role(writer, LogSchema.WRITER).role(reader, LogSchema.READER)
                .role(sequencer, LogSchema.SEQUENCER).role(keys, LogSchema.KEYS).role(signer, LogSchema.SIGNER)
                .tokens(new TokenTrial(reader));
    }

    /** The views have their tables by then: all parts are made before the first is started. */
    @Bean
    SmartLifecycle selfTest(SelfTest poolsTest, @Qualifier("writerDataSource") DataSource writer, EventCodec codec,
            EventBus events, LogTransactions transactions, LogReader reader) {
        SelfTest test = poolsTest.database(writer, codec).wiring(events, transactions, reader);
        return Phases.at(Phases.SELF_TEST, test::run, () -> {
        });
    }

    @Bean
    LogMetrics logMetrics(LogReader reader, Sequencer sequencer) {
        return new LogMetrics(reader, sequencer);
    }
}
