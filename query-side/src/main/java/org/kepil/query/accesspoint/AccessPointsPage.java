package org.kepil.query.accesspoint;

import static org.kepil.query.page.FormField.checks;
import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
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

/** The register of access points; administrators keep it here. */
@Page
class AccessPointsPage implements RegisterPage<AccessPoints> {

    private static final String OPENING = "access-point-opening";
    private static final String CHANGE = "access-point-change";
    private static final String CLOSING = "access-point-closing";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Words words;

    AccessPointsPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/access-points")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "accesspoint/page";
    }

    @Override
    public String path() {
        return "/access-points";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_OFFICES;
    }

    @Override
    public AccessPoints read(Moment moment, SignedIn reader, Predicate<AccessPoints> fresh) {
        return freshness.await("accesspoint",
                () -> ask.one(new FindAccessPoints(null, moment, reader), AccessPoints.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, AccessPoints register, SignedIn reader) {
        if (OPENING.equals(name)) {
            return Optional.of(opening(reader));
        }
        return register.accessPoints().stream().filter(one -> one.closedFrom() == null)
                .filter(one -> one.accessPointId().toString().equals(of)).findFirst()
                .flatMap(one -> about(name, one));
    }

    private PageForm opening(SignedIn reader) {
        return PageForm.of(OPENING, path(), text("code"), text("name"),
                select("type", Option.of(AccessPointType.class, words)),
                select("officeId", registers.options(Registers.OFFICES, reader)),
                select("providerId", registers.options(Registers.PROVIDERS, reader)).optional(), text("address"),
                text("hours"), text("catchment").optional(), checks("channels", channels()), day("from"));
    }

    private Optional<PageForm> about(String name, AccessPointRow one) {
        String action = path() + "/" + one.accessPointId();
        Reach reach = one.reach();
        return switch (name) {
            case CHANGE -> Optional.of(PageForm.of(CHANGE, action + "/reach",
                    text("address").proposing(reach.address()), text("hours").proposing(reach.hours()),
                    text("catchment").optional().proposing(list(reach.catchment().stream().map(District::code))),
                    checks("channels", channels()).proposing(list(reach.channels().stream().map(Enum::name))),
                    hidden(RegisterWish.OF, one.accessPointId())));
            case CLOSING -> Optional.of(PageForm.of(CLOSING, action + "/closing", day("from"),
                    hidden(RegisterWish.OF, one.accessPointId())));
            default -> Optional.empty();
        };
    }

    private List<Option> channels() {
        return Option.of(RequestChannel.class, words);
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
