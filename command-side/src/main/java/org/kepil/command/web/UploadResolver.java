package org.kepil.command.web;

import org.kepil.kernel.Sha256;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the file of a request. What it holds belongs to what the request asks for, so its digest joins the others. */
@Component
final class UploadResolver implements HandlerMethodArgumentResolver {

    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Upload.class;
    }

    @Override
    public Upload resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest web, @Nullable WebDataBinderFactory binders) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        Part part = request.getPart(FIELD);
        if (part == null || part.getSize() == 0 || part.getSubmittedFileName() == null) {
            throw new Invalid(FIELD, "required");
        }
        byte[] bytes = bytes(part);
        String mediaType = Upload.shownBy(bytes).orElseThrow(() -> new Invalid(FIELD, "file-kind"));
        String sha256 = Sha256.hex(bytes);
        Fingerprint.add(request, sha256);
        return new Upload(name(part.getSubmittedFileName()), bytes, sha256, mediaType);
    }

    private static byte[] bytes(Part part) throws IOException {
        if (part.getSize() > Upload.LIMIT_BYTES) {
            throw new Invalid(FIELD, "file-size");
        }
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** Some browsers send the folders as well. @throws Invalid if no name is left, or too long a one */
    private static String name(String submitted) {
        String name = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(character -> Character.isISOControl(character)
                        || Character.getType(character) == Character.SURROGATE)) {
            throw new Invalid(FIELD, "file-name");
        }
        return name;
    }
}
