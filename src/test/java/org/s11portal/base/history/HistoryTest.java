package org.s11portal.base.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.base.history.HistoryEntry.What;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.testing.PortalTest;
import org.s11portal.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HistoryTest {

  private static final UserId SOMEBODY = new UserId("somebody");

  @Autowired private People people;
  @Autowired private History history;

  private void remember(String name, String role) {
    people.remember(
        new PersonDetail(
            SOMEBODY, name, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(role)));
  }

  @Test
  void whoAddedARowAndWithWhichValuesIsKept() {
    SignInAs.manager();
    remember("Ada", Roles.BOARD_MEMBER);
    var first = history.of("Person", "somebody").getFirst();
    assertThat(first.who()).isEqualTo("manager");
    assertThat(first.what()).isEqualTo(What.ADDED);
    assertThat(first.detail()).contains("Ada");
  }

  @Test
  void aChangeKeepsTheNewValueAndWhatIsGoneFromACollection() {
    SignInAs.manager();
    remember("Ada", Roles.BOARD_MEMBER);
    SignInAs.officer();
    remember("Ada Byron", Roles.PANEL_MEMBER);
    assertThat(history.of("Person", "somebody"))
        .filteredOn(entry -> entry.what() == What.CHANGED && entry.who().equals("officer"))
        .extracting(HistoryEntry::detail)
        .anySatisfy(detail -> assertThat(detail).contains("Ada Byron"))
        .anySatisfy(
            detail -> assertThat(detail).contains("panel-member").doesNotContain("board-member"));
  }
}
