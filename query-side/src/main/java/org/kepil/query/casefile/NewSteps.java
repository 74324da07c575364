package org.kepil.query.casefile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.kepil.kernel.Refusal;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Address;
import org.kepil.query.page.PageForm;
import org.springframework.stereotype.Component;

/** What happened to a case after the version that somebody saw who then sent a form. */
@Component
class NewSteps {

    private static final String STALE = "act.seen-version-required";

    private final Ask ask;
    private final TimelineRows rows;

    NewSteps(Ask ask, TimelineRows rows) {
        this.ask = ask;
        this.rows = rows;
    }

    /** The steps in their order; none unless a form came back because others were faster. */
    List<TimelineRow> of(CaseFile file, Map<String, ?> model, SignedIn reader, ZoneId zone) {
        String seen = PageForm.Returned.of(model).typed().getOrDefault(StepForms.SEEN, "");
        if (!(model.get("refusal") instanceof Refusal refusal) || !refusal.code().equals(STALE)
                || !seen.matches("\\d{1,9}")) {
            return List.of();
        }
        Timeline timeline = ask.one(new FindTimeline(file.caseId(), file.version(), new Moment.Now(), reader),
                Timeline.class);
        List<TimelineEntry> since = timeline.entries().stream()
                .filter(entry -> entry.sequence() > Long.parseLong(seen)).toList();
        return rows.of(since, timeline, new Address("/cases/" + file.caseId() + "/timeline", Map.of()), zone);
    }
}
