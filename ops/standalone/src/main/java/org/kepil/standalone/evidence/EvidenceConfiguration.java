package org.kepil.standalone.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.FullCheck;
import org.kepil.evidence.KeptOutside;
import org.kepil.evidence.Signer;
import org.kepil.evidence.SignerRounds;
import org.kepil.evidence.keeper.Deliveries;
import org.kepil.evidence.keeper.FolderKeeper;
import org.kepil.evidence.keeper.HttpKeeper;
import org.kepil.evidence.keeper.Keeper;
import org.kepil.evidence.keeper.WitnessKeeper;
import org.kepil.evidence.note.SigningKey;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.standalone.Phases;
import org.kepil.standalone.evidence.EvidenceSettings.KeeperSettings;
import org.kepil.standalone.store.StoreSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signs checkpoints while Kepil runs, and hands them to their keepers. */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    /** Everybody who keeps checkpoints. */
    record Keepers(List<Keeper> all) {

        /** Those whose last checkpoint the signer can read itself. */
        List<KeptOutside> readable() {
            return all.stream().filter(KeptOutside.class::isInstance).map(KeptOutside.class::cast).toList();
        }
    }

    @Bean
    Keepers keepers(EvidenceSettings settings, StoreSettings store) {
        Path own = store.data().resolve("checkpoints");
        return new Keepers(Stream.concat(Stream.of(new FolderKeeper("data", own)),
                settings.keepers().stream().map(EvidenceConfiguration::keeper)).toList());
    }

    private static Keeper keeper(KeeperSettings keeper) {
        return switch (keeper.kind()) {
            case FOLDER -> new FolderKeeper(keeper.needed(keeper.name(), "name"),
                    keeper.needed(keeper.folder(), "folder"));
            case HTTP -> new HttpKeeper(keeper.needed(keeper.name(), "name"), keeper.needed(keeper.url(), "url"));
            case WITNESS -> new WitnessKeeper(keeper.needed(keeper.url(), "url"),
                    VerifierKey.parse(keeper.needed(keeper.key(), "key")));
        };
    }

    @Bean
    Signer signer(EvidenceSettings settings, StoreSettings store, @Qualifier("signerDataSource") DataSource signer,
            Keepers keepers) {
        Path file = store.data().resolve("keys").resolve("signing-key");
        return new Signer(signer, SigningKey.fromFileOrCreate(file, settings.origin()), settings.pace(),
                keepers.readable());
    }

    @Bean
    EvidenceReader evidenceReader(@Qualifier("readerDataSource") DataSource reader) {
        return new EvidenceReader(reader);
    }

    @Bean
    FullCheck fullCheck(@Qualifier("signerDataSource") DataSource signer, Signer key) {
        return new FullCheck(signer, key.verifier());
    }

    @Bean
    EvidenceMetrics evidenceMetrics(EvidenceReader reader, Signer signer) {
        return new EvidenceMetrics(reader, signer);
    }

    @Bean(destroyMethod = "close")
    SignerRounds signerRounds(Signer signer) {
        return new SignerRounds(signer);
    }

    @Bean(destroyMethod = "close")
    Deliveries deliveries(Keepers keepers, @Qualifier("signerDataSource") DataSource signer) {
        return new Deliveries(keepers.all(), signer);
    }

    @Bean
    SmartLifecycle signing(SignerRounds rounds, Deliveries deliveries) {
        return Phases.at(Phases.EVIDENCE, () -> {
            rounds.start();
            deliveries.start();
        }, () -> {
            rounds.close();
            deliveries.close();
        });
    }
}
