package org.kepil.query.casefile;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.page.Address;

/**
 * What stands at the top of every tab of a case, and what the page needs to say times and names.
 *
 * @param tab    which tab is shown: overview, timeline, hearings, services, limits
 * @param zone   the zone of the case's office
 * @param next   the hearing to come; null if none is set
 * @param steps  what may be done; empty in the past
 * @param latest number of the last event that the case has by now, from 1
 */
record CaseHeader(CaseFile file, Names names, String tab, Address page, ZoneId zone, @Nullable Hearing next,
        List<NextStep> steps, long latest) {

    /** The same case and time on another tab. */
    public Address tab(String name) {
        return new Address(root() + (name.equals("overview") ? "" : "/" + name), page.parameters());
    }

    /** Path of the case. */
    public String root() {
        return "/cases/" + file.caseId();
    }

    /** Number of the last event shown, from 1. */
    public long event() {
        return file.version() + 1;
    }

    /** Was aid refused? */
    public boolean refused() {
        return file.decision() instanceof Decision.Refused;
    }

    /** Can anything be done by this reader? */
    public boolean anything() {
        return steps.stream().anyMatch(step -> step.to() != null);
    }
}
