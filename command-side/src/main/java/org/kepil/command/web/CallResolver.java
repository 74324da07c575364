package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.Refused;
import org.kepil.command.Together;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Call} of a request. The body has been read by then, so the call knows its digest. */
@Component
final class CallResolver implements HandlerMethodArgumentResolver {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Commands commands;
    private final Together together;
    private final String rulebook;

    CallResolver(Commands commands, Together together, @Value("${kepil.rulebook:1}") String rulebook) {
        this.commands = commands;
        this.together = together;
        this.rulebook = rulebook;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Doorway doorway = Doorway.of(request);
        SignedIn by = signedIn(request);
        return new Call(commands, together, doorway, by, once(request, doorway.channel(), by), rulebook);
    }

    /** @throws AuthenticationCredentialsNotFoundException if nobody is signed in */
    static SignedIn signedIn(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        Object person = principal instanceof Authentication proof ? proof.getPrincipal() : principal;
        if (person instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
    }

    /** @throws Refused if the request was made from a page that shows the past */
    static void presentOnly(HttpServletRequest request) {
        String asOf = request.getParameter("asOf");
        if (asOf != null && !asOf.isBlank()) {
            throw new Refused(ActRule.PRESENT_REQUIRED.refusal());
        }
    }

    private static Once once(HttpServletRequest request, Channel channel, SignedIn by) {
        boolean page = channel == Channel.PAGE;
        String key = page ? request.getParameter("idempotencyKey") : request.getHeader("Idempotency-Key");
        Long expected = page ? seen(request) : matched(request.getHeader(HttpHeaders.IF_MATCH));
        if (key == null || page && key.isBlank()) {
            return new Once(UUID.randomUUID(), null, expected);
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("", "idempotency-key");
        }
        return new Once(NamedId.of("command", by.accountId() + " " + key), Fingerprint.of(request), expected);
    }

    private static @Nullable Long seen(HttpServletRequest request) {
        String version = request.getParameter("expectedVersion");
        return version == null || version.isBlank() ? null : matched('"' + version.strip() + '"');
    }

    private static @Nullable Long matched(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Invalid("", "if-match");
        }
        return Long.valueOf(tag.group(1));
    }
}
