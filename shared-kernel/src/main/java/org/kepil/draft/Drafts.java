package org.kepil.draft;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.sql.DataSource;
import org.kepil.kernel.account.AccountId;
import org.kepil.log.codec.KepilJson;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.PersonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps drafts in {@code draft.request}, each for the account that types and for nobody else, sealed with a key of its own. A
 * draft is no event: nothing happened yet. Whoever sends it or thinks better of it leaves a row that says nothing, so that a
 * request which comes late does not bring it back; and what nobody touches for long goes as a whole.
 */
public final class Drafts {

    /** Most drafts of one account. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final Duration untouched;

    /**
     * @param source    connects as a role that may read and write in schema {@code draft}
     * @param untouched how long a draft is kept that nobody touches
     */
    public Drafts(DataSource source, PersonKeys keys, Duration untouched) {
        this.jdbc = JdbcClient.create(source);
        this.keys = keys;
        this.untouched = untouched;
    }

    /**
     * Keeps what is typed, instead of what this draft held before, and forgets everybody's drafts that are too old. False if the
     * draft was discarded before, or is another account's, or if the account has as many as it may.
     */
    public boolean keep(AccountId owner, DraftId draft, Map<String, String> fields) {
        byte[] plain = KepilJson.mapper().writeValueAsBytes(fields);
        byte[] sealed = keys.findOrCreate(draft.value()).seal(DataKey.freshVector(), associated(owner, draft), plain);
        jdbc.sql("delete from draft.request where kept_at < now() - :seconds * interval '1 second'")
                .param("seconds", untouched.toSeconds()).update();
        return jdbc.sql("""
                insert into draft.request (draft_id, account_id, sealed)
                select :draft, :owner, :sealed where (select count(*) from draft.request
                    where account_id = :owner and draft_id <> :draft and sealed <> '') < :most
                on conflict (draft_id) do update set sealed = excluded.sealed, kept_at = now()
                where request.account_id = excluded.account_id and request.sealed <> ''
                """).param("draft", draft.value()).param("owner", owner.value()).param("sealed", sealed)
                .param("most", MOST).update() == 1;
    }

    /** The drafts of an account, the one that was kept last first. What cannot be read any more is left out. */
    public List<Draft> of(AccountId owner) {
        return jdbc.sql("""
                select draft_id, sealed, kept_at from draft.request where account_id = ? and sealed <> ''
                order by kept_at desc, draft_id
                """).param(owner.value()).query((row, _) -> draft(owner, row)).list().stream()
                .flatMap(Optional::stream).toList();
    }

    /** A draft of this account; empty if it has none such. */
    public Optional<Draft> find(AccountId owner, DraftId draft) {
        return jdbc.sql("""
                select draft_id, sealed, kept_at from draft.request
                where account_id = ? and draft_id = ? and sealed <> ''
                """).param(owner.value()).param(draft.value()).query((row, _) -> draft(owner, row)).optional()
                .flatMap(found -> found);
    }

    /** Whether the account has as many drafts as it may. */
    public boolean full(AccountId owner) {
        return jdbc.sql("select count(*) >= ? from draft.request where account_id = ? and sealed <> ''").param(MOST)
                .param(owner.value()).query(Boolean.class).single();
    }

    /** Forgets what a draft of this account says. False if it had none such. */
    public boolean discard(AccountId owner, DraftId draft) {
        return jdbc.sql("""
                update draft.request set sealed = '', kept_at = now()
                where account_id = ? and draft_id = ? and sealed <> ''
                """).param(owner.value()).param(draft.value()).update() == 1;
    }

    private Optional<Draft> draft(AccountId owner, ResultSet row) throws SQLException {
        DraftId draft = new DraftId(row.getObject(1, UUID.class));
        byte[] sealed = row.getBytes(2);
        var keptAt = row.getTimestamp(3).toInstant();
        return keys.find(draft.value())
                .map(key -> new Draft(draft, open(key, associated(owner, draft), sealed), keptAt));
    }

    private static Map<String, String> open(DataKey key, byte[] associated, byte[] sealed) {
        try {
            return KepilJson.mapper().readValue(key.open(associated, sealed), new TypeReference<>() {
            });
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("A draft was changed where it is kept.", changed);
        }
    }

    private static byte[] associated(AccountId owner, DraftId draft) {
        return ByteBuffer.allocate(4 * Long.BYTES).putLong(owner.value().getMostSignificantBits())
                .putLong(owner.value().getLeastSignificantBits()).putLong(draft.value().getMostSignificantBits())
                .putLong(draft.value().getLeastSignificantBits()).array();
    }
}
