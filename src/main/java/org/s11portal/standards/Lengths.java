package org.s11portal.standards;

/** How many characters the texts of a set may have. */
public final class Lengths {

  public static final int CODE = 20;
  public static final int EDITION = 20;
  public static final int SET_CODE = 60;
  public static final int TITLE = 200;
  public static final int SHORT_TITLE = 60;
  public static final int CRITERION_TITLE = 100;
  public static final int GRADE = 20;
  public static final int GRADE_WORD = 60;
  public static final int GRADE_MEANING = 500;

  /** More than a cell of a workbook holds could not be taken out again. */
  public static final int TEXT = 30_000;

  private Lengths() {}
}
