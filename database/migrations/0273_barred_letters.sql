-- « Đặng » is found as « Dang », « Işık » as « Isik »: the keys written before knew neither letter.
update people.person set name_key = translate(name_key, 'đı', 'di') where name_key ~ '[đı]';
update referrals.referral set name_key = translate(name_key, 'đı', 'di') where name_key ~ '[đı]';
update organisations.organisation set name_key = translate(name_key, 'đı', 'di') where name_key ~ '[đı]';
