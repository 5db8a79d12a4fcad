-- An edition is made from an earlier one, and each of its criteria remembers the one it descends from.
alter table standard_set
  add column follows        uuid        null comment 'the edition it was made from',
  add column not_applicable varchar(20) not null default 'WITH_REASON' comment 'whether a criterion may be put aside',
  add constraint standard_set_follows foreign key (follows) references standard_set (id);

alter table grade_band
  add column colour varchar(20) null comment 'a colour of the grade palette; by its place on the scale when null';

alter table criterion
  add column ancestor uuid null comment 'the criterion of an earlier edition it descends from; null when it is new',
  add constraint criterion_ancestor foreign key (ancestor) references criterion (id);

create table criterion_audience (
  criterion uuid        not null,
  kind      varchar(20) not null comment 'a kind of agency it is asked of; everybody when there is none',
  primary key (criterion, kind),
  constraint criterion_audience_of foreign key (criterion) references criterion (id)
);

-- Editions that were there before this: the same code in the edition before is the ancestor.
update criterion
  join (
    select newer.id, (
      select older.id
        from criterion older
        join standard s on s.id = older.standard
        join standard_set e on e.id = s.standard_set
       where older.code = newer.code and e.code = edition.code and e.edition < edition.edition
       order by e.edition desc
       limit 1) as ancestor
      from criterion newer
      join standard on standard.id = newer.standard
      join standard_set edition on edition.id = standard.standard_set
  ) found on found.id = criterion.id
   set criterion.ancestor = found.ancestor;

update standard_set
  join (
    select newer.id, (
      select older.id
        from standard_set older
       where older.code = newer.code and older.edition < newer.edition
       order by older.edition desc
       limit 1) as follows
      from standard_set newer
  ) found on found.id = standard_set.id
   set standard_set.follows = found.follows;
