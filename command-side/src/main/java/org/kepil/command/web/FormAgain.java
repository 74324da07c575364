package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kepil.command.CommandFailed;
import org.kepil.command.Conflict;
import org.kepil.command.Denied;
import org.kepil.command.NotFound;
import org.kepil.command.OutcomeUnknown;
import org.kepil.command.Refused;
import org.kepil.command.RepeatedWithOtherBody;
import org.kepil.command.StaleVersion;
import org.kepil.command.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Leads a person back to the form: what they typed goes along as {@code form}, and what stands against it as
 * {@code refusal} or, field by field with message keys, as {@code errors}. The key of a form that may have been recorded
 * goes along as well, so that sending it again does not record it twice.
 */
final class FormAgain {

    private FormAgain() {
    }

    static void failed(CommandFailed failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (failure) {
            case Denied _ -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case NotFound _ -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Refused refused -> back("refusal", refused.refusal(), typed(request), request, response);
            case StaleVersion stale -> stale(stale, request, response);
            case RepeatedWithOtherBody _ -> back(ActRule.ONE_REQUEST_PER_KEY_REQUIRED, request, response);
            case Conflict _ -> back(ActRule.UNDISTURBED_CASE_REQUIRED, request, response);
            case Unavailable _ -> sameAgain(ActRule.REACHABLE_LOG_REQUIRED, request, response);
            case OutcomeUnknown _ -> sameAgain(ActRule.KNOWN_OUTCOME_REQUIRED, request, response);
        }
    }

    static void invalid(Invalid invalid, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> errors = new LinkedHashMap<>();
        invalid.violations()
                .forEach(violation -> errors.putIfAbsent(violation.field(), "error." + violation.rule()));
        List<String> details = invalid.violations().stream().map(Violation::detail).filter(Objects::nonNull).toList();
        RequestContextUtils.getOutputFlashMap(request).put("details", details);
        back("errors", errors, typed(request), request, response);
    }

    /** The page waits for the version that stood against the form, so that it can show what is new. */
    private static void stale(StaleVersion stale, HttpServletRequest request, HttpServletResponse response) {
        Doorway doorway = Doorway.of(request);
        String page = doorway.back();
        back("refusal", ActRule.SEEN_VERSION_REQUIRED.refusal(), typed(request),
                doorway.ofCase() ? page + "?version=" + stale.actual() : page, request, response);
    }

    private static void back(ActRule rule, HttpServletRequest request, HttpServletResponse response) {
        back("refusal", rule.refusal(), typed(request), request, response);
    }

    private static void sameAgain(ActRule rule, HttpServletRequest request, HttpServletResponse response) {
        back("refusal", rule.refusal(), sent(request), request, response);
    }

    private static void back(String name, Object what, Map<String, String> form, HttpServletRequest request,
            HttpServletResponse response) {
        back(name, what, form, Doorway.of(request).back(), request, response);
    }

    private static void back(String name, Object what, Map<String, String> form, String path,
            HttpServletRequest request, HttpServletResponse response) {
        String page = request.getContextPath() + path;
        FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put(name, what);
        flash.put("form", form);
        RequestContextUtils.saveOutputFlashMap(page, request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, page);
    }

    /** What was typed, for another attempt. */
    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = sent(request);
        typed.remove("idempotencyKey");
        return typed;
    }

    /** What was typed, and the key under which it was sent. */
    private static Map<String, String> sent(HttpServletRequest request) {
        Map<String, String> sent = new HashMap<>();
        request.getParameterMap().forEach((field, values) -> sent.put(field, String.join(",", values)));
        sent.remove("_csrf");
        return sent;
    }
}
