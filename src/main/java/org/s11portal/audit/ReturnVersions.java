package org.s11portal.audit;

import org.s11portal.identity.AgencyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was handed in, version by version: by the same rule as the returns themselves, and readable
 * for ever.
 */
@Service
@Transactional(readOnly = true)
public class ReturnVersions {

  private final Reach reach;
  private final ReturnReader reader;

  ReturnVersions(Reach reach, ReturnReader reader) {
    this.reach = reach;
    this.reader = reader;
  }

  /** One version; its whole shows the answers as they were then. */
  public ReturnVersion read(RoundId round, AgencyId agency, int number) {
    var assessment = reach.find(round, agency);
    var submission = assessment.submission(number);
    return new ReturnVersion(
        reader.read(assessment, submission), submission.detail(), submission.content());
  }

  /** The manifest of a version, to be kept and checked elsewhere. */
  public String manifest(AssessmentId id, int number) {
    return reach.find(id).submission(number).manifest();
  }

  /** What changed from one version to another, criterion by criterion. */
  public VersionDifferences differences(RoundId round, AgencyId agency, int from, int to) {
    var assessment = reach.find(round, agency);
    return VersionDifferences.between(
        reader.read(assessment),
        assessment.askedOf(from),
        assessment.submission(from).content(),
        assessment.submission(to).content());
  }
}
