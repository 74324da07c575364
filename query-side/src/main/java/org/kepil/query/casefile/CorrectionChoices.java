package org.kepil.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.kepil.kernel.correction.CorrectedFact;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.query.page.Option;
import org.kepil.query.page.Words;

/** Which facts of a case can be set right, and the codes that they can have. */
final class CorrectionChoices {

    private static final int STEPS = 100;

    private CorrectionChoices() {
    }

    /** The facts by the names that the command side reads; of the times of steps, those of the last hundred. */
    static List<Option> facts(CaseFile file, Words words) {
        List<Option> facts = new ArrayList<>(Stream.of(CorrectedFact.APPLICANT_NAME, CorrectedFact.CONTACT,
                CorrectedFact.MATTER).map(fact -> new Option(fact.name(), words.of(fact))).toList());
        if (file.detention() != null) {
            facts.add(new Option(CorrectedFact.DETENTION_TIME.name(), words.of(CorrectedFact.DETENTION_TIME)));
        }
        file.hearings().forEach(hearing -> facts.addAll(of(hearing, words)));
        LongStream.iterate(file.version(), step -> step >= 0, step -> step - 1).limit(STEPS)
                .mapToObj(step -> new Option(CorrectedFact.OCCURRED_TIME.name() + ":" + step,
                        words.text("correction.time-of-event", step + 1)))
                .forEach(facts::add);
        return facts;
    }

    private static List<Option> of(Hearing hearing, Words words) {
        Option time = new Option(CorrectedFact.HEARING_TIME.name() + ":" + hearing.hearingId(),
                words.text("timeline.field-of", words.of(CorrectedFact.HEARING_TIME), hearing.court()));
        return hearing.status() == Hearing.Status.HELD
                ? List.of(time, new Option(CorrectedFact.HEARING_RESULT.name() + ":" + hearing.hearingId(),
                        words.text("timeline.field-of", words.of(CorrectedFact.HEARING_RESULT), hearing.court())))
                : List.of(time);
    }

    /** The matters of the rulebook, and the results of hearings. */
    static List<Option> codes(List<Option> matters, Words words) {
        return Stream.concat(matters.stream(), Option.of(HearingResult.class, words).stream()).toList();
    }
}
