package org.s11portal.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.s11portal.audit.AssessmentId;

/**
 * What a panel is given about one return, as it stood when scrutiny opened. The return itself is
 * frozen by the audit; this keeps what would otherwise move on: other agencies, and old promises.
 */
@Entity
class PanelPack {

  @Id private UUID id;
  private AssessmentId assessment;
  private Instant frozenAt;

  @ElementCollection
  @CollectionTable(name = "panel_pack_peer", joinColumns = @JoinColumn(name = "pack"))
  @OrderColumn(name = "number")
  private List<PeerGrade> peers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "panel_pack_promise", joinColumns = @JoinColumn(name = "pack"))
  @OrderColumn(name = "number")
  private List<LastPromise> promises = new ArrayList<>();

  protected PanelPack() {}

  PanelPack(
      AssessmentId assessment,
      Instant frozenAt,
      List<PeerGrade> peers,
      List<LastPromise> promises) {
    id = UUID.randomUUID();
    this.assessment = assessment;
    this.frozenAt = frozenAt;
    this.peers.addAll(peers);
    this.promises.addAll(promises);
  }

  Instant frozenAt() {
    return frozenAt;
  }

  List<PeerGrade> peers() {
    return List.copyOf(peers);
  }

  List<LastPromise> promises() {
    return List.copyOf(promises);
  }
}
