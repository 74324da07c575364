package org.kepil.query.referral;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.referral.Consent;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The referrals that concern the reader's side, with the next step of each. */
@Page
class ReferralsPage implements RegisterPage<Referrals> {

    private static final String OFFER = "referral-offer";
    private static final String DECLINE = "referral-decline";
    /** What is done to a referral: the step, and the path below it. */
    private static final Map<String, String> STEPS = Map.of("referral-acceptance", "/acceptance", DECLINE, "/decline",
            "referral-arrival", "/arrival");

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Words words;
    private final PageClock clock;

    ReferralsPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Words words,
            PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/referrals")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        model.addAttribute("reader", reader);
        return "referral/page";
    }

    @Override
    public String path() {
        return "/referrals";
    }

    @Override
    public Permission keeping() {
        return Permission.REFER;
    }

    @Override
    public Referrals read(Moment moment, SignedIn reader, Predicate<Referrals> fresh) {
        return freshness.await("referral", () -> ask.one(new FindReferrals(moment, reader), Referrals.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Referrals register, SignedIn reader) {
        if (OFFER.equals(name)) {
            return Optional.of(offer(of, reader));
        }
        String step = STEPS.get(name);
        return step == null
                ? Optional.empty()
                : register.referrals().stream().filter(row -> row.referralId().toString().equals(of)).findFirst()
                        .map(row -> answer(name, step, row));
    }

    /** @param of the consultation from which it follows; null for none */
    private PageForm offer(@Nullable String of, SignedIn reader) {
        List<FormField> fields = new ArrayList<>();
        if (reader.providerId() == null) {
            fields.add(select("providerId", registers.options(Registers.PROVIDERS, reader)));
        }
        fields.addAll(List.of(
                select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                text("name"), text("contact").optional(), area("need"),
                select("consent", Option.of(Consent.class, words)), instant("occurredAt").optional(),
                hidden("zone", clock.zone().getId())));
        if (of != null) {
            fields.add(hidden("consultationId", of));
            fields.add(hidden(RegisterWish.OF, of));
        }
        return new PageForm(OFFER, path(), fields, UUID.randomUUID());
    }

    private PageForm answer(String name, String step, ReferralRow row) {
        String action = path() + "/" + row.referralId() + step;
        FormField of = hidden(RegisterWish.OF, row.referralId());
        return name.equals(DECLINE)
                ? PageForm.of(name, action, area("reason"), of)
                : PageForm.of(name, action, of);
    }
}
