package org.s11portal.theme;

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
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** What several challenges and findings have in common. It ends by being merged or retired. */
@Entity
class Theme {

  private static final int LONGEST_NAME = 120;

  @Id private UUID id;

  private String name;

  @Column(columnDefinition = "longtext")
  private String meaning;

  @Enumerated(EnumType.STRING)
  private ThemeStatus status = ThemeStatus.IN_USE;

  private @Nullable ThemeId mergedInto;
  private UserId madeBy;
  private Instant madeAt;
  private @Nullable UserId endedBy;
  private @Nullable Instant endedAt;

  @Version private long version;

  protected Theme() {}

  Theme(String name, String meaning, SignedIn by, Instant now) {
    id = UUID.randomUUID();
    this.name = named(name);
    this.meaning = meaning.strip();
    madeBy = by.user();
    madeAt = now;
  }

  private static String named(String name) {
    if (name.isBlank()) {
      throw new Refused("theme.refused.nameMissing");
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw new Refused("theme.refused.nameTooLong", LONGEST_NAME);
    }
    return name.strip();
  }

  /**
   * Calls it by another name.
   *
   * @throws Stale when it has changed since the version the screen held
   */
  void rename(String newName, String newMeaning, long seen) {
    requireInUse();
    requireSeen(seen);
    name = named(newName);
    meaning = newMeaning.strip();
  }

  /** Another theme takes over what is coded here; it stays readable under its own name. */
  void mergeInto(Theme other, long seen, SignedIn by, Instant now) {
    requireInUse();
    other.requireInUse();
    requireSeen(seen);
    if (other.id.equals(id)) {
      throw new Refused("theme.refused.mergeIntoItself");
    }
    end(ThemeStatus.MERGED, by, now);
    mergedInto = other.id();
  }

  /** Nothing more is coded here; what was coded stays. */
  void retire(long seen, SignedIn by, Instant now) {
    requireInUse();
    requireSeen(seen);
    end(ThemeStatus.RETIRED, by, now);
  }

  private void end(ThemeStatus how, SignedIn by, Instant now) {
    status = how;
    endedBy = by.user();
    endedAt = now;
  }

  final void requireInUse() {
    if (status != ThemeStatus.IN_USE) {
      throw new Refused("theme.refused.ended", name);
    }
  }

  private void requireSeen(long seen) {
    if (seen != version) {
      throw new Stale("theme.refused.stale");
    }
  }

  ThemeId id() {
    return new ThemeId(id);
  }

  ThemeDetail detail() {
    return new ThemeDetail(
        id(),
        name,
        meaning,
        status,
        Optional.ofNullable(mergedInto),
        madeBy,
        madeAt,
        Optional.ofNullable(endedAt),
        version);
  }
}
