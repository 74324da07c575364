package org.kepil.command.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Registers;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.command.web.Upload;
import org.kepil.content.ContentStore;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.person.PersonalText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes papers in. The bytes are kept before the command is sent, so that no event ever speaks of bytes that are not
 * there; bytes whose command is refused stay behind, under the person's key, where nothing leads to them.
 */
@Controller
@Tag(name = "Documents")
class DocumentController {

    private final Registers registers;
    private final ContentStore contents;

    DocumentController(Registers registers, ContentStore contents) {
        this.registers = registers;
        this.contents = contents;
    }

    @PostMapping({"/api/v1/cases/{caseId}/documents", "/cases/{caseId}/documents"})
    @Sends(AddDocument.class)
    @Operation(summary = "Put a document on the file")
    ResponseEntity<Receipt> add(@PathVariable CaseId caseId,
            @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA_VALUE, schemaProperties = {
                    @SchemaProperty(name = "file", schema = @Schema(type = "string", format = "binary")),
                    @SchemaProperty(name = "type", schema = @Schema(type = "string")),
                    @SchemaProperty(name = "issuedOn", schema = @Schema(type = "string", format = "date"))})) Document told,
            @Parameter(hidden = true) Upload file, Call call) {
        DocumentId made = new DocumentId(call.newId("document"));
        contents.keep(made, registers.person(caseId), file.bytes());
        return call.make(told, new AddDocument(caseId, made, told.type(), PersonalText.of(file.name()), file.sha256(),
                file.bytes().length, file.mediaType(), told.issuedOn()), made.value());
    }

    record Document(@NotNull DocumentType type, @Nullable LocalDate issuedOn, @Nullable Instant occurredAt,
            @Nullable Instant reportedAt) implements Input {
    }
}
