package org.s11portal.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.UserId;

/** That the independent chair made results public: by whom and when. */
@Entity
class Publication {

  @Id private UUID id;
  private RoundId round;
  private UserId publishedBy;
  private Instant publishedAt;
  @Version private long version;

  protected Publication() {}

  Publication(RoundId round, UserId by, Instant at) {
    id = UUID.randomUUID();
    this.round = round;
    publishedBy = by;
    publishedAt = at;
  }

  UUID id() {
    return id;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
