package org.s11portal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the partnership, for naming them, choosing them and writing to them. */
@Service
@Transactional(readOnly = true)
public class People {

  private final PersonRepository people;

  People(PersonRepository people) {
    this.people = people;
  }

  /** Remembers what the identity server says of somebody. */
  @Transactional
  public void remember(PersonDetail said) {
    var person =
        people
            .findByUsername(said.user().value())
            .orElseGet(() -> new Person(said.user(), said.name()));
    if (person.update(said)) {
      people.save(person);
    }
  }

  public Optional<PersonDetail> find(UserId user) {
    return people.findByUsername(user.value()).map(Person::detail);
  }

  /** Everybody who holds this one of the {@link Roles}, by name. */
  public List<PersonDetail> withRole(String role) {
    return people.withRole(role).stream().map(Person::detail).toList();
  }

  /** Everybody who acts for this agency, by name. */
  public List<PersonDetail> of(AgencyId agency) {
    return people.findByAgencyOrderByName(agency).stream().map(Person::detail).toList();
  }

  /** The names of these people; who is not known keeps their user name. */
  public Map<UserId, String> names(Collection<UserId> users) {
    var known =
        people.findByUsernameIn(users.stream().map(UserId::value).toList()).stream()
            .map(Person::detail)
            .collect(Collectors.toMap(PersonDetail::user, PersonDetail::name));
    return users.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), u -> known.getOrDefault(u, u.value())));
  }
}
