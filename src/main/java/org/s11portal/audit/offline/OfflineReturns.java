package org.s11portal.audit.offline;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.s11portal.agency.Agencies;
import org.s11portal.audit.Answers;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.SelfAssessments;
import org.s11portal.base.NotFound;
import org.s11portal.base.Refused;
import org.s11portal.base.table.TableFile;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an agency’s newest return along as a workbook, and brings back what was filled in. */
@Service
@RolesAllowed({Roles.AGENCY_CONTRIBUTOR, Roles.AGENCY_LEAD})
public class OfflineReturns {

  private final SelfAssessments own;
  private final Answers answers;
  private final Agencies agencies;

  OfflineReturns(SelfAssessments own, Answers answers, Agencies agencies) {
    this.own = own;
    this.answers = answers;
    this.agencies = agencies;
  }

  /** The return as it stands, to fill in elsewhere. */
  public byte[] workbook() {
    var whole = current();
    return ReturnWorkbook.write(whole, agencies.get(whole.assessment().agency()).name());
  }

  /**
   * What a workbook would change. Nothing is changed yet, and nothing is kept of the file.
   *
   * @throws Refused when it is not the workbook of this return, with what to do instead
   */
  public OfflinePreview read(InputStream file) throws IOException {
    var whole = current();
    if (!whole.assessment().status().isWithAgency()) {
      throw new Refused("audit.refused.frozen");
    }
    return OfflineReading.of(TableFile.read(file), whole);
  }

  /**
   * Keeps what was chosen of a preview, all of it or nothing, by the rules that hold for every
   * answer. What somebody changed since the preview refuses the whole.
   */
  @Transactional
  public void take(List<SaveAnswer> chosen) {
    chosen.forEach(answers::draft);
  }

  private ReturnDetail current() {
    return own.current().orElseThrow(NotFound::new);
  }
}
