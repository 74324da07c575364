package org.kepil.query.fund;

import java.util.List;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.springframework.stereotype.Component;

/** The funds that pay now, for the forms that choose one. */
@Component
class FundChoices implements Choices {

    private final Ask ask;

    FundChoices(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return Registers.FUNDS;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return ask.one(new FindFunds(new Moment.Now(), reader), Funds.class).funds().stream()
                .filter(one -> one.closedFrom() == null)
                .map(one -> new Option(one.fund().code(), one.name())).toList();
    }
}
