-- Which pages a document is shown for; and what each submission froze, so that its documents stay for ever.
alter table answer_evidence
  add column pages varchar(60) not null default '' after shows,
  add constraint answer_evidence_of_kept_document foreign key (document) references document (id);

create table submitted_document (
  id         uuid        not null primary key,
  submission uuid        not null,
  criterion  varchar(20) not null,
  document   uuid        not null,
  constraint submitted_document_once unique (submission, criterion, document),
  constraint submitted_document_of_submission foreign key (submission) references submission (id),
  constraint submitted_document_of_kept_document foreign key (document) references document (id)
);

insert into submitted_document (id, submission, criterion, document)
select uuid(), s.id, f.criterion, d.id
  from submission s
  join json_table(s.manifest, '$.answers[*]'
         columns (criterion varchar(20) path '$.criterion',
                  nested path '$.evidence[*]' columns (document char(36) path '$.id'))) f
  join document d on d.id = cast(f.document as uuid);
