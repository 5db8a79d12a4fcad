package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;
import org.s11portal.audit.RoundId;
import org.s11portal.identity.AgencyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ModerationRepository extends Repository<Moderation, UUID> {

  Moderation saveAndFlush(Moderation moderation);

  @Query("select m from Moderation m where m.assessment = :assessment and m.status <> 'SUPERSEDED'")
  List<Moderation> of(AssessmentId assessment);

  @Query(
      "select m from Moderation m where m.assessment = :assessment and m.code = :code"
          + " and m.status <> 'SUPERSEDED'")
  Optional<Moderation> of(AssessmentId assessment, String code);

  /** Those a correction has taken the place of, the newest first. */
  @Query(
      "select m from Moderation m where m.assessment = :assessment and m.status = 'SUPERSEDED'"
          + " order by m.code, m.edition desc")
  List<Moderation> supersededOf(AssessmentId assessment);

  @Query("select m from Moderation m where m.assessment = :assessment and m.status = 'FINAL'")
  List<Moderation> finalOf(AssessmentId assessment);

  @Query(
      "select m from Moderation m where m.agency = :agency and m.round = :round"
          + " and m.status = 'FINAL'")
  List<Moderation> finalOf(AgencyId agency, RoundId round);

  /** Those of panels that have concluded, published or not, with the panel that gave them. */
  @Query(
      "select new org.s11portal.panel.GivenGrade("
          + "m.panel, m.agency, m.code, m.selfGrade, m.grade)"
          + " from Moderation m where m.round = :round and m.status in ('CONCLUDED', 'FINAL')")
  List<GivenGrade> given(RoundId round);

  @Query(
      "select new org.s11portal.panel.ModeratedGrade("
          + "m.assessment, m.agency, m.code, m.selfGrade, m.grade)"
          + " from Moderation m where m.round = :round and m.status = 'FINAL'")
  List<ModeratedGrade> inRound(RoundId round);
}
