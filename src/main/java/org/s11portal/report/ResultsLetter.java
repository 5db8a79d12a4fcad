package org.s11portal.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.RoundId;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;

/**
 * The letter of a round by which agencies are told their results: the same words to all, a few more
 * to some. What an agency has been sent stays as it was sent.
 */
@Entity
class ResultsLetter {

  private static final int LONGEST = 10_000;

  @Id private UUID id;
  private RoundId round;

  @Column(columnDefinition = "longtext")
  private String words;

  @ElementCollection
  @CollectionTable(name = "results_letter_words", joinColumns = @JoinColumn(name = "letter"))
  @MapKeyColumn(name = "agency")
  @Column(name = "words", columnDefinition = "longtext")
  private Map<AgencyId, String> besides = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "results_letter_sent", joinColumns = @JoinColumn(name = "letter"))
  @MapKeyColumn(name = "agency")
  private Map<AgencyId, SentLetter> sent = new HashMap<>();

  @Version private long version;

  protected ResultsLetter() {}

  ResultsLetter(RoundId round, String words) {
    id = UUID.randomUUID();
    this.round = round;
    this.words = words;
  }

  /**
   * Writes to all.
   *
   * @throws Stale when somebody else has written since
   */
  void write(long held, String toAll) {
    requireVersion(held);
    if (!sent.isEmpty()) {
      throw new Refused("report.refused.letterSent");
    }
    words = requireShort(toAll);
  }

  /** Writes to one agency besides; nothing takes what was written back. */
  void writeTo(long held, AgencyId agency, String more) {
    requireVersion(held);
    if (sent.containsKey(agency)) {
      throw new Refused("report.refused.letterSent");
    }
    if (more.isBlank()) {
      besides.remove(agency);
    } else {
      besides.put(agency, requireShort(more));
    }
  }

  /**
   * Sends it to those to whom it has not gone before.
   *
   * @param published what it tells each agency, as it is kept with what was sent
   */
  List<AgencyId> send(long held, Map<AgencyId, String> published, Instant now) {
    requireVersion(held);
    var fresh =
        published.keySet().stream()
            .filter(agency -> !sent.containsKey(agency))
            .sorted(Comparator.comparing(AgencyId::value))
            .toList();
    if (fresh.isEmpty()) {
      throw new Refused("report.refused.nobodyToWriteTo");
    }
    if (words.isBlank()) {
      throw new Refused("report.refused.letterEmpty");
    }
    fresh.forEach(agency -> sent.put(agency, new SentLetter(now, published.get(agency))));
    return fresh;
  }

  private static String requireShort(String words) {
    if (words.length() > LONGEST) {
      throw new Refused("report.refused.letterTooLong", LONGEST);
    }
    return words.strip();
  }

  private void requireVersion(long held) {
    if (held != version) {
      throw new Stale("report.refused.letterStale");
    }
  }

  RoundId round() {
    return round;
  }

  String words() {
    return words;
  }

  Optional<String> besides(AgencyId agency) {
    return Optional.ofNullable(besides.get(agency));
  }

  Optional<SentLetter> sentTo(AgencyId agency) {
    return Optional.ofNullable(sent.get(agency));
  }

  boolean isSent() {
    return !sent.isEmpty();
  }

  long version() {
    return version;
  }
}
