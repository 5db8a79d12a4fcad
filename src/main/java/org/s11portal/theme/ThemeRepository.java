package org.s11portal.theme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThemeRepository extends Repository<Theme, UUID> {

  Theme saveAndFlush(Theme theme);

  Optional<Theme> findById(UUID id);

  List<Theme> findAllByOrderByName();

  default MergedThemes merged() {
    return new MergedThemes(findAllByOrderByName().stream().map(Theme::detail).toList());
  }
}
