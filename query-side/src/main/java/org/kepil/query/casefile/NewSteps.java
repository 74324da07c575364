package org.kepil.query.casefile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.Address;
import org.kepil.query.page.PageForm;
import org.springframework.stereotype.Component;

/** What happened to a case after the version that somebody saw who then sent a form. */
@Component
class NewSteps {

    private final Ask ask;
    private final TimelineRows rows;

    NewSteps(Ask ask, TimelineRows rows) {
        this.ask = ask;
        this.rows = rows;
    }

    /**
     * The steps in their order, whatever stood against the form: it is sent again with the version that is shown beside them.
     * None unless a form came back that was opened at an earlier version.
     */
    List<TimelineRow> of(CaseFile file, Map<String, ?> model, SignedIn reader, ZoneId zone) {
        String seen = PageForm.Returned.of(model).typed().getOrDefault(StepForms.SEEN, "");
        if (!seen.matches("\\d{1,9}") || Long.parseLong(seen) >= file.version()) {
            return List.of();
        }
        Timeline timeline = ask.one(new FindTimeline(file.caseId(), file.version(), new Moment.Now(), reader),
                Timeline.class);
        List<TimelineEntry> since = timeline.entries().stream()
                .filter(entry -> entry.sequence() > Long.parseLong(seen)).toList();
        return rows.of(since, timeline, new Address("/cases/" + file.caseId() + "/timeline", Map.of()), zone);
    }
}
