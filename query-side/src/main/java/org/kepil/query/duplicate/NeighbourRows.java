package org.kepil.query.duplicate;

import java.util.Map;
import java.util.stream.Collectors;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.Unknown;
import org.kepil.query.page.Address;
import org.kepil.query.page.CaseNeighbours;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The other cases of a case, for its page. What was taken over from elsewhere has none here. */
@Component
class NeighbourRows implements CaseNeighbours {

    private final Ask ask;
    private final Words words;

    NeighbourRows(Ask ask, Words words) {
        this.ask = ask;
        this.words = words;
    }

    @Override
    public Neighbours of(CaseId caseId, long reached, Moment moment, SignedIn reader) {
        try {
            OtherCases found = ask.one(new FindOtherCases(caseId, reached, moment, reader), OtherCases.class);
            return new Neighbours(found.alike().stream().map(alike -> alike(caseId, alike, found)).toList(),
                    found.more(),
                    found.decided().stream().map(this::known).toList());
        } catch (Unknown none) {
            return Neighbours.NONE;
        }
    }

    private Alike alike(CaseId caseId, OtherCases.Alike alike, OtherCases found) {
        return new Alike(alike.caseId() == null ? null : DuplicatePages.pair(caseId, alike.caseId()), alike.number(),
                found.names().of(alike.officeId().value()),
                alike.signs().stream().map(words::of).collect(Collectors.joining("; ")),
                alike.state() == null ? null : words.of(alike.state()));
    }

    private Known known(Verdict verdict) {
        return new Known(new Address("/cases/" + verdict.other(), Map.of()), verdict.number(),
                verdict.link() == null ? words.of(verdict.finding()) : words.of(verdict.link()),
                words.of(verdict.reason()));
    }
}
