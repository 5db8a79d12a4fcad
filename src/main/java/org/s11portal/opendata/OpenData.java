package org.s11portal.opendata;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.s11portal.audit.RoundSummary;
import org.s11portal.board.PublishedData;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The data sets: what there is, and their rows. Nothing is in them that is not published, and no
 * words that anybody wrote about somebody. The number of statements does not depend on the number
 * of agencies.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
  Roles.BOARD_MEMBER,
  Roles.INDEPENDENT_CHAIR,
  Roles.SAFEGUARDING_OFFICER,
  Roles.BUSINESS_MANAGER,
  Roles.PANEL_CHAIR,
  Roles.OPEN_DATA
})
public class OpenData {

  private final Catalogue catalogue;
  private final PublishedData published;
  private final PlanData plans;
  private final TableWriter writer;

  OpenData(Catalogue catalogue, PublishedData published, PlanData plans, TableWriter writer) {
    this.catalogue = catalogue;
    this.published = published;
    this.plans = plans;
    this.writer = writer;
  }

  /** Every data set, in the order in which they explain each other. */
  public List<DataSetDetail> dataSets() {
    return catalogue.details();
  }

  /** On what terms the data may be used. */
  public String terms() {
    return writer.terms();
  }

  /** The rounds there are data of, the newest first. */
  public List<RoundSummary> rounds() {
    return published.rounds();
  }

  /**
   * The rows of a data set that meet all parameters.
   *
   * @throws Declined when there is no such data set, or it cannot be asked that
   */
  public DataTable read(String name, Map<String, List<String>> parameters) {
    var dataSet =
        catalogue
            .find(name)
            .orElseThrow(() -> new Declined(Problem.unknownAddress(catalogue.names())));
    var wanted = Wanted.of(parameters, dataSet.detail());
    var all = published.rounds();
    var known = all.stream().map(round -> round.id().value()).collect(Collectors.toSet());
    wanted.requireAmong(Filter.ROUND, known);
    if (wanted.value(Filter.AGENCY).isPresent()) {
      wanted.requireAmong(Filter.AGENCY, agencies(all));
    }
    if (wanted.value(Filter.YEAR).isPresent()) {
      wanted.requireAmong(Filter.YEAR, plans.years());
    }
    return dataSet.read(asked(all, wanted.value(Filter.ROUND)), wanted);
  }

  private static List<RoundSummary> asked(List<RoundSummary> all, Optional<String> round) {
    return all.stream()
        .filter(one -> round.isEmpty() || round.filter(one.id().value()::equals).isPresent())
        .toList();
  }

  private Set<String> agencies(List<RoundSummary> rounds) {
    return published.results(RoundData.ids(rounds)).stream()
        .map(dated -> dated.result().agency().value())
        .collect(Collectors.toSet());
  }
}
