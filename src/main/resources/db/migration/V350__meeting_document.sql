alter table meeting_paper
  add column document uuid null comment 'the document itself, where it was uploaded' after address,
  add constraint meeting_paper_document foreign key (document) references document (id);
