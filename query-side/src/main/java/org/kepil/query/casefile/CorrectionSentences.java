package org.kepil.query.casefile;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.correction.Corrected;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.page.Format;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** Says what a correction sets right. */
@Component("corrections")
class CorrectionSentences {

    private final Words words;
    private final Format format;

    CorrectionSentences(Words words, Format format) {
        this.words = words;
        this.format = format;
    }

    /** The fact, and before and after where they are no text about a person. */
    public String of(Corrected what, ZoneId zone) {
        return what.fact().value() == CorrectedFact.Value.TEXT
                ? fact(what)
                : words.text("correction.from-to", fact(what),
                        value(what, what.codeBefore(), what.timeBefore(), null, zone),
                        value(what, what.codeAfter(), what.timeAfter(), null, zone));
    }

    /** The fact, before and after. */
    public String of(CaseLife.Proposal proposal, ZoneId zone) {
        Corrected what = proposal.what();
        return words.text("correction.from-to", fact(what),
                value(what, what.codeBefore(), what.timeBefore(), proposal.textBefore(), zone),
                value(what, what.codeAfter(), what.timeAfter(), proposal.textAfter(), zone));
    }

    private String fact(Corrected what) {
        return what.fact() == CorrectedFact.OCCURRED_TIME
                ? words.text("correction.time-of-event", what.step() + 1)
                : words.of(what.fact());
    }

    private String value(Corrected what, @Nullable String code, @Nullable Instant time, @Nullable PersonalText text,
            ZoneId zone) {
        return switch (what.fact().value()) {
            case TEXT -> words.of(text);
            case TIME -> time == null ? words.text("word.none") : format.instant(time, zone);
            case CODE -> code == null ? words.text("word.none") : code(what.fact(), code);
        };
    }

    private String code(CorrectedFact fact, String code) {
        return fact == CorrectedFact.MATTER ? words.of(new MatterKind(code)) : words.of(HearingResult.valueOf(code));
    }
}
