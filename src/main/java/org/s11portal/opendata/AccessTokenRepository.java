package org.s11portal.opendata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AccessTokenRepository extends Repository<AccessToken, UUID> {

  AccessToken save(AccessToken token);

  Optional<AccessToken> findById(UUID id);

  Optional<AccessToken> findBySecretHash(String secretHash);

  List<AccessToken> findAllByOrderByMadeAtDesc();
}
