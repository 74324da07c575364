package org.kepil.query.page;

import java.util.Optional;

import org.kepil.kernel.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of any register: its entries at the moment that was asked for and, for who keeps it, one form about it. */
@Component
public class RegisterDesk {

    private final Times times;

    RegisterDesk(Times times) {
        this.times = times;
    }

    /** Adds what {@code register.html} shows: {@code register}, {@code keeps}, {@code time} and, of an open form, {@code act}. */
    public <R extends Register> void show(RegisterPage<R> page, RegisterWish wish, SignedIn reader, Model model) {
        Asked asked = times.read(wish.asOf(), wish.by());
        R register = page.read(asked.moment(), reader, found -> asked.past() || wish.satisfiedBy(found));
        boolean keeps = !asked.past() && reader.may(page.keeping());
        model.addAttribute("register", register)
                .addAttribute("keeps", keeps)
                .addAttribute("time", times.ofMany(asked, register.place(), page.here()));
        if (keeps) {
            PageForm.Returned returned = PageForm.Returned.of(model.asMap());
            Optional.ofNullable(wish.form(returned))
                    .flatMap(name -> page.form(name, wish.of(returned), register, reader))
                    .ifPresent(form -> model.addAttribute("act", form.answered(returned)));
        }
    }
}
