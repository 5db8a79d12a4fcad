package org.s11portal.panel;

import static org.s11portal.base.Texts.text;

import java.util.List;
import org.s11portal.base.Dates;
import org.s11portal.base.paper.Paper;

/** Writes down what a panel asked, of whom, what was answered with what, and what came of it. */
final class ChallengesOnPaper {

  private ChallengesOnPaper() {}

  /** Nothing at all where nothing was asked. */
  static void write(Paper paper, List<ChallengeDetail> asked, AgendaTitles titles) {
    if (!asked.isEmpty()) {
      paper.part(text("panel.log.title"));
      asked.forEach(one -> write(paper, one, titles));
    }
  }

  private static void write(Paper paper, ChallengeDetail one, AgendaTitles titles) {
    paper.section(text("panel.paper.challenge", one.code(), Dates.day(one.raisedAt())));
    one.line().map(AgendaItem::of).map(titles::of).ifPresent(paper::line);
    lines(paper, one.text());
    paper.line(ChallengeWords.putTo(one.asked()));
    paper.line(text("panel.paper.due", Dates.day(one.answerDue())));
    paper.line(text("panel.paper.status", text("panel.challenge." + one.status())));
    one.answer().ifPresent(answer -> answer(paper, answer));
    ChallengeWords.passedTo(one).ifPresent(paper::line);
    one.steps()
        .forEach(
            step -> {
              paper.heading(ChallengeWords.step(step));
              lines(paper, step.why());
            });
    if (one.steps().isEmpty()) {
      one.outcome()
          .ifPresent(
              outcome -> {
                paper.heading(text("panel.challenge.outcome"));
                lines(paper, outcome);
              });
    }
  }

  private static void answer(Paper paper, ChallengeDetail.AnswerGiven answer) {
    paper.heading(text("panel.challenge.answer", Dates.day(answer.at())));
    lines(paper, answer.text());
    if (!answer.evidence().isEmpty()) {
      paper.line(text("panel.challenge.evidence"));
      paper.list(answer.evidence().stream().map(GivenEvidence::title).toList());
    }
  }

  /** Plain text: each paragraph as it was typed. */
  private static void lines(Paper paper, String words) {
    List.of(words.split("\\R")).stream().filter(line -> !line.isBlank()).forEach(paper::line);
  }
}
