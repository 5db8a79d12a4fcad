package org.s11portal.panel.calendar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FeedRepository extends Repository<CalendarFeed, String> {

  CalendarFeed save(CalendarFeed feed);

  Optional<CalendarFeed> findById(String person);

  Optional<CalendarFeed> findBySecretHash(String secretHash);
}
