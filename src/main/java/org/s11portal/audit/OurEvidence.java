package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.DocumentId;
import org.s11portal.evidence.DocumentSummary;
import org.s11portal.evidence.Documents;
import org.s11portal.evidence.OpenDocument;
import org.s11portal.evidence.Room;
import org.s11portal.evidence.Shelves;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency keeps as evidence, for all criteria and rounds, and where it is used. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class OurEvidence {

  private final Documents documents;
  private final Shelves shelves;
  private final AnswerRepository answers;
  private final SubmittedDocumentRepository frozen;
  private final LateEvidenceRepository late;
  private final ClosedDoors closed;
  private final CurrentUser currentUser;
  private final Clock clock;

  OurEvidence(
      Documents documents,
      Shelves shelves,
      AnswerRepository answers,
      SubmittedDocumentRepository frozen,
      LateEvidenceRepository late,
      ClosedDoors closed,
      CurrentUser currentUser,
      Clock clock) {
    this.documents = documents;
    this.shelves = shelves;
    this.answers = answers;
    this.frozen = frozen;
    this.late = late;
    this.closed = closed;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** The documents looked for, each in its newest version, the latest first. */
  public List<KeptEvidence> all(EvidenceFilter filter) {
    var agency = currentUser.get().actingAgency();
    var versions = documents.allVersions(agency);
    Map<DocumentId, DocumentId> firstOf =
        versions.stream().collect(Collectors.toMap(DocumentSummary::id, DocumentSummary::first));
    var uses =
        uses(agency)
            .filter(use -> firstOf.containsKey(use.document()))
            .collect(Collectors.groupingBy(use -> firstOf.get(use.document())));
    var today = LocalDate.now(clock);
    return versions.stream()
        .filter(DocumentSummary::newest)
        .map(newest -> new KeptEvidence(newest, uses.getOrDefault(newest.first(), List.of())))
        .filter(kept -> filter.matches(kept, today))
        .toList();
  }

  /**
   * One document with its versions and uses.
   *
   * @throws NotFound when there is none, or it is another agency’s; that is in the history
   */
  public EvidenceFile one(DocumentId id) {
    var agency = currentUser.get().actingAgency();
    var document = documents.find(agency, id).orElseThrow(() -> closed.to(id));
    var versions = documents.versions(agency, id);
    var ids = versions.stream().map(DocumentSummary::id).toList();
    return new EvidenceFile(
        document, versions, uses(agency).filter(use -> ids.contains(use.document())).toList());
  }

  /** What is known of the documents under an answer of the agency, old versions too. */
  public Map<DocumentId, KeptEvidence> under(AnswerDetail answer) {
    var agency = currentUser.get().actingAgency();
    var uses = uses(agency).collect(Collectors.groupingBy(EvidenceUse::document));
    return documents
        .summaries(answer.evidence().stream().map(EvidenceLink::document).toList())
        .values()
        .stream()
        .filter(document -> document.owner().equals(agency))
        .map(one -> new KeptEvidence(one, uses.getOrDefault(one.id(), List.of())))
        .collect(Collectors.toMap(kept -> kept.document().id(), Function.identity()));
  }

  /** One of the agency’s own documents, to read. */
  public OpenDocument open(DocumentId id) {
    var agency = currentUser.get().actingAgency();
    return documents
        .find(agency, id)
        .map(own -> documents.open(own.id(), Optional.of(agency)))
        .orElseThrow(() -> closed.to(id));
  }

  /** How much the agency keeps, and may keep. */
  public Room room() {
    return shelves.roomOf(currentUser.get().actingAgency());
  }

  /** How many bytes one document may have. */
  public long largestDocument() {
    return documents.largestFile();
  }

  private Stream<EvidenceUse> uses(AgencyId agency) {
    return Stream.of(answers.evidenceUsedBy(agency), frozen.of(agency), late.usedBy(agency))
        .flatMap(List::stream);
  }
}
