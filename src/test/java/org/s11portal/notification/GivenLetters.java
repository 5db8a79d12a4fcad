package org.s11portal.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to an officer, as events would have written them. */
public final class GivenLetters {

  private final ApplicationContext context;

  public GivenLetters(ApplicationContext context) {
    this.context = context;
  }

  /** The people of these tests, as if each had signed in before. */
  public static List<PersonDetail> everybody() {
    return List.of(
        GivenPeople.OLIVE,
        GivenPeople.LEWIS,
        GivenPeople.NADIA,
        GivenPeople.SONIA,
        GivenPeople.YUSUF);
  }

  public GivenLetters waiting(String agency) {
    write(agency, GivenPeople.OLIVE);
    return this;
  }

  /** To somebody of whom no address is known. */
  public GivenLetters failed(String agency) {
    write(agency, GivenPeople.with("nick", Optional.empty(), null, Roles.SAFEGUARDING_OFFICER));
    return this;
  }

  public GivenLetters giveEverybodyAnAddress() {
    context
        .getBean(People.class)
        .remember(GivenPeople.person("nick", null, Roles.SAFEGUARDING_OFFICER));
    return this;
  }

  private void write(String agency, PersonDetail to) {
    var news =
        new News(
            LetterKind.RETURN_SUBMITTED,
            agency,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            "returns/2015-16/bchc",
            List.of(agency, "Audit 2015-16"));
    context
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> context.getBean(LetterDesk.class).write(news, List.of(to)));
  }
}
