package org.s11portal.panel;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.s11portal.audit.LateDocuments;
import org.s11portal.audit.Returns;
import org.s11portal.base.paper.PdfPrinter;
import org.s11portal.identity.CurrentUser;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The packs of panels, for those who sit and the officer; no agency sees how others graded. */
@Service
@RolesAllowed({Roles.PANEL_CHAIR, Roles.PANEL_MEMBER, Roles.SAFEGUARDING_OFFICER})
public class PanelPacks {

  private final PackRepository packs;
  private final ChallengeRepository challenges;
  private final PanelAccess access;
  private final LineReader lines;
  private final CurrentUser currentUser;
  private final Returns returns;
  private final LateDocuments late;
  private final DeskReader desk;
  private final PackPaper paper;
  private final PdfPrinter printer;
  private final TransactionTemplate reading;

  PanelPacks(
      PackRepository packs,
      ChallengeRepository challenges,
      PanelAccess access,
      LineReader lines,
      CurrentUser currentUser,
      Returns returns,
      LateDocuments late,
      DeskReader desk,
      PackPaper paper,
      PdfPrinter printer,
      TransactionTemplate reading) {
    this.packs = packs;
    this.challenges = challenges;
    this.access = access;
    this.lines = lines;
    this.currentUser = currentUser;
    this.returns = returns;
    this.late = late;
    this.desk = desk;
    this.paper = paper;
    this.printer = printer;
    this.reading = reading;
  }

  /** One pack, for somebody who may read that panel. */
  public PackSheet of(PanelId id) {
    return Objects.requireNonNull(reading.execute(transaction -> read(id)));
  }

  /** The same as one tagged PDF with bookmarks. */
  public byte[] pdf(PanelId id) {
    return printer.print(paper.of(of(id)));
  }

  private PackSheet read(PanelId id) {
    var panel = access.toRead(id);
    var whole = returns.read(panel.assessment());
    var pack = packs.of(panel.assessment());
    return new PackSheet(
        panel.detail(),
        whole,
        pack.map(PanelPack::frozenAt),
        pack.map(PanelPack::peers).orElse(List.of()),
        pack.map(PanelPack::promises).orElse(List.of()),
        whole.round().previous().map(previous -> desk.lastYear(panel, whole.set(), previous)),
        challenges.of(panel.assessment()).stream().map(Challenge::detail).toList(),
        lines.of(panel, currentUser.get()),
        returns.documents(panel.assessment()),
        late.to(panel.assessment()));
  }
}
