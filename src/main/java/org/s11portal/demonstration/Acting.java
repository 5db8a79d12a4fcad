package org.s11portal.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.s11portal.base.Dates;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.SignedIn;
import org.s11portal.identity.UserId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the demonstration’s people do things at their time, through the same doors as anybody. */
@Component
@DemonstrationProfile
class Acting {

  private final DemonstrationClock clock;
  private final Map<String, SignedIn> cast = new ConcurrentHashMap<>();

  Acting(DemonstrationClock clock) {
    this.clock = clock;
  }

  void introduce(String username, String name, Optional<AgencyId> agency, Set<String> roles) {
    cast.put(username, new SignedIn(new UserId(username), name, roles, agency));
  }

  /** At that hour of that day, this person does this. */
  void as(String username, LocalDate day, LocalTime hour, Runnable deed) {
    as(
        username,
        day.atTime(hour).atZone(Dates.LONDON).toInstant(),
        () -> {
          deed.run();
          return "done";
        });
  }

  <T> T as(String username, Instant moment, Supplier<T> deed) {
    var person = cast.get(username);
    if (person == null) {
      throw new IllegalArgumentException("nobody is called " + username);
    }
    var before = SecurityContextHolder.getContext();
    try {
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new Cast(person));
      SecurityContextHolder.setContext(context);
      return clock.at(moment, deed);
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** A member of the cast, signed in. */
  private static final class Cast extends UsernamePasswordAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn person;

    Cast(SignedIn person) {
      super(person, "", authorities(person));
      this.person = person;
    }

    private static List<SimpleGrantedAuthority> authorities(SignedIn person) {
      return person.roles().stream()
          .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
          .toList();
    }

    @Override
    public String getName() {
      return person.user().value();
    }
  }
}
