package org.kepil.query.assignment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.Forbidden;
import org.kepil.query.assignment.FindLoads.Load;
import org.kepil.query.assignment.FindLoads.Loads;
import org.kepil.query.PlainName;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers how much advocates have to do, and who must not act. */
@Component
class LoadQueries {

    private final EngagementView view;
    private final Snapshots snapshots;

    LoadQueries(EngagementView view, Snapshots snapshots) {
        this.view = view;
        this.snapshots = snapshots;
    }

    @QueryHandler
    FindConflicts.Conflicts handle(FindConflicts query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        return new FindConflicts.Conflicts(snapshots.now(view, snapshot -> conflicted(snapshot, query)));
    }

    @QueryHandler
    Loads handle(FindLoads query) {
        Forbidden.unless(query.conflicts().reader(), Permission.READ_CASES);
        Answered<Loads> found = snapshots.answer(view, Long.MAX_VALUE,
                snapshot -> new Loads(snapshot.position(), loads(snapshot), conflicted(snapshot, query.conflicts())));
        return found.answer();
    }

    private static Map<AdvocateId, Load> loads(Snapshot snapshot) {
        Map<AdvocateId, Load> loads = new HashMap<>();
        snapshot.sql("select coalesce(offered_to, advocate_id) as advocate, "
                + "count(*) filter (where state in ('OFFERED', 'ASSIGNED')) as open, max(chosen_at) as chosen from "
                + snapshot.table() + " where " + snapshot.standing()
                + " and coalesce(offered_to, advocate_id) is not null group by 1")
                .query((row, _) -> loads.put(new AdvocateId(row.getObject("advocate", UUID.class)),
                        new Load(row.getInt("open"), instant(row.getObject("chosen", OffsetDateTime.class)))))
                .list();
        return loads;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Whoever held a case of somebody named against this client, or one in which this client is named. */
    private static Set<AdvocateId> conflicted(Snapshot snapshot, FindConflicts query) {
        String client = query.client() == null ? null : PlainName.of(query.client());
        Set<String> against = new HashSet<>();
        query.opposing().stream().map(PlainName::of).filter(Objects::nonNull).forEach(against::add);
        if (client == null && against.isEmpty()) {
            return Set.of();
        }
        return snapshot.sql("select held from " + snapshot.table() + " where " + snapshot.standing()
                + " and case_id <> :case and held <> '' and (client in (:against)"
                + " or opposing is not null and :client = any(string_to_array(opposing, chr(10))))")
                .param("case", query.of().value())
                .param("against", against.isEmpty() ? Set.of("") : against)
                .param("client", client == null ? "" : client)
                .query((row, _) -> row.getString("held")).list().stream()
                .flatMap(held -> Arrays.stream(held.split(" "))).map(AdvocateId::of).collect(Collectors.toSet());
    }
}
