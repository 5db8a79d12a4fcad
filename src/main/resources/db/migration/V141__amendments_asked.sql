-- What the officer asks to be changed when a return is given back: one note a criterion, kept with the version it is of.
create table amendment_asked (
  id         uuid        not null primary key,
  assessment uuid        not null,
  version    int         not null comment 'the number of the version that was given back',
  code       varchar(20) not null,
  note       longtext    not null,
  constraint amendment_asked_once unique (assessment, version, code),
  constraint amendment_asked_of_assessment foreign key (assessment) references self_assessment (id)
);
