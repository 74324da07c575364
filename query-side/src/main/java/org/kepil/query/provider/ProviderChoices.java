package org.kepil.query.provider;

import java.util.List;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.springframework.stereotype.Component;

/** The organisations that the service works with now, for the forms that choose one. */
@Component
class ProviderChoices implements Choices {

    private final Ask ask;

    ProviderChoices(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return Registers.PROVIDERS;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return ask.one(new FindProviders(new Moment.Now(), reader), Providers.class).providers().stream()
                .filter(one -> one.removed() == null)
                .map(one -> new Option(one.providerId().toString(), one.name())).toList();
    }
}
