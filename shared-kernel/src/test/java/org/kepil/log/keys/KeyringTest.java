package org.kepil.log.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.embedded.TestDatabase;
import org.kepil.log.LogSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyringTest {

    private static final byte[] NOTHING = {};
    private static final byte[] TEXT = {1, 2, 3};

    private static final TestDatabase DATABASE = TestDatabase.create();

    private final SecretKey keyEncryptionKey = AesKeys.of(new byte[AesKeys.BYTES]);
    private final DataSource keys = DATABASE.dataSource("kepil_keys");
    private final UUID person = UUID.randomUUID();

    @BeforeAll
    static void migrate() {
        LogSchema.migrate(DATABASE.owner());
    }

    @Test
    void a_key_outlasts_the_process_that_made_it() throws Exception {
        byte[] sealed = ring().findOrCreate(person).seal(DataKey.freshVector(), NOTHING, TEXT);
        assertThat(ring().find(person).orElseThrow().open(NOTHING, sealed)).isEqualTo(TEXT);
        assertThat(ring().findOrCreate(person).open(NOTHING, sealed)).isEqualTo(TEXT);
    }

    @Test
    void keys_that_are_made_together_are_those_that_each_would_have_alone() throws Exception {
        UUID known = UUID.randomUUID();
        byte[] before = ring().findOrCreate(known).seal(new byte[Gcm.IV_BYTES], NOTHING, TEXT);
        Map<UUID, DataKey> made = ring().findOrCreateAll(List.of(person, known, person));
        byte[] sealed = Objects.requireNonNull(made.get(person)).seal(new byte[Gcm.IV_BYTES], NOTHING, TEXT);
        assertThat(made).containsOnlyKeys(person, known);
        assertThat(Objects.requireNonNull(made.get(known)).open(NOTHING, before)).isEqualTo(TEXT);
        assertThat(ring().find(person).orElseThrow().open(NOTHING, sealed)).isEqualTo(TEXT);
    }

    @Test
    void nobody_else_has_a_key() {
        assertThat(ring().find(person)).isEmpty();
    }

    @Test
    void processes_that_race_get_the_same_key() throws Exception {
        Callable<byte[]> process = () -> ring().findOrCreate(person).seal(new byte[Gcm.IV_BYTES], NOTHING, TEXT);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> sealed = threads.invokeAll(Stream.generate(() -> process).limit(8).toList());
            assertThat(sealed.stream().map(Future::resultNow))
                    .allSatisfy(each -> assertThat(each).isEqualTo(sealed.getFirst().resultNow()));
        }
    }

    @Test
    void the_stored_key_is_wrapped_for_its_person() {
        ring().findOrCreate(person);
        UUID thief = UUID.randomUUID();
        ring().findOrCreate(thief);
        assertThatThrownBy(() -> jdbc(keys).sql("update keys.person_key set wrapped_key = null").update())
                .rootCause().hasMessageContaining("permission denied");
        jdbc(DATABASE.owner()).sql("""
                update keys.person_key set wrapped_key = (select wrapped_key from keys.person_key where person_id = ?)
                where person_id = ?""").param(person).param(thief).update();
        assertThatIllegalStateException().isThrownBy(() -> ring().find(thief)).withMessageContaining("does not open");
    }

    @Test
    void another_key_encryption_key_opens_nothing() {
        ring().findOrCreate(person);
        Keyring stranger = new Keyring(keys, AesKeys.random());
        assertThatIllegalStateException().isThrownBy(() -> stranger.find(person))
                .withMessageContaining("another key-encryption key");
    }

    @Test
    void a_destroyed_key_stays_destroyed() {
        ring().findOrCreate(person);
        destroy(person);
        assertThat(ring().find(person)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> ring().findOrCreate(person))
                .withMessageContaining("was destroyed");
    }

    @Test
    void a_destroyed_key_is_remembered_for_a_while_and_then_gone_for_good() {
        var nanos = new AtomicLong();
        var ring = new Keyring(keys, keyEncryptionKey, nanos::get);
        ring.findOrCreate(person);
        destroy(person);
        nanos.addAndGet(Keyring.MEMORY.toNanos());
        assertThat(ring.find(person)).isPresent();
        nanos.incrementAndGet();
        assertThat(ring.find(person)).isEmpty();
    }

    @Test
    void nothing_is_sealed_with_a_destroyed_key_though_it_is_remembered() {
        var ring = ring();
        ring.findOrCreate(person);
        destroy(person);
        assertThat(ring.find(person)).isPresent();
        assertThatIllegalStateException().isThrownBy(() -> ring.findOrCreate(person))
                .withMessageContaining("was destroyed");
        assertThat(ring.find(person)).isEmpty();
    }

    @Test
    void a_key_that_nobody_asks_for_again_is_let_go_of() {
        var nanos = new AtomicLong();
        Queue<Runnable> sweeps = new ArrayDeque<>();
        KeyCache cache = new KeyCache(9, Keyring.MEMORY, nanos::get, sweeps::add);
        cache.put(new CachedKey(person, NOTHING));
        nanos.addAndGet(Keyring.MEMORY.toNanos());
        cache.put(new CachedKey(UUID.randomUUID(), NOTHING));
        nanos.incrementAndGet();
        sweeps.remove().run();
        assertThat(cache.size()).isEqualTo(1);
        nanos.addAndGet(Keyring.MEMORY.toNanos());
        sweeps.remove().run();
        assertThat(cache.size()).isZero();
        assertThat(sweeps).isEmpty();
    }

    @Test
    void other_roles_see_no_key() {
        for (String role : List.of("kepil_writer", "kepil_reader", "kepil_sequencer")) {
            assertThatThrownBy(() -> jdbc(DATABASE.dataSource(role)).sql("select count(*) from keys.person_key")
                    .query(Long.class).single()).rootCause().hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_role_of_the_keys_sees_no_event() {
        assertThatThrownBy(() -> jdbc(keys).sql("select count(*) from log.event").query(Long.class).single())
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void a_key_shows_whose_it_is_and_nothing_else() {
        assertThat(ring().findOrCreate(person)).hasToString("DataKey[" + person + "]");
    }

    @Test
    void a_look_brings_the_keys_made_next_along() {
        List<UUID> people = Stream.generate(UUID::randomUUID).limit(20).toList();
        people.forEach(ring()::findOrCreate);
        CountingDataSource counting = new CountingDataSource(keys);
        Keyring reader = new Keyring(counting, keyEncryptionKey);
        assertThat(people).allSatisfy(each -> assertThat(reader.find(each)).isPresent());
        assertThat(counting.connections()).isEqualTo(1);
    }

    @Test
    void the_cache_forgets_what_was_used_longest_ago() {
        KeyCache cache = new KeyCache(2, Keyring.MEMORY, () -> 0, _ -> {
        });
        List<CachedKey> made = Stream.generate(() -> new CachedKey(UUID.randomUUID(), NOTHING)).limit(3).toList();
        cache.put(made.get(0));
        cache.put(made.get(1));
        assertThat(cache.get(made.get(0).personId())).isNotNull();
        cache.put(made.get(2));
        assertThat(cache.get(made.get(0).personId())).isNotNull();
        assertThat(cache.get(made.get(1).personId())).isNull();
    }

    private static void destroy(UUID person) {
        jdbc(DATABASE.owner()).sql("""
                update keys.person_key set wrapped_key = null, destroyed_at = now() where person_id = ?""")
                .param(person).update();
    }

    private Keyring ring() {
        return new Keyring(keys, keyEncryptionKey);
    }

    private static JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }
}
