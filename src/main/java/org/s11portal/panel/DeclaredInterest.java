package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** That somebody who scrutinises has an interest in an agency. It stays on record when it ends. */
@Entity
class DeclaredInterest {

  static final int LONGEST = 2000;

  @Id private UUID id;
  private UserId person;
  private String name;
  private AgencyId agency;

  @Column(columnDefinition = "longtext")
  private String words;

  private Instant declaredAt;
  private @Nullable Instant withdrawnAt;
  @Version private long version;

  protected DeclaredInterest() {}

  DeclaredInterest(AgencyId agency, String words, SignedIn by, Instant now) {
    if (by.belongsTo(agency)) {
      throw new Refused("panel.refused.interestOwn");
    }
    if (words.isBlank()) {
      throw new Refused("panel.refused.interestWords");
    }
    if (words.length() > LONGEST) {
      throw new Refused("panel.refused.interestTooLong", LONGEST);
    }
    id = UUID.randomUUID();
    person = by.user();
    name = by.name();
    this.agency = agency;
    this.words = words.strip();
    declaredAt = now;
  }

  /** It holds no longer. */
  void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  InterestId id() {
    return new InterestId(id);
  }

  InterestDetail detail() {
    return new InterestDetail(
        id(), person, name, agency, words, declaredAt, Optional.ofNullable(withdrawnAt));
  }
}
