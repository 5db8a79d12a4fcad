package org.s11portal.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.s11portal.base.NotFound;
import org.s11portal.base.OneLine;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.identity.UserId;

/** A meeting of the board. Once it is held its record stands, and is only corrected in sight. */
@Entity
class BoardMeeting {

  private static final int LONGEST_REFERENCE = 200;

  @Id private UUID id;
  @Embedded private MeetingWords words;

  @Enumerated(EnumType.STRING)
  private MeetingStatus status = MeetingStatus.PLANNED;

  private String minutes = "";

  @ElementCollection
  @CollectionTable(name = "meeting_paper", joinColumns = @JoinColumn(name = "meeting"))
  @OrderColumn(name = "position")
  private List<MeetingPaper> papers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "meeting_decision", joinColumns = @JoinColumn(name = "meeting"))
  @OrderColumn(name = "position")
  private List<Decision> decisions = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "meeting_correction", joinColumns = @JoinColumn(name = "meeting"))
  @OrderColumn(name = "position")
  private List<Correction> corrections = new ArrayList<>();

  @Version
  @Column(name = "version")
  private long version;

  protected BoardMeeting() {}

  BoardMeeting(MeetingWords words) {
    id = UUID.randomUUID();
    this.words = words;
  }

  void change(long seen, MeetingWords anew, LocalDate today) {
    requireChangeable(seen);
    if (!decisions.isEmpty()) {
      anew.requireCome(today);
    }
    words = anew;
  }

  void receive(long seen, MeetingPaper paper) {
    requireChangeable(seen);
    papers.add(paper);
  }

  /** What is uploaded takes no other paper’s place: it need not have been seen by others before. */
  void receive(DocumentSummary uploaded) {
    status.requirePlanned();
    papers.add(MeetingPaper.uploaded(uploaded));
  }

  /** Whether this document is one of the papers. */
  boolean received(DocumentId document) {
    return papers.stream().anyMatch(paper -> document.equals(paper.document()));
  }

  void requirePlanned() {
    status.requirePlanned();
  }

  void withdrawPaper(long seen, int number) {
    requireChangeable(seen);
    require(papers, number);
    papers.remove(number - 1);
  }

  void decide(long seen, Decision decision, LocalDate today) {
    requireChangeable(seen);
    words.requireCome(today);
    decisions.add(decision);
  }

  void strikeDecision(long seen, int number) {
    requireChangeable(seen);
    require(decisions, number);
    decisions.remove(number - 1);
  }

  /** Closes the record; it says where the minutes are. */
  void hold(long seen, String reference, LocalDate today) {
    requireChangeable(seen);
    words.requireCome(today);
    minutes = reference(reference);
    status = MeetingStatus.HELD;
  }

  /** Sets the record of a held meeting right; what stood there stays to be seen. */
  void correct(CorrectMeeting right, UserId by, Instant at) {
    requireVersion(right.meeting().version());
    status.requireHeld();
    if (right.decision().isPresent()) {
      var number = right.decision().getAsInt();
      require(decisions, number);
      var stood = decisions.get(number - 1);
      decisions.set(number - 1, stood.reworded(right.now()));
      corrections.add(new Correction(number, stood.words(), right.now(), right.reason(), by, at));
    } else {
      corrections.add(new Correction(null, minutes, right.now(), right.reason(), by, at));
      minutes = reference(right.now());
    }
  }

  private void requireChangeable(long seen) {
    requireVersion(seen);
    status.requirePlanned();
  }

  private void requireVersion(long seen) {
    if (seen != version) {
      throw new Stale("meeting.refused.stale");
    }
  }

  private static void require(List<?> of, int number) {
    if (number < 1 || number > of.size()) {
      throw new NotFound();
    }
  }

  private static String reference(String given) {
    var line = OneLine.of(given, Integer.MAX_VALUE);
    if (line.isEmpty() || line.length() > LONGEST_REFERENCE) {
      throw new Refused("meeting.refused.minutes", LONGEST_REFERENCE);
    }
    return line;
  }

  MeetingId id() {
    return new MeetingId(id);
  }

  MeetingSummary summary() {
    return new MeetingSummary(id(), words, status, version);
  }

  MeetingDetail detail(List<Matter> matters) {
    return new MeetingDetail(
        summary(),
        minutes,
        List.copyOf(papers),
        List.copyOf(decisions),
        List.copyOf(corrections),
        matters);
  }
}
