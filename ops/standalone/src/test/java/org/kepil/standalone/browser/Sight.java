package org.kepil.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What a page looks like: kept as a picture in {@code target/screenshots}, and usable by everybody. */
final class Sight {

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Sight() {
    }

    /**
     * Keeps the picture under that name, and fails when the accessibility check finds something or the page scrolls
     * sideways.
     *
     * @param dark the markup is the same in the dark, so only what depends on colours is looked at again there
     */
    static void check(Page page, String name, boolean dark) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
        // No page has frames: asked in the page itself, without a second page for the answers of frames.
        AxeBuilder check = new AxeBuilder(page).setLegacyMode(true);
        assertThat((dark ? check.withRules(OF_COLOURS) : check).analyze().getViolations()).extracting(Sight::tell)
                .isEmpty();
        assertThat(overflow(page)).as("pixels that stick out sideways").isZero();
    }

    private static int overflow(Page page) {
        Object sticksOut = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) sticksOut).intValue();
    }

    private static String tell(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }
}
