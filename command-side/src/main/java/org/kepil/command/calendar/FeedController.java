package org.kepil.command.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.util.function.Function;
import org.kepil.command.Commands.Answer;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Receipt;
import org.kepil.command.web.Sends;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.calendar.FeedToken;
import org.kepil.kernel.office.OfficeId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives calendars their secret addresses, and takes them away. An address is told once. */
@Controller
@Tag(name = "Hearing calendars")
class FeedController {

    private static final String ADVOCATE = "/hearings/feeds/advocates/{advocateId}";
    private static final String OFFICE = "/hearings/feeds/offices/{officeId}";

    private final SecureRandom random = new SecureRandom();

    /** A repetition is answered without the address. Whoever did not get the first answer asks for another address. */
    @PostMapping({"/api/v1" + ADVOCATE, ADVOCATE})
    @Sends(IssueFeedAddress.class)
    @Operation(summary = "Give an advocate's calendar of hearings an address, which is answered once")
    ResponseEntity<FeedReceipt> issue(@PathVariable AdvocateId advocateId, @RequestBody Step body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        FeedToken token = token();
        return call.send(body, new IssueFeedAddress(advocateId, token.hash()), receipt(token, page));
    }

    @PostMapping({"/api/v1" + ADVOCATE + "/revocation", ADVOCATE + "/revocation"})
    @Sends(RevokeFeedAddress.class)
    @Operation(summary = "Take the address of an advocate's calendar of hearings away")
    ResponseEntity<Receipt> revoke(@PathVariable AdvocateId advocateId, @RequestBody Step body, Call call) {
        return call.send(body, new RevokeFeedAddress(advocateId));
    }

    /** A repetition is answered without the address. */
    @PostMapping({"/api/v1" + OFFICE, OFFICE})
    @Sends(IssueFeedAddress.class)
    @Operation(summary = "Give an office's calendar of hearings an address, which is answered once")
    ResponseEntity<FeedReceipt> issue(@PathVariable OfficeId officeId, @RequestBody Step body, Call call,
            @Parameter(hidden = true) RedirectAttributes page) {
        FeedToken token = token();
        return call.send(body, new IssueFeedAddress(officeId, token.hash()), receipt(token, page));
    }

    @PostMapping({"/api/v1" + OFFICE + "/revocation", OFFICE + "/revocation"})
    @Sends(RevokeFeedAddress.class)
    @Operation(summary = "Take the address of an office's calendar of hearings away")
    ResponseEntity<Receipt> revoke(@PathVariable OfficeId officeId, @RequestBody Step body, Call call) {
        return call.send(body, new RevokeFeedAddress(officeId));
    }

    private FeedToken token() {
        byte[] bytes = new byte[FeedToken.BYTES];
        random.nextBytes(bytes);
        return FeedToken.of(bytes);
    }

    /** The page shows the address to the same person once, and nobody keeps it. */
    private static Function<Answer, FeedReceipt> receipt(FeedToken token, RedirectAttributes page) {
        return answer -> {
            String address = answer.repeated()
                    ? null
                    : ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/calendar/" + token.text() + ".ics").toUriString();
            page.addFlashAttribute("feedAddress", address);
            return new FeedReceipt(answer.aggregateId(), answer.version(), address);
        };
    }

    record Step() implements Input {
    }
}
