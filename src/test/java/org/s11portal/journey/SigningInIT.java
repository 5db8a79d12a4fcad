package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Through the door and out again. */
@RealParts
class SigningInIT {

  private static final String CONTRIBUTOR = "asc-contributor";
  private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/realms/s11portal/.*");

  @Test
  void theSignInPageHasThePortalsLookAndIsAccessible(Browser browser) {
    var page = browser.visitor();
    page.navigate("/");
    assertThat(page.locator(".s11-brand")).hasText("SafeguardingPartnership Portal");
    for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(browser.axe(page)).isEmpty();
    }
  }

  @Test
  void aWrongPasswordIsRefusedInPlainWords(Browser browser) {
    var page = browser.visitor();
    page.navigate("/");
    page.locator("#username").fill(CONTRIBUTOR);
    page.locator("#password").fill("not the password");
    page.locator("[type=submit]").click();
    assertThat(page.getByText("This user name and password do not belong together")).isVisible();
    assertThat(browser.axe(page)).isEmpty();
  }

  @Test
  void whoSignsInIsNamedAndWhoSignsOutIsOutEverywhere(Browser browser) {
    var page = browser.signInAs(CONTRIBUTOR);
    assertThat(page.locator(".me-name")).hasText("Tomasz Wilkins");

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("base.signOut")))
        .click();
    assertThat(page).hasURL(SIGN_IN_PAGE);
    assertThat(page.locator("#password")).isVisible();

    page.navigate("/");
    assertThat(page.locator("#password")).isVisible();
  }
}
