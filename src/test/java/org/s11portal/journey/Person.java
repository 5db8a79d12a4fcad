package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Somebody signed in: what they do and see, by the roles and words on the screen alone. */
final class Person {

  private static final Pattern SAVED = Pattern.compile("^" + text("base.saved", "") + "\\d.*");

  private final Page page;

  Person(Page page) {
    this.page = page;
  }

  Page page() {
    return page;
  }

  /** Types an address, and waits for the screen behind it. */
  Person opens(String path) {
    page.navigate(path);
    heading().waitFor();
    return this;
  }

  /** An address that leads nowhere for this person, whatever lies behind it for others. */
  Person isRefused(String path) {
    opens(path);
    assertThat(heading()).hasText(text("base.nothingHere"));
    return this;
  }

  Person isAt(String heading) {
    assertThat(heading()).containsText(heading);
    return this;
  }

  Person clicks(String button) {
    main().getByRole(AriaRole.BUTTON, named(button)).click();
    return this;
  }

  Person follows(String link) {
    main().getByRole(AriaRole.LINK, named(link)).first().click();
    return this;
  }

  /** Answers the question a dialog asks once more before something is done. */
  Person confirms(String button) {
    var dialog = dialog();
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
    assertThat(dialog).hasCount(0);
    return this;
  }

  Person writes(String field, String words) {
    textbox(field).fill(words);
    return this;
  }

  /** Types into a date, a time or a list of a form, and takes what was typed. */
  static void types(Locator form, String field, String words) {
    var combo = form.getByRole(AriaRole.COMBOBOX, named(field));
    combo.fill(words);
    combo.press("Enter");
  }

  /** Chooses the one whose words begin so, after its sign. */
  Person chooses(String choice) {
    main()
        .getByRole(
            AriaRole.RADIO,
            new Locator.GetByRoleOptions().setName(Pattern.compile("^\\W*(\\d )?" + choice)))
        .check();
    return this;
  }

  Person ticks(String box) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(box)).check();
    return this;
  }

  Person uploads(String button, FilePayload file) {
    page.waitForFileChooser(() -> clicks(button)).setFiles(file);
    return this;
  }

  Person sees(String words) {
    assertThat(main().getByText(words).first()).isVisible();
    return this;
  }

  /** Is told so, in passing. */
  Person isTold(String words) {
    assertThat(page.getByText(words).first()).isVisible();
    return this;
  }

  Person doesNotSee(String words) {
    assertThat(main().getByText(words)).hasCount(0);
    return this;
  }

  /** Closes a notice that waits to be closed. */
  Person dismisses() {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text("base.close")).setExact(true))
        .click();
    return this;
  }

  Person cannot(String button) {
    assertThat(main().getByRole(AriaRole.BUTTON, named(button))).hasCount(0);
    return this;
  }

  Person seesItSaved() {
    assertThat(main().getByText(SAVED)).isVisible();
    return this;
  }

  Locator main() {
    return page.getByRole(AriaRole.MAIN);
  }

  Locator heading() {
    return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1));
  }

  Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  Locator textbox(String label) {
    return main().getByRole(AriaRole.TEXTBOX, named(label));
  }

  /** A part of the screen, by the words of the heading it begins with. */
  Locator step(String heading) {
    return main()
        .getByRole(AriaRole.LISTITEM)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true))));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
