package org.s11portal.audit;

import java.util.List;
import java.util.UUID;
import org.s11portal.evidence.DocumentId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LateEvidenceRepository extends Repository<LateEvidence, UUID> {

  LateEvidence saveAndFlush(LateEvidence late);

  @Query("select l from LateEvidence l where l.assessment.id = :assessment order by l.addedAt")
  List<LateEvidence> of(UUID assessment);

  @Query(
      "select count(l) > 0 from LateEvidence l"
          + " where l.assessment.id = :assessment and l.document = :document")
  boolean holds(UUID assessment, DocumentId document);

  /** Whether it stands under that criterion already, handed in or late. */
  @Query(
      "select exists (select 1 from LateEvidence l where l.assessment.id = :assessment"
          + " and l.criterion = :criterion and l.document = :document)"
          + " or exists (select 1 from SubmittedDocument f, Submission s"
          + " where s.id = f.submission and s.assessment.id = :assessment"
          + " and f.criterion = :criterion and f.document = :document)")
  boolean stands(UUID assessment, String criterion, DocumentId document);

  /** Where an agency’s documents came late. */
  @Query(
      "select new org.s11portal.audit.EvidenceUse(l.document, r.code, r.title, l.criterion)"
          + " from LateEvidence l join l.assessment a join a.round r"
          + " where a.agency = :agency order by r.opensOn desc, l.criterion")
  List<EvidenceUse> usedBy(AgencyId agency);
}
