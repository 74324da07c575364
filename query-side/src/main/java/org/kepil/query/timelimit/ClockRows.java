package org.kepil.query.timelimit;

import java.time.ZoneId;
import java.util.List;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.CaseClocks;
import org.kepil.query.page.ClockCard;
import org.springframework.stereotype.Component;

/** The clocks of a case, for its page. */
@Component
class ClockRows implements CaseClocks {

    private final Ask ask;
    private final ClockSentences sentences;

    ClockRows(Ask ask, ClockSentences sentences) {
        this.ask = ask;
        this.sentences = sentences;
    }

    @Override
    public List<ClockCard> of(CaseId caseId, long version, Moment moment, ZoneId zone, SignedIn reader) {
        CaseLimits limits = ask.one(new FindLimits(caseId, version, moment, reader), CaseLimits.class);
        return limits.clocks().stream().map(clock -> sentences.card(clock, limits.readAt(), zone)).toList();
    }
}
