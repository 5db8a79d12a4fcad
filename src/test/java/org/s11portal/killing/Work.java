package org.s11portal.killing;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.s11portal.audit.Amendment;
import org.s11portal.audit.Answers;
import org.s11portal.audit.AssessmentStatus;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Declaration;
import org.s11portal.audit.GiveBack;
import org.s11portal.audit.ReturnDesk;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.audit.SignOffs;
import org.s11portal.base.DomainException;
import org.s11portal.standards.Grade;
import org.s11portal.testing.SignInAs;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.TransientDataAccessException;

/**
 * One person after the other of one agency at work, without a pause: they answer, upload, send,
 * declare, and the officer gives back. What has been acknowledged is said on a line of its own, and
 * only then.
 */
final class Work implements Runnable {

  private static final List<String> CODES = List.of("1.1", "1.2", "2.1");
  private static final int LONGEST = 19_000;
  private static final int DOCUMENT_BYTES = 20_000;

  private static final AtomicLong COUNT = new AtomicLong();

  private final String agency;
  private final String run;
  private final boolean movesOn;
  private final PrintStream said;
  private final Random random = new Random();
  private final Answers answers;
  private final SelfAssessments own;
  private final SignOffs signOffs;
  private final ReturnDesk desk;

  /**
   * Prepares somebody’s work.
   *
   * @param movesOn whether they also send, declare and give back
   */
  Work(ApplicationContext portal, String agency, String run, boolean movesOn, PrintStream said) {
    this.agency = agency;
    this.run = run;
    this.movesOn = movesOn;
    this.said = said;
    answers = portal.getBean(Answers.class);
    own = portal.getBean(SelfAssessments.class);
    signOffs = portal.getBean(SignOffs.class);
    desk = portal.getBean(ReturnDesk.class);
  }

  @Override
  public void run() {
    while (true) {
      try {
        doOneThing();
      } catch (DomainException | TransientDataAccessException refused) {
        // Somebody else was quicker, or the return has moved on: nothing was acknowledged.
        Thread.onSpinWait();
      } catch (RuntimeException fault) {
        said.println("BROKE " + fault);
        throw fault;
      }
    }
  }

  private void doOneThing() {
    var dice = random.nextInt(10);
    if (movesOn && dice < 2) {
      moveOn();
    } else if (dice < 4) {
      upload();
    } else {
      save();
    }
  }

  private void save() {
    SignInAs.contributor(agency);
    var code = CODES.get(random.nextInt(CODES.size()));
    var now = own.sheet(code).answer();
    var token = run + "n" + COUNT.incrementAndGet();
    if (now.narrative().length() < LONGEST) {
      answers.draft(
          new SaveAnswer(
              code,
              Optional.of(new Grade("3")),
              "",
              now.narrative() + token + "\n",
              "",
              true,
              now.version()));
      said.println("SAVED " + agency + " " + code + " " + token);
    }
  }

  private void upload() {
    SignInAs.contributor(agency);
    var code = CODES.get(random.nextInt(CODES.size()));
    var token = run + "n" + COUNT.incrementAndGet();
    var bytes = (token + " ").repeat(DOCUMENT_BYTES / token.length());
    var kept =
        answers.upload(
            code,
            token + ".txt",
            new ByteArrayInputStream(bytes.getBytes(StandardCharsets.US_ASCII)));
    said.println("STORED " + agency + " " + kept.id().value() + " " + kept.sha256());
  }

  private void moveOn() {
    SignInAs.lead(agency);
    var whole = own.current().orElseThrow();
    var status = whole.assessment().status();
    if (status == AssessmentStatus.IN_PROGRESS && whole.completeness().isComplete()) {
      signOffs.send();
    } else if (status == AssessmentStatus.AGENCY_CHECK || status == AssessmentStatus.RETURNED) {
      SignInAs.signoff(agency);
      var submission =
          signOffs.submit(
              new Declaration("Sonia Marsh", "Director", whole.round().declaration(), true));
      said.println("SUBMITTED " + agency + " " + submission.number());
    } else if (status == AssessmentStatus.SUBMITTED) {
      SignInAs.officer();
      desk.giveBack(
          new GiveBack(
              whole.assessment().id(),
              CODES.stream().map(code -> new Amendment(code, "Once more.")).toList(),
              "Once more."));
    }
  }

  static void setUp(ApplicationContext portal, String... agencies) {
    var _ = new AuditScene(portal).asking(agencies);
  }
}
