package org.s11portal.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.s11portal.base.Texts.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the members of the board read, each for themselves: the results, one agency of them, the
 * plan and the report. What is not published is not there for any of them, however they ask.
 */
@RealParts
class BoardReadersIT {

  private static final String SUMMARY = "board/2015-16";

  /** Panelled and published in the demonstration. */
  private static final String PUBLISHED = "swbh";

  private static final List<String> NOT_PUBLISHED =
      List.of(
          SUMMARY + "/hillside",
          SUMMARY + "/orchard-lane",
          "thread/2015-16/hillside/1.1",
          "thread/2015-16/orchard-lane/1.1");

  private static final List<String> NOT_THEIRS = List.of("audit", "plan/import");

  /** The independent chair looks after scrutiny as well. */
  private static final List<String> NOT_THE_MEMBERS =
      List.of(
          "rounds",
          "rounds/2015-16",
          "returns/2015-16/hillside",
          "returns/2015-16/" + PUBLISHED,
          "panels",
          "challenges");

  @ParameterizedTest
  @ValueSource(strings = {"board", "lay"})
  @Execution(ExecutionMode.CONCURRENT)
  void membersReadWhatIsPublishedAndNothingElse(String username, Browser browser)
      throws IOException {
    var member = new Person(browser.signInAs(username));
    readsWhatIsPublished(member);
    NOT_THE_MEMBERS.forEach(member::isRefused);
  }

  @Test
  void theIndependentChairReadsTheSame(Browser browser) throws IOException {
    readsWhatIsPublished(new Person(browser.signInAs("chair")));
  }

  @Test
  void theBoardsPageIsOneSheetOfPaper(Browser browser) throws IOException {
    // Not one of those who come at the same time: the identity server takes nobody twice at once.
    var chair = new Person(browser.signInAs("chair"));
    chair.opens(SUMMARY).isAt(text("board.heading"));
    var paper = chair.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    try (var pdf = Loader.loadPDF(paper)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      var sheet = pdf.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).as("A3, on its side").isCloseTo(1191, within(1f));
      assertThat(sheet.getHeight()).isCloseTo(842, within(1f));
    }
  }

  private static void readsWhatIsPublished(Person reader) throws IOException {
    seesTheResultsEachWay(reader);
    readsOneAgencyDownToItsEvidence(reader);
    readsThePlan(reader);
    takesTheReportAway(reader);
    NOT_PUBLISHED.forEach(reader::isRefused);
    NOT_THEIRS.forEach(reader::isRefused);
  }

  private static void seesTheResultsEachWay(Person reader) {
    reader.opens(SUMMARY).isAt(text("board.heading"));
    for (var show : List.of("SELF", "DIFFERENCE", "MOVEMENT", "MODERATED")) {
      reader.follows(text("board.show." + show)).sees(text("board.heat.explained." + show));
    }
  }

  private static void readsOneAgencyDownToItsEvidence(Person reader) {
    reader.opens(SUMMARY + "/" + PUBLISHED);
    var criterion =
        reader
            .main()
            .getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^1\\.1 ")))
            .first();
    criterion.click();
    reader
        .isAt("1.1")
        .sees(text("board.thread.said"))
        .sees(text("board.thread.moderated"))
        .sees(text("board.thread.feeds"));
    reader.follows(text("board.thread.back")).isAt(text("board.heading"));
  }

  private static void readsThePlan(Person reader) {
    reader.opens("plan").sees("1a").cannot(text("plan.import.go"));
  }

  private static void takesTheReportAway(Person reader) throws IOException {
    reader.opens("reports").isAt(text("report.heading"));
    reader.main().getByRole(AriaRole.TABLE).getByRole(AriaRole.LINK).first().click();
    reader.main().getByText(text("report.section.RESPONSE")).first().waitFor();
    for (var form : List.of("report.word", "report.pdf", "report.excel")) {
      var file =
          reader
              .page()
              .waitForDownload(
                  () ->
                      reader
                          .main()
                          .getByRole(
                              AriaRole.LINK, new Locator.GetByRoleOptions().setName(text(form)))
                          .first()
                          .click())
              .path();
      assertThat(Files.size(file)).isPositive();
    }
  }
}
