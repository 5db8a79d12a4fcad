package org.s11portal.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface RememberedHeadingRepository extends JpaRepository<RememberedHeading, String> {}
