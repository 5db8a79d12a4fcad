package org.s11portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;

class MentionsTest {

  private static final List<PersonDetail> COLLEAGUES =
      List.of(
          person("ann", "Ann Lee"), person("anna", "Ann Leeson"), person("sean", "Seán O’Neill"));

  @Test
  void aWholeNameAfterAnAtIsAMention() {
    assertThat(found("Could you look, @Ann Lee? And @seán o’neill."))
        .containsExactly("ann", "sean");
  }

  @Test
  void aLongerNameIsAnotherPerson() {
    assertThat(found("@Ann Leeson, please")).containsExactly("anna");
  }

  @Test
  void aNameWithoutAnAtIsNone() {
    assertThat(found("Ann Lee said so, a@b.example too, @nobody")).isEmpty();
  }

  private static List<String> found(String words) {
    return Mentions.in(words, COLLEAGUES).stream().map(UserId::value).toList();
  }

  private static PersonDetail person(String user, String name) {
    return new PersonDetail(
        new UserId(user), name, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
  }
}
