package org.s11portal.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.UserId;

/** What the officer writes to one section; two sections may be written at the same time. */
@Entity
class Commentary {

  private static final int LONGEST = 20_000;

  @Id private UUID id;
  private ReportId report;

  @Enumerated(EnumType.STRING)
  private ReportSection section;

  @Column(columnDefinition = "longtext")
  private String words = "";

  private @Nullable UserId writtenBy;
  @Version private long version;

  protected Commentary() {}

  Commentary(ReportId report, ReportSection section) {
    id = UUID.randomUUID();
    this.report = report;
    this.section = section;
  }

  void write(WriteCommentary writing, UserId by) {
    if (writing.version() != version) {
      throw new Stale("report.refused.commentaryStale");
    }
    if (writing.words().length() > LONGEST) {
      throw new Refused("report.refused.commentaryTooLong", LONGEST);
    }
    words = writing.words();
    writtenBy = by;
  }

  CommentaryDetail detail() {
    return new CommentaryDetail(section, words, version);
  }
}
