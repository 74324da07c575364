package org.kepil.query.fold;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Forbidden;
import org.kepil.query.Unknown;
import org.springframework.stereotype.Component;

/** Answers what is asked about the views themselves. */
@Component
class ViewQueries {

    private final Live live;
    private final Verify verify;
    private final List<View<?, ?>> views;

    ViewQueries(Live live, Verify verify, List<View<?, ?>> views) {
        this.live = live;
        this.verify = verify;
        this.views = views;
    }

    @QueryHandler
    Views handle(FindViews query) {
        Forbidden.unless(query.reader(), Permission.VERIFY_VIEWS);
        return live.state();
    }

    @QueryHandler
    Verification handle(VerifyView query) {
        Forbidden.unless(query.reader(), Permission.VERIFY_VIEWS);
        View<?, ?> view = views.stream().filter(each -> each.name().equals(query.view())).findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.VIEW, query.view()));
        Verification verification = verify.run(view);
        return query.reader().may(view.reading()) ? verification : verification.withheld();
    }
}
