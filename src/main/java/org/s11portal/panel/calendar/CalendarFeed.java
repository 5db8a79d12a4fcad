package org.s11portal.panel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.s11portal.identity.UserId;

/** The secret address at which one person’s calendar program fetches their dates. */
@Entity
class CalendarFeed {

  @Id private String person;

  /** The secret itself is known to nobody but the person. */
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 64)
  private @Nullable String secretHash;

  private Instant madeAt;
  private @Nullable Instant readAt;
  @Version private long version;

  protected CalendarFeed() {}

  CalendarFeed(UserId person, Instant now) {
    this.person = person.value();
    madeAt = now;
  }

  /** From now on this secret opens it, and no other. */
  void renew(FeedSecret secret, Instant now) {
    secretHash = secret.hash();
    madeAt = now;
    readAt = null;
  }

  void revoke() {
    secretHash = null;
  }

  void read(Instant now) {
    readAt = now;
  }

  UserId person() {
    return new UserId(person);
  }

  FeedDetail detail() {
    return new FeedDetail(secretHash != null, madeAt, Optional.ofNullable(readAt));
  }
}
