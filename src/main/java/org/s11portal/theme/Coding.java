package org.s11portal.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.s11portal.panel.ChallengeId;
import org.s11portal.panel.FindingKey;

/** That a challenge or a finding belongs to a theme. It ends but is never deleted. */
@Entity
class Coding {

  @Id private UUID id;

  private ThemeId theme;
  private RoundId round;
  private AgencyId agency;
  private String code;
  private @Nullable ChallengeId challenge;
  private UserId codedBy;
  private Instant codedAt;
  private @Nullable UserId endedBy;
  private @Nullable Instant endedAt;

  @Version private long version;

  protected Coding() {}

  Coding(Theme theme, Subject subject, SignedIn by, Instant now) {
    theme.requireInUse();
    id = UUID.randomUUID();
    this.theme = theme.id();
    round = subject.about().round();
    agency = subject.about().agency();
    code = subject.about().code();
    challenge = subject.challenge().orElse(null);
    codedBy = by.user();
    codedAt = now;
  }

  void end(SignedIn by, Instant now) {
    endedBy = by.user();
    endedAt = now;
  }

  ThemeId theme() {
    return theme;
  }

  Subject subject() {
    return new Subject(new FindingKey(round, agency, code), Optional.ofNullable(challenge));
  }

  CodingDetail detail(ThemeId countsUnder) {
    return new CodingDetail(theme, countsUnder, subject(), codedBy, codedAt);
  }
}
