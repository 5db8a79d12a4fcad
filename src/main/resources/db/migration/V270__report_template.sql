create table report_template (
  id           uuid         not null primary key,
  uploaded_by  varchar(100) not null,
  uploaded_at  datetime(6)  not null,
  withdrawn_at datetime(6)  null comment 'when another, or the standard one, took its place; null: in use',
  in_use       boolean      as (if(withdrawn_at is null, 1, null)) persistent,
  version      bigint       not null,
  unique index report_template_in_use (in_use)
) comment 'a Word template that reports are filled into; never removed, since reports refer to it';

create table report_template_content (
  template uuid     not null primary key,
  content  longblob not null comment 'the Word document as it was uploaded',
  constraint report_template_content_of_template foreign key (template) references report_template (id)
);

alter table section_report
  add column template uuid null comment 'the template it was put before the board in; null: the standard one, or still a draft',
  add constraint section_report_in_template foreign key (template) references report_template (id);
