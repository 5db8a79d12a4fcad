package org.s11portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The manager’s part: the plan as the board reads it, brought in from a file. */
final class PlanFromAFile {

  private static final Path OWN = Path.of("src/test/resources/plan/oddities.txt");
  private static final Optional<Path> REAL =
      Stream.of("..", "../..")
          .map(above -> Path.of(above, "shared", "data", "board-plan-2015-16.txt"))
          .filter(Files::isRegularFile)
          .findFirst();
  private static final Pattern PLAN_PAGE = Pattern.compile(".*/plan$");

  private final Person manager;

  PlanFromAFile(Browser browser) {
    manager = new Person(browser.signInAs("manager"));
  }

  void isRefusedWhenItIsNone() {
    manager
        .opens("plan/import")
        .uploads(text("plan.import.browse"), file("plan.xlsx", new byte[0]));
    assertThat(manager.main().getByRole(AriaRole.ALERT).first()).isVisible();
    manager.cannot(text("plan.import.confirm"));
  }

  void isReadWithItsDoubtsAndStored() throws IOException {
    stored(OWN, "Ask each partner about its return in a panel");
    if (REAL.isPresent()) {
      stored(REAL.orElseThrow(), "1a");
    }
    manager.isRefused("panels/" + new UUID(0, 0)).isRefused("audit/9.5");
  }

  private void stored(Path plan, String action) throws IOException {
    manager
        .opens("plan/import")
        .uploads(
            text("plan.import.browse"),
            file(String.valueOf(plan.getFileName()), Files.readAllBytes(plan)))
        .sees(text("plan.import.check"));
    var doubts =
        manager
            .main()
            .getByRole(
                AriaRole.TABLE,
                new Locator.GetByRoleOptions()
                    .setName(
                        Pattern.compile("^" + text("plan.import.doubts", "").replace("()", ""))));
    assertThat(doubts).isVisible();
    manager
        .ticks(text("plan.import.replace", "2015-16"))
        .clicks(text("plan.import.confirm"))
        .isTold(text("plan.import.done"));
    assertThat(manager.page()).hasURL(PLAN_PAGE);
    manager.sees(action);
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }
}
