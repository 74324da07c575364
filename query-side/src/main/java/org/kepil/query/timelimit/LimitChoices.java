package org.kepil.query.timelimit;

import java.util.List;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The limits to choose from, of every country's rules that are in force. */
@Component
class LimitChoices implements Choices {

    private final Rules rules;
    private final Words words;

    LimitChoices(Rules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    @Override
    public String name() {
        return "limits";
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return Option.of(rules.now(reader).stream().flatMap(rulebook -> rulebook.limits().stream())
                .map(limit -> new LimitCode(limit.code())).distinct(), words);
    }
}
