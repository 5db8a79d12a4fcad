package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.SampleFiles;
import org.springframework.util.unit.DataSize;

/**
 * What a running portal answers to bodies that lie, and to what belongs to somebody else’s session.
 */
@RealParts
class IntrudersIT {

  private static final long LIMIT = DataSize.ofMegabytes(25).toBytes();
  private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");

  @Test
  void aBodyIsCutOffAtTheLimitWhateverItAnnounces(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor.opens("audit/5.1");
    var wire = new OverTheWire(contributor.page());
    var upload = uploadAddress(contributor.page());

    var exactly = wire.uploads(upload, "exactly.txt", SampleFiles.endless(LIMIT), LIMIT);
    assertThat(exactly.isRefused()).as("a file of exactly the limit").isFalse();
    var more = LIMIT + 1;
    assertThat(wire.uploads(upload, "one-more.txt", SampleFiles.endless(more), more).isRefused())
        .as("one byte more")
        .isTrue();
    assertThat(wire.uploadsInChunks(upload, "chunked.txt", SampleFiles.endless(more)).isRefused())
        .as("one byte more, in chunks")
        .isTrue();
    var announced = LIMIT / 2;
    try {
      wire.breaksOff(upload, "broken-off.txt", SampleFiles.text("Begun"), announced);
    } catch (UncheckedIOException hungUp) {
      assertThat(hungUp).hasMessageContaining("reset");
    }

    contributor.opens("evidence");
    contributor.sees("exactly");
    for (var title : new String[] {"one more", "chunked", "broken off"}) {
      contributor.doesNotSee(title);
    }
  }

  @Test
  void theAddressesOfOneSessionLeadNowhereInAnother(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    contributor
        .opens("audit/5.2")
        .uploads(
            text("evidence.upload.browse"),
            new FilePayload("Rota.pdf", "application/pdf", SampleFiles.pdf("Rota")))
        .sees("Rota");
    var own = new OverTheWire(contributor.page());
    var stranger = new OverTheWire(browser.signInAs("orchard-lane-contributor"));
    var upload = uploadAddress(contributor.page());
    var download =
        Objects.requireNonNull(
            contributor
                .main()
                .locator("a.button[href*='VAADIN/dynamic']")
                .first()
                .getAttribute("href"));

    assertThat(own.fetches(download)).isEqualTo(200);
    assertThat(stranger.fetches(download)).isGreaterThanOrEqualTo(400);
    assertThat(
            stranger.uploads(upload, "from-outside.txt", SampleFiles.endless(10), 10).isRefused())
        .isTrue();
    contributor.opens("evidence");
    contributor.sees("Rota").doesNotSee("from outside");
  }

  @Test
  void aRequestWithAnotherSessionsTokenChangesNothing(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    var own = tokenAndAddress(contributor.page(), "audit/5.3");
    var other = tokenAndAddress(browser.signInAs("hillside-contributor"), "audit/9.1");
    var wire = new OverTheWire(contributor.page());

    contributor.page().context().setOffline(true);
    var reply =
        wire.posts(
            own.address(),
            "application/json",
            own.body().replace(own.token(), other.token()),
            "Origin",
            "https://elsewhere.example");

    // What the framework answers to a token that is not the session’s: start over, and nothing
    // done.
    assertThat(reply.body()).contains("\"appError\":{\"caption\":null").contains("\"changes\":{}");
    assertThat(wire.posts(own.address(), "application/json", own.body()).body())
        .as("the same with its own token is only told that it came before")
        .doesNotContain("\"caption\":null");
  }

  @Test
  void aFormOnAnotherSiteSignsNobodyOut(Browser browser) {
    var contributor = new Person(browser.signInAs("canalside-contributor"));
    var wire = new OverTheWire(contributor.page());

    var reply =
        wire.posts(
            "/logout",
            "application/x-www-form-urlencoded",
            "_csrf=made-up",
            "Origin",
            "https://elsewhere.example");

    assertThat(reply.statusCode()).isEqualTo(403);
    contributor.opens("audit").isAt(text("audit.home.title"));
  }

  private record Talk(String token, String address, String body) {}

  /** The token and address that a page of this session talks with. */
  private static Talk tokenAndAddress(Page page, String path) {
    var request =
        page.waitForRequest(
            one -> one.url().contains("v-r=uidl") && TOKEN.matcher(body(one)).find(),
            () -> page.navigate(path));
    var token = TOKEN.matcher(body(request));
    assertThat(token.find()).isTrue();
    return new Talk(token.group(1), request.url(), body(request));
  }

  private static String body(Request request) {
    return Objects.requireNonNullElse(request.postData(), "");
  }

  private static String uploadAddress(Page page) {
    var upload = page.locator("vaadin-upload").first();
    assertThat(upload).isVisible();
    return "/" + Objects.requireNonNull(upload.getAttribute("target")).replaceFirst("^\\.?/+", "");
  }
}
