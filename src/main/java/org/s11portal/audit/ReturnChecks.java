package org.s11portal.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.s11portal.base.NotFound;
import org.s11portal.evidence.Documents;
import org.s11portal.identity.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks an agency’s newest return through before it is declared. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
public class ReturnChecks {

  private final SelfAssessments own;
  private final ObjectProvider<Concerns> concerns;
  private final Documents documents;

  ReturnChecks(SelfAssessments own, ObjectProvider<Concerns> concerns, Documents documents) {
    this.own = own;
    this.concerns = concerns;
    this.documents = documents;
  }

  public ReturnCheck current() {
    var whole = own.current().orElseThrow(NotFound::new);
    var order = whole.set().criteria().map(criterion -> criterion.code()).toList();
    return new ReturnCheck(
        whole,
        concerns.stream()
            .flatMap(source -> source.of(whole))
            .sorted(Comparator.comparingInt(one -> order.indexOf(one.criterion().code())))
            .toList(),
        documents.areScanned());
  }
}
