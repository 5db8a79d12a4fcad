package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What colleagues say to each other, and that nobody else hears it. */
@PortalTest
class CommentsTest {

  @Autowired private ApplicationContext context;
  @Autowired private Comments comments;
  private AuditScene scene;

  @BeforeEach
  void twoAgenciesWithTheirPeople() {
    scene = new AuditScene(context).asking("bchc", "yos").withPeople("bchc", "yos");
  }

  @Test
  void aConversationIsReadByColleaguesResolvedAndOpenedAgain() {
    SignInAs.lead("bchc");
    comments.say("1.1", "Can we add the school nurses’ figures?");
    SignInAs.contributor("bchc");
    var thread = comments.of("1.1").getFirst();
    assertThat(thread.first().words()).isEqualTo("Can we add the school nurses’ figures?");
    assertThat(thread.first().by()).isEqualTo(new UserId("bchc-lead"));
    comments.reply(thread.first().id(), "They are in the new table.");
    assertThat(comments.unresolved()).isEqualTo(Map.of("1.1", 1L));

    SignInAs.signoff("bchc");
    comments.resolve(thread.first().id());
    assertThat(comments.unresolved()).isEmpty();
    assertThat(comments.of("1.1").getFirst().isResolved()).isTrue();
    assertThat(comments.of("1.1").getFirst().replies()).hasSize(1);

    comments.reopen(thread.first().id());
    assertThat(comments.unresolved()).isEqualTo(Map.of("1.1", 1L));
  }

  @Test
  void aReplyOpensAResolvedConversationAgain() {
    SignInAs.lead("bchc");
    comments.say("1.1", "Resolved too soon");
    var id = comments.of("1.1").getFirst().first().id();
    comments.resolve(id);
    comments.reply(id, "One more thing.");
    assertThat(comments.unresolved()).containsKey("1.1");
  }

  @Test
  void aReplyToAReplyStandsInTheSameConversation() {
    SignInAs.lead("bchc");
    comments.say("1.1", "First");
    comments.reply(comments.of("1.1").getFirst().first().id(), "Second");
    var second = comments.of("1.1").getFirst().replies().getFirst();
    comments.reply(second.id(), "Third");
    assertThat(comments.of("1.1")).hasSize(1);
    assertThat(comments.of("1.1").getFirst().replies())
        .extracting(CommentDetail::words)
        .containsExactly("Second", "Third");
    assertThatThrownBy(() -> comments.resolve(second.id())).isInstanceOf(Refused.class);
  }

  @Test
  void nothingAndFarTooMuchAreRefused() {
    SignInAs.contributor("bchc");
    assertThatThrownBy(() -> comments.say("1.1", "  \n")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> comments.say("1.1", "x".repeat(AnswerComment.LONGEST + 1)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> comments.say("99.9", "Hello")).isInstanceOf(NotFound.class);
  }

  @Test
  void anotherAgencyNeitherReadsNorTouchesAComment() {
    SignInAs.lead("bchc");
    comments.say("1.1", "Only ours");
    var ours = comments.of("1.1").getFirst().first().id();
    SignInAs.lead("yos");
    assertThat(comments.of("1.1")).isEmpty();
    assertThat(comments.unresolved()).isEmpty();
    assertThatThrownBy(() -> comments.reply(ours, "Hello")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.resolve(ours)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.reopen(ours)).isInstanceOf(NotFound.class);
  }

  @Test
  void thePanelTheOfficersAndTheBoardAreNotTold() {
    scene.handedIn("bchc");
    SignInAs.lead("bchc");
    comments.say("1.1", "Between us");
    List<Runnable> others =
        List.of(
            SignInAs::officer,
            SignInAs::manager,
            SignInAs::panelChair,
            () -> SignInAs.panelMember("priya", "yos"),
            SignInAs::independentChair,
            SignInAs::boardMember);
    for (var other : others) {
      other.run();
      assertThatThrownBy(() -> comments.of("1.1")).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(comments::unresolved).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> comments.say("1.1", "Me too"))
          .isInstanceOf(AccessDeniedException.class);
    }
  }
}
