package org.s11portal.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencyKind;
import org.s11portal.agency.AgencySummary;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.People;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.s11portal.identity.UserId;
import org.s11portal.standards.Grade;
import org.s11portal.standards.SignOff;
import org.s11portal.standards.StandardSetDefinition;
import org.s11portal.standards.StandardSets;
import org.s11portal.testing.SignInAs;
import org.springframework.context.ApplicationContext;

/**
 * A small partnership in the middle of a round, brought about through the services. The set asks
 * three criteria: 1.1, 1.2 and 2.1.
 */
public final class AuditScene {

  public static final RoundId ROUND = new RoundId("2015-16");

  /** Far ahead, since the portal takes no return after its day. */
  public static final LocalDate DUE = LocalDate.of(2099, 8, 31);

  private static final List<String> CODES = List.of("1.1", "1.2", "2.1");

  private final StandardSets sets;
  private final Agencies agencies;
  private final AuditRounds rounds;
  private final Answers answers;
  private final SelfAssessments own;
  private final SignOffs signOffs;
  private final ReturnDesk desk;
  private final Returns returns;
  private final People people;

  public AuditScene(ApplicationContext context) {
    sets = context.getBean(StandardSets.class);
    agencies = context.getBean(Agencies.class);
    rounds = context.getBean(AuditRounds.class);
    answers = context.getBean(Answers.class);
    own = context.getBean(SelfAssessments.class);
    signOffs = context.getBean(SignOffs.class);
    desk = context.getBean(ReturnDesk.class);
    returns = context.getBean(Returns.class);
    people = context.getBean(People.class);
  }

  /** These agencies join and are asked; the manager stays signed in. */
  public AuditScene asking(String... codes) {
    SignInAs.manager();
    for (var code : codes) {
      agencies.join(
          new AgencySummary(
              new AgencyId(code),
              "Agency " + code,
              code.toUpperCase(java.util.Locale.ROOT),
              AgencyKind.HEALTH,
              LocalDate.of(2014, 4, 1)));
    }
    var set = sets.add(set());
    sets.signOff(set, new SignOff("Board", LocalDate.of(2015, 4, 23)));
    rounds.open(
        new OpenRound(
            ROUND,
            "Section 11 audit 2015-16",
            set,
            LocalDate.of(2015, 6, 15),
            DUE,
            "This return is a true account.",
            Optional.empty(),
            Arrays.stream(codes).map(AgencyId::new).toList()));
    return this;
  }

  /** The portal knows the people whom {@link SignInAs} signs in for these agencies. */
  public AuditScene withPeople(String... codes) {
    for (var code : codes) {
      know(code, "contributor", Roles.AGENCY_CONTRIBUTOR);
      know(code, "lead", Roles.AGENCY_LEAD, Roles.AGENCY_CONTRIBUTOR);
      know(code, "signoff", Roles.AGENCY_SIGNOFF);
    }
    return this;
  }

  private void know(String agency, String part, String... roles) {
    var name = agency + "-" + part;
    people.remember(
        new PersonDetail(
            new UserId(name),
            name,
            Optional.empty(),
            Optional.of(name + "@example.org"),
            Optional.of(new AgencyId(agency)),
            Set.of(roles)));
  }

  /** Whoever is signed in answers fully and marks it as ready. */
  public AnswerDetail ready(String code) {
    return answers.draft(
        new SaveAnswer(
            code,
            Optional.of(new Grade("3")),
            "",
            "We do this.",
            "",
            true,
            own.sheet(code).answer().version()));
  }

  /** A contributor of the agency answers everything, fully met. */
  public AuditScene answered(String agency) {
    SignInAs.contributor(agency);
    CODES.forEach(code -> answer(code, "3", "We do this for " + code + "."));
    return this;
  }

  /** Whoever is signed in saves an answer on top of what stands there. */
  public AnswerDetail answer(String code, String grade, String narrative) {
    return answers.draft(
        new SaveAnswer(
            code,
            Optional.of(new Grade(grade)),
            "",
            narrative,
            "",
            false,
            own.sheet(code).answer().version()));
  }

  public AuditScene sentToSignOff(String agency) {
    answered(agency);
    SignInAs.lead(agency);
    signOffs.send();
    return this;
  }

  public AuditScene handedIn(String agency) {
    sentToSignOff(agency);
    SignInAs.signoff(agency);
    signOffs.submit(new Declaration("Sonia Marsh", "Director", "This return is true.", true));
    return this;
  }

  public AuditScene givenBack(String agency, String criterion, String reason) {
    handedIn(agency);
    SignInAs.officer();
    desk.giveBack(id(agency), List.of(criterion), reason);
    return this;
  }

  /** A round later: the same set, the same agencies, and this round’s answers to look back on. */
  public AuditScene nextRound(String... codes) {
    SignInAs.manager();
    rounds.open(
        new OpenRound(
            new RoundId("2016-17"),
            "Section 11 audit 2016-17",
            rounds.get(ROUND).set(),
            LocalDate.of(2016, 6, 15),
            DUE.plusYears(1),
            "This return is a true account.",
            Optional.of(ROUND),
            Arrays.stream(codes).map(AgencyId::new).toList()));
    return this;
  }

  /** Asked as somebody who may see the round’s returns. */
  public AssessmentId id(String agency) {
    return returns.in(ROUND).stream()
        .filter(one -> one.agency().equals(new AgencyId(agency)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static StandardSetDefinition set() {
    return new StandardSetDefinition(
        "section-11",
        "2015",
        "Section 11 standards 2015-16",
        List.of(
            new StandardSetDefinition.Band("0", "Not met", "Nothing is in place.", true),
            new StandardSetDefinition.Band("1", "Partly met", "A start is made.", true),
            new StandardSetDefinition.Band("2", "Mostly met", "Works for most.", false),
            new StandardSetDefinition.Band("3", "Fully met", "Works throughout.", false)),
        List.of(standard(1, "Leadership", "1.1", "1.2"), standard(2, "Policies", "2.1")));
  }

  private static StandardSetDefinition.StandardDefinition standard(
      int number, String title, String... codes) {
    return new StandardSetDefinition.StandardDefinition(
        number,
        title,
        title,
        "What " + title + " is about.",
        Stream.of(codes).map(AuditScene::criterion).toList());
  }

  private static StandardSetDefinition.CriterionDefinition criterion(String code) {
    Map<String, String> descriptors =
        Stream.of("0", "1", "2", "3")
            .collect(Collectors.toMap(grade -> grade, grade -> "Descriptor " + grade));
    return new StandardSetDefinition.CriterionDefinition(
        code,
        "Title " + code,
        "Question " + code,
        "Guidance " + code,
        "Good " + code,
        "Evidence " + code,
        descriptors);
  }
}
