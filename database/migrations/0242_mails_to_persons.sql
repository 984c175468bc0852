-- A mail to a person who is followed says where to read what is kept about her; those of colleagues do not.
alter table mail.message add column to_person boolean not null default false;
