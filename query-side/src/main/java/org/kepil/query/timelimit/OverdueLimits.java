package org.kepil.query.timelimit;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many overdue limits a reader has, by the same runs as the queue itself. */
@Component
class OverdueLimits implements NavCount {

    private final Ask ask;

    OverdueLimits(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "limits";
    }

    @Override
    public long count(SignedIn reader) {
        return ask.one(new CountOverdue(reader), Long.class);
    }
}
