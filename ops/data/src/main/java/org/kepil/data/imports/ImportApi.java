package org.kepil.data.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of recorded histories, for machines. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "imports")
class ImportApi {

    /** Imports without their errors, the latest first. */
    record ImportList(List<ImportView> imports) {
    }

    private final ImportDesk desk;

    ImportApi(ImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = {"text/csv", "application/gzip", "application/x-gzip", "application/octet-stream"})
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Problems
    @Operation(summary = "Import a recorded history", requestBody = @RequestBody(required = true, description = "CSV with XES column names in UTF-8, plain or gzip", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))))
    ImportView take(@AuthenticationPrincipal @Nullable SignedIn signedIn, @ParameterObject ImportForm form,
            HttpServletRequest request, HttpServletResponse response)
            throws IOException, InvalidFormException, UploadTooLargeException, TooManyImportsException {
        return accepted(desk.take(signedIn, form, request.getInputStream()), response);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Problems
    @Operation(summary = "Import a recorded history")
    ImportView takePart(@AuthenticationPrincipal @Nullable SignedIn signedIn, @ParameterObject ImportForm form,
            @RequestPart MultipartFile file, HttpServletResponse response)
            throws IOException, InvalidFormException, UploadTooLargeException, TooManyImportsException {
        try (InputStream content = file.getInputStream()) {
            return accepted(desk.take(signedIn, form, content), response);
        }
    }

    private static ImportView accepted(ImportJob job, HttpServletResponse response) {
        response.setHeader(HttpHeaders.LOCATION, "/api/v1/imports/" + job.order().id());
        return ImportView.of(job, 0, 0);
    }

    @GetMapping
    @Operation(summary = "List imports")
    ImportList list(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return new ImportList(
                desk.imports(signedIn).all().stream().map(job -> ImportView.of(job, 0, 0)).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Tell how an import goes and what is wrong with its file")
    ImportView show(@AuthenticationPrincipal @Nullable SignedIn signedIn, @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) int errorsFrom,
            @RequestParam(defaultValue = "100") @Min(0) @Max(1_000) int errorsLimit) throws UnknownImportException {
        return ImportView.of(find(signedIn, id), errorsFrom, errorsLimit);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop an import; what it has stored stays")
    ImportView stop(@AuthenticationPrincipal @Nullable SignedIn signedIn, @PathVariable UUID id)
            throws UnknownImportException {
        ImportJob job = find(signedIn, id);
        job.stop();
        return ImportView.of(job, 0, 0);
    }

    private ImportJob find(@Nullable SignedIn signedIn, UUID id) throws UnknownImportException {
        return desk.imports(signedIn).find(id).orElseThrow(UnknownImportException::new);
    }
}
