package org.kepil.query.casefile;

import org.kepil.kernel.correction.Corrected;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.closure.Retention;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.StatedFee;
import org.kepil.query.Names;
import org.kepil.query.page.Format;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/**
 * Tells an event in one sentence. The parts of the message {@code event.<stored name>} are {@code actor} and the components of
 * the event's record, each in words; what is null reads <i>none</i>, and a flag <i>true</i> or <i>false</i>, so that a message can choose by it.
 */
@Component("sentences")
class Sentences {

    private final Words words;
    private final Format format;
    private final CorrectionSentences corrections;

    Sentences(Words words, Format format, CorrectionSentences corrections) {
        this.words = words;
        this.format = format;
        this.corrections = corrections;
    }

    String of(TimelineEntry entry, CaseFile file, Names names, ZoneId zone) {
        Map<String, String> parts = new HashMap<>();
        parts.put("actor", entry.act().actorName());
        for (RecordComponent component : entry.event().getClass().getRecordComponents()) {
            Object part = read(component, entry.event());
            parts.put(component.getName(), part instanceof Boolean ? part.toString() : value(part, file, names, zone));
        }
        return words.text("event." + entry.type(), parts);
    }

    /** Any value of an event or of a case file, in words. */
    public String value(@Nullable Object value, CaseFile file, Names names, ZoneId zone) {
        return switch (value) {
            case null -> words.text("word.none");
            case Enum<?> constant -> words.of(constant);
            case Coded coded -> words.of(coded);
            case PersonalText text -> words.of(text);
            case Judged.Income(PersonalText.Known(var minor), var currency) ->
                format.money(Long.parseLong(minor), currency);
            case Judged.Income(var erased, _) -> words.of(erased);
            case Instant instant -> format.instant(instant, zone);
            case LocalDate day -> format.day(day);
            case Corrected what -> corrections.of(what, zone);
            case Retention retention -> format.day(retention.keepUntil());
            case AdvocateId(var id) -> names.of(id);
            case OfficeId(var id) -> names.of(id);
            case HearingId id -> court(id, file);
            case ActId id -> actNumber(id, file);
            case StatedFee fee -> format.money(fee.amountMinor(), fee.currency());
            case Boolean flag -> words.of(flag.booleanValue());
            case Number number -> format.count(number);
            default -> value.toString();
        };
    }

    private static String court(HearingId id, CaseFile file) {
        return file.hearings()
                .stream()
                .filter(hearing -> hearing.hearingId().equals(id))
                .findFirst()
                .map(Hearing::court)
                .orElse(id.toString());
    }

    private static String actNumber(ActId id, CaseFile file) {
        return file.work().acts().stream().filter(act -> act.actId().equals(id)).findFirst().map(FeeAct::actNumber)
                .orElse(id.toString());
    }

    private static @Nullable Object read(RecordComponent component, CaseEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }
}
