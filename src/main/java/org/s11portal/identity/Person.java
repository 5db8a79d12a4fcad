package org.s11portal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the portal knows of somebody who may sign in; the identity server stays the authority. */
@Entity
class Person {

  @Id private String username;
  private String name;
  private @Nullable String jobTitle;
  private @Nullable String email;
  private @Nullable AgencyId agency;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "username"))
  @Column(name = "role")
  private Set<String> roles = new HashSet<>();

  @Version private long version;

  protected Person() {}

  Person(UserId user, String name) {
    this.username = user.value();
    this.name = name;
  }

  /** Takes over what the identity server says; true when that was news. */
  boolean update(PersonDetail said) {
    if (said.equals(detail())) {
      return false;
    }
    name = said.name();
    jobTitle = said.jobTitle().or(() -> Optional.ofNullable(jobTitle)).orElse(null);
    email = said.email().or(() -> Optional.ofNullable(email)).orElse(null);
    agency = said.agency().orElse(null);
    roles.retainAll(said.roles());
    roles.addAll(said.roles());
    return true;
  }

  PersonDetail detail() {
    return new PersonDetail(
        new UserId(username),
        name,
        Optional.ofNullable(jobTitle),
        Optional.ofNullable(email),
        Optional.ofNullable(agency),
        Set.copyOf(roles));
  }
}
