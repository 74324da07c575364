package org.kepil.query.account;

import org.jspecify.annotations.Nullable;

/** An account and the name of its office today; null where it has none. */
public record Account(AccountRow row, @Nullable String officeName) {
}
