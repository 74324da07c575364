package org.kepil.query.detention;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many notices wait on the desk for something to be done. */
@Component
class OpenNotices implements NavCount {

    private final Ask ask;

    OpenNotices(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "detentions";
    }

    @Override
    public long count(SignedIn reader) {
        return ask.one(new CountNotices(reader), Long.class);
    }
}
