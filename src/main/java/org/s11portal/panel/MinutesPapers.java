package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import org.s11portal.base.NotFound;
import org.s11portal.base.paper.Paper;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.base.paper.WordPrinter;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The minutes to take away, for those who scrutinise and, once circulated, for the agency. */
@Service
public class MinutesPapers {

  private final MinutesPaper minutes;
  private final ScrutinyPanelRepository panels;
  private final PanelAccess access;
  private final CurrentUser currentUser;
  private final PdfPrinter pdf;
  private final WordPrinter word;
  private final TransactionTemplate reading;

  MinutesPapers(
      MinutesPaper minutes,
      ScrutinyPanelRepository panels,
      PanelAccess access,
      CurrentUser currentUser,
      PdfPrinter pdf,
      WordPrinter word,
      TransactionTemplate reading) {
    this.minutes = minutes;
    this.panels = panels;
    this.access = access;
    this.currentUser = currentUser;
    this.pdf = pdf;
    this.word = word;
    this.reading = reading;
  }

  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public byte[] pdf(PanelId id) {
    return pdf.print(written(id));
  }

  @RolesAllowed({
    Roles.PANEL_CHAIR,
    Roles.PANEL_MEMBER,
    Roles.SAFEGUARDING_OFFICER,
    Roles.BUSINESS_MANAGER,
    Roles.INDEPENDENT_CHAIR
  })
  public byte[] word(PanelId id) {
    return word.print(written(id));
  }

  /**
   * An agency’s own.
   *
   * @throws NotFound when they are not circulated yet, or another’s
   */
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public byte[] ourPdf(PanelId id) {
    return pdf.print(ours(id));
  }

  /** The same to work on. */
  @RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD, Roles.AGENCY_SIGNOFF})
  public byte[] ourWord(PanelId id) {
    return word.print(ours(id));
  }

  // Read in one transaction, printed after it: nobody else waits for a printer.
  private Paper written(PanelId id) {
    return reading.execute(transaction -> minutes.of(access.toRead(id)));
  }

  private Paper ours(PanelId id) {
    var agency = currentUser.get().actingAgency();
    return reading.execute(
        transaction ->
            panels.circulatedTo(agency, id.value()).map(minutes::of).orElseThrow(NotFound::new));
  }
}
