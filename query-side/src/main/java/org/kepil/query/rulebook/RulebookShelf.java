package org.kepil.query.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Rules;
import org.kepil.query.rulebook.RulesVersion.State;
import org.kepil.rules.RulebookReader;
import org.kepil.rules.Shelf;
import org.springframework.stereotype.Component;

/** What other pages need of the rules: those in force. A version that was approved never changes, so it is read once. */
@Component
class RulebookShelf implements Rules {

    private final Ask ask;
    private final PageClock clock;
    private final RulebookReader reader = new RulebookReader();
    private final Map<RulebookId, Rulebook> read = new ConcurrentHashMap<>();

    RulebookShelf(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    @Override
    public Optional<Rulebook> of(String country, LocalDate day, SignedIn who) {
        return shelf(who).inForce(country, day);
    }

    @Override
    public List<Rulebook> now(SignedIn who) {
        Shelf shelf = shelf(who);
        LocalDate today = LocalDate.ofInstant(clock.now(), clock.zone());
        return shelf.approved().stream().map(rulebook -> rulebook.id().country()).distinct().sorted()
                .flatMap(country -> shelf.inForce(country, today).stream()).toList();
    }

    private Shelf shelf(SignedIn who) {
        return shelf(new Moment.Now(), who);
    }

    @Override
    public Shelf shelf(Moment moment, SignedIn who) {
        return new Shelf(Map.of(), ask.one(new FindRulebooks(moment, who), Rulebooks.class).countries()
                .stream().flatMap(country -> country.versions().stream())
                .filter(version -> version.state() == State.APPROVED).map(this::parsed).toList());
    }

    private Rulebook parsed(RulesVersion version) {
        return read.computeIfAbsent(version.id(), _ -> reader.read(version.text()));
    }
}
