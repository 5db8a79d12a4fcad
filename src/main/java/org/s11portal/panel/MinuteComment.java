package org.s11portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/** Where an agency finds circulated minutes wrong in fact, and the panel’s answer to it. */
@Entity
class MinuteComment {

  @Id private UUID id;
  private PanelId panel;
  private AgencyId agency;
  private int sitting;
  private AgendaItem item;

  @Column(columnDefinition = "longtext")
  private String passage;

  @Column(columnDefinition = "longtext")
  private String text;

  private UserId madeBy;
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  private MinuteCommentStatus status = MinuteCommentStatus.OPEN;

  @Column(columnDefinition = "longtext")
  private @Nullable String reply;

  private @Nullable UserId repliedBy;
  private @Nullable Instant repliedAt;

  @Version private long version;

  protected MinuteComment() {}

  /**
   * The agency says what is wrong.
   *
   * @param minutes what stands under that item
   */
  MinuteComment(ScrutinyPanel on, CommentOnMinutes made, String minutes, SignedIn by, Instant now) {
    if (!by.belongsTo(on.agency())) {
      throw new NotFound();
    }
    if (on.status() != PanelStatus.MINUTES_CIRCULATED) {
      throw new Refused("panel.refused.noCommentsNow");
    }
    ACommentNamesItsPassage.require(made.passage(), minutes);
    id = UUID.randomUUID();
    panel = on.id();
    agency = on.agency();
    sitting = made.sitting();
    item = made.item();
    passage = made.passage().strip();
    text = made.text().strip();
    madeBy = by.user();
    madeAt = now;
  }

  /** The panel answers: put right, or why not. An answer is given once. */
  void answer(ScrutinyPanel on, boolean upheld, String said, SignedIn by, Instant now) {
    on.table(by).requireNoInterest();
    if (on.status() != PanelStatus.MINUTES_CIRCULATED || status != MinuteCommentStatus.OPEN) {
      throw new Refused("panel.refused.commentAnswered");
    }
    if (said.isBlank()) {
      throw new Refused("panel.refused.replyEmpty");
    }
    status = upheld ? MinuteCommentStatus.UPHELD : MinuteCommentStatus.NOT_UPHELD;
    reply = said.strip();
    repliedBy = by.user();
    repliedAt = now;
  }

  PanelId panel() {
    return panel;
  }

  MinuteCommentDetail detail() {
    return new MinuteCommentDetail(
        new MinuteCommentId(id),
        panel,
        sitting,
        item,
        passage,
        text,
        madeBy,
        madeAt,
        status,
        Optional.ofNullable(reply));
  }
}
