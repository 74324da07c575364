package org.kepil.command.request;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.command.web.Input;
import org.kepil.command.web.Invalid;
import org.kepil.form.RequestForm;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

/** A request as it was filled in, at a desk or by the system of a partner: the same form for both. */
public interface FilledIn extends Input {

    String applicantName();

    String summary();

    @Nullable
    String contact();

    MatterKind matter();

    OfficeId officeId();

    RequestChannel channel();

    @Nullable
    Sex sex();

    @Nullable
    AgeGroup ageGroup();

    /** @throws Invalid naming every field and the rule of the form that stands against it */
    default void require(RequestForm form) {
        Shape.require(form, fields());
    }

    /** What the form asks, as texts. */
    private Map<String, @Nullable String> fields() {
        Sex sex = sex();
        AgeGroup ageGroup = ageGroup();
        Map<String, @Nullable String> fields = new HashMap<>();
        fields.put("applicantName", applicantName());
        fields.put("summary", summary());
        fields.put("contact", contact());
        fields.put("matter", matter().code());
        fields.put("officeId", officeId().toString());
        fields.put("channel", channel().name());
        fields.put("sex", sex == null ? null : sex.name());
        fields.put("ageGroup", ageGroup == null ? null : ageGroup.name());
        return fields;
    }

    /** @param form by which it was filled in */
    default RequestAid command(CaseId caseId, String number, PersonId personId, RequestForm form) {
        String contact = contact();
        return new RequestAid(caseId, number, personId, PersonalText.of(applicantName()), PersonalText.of(summary()),
                contact == null ? null : PersonalText.of(contact), matter(), officeId(), channel(), sex(), ageGroup(),
                form.version());
    }
}
