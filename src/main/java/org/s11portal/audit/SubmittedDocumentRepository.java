package org.s11portal.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.AgencyId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmittedDocumentRepository extends Repository<SubmittedDocument, UUID> {

  List<SubmittedDocument> saveAll(Iterable<SubmittedDocument> frozen);

  boolean existsBySubmission(UUID submission);

  @Query("select s from Submission s where s.assessment.id = :assessment order by s.number desc")
  Optional<Submission> latest(UUID assessment, Limit one);

  /** Where submissions rest on an agency’s documents. */
  @Query(
      "select new org.s11portal.audit.EvidenceUse(f.document, r.code, r.title, f.criterion,"
          + " s.number) from SubmittedDocument f, Submission s join s.assessment a join a.round r"
          + " where s.id = f.submission and a.agency = :agency"
          + " order by r.opensOn desc, s.number desc, f.criterion")
  List<EvidenceUse> of(AgencyId agency);
}
