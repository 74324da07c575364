package org.kepil.query.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kepil.content.ContentStore;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.document.DocumentId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.Unknown;
import org.kepil.query.ViewApi;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a paper of a case to whoever may read the case: always as a file, never as a page of ours. */
@ViewApi
class DocumentDownload {

    private final Ask ask;
    private final ContentStore contents;

    DocumentDownload(Ask ask, ContentStore contents) {
        this.ask = ask;
        this.contents = contents;
    }

    @GetMapping({"/api/v1/cases/{id}/documents/{documentId}", "/cases/{id}/documents/{documentId}"})
    ResponseEntity<byte[]> document(@PathVariable CaseId id, @PathVariable DocumentId documentId,
            @AuthenticationPrincipal SignedIn reader) {
        CaseFile file = ask.one(new FindCaseFile(id, -1, Moment.orNow(null), reader), CaseFileAnswer.class).file();
        Document document = Optional.ofNullable(file.request()).stream()
                .flatMap(request -> request.documents().stream())
                .filter(each -> each.documentId().equals(documentId)).findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.DOCUMENT, documentId));
        byte[] bytes = contents.find(documentId)
                .orElseThrow(() -> new Unknown(Unknown.What.DOCUMENT, documentId));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(document.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(document.fileName().or(documentId.toString()), StandardCharsets.UTF_8).build()
                        .toString())
                .eTag(document.sha256()).cacheControl(CacheControl.noStore()).body(bytes);
    }
}
