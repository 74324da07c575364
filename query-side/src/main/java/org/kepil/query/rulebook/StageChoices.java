package org.kepil.query.rulebook;

import java.util.List;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.service.CaseStage;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The stages of proceedings to choose from, of every country's rules, in their order. */
@Component
class StageChoices implements Choices {

    private final Rules rules;
    private final Words words;

    StageChoices(Rules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    @Override
    public String name() {
        return Registers.STAGES;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return Option.of(rules.now(reader).stream().flatMap(rulebook -> rulebook.stages().stream())
                .map(stage -> new CaseStage(stage.code())).distinct(), words);
    }
}
