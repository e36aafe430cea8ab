BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
CREATE TABLE annoyances (
	address VARCHAR NOT NULL, 
	week VARCHAR NOT NULL, 
	times INTEGER NOT NULL, 
	CONSTRAINT pk_annoyances PRIMARY KEY (address, week)
);
CREATE TABLE asides (
	id INTEGER NOT NULL, 
	message_id VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	sealed BLOB, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_asides PRIMARY KEY (id)
);
CREATE TABLE broadcast_copies (
	id INTEGER NOT NULL, 
	broadcast_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	outbox_id INTEGER, 
	CONSTRAINT pk_broadcast_copies PRIMARY KEY (id), 
	CONSTRAINT fk_broadcast_copies_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_broadcast_copies_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id), 
	CONSTRAINT fk_broadcast_copies_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "broadcast_copies" VALUES(1,1,'playground:g-1',4,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(2,1,'playground:g-2',5,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(3,1,'playground:g-3',6,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(4,1,'playground:g-3-1',13,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(5,1,'playground:g-3-2',14,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(6,1,'playground:g-4',7,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(7,1,'playground:g-5',8,'notice',NULL);
INSERT INTO "broadcast_copies" VALUES(8,1,'playground:g-estate',3,'notice',NULL);
CREATE TABLE broadcasts (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	author_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	asks BOOLEAN NOT NULL, 
	reminds BOOLEAN NOT NULL, 
	repeats VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	wrong INTEGER DEFAULT '0' NOT NULL, 
	needs_second BOOLEAN NOT NULL, 
	confirmed BOOLEAN DEFAULT 0 NOT NULL, 
	approver_id INTEGER, 
	corrects_id INTEGER, 
	begins_at INTEGER, 
	ends_at INTEGER, 
	send_at INTEGER, 
	made_at INTEGER NOT NULL, 
	sent_at INTEGER, 
	chased_at INTEGER, 
	CONSTRAINT fk_broadcasts_approver_id FOREIGN KEY(approver_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_broadcasts_corrects_id FOREIGN KEY(corrects_id) REFERENCES broadcasts (id)
);
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','观远里 11月28日（周六）9:00停水。','8 个群（观远里，1–5栋）','draft',0,1,'','36703ffd6c6cca2326cc791020670f99b64d8b292adfe2a35f38ad0e44fa9668',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795720152508593,NULL,NULL);
CREATE TABLE buttons (
	id INTEGER NOT NULL, 
	token VARCHAR NOT NULL, 
	outbox_id INTEGER NOT NULL, 
	address VARCHAR NOT NULL, 
	room VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_buttons PRIMARY KEY (id)
);
INSERT INTO "buttons" VALUES(1,'pbDr4TEYr9ebtbumgRVlazD1unJBdOz7',3,'playground:p-lu','playground:p-lu','我去','我去','',1795975751539628);
INSERT INTO "buttons" VALUES(2,'lMhjB_3Unp-zKuknEwOKLndHYiVKRF3Q',4,'playground:p-fang','playground:p-fang','我去','我去','',1795975751539628);
INSERT INTO "buttons" VALUES(3,'a4i5ZTVDVF2w11G-EV0DP5D_Ab2OxT5g',5,'playground:p-wang','playground:p-wang','我去','我去','',1795975751539628);
INSERT INTO "buttons" VALUES(4,'xHxJ4KjueA9AdGOhoZY1RkQUkh670zZI',11,'playground:p-su','playground:p-su','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(5,'YPtoZic5kkZoRgqUJ7pViZuYu-HD6bu5',12,'playground:p-zeng','playground:p-zeng','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(6,'A1-ygQcC7X7nlmG_fvniuAzo0SniF2Vu',13,'playground:p-jiang','playground:p-jiang','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(7,'AlY_WpPF3eMB1AtSd_lweSkUqLefMnCT',14,'playground:p-lu','playground:p-lu','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(8,'qgsUznEoNUG2SKHi44AQS5iaoviwZzET',15,'playground:p-fang','playground:p-fang','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(9,'3t4eoJQcoeTsMv5GrhD0Fix72-x8jsVH',16,'playground:p-zhou','playground:p-zhou','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(10,'vJ7c0jE3geQOpAaL6qa6Zkv_-wMhMQ4W',17,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(11,'mYI02PduG0zO0r-gIoXEmBdY7sTWxmNk',18,'playground:p-wen','playground:p-wen','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(12,'fDyZSeMcN2k19FxQ-o-9faeEUXjF1jgD',19,'playground:p-wang','playground:p-wang','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(13,'ATGBhGGA3ztkIa-IBIw71Sz5wfREFKA2',20,'playground:p-chen','playground:p-chen','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(14,'_tsExV9uydSnMNpFSj6PJVkj9dBfFkfk',21,'playground:p-gao','playground:p-gao','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(15,'_6AZ1in7IYiQ2mcWnAuOfElt9IxeLidF',22,'playground:p-admin','playground:p-admin','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(16,'uD1zmlV843qjksmW-wJpvh_yBRLzUTZf',23,'playground:p-duty','playground:p-duty','我去','我去','',1795979351921257);
INSERT INTO "buttons" VALUES(17,'fgzgGJKk55_ujEMYemQqWWyvm0lIA1HV',33,'playground:p-su','playground:p-su','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(18,'TX21QVc4X_OyL_czmI1W7xIysJ6ond4L',34,'playground:p-zeng','playground:p-zeng','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(19,'pdOk2WFu2E1iQG4nJONvVX6WNfWgWa2i',35,'playground:p-jiang','playground:p-jiang','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(20,'uhQRx52jXH3Yl1FhJXKMDpv2109Q2CYG',36,'playground:p-lu','playground:p-lu','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(21,'XofMyQpFDEyTheeFnHfV8zLfBA8rbQky',37,'playground:p-fang','playground:p-fang','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(22,'CDYu99jjgONnEWspuT1roa5DExmX-ptG',38,'playground:p-zhou','playground:p-zhou','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(23,'brfs1wNEcSEcnPLOV6VKRgR3tDYgg4rs',39,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(24,'Po2GlK9MOjPBV6F1sjpC5Nq07hwegI5O',40,'playground:p-wen','playground:p-wen','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(25,'Eo9Et5TGbfR_db_ndsK838Sv346Dv7WP',41,'playground:p-wang','playground:p-wang','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(26,'kZriRlqIeteY3fbxckJP295OQvVen-K6',42,'playground:p-chen','playground:p-chen','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(27,'wvXSEzqDIVzj4-_yLVWpciFf_zphA68b',43,'playground:p-gao','playground:p-gao','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(28,'McvVAyxj4aZJ9UmPSsYdWApSx8Y7kimZ',44,'playground:p-admin','playground:p-admin','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(29,'O3MrJ2-3F8Fm9ymGArnnOIP-kzxIGQNL',45,'playground:p-duty','playground:p-duty','我去','我去','',1795990152663341);
INSERT INTO "buttons" VALUES(30,'QJZlQauraJRDIsY8GU8X1Pj9B-UP4S9s',46,'playground:p-su','playground:p-su','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(31,'kS65Mue78fDpACpEFC-JwoowntPGuDWX',47,'playground:p-zeng','playground:p-zeng','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(32,'fAzCtJIQnpSZv8Kxs04DpPu_xCzld225',48,'playground:p-jiang','playground:p-jiang','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(33,'MyyjDA2rEARGdUH1aY9YGKvW76Ljk8bT',49,'playground:p-lu','playground:p-lu','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(34,'Ed4hr3lV7RPz5jEwcMEK3CkigWDTgxxi',50,'playground:p-fang','playground:p-fang','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(35,'uCDUmXvc0mEzoxNJFNOl-SMVZkYXnX99',51,'playground:p-zhou','playground:p-zhou','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(36,'VTPD8w4CyOkRB6xTJ2iWGhi329WSYjJ5',52,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(37,'QK2wBHbi_SJ6Sv8ceMUiufOWBlRHYzM4',53,'playground:p-wen','playground:p-wen','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(38,'LOz6BpgoyEAgX8rJZEtczxiwfHl19PjR',54,'playground:p-wang','playground:p-wang','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(39,'TdjYnI_rJ5CnERNG9oPvv6InBG6oQmkQ',55,'playground:p-chen','playground:p-chen','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(40,'qIaoUJJjoGpsYAdYjKSF8JFr8WX-vVf2',56,'playground:p-gao','playground:p-gao','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(41,'bsz01IgUORVnW1YyXUbx-tUhy6FepU_t',57,'playground:p-admin','playground:p-admin','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(42,'I2ILS8OFU0fLx1k0AyuPUX1f8SNhCsr8',58,'playground:p-duty','playground:p-duty','我去','我去','',1796083752784605);
INSERT INTO "buttons" VALUES(43,'bEejMx9f53ZLgp6psAFS55alcOqueMar',59,'playground:p-wen','playground:p-wen','接','接 4','',1796083752864057);
INSERT INTO "buttons" VALUES(44,'a57mrSIxmADxlxiI58hYe9wOuzO7XJZ8',59,'playground:p-wen','playground:p-wen','转','转 4','',1796083752864057);
INSERT INTO "buttons" VALUES(45,'b2vztq0l96MqXYygwQ4CXQ_N4gY1l0zK',59,'playground:p-wen','playground:p-wen','晚点','晚点','',1796083752864057);
INSERT INTO "buttons" VALUES(46,'NO-y1YLy1Ee3XhXoF5QG7jBOZyoItSkL',59,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796083752864057);
INSERT INTO "buttons" VALUES(47,'jW_qih9yXNm4gkbEWc0NcVbtTWANJVwi',60,'playground:p-bai','playground:p-bai','接','接 3','',1796083752895032);
INSERT INTO "buttons" VALUES(48,'cRqKimEz57x285pJPuBSRvhhD6HpmoxM',60,'playground:p-bai','playground:p-bai','转','转 3','',1796083752895032);
INSERT INTO "buttons" VALUES(49,'QcgGfu7b4cg-5jFsNXe3BAwjuidYtv9m',60,'playground:p-bai','playground:p-bai','晚点','晚点','',1796083752895032);
INSERT INTO "buttons" VALUES(50,'nP08mIM-p1ZC64KwR73nMYgaid9YRNiS',60,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796083752895032);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
);
CREATE TABLE corrections (
	message_id VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	read_as VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	subject VARCHAR, 
	role VARCHAR NOT NULL, 
	level VARCHAR, 
	author_id INTEGER NOT NULL, 
	corrected_by INTEGER, 
	ticket_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_corrections PRIMARY KEY (message_id), 
	CONSTRAINT fk_corrections_author_id FOREIGN KEY(author_id) REFERENCES people (id), 
	CONSTRAINT fk_corrections_corrected_by FOREIGN KEY(corrected_by) REFERENCES people (id)
);
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795716550971486,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795716550971486,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:f83ef20b6c6843fb93c12b39fb7fc7ee',1795716551360382);
INSERT INTO "heard" VALUES('playground:e767d1c00a664d8488c89af3aaae24d8',1795716551499145);
INSERT INTO "heard" VALUES('playground:af1d328365324bb396a3bf80e8be8f79',1795716551539628);
INSERT INTO "heard" VALUES('playground:7d2bbf249d1942b295c16acbce3c2eb3',1795716551671288);
INSERT INTO "heard" VALUES('playground:48c6a0d1a11e49bda8e4e4b89828c1ae',1795716551727767);
INSERT INTO "heard" VALUES('playground:db2b250c5d38408eafed0311f3dcf068',1795716551776155);
INSERT INTO "heard" VALUES('playground:6d9ba76cc58a459f835a7fcc36671bb0',1795716551845135);
INSERT INTO "heard" VALUES('playground:bc3f1e474ec847d0a72bc3642a73d6f3',1795720152038008);
INSERT INTO "heard" VALUES('playground:67fb11efe3f74d80a1dd2b95ba7264b4',1795720152131896);
INSERT INTO "heard" VALUES('playground:db3085ab1eb640619056894519943f59',1795720152185301);
INSERT INTO "heard" VALUES('playground:07dee5c9c2e84150b7feb376d9330b2e',1795720152418900);
INSERT INTO "heard" VALUES('playground:b0fb381d02c9442d89de193f017e47db',1795720152460034);
INSERT INTO "heard" VALUES('playground:b1f16a719fac4db0aae14e044bebd795',1795720152508593);
CREATE TABLE households (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	room VARCHAR NOT NULL, 
	CONSTRAINT pk_households PRIMARY KEY (id), 
	CONSTRAINT fk_households_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_households_place_id_room UNIQUE (place_id, room)
);
INSERT INTO "households" VALUES(1,14,'502');
INSERT INTO "households" VALUES(2,14,'301');
INSERT INTO "households" VALUES(3,14,'602');
INSERT INTO "households" VALUES(4,13,'201');
INSERT INTO "households" VALUES(5,13,'403');
INSERT INTO "households" VALUES(6,15,'102');
INSERT INTO "households" VALUES(7,8,'703');
INSERT INTO "households" VALUES(8,9,'401');
INSERT INTO "households" VALUES(9,14,'402');
INSERT INTO "households" VALUES(10,14,'101');
INSERT INTO "households" VALUES(11,13,'502');
INSERT INTO "households" VALUES(12,15,'301');
INSERT INTO "households" VALUES(13,10,'201');
INSERT INTO "households" VALUES(14,11,'302');
INSERT INTO "households" VALUES(15,7,'501');
INSERT INTO "households" VALUES(16,8,'201');
INSERT INTO "households" VALUES(17,9,'602');
INSERT INTO "households" VALUES(18,8,'402');
INSERT INTO "households" VALUES(19,12,'503');
INSERT INTO "households" VALUES(20,7,'302');
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	person_id INTEGER, 
	at INTEGER NOT NULL, 
	detail JSON NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id)
);
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795716550971486,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795716551360382,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795716551360382,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795716551499145,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795716551539628,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795716551539628,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'ticket.taken',1,9,1795716551671288,'{"was": 9}');
INSERT INTO "journal" VALUES(8,'round.postponed',NULL,9,1795716551727767,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(9,'ticket.opened',3,1,1795716551776155,'{"asked": false, "because": ["漏水", "了"], "sure": 0.56}');
INSERT INTO "journal" VALUES(10,'ticket.assigned',3,NULL,1795716551776155,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',2,NULL,1795720151921257,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(12,'ticket.opened',4,3,1795720152038008,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',4,NULL,1795720152038008,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(14,'ticket.done',1,9,1795720152131896,'{}');
INSERT INTO "journal" VALUES(15,'ticket.closed',1,1,1795720152185301,'{"judged": true}');
INSERT INTO "journal" VALUES(16,'command.refused',NULL,24,1795720152418900,'{}');
INSERT INTO "journal" VALUES(17,'broadcast.drafted',NULL,24,1795720152508593,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(18,'ticket.assigned',2,NULL,1795730952663341,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(19,'ticket.assigned',2,NULL,1795824552784605,'{"to": 25, "was": 23, "why": "silent"}');
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	address VARCHAR NOT NULL, 
	audience VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	mention VARCHAR, 
	picture VARCHAR, 
	ticket_id INTEGER, 
	state VARCHAR NOT NULL, 
	put_at INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	tries INTEGER NOT NULL, 
	receipt VARCHAR
, channel VARCHAR DEFAULT '' NOT NULL, deed VARCHAR DEFAULT 'say' NOT NULL, refers VARCHAR, urgent BOOLEAN DEFAULT false NOT NULL, once BOOLEAN DEFAULT false NOT NULL, purpose VARCHAR DEFAULT '' NOT NULL, until INTEGER);
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795716551360382,1795716551360382,0,'7cb6c1b14fb24ad483f11e21e45b00f1','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795716551539628,1795716551539628,0,'8bf264a952ee491bb5923f83ff3119c3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795716551539628,1795716551539628,0,'71a6664c7a714e8d9818e64004a522e7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795716551539628,1795716551539628,0,'d382d8c292ca436289d45ff92142bcf8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795716551539628,1795716551539628,0,'721906f1ecdf4a5587c38d9b3e93c29c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795716551539628,1795716551539628,0,'baf618fe2ed24778bdb5fad06eb4b861','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716551671288,1795716551671288,0,'f2e5454ffb8a486898d13fa3ec5ec2ba','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795716551727767,1795716551727767,0,'96c9c42b76a7452491ee66de5f95630b','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716551776155,1795716551776155,0,'147c18cad43f458f9ace546cd24828a1','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795716551845135,1795716551845135,0,'2bc2d4a4f1044ac48f0f44204be6d41e','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-su','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'91e52206fea24a2888242b5d792d36a0','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'b698c9085ff34f2a80df290b485a6e94','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'95da098ba8ae4085b82b996c5696d330','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-lu','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'7b37568756c140e5bf3bf481904ee0f9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-fang','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'b9e53866130d42f59d0c607ed52b2217','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'01b56b2a9e744a448dc13ba1788e498b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'025954a8a78a4c15bad85c47b760df25','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-wen','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'98ef8b59ba974575822dcb2667434378','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wang','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'66e48431238e46ad83f761d963271073','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-chen','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'32bcf29d0fab40b787f2ab477a0cf4f5','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-gao','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'95967eaf01a44bd3987d97206369d116','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-admin','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'c4f7af80c02c4eb0868b65cf3dd3ce04','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-duty','private','',NULL,NULL,2,'sent',1795720151921257,1795720151921257,0,'4bcd5b2df8cc49e4896b39c3c7c843af','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795720152038008,1795720152038008,0,'3b82dae5d3a8405d8f2ece983ae5aebd','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-xu','private','',NULL,NULL,4,'sent',1795720152038008,1795720152038008,0,'3a9f8ed248b04059a54749eab9023523','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795720152131896,1795720152131896,0,'64e2bf999f3c4c50b2b0569119a387f1','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795720152131896,1795720152131896,0,'98cd20df98544e1a88f82e4e5603c7dc','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795720152185301,1795720152185301,0,'a1d9b90429074c0f91a720dc124fccb6','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(29,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720152418900,1795720152418900,0,'aa3319d3d3764f06a833b22b7dbca0b9','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720152460034,1795720152460034,0,'f4fbf86f18224d679c266838b0b8a1ed','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795720152508593,1795720152508593,0,'2595f7be83544c0ead0622d5ff496d68','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795720152508593,1795720152508593,0,'acc25e8d4aba4fde8fa953c0ad263297','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-su','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'7baea5a19d104d26a14e6c797b19ebba','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'cc4c9b53b243459d8c5148d783cda74c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'208d54c4a54241c98eb3bb4c992c940f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-lu','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'fa93aa57a6914012bff0ab25e2667605','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-fang','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'f926a9ec539a450da886b986b361698d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'08e12ba603a54869bc18b057f8837f19','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'f03d0d27c8df44449c9f21236ca30583','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-wen','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'2868189976af44be84ca3326b9f7935b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-wang','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'258ca2024d044f5ab8501db2084c0174','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-chen','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'7e62d007913f44659c7cce4a0ea04d61','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-gao','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'d47514fae4c4461182e9e04daa79df85','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-admin','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'4814082b076f4317a59ddbc8c074c1cd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-duty','private','',NULL,NULL,2,'sent',1795730952663341,1795730952663341,0,'a01cafd0d7024ed18a2004bb2536efbc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-su','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'cc5e9de9839f4d2d975e2ad855775232','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'e2de765fb9dc40d9934becb47d20a383','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'9157296362ba4bcc94fdb7582c960b73','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-lu','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'a654d21d69744fbabb078ccb3870b81d','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-fang','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'a10231ca69904b82893a01ddfdb37645','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'06e84de0c5024c7e98821a08dc080893','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'5da9d2f3f21243b3b455c455ca4fbde8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(53,'playground:p-wen','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'ea1314f5ea0c40eeab9195599298a7da','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(54,'playground:p-wang','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'53517c74f49b45d8b323b9f1cd31df65','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(55,'playground:p-chen','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'8798923fffbd498aaff33b361518d183','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(56,'playground:p-gao','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'25e94485b4424738b8b9dfeb156d1dac','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(57,'playground:p-admin','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'dcfb249c65e843b091810a2dbbe271a3','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(58,'playground:p-duty','private','',NULL,NULL,2,'sent',1795824552784605,1795824552784605,0,'cc1de6012e894740a03bb91dde3df12a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(59,'playground:p-wen','private','',NULL,NULL,4,'sent',1795824552864057,1795824552864057,0,'90896423fc85412fa2170fb62a003871','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(60,'playground:p-bai','private','',NULL,NULL,3,'sent',1795824552895032,1795824552895032,0,'a41257ab1eda4d4d96511d9e96a840c5','playground','say',NULL,0,0,'status',NULL);
CREATE TABLE people (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	household_id INTEGER, 
	away_until INTEGER, 
	CONSTRAINT pk_people PRIMARY KEY (id), 
	CONSTRAINT fk_people_household_id FOREIGN KEY(household_id) REFERENCES households (id)
);
INSERT INTO "people" VALUES(1,'蓝秋月',1,NULL);
INSERT INTO "people" VALUES(2,'郑阿伟',2,NULL);
INSERT INTO "people" VALUES(3,'许佳宁',3,NULL);
INSERT INTO "people" VALUES(4,'林素珍',4,NULL);
INSERT INTO "people" VALUES(5,'丁一帆',5,NULL);
INSERT INTO "people" VALUES(6,'洪小满',6,NULL);
INSERT INTO "people" VALUES(7,'郭有福',7,NULL);
INSERT INTO "people" VALUES(8,'沈知夏',8,NULL);
INSERT INTO "people" VALUES(9,'白玉兰',9,NULL);
INSERT INTO "people" VALUES(10,'叶青松',10,NULL);
INSERT INTO "people" VALUES(11,'何建平',11,NULL);
INSERT INTO "people" VALUES(12,'苏凤英',12,NULL);
INSERT INTO "people" VALUES(13,'吴德海',13,NULL);
INSERT INTO "people" VALUES(14,'曾美华',14,NULL);
INSERT INTO "people" VALUES(15,'江明远',15,NULL);
INSERT INTO "people" VALUES(16,'卢秀梅',16,NULL);
INSERT INTO "people" VALUES(17,'方致和',17,NULL);
INSERT INTO "people" VALUES(18,'周文彬',18,NULL);
INSERT INTO "people" VALUES(19,'庄雨晴',19,NULL);
INSERT INTO "people" VALUES(20,'温如玉',20,NULL);
INSERT INTO "people" VALUES(21,'王师傅',NULL,NULL);
INSERT INTO "people" VALUES(22,'陈师傅',NULL,NULL);
INSERT INTO "people" VALUES(23,'高敏',NULL,NULL);
INSERT INTO "people" VALUES(24,'小郑',NULL,NULL);
INSERT INTO "people" VALUES(25,'魏晨',NULL,NULL);
CREATE TABLE pictures (
	id INTEGER NOT NULL, 
	handle VARCHAR NOT NULL, 
	ticket_id INTEGER, 
	message_id VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	album VARCHAR, 
	state VARCHAR NOT NULL, 
	jpeg BLOB, 
	tries INTEGER NOT NULL, 
	next_at INTEGER NOT NULL, 
	kept_until INTEGER NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT fk_pictures_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id) ON DELETE CASCADE, 
	CONSTRAINT uq_pictures_handle UNIQUE (handle)
);
CREATE TABLE places (
	id INTEGER NOT NULL, 
	parent_id INTEGER, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	ways JSON NOT NULL, 
	CONSTRAINT pk_places PRIMARY KEY (id), 
	CONSTRAINT fk_places_parent_id FOREIGN KEY(parent_id) REFERENCES places (id), 
	CONSTRAINT uq_places_parent_id_kind_name UNIQUE (parent_id, kind, name)
);
INSERT INTO "places" VALUES(1,NULL,'street','湖滨街道','/1/','{}');
INSERT INTO "places" VALUES(2,1,'community','莲花北社区','/1/2/','{}');
INSERT INTO "places" VALUES(3,2,'estate','观远里','/1/2/3/','{}');
INSERT INTO "places" VALUES(4,3,'building','1栋','/1/2/3/4/','{}');
INSERT INTO "places" VALUES(5,3,'building','2栋','/1/2/3/5/','{}');
INSERT INTO "places" VALUES(6,3,'building','3栋','/1/2/3/6/','{}');
INSERT INTO "places" VALUES(7,3,'building','4栋','/1/2/3/7/','{"households": 24}');
INSERT INTO "places" VALUES(8,3,'building','5栋','/1/2/3/8/','{"households": 28}');
INSERT INTO "places" VALUES(9,4,'unit','1单元','/1/2/3/4/9/','{"households": 12}');
INSERT INTO "places" VALUES(10,4,'unit','2单元','/1/2/3/4/10/','{"households": 12}');
INSERT INTO "places" VALUES(11,5,'unit','1单元','/1/2/3/5/11/','{"households": 14}');
INSERT INTO "places" VALUES(12,5,'unit','2单元','/1/2/3/5/12/','{"households": 14}');
INSERT INTO "places" VALUES(13,6,'unit','1单元','/1/2/3/6/13/','{"households": 14}');
INSERT INTO "places" VALUES(14,6,'unit','2单元','/1/2/3/6/14/','{"households": 14}');
INSERT INTO "places" VALUES(15,6,'unit','3单元','/1/2/3/6/15/','{"households": 12}');
CREATE TABLE posters (
	code VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	made_at INTEGER NOT NULL, 
	CONSTRAINT pk_posters PRIMARY KEY (code), 
	CONSTRAINT fk_posters_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE questions (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	payload JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_questions PRIMARY KEY (id), 
	CONSTRAINT fk_questions_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE receipts (
	broadcast_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	told_by INTEGER, 
	CONSTRAINT pk_receipts PRIMARY KEY (broadcast_id, household_id), 
	CONSTRAINT fk_receipts_broadcast_id FOREIGN KEY(broadcast_id) REFERENCES broadcasts (id), 
	CONSTRAINT fk_receipts_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_receipts_told_by FOREIGN KEY(told_by) REFERENCES people (id)
);
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	household_id INTEGER, 
	room VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	settled BOOLEAN NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_reports_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_reports_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:f83ef20b6c6843fb93c12b39fb7fc7ee',1,1795716551360382);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:e767d1c00a664d8488c89af3aaae24d8',1,1795716551499145);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:af1d328365324bb396a3bf80e8be8f79',0,1795716551539628);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:db2b250c5d38408eafed0311f3dcf068',0,1795716551776155);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:bc3f1e474ec847d0a72bc3642a73d6f3',0,1795720152038008);
CREATE TABLE roles (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	deputy BOOLEAN NOT NULL, 
	post VARCHAR NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER, 
	CONSTRAINT pk_roles PRIMARY KEY (id), 
	CONSTRAINT fk_roles_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_roles_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795716550971486,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795716550971486,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795716550971486,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "rounds" VALUES(9,1795824552895032,0);
INSERT INTO "rounds" VALUES(20,1795824552864057,0);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门');
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行');
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证');
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三');
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约');
CREATE TABLE tickets (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	matter VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	public BOOLEAN NOT NULL, 
	place_id INTEGER NOT NULL, 
	spot VARCHAR NOT NULL, 
	level_id INTEGER NOT NULL, 
	reporter_id INTEGER NOT NULL, 
	owner_id INTEGER, 
	refusals INTEGER NOT NULL, 
	merged_into INTEGER, 
	price VARCHAR NOT NULL, 
	opened_at INTEGER NOT NULL, 
	told_at INTEGER, 
	due_at INTEGER NOT NULL, 
	done_at INTEGER, 
	closed_at INTEGER, 
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795716551360382,NULL,1795734000000000,1795720152131896,1795720152185301,'good',NULL);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',1,7,25,0,NULL,'',1795716551539628,NULL,1795716851539628,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,9,0,NULL,'',1795716551776155,1795824552895032,1795737600000000,NULL,NULL,NULL,NULL);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',14,3,20,0,NULL,'',1795720152038008,1795824552864057,1795737600000000,NULL,NULL,NULL,NULL);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795824600000000,'{}');
INSERT INTO "timers" VALUES('emergencies.widen:2','emergencies.widen',1795824732784605,'{"ticket": 2, "times": 4}');
INSERT INTO "timers" VALUES('reminders.step:20','reminders.step',1795828152864057,'{"person": 20}');
INSERT INTO "timers" VALUES('reminders.step:9','reminders.step',1795828152895032,'{"person": 9}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795827900000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795825800000000,'{}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795827600000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795831200000000,'{}');
CREATE TABLE wires (
	account VARCHAR NOT NULL, 
	session VARCHAR NOT NULL, 
	since INTEGER NOT NULL, 
	CONSTRAINT pk_wires PRIMARY KEY (account)
);
CREATE INDEX ix_asides_at ON asides (at);
CREATE INDEX ix_heard_at ON heard (at);
CREATE INDEX ix_journal_ticket ON journal (ticket_id);
CREATE INDEX ix_journal_verb_at ON journal (verb, at);
CREATE INDEX ix_outbox_address_ticket ON outbox (address, ticket_id);
CREATE INDEX ix_places_path ON places (path);
CREATE INDEX ix_timers_due ON timers (due_at, "key");
CREATE INDEX ix_groups_place_id ON groups (place_id);
CREATE INDEX ix_people_household_id ON people (household_id);
CREATE INDEX ix_people_name ON people (name);
CREATE INDEX ix_addresses_person_id ON addresses (person_id);
CREATE INDEX ix_questions_person_id ON questions (person_id);
CREATE INDEX ix_questions_until ON questions (until);
CREATE INDEX ix_roles_person_id ON roles (person_id);
CREATE INDEX ix_roles_place_id ON roles (place_id);
CREATE INDEX ix_tickets_open_by_owner ON tickets (owner_id, told_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_open_by_place ON tickets (place_id, due_at) WHERE state IN ('待接单', '已接单', '部分解决');
CREATE INDEX ix_tickets_place_opened ON tickets (place_id, opened_at, state);
CREATE INDEX ix_tickets_reporter_id ON tickets (reporter_id);
CREATE INDEX ix_reports_message ON reports (message_id);
CREATE INDEX ix_reports_person_id ON reports (person_id);
CREATE INDEX ix_reports_room_at ON reports (room, at);
CREATE INDEX ix_reports_ticket_id ON reports (ticket_id);
CREATE INDEX ix_corrections_at ON corrections (at);
CREATE INDEX ix_corrections_author_id ON corrections (author_id);
CREATE INDEX ix_corrections_corrected_by ON corrections (corrected_by);
CREATE INDEX ix_tickets_parent_id ON tickets (parent_id);
CREATE INDEX ix_outbox_waiting ON outbox (channel, next_at, id) WHERE state = 'waiting';
CREATE INDEX ix_outbox_unasked ON outbox (address, put_at) WHERE purpose = 'unasked';
CREATE INDEX ix_broadcasts_author_id ON broadcasts (author_id);
CREATE INDEX ix_broadcasts_stage ON broadcasts (stage, made_at);
CREATE INDEX ix_broadcast_copies_broadcast_id ON broadcast_copies (broadcast_id);
CREATE INDEX ix_buttons_outbox_id ON buttons (outbox_id);
CREATE INDEX ix_buttons_address ON buttons (address);
CREATE INDEX ix_buttons_until ON buttons (until);
CREATE INDEX ix_pictures_state ON pictures (state, next_at);
CREATE INDEX ix_pictures_ticket_id ON pictures (ticket_id);
CREATE INDEX ix_pictures_message_id ON pictures (message_id);
CREATE INDEX ix_pictures_album ON pictures (album);
CREATE INDEX ix_pictures_kept_until ON pictures (kept_until);
CREATE INDEX ix_posters_place_id ON posters (place_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',60);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
