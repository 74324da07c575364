package org.kepil.data.year;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** Offers years to whoever may bring data in. Every call says no with 403, and with 404 for a year that is not offered. */
final class YearDesk {

    private final Years years;

    YearDesk(Years years) {
        this.years = years;
    }

    List<YearView> all(@Nullable SignedIn reader) {
        allowed(reader);
        return Years.PROFILES.stream().map(this::view).toList();
    }

    Years.Answer start(@Nullable SignedIn reader, @Nullable String profile) {
        return years.start(known(reader, profile));
    }

    YearView stop(@Nullable SignedIn reader, String profile) {
        String known = known(reader, profile);
        years.find(known).ifPresent(job -> job.progress().stop());
        return view(known);
    }

    /** What is odd in a year that was made since the start. */
    Map<String, SortedSet<String>> key(@Nullable SignedIn reader, String profile) {
        AnswerKey key = years.find(known(reader, profile)).map(YearJob::key).orElse(null);
        if (key == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return key.cases();
    }

    private YearView view(String profile) {
        return YearView.of(profile, years.find(profile).orElse(null));
    }

    private static String known(@Nullable SignedIn reader, @Nullable String profile) {
        allowed(reader);
        if (profile == null || !Years.PROFILES.contains(profile)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return profile;
    }

    private static void allowed(@Nullable SignedIn reader) {
        if (reader == null || !reader.may(Permission.IMPORT)) {
            throw new AccessDeniedException("Years need the permission " + Permission.IMPORT + ".");
        }
    }
}
