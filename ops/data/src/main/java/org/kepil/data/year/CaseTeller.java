package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.command.closure.WithdrawAid;
import org.kepil.command.detention.HoldFirstMeeting;
import org.kepil.command.detention.RecordArrival;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.detention.RecordRelease;
import org.kepil.command.eligibility.RefuseAid;
import org.kepil.command.request.RequestAid;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.CaseStage;

/** Tells one case from its first day to its last, every step as a command by somebody whose role may send it. */
final class CaseTeller {

    private static final int NAMES = 29 * 41 * 17;
    /** Prime to the number of names, so that neighbours in the year have nothing in common. */
    private static final int STRIDE = 7_919;
    private static final List<String> MATTERS_OF_LIFE = List.of("Needs an advocate before the investigator.",
            "Asks about alimony for two children.", "A plot of land was given to somebody else.",
            "Was dismissed and not paid for three months.", "The heirs cannot agree about the house.",
            "The pension was refused.", "Is called before the court.");

    private final Telling telling;
    private final Granting granting;
    private final Assigning assigning;
    private final Working working;

    CaseTeller(CasePlan plan, YearTools tools) {
        this.telling = new Telling(plan, tools);
        this.granting = new Granting(telling);
        this.assigning = new Assigning(telling);
        this.working = new Working(telling);
    }

    List<Told> tell() {
        if (telling.plan.detained()) {
            detention();
        } else {
            request();
        }
        return telling.told();
    }

    private void detention() {
        Instant detained = telling.plan.beginsAt();
        Instant notice = detained.plus(telling.chance.wait(Duration.ofMinutes(35), 0.8));
        Instant limit = detained.plus(Duration.ofMinutes(115));
        if (telling.odd.what() == Oddity.LATE_NOTICE) {
            notice = detained.plus(Duration.ofMinutes(150 + telling.chance.below(400)));
            telling.found();
        } else if (notice.isAfter(limit)) {
            notice = limit;
        }
        boolean illTreatment = telling.odd.what() == Oddity.ILL_TREATMENT;
        if (illTreatment) {
            telling.found();
        }
        Instant typed = notice.plus(telling.chance.wait(Duration.ofMinutes(3), 0.5));
        telling.send(new RecordDetention(telling.caseId, number(), telling.personId, PersonalText.of(person()),
                telling.plan.region().name() + " police unit "
                        + (telling.odd.what() == Oddity.LATE_NOTICE ? 7 : 1 + telling.chance.below(6)),
                null, null,
                detained, telling.plan.minor(), new MatterKind(telling.plan.matter()), new CaseStage("DETENTION"),
                telling.plan.region().officeId(), RequestChannel.PHONE, illTreatment, sex(), 2),
                telling.actors.intake(notice, typed), typed);
        Instant accepted = assigning.assigned(
                telling.reportedAt().plus(telling.chance.wait(Duration.ofMinutes(6), 0.5)), Duration.ofMinutes(9));
        Instant arrived = accepted.plus(telling.chance.wait(Duration.ofMinutes(38), 0.6));
        telling.byAdvocate(new RecordArrival(telling.caseId), arrived, Duration.ofHours(2));
        telling.byAdvocate(new HoldFirstMeeting(telling.caseId, true, !telling.chance.happens(0.03)),
                arrived.plus(Duration.ofMinutes(10)),
                Duration.ofHours(2));
        granting.granted(Hours.office(telling.reportedAt(), 0, telling.chance));
        Instant served = working.served("DETENTION", "CONFIDENTIAL_MEETING", arrived.plus(Duration.ofMinutes(10)), 40);
        served = working.served("DETENTION", "PROCEDURAL_ACT", served, 90);
        Instant released = served.plus(Duration.ofHours(6 + telling.chance.below(30)));
        telling.byOffice(new RecordRelease(telling.caseId,
                new ReleaseGround(telling.chance.happens(0.4) ? "RELEASED_BY_COURT" : "TERM_OF_DETENTION_OVER")),
                released);
        working.paid("DETENTION", telling.reportedAt());
    }

    private void request() {
        Instant asked = telling.plan.beginsAt();
        RequestChannel channel = telling.plan.stage() == null ? RequestChannel.DESK : RequestChannel.PARTNER;
        Instant typed = asked.plus(telling.chance.wait(Duration.ofMinutes(4), 0.5));
        telling.send(new RequestAid(telling.caseId, number(), telling.personId, PersonalText.of(person()),
                PersonalText.of(telling.chance.oneOf(MATTERS_OF_LIFE)), null, new MatterKind(telling.plan.matter()),
                telling.plan.region().officeId(), channel, sex(), age(), 2), telling.actors.intake(asked, typed),
                typed);
        switch (telling.plan.ends()) {
            case AIDED -> aided();
            case REFUSED -> refused();
            case WITHDRAWN -> withdrawn();
        }
    }

    private void refused() {
        Instant at = Hours.office(telling.reportedAt(), telling.chance.weighted(2, 5, 3, 1), telling.chance);
        telling.send(new RefuseAid(telling.caseId,
                new RefusalGround(telling.odd.repeats() == null ? "NOT_ELIGIBLE" : "ALREADY_HELPED"),
                PersonalText.of("The papers do not show the right to aid."), AppealRoute.COURT, telling.order("R"),
                null, null), telling.actors.head(at, at), at);
        working.close("AID_REFUSED", Hours.office(telling.reportedAt(), 1 + telling.chance.below(9), telling.chance));
    }

    private void withdrawn() {
        telling.byOffice(new WithdrawAid(telling.caseId, new WithdrawalGround("NO_LONGER_NEEDED"), null, true),
                Hours.office(telling.reportedAt(), 1 + telling.chance.below(2), telling.chance));
        working.close("WITHDRAWN_BY_CLIENT", Hours.office(telling.reportedAt(), 1, telling.chance));
    }

    private void aided() {
        granting.granted(Hours.office(telling.reportedAt(), telling.chance.weighted(3, 6, 4, 1), telling.chance));
        Instant accepted = assigning.assigned(
                Hours.office(telling.reportedAt(), telling.chance.below(2), telling.chance), Duration.ofHours(3));
        String stage = telling.plan.stage() == null
                ? telling.chance.happens(0.3) ? "PROCEDURE" : "COURT"
                : telling.plan.stage();
        Instant served = working.served(stage, "MEETING",
                Hours.office(accepted, 1 + telling.chance.below(4), telling.chance), 30);
        if (telling.odd.what() == Oddity.BARRED_ADVOCATE) {
            return;
        }
        if (telling.chance.happens(0.7)) {
            served = working.served(stage, stage.equals("INVESTIGATION") ? "PROCEDURAL_ACT" : "DOCUMENT_DRAFTED",
                    Hours.office(served, 2 + telling.chance.below(8), telling.chance), 60);
        }
        if (stage.equals("COURT")) {
            served = working.heard(served);
        }
        working.paid(stage, served);
    }

    /** Who asks twice is another person to whoever types it in, and has the same name. */
    private String person() {
        Integer first = telling.odd.repeats();
        int number = first == null ? telling.plan.number() : first;
        if (first != null) {
            telling.found();
        }
        return Names.of(telling.plan.woman(), (int) ((long) number * STRIDE % NAMES));
    }

    private Sex sex() {
        return telling.plan.woman() ? Sex.FEMALE : Sex.MALE;
    }

    private @Nullable AgeGroup age() {
        return telling.plan.minor() ? AgeGroup.MINOR : telling.chance.happens(0.14) ? AgeGroup.ELDER : AgeGroup.ADULT;
    }

    private String number() {
        return "%s-%d-%05d".formatted(telling.plan.region().code(), telling.tools.order().year(),
                telling.plan.number() + 1);
    }

}
