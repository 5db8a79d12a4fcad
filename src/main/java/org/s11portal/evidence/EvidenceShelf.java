package org.s11portal.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.Refused;
import org.springframework.util.unit.DataSize;

/** How much one agency may keep; taken while something is put on it, so that nobody overfills. */
@Entity
class EvidenceShelf {

  @Id private String owner;
  private @Nullable Long quota;
  @Version private long version;

  protected EvidenceShelf() {}

  /** Its length in bytes. */
  long quota(DataSize usual) {
    return quota == null ? usual.toBytes() : quota;
  }

  void allow(DataSize more) {
    quota = more.toBytes();
  }

  void requireRoom(FileName name, long kept, long coming, DataSize usual) {
    var all = quota(usual);
    if (kept + coming > all) {
      throw new Refused(
          "evidence.refused.quota",
          name.value(),
          Sizes.inWords(coming),
          Sizes.inWords(kept),
          Sizes.inWords(all));
    }
  }
}
