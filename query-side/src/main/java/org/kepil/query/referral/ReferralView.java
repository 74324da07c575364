package org.kepil.query.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.referral.PersonArrived;
import org.kepil.kernel.referral.ReferralAccepted;
import org.kepil.kernel.referral.ReferralDeclined;
import org.kepil.kernel.referral.ReferralEvent;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each referral; every version is kept. */
public final class ReferralView implements View<ReferralId, ReferralRow> {

    private static final Table<ReferralId, ReferralRow> TABLE = new Table<>("referral_id", ReferralId::value,
            ReferralId::new, ReferralRow.class, true,
            List.of(new Column<>("provider_id", SqlType.ID, row -> row.providerId().value()),
                    new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("hand_over", SqlType.TEXT, ReferralRow::handOver),
                    new Column<>("at", SqlType.INSTANT, ReferralRow::at)),
            List.of("at desc, referral_id", "provider_id"));

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<ReferralId, ReferralRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ReferralEvent.class);
    }

    @Override
    public List<ReferralId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ReferralEvent event ? List.of(event.referralId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REFERRALS;
    }

    @Override
    public UUID stream(ReferralId key) {
        return key.value();
    }

    @Override
    public @Nullable ReferralRow fold(ReferralId key, @Nullable ReferralRow row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof ReferralEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        if (event instanceof ReferralOffered offered) {
            return ReferralRow.begun(offered, recorded.act().actorName(), at, recorded.sequence());
        }
        if (row == null) {
            throw new IllegalStateException("A referral does not begin with " + event.getClass().getSimpleName());
        }
        return switch (event) {
            case ReferralOffered _ -> row;
            case ReferralAccepted _ -> row.reached(HandOver.ACCEPTED, null, at, recorded.sequence());
            case ReferralDeclined(_, _, var reason) -> row.reached(HandOver.DECLINED, reason, at, recorded.sequence());
            case PersonArrived _ -> row.reached(HandOver.ARRIVED, null, at, recorded.sequence());
        };
    }
}
