package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import java.time.Clock;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.Answers;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.base.DomainException;
import org.s11portal.base.Stale;
import org.s11portal.base.ui.SaveSign;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an answer while it is written. It says “Saved” only after the database has it; what cannot
 * be kept stays in the fields and is tried again, by itself and with the next change.
 */
abstract class AnswerSaving {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerSaving.class);

  /** How an attempt to keep what was written ended. */
  enum Outcome {
    KEPT,
    OVERTAKEN,
    NOT_KEPT
  }

  private final Answers answers;
  private final AnswerFields fields;
  private final SaveSign sign;
  private final Clock clock;
  private AnswerDetail kept;

  AnswerSaving(
      Answers answers, AnswerFields fields, SaveSign sign, Clock clock, AnswerDetail kept) {
    this.answers = answers;
    this.fields = fields;
    this.sign = sign;
    this.clock = clock;
    this.kept = kept;
    sign.onRetry(this::keep);
  }

  /** How the answer stands in the database. */
  abstract AnswerDetail now();

  /** It is in the database, like this. */
  abstract void kept(AnswerDetail now);

  /** Somebody else kept other words first; these are still only on the screen. */
  abstract void overtaken(AnswerDetail theirs, SaveAnswer mine);

  /** Keeps what stands in the fields, where it differs from what is kept already. */
  Outcome keep() {
    if (isPending()) {
      return keepNow();
    }
    fields.confirmed();
    sign.settled(kept.editedAt());
    return Outcome.KEPT;
  }

  /** Keeps it even if nothing differs: somebody has confirmed the words of last round. */
  Outcome keepNow() {
    try {
      return keepOrChoose();
    } catch (DomainException refusal) {
      return notKept(text(refusal.reason()));
    } catch (RuntimeException fault) {
      LOG.error("an answer could not be kept", fault);
      sign.retrying(text("audit.answer.fault"));
      return Outcome.NOT_KEPT;
    }
  }

  private Outcome keepOrChoose() {
    try {
      return keepOnTopOf(kept);
    } catch (Stale stale) {
      return overtaken(stale);
    }
  }

  private Outcome keepOnTopOf(AnswerDetail before) {
    kept = answers.draft(fields.draft(before));
    fields.confirmed();
    sign.saved(clock.instant());
    kept(kept);
    return Outcome.KEPT;
  }

  /** A document or promise added meanwhile is no reason to ask: only other words are. */
  private Outcome overtaken(Stale stale) {
    var theirs = now();
    if (sameWords(theirs)) {
      kept = theirs;
      return keepOnTopOf(theirs);
    }
    sign.notSaved(text(stale.reason()));
    overtaken(theirs, fields.draft(kept));
    return Outcome.OVERTAKEN;
  }

  private Outcome notKept(String why) {
    sign.notSaved(why);
    return Outcome.NOT_KEPT;
  }

  /** Puts these words, knowingly, in the place of what somebody else has kept. */
  void replace(AnswerDetail theirs, SaveAnswer chosen) {
    kept = theirs;
    fields.show(chosen);
    if (!isPending()) {
      sign.saved(theirs.editedAt().orElseGet(clock::instant));
      fields.decided();
    } else if (keepNow() == Outcome.KEPT) {
      fields.decided();
    }
  }

  /**
   * Evidence or a promise moved the answer’s version. If somebody else changed the words as well,
   * the older version is held on to, so that the next save tells of it.
   */
  void moved(AnswerDetail now) {
    if (!isPending()) {
      kept = now;
      fields.show(SaveAnswer.of(now));
    } else if (sameWords(now)) {
      kept = now;
    }
    sign.saved(clock.instant());
  }

  private boolean sameWords(AnswerDetail now) {
    return SaveAnswer.of(kept).insteadOf(now).equals(SaveAnswer.of(now));
  }

  private boolean isPending() {
    return !SaveAnswer.of(kept).equals(fields.draft(kept));
  }
}
