package org.kepil.query.accesspoint;

import java.time.LocalDate;
import java.util.List;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Choices;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Registers;
import org.springframework.stereotype.Component;

/** The access points that are open today, for the forms that choose one. */
@Component
class AccessPointChoices implements Choices {

    private final Ask ask;
    private final PageClock clock;

    AccessPointChoices(Ask ask, PageClock clock) {
        this.ask = ask;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Registers.ACCESS_POINTS;
    }

    @Override
    public List<Option> options(SignedIn reader) {
        LocalDate today = LocalDate.ofInstant(clock.now(), clock.zone());
        return ask.one(new FindAccessPoints(today, new Moment.Now(), reader), AccessPoints.class).accessPoints()
                .stream().map(one -> new Option(one.accessPointId().toString(), one.name())).toList();
    }
}
