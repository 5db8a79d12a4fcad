package org.s11portal.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, String> {

  Person save(Person person);

  Optional<Person> findByUsername(String username);

  List<Person> findByUsernameIn(Collection<String> usernames);

  @Query("select p from Person p where :role member of p.roles order by p.name")
  List<Person> withRole(String role);

  List<Person> findByAgencyOrderByName(AgencyId agency);
}
