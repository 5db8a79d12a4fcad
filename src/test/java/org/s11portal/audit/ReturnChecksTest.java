package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SampleFiles;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the check finds worth another look, apart from what is missing. */
@PortalTest
class ReturnChecksTest {

  @Autowired private ApplicationContext context;
  @Autowired private ReturnChecks checks;
  @Autowired private Answers answers;
  @Autowired private JdbcTemplate jdbc;

  @BeforeEach
  void everythingIsAnsweredAndOneDocumentShown() {
    new AuditScene(context).asking("bchc").answered("bchc");
    answers.upload("1.2", "minutes.pdf", new ByteArrayInputStream(SampleFiles.pdf("Minutes")));
    jdbc.update("update document set scan_state = 'CLEAN'");
  }

  @Test
  void nothingIsSaidOfEvidenceInOrder() {
    assertThat(checks.current().missing()).isEmpty();
    assertThat(checks.current().concerns()).isEmpty();
  }

  @Test
  void evidenceWhoseDayOfReviewHasPassedIsWorthALookAndNothingIsMissing() {
    jdbc.update("update document set review_by = '2014-12-31'");

    var check = checks.current();

    assertThat(check.missing()).isEmpty();
    assertThat(check.concerns())
        .extracting(one -> one.criterion().code(), Concern::kind, Concern::about)
        .containsExactly(tuple("1.2", Concern.Kind.EVIDENCE_PAST_REVIEW, "minutes"));
  }

  @Test
  void evidenceTheScannerHasNotAnsweredForIsWorthALook() {
    jdbc.update("update document set scan_state = 'WAITING'");

    assertThat(checks.current().concerns())
        .extracting(Concern::kind)
        .containsExactly(Concern.Kind.EVIDENCE_NOT_SCANNED);
  }

  @Test
  void withoutAScannerThatIsSaidOnceAndOfNoDocument() {
    jdbc.update("update document set scan_state = 'NOT_SCANNED'");

    var check = checks.current();

    assertThat(check.concerns()).isEmpty();
    assertThat(check.hasUnscannedEvidence()).isTrue();
  }

  @Test
  void whereThereIsNoEvidenceNothingIsSaidOfScanning() {
    jdbc.update("delete from answer_evidence");

    assertThat(checks.current().hasUnscannedEvidence()).isFalse();
  }

  @Test
  void theCheckIsTheAgencysOwn() {
    SignInAs.officer();

    assertThatThrownBy(() -> checks.current()).isInstanceOf(AccessDeniedException.class);
  }
}
