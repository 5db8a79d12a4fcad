package org.s11portal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.OneLine;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;

/** A letter to one person: what it says is fixed at birth, only its way to them goes on. */
@Entity
class Letter {

  private static final int LONGEST_SUBJECT = 250;
  private static final int LONGEST_ANSWER = 500;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private String subjectId;
  private Instant occasion;
  private UserId recipient;
  private String name;
  private @Nullable String address;
  private String subject;

  @Column(columnDefinition = "longtext")
  private String body;

  private String about;

  @Column(columnDefinition = "longtext")
  private @Nullable String calendar;

  private @Nullable String calendarMethod;
  private String messageId;

  @Enumerated(EnumType.STRING)
  private LetterStatus status = LetterStatus.WAITING;

  private int attempts;
  private Instant tryAgainAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Trouble trouble;

  private @Nullable String answer;
  private Instant writtenAt;
  private @Nullable Instant sentAt;
  @Version private long version;

  protected Letter() {}

  /**
   * Writes it.
   *
   * @param body what the recipient reads, whole
   * @param domain the right-hand side of its Message-ID
   */
  Letter(News news, PersonDetail to, String body, String domain, Instant now) {
    id = UUID.randomUUID();
    kind = news.kind();
    subjectId = news.subjectId();
    occasion = news.occasion();
    recipient = to.user();
    name = to.name();
    subject = OneLine.of(news.subject(), LONGEST_SUBJECT);
    this.body = body;
    about = news.about();
    messageId = "<" + id + "@" + domain + ">";
    writtenAt = now;
    // Due from then on, so that news told late is known to be late.
    tryAgainAt = occasion;
    addressTo(to);
    news.enclosed().apply(to).ifPresent(this::enclose);
  }

  private void enclose(Invitation invitation) {
    calendar = invitation.text();
    calendarMethod = invitation.method();
  }

  /** Somebody begins to send it: nobody else shall, unless no answer comes for long. */
  void take(Instant now) {
    attempts++;
    tryAgainAt = now.plus(Pauses.ATTEMPT);
  }

  /** Whether it has been due for so long that it should not go out by itself any more. */
  boolean isOutdated(Instant now) {
    return tryAgainAt.plus(Pauses.SHELF_LIFE).isBefore(now);
  }

  void sent(Instant now) {
    status = LetterStatus.SENT;
    sentAt = now;
    trouble = null;
    answer = null;
  }

  /** An attempt failed: it rests and is tried again, until that was often enough. */
  void notSent(Trouble why, String said, Instant now) {
    trouble = why;
    answer = OneLine.of(said, LONGEST_ANSWER);
    Pauses.after(attempts)
        .ifPresentOrElse(pause -> tryAgainAt = now.plus(pause), () -> status = LetterStatus.FAILED);
  }

  void giveUp(Trouble why) {
    status = LetterStatus.FAILED;
    trouble = why;
    answer = null;
  }

  /** Somebody had a look and wants it tried again, at the address known by now. */
  void tryAgain(PersonDetail to, Instant now) {
    if (status != LetterStatus.FAILED) {
      return;
    }
    status = LetterStatus.WAITING;
    attempts = 0;
    tryAgainAt = now;
    addressTo(to);
  }

  private void addressTo(PersonDetail to) {
    address = to.email().flatMap(MailAddress::read).map(MailAddress::value).orElse(null);
    if (address == null) {
      giveUp(Trouble.NO_ADDRESS);
    }
  }

  LetterId id() {
    return new LetterId(id);
  }

  LetterKind kind() {
    return kind;
  }

  String subjectId() {
    return subjectId;
  }

  UserId recipient() {
    return recipient;
  }

  Optional<String> address() {
    return Optional.ofNullable(address);
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  /** What goes with it for the reader’s calendar. */
  Optional<Invitation> enclosed() {
    return calendar == null || calendarMethod == null
        ? Optional.empty()
        : Optional.of(new Invitation(calendarMethod, calendar));
  }

  String messageId() {
    return messageId;
  }

  LetterDetail detail() {
    return new LetterDetail(
        id(),
        kind,
        recipient,
        name,
        address(),
        subject,
        body,
        about,
        status,
        attempts,
        tryAgainAt,
        Optional.ofNullable(trouble),
        Optional.ofNullable(answer),
        occasion,
        writtenAt,
        Optional.ofNullable(sentAt));
  }
}
