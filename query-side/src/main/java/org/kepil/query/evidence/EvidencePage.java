package org.kepil.query.evidence;

import org.kepil.evidence.FaultFound;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.fold.VerificationRuns;
import org.kepil.query.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says in one sentence what is proven of the record, and who keeps a copy of its checkpoints. */
@Page
class EvidencePage {

    private static final int SHOWN = 50;

    private final Ask ask;

    EvidencePage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/evidence")
    String show(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("evidence", ask.one(new FindEvidence(reader), Evidence.class));
        return "evidence/page";
    }

    @GetMapping("/evidence/checkpoints")
    String checkpoints(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        var found = ask.one(new FindCheckpoints(before, SHOWN, reader), SignedCheckpoints.class).checkpoints();
        model.addAttribute("checkpoints", found).addAttribute("older",
                found.size() == SHOWN ? found.getLast().number() : null);
        return "evidence/checkpoints";
    }

    /** A refusal is shown by the page itself, as long as it lasts. */
    @PostMapping("/evidence/checkpoint")
    String sign(@AuthenticationPrincipal SignedIn reader, RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("signed", ask.one(new SignCheckpoint(reader), SignedCheckpoints.class));
        } catch (FaultFound refused) {
            redirect.addFlashAttribute("refused", true);
        }
        return "redirect:/evidence";
    }

    /** Checks everything and shows what came of it. Changes nothing. */
    @PostMapping("/evidence/verification")
    String check(@AuthenticationPrincipal SignedIn reader, RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("checked", ask.one(new CheckEverything(reader), Check.class));
        } catch (VerificationRuns busy) {
            redirect.addFlashAttribute("busy", true);
        }
        return "redirect:/evidence";
    }
}
