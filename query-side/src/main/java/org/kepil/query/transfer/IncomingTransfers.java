package org.kepil.query.transfer;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.NavCount;
import org.springframework.stereotype.Component;

/** How many cases wait for the office to take or leave them. */
@Component
class IncomingTransfers implements NavCount {

    private final Ask ask;

    IncomingTransfers(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String entry() {
        return "transfers";
    }

    @Override
    public long count(SignedIn reader) {
        return ask.one(new CountTransfers(reader), Long.class);
    }
}
