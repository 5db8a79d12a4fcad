package org.s11portal.notification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.s11portal.agency.Agencies;
import org.s11portal.agency.AgencySummary;
import org.s11portal.audit.AssessmentSummary;
import org.s11portal.audit.ReturnLine;
import org.s11portal.audit.Returns;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Dates;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seeing who still owes a return, who was reminded when, and reminding them. */
@Service
@Transactional
@RolesAllowed(Roles.SAFEGUARDING_OFFICER)
public class Chasing {

  private final Returns returns;
  private final Agencies agencies;
  private final LetterRepository letters;
  private final ReminderNews news;
  private final LetterDesk desk;
  private final CurrentUser currentUser;
  private final Clock clock;

  Chasing(
      Returns returns,
      Agencies agencies,
      LetterRepository letters,
      ReminderNews news,
      LetterDesk desk,
      CurrentUser currentUser,
      Clock clock) {
    this.returns = returns;
    this.agencies = agencies;
    this.letters = letters;
    this.news = news;
    this.desk = desk;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** Everybody whose return is with them, by name. */
  @Transactional(readOnly = true)
  public List<ChaseLine> in(RoundId round) {
    var known = agencies.byId();
    var owing =
        returns.progress(round).stream()
            .filter(line -> line.assessment().status().isOwed())
            .toList();
    var written = reminders(owing.stream().map(ReturnLine::assessment).toList());
    return owing.stream()
        .map(
            line ->
                new ChaseLine(
                    agency(known, line),
                    line,
                    written.getOrDefault(subject(line.assessment()), List.of())))
        .sorted(Comparator.comparing(line -> line.agency().name()))
        .toList();
  }

  /** What would be written; nothing is yet. */
  @Transactional(readOnly = true)
  public ReminderPreview preview(RemindNow wanted) {
    var chosen = chosen(wanted);
    var readers =
        chosen.stream()
            .map(
                one ->
                    new ReminderPreview.Readers(
                        agencies.get(one.agency()).name(),
                        readers(one).stream().map(PersonDetail::name).toList()))
            .toList();
    var first =
        chosen.stream()
            .filter(one -> !readers(one).isEmpty())
            .findFirst()
            .orElse(chosen.getFirst());
    var says = says(first, wanted);
    return new ReminderPreview(
        readers,
        says.subject(),
        readers(first).stream().findFirst().map(to -> desk.whole(says, to)).orElse(says.body()));
  }

  /**
   * Writes to the people of these agencies; who has been written to on this occasion is not again.
   */
  public void remind(RemindNow wanted) {
    chosen(wanted).forEach(one -> desk.write(says(one, wanted), readers(one)));
  }

  /** The moment a reminder is asked for, which makes it one however often it is sent off. */
  public Instant occasion() {
    return clock.instant();
  }

  private List<AssessmentSummary> chosen(RemindNow wanted) {
    var chosen =
        returns.in(wanted.round()).stream()
            .filter(one -> wanted.returns().contains(one.id()))
            .filter(one -> one.status().isOwed())
            .toList();
    if (chosen.isEmpty()) {
      throw new Refused("notification.refused.nobodyChosen");
    }
    return chosen;
  }

  private News says(AssessmentSummary one, RemindNow wanted) {
    return news.of(
        one,
        currentUser.get().name(),
        new OwnWords(wanted.words()),
        wanted.occasion(),
        LocalDate.ofInstant(clock.instant(), Dates.LONDON));
  }

  private List<PersonDetail> readers(AssessmentSummary one) {
    return news.readers(one.agency(), one.status());
  }

  private Map<String, List<ReminderNote>> reminders(Collection<AssessmentSummary> owing) {
    return ReminderNotes.of(
        letters.findByKindInAndSubjectIdInOrderByWrittenAtDesc(
            LetterKind.REMINDERS, owing.stream().map(Chasing::subject).toList()));
  }

  private static String subject(AssessmentSummary one) {
    return one.id().value().toString();
  }

  private static AgencySummary agency(Map<AgencyId, AgencySummary> known, ReturnLine line) {
    var agency = known.get(line.assessment().agency());
    if (agency == null) {
      throw new NotFound();
    }
    return agency;
  }
}
