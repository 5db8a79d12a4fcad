-- Where the meeting itself is known it says what it is called. In a plan that was taken out it is
-- only words: a title of 200 characters and its day have to fit.
alter table due_date_amendment
  modify column meeting varchar(300) not null
    comment 'in words; blank where the meeting itself is known, or an imported plan did not say';

update due_date_amendment set meeting = '' where decided_at is not null;
