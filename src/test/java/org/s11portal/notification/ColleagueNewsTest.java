package org.s11portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.audit.Comments;
import org.s11portal.audit.Delegations;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Colleagues hear of what is for them, and the letters tell nobody what was said. */
@PortalTest
class ColleagueNewsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Delegations delegations;
  @Autowired private Comments comments;
  private WrittenLetters written;

  @BeforeEach
  void twoAgenciesWithTheirPeople() {
    new AuditScene(context).asking("bchc", "yos").withPeople("bchc", "yos");
    written = new WrittenLetters(context);
  }

  @Test
  void whoeverIsGivenWorkHearsWhichAndByWhom() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.1", "2.1"), new UserId("bchc-contributor"));
    var letter = written.one(LetterKind.WORK_DELEGATED);
    assertThat(letter.recipient()).isEqualTo(new UserId("bchc-contributor"));
    assertThat(letter.body()).contains("bchc-lead has given you", "Which: 1.1, 2.1");
  }

  @Test
  void givingTheSameAgainOrToOneselfIsNoNews() {
    SignInAs.lead("bchc");
    delegations.give(List.of("1.2"), new UserId("bchc-lead"));
    delegations.give(List.of("1.1"), new UserId("bchc-contributor"));
    delegations.give(List.of("1.1"), new UserId("bchc-contributor"));
    assertThat(written.of(LetterKind.WORK_DELEGATED)).hasSize(1);
  }

  @Test
  void whoeverIsMentionedHearsWhereButNobodyReadsWhatInALetter() {
    SignInAs.contributor("bchc");
    comments.say("1.1", "@bchc-lead and @bchc-contributor and @yos-lead: the figures are secret");
    var letters = written.of(LetterKind.COLLEAGUE_MENTIONED);
    assertThat(letters)
        .extracting(LetterDetail::recipient)
        .containsExactly(new UserId("bchc-lead"));
    assertThat(letters.getFirst().about()).isEqualTo("audit/1.1?round=2015-16");
    assertThat(letters.getFirst().body() + letters.getFirst().subject())
        .contains("bchc-contributor mentioned you")
        .doesNotContain("secret");
  }
}
