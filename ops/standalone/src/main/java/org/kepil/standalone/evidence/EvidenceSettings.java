package org.kepil.standalone.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.Pace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record is proven: the settings under {@code kepil.evidence}.
 *
 * @param installation name of the installation in every checkpoint, best a domain; it stays for ever
 * @param tenant       name of the tenant in it
 * @param events       new events that are worth a checkpoint
 * @param apart        least time between two checkpoints
 * @param latest       how long a new event waits for a checkpoint at most
 * @param keepers      who keeps checkpoints, besides the folder {@code checkpoints} in the data directory
 */
@ConfigurationProperties("kepil.evidence")
record EvidenceSettings(@DefaultValue("kepil.localhost") String installation, @DefaultValue("0") String tenant,
        @DefaultValue("1000") int events, @DefaultValue("1s") Duration apart, @DefaultValue("5m") Duration latest,
        @DefaultValue List<KeeperSettings> keepers) {

    /** Which way a keeper is reached. */
    enum Kind {
        FOLDER,
        HTTP,
        WITNESS
    }

    /**
     * One keeper.
     *
     * @param name   by which people know it; a witness has that of its key
     * @param folder of a folder
     * @param url    of a service, or the prefix for submissions of a witness
     * @param key    verifier key of a witness
     */
    record KeeperSettings(Kind kind, @Nullable String name, @Nullable Path folder, @Nullable URI url,
            @Nullable String key) {

        /** @throws IllegalStateException if it is not set */
        <T> T needed(@Nullable T value, String setting) {
            if (value == null) {
                throw new IllegalStateException(
                        "A keeper of kind " + kind + " needs kepil.evidence.keepers[]." + setting
                                + ": set it, or take the keeper away.");
            }
            return value;
        }
    }

    String origin() {
        return installation + "/" + tenant;
    }

    Pace pace() {
        return new Pace(events, apart, latest);
    }
}
