package org.s11portal.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommentaryRepository extends Repository<Commentary, UUID> {

  Commentary save(Commentary commentary);

  Commentary saveAndFlush(Commentary commentary);

  List<Commentary> findByReport(ReportId report);

  Optional<Commentary> findByReportAndSection(ReportId report, ReportSection section);
}
