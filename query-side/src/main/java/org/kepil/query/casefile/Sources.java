package org.kepil.query.casefile;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Source;
import org.kepil.query.Moment;
import org.kepil.query.page.Rules;
import org.springframework.stereotype.Component;

/** What people call the source of a rule, where a decision keeps only its name in the rulebook. */
@Component("sources")
class Sources {

    private final Rules rules;

    Sources(Rules rules) {
        this.rules = rules;
    }

    /** The title of the rule's source; its name where the rulebook is not known any more. */
    public String title(Applied under, SignedIn reader) {
        return rules.shelf(new Moment.Now(), reader).approved().stream()
                .filter(book -> book.id().equals(under.rulebook()))
                .flatMap(book -> book.sources().stream())
                .filter(source -> source.name().equals(under.source()))
                .map(Source::title).findFirst().orElse(under.source());
    }
}
