package org.s11portal.report;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;
import org.s11portal.identity.AgencyId;

/** Lays one agency’s letter out: what is written, then every one of its published grades. */
record LetterPaper(ResultsLetter letter, AgencyId agency, LetterResults results) {

  Paper paper() {
    var paper = titled();
    letter
        .sentTo(agency)
        .map(sent -> Dates.day(sent.at()))
        .or(() -> Optional.of(text("report.letter.draft")))
        .ifPresent(paper::line);
    paper.words(letter.words());
    letter.besides(agency).ifPresent(paper::words);
    paper.part(text("report.letter.results"));
    tables(paper);
    return paper;
  }

  /** Not the letter but its results as they stand on a later day. */
  Paper asOf(LocalDate today) {
    var paper = titled();
    paper.line(text("report.letter.now.asOf", Dates.day(today)));
    tables(paper);
    return paper;
  }

  private Paper titled() {
    return new Paper(
        text("report.letter.title", results.agency(), results.round()),
        text("report.letter.about"));
  }

  private void tables(Paper paper) {
    results
        .standards()
        .forEach(
            standard ->
                paper.table(
                    standard.title(),
                    List.of(
                        text("report.column.criterion"),
                        text("report.column.self"),
                        text("report.column.panel"),
                        text("report.column.moved")),
                    standard.grades().stream().map(LetterPaper::cells).toList()));
  }

  private static List<String> cells(LetterResults.Told told) {
    return List.of(told.criterion(), told.self(), told.panel(), Long.toString(told.shift()));
  }
}
