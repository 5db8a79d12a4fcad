create table late_evidence (
  id         uuid         not null primary key,
  assessment uuid         not null,
  criterion  varchar(20)  not null comment 'the code of what it belongs to',
  document   uuid         not null,
  reason     longtext     not null comment 'why it comes only now',
  added_by   varchar(100) not null,
  added_at   datetime(6)  not null,
  constraint late_evidence_once unique (assessment, criterion, document),
  constraint late_evidence_of_assessment foreign key (assessment) references self_assessment (id),
  index late_evidence_of_document (document)
) comment 'what came after scrutiny had opened; what was handed in stays as it was';
