package org.kepil.log.keys;

import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of persons in {@code keys.person_key}, each wrapped by the key-encryption key. */
public final class Keyring implements PersonKeys {

    private static final int CACHED_KEYS = 50_000;

    private final JdbcClient jdbc;
    private final KeyWrap wrap;
    private final KeyCache cache = new KeyCache(CACHED_KEYS);

    /** @param keys connects as a role that may read and insert in schema {@code keys} */
    public Keyring(DataSource keys, SecretKey keyEncryptionKey) {
        this.jdbc = JdbcClient.create(keys);
        this.wrap = new KeyWrap(keyEncryptionKey);
    }

    @Override
    public Optional<DataKey> find(UUID personId) {
        DataKey cached = cache.get(personId);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<DataKey> found = jdbc.sql("""
                select wrapped_key from keys.person_key where person_id = ? and destroyed_at is null
                """).param(personId).query(byte[].class).optional().map(wrapped -> wrap.unwrap(personId, wrapped));
        found.ifPresent(cache::put);
        return found;
    }

    /**
     * {@inheritDoc}
     * The key is stored, in a transaction of its own, before anything is sealed with it; of two processes that make a key
     * for the same person at once, both get the one that was stored first.
     */
    @Override
    public DataKey findOrCreate(UUID personId) {
        return find(personId).orElseGet(() -> create(personId));
    }

    private DataKey create(UUID personId) {
        jdbc.sql("""
                insert into keys.person_key (person_id, wrapped_key) values (?, ?) on conflict (person_id) do nothing
                """).param(personId).param(wrap.wrap(personId, AesKeys.random())).update();
        return find(personId)
                .orElseThrow(() -> new IllegalStateException("The key of person " + personId + " was destroyed."));
    }
}
