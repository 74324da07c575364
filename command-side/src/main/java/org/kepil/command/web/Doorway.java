package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import org.kepil.command.Commands.Answer;
import org.kepil.kernel.act.Channel;

/**
 * Where a request came in: the paths of pages and of the API differ by a prefix only.
 *
 * @param path as it was asked for, without the context
 */
record Doorway(String path) {

    static final String API = "/api/v1";

    static Doorway of(HttpServletRequest request) {
        return new Doorway(request.getRequestURI().substring(request.getContextPath().length()));
    }

    Channel channel() {
        return path.startsWith(API + "/") ? Channel.API : Channel.PAGE;
    }

    /** Where a page shows what was done. A register is told which entry, so that it can wait for it. */
    String after(Answer answer) {
        return first().equals("cases")
                ? "/cases/" + answer.aggregateId() + "?version=" + answer.version()
                : "/" + first() + "?version=" + answer.version() + "&id=" + answer.aggregateId();
    }

    /** The page that holds the form. */
    String back() {
        String[] parts = path.split("/");
        if (!first().equals("cases")) {
            return "/" + first();
        }
        return parts.length > 2 ? "/cases/" + parts[2] : "/cases/new";
    }

    private String first() {
        return path.split("/")[1];
    }
}
