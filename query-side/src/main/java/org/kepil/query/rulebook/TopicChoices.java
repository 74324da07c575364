package org.kepil.query.rulebook;

import java.util.List;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The topics of consultations to choose from, of every country's rules: which of them apply, the office says. */
@Component
class TopicChoices implements Choices {

    private final Rules rules;
    private final Words words;

    TopicChoices(Rules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    @Override
    public String name() {
        return Registers.TOPICS;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        return Option.of(rules.now(reader).stream().flatMap(rulebook -> rulebook.topics().stream())
                .map(topic -> new ConsultationTopic(topic.code())).distinct(), words);
    }
}
