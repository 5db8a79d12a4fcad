package org.s11portal.agency;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner agencies. Who they are is no secret within the partnership. */
@Service
@Transactional(readOnly = true)
public class Agencies {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final AgencyRepository agencies;

  Agencies(AgencyRepository agencies) {
    this.agencies = agencies;
  }

  @Transactional
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void join(AgencySummary joining) {
    if (joining.id().equals(AgencyId.BOARD)) {
      throw new Refused("agency.refused.board", joining.id().value());
    }
    if (!CODE.matcher(joining.id().value()).matches()) {
      throw new Refused("agency.refused.code", joining.id().value());
    }
    if (agencies.existsByCode(joining.id().value())) {
      throw new Refused("agency.refused.exists", joining.id().value());
    }
    agencies.save(new Agency(joining));
  }

  /** All of them, by kind and then by name. */
  public List<AgencySummary> all() {
    return agencies.findAllByOrderByKindAscNameAsc().stream().map(Agency::summary).toList();
  }

  public Map<AgencyId, AgencySummary> byId() {
    return all().stream().collect(Collectors.toMap(AgencySummary::id, Function.identity()));
  }

  public AgencySummary get(AgencyId id) {
    return find(id).orElseThrow(NotFound::new);
  }

  public Optional<AgencySummary> find(AgencyId id) {
    return agencies.findByCode(id.value()).map(Agency::summary);
  }
}
