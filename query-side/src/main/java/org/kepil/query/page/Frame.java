package org.kepil.query.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;

/**
 * What the layout draws around a page. Numbers are asked for only when a template draws them.
 *
 * @param signedIn null before the sign-in
 * @param path     the page's path within the application
 * @param address  path and query, for links that come back here
 * @param head     position up to which every view has folded, -1 if there is no event yet
 */
public record Frame(@Nullable SignedIn signedIn, Theme theme, String path, String address, LongSupplier head,
        Map<String, NavCount> counts) {

    public List<NavGroup> groups() {
        return signedIn == null ? List.of() : NavGroup.of(signedIn);
    }

    /** Path of the side bar's line to which the page belongs: the longest that begins its address. */
    public @Nullable String current() {
        return NavGroup.entriesOf(groups())
                .filter(entry -> entry.holds(path))
                .map(NavEntry::path)
                .max(Comparator.comparing(String::length))
                .orElse(null);
    }

    /** The number of a line, null where it has none. */
    public @Nullable Long count(NavEntry entry) {
        NavCount count = counts.get(entry.name());
        return count == null || signedIn == null ? null : Long.valueOf(count.count(signedIn));
    }

    /** The live position, null while nothing was folded. */
    public @Nullable Long position() {
        long position = signedIn == null ? -1 : head.getAsLong();
        return position < 0 ? null : Long.valueOf(position);
    }

    public boolean mayReadCases() {
        return may(Permission.READ_CASES);
    }

    public boolean mayVerify() {
        return may(Permission.VERIFY_VIEWS);
    }

    /** May the reader do this? Nobody may do anything before the sign-in. */
    public boolean may(Permission permission) {
        return signedIn != null && signedIn.may(permission);
    }
}
