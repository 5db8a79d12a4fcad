package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.time.LocalDate;
import java.util.List;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ResponseFigures;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;

/** The response to a round in five figures. */
class ResponseFacts extends Facts {

  ResponseFacts(List<AssessmentSummary> returns, LocalDate today) {
    var figures = ResponseFigures.of(returns, today);
    add(
        new Fact(
            text("audit.figures.percent", figures.percent()),
            text("audit.figures.response"),
            text("audit.figures.response.note", figures.accountedFor(), figures.asked())),
        fact(figures.begun(), "audit.figures.begun"),
        fact(figures.handedIn(), "audit.figures.handedIn").outOf(Long.toString(figures.expected())),
        fact(figures.exempt(), "audit.figures.exempt"),
        fact(figures.overdue(), "audit.figures.overdue"));
  }

  private static Fact fact(long figure, String key) {
    return new Fact(Long.toString(figure), text(key), "");
  }
}
