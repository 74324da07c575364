package org.kepil.standalone.browser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.kepil.standalone.RunningKepil;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The one browser of this JVM. Its pages belong to the thread that asks first. */
final class Chromium {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage");

    private static final class Shared {
        private static final Browser BROWSER = launch();
    }

    private Chromium() {
    }

    private static Browser launch() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new AssertionError("There is no " + EXECUTABLE
                    + ". Install Debian's package chromium, as .ci/run does: apt-get install chromium.");
        }
        var playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright.chromium().launch(new LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(ARGUMENTS));
    }

    /** A fresh page without cookies, as wide as said; it keeps nothing of the pages before it. */
    static Page page(URI address, int width) {
        Page page = Shared.BROWSER.newContext(new NewContextOptions().setBaseURL(address.toString())
                .setViewportSize(width, width < 600 ? 844 : 900).setLocale("en-GB")).newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    /** A desk-wide page in a browser that runs no script, on which the demo account of that name is signed in. */
    static Page withoutScript(RunningKepil kepil, String userName) {
        Page page = Shared.BROWSER.newContext(new NewContextOptions().setBaseURL(kepil.address().toString())
                .setViewportSize(1440, 900).setLocale("en-GB").setJavaScriptEnabled(false)).newPage();
        page.setDefaultTimeout(15_000);
        return signIn(page, kepil, userName);
    }

    /** A page on which the demo account of that name is signed in. */
    static Page signedIn(RunningKepil kepil, String userName, int width) {
        return signIn(page(kepil.address(), width), kepil, userName);
    }

    private static Page signIn(Page page, RunningKepil kepil, String userName) {
        page.navigate("/login");
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(kepil.password(userName));
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }
}
