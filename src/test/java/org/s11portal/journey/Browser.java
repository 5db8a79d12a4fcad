package org.s11portal.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.s11portal.local.DemonstrationSignIn;

/** What a test does with a browser: sign people in, each in a window of their own, and look. */
public final class Browser implements AutoCloseable {

  private static final Path PICTURES = Path.of("target/screenshots");

  /** Ends what is still on its way to another colour, until nothing has been for three frames. */
  private static final String COME_TO_REST =
      """
      async () => {
        const roots = (root) => [root, ...[...root.querySelectorAll('*')]
            .filter((one) => one.shadowRoot).flatMap((one) => roots(one.shadowRoot))];
        for (let calm = 0; calm < 3; calm++) {
          const moving = roots(document).flatMap((root) => root.getAnimations())
              .filter((one) => one.effect.getComputedTiming().endTime !== Infinity);
          moving.forEach((one) => one.finish());
          if (moving.length > 0) calm = -1;
          await new Promise(requestAnimationFrame);
        }
      }
      """;

  /** For a page as for what it should show: machines under load are slow, not wrong. */
  static final double PATIENCE_MILLIS = 30_000;

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** One of its own for each test: it may be used from one thread only. */
  private final Playwright playwright;

  private final com.microsoft.playwright.Browser program;
  private final String address;
  private final List<BrowserContext> windows = new ArrayList<>();

  Browser(String address) {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.program =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(arguments()));
    this.address = address;
  }

  private static List<String> arguments() {
    var arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-sync",
                "--no-first-run"));
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  /** Somebody who has not signed in yet, looking at nothing. */
  public Page visitor() {
    var window =
        program.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900));
    window.setDefaultTimeout(PATIENCE_MILLIS);
    windows.add(window);
    return window.newPage();
  }

  /** Somebody of the demonstration, signed in and on their first page. */
  public Page signInAs(String username) {
    var page = visitor();
    page.navigate("/");
    signIn(page, username);
    return page;
  }

  /** Fills in the sign-in page that is open. */
  public void signIn(Page page, String username) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(DemonstrationSignIn.PASSWORD);
    page.locator("[type=submit]").click();
    page.waitForURL(at -> at.startsWith(address));
    page.locator("main").first().waitFor();
  }

  /** The portal's address with a path, for a page opened by hand. */
  public String address(String path) {
    return address + path;
  }

  /** What axe finds wrong with the page as it is now, one line each; nothing, if all is well. */
  public List<String> axe(Page page) {
    return violations(looking(page));
  }

  /** The same, and what is hard to read in the dark. */
  public List<String> axeInLightAndDark(Page page) {
    var found = new ArrayList<>(axe(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.evaluate(COME_TO_REST);
    violations(looking(page).withRules(List.of("color-contrast")))
        .forEach(violation -> found.add("in the dark: " + violation));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return found;
  }

  /** In the page itself: gathering what it found in a window of its own takes most of the time. */
  private static AxeBuilder looking(Page page) {
    return new AxeBuilder(page).setLegacyMode(true);
  }

  private static List<String> violations(AxeBuilder axe) {
    return axe.exclude("vaadin-connection-indicator").analyze().getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(
                        node ->
                            "%s (%s): %s %s"
                                .formatted(
                                    rule.getId(),
                                    rule.getImpact(),
                                    node.getTarget(),
                                    node.getHtml())))
        .toList();
  }

  void takePictures(String test) {
    var number = 0;
    for (var window : windows) {
      for (var page : window.pages()) {
        number++;
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(test + "-" + number + ".png")));
      }
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
