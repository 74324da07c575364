package org.kepil.data.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Imports of recorded histories, for people. */
@Controller
@RequestMapping("/import")
class ImportPage {

    /** Errors on one page. */
    private static final int PAGE = 50;

    private final ImportDesk desk;

    ImportPage(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(@AuthenticationPrincipal @Nullable SignedIn signedIn, Model model) {
        model.addAttribute("imports",
                desk.imports(signedIn).all().stream().map(job -> ImportView.of(job, 0, 0)).toList());
        model.asMap().putIfAbsent("form", new ImportForm("", true, false, ""));
        model.asMap().putIfAbsent("errors", Map.of());
        return "imports/list";
    }

    @PostMapping
    String take(@AuthenticationPrincipal @Nullable SignedIn signedIn, ImportForm form,
            @RequestPart MultipartFile file, RedirectAttributes redirect) throws IOException {
        redirect.addFlashAttribute("form", form);
        if (file.isEmpty()) {
            return refused(redirect, "file", "import.invalid.file");
        }
        try (InputStream content = file.getInputStream()) {
            redirect.addAttribute("id", desk.take(signedIn, form, content).order().id());
            return "redirect:/import/{id}";
        } catch (InvalidFormException invalid) {
            redirect.addFlashAttribute("errors", invalid.errors());
            return "redirect:/import";
        } catch (UploadTooLargeException _) {
            return refused(redirect, "file", "import.problem.too-large");
        } catch (TooManyImportsException _) {
            return refused(redirect, "file", "import.problem.too-many-imports");
        }
    }

    private static String refused(RedirectAttributes redirect, String field, String key) {
        redirect.addFlashAttribute("errors", Map.of(field, key));
        return "redirect:/import";
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal @Nullable SignedIn signedIn, @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from, Model model) throws UnknownImportException {
        ImportJob job = find(signedIn, id);
        model.addAttribute("job", ImportView.of(job, Math.max(0, from), PAGE));
        model.addAttribute("from", Math.max(0, from));
        model.addAttribute("previous", Math.max(0, from - PAGE));
        return "imports/job";
    }

    @PostMapping("/{id}/stop")
    String stop(@AuthenticationPrincipal @Nullable SignedIn signedIn, @PathVariable UUID id,
            RedirectAttributes redirect) throws UnknownImportException {
        find(signedIn, id).stop();
        redirect.addAttribute("id", id);
        return "redirect:/import/{id}";
    }

    private ImportJob find(@Nullable SignedIn signedIn, UUID id) throws UnknownImportException {
        return desk.imports(signedIn).find(id).orElseThrow(UnknownImportException::new);
    }

    @ExceptionHandler(UnknownImportException.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** An identifier in the path that is none is the same as one that nobody has; of the rest the error page says which. */
    @ExceptionHandler
    void malformed(MethodArgumentTypeMismatchException problem, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        if (problem.getParameter().hasParameterAnnotation(PathVariable.class)) {
            unknown(response);
            return;
        }
        request.setAttribute("unreadable", problem.getName());
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler
    void unreadable(BindException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problem.getFieldErrors().stream().findFirst()
                .ifPresent(error -> request.setAttribute("unreadable", error.getField()));
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler({MissingServletRequestPartException.class, MultipartException.class})
    void incomplete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("unreadable", "file");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
