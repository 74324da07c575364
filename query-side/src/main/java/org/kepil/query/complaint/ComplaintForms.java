package org.kepil.query.complaint;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.complaint.ComplaintFinding;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The forms of complaints. Their fields bear the names of what the command side takes. */
@Component
class ComplaintForms {

    private final Registers registers;
    private final Words words;

    ComplaintForms(Registers registers, Words words) {
        this.registers = registers;
        this.words = words;
    }

    /** A new complaint. @param about the case it is about; null if no case is known */
    PageForm complaint(@Nullable String about, SignedIn reader, ZoneId zone) {
        List<Option> offices = registers.options(Registers.OFFICES, reader);
        List<FormField> fields = new ArrayList<>(List.of(text("complainant"), text("contact").optional(),
                select("kind", Option.of(ComplaintKind.class, words)), area("statement"),
                select("advocateId", registers.options(Registers.ADVOCATES, reader)).optional(),
                select("aboutOffice", offices).optional(),
                select("officeId", offices).proposing(reader.officeId()),
                select("channel", Option.of(RequestChannel.class, words)).proposing(RequestChannel.PHONE.name()),
                instant("occurredAt").optional(), hidden("zone", zone.getId())));
        if (about != null) {
            fields.add(hidden("caseId", about));
        }
        return new PageForm("complaint", "/complaints", fields, UUID.randomUUID());
    }

    /** What is done about one. */
    PageForm of(ComplaintStep step, Complaint complaint, ZoneId zone) {
        List<FormField> fields = new ArrayList<>(questions(step));
        fields.add(instant("occurredAt").optional());
        fields.add(hidden("zone", zone.getId()));
        fields.add(hidden("expectedVersion", complaint.version()));
        return new PageForm(step.path(), "/complaints/" + complaint.complaintId() + "/" + step.verb(), fields,
                UUID.randomUUID());
    }

    private List<FormField> questions(ComplaintStep step) {
        return switch (step) {
            case OWNER, LETTER, CLOSURE -> List.of();
            case INVESTIGATION -> List.of(area("findings"));
            case BAR -> List.of(text("body"), text("reference").optional());
            case ANSWER -> List.of(select("finding", Option.of(ComplaintFinding.class, words)), area("answer"));
            case REOPENING, VOIDING -> List.of(area("reason"));
        };
    }
}
