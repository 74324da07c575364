package org.kepil.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.query.casefile.Change.Field;

/** Finds what a step changed in a case file, field by field. */
final class Changes {

    private Changes() {
    }

    static List<Change> between(@Nullable CaseFile before, @Nullable CaseFile after) {
        List<Change> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            Function<CaseFile, @Nullable Object> value = Fields.of(field);
            if (value != null) {
                add(changes, field, null, before == null ? null : value.apply(before),
                        after == null ? null : value.apply(after));
            }
        }
        papers(before, after, changes);
        if (after != null) {
            after.hearings().forEach(hearing -> add(changes, hearing, find(before, hearing.hearingId())));
        }
        WorkChanges.between(before == null ? CaseWork.NONE : before.work(),
                after == null ? CaseWork.NONE : after.work(), changes);
        return changes;
    }

    private static void papers(@Nullable CaseFile before, @Nullable CaseFile after, List<Change> changes) {
        List<Document> were = before == null || before.request() == null ? List.of() : before.request().documents();
        if (after != null && after.request() != null) {
            after.request().documents().stream().skip(were.size())
                    .forEach(paper -> add(changes, Field.PAPER, paper.type(), null, paper.fileName()));
        }
    }

    private static @Nullable Hearing find(@Nullable CaseFile file, HearingId id) {
        return file == null
                ? null
                : file.hearings().stream().filter(each -> each.hearingId().equals(id)).findFirst().orElse(null);
    }

    private static void add(List<Change> changes, Hearing now, @Nullable Hearing was) {
        String court = now.court();
        add(changes, Field.HEARING_STATUS, court, was == null ? null : was.status(), now.status());
        add(changes, Field.HEARING_AT, court, was == null ? null : was.scheduledAt(), now.scheduledAt());
        add(changes, Field.HEARING_ADJOURNED, court, was == null ? null : was.adjourned(), now.adjourned());
        add(changes, Field.HEARING_RESULT, court, was == null ? null : was.result(), now.result());
        add(changes, Field.HEARING_CANCELLED, court, was == null ? null : was.cancelled(), now.cancelled());
        add(changes, Field.HEARING_ROOM, court, was == null ? null : was.room(), now.room());
        add(changes, Field.HEARING_KIND, court, was == null ? null : was.kind(), now.kind());
        add(changes, Field.HEARING_MISSED, court, absent(was), absent(now));
        add(changes, Field.HEARING_ABSENCE, court, absence(was), absence(now));
    }

    private static @Nullable Object absent(@Nullable Hearing hearing) {
        return hearing == null || hearing.missed() == null ? null : hearing.missed().by();
    }

    private static @Nullable Object absence(@Nullable Hearing hearing) {
        return hearing == null || hearing.missed() == null ? null : hearing.missed().ground();
    }

    static void add(List<Change> changes, Field field, @Nullable Object subject, @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, subject, before, after));
        }
    }
}
