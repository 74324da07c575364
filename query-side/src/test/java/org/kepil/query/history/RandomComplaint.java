package org.kepil.query.history;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.kepil.kernel.complaint.ComplaintAnswered;
import org.kepil.kernel.complaint.ComplaintClosed;
import org.kepil.kernel.complaint.ComplaintEvent;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintInvestigated;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.complaint.ComplaintOwnerSet;
import org.kepil.kernel.complaint.ComplaintReceived;
import org.kepil.kernel.complaint.ComplaintReopened;
import org.kepil.kernel.complaint.HoldingLetterSent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;

/** One complaint, event by event, answered and taken up again as often as anybody asks. */
final class RandomComplaint {

    private final RandomGenerator random;
    private final ComplaintId id;
    private final OfficeId office;
    private int step;

    RandomComplaint(RandomGenerator random, OfficeId office) {
        this.random = random;
        this.id = new ComplaintId(Histories.uuid(random));
        this.office = office;
    }

    UUID id() {
        return id.value();
    }

    ComplaintEvent next() {
        return switch (step++) {
            case 0 -> new ComplaintReceived(id, person(), PersonalText.of("Somebody"), null, ComplaintKind.DELAY, null,
                    null, office, office, PersonalText.of("slow"), RequestChannel.PHONE);
            case 1 -> new ComplaintOwnerSet(id, new UUID(0, random.nextInt(3)), "Ada");
            case 2 -> new HoldingLetterSent(id);
            case 3 -> new ComplaintInvestigated(id, person(), PersonalText.of("so it was"));
            case 4 -> new ComplaintAnswered(id, person(), ComplaintFinding.JUSTIFIED, PersonalText.of("sorry"));
            case 5 -> new ComplaintClosed(id);
            default -> again();
        };
    }

    private ComplaintEvent again() {
        step = 3;
        return new ComplaintReopened(id, person(), PersonalText.of("not so"));
    }

    private PersonId person() {
        return new PersonId(id.value());
    }
}
