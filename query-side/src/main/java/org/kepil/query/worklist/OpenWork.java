package org.kepil.query.worklist;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many open cases the work list has for a reader, by the same conditions as the list itself. */
@Component
class OpenWork implements NavCount {

    private static final WorkFilter OPEN = new WorkFilter(null, null, null, null, null, true, null, null, null, null,
            null);

    private final Ask ask;

    OpenWork(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "cases";
    }

    @Override
    public long count(SignedIn reader) {
        return ask.one(new CountWork(OPEN, reader), Long.class);
    }
}
