package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Registers;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.office.OfficeOpened;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Input} of a request: JSON at the API, a form elsewhere. */
@Component
final class InputResolver implements HandlerMethodArgumentResolver {

    private final InputReader reader;
    private final Registers registers;

    InputResolver(InputReader reader, Registers registers) {
        this.reader = reader;
        this.registers = registers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Input.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Input resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        CallResolver.presentOnly(request);
        if (carriesFile(parameter)) {
            return fromParts(parameter.getParameterType().asSubclass(Input.class), request);
        }
        return Doorway.of(request).channel() == Channel.API
                ? fromJson(parameter.getParameterType().asSubclass(Input.class), request)
                : fromForm(parameter.getParameterType().asSubclass(Input.class), request);
    }

    private <T extends Input> T fromJson(Class<T> type, HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        require(MediaType.APPLICATION_JSON, request);
        byte[] bytes = BodyReader.bytes(request);
        Fingerprint.take(request, bytes);
        return reader.read(type, BodyReader.json(bytes), new TextForm(null));
    }

    private <T extends Input> T fromForm(Class<T> type, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        require(MediaType.APPLICATION_FORM_URLENCODED, request);
        Body body = BodyReader.form(request);
        Fingerprint.take(request, body.texts());
        return reader.read(type, body, new TextForm(zone(request)));
    }

    /** A file comes with its fields in the parts of a form, through either door. */
    private static boolean carriesFile(MethodParameter parameter) {
        return Stream.of(parameter.getExecutable().getParameterTypes()).anyMatch(Upload.class::equals);
    }

    private <T extends Input> T fromParts(Class<T> type, HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        require(MediaType.MULTIPART_FORM_DATA, request);
        Body body = BodyReader.form(request);
        Fingerprint.take(request, body.texts());
        return reader.read(type, body,
                new TextForm(Doorway.of(request).channel() == Channel.API ? null : zone(request)));
    }

    private static void require(MediaType type, HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String told = request.getContentType();
        try {
            if (told != null && type.includes(MediaType.parseMediaType(told))) {
                return;
            }
            throw new HttpMediaTypeNotSupportedException(told, List.of(type));
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotSupportedException(unreadable.getMessage(), List.of(type));
        }
    }

    /** The zone in which the form shows times: as it says itself, else that of the person's office. */
    private ZoneId zone(HttpServletRequest request) {
        String told = request.getParameter("zone");
        if (told != null) {
            try {
                return ZoneId.of(told);
            } catch (DateTimeException _) {
                throw new Invalid("zone", "format");
            }
        }
        SignedIn by = CallResolver.signedIn(request);
        return by.officeId() == null
                ? ZoneOffset.UTC
                : registers.office(by.officeId()).map(OfficeOpened::zone).orElse(ZoneOffset.UTC);
    }
}
