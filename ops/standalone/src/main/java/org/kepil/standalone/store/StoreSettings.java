package org.kepil.standalone.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log is kept: the settings under {@code kepil}.
 *
 * @param data     directory of the keys, the first passwords and the embedded database
 * @param key      key-encryption key, 32 bytes in Base64; without it a file in the data directory holds one
 * @param postgres the server to use with {@link Kind#POSTGRES}; null otherwise
 */
@ConfigurationProperties("kepil")
public record StoreSettings(@DefaultValue("embedded") Kind store, @DefaultValue("data") Path data,
        @Nullable String key, @Nullable Postgres postgres) {

    /** Whose server keeps the log. */
    public enum Kind {
        EMBEDDED,
        POSTGRES
    }

    /**
     * A server of yours.
     *
     * @param url      JDBC address of the database
     * @param owner    user that owns the schemas; only the migration signs in under it
     * @param password the owner's password
     */
    public record Postgres(String url, String owner, String password, Passwords passwords) {
    }

    /** The passwords of the five roles under which Kepil works. */
    public record Passwords(String writer, String reader, String sequencer, String keys, String signer) {
    }

    /** The server of {@link Kind#POSTGRES}. @throws IllegalStateException if none is set */
    Postgres server() {
        if (postgres == null) {
            throw new IllegalStateException("kepil.store=postgres needs kepil.postgres.url, .owner, .password and "
                    + ".passwords.writer, .reader, .sequencer, .keys, .signer: set them, or use kepil.store=embedded.");
        }
        return postgres;
    }
}
