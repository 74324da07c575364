package org.kepil.query.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Light or dark; kept in a cookie of the reader's browser. */
public enum Theme {

    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    /** The theme that the cookie names; light without one. */
    static Theme of(@Nullable String cookie) {
        return DARK.code().equals(cookie) ? DARK : LIGHT;
    }

    /** What the stylesheet and the cookie call it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
