package org.s11portal.opendata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Dates;
import org.s11portal.base.OneLine;
import org.s11portal.base.Refused;
import org.s11portal.identity.UserId;

/** Opens the open data to a program until a day, unless it is revoked before. */
@Entity
class AccessToken {

  static final int LONGEST_NAME = 100;

  @Id private UUID id;
  private String name;
  private String beginning;

  /** The token itself is known to nobody but whoever was given it. */
  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(length = 64)
  private String secretHash;

  private UserId madeBy;
  private Instant madeAt;
  private LocalDate endsOn;

  /** Two programs that use it first in the same moment are not in each other’s way. */
  @OptimisticLock(excluded = true)
  private @Nullable LocalDate lastUsedOn;

  private @Nullable UserId revokedBy;
  private @Nullable Instant revokedAt;
  @Version private long version;

  protected AccessToken() {}

  AccessToken(String name, TokenSecret secret, LocalDate endsOn, UserId by, Instant now) {
    var line = OneLine.of(name, Integer.MAX_VALUE);
    if (line.isEmpty() || line.length() > LONGEST_NAME) {
      throw new Refused("opendata.refused.name", LONGEST_NAME);
    }
    ATokenEndsWithinAYear.check(endsOn, now.atZone(Dates.LONDON).toLocalDate());
    id = UUID.randomUUID();
    this.name = line;
    beginning = secret.beginning();
    secretHash = secret.hash();
    this.endsOn = endsOn;
    madeBy = by;
    madeAt = now;
  }

  void revoke(UserId by, Instant now) {
    if (revokedAt != null) {
      throw new Refused("opendata.refused.revoked");
    }
    revokedBy = by;
    revokedAt = now;
  }

  /** Somebody came with it. */
  void usedOn(LocalDate day) {
    lastUsedOn = day;
  }

  AccessTokenDetail detail() {
    return new AccessTokenDetail(
        new AccessTokenId(id),
        name,
        beginning,
        madeBy,
        madeAt,
        endsOn,
        Optional.ofNullable(lastUsedOn),
        Optional.ofNullable(revokedAt)
            .map(at -> new AccessTokenDetail.Revoked(Objects.requireNonNull(revokedBy), at)));
  }
}
