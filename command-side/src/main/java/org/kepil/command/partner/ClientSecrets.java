package org.kepil.command.partner;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.partner.PartnerId;

/** The secrets with which the systems of partners sign in. They are no part of history, so they are kept elsewhere. */
public interface ClientSecrets {

    /** A secret of the partner's own, told this once and kept as a hash; null if the partner has one already. */
    @Nullable
    String issue(PartnerId partner);

    /**
     * Another secret, told this once, instead of whatever the partner had; in the transaction of the command, so that the one
     * before never outlives what was recorded.
     */
    String replace(PartnerId partner);
}
