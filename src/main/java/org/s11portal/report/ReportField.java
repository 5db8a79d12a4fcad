package org.s11portal.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.s11portal.base.Dates;
import org.s11portal.meeting.MeetingSummary;

/**
 * The name between braces in a template, and what is put in its place. A field of words stands
 * anywhere; one of a block stands alone in a paragraph, which becomes as many as it takes.
 *
 * @param name as it is written, such as response.asked
 * @param meaning the key of the words that explain it
 */
public record ReportField(String name, String meaning, boolean block) {

  private static final String TABLES = "tables.";
  private static final String WORDS = "words.";
  private static final String STANDING = "report.standing";

  /** The figures that may stand in a sentence, by the key of the row each is taken from. */
  private static final List<String> FIGURES =
      Stream.concat(
              Stream.of(
                      "asked",
                      "started",
                      "submitted",
                      "panelled",
                      "published",
                      "exempt",
                      "toBeReconvened",
                      "met",
                      "metBefore",
                      "lowered",
                      "raised")
                  .map(name -> "response." + name),
              Stream.of("challenges.raised", "challenges.overdue"))
          .toList();

  /** Every field there is, in the order the officer reads of them. */
  public static List<ReportField> all() {
    return Stream.of(
            Stream.of("report.title", "report.status", "report.figuresOf", "report.meeting")
                .map(name -> new ReportField(name, "report.field." + name, false)),
            Stream.of(new ReportField(STANDING, "report.field." + STANDING, true)),
            FIGURES.stream().map(one -> new ReportField(one, "report.field." + one, false)),
            Stream.of(ReportSection.values()).map(section -> section(WORDS, section)),
            Stream.of(ReportSection.values())
                .filter(section -> section != ReportSection.SUMMARY)
                .map(section -> section(TABLES, section)))
        .flatMap(fields -> fields)
        .toList();
  }

  static String words(ReportSection section) {
    return WORDS + name(section);
  }

  static String tables(ReportSection section) {
    return TABLES + name(section);
  }

  static String standing() {
    return STANDING;
  }

  private static ReportField section(String kind, ReportSection section) {
    return new ReportField(kind + name(section), "report.section." + section, true);
  }

  /** GOOD_PRACTICE is goodPractice in a template. */
  private static String name(ReportSection section) {
    var words = section.name().toLowerCase(Locale.ROOT).split("_", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }

  /** Whether a report without a place for it would be poorer. */
  boolean isExpected() {
    return name.startsWith(TABLES) || name.startsWith(WORDS);
  }

  /** As it stands in the document. */
  public String inBraces() {
    return "{{" + name + "}}";
  }

  /** The words of a field that is no block; a figure the report does not have is a dash. */
  String words(ReportDetail report) {
    var summary = report.summary();
    return switch (name) {
      case "report.title" -> summary.title();
      case "report.status" -> summary.status().label();
      case "report.figuresOf" -> Dates.dayAndTime(summary.figuresTakenAt());
      case "report.meeting" -> summary.meeting().map(MeetingSummary::name).orElse("–");
      default ->
          report.figures().stream()
              .flatMap(table -> table.rows().stream())
              .filter(row -> name.equals(row.key()))
              .flatMap(row -> row.figures().stream())
              .findFirst()
              .orElse("–");
    };
  }
}
