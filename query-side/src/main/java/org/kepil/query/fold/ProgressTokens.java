package org.kepil.query.fold;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Keeps how far each view is, beside its rows and in their transaction. Who may fold a view is decided by the database's
 * clock alone: a claim that was not renewed in time goes to whoever asks next, under a new epoch, and the old owner's next
 * write fails.
 */
public final class ProgressTokens implements TokenStore {

    /** A claim that was not renewed for so long is free: after a kill, the next start waits no longer than this. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String MINE = " where view = :view and segment = :segment and owner = :owner and epoch = :epoch";

    private final JdbcClient jdbc;
    private final UUID owner = UUID.randomUUID();
    private final Map<Claim, Long> epochs = new ConcurrentHashMap<>();

    public ProgressTokens(DataSource reader) {
        this.jdbc = JdbcClient.create(reader);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeTokenSegments(String view, int segments, @Nullable TrackingToken start) {
        for (int segment = 0; segment < segments; segment++) {
            initializeSegment(start, view, segment);
        }
    }

    /** Two processes may do this at once; the first one's token stands. */
    @Override
    public void initializeSegment(@Nullable TrackingToken start, String view, int segment) {
        jdbc.sql("""
                insert into view.progress (view, segment, position) values (:view, :segment, :position)
                on conflict do nothing
                """).param("view", view).param("segment", segment).param("position", position(start)).update();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String view, int segment) {
        String advance = "update view.progress set position = :position, claimed_at = clock_timestamp()" + MINE
                + " and position <= :position";
        demandOne(mine(advance, view, segment).param("position", position(token)), view);
    }

    @Override
    public void extendClaim(String view, int segment) {
        demandOne(mine("update view.progress set claimed_at = clock_timestamp()" + MINE, view, segment), view);
    }

    /** Under an epoch that nobody ever had if this process holds no claim. */
    private StatementSpec mine(String update, String view, int segment) {
        return jdbc.sql(update).param("view", view).param("segment", segment).param("owner", owner).param("epoch",
                epochs.getOrDefault(new Claim(view, segment), -1L));
    }

    private static void demandOne(StatementSpec update, String view) {
        if (update.update() == 0) {
            throw new UnableToClaimTokenException("Another process folds view " + view + " by now.");
        }
    }

    @Override
    public @Nullable TrackingToken fetchToken(String view, int segment) {
        Progress claimed = jdbc.sql("""
                update view.progress set owner = :owner, claimed_at = clock_timestamp(),
                    epoch = case when owner = :owner then epoch else epoch + 1 end
                where view = :view and segment = :segment and (owner is null or owner = :owner
                    or claimed_at < clock_timestamp() - make_interval(secs => :patience))
                returning position, epoch
                """).param("view", view).param("segment", segment).param("owner", owner)
                .param("patience", (double) PATIENCE.toSeconds())
                .query((row, _) -> new Progress(row.getLong("position"), row.getLong("epoch"))).optional()
                .orElseThrow(() -> new UnableToClaimTokenException("Another process folds view " + view + "."));
        epochs.put(new Claim(view, segment), claimed.epoch());
        return claimed.position() < 0 ? null : new GlobalSequenceTrackingToken(claimed.position());
    }

    @Override
    public void releaseClaim(String view, int segment) {
        mine("update view.progress set owner = null" + MINE, view, segment).update();
        epochs.remove(new Claim(view, segment));
    }

    @Override
    public void deleteToken(String view, int segment) {
        throw new UnsupportedOperationException("A view keeps its progress as long as it keeps its rows.");
    }

    @Override
    public int[] fetchSegments(String view) {
        return segments("select segment from view.progress where view = :view order by segment", view);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String view) {
        int[] all = fetchSegments(view);
        int[] free = segments("select segment from view.progress where view = :view and (owner is null"
                + " or owner = :owner or claimed_at < clock_timestamp() - make_interval(secs => :patience))", view);
        return Arrays.stream(free).mapToObj(segment -> Segment.computeSegment(segment, all)).toList();
    }

    private int[] segments(String select, String view) {
        List<Integer> segments = jdbc.sql(select).param("view", view).param("owner", owner)
                .param("patience", (double) PATIENCE.toSeconds()).query((row, _) -> row.getInt(1)).list();
        return segments.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How far the view is, -1 for not begun. */
    public long position(String view) {
        return jdbc.sql("select coalesce(min(position), -1) from view.progress where view = :view").param("view", view)
                .query(Long.class).single();
    }

    /** How far the slowest of the views is, -1 if one has not begun. */
    long position(Set<String> views) {
        return jdbc.sql("""
                select case when count(distinct view) < :count then -1 else min(position) end
                from view.progress where view in (:views)
                """).param("views", views).param("count", views.size()).query(Long.class).single();
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> -1;
            case GlobalSequenceTrackingToken sequence -> sequence.getGlobalIndex();
            default -> throw new IllegalArgumentException("A view is rebuilt under a new version, not by " + token);
        };
    }

    private record Claim(String view, int segment) {
    }

    private record Progress(long position, long epoch) {
    }
}
