package org.kepil.query.advocate;

import java.util.List;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.springframework.stereotype.Component;

/** The advocates who may take a case, for the forms that choose one. */
@Component
class AdvocateChoices implements Choices {

    private final Ask ask;

    AdvocateChoices(Ask ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return Registers.ADVOCATES;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        FindAdvocates available = new FindAdvocates(null, true, new Moment.Now(), reader);
        return ask.one(available, Advocates.class)
                .advocates()
                .stream()
                .map(one -> new Option(one.advocateId().toString(), one.name() + ", " + one.registerNumber()))
                .toList();
    }
}
