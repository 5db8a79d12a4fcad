package org.s11portal.opendata;

import org.s11portal.audit.RoundId;

/** Where programs find the open data. */
public final class ApiAddress {

  /** What every data set’s address begins with. */
  public static final String DATA = "/open-data/v1";

  /** The description of all of them. */
  public static final String DESCRIPTION = "/open-data/openapi.json";

  private ApiAddress() {}

  /** A data set in one form. */
  public static String of(String dataSet, DataFormat format) {
    return DATA + "/" + dataSet + "." + format.ending();
  }

  /** The same of one round only, where a data set is about rounds. */
  public static String of(DataSetDetail dataSet, DataFormat format, RoundId round) {
    var whole = of(dataSet.name(), format);
    return dataSet.isOfPlans() ? whole : whole + "?" + Filter.ROUND.word() + "=" + round.value();
  }
}
