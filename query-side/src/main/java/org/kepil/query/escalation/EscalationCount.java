package org.kepil.query.escalation;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many alarms were raised to the reader. */
@Component
class EscalationCount implements NavCount {

    private final EscalationRows rows;

    EscalationCount(EscalationRows rows) {
        this.rows = rows;
    }

    @Override
    public String entry() {
        return "escalations";
    }

    @Override
    public long count(SignedIn reader) {
        return rows.count(reader);
    }
}
