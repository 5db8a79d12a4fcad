create table standard_set (
  id            uuid         not null primary key,
  code          varchar(60)  not null,
  edition       varchar(20)  not null,
  title         varchar(200) not null,
  status        varchar(40)  not null,
  meeting       varchar(200) null comment 'the board meeting that signed it off',
  signed_off_on date         null,
  version       bigint       not null,
  constraint standard_set_edition unique (code, edition)
);

create table grade_band (
  standard_set uuid         not null,
  position     int          not null comment 'from the weakest, 0, upwards',
  grade        varchar(20)  not null,
  word         varchar(60)  not null,
  meaning      varchar(500) not null,
  gap          boolean      not null comment 'an agency at this grade owes an improvement action',
  primary key (standard_set, position),
  constraint grade_band_of_set foreign key (standard_set) references standard_set (id)
);

create table standard (
  id           uuid         not null primary key,
  standard_set uuid         not null,
  number       int          not null,
  title        varchar(200) not null,
  short_title  varchar(60)  not null,
  summary      longtext     not null,
  constraint standard_number unique (standard_set, number),
  constraint standard_of_set foreign key (standard_set) references standard_set (id)
);

create table criterion (
  id                uuid         not null primary key,
  standard          uuid         not null,
  position          int          not null,
  code              varchar(20)  not null,
  title             varchar(100) not null,
  question          longtext     not null,
  guidance          longtext     not null,
  good_looks_like   longtext     not null,
  evidence_expected longtext     not null,
  constraint criterion_of_standard foreign key (standard) references standard (id)
);

create table grade_descriptor (
  criterion uuid        not null,
  grade     varchar(20) not null,
  text      longtext    not null,
  primary key (criterion, grade),
  constraint grade_descriptor_of_criterion foreign key (criterion) references criterion (id)
);
