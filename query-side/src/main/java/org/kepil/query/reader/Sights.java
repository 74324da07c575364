package org.kepil.query.reader;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.AccessPolicy;
import org.kepil.kernel.access.Sight;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.FindOfficesBelow;
import org.kepil.query.Moment;
import org.kepil.query.OfficesBelow;
import org.kepil.query.Unknown;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Turns a reader into a condition. Today decides, also where the past is asked about: who was let in yesterday is not let
 * in any more, and a case shows its whole past to whoever may read it now. Asks before a snapshot is taken, never within one.
 */
@Component
public class Sights {

    private static final String OFFICE = "office_id::text = any (string_to_array(:readers, ' '))";

    private final CaseReadersView view;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final Ask ask;

    Sights(CaseReadersView view, Snapshots snapshots, Freshness freshness, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.freshness = freshness;
        this.ask = ask;
    }

    /** Which rows of a table with cases the reader may read. */
    public Readable cases(SignedIn reader) {
        return cases(reader, "case_id");
    }

    /** @param column that names the case */
    public Readable cases(SignedIn reader, String column) {
        Sight sight = of(reader);
        return sight.everything()
                ? new Readable("", Map.of())
                : new Readable(" and " + column + " in (" + seen() + ")", parameters(sight));
    }

    /** Which rows of a table with offices the reader may read. */
    public Readable offices(SignedIn reader) {
        Sight sight = of(reader);
        return sight.everything() ? new Readable("", Map.of()) : new Readable(" and " + OFFICE, parameters(sight));
    }

    /** Which rows of a table with offices and cases the reader may read: those of either. */
    public Readable officesOrCases(SignedIn reader) {
        Sight sight = of(reader);
        return sight.everything()
                ? new Readable("", Map.of())
                : new Readable(" and (" + OFFICE + " or case_id in (" + seen() + "))", parameters(sight));
    }

    /** The cases that the reader may read; null for all. */
    public @Nullable Set<UUID> ids(SignedIn reader) {
        Sight sight = of(reader);
        return sight.everything()
                ? null
                : snapshots.now(view, snapshot -> new HashSet<>(
                        snapshot.sql(seen()).params(parameters(sight)).query(UUID.class).list()));
    }

    /**
     * Lets whoever may read the case pass.
     *
     * @param position how far the answer goes that is about to be given: what is told of the readers must go as far
     * @throws Unknown as if there were no such case, because that there is one is told to nobody else
     */
    public void demand(CaseId caseId, SignedIn reader, long position) {
        Sight sight = of(reader);
        if (sight.everything()) {
            return;
        }
        Answered<Boolean> found = freshness.await(view.name(),
                () -> snapshots.answer(view, Long.MAX_VALUE, snapshot -> sees(snapshot, caseId, sight)),
                answer -> answer.position() >= position);
        if (!found.answer()) {
            throw new Unknown(Unknown.What.CASE, caseId);
        }
    }

    private boolean sees(Snapshot snapshot, CaseId caseId, Sight sight) {
        return !snapshot.sql(seen() + " and case_id = :case").params(parameters(sight)).param("case", caseId.value())
                .query(UUID.class).list().isEmpty();
    }

    private Sight of(SignedIn reader) {
        return AccessPolicy.sight(reader,
                office -> ask.one(new FindOfficesBelow(office, new Moment.Now()), OfficesBelow.class).offices());
    }

    private String seen() {
        return "select case_id from " + snapshots.now(view, Snapshot::table) + " where " + CaseReadersView.READERS
                + " && string_to_array(:readers, ' ')";
    }

    private static Map<String, Object> parameters(Sight sight) {
        return Map.of("readers", sight.as().stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
    }
}
