package org.s11portal.meeting;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.s11portal.base.NotFound;
import org.s11portal.base.history.Logbook;
import org.s11portal.evidence.DocumentDetail;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.evidence.StoreDocument;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The papers of meetings that were uploaded: kept for the board, read by whoever reads its
 * meetings.
 */
@Service
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR
})
public class MeetingDocuments {

  private final MeetingKeeping keeping;
  private final BoardMeetingRepository meetings;
  private final Documents documents;
  private final CurrentUser currentUser;
  private final Logbook logbook;

  MeetingDocuments(
      MeetingKeeping keeping,
      BoardMeetingRepository meetings,
      Documents documents,
      CurrentUser currentUser,
      Logbook logbook) {
    this.keeping = keeping;
    this.meetings = meetings;
    this.documents = documents;
    this.currentUser = currentUser;
    this.logbook = logbook;
  }

  /** Adds a file to the papers; not within a transaction, since its bytes take their time. */
  @RolesAllowed({Roles.SAFEGUARDING_OFFICER, Roles.BUSINESS_MANAGER})
  public DocumentDetail upload(MeetingId meeting, String fileName, InputStream bytes) {
    keeping.requireOpen(meeting);
    var stored =
        documents.store(
            new StoreDocument(AgencyId.BOARD, fileName, currentUser.get().user()), bytes);
    keeping.receive(meeting, documents.summary(stored.id()));
    return stored;
  }

  /** What is known of these, in one query. */
  public Map<DocumentId, DocumentSummary> of(Collection<MeetingPaper> papers) {
    return documents.summaries(papers.stream().flatMap(one -> one.uploaded().stream()).toList());
  }

  /** How many bytes one file may have. */
  public long largest() {
    return documents.largestFile();
  }

  /**
   * One of them to read.
   *
   * @throws NotFound when this meeting did not receive it; that is in the history
   */
  @Transactional(readOnly = true)
  public OpenDocument open(MeetingId id, DocumentId document) {
    var meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
    if (!meeting.received(document)) {
      logbook.refused(
          "Document", document.value().toString(), Map.of("meeting", id.value().toString()));
      throw new NotFound();
    }
    return documents.open(document, Optional.empty());
  }
}
