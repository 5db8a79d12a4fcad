package org.s11portal.evidence;

import jakarta.annotation.security.RolesAllowed;
import org.s11portal.base.Refused;
import org.s11portal.identity.AgencyId;
import org.s11portal.identity.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The room each agency has for its evidence. */
@Service
@Transactional
public class Shelves {

  private final EvidenceShelfRepository shelves;
  private final DocumentRepository documents;
  private final EvidenceSettings settings;

  Shelves(
      EvidenceShelfRepository shelves, DocumentRepository documents, EvidenceSettings settings) {
    this.shelves = shelves;
    this.documents = documents;
    this.settings = settings;
  }

  @Transactional(readOnly = true)
  public Room roomOf(AgencyId owner) {
    var quota =
        shelves
            .findById(owner.value())
            .map(shelf -> shelf.quota(settings.quota()))
            .orElseGet(() -> settings.quota().toBytes());
    return new Room(documents.bytesOf(owner), quota);
  }

  /** Lets one agency keep so much in all. */
  @RolesAllowed(Roles.BUSINESS_MANAGER)
  public void allow(AgencyId owner, DataSize quota) {
    if (quota.toBytes() < documents.bytesOf(owner)) {
      throw new Refused("evidence.refused.quotaBelowUse", Sizes.inWords(documents.bytesOf(owner)));
    }
    shelves.putUp(owner.value());
    shelves.take(owner.value()).orElseThrow().allow(quota);
  }

  /** Looks whether there is room, without holding it. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void look(AgencyId owner, FileName name, long coming) {
    if (shelves.findById(owner.value()).isEmpty()) {
      shelves.putUp(owner.value());
    }
    require(shelves.findById(owner.value()).orElseThrow(), owner, name, coming);
  }

  /** Holds the shelf until this transaction ends, and requires room on it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void take(AgencyId owner, FileName name, long coming) {
    require(shelves.take(owner.value()).orElseThrow(), owner, name, coming);
  }

  private void require(EvidenceShelf shelf, AgencyId owner, FileName name, long coming) {
    shelf.requireRoom(name, documents.bytesOf(owner), coming, settings.quota());
  }
}
