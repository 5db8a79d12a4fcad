package org.s11portal.panel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.s11portal.audit.RoundId;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.Stale;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;

/**
 * What a panel means to find out, prepared before it sits and the panel’s own until it is shared.
 */
@Entity
class LineOfEnquiry {

  @Id private UUID id;
  private RoundId round;

  /** Empty when every agency of the round is asked. */
  private @Nullable AgencyId agency;

  private String title;

  @Column(columnDefinition = "longtext")
  private String question;

  private String source;

  @ElementCollection
  @CollectionTable(name = "line_criterion", joinColumns = @JoinColumn(name = "line"))
  @OrderColumn(name = "number")
  @Column(name = "code")
  private List<String> codes = new ArrayList<>();

  private UserId preparedBy;
  private String name;
  private Instant preparedAt;
  @Version private long version;

  protected LineOfEnquiry() {}

  LineOfEnquiry(ScrutinyPanel panel, PrepareLine prepared, SignedIn by, Instant now) {
    requireMayPrepare(panel, prepared.ofEveryAgency(), by);
    id = UUID.randomUUID();
    round = panel.round();
    agency = prepared.ofEveryAgency() ? null : panel.agency();
    preparedBy = by.user();
    name = by.name();
    preparedAt = now;
    take(prepared);
  }

  /**
   * Says it in other words, which only counts while no agency has them.
   *
   * @throws Stale when somebody else has changed it since the version the screen held
   */
  void change(ScrutinyPanel panel, PrepareLine other, long seen, boolean known, SignedIn by) {
    requireMayPrepare(panel, agency == null || other.ofEveryAgency(), by);
    requireUnknown(known);
    if (seen != version) {
      throw new Stale("panel.refused.staleLine");
    }
    agency = other.ofEveryAgency() ? null : panel.agency();
    take(other);
  }

  /** Whether it may go again without a trace in front of any agency. */
  void requireMayBeDropped(ScrutinyPanel panel, boolean known, SignedIn by) {
    requireMayPrepare(panel, agency == null, by);
    requireUnknown(known);
  }

  private static void requireUnknown(boolean known) {
    if (known) {
      throw new Refused("panel.refused.lineKnown");
    }
  }

  private static void requireMayPrepare(ScrutinyPanel panel, boolean ofEvery, SignedIn by) {
    panel.table(by).requireMayNote();
    if (panel.isConcluded()) {
      throw new Refused("panel.refused.concludedAlready");
    }
    if (ofEvery && !by.hasAny(Roles.PANEL_CHAIR, Roles.SAFEGUARDING_OFFICER)) {
      throw new Refused("panel.refused.notYours.LINE");
    }
  }

  private void take(PrepareLine said) {
    title = said.title();
    question = said.question();
    source = said.source();
    codes.clear();
    codes.addAll(said.codes());
  }

  /** That it is none of this panel’s lines. */
  void requireOf(ScrutinyPanel panel) {
    if (!round.equals(panel.round()) || (agency != null && !agency.equals(panel.agency()))) {
      throw new NotFound();
    }
  }

  LineId id() {
    return new LineId(id);
  }

  String title() {
    return title;
  }

  SharedLine shared(LineAtPanel at) {
    var shared = at.shared().orElseThrow();
    return new SharedLine(id(), title, question, List.copyOf(codes), shared.by(), shared.at());
  }

  LineDetail detail(Optional<LineAtPanel> at) {
    return new LineDetail(
        id(),
        title,
        question,
        List.copyOf(codes),
        source,
        agency == null,
        name,
        preparedAt,
        at.flatMap(LineAtPanel::shared),
        at.flatMap(LineAtPanel::heardIn),
        version);
  }
}
