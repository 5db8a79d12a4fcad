package org.s11portal.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.s11portal.identity.UserId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberViewRepository extends Repository<MemberView, UUID> {

  MemberView saveAndFlush(MemberView view);

  @Query("select v from MemberView v where v.panel = :panel and v.code = :code order by v.saidAt")
  List<MemberView> of(PanelId panel, String code);

  @Query(
      "select v from MemberView v"
          + " where v.panel = :panel and v.code = :code and v.member = :member")
  Optional<MemberView> of(PanelId panel, String code, UserId member);
}
