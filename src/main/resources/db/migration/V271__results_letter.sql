create table results_letter (
  id      uuid        not null primary key,
  round   varchar(40) not null,
  words   longtext    not null comment 'what the officer writes to every agency',
  version bigint      not null,
  constraint results_letter_once unique (round)
) comment 'the letter by which agencies are told their published results';

create table results_letter_words (
  letter uuid        not null,
  agency varchar(60) not null,
  words  longtext    not null comment 'what is written to this agency besides',
  primary key (letter, agency),
  constraint results_letter_words_of_letter foreign key (letter) references results_letter (id)
);

create table results_letter_sent (
  letter uuid        not null,
  agency varchar(60) not null,
  at     datetime(6) not null comment 'from then on the agency reads it',
  primary key (letter, agency),
  constraint results_letter_sent_of_letter foreign key (letter) references results_letter (id)
);
