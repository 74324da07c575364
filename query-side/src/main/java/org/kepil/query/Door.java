package org.kepil.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Channel;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Through which address the present question came, and which cases were recorded for it already.
 *
 * @param address with names in place of what varies, so that it tells of nobody; empty where Kepil asks itself
 */
record Door(String address, @Nullable RequestAttributes request) {

    private static final String RECORDED = Door.class.getName() + ".recorded";

    private static final String PAPER = "documentId";

    static Door present() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object pattern = request == null
                ? null
                : request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return new Door(pattern == null ? "" : pattern.toString(), request);
    }

    Channel channel() {
        if (request == null) {
            return Channel.SYSTEM;
        }
        return address.startsWith("/api/") ? Channel.API : Channel.PAGE;
    }

    /** The paper that the address names; none where it names no paper. */
    Stream<UUID> paper() {
        return request != null && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> named && named.get(PAPER) instanceof String id
                        ? Stream.of(UUID.fromString(id))
                        : Stream.empty();
    }

    /** The cases that were recorded for this request; a set that nobody keeps where there is no request. */
    @SuppressWarnings("unchecked")
    Set<CaseId> recorded() {
        if (request == null) {
            return new HashSet<>();
        }
        Object known = request.getAttribute(RECORDED, RequestAttributes.SCOPE_REQUEST);
        Set<CaseId> cases = known == null ? new HashSet<>() : (Set<CaseId>) known;
        request.setAttribute(RECORDED, cases, RequestAttributes.SCOPE_REQUEST);
        return cases;
    }
}
