package org.kepil.command.provider;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.provider.ProviderId;

/** Who asks, in tests of features that somebody outside the service uses. */
public final class Somebody {

    private static final Instant TODAY = Instant.parse("2026-10-05T09:00:00Z");

    private Somebody() {
    }

    /** Somebody of the service. */
    public static Map<String, Object> ofTheService() {
        return asked(Role.COORDINATOR, 7, null);
    }

    /** Somebody in that role of that organisation; people differ by their number. */
    public static Map<String, Object> of(ProviderId provider, Role role, int person) {
        return asked(role, person, provider.toString());
    }

    private static Map<String, Object> asked(Role role, int person, @Nullable String onBehalfOf) {
        Act act = new Act(new UUID(0, person), "Somebody " + person, role, null, null, onBehalfOf, Channel.API, null,
                null, null, null, "1");
        return new Asked(act, TODAY).toMetadata();
    }
}
