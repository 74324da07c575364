package org.kepil.query.assignment;

import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many cases need another advocate. */
@Component
class NeedyCases implements NavCount {

    private final Ask ask;

    NeedyCases(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "reassign";
    }

    @Override
    public long count(SignedIn reader) {
        return reader.may(Permission.ASSIGN) ? ask.one(new CountReassignments(reader), Long.class) : 0;
    }
}
