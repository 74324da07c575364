package org.kepil.standalone.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.Page;
import org.kepil.standalone.security.Passwords.Outcome;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people choose a password of their own: they may where Kepil made it, and have to where an administrator issued it. */
@Page
class PasswordPage {

    private final Passwords passwords;
    private final Sessions sessions;

    PasswordPage(Passwords passwords, Sessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("due", passwords.due(person));
        model.addAttribute("generated", passwords.generated(person));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "password/page";
    }

    /** Changes the password; whoever else is signed in to the account with the old one is so no longer. */
    @PostMapping("/password")
    String change(@AuthenticationPrincipal SignedIn person, @RequestParam String current,
            @RequestParam String wanted, @RequestParam String again, HttpServletRequest request,
            RedirectAttributes redirect) {
        HttpSession session = request.getSession();
        Outcome outcome = sessions.whileChanging(session, () -> {
            Outcome change = passwords.change(person, request.getRemoteAddr(), current, wanted, again);
            if (change == Outcome.CHANGED) {
                sessions.begin(session, person);
            }
            return change;
        });
        redirect.addFlashAttribute("outcome", outcome);
        return "redirect:/password";
    }
}
