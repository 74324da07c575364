package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Where a request came in: the paths of pages and of the API differ by a prefix only.
 *
 * @param path    as it was asked for, without the context
 * @param channel by the path that was mapped, because another spelling of a path may lead to the same handler
 */
record Doorway(String path, Channel channel) {

    static final String API = "/api/v1";

    /** Where the systems of partners come in. */
    private static final String PARTNERS = "/partner/v1";

    /** Things other than cases that have a page each. */
    private static final String COMPLAINTS = "complaints";

    /** Where somebody asks for a case without knowing which. */
    private static final String NEXT = "/cases/next";

    /** What is typed on the page of a new case, and not sent yet. */
    private static final String DRAFTS = "/cases/drafts";

    /** Which part of a path names the case that another one is laid beside. */
    private static final int PAIR = 4;

    /** What an advocate is asked to take, and holds. */
    private static final String OWN_WORK = "/assignment/mine";

    /** Where cases begin. */
    private static final Set<String> BEGINNINGS = Set.of("cases", "detentions");

    static Doorway of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Object mapped = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String known = mapped == null ? path : mapped.toString();
        return new Doorway(path, known.startsWith(API + "/") || known.startsWith(PARTNERS + "/")
                ? Channel.API
                : Channel.PAGE);
    }

    /**
     * Where a page shows what was done. A register is told which entry, so that it can wait for it. An advocate who declined
     * may not read the case any more, and is shown the own work, which is told what to wait for.
     */
    String after(Answer answer, Role by) {
        if (by == Role.ADVOCATE && aboutCases() && path.endsWith("/decline")) {
            return OWN_WORK + "?declined=" + answer.aggregateId();
        }
        return hasPages()
                ? pages() + answer.aggregateId() + "?version=" + answer.version()
                : "/" + first() + "?version=" + answer.version() + "&id=" + answer.aggregateId();
    }

    /** Where the API shows what was made; null where it has no address of its own. */
    @Nullable
    String made(UUID id) {
        if (path.equals(API + "/" + COMPLAINTS)) {
            return path + "/" + id;
        }
        return BEGINNINGS.stream().anyMatch(beginning -> path.equals(API + "/" + beginning))
                ? API + "/cases/" + id
                : null;
    }

    /** The page that holds the form. */
    String back() {
        String[] parts = path.split("/");
        if (!hasPages()) {
            return "/" + first();
        }
        if (path.startsWith(DRAFTS)) {
            return "/cases/new";
        }
        if (path.equals(NEXT)) {
            return "/cases";
        }
        if (parts.length > PAIR + 1 && parts[PAIR - 1].equals("duplicates")) {
            return String.join("/", List.of(parts).subList(0, PAIR + 1));
        }
        return parts.length > 2 ? pages() + parts[2] : "/" + first() + "/new";
    }

    /** Does the request concern a case that there is? */
    boolean ofCase() {
        return first().equals("cases") && path.split("/").length > 2 && !path.equals(NEXT);
    }

    /** Where the page of each thing of the request is. */
    private String pages() {
        return aboutCases() ? "/cases/" : "/" + COMPLAINTS + "/";
    }

    private boolean hasPages() {
        return aboutCases() || first().equals(COMPLAINTS);
    }

    /** Does the request begin a case, or concern one? */
    private boolean aboutCases() {
        return BEGINNINGS.contains(first());
    }

    private String first() {
        return path.split("/")[1];
    }
}
