package org.s11portal.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;

/** The criteria that an action answers. */
@Embeddable
class Feeds {

  @ElementCollection
  @CollectionTable(name = "plan_action_feed", joinColumns = @JoinColumn(name = "action"))
  @OrderColumn(name = "position")
  @Fetch(FetchMode.SUBSELECT)
  private List<Feed> feeds = new ArrayList<>();

  protected Feeds() {}

  Feeds(List<String> criteria) {
    criteria.forEach(words -> add(CriterionLink.named(words)));
  }

  final void add(CriterionLink link) {
    if (feeds.contains(Feed.of(link))) {
      throw new Refused("plan.refused.linkedAlready", link.criterion());
    }
    feeds.add(Feed.of(link));
  }

  void remove(CriterionLink link) {
    if (!feeds.remove(Feed.of(link))) {
      throw new NotFound();
    }
  }

  boolean concern(String criterion, AgencyId agency) {
    return links().stream()
        .anyMatch(link -> link.criterion().equals(criterion) && link.concerns(agency));
  }

  List<CriterionLink> links() {
    return feeds.stream().map(Feed::link).toList();
  }
}
