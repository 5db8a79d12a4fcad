package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Span;
import org.s11portal.audit.AnswerProgress;
import org.s11portal.base.ui.Ball;
import org.s11portal.base.ui.Chip;

/** How far along an answer or a standard is, as a circle or a chip. */
final class ProgressSign {

  private ProgressSign() {}

  /** The circle with its word beside it. */
  static Span named(AnswerProgress progress) {
    var sign = new Span(ball(progress), new Span(words(progress)));
    sign.addClassName("progress-sign");
    return sign;
  }

  static Chip chip(AnswerProgress progress) {
    return switch (progress) {
      case NOT_STARTED -> Chip.not(words(progress));
      case IN_PROGRESS -> Chip.on(words(progress));
      case READY -> Chip.ok(words(progress));
    };
  }

  private static Ball ball(AnswerProgress progress) {
    return switch (progress) {
      case NOT_STARTED -> new Ball(0, "quiet");
      case IN_PROGRESS -> new Ball(50, "accent");
      case READY -> new Ball(100, "g3");
    };
  }

  private static String words(AnswerProgress progress) {
    return text("audit.progress." + progress);
  }
}
