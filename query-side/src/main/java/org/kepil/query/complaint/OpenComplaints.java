package org.kepil.query.complaint;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many complaints wait for an answer. */
@Component
class OpenComplaints implements NavCount {

    private final Ask ask;

    OpenComplaints(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "complaints";
    }

    @Override
    public long count(SignedIn reader) {
        return ask.one(new CountComplaints(reader), Long.class);
    }
}
