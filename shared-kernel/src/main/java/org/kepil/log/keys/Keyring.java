package org.kepil.log.keys;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of persons in {@code keys.person_key}, each wrapped by the key-encryption key. Keys are made in the order in
 * which people first enter the log, so whoever reads the log from its beginning asks for them in that order: each look
 * brings the next ones along. A key is remembered for reading for ten minutes, and let go of within a minute more; before
 * anything is sealed with it, the table is asked whether it is still there.
 */
public final class Keyring implements PersonKeys {

    /** How long a key is used without a look at the table, and so the longest that a destroyed one still opens a text. */
    static final Duration MEMORY = Duration.ofMinutes(10);

    /** How long one that is too old may wait until it is let go of. */
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private static final int CACHED_KEYS = 50_000;
    private static final int READ_AHEAD = 64;

    private final JdbcClient jdbc;
    private final KeyWrap wrap;
    private final KeyCache cache;

    /** @param keys connects as a role that may read and insert in schema {@code keys}; a pool, for it is asked often */
    public Keyring(DataSource keys, SecretKey keyEncryptionKey) {
        this(keys, keyEncryptionKey, System::nanoTime);
    }

    Keyring(DataSource keys, SecretKey keyEncryptionKey, LongSupplier nanos) {
        this.cache = new KeyCache(CACHED_KEYS, MEMORY, nanos,
                CompletableFuture.delayedExecutor(SWEEP.toMillis(), TimeUnit.MILLISECONDS));
        this.jdbc = JdbcClient.create(keys);
        this.wrap = new KeyWrap(keyEncryptionKey);
    }

    @Override
    public Optional<DataKey> find(UUID personId) {
        CachedKey key = cache.get(personId);
        if (key == null) {
            key = load(personId);
        }
        return Optional.ofNullable(key).map(found -> found.opened(wrap));
    }

    /**
     * {@inheritDoc}
     * The key is stored, in a transaction of its own, before anything is sealed with it; of two processes that make a key
     * for the same person at once, both get the one that was stored first. The table is asked each time, and never the
     * memory: what is sealed with a destroyed key is lost.
     */
    @Override
    public DataKey findOrCreate(UUID personId) {
        Optional<Boolean> destroyed = jdbc
                .sql("select destroyed_at is not null from keys.person_key where person_id = ?").param(personId)
                .query(Boolean.class).optional();
        if (destroyed.isEmpty()) {
            create(personId);
        } else if (destroyed.get()) {
            cache.forget(personId);
        }
        return find(personId)
                .orElseThrow(() -> new IllegalStateException("The key of person " + personId + " was destroyed."));
    }

    private void create(UUID personId) {
        jdbc.sql("""
                insert into keys.person_key (person_id, wrapped_key) values (?, ?) on conflict (person_id) do nothing
                """).param(personId).param(wrap.wrap(personId, AesKeys.random())).update();
    }

    /**
     * The keys of many, asked for in one statement and those that there never were made in another. For those who bring
     * thousands of events at once and seal with the keys right away.
     *
     * @throws IllegalStateException if one was destroyed
     */
    public Map<UUID, DataKey> findOrCreateAll(Collection<UUID> personIds) {
        Map<UUID, DataKey> keys = stored(personIds);
        Map<UUID, SecretKey> fresh = new LinkedHashMap<>();
        personIds.stream().filter(person -> !keys.containsKey(person))
                .forEach(person -> fresh.put(person, AesKeys.random()));
        if (!fresh.isEmpty()) {
            Set<UUID> made = create(fresh);
            fresh.forEach((person, key) -> keys.put(person,
                    made.contains(person) ? new DataKey(person, key) : findOrCreate(person)));
        }
        return keys;
    }

    private Map<UUID, DataKey> stored(Collection<UUID> personIds) {
        Map<UUID, DataKey> keys = new HashMap<>();
        jdbc.sql("""
                select person_id, wrapped_key from keys.person_key where person_id = any (?) and destroyed_at is null
                """).param(personIds.toArray(UUID[]::new)).query(row -> {
            UUID person = row.getObject(1, UUID.class);
            keys.put(person, wrap.unwrap(person, row.getBytes(2)));
        });
        return keys;
    }

    /** Stores what nobody stored before, and answers whose keys these are. */
    private Set<UUID> create(Map<UUID, SecretKey> fresh) {
        UUID[] persons = fresh.keySet().toArray(UUID[]::new);
        byte[][] wrapped = fresh.entrySet().stream().map(key -> wrap.wrap(key.getKey(), key.getValue()))
                .toArray(byte[][]::new);
        return Set.copyOf(jdbc.sql("""
                insert into keys.person_key (person_id, wrapped_key)
                select * from unnest(?::uuid[], ?::bytea[]) on conflict (person_id) do nothing returning person_id
                """).param(persons).param(wrapped).query(UUID.class).list());
    }

    /** The first row is the person's own, or there is none. */
    private @Nullable CachedKey load(UUID personId) {
        List<CachedKey> keys = jdbc.sql("""
                select person_id, wrapped_key from keys.person_key
                where (created_at, person_id) >= (
                    select created_at, person_id from keys.person_key where person_id = ? and destroyed_at is null)
                and destroyed_at is null
                order by created_at, person_id limit ?
                """).param(personId).param(READ_AHEAD)
                .query((row, _) -> new CachedKey(row.getObject(1, UUID.class), row.getBytes(2))).list();
        keys.forEach(cache::put);
        return keys.isEmpty() ? null : keys.getFirst();
    }
}
