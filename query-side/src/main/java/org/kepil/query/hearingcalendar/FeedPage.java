package org.kepil.query.hearingcalendar;

import org.kepil.kernel.Sha256;
import org.kepil.kernel.calendar.FeedToken;
import org.kepil.query.Ask;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Where a program reads a calendar: it cannot sign in, and knows a secret instead. */
@RestController
@Hidden
class FeedPage {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Ask ask;
    private final ICalendar form;

    FeedPage(Ask ask, ICalendar form) {
        this.ask = ask;
        this.form = form;
    }

    /** A secret that was renewed or revoked leads to nothing, like one that never was. */
    @GetMapping("/calendar/{token}.ics")
    @Nullable
    ResponseEntity<byte[]> read(@PathVariable String token, WebRequest request) {
        Subscription found = ask.find(new FindFeed.ByToken(new FeedToken(token).hash()), Subscription.class);
        if (found == null) {
            return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
        }
        byte[] calendar = form.of(found.entries());
        String tag = "\"" + Sha256.hex(calendar) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(tag).cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(CALENDAR).body(calendar);
    }
}
