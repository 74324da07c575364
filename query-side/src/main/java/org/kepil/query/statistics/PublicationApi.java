package org.kepil.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.ViewApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows publications as JSON, and the table of one in the form that is hashed. */
@ViewApi
class PublicationApi {

    private final Ask ask;

    PublicationApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/publications")
    @Operation(summary = "What was published")
    Publications list(@RequestParam(required = false) @Nullable Moment asOf,
            @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindPublications(Moment.orNow(asOf), reader), Publications.class);
    }

    @GetMapping("/api/v1/publications/{publicationId}")
    @Operation(summary = "Count a publication again, and compare it with its hash and with today's figures")
    Recounted recount(@PathVariable PublicationId publicationId, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new Recount(publicationId, reader), Recounted.class);
    }

    @GetMapping("/api/v1/publications/{publicationId}/table.csv")
    @Operation(summary = "The published table as canonical comma-separated values, counted now as of its position")
    ResponseEntity<String> table(@PathVariable PublicationId publicationId, @AuthenticationPrincipal SignedIn reader) {
        Recounted found = ask.one(new Recount(publicationId, reader), Recounted.class);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(new CanonicalTable(found.published()).csv());
    }
}
