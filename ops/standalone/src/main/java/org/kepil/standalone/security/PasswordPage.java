package org.kepil.standalone.security;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people replace the generated password by one of their own. */
@Page
class PasswordPage {

    private final Passwords passwords;

    PasswordPage(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping("/password")
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("oneTime", passwords.oneTime(person));
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "password/page";
    }

    @PostMapping("/password")
    String change(@AuthenticationPrincipal SignedIn person, @RequestParam String current,
            @RequestParam String wanted, @RequestParam String again, RedirectAttributes redirect) {
        redirect.addFlashAttribute("outcome", passwords.change(person, current, wanted, again));
        return "redirect:/password";
    }
}
