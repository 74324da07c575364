package org.kepil.query.page;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;

/**
 * One line of the side bar.
 *
 * @param name  last part of its message key {@code frame.nav.<name>}
 * @param path  path of the page
 * @param query what the link asks for beside the path, empty for nothing
 * @param icon  symbol of the sprite
 * @param needs what a role must be allowed to see the line
 */
public record NavEntry(String name, String path, String query, String icon, Permission needs) {

    /** Where the link leads. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Is the given path this page or one below it? */
    boolean holds(@Nullable String address) {
        return address != null && (address.equals(path) || address.startsWith(path + "/"));
    }
}
