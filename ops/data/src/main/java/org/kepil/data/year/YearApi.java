package org.kepil.data.year;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Generated years, for machines. */
@RestController
@RequestMapping("/api/v1/years")
@Tag(name = "years")
class YearApi {

    /** The years that can be made. */
    record YearList(List<YearView> years) {
    }

    private final YearDesk desk;

    YearApi(YearDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "List the years that can be made, and how far they are")
    YearList list(@AuthenticationPrincipal @Nullable SignedIn reader) {
        return new YearList(desk.all(reader));
    }

    @PostMapping("/{profile}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Make a year, or go on with it", description = "Refused with 409 where real cases are, or while another year is made.")
    YearList start(@AuthenticationPrincipal @Nullable SignedIn reader, @PathVariable String profile) {
        switch (desk.start(reader, profile)) {
            case STARTED, RUNNING_ALREADY -> {
                return list(reader);
            }
            case ANOTHER_IS_RUNNING -> throw new ResponseStatusException(HttpStatus.CONFLICT,
                    "Another year is being made.");
            case REAL_CASES_ARE_HERE -> throw new ResponseStatusException(HttpStatus.CONFLICT,
                    "There are real cases here, and invented ones are not put among them.");
        }
        throw new IllegalStateException();
    }

    @DeleteMapping("/{profile}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stop the making of a year; what is stored stays")
    YearView stop(@AuthenticationPrincipal @Nullable SignedIn reader, @PathVariable String profile) {
        return desk.stop(reader, profile);
    }

    @GetMapping("/{profile}/answer-key")
    @Operation(summary = "Tell what is odd in a year that was made", description = "Identities of cases, by what a supervisor should find in them.")
    Map<String, SortedSet<String>> key(@AuthenticationPrincipal @Nullable SignedIn reader,
            @PathVariable String profile) {
        return desk.key(reader, profile);
    }
}
