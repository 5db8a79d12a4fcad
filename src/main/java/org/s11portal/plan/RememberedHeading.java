package org.s11portal.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.s11portal.plan.reading.Column;

/** What somebody has said that a heading of plans means, so that nobody has to say it again. */
@Entity
@Table(name = "plan_heading")
class RememberedHeading {

  /** As it compares with others. */
  @Id private String heading;

  /** None when the column holds nothing of a plan. */
  @Enumerated(EnumType.STRING)
  private @Nullable Column means;

  @Version private long version;

  protected RememberedHeading() {}

  RememberedHeading(String heading) {
    this.heading = heading;
  }

  RememberedHeading as(Optional<Column> said) {
    means = said.orElse(null);
    return this;
  }

  String heading() {
    return heading;
  }

  Optional<Column> means() {
    return Optional.ofNullable(means);
  }
}
