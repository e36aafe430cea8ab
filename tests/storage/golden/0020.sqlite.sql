BEGIN TRANSACTION;
CREATE TABLE addresses (
	address VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, failed_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_addresses PRIMARY KEY (address), 
	CONSTRAINT fk_addresses_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
INSERT INTO "addresses" VALUES('playground:p-lan',1,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wei',2,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-xu',3,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lin',4,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ding',5,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-hong',6,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-guo',7,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-shen',8,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-bai',9,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-ye',10,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-he',11,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-su',12,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wu',13,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zeng',14,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-jiang',15,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-lu',16,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-fang',17,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhou',18,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-zhuang',19,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wen',20,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-wang',21,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-chen',22,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-gao',23,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-admin',24,NULL,NULL,NULL);
INSERT INTO "addresses" VALUES('playground:p-duty',25,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
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
INSERT INTO "broadcasts" VALUES(1,24,'playground:p-admin','停水','','8 个群（观远里，1–5栋）','draft',0,1,'','f216c3d700c33e0fadd49052b4bac8843cd8b527608e4c68e8fe8a3705a16627',0,1,0,NULL,NULL,1795827600000000,NULL,NULL,1795736958063620,NULL,NULL);
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
INSERT INTO "buttons" VALUES(1,'z0IIGcuEfymVTlNpDrHoO7eUo5dONnr5',3,'playground:p-lu','playground:p-lu','我去','我去','',1795992557693772);
INSERT INTO "buttons" VALUES(2,'wAvtSlAhaW3S01CHgDqS6Z1FViGk_8IH',4,'playground:p-fang','playground:p-fang','我去','我去','',1795992557693772);
INSERT INTO "buttons" VALUES(3,'vfvZkOFWeaJX3qjhivhj9h3v4sbgY-ns',5,'playground:p-wang','playground:p-wang','我去','我去','',1795992557693772);
INSERT INTO "buttons" VALUES(4,'946Bf82NUlWkvoTnJB32ypIPu4YHwYvl',12,'playground:p-su','playground:p-su','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(5,'GViVFZl1zzwKy2wUJi2KnJemh2liTS_7',13,'playground:p-zeng','playground:p-zeng','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(6,'RrlEXyLOvlElY1t1la8uWLICi3q38HkM',14,'playground:p-jiang','playground:p-jiang','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(7,'KPi0SWU1hfF66O0anr4AzzvPWe_ikjek',15,'playground:p-lu','playground:p-lu','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(8,'Y7vs_8Psy--0ppcii_ALZhXS5PNr1CDf',16,'playground:p-fang','playground:p-fang','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(9,'Ntjo2a6uQs4zTSrB5ijCPBrF9AOg6W6Y',17,'playground:p-zhou','playground:p-zhou','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(10,'x4DxDNiwCaF1xmkhW04GZdIq8D-3nebQ',18,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(11,'KE_R894fTTeKpumIrgvWMCNxoeXD3DWN',19,'playground:p-wen','playground:p-wen','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(12,'bqnPAetImXv7LSYzHytlR9zvwsmk-K0e',20,'playground:p-wang','playground:p-wang','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(13,'8kxgCA-_HFpfQxG9l-t0ComU0yomY4so',21,'playground:p-chen','playground:p-chen','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(14,'QPd_3JrvqOFNxGkoa-Lcx4NYbiGNYcgd',22,'playground:p-gao','playground:p-gao','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(15,'7wEjcmjO2UV_q-NGfEem6ZaryY9CPke0',23,'playground:p-admin','playground:p-admin','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(16,'fxQibgVmSPjAXA-lcLgm-OgHLF_l91At',24,'playground:p-duty','playground:p-duty','我去','我去','',1795996157853888);
INSERT INTO "buttons" VALUES(17,'Nn0dy4Eth4YiPdukhPNxOSITBuJyptqg',25,'playground:p-bai','playground:p-bai','接','接 3','',1795996157859374);
INSERT INTO "buttons" VALUES(18,'IIfCGCDS16EVrFDh91TXOkptjxqu5dbr',25,'playground:p-bai','playground:p-bai','转','转 3','',1795996157859374);
INSERT INTO "buttons" VALUES(19,'yNHHS2u4XKYCVdO20xW5UqYM7x7LPsua',25,'playground:p-bai','playground:p-bai','晚点','晚点','',1795996157859374);
INSERT INTO "buttons" VALUES(20,'h4FBd4GuTT053D9fVDuNpjY6_2SCrvH2',25,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1795996157859374);
INSERT INTO "buttons" VALUES(21,'6iCm3sKXfj53SiBVn3RI-p8hUVp8lprj',27,'playground:p-xu','playground:p-xu','愿意','愿意','disputes.join',1795996157912531);
INSERT INTO "buttons" VALUES(22,'AMDwvmJjozJ5BefClKnwMufSCER3eP6P',27,'playground:p-xu','playground:p-xu','不愿意','不愿意','disputes.join',1795996157912531);
INSERT INTO "buttons" VALUES(23,'4H7qP9xtLwHDkeH2RN2Z8Sk8KCS957jn',27,'playground:p-xu','playground:p-xu','换人','换人','disputes.join',1795996157912531);
INSERT INTO "buttons" VALUES(24,'qHQjsuNu1N0mtPEZdEyFDPDhbnUzyTJo',28,'playground:p-wen','playground:p-wen','接','接 4','',1795996157912531);
INSERT INTO "buttons" VALUES(25,'DzbqbrG-MTFaUoG0QwbddwMiot3jmGdz',28,'playground:p-wen','playground:p-wen','转','转 4','',1795996157912531);
INSERT INTO "buttons" VALUES(26,'RnwGSwLsotZI9IzYGdHKBL8u_h3BziIa',28,'playground:p-wen','playground:p-wen','晚点','晚点','',1795996157912531);
INSERT INTO "buttons" VALUES(27,'moD2_VSDJpxVx0xsjp9Pv08GnofHJz-x',28,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1795996157912531);
INSERT INTO "buttons" VALUES(28,'qxAAjO0zFv_XYAbFuMtTIXVI5q29f_we',36,'playground:p-su','playground:p-su','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(29,'u8UMmTakP03EptcxH7H4O9_Wkeoy_VYA',37,'playground:p-zeng','playground:p-zeng','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(30,'ShlcE5kovn-QTnJU-4Kz3uMqV--H2T-R',38,'playground:p-jiang','playground:p-jiang','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(31,'Gi_vSk-hKQYrkSoBqYKIG2ysbfGRMRTR',39,'playground:p-lu','playground:p-lu','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(32,'aAf0p6G8LsvQrLr9om0nf4v0UVZyB1zR',40,'playground:p-fang','playground:p-fang','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(33,'bpVJu29hOikKuUsSPOg8iJPxAeAqYV1x',41,'playground:p-zhou','playground:p-zhou','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(34,'vRiv4TnfjeQzybSA97RhtUX1_zqOgAUb',42,'playground:p-zhuang','playground:p-zhuang','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(35,'UMRRQYYVUSEdzPwXE1KCzeM0PsLWZJmA',43,'playground:p-wen','playground:p-wen','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(36,'MxwulypV93LJ04gdC0vXLPrIMZqyfswN',44,'playground:p-wang','playground:p-wang','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(37,'nTbZGUjfhJmx60N66Qz058dY7j0_thG6',45,'playground:p-chen','playground:p-chen','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(38,'l_NAOygwss1xBRnuMVBw6e9GWQFHBxZ5',46,'playground:p-gao','playground:p-gao','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(39,'8KDmZgm1DHEuHarLix1ktXcriNIqEOW7',47,'playground:p-admin','playground:p-admin','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(40,'c9UjEcrTqySg3aT510pKVBbJsxWJbOWg',48,'playground:p-duty','playground:p-duty','我去','我去','',1796006958107997);
INSERT INTO "buttons" VALUES(41,'ykp9zdcTteAY_a62A0DfA1ed3ffEcAnq',49,'playground:p-bai','playground:p-bai','接','接 3','',1796006958127085);
INSERT INTO "buttons" VALUES(42,'WQBVLKCV0V6IKEVunmiS1hIl-w4rFpj1',49,'playground:p-bai','playground:p-bai','转','转 3','',1796006958127085);
INSERT INTO "buttons" VALUES(43,'i-bn2AXqGI9C719wNF1Qp6w-dZQykhmy',49,'playground:p-bai','playground:p-bai','晚点','晚点','',1796006958127085);
INSERT INTO "buttons" VALUES(44,'z-wS4N6fv_VtWUEfsBmYU94Op-faMDDW',49,'playground:p-bai','playground:p-bai','不归我','不归我 3','',1796006958127085);
INSERT INTO "buttons" VALUES(45,'IlWZPJ5ZSjpDQFnntX856O9oCX7TnXOw',50,'playground:p-wen','playground:p-wen','接','接 4','',1796006958130996);
INSERT INTO "buttons" VALUES(46,'4kWgieFJhFqbjShCCDkCtgd6uMSE2mUv',50,'playground:p-wen','playground:p-wen','转','转 4','',1796006958130996);
INSERT INTO "buttons" VALUES(47,'0Q4y60WrtMQqCdwEC5epsaZoEXCf9b7Q',50,'playground:p-wen','playground:p-wen','晚点','晚点','',1796006958130996);
INSERT INTO "buttons" VALUES(48,'6MCEgbQd5VPv7FrIB_U7w3UaJISve-rV',50,'playground:p-wen','playground:p-wen','不归我','不归我 4','',1796006958130996);
INSERT INTO "buttons" VALUES(49,'e-iOTtCCVR4dnMw4DDvSV9L64lfDvLPp',52,'playground:p-bai','playground:p-bai','收到','收到','',1796100558165057);
CREATE TABLE claims (
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	unit_place_id INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_claims_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_claims_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT fk_claims_unit_place_id FOREIGN KEY(unit_place_id) REFERENCES places (id)
);
CREATE TABLE codes (
	hash VARCHAR NOT NULL, 
	purpose JSON NOT NULL, 
	until INTEGER NOT NULL, 
	CONSTRAINT pk_codes PRIMARY KEY (hash)
);
CREATE TABLE consults (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	asker_id INTEGER NOT NULL, 
	expert_id INTEGER, 
	skill VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	ticket_id INTEGER, 
	words VARCHAR NOT NULL, 
	named BOOLEAN NOT NULL, 
	tried JSON NOT NULL, 
	asked_at INTEGER NOT NULL, 
	CONSTRAINT fk_consults_asker_id FOREIGN KEY(asker_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_expert_id FOREIGN KEY(expert_id) REFERENCES people (id), 
	CONSTRAINT fk_consults_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_consults_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
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
CREATE TABLE dispute_points (
	ticket_id INTEGER NOT NULL, 
	draft INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_dispute_points PRIMARY KEY (ticket_id, draft, number), 
	CONSTRAINT fk_dispute_points_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
CREATE TABLE dispute_sides (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	lent BOOLEAN NOT NULL, 
	refused_id INTEGER, 
	draft INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	CONSTRAINT pk_dispute_sides PRIMARY KEY (id), 
	CONSTRAINT fk_dispute_sides_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_refused_id FOREIGN KEY(refused_id) REFERENCES people (id), 
	CONSTRAINT fk_dispute_sides_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_dispute_sides_ticket_id_person_id UNIQUE (ticket_id, person_id)
);
INSERT INTO "dispute_sides" VALUES(1,4,3,'','',0,NULL,0,1);
CREATE TABLE disputes (
	ticket_id INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	result VARCHAR NOT NULL, 
	draft INTEGER NOT NULL, 
	opened_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	ended_at INTEGER, 
	CONSTRAINT pk_disputes PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_disputes_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "disputes" VALUES(4,1,'asking','',0,1795736957912531,1798328957912531,NULL);
CREATE TABLE expert_turns (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	skill VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_expert_turns PRIMARY KEY (id), 
	CONSTRAINT fk_expert_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_expert_turns_person_id_skill UNIQUE (person_id, skill)
);
CREATE TABLE facts (
	name VARCHAR NOT NULL, 
	value JSON NOT NULL, 
	CONSTRAINT pk_facts PRIMARY KEY (name)
);
INSERT INTO "facts" VALUES('clock.ahead',108000);
INSERT INTO "facts" VALUES('erasing.nobody',26);
CREATE TABLE groups (
	address VARCHAR NOT NULL, 
	place_id INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	bound_at INTEGER NOT NULL, lost_at INTEGER, suspended_at INTEGER, heard_by VARCHAR, 
	CONSTRAINT pk_groups PRIMARY KEY (address), 
	CONSTRAINT fk_groups_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
INSERT INTO "groups" VALUES('playground:g-estate',3,'观远里业主群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-work',3,'观远里办事群','work',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-1',4,'观远里1栋邻里群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-2',5,'观远里2栋邻里群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3',6,'观远里3栋邻里群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-4',7,'观远里4栋邻里群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-5',8,'观远里5栋邻里群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-1',13,'3栋1单元群','residents',1795733357514361,NULL,NULL,NULL);
INSERT INTO "groups" VALUES('playground:g-3-2',14,'3栋2单元群','residents',1795733357514361,NULL,NULL,NULL);
CREATE TABLE heard (
	message_id VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_heard PRIMARY KEY (message_id)
);
INSERT INTO "heard" VALUES('playground:bf486158d81646ba8fd392dfc53cde19',1795733357636815);
INSERT INTO "heard" VALUES('playground:d47018b19f6d4f9fa28f147450390f7d',1795733357685667);
INSERT INTO "heard" VALUES('playground:7011ab2d90384b6d94b6b8b93e71d8c5',1795733357693772);
INSERT INTO "heard" VALUES('playground:f58832ddf60046248b3ff24659f6eb14',1795733357735262);
INSERT INTO "heard" VALUES('playground:d6032099df50429fb38ee741ce6d5ef2',1795733357765437);
INSERT INTO "heard" VALUES('playground:d57a8f4766684c269fbe0bd914192d89',1795733357794250);
INSERT INTO "heard" VALUES('playground:5f6ff7e4c6374d00a6d88962ba6293eb',1795733357823707);
INSERT INTO "heard" VALUES('playground:806ee8f15aef427f8eb28806fa8ab85f',1795736957912531);
INSERT INTO "heard" VALUES('playground:29bf358f541a46eca71a93e216127746',1795736957950321);
INSERT INTO "heard" VALUES('playground:59075dbc0ad143bca41fb1c163a61f02',1795736957982331);
INSERT INTO "heard" VALUES('playground:71a34c27d1794caaa959722d5b97ac80',1795736958011501);
INSERT INTO "heard" VALUES('playground:e752e47e19844a3083c1423777bb6234',1795736958036337);
INSERT INTO "heard" VALUES('playground:ae5f0816667548d79da3d0823175de3c',1795736958063620);
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
INSERT INTO "journal" VALUES(1,'neighbourhood.imported',NULL,NULL,1795733357514361,'{"groups": 9, "households": 20, "people": 25, "places": 15, "roles": 22, "services": 5, "shifts": 0}');
INSERT INTO "journal" VALUES(2,'ticket.opened',1,1,1795733357636815,'{"asked": false, "because": ["楼道灯", "坏", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(3,'ticket.assigned',1,NULL,1795733357636815,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(4,'ticket.joined',1,2,1795733357685667,'{"households": 2}');
INSERT INTO "journal" VALUES(5,'ticket.opened',2,7,1795733357693772,'{"asked": false, "because": ["电梯", "困人", "栋"], "sure": 0.89}');
INSERT INTO "journal" VALUES(6,'ticket.assigned',2,NULL,1795733357693772,'{"to": 16, "why": "opened"}');
INSERT INTO "journal" VALUES(7,'alarm.raised',2,NULL,1795733357693772,'{"danger": "trapped"}');
INSERT INTO "journal" VALUES(8,'ticket.taken',1,9,1795733357735262,'{"was": 9}');
INSERT INTO "journal" VALUES(9,'round.postponed',NULL,9,1795733357765437,'{"minutes": 120.0}');
INSERT INTO "journal" VALUES(10,'ticket.opened',3,1,1795733357794250,'{"asked": false, "because": ["漏水", "了"], "sure": 0.97}');
INSERT INTO "journal" VALUES(11,'ticket.assigned',3,NULL,1795733357794250,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(12,'talk.unheeded',NULL,NULL,1795733357823707,'{}');
INSERT INTO "journal" VALUES(13,'ticket.assigned',2,NULL,1795736957853888,'{"to": 17, "was": 16, "why": "silent"}');
INSERT INTO "journal" VALUES(14,'circle.widened',2,NULL,1795736957853888,'{"times": 1}');
INSERT INTO "journal" VALUES(15,'ticket.opened',4,3,1795736957912531,'{"asked": false, "because": ["有完没完", "楼上", "天天"], "sure": 1.0}');
INSERT INTO "journal" VALUES(16,'ticket.assigned',4,NULL,1795736957912531,'{"to": 9, "why": "opened"}');
INSERT INTO "journal" VALUES(17,'ticket.done',1,9,1795736957950321,'{}');
INSERT INTO "journal" VALUES(18,'ticket.closed',1,1,1795736957982331,'{"judged": true}');
INSERT INTO "journal" VALUES(19,'command.refused',NULL,24,1795736958011501,'{}');
INSERT INTO "journal" VALUES(20,'person.left',NULL,24,1795736958036337,'{}');
INSERT INTO "journal" VALUES(21,'broadcast.drafted',NULL,24,1795736958063620,'{"broadcast": 1}');
INSERT INTO "journal" VALUES(22,'ticket.assigned',2,NULL,1795747758107997,'{"to": 23, "was": 17, "why": "silent"}');
INSERT INTO "journal" VALUES(23,'circle.widened',2,NULL,1795747758107997,'{"times": 2}');
INSERT INTO "journal" VALUES(24,'ticket.stuck',4,NULL,1795747758145334,'{}');
INSERT INTO "journal" VALUES(25,'ticket.assigned',3,NULL,1795841358208956,'{"to": 10, "was": 9, "why": "silent"}');
CREATE TABLE lifelines (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	phone VARCHAR DEFAULT '' NOT NULL, 
	asked_at INTEGER NOT NULL, 
	agreed_at INTEGER, 
	CONSTRAINT pk_lifelines PRIMARY KEY (id), 
	CONSTRAINT fk_lifelines_contact_id FOREIGN KEY(contact_id) REFERENCES people (id), 
	CONSTRAINT fk_lifelines_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT uq_lifelines_person_id_contact_id UNIQUE (person_id, contact_id)
);
CREATE TABLE meeting_items (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, decided BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_items PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id), 
	CONSTRAINT fk_meeting_items_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_meeting_items_meeting_id_ticket_id UNIQUE (meeting_id, ticket_id)
);
CREATE TABLE meetings (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	begins_at INTEGER NOT NULL, 
	held_at INTEGER, 
	CONSTRAINT pk_meetings PRIMARY KEY (id), 
	CONSTRAINT fk_meetings_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_meetings_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE optouts (
	hash VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_optouts PRIMARY KEY (hash)
);
INSERT INTO "optouts" VALUES('4a627e30dc5cc24c06608e2ff533553150b5d211c0d2ff252d3a10965d0e47a9',1795733357823707);
CREATE TABLE orders (
	ticket_id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	CONSTRAINT pk_orders PRIMARY KEY (ticket_id), 
	CONSTRAINT fk_orders_service_id FOREIGN KEY(service_id) REFERENCES services (id), 
	CONSTRAINT fk_orders_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
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
INSERT INTO "outbox" VALUES(1,'playground:g-3-2','group','','playground:p-lan',NULL,1,'sent',1795733357636815,1795733357636815,0,'4e95486668284be1b1aec3e3009779c7','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(2,'playground:g-estate','group','','playground:p-guo',NULL,2,'sent',1795733357693772,1795733357693772,0,'58b8a229ac854d6b99b808ce3f23804a','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(3,'playground:p-lu','private','',NULL,NULL,2,'sent',1795733357693772,1795733357693772,0,'f5abe07433be4be8a7ee5b26d4e8fe68','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(4,'playground:p-fang','private','',NULL,NULL,2,'sent',1795733357693772,1795733357693772,0,'bba03fd8b3774cd582f59294cf919776','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(5,'playground:p-wang','private','',NULL,NULL,2,'sent',1795733357693772,1795733357693772,0,'4501e5113eab4404b41a56de82751574','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(6,'playground:g-work','work','',NULL,NULL,2,'sent',1795733357693772,1795733357693772,0,'21b4c599acbb4b18be4a867563ec040e','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(7,'playground:p-guo','private','',NULL,NULL,2,'sent',1795733357693772,1795733357693772,0,'01e9f57452f54ae9b113978ff0eb19a7','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(8,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795733357735262,1795733357735262,0,'defb000b0942428ca3d53071f81e6bef','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(9,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795733357765437,1795733357765437,0,'8993e0c61b67491c8ec975bd238cb009','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(10,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795733357794250,1795733357794250,0,'c1a563a6bbcb4f8ba6dd549dead5c789','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(11,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795733357823707,1795733357823707,0,'e2e6891334fa403c9ad79593e3bed947','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(12,'playground:p-su','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'d474cfb1778d46cb8d90ee51f99673eb','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(13,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'390b0e4404dc44e29b8f472c887ddeea','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(14,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'f0e389989c45411c8051c69cb617f1f6','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(15,'playground:p-lu','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'467ea33f4dad4e53b3bba3b58b9618e2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(16,'playground:p-fang','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'cd5e79088f7240cb94896890b91c7097','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(17,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'6e9b7286841346ea9eb2a45a797527af','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(18,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'d4ad5eec5dc74ac4bd33c909920def32','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(19,'playground:p-wen','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'8a0cfeb71d2d4feaaef4dc46d83d9452','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(20,'playground:p-wang','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'7daa7fdf2da2465d853c3aa3f73baddd','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(21,'playground:p-chen','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'787bf3aedcc04019b783091a3e34b66c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(22,'playground:p-gao','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'2626f6818a20406483604d0a8f38bd3c','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(23,'playground:p-admin','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'43ba159e259340d2b3c0b14a49fe953b','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(24,'playground:p-duty','private','',NULL,NULL,2,'sent',1795736957853888,1795736957853888,0,'25daab5851254107a022e1935e25f1a2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(25,'playground:p-bai','private','',NULL,NULL,3,'sent',1795736957859374,1795736957859374,0,'93e0f80f009348ffbca412c7b35ad524','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(26,'playground:g-3-2','group','',NULL,NULL,4,'sent',1795736957912531,1795736957912531,0,'dc12f86262ac4a4e9958cda3a3002a63','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(27,'playground:p-xu','private','',NULL,NULL,4,'sent',1795736957912531,1795736957912531,0,'bb459bd1830a4516b78178606d819536','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(28,'playground:p-wen','private','',NULL,NULL,4,'sent',1795736957912531,1795736957912531,0,'6529308c504f4c7fa0f7713c5366c00f','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(29,'playground:g-3-2','group','',NULL,NULL,1,'sent',1795736957950321,1795736957950321,0,'62ee72fad4144b30a6d4786c5c9c0583','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(30,'playground:p-bai','private','',NULL,NULL,NULL,'sent',1795736957950321,1795736957950321,0,'843010f93ddc4b04a6ffe0b230026548','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(31,'playground:p-lan','private','',NULL,NULL,NULL,'sent',1795736957982331,1795736957982331,0,'88a89bf8fc7b43528c87507560f1b2df','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(32,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795736958011501,1795736958011501,0,'131652b972fc4b5fad12c232a60f6b69','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(33,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795736958036337,1795736958036337,0,'8b9add689dc4418d83be27d5db8dfad2','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(34,'playground:p-fang','private','',NULL,NULL,NULL,'sent',1795736958063620,1795736958063620,0,'c7add1cd42ce412682754dd3ec22f47e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(35,'playground:p-admin','private','',NULL,NULL,NULL,'sent',1795736958063620,1795736958063620,0,'6a438136e3464b6388fea1333d4cbad7','playground','say',NULL,0,0,'answer',NULL);
INSERT INTO "outbox" VALUES(36,'playground:p-su','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'cb88aac263ea4acaadd64b6d1fce85a9','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(37,'playground:p-zeng','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'f527df8aff98461f98a258d1e86861f2','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(38,'playground:p-jiang','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'838d95f75959483aaeb1f41f89af755f','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(39,'playground:p-lu','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'efb67cae496845ffb117ff4cf3d09199','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(40,'playground:p-fang','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'fa3dd4e204744017ad94c2fb21c130a8','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(41,'playground:p-zhou','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'c137b6812ace4e3e996f152785ffe927','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(42,'playground:p-zhuang','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'a350c25b701c4f8cb2dcf5a5f11f6458','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(43,'playground:p-wen','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'d46f202291f34617b3f0d9d1c43e7124','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(44,'playground:p-wang','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'f36ca3ef0df04689a311c65788e8c643','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(45,'playground:p-chen','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'b727a1e0c9784883a73f049f3fe044fe','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(46,'playground:p-gao','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'57b865ae30cb480ba25c9a6aaba105bc','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(47,'playground:p-admin','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'0b1aff988b5a48779361db35f2e58372','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(48,'playground:p-duty','private','',NULL,NULL,2,'sent',1795747758107997,1795747758107997,0,'a50adc0003554c7cb4413b9fbeed84e1','playground','say',NULL,1,0,'emergency',NULL);
INSERT INTO "outbox" VALUES(49,'playground:p-bai','private','',NULL,NULL,3,'sent',1795747758127085,1795747758127085,0,'cf58b8a46761473fb4b5394a5de4835e','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(50,'playground:p-wen','private','',NULL,NULL,4,'sent',1795747758130996,1795747758130996,0,'82c022a21d91471db09e7fd2019307ae','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(51,'playground:p-admin','private','',NULL,NULL,4,'sent',1795747758145334,1795747758145334,0,'dc9a6e8715d947ac82a0eb1708b599f0','playground','say',NULL,0,0,'status',NULL);
INSERT INTO "outbox" VALUES(52,'playground:p-bai','private','',NULL,NULL,3,'sent',1795841358165057,1795841358165057,0,'ddafb5951fa74bc8bbbea8fcc087d569','playground','say',NULL,0,0,'status',NULL);
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
INSERT INTO "people" VALUES(24,'小郑',NULL,1795996158036337);
INSERT INTO "people" VALUES(25,'魏晨',NULL,NULL);
INSERT INTO "people" VALUES(26,'',NULL,NULL);
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
CREATE TABLE publications (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	week VARCHAR NOT NULL, 
	figures JSON NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_publications PRIMARY KEY (id), 
	CONSTRAINT fk_publications_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_publications_place_id_week UNIQUE (place_id, week)
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
INSERT INTO "questions" VALUES(2,3,'disputes.join','{"ticket": 4}',1795736957912531,1798328957912531);
CREATE TABLE readings (
	id INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	link VARCHAR NOT NULL, 
	salt VARCHAR, 
	at INTEGER, 
	by_id INTEGER, 
	about_id INTEGER, 
	field VARCHAR, 
	why VARCHAR, 
	CONSTRAINT pk_readings PRIMARY KEY (id)
);
INSERT INTO "readings" VALUES(1,'06fbfc3b4bb2e81504395c7c62036e9529c74fd73ea3ccc87472872067521863','e08c995079106353bc747d8aa59f5b9c795e22f2fc52de778a99799625f8b7da','4fd0dc182b490659a9e96b59dc8923bb',1795733357693772,16,7,'words+name','#2');
INSERT INTO "readings" VALUES(2,'fdd60c0f9b97a604e4daaff09bc424dc7a8da9e88baa118645bda6334956231a','39a3908202b3c6ab7566fcadf73afcd6aae7e8f5f8de2a7e4dbce2eb2c40b49e','7cf93207d14c75078a539fb77c0cb6f1',1795733357693772,17,7,'words+name','#2');
INSERT INTO "readings" VALUES(3,'d48f3dc35e9aa386880737d7f7b3044d7fb6a9fd5136c8b1d2f3a8602c54e2a1','ca0ef256f3d6d2f9e4d89205c50398a8f1147bc4e0464116415f8eae29259a08','5da0f1e957fd8a1f76dd1880aacbae94',1795733357693772,21,7,'words+name','#2');
INSERT INTO "readings" VALUES(4,'a693d11cc57ef52d12eeff8b2acef516bb6f10a0fc8c309db84486712980b3a7','1a9269c4edb656ed5a937c6894dde89da0bd12c74b86f956417406dd27464de9','0f6fabcc11feaefd4969fa98dd53435b',1795733357735262,9,1,'words','#1');
INSERT INTO "readings" VALUES(5,'20e9f5ae1bb6aaff43de1b961acfdc6c7dd966c0382dfbebffd116de3b7abc85','6d00fc4c110838a8357a451e2c020212d72e1b177bc6ababeb81bda38bf708c9','f2442f0044dccdf16817557b23fc25ca',1795736957859374,9,1,'words','#3');
INSERT INTO "readings" VALUES(6,'116987d0df584938439bc785827d0c9eb0da5cb0f80bb8184d16b7ce3457df0e','9dac94de91dc7d04658f86d5f8603fde5b6fd113620e5ddcaec3f464aa8ebd77','4c25accf2a1f17ed680750b2f1709aa2',1795736957912531,20,3,'words','#4');
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
CREATE TABLE remarks (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	verb VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_remarks PRIMARY KEY (id), 
	CONSTRAINT fk_remarks_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_remarks_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id)
);
INSERT INTO "remarks" VALUES(1,1,9,'ticket.done','换了灯泡',1795736957950321);
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
INSERT INTO "reports" VALUES(1,1,1,1,'playground:g-3-2','playground:bf486158d81646ba8fd392dfc53cde19',1,1795733357636815);
INSERT INTO "reports" VALUES(2,1,2,2,'playground:g-3-2','playground:d47018b19f6d4f9fa28f147450390f7d',1,1795733357685667);
INSERT INTO "reports" VALUES(3,2,7,7,'playground:g-estate','playground:7011ab2d90384b6d94b6b8b93e71d8c5',0,1795733357693772);
INSERT INTO "reports" VALUES(4,3,1,1,'playground:p-lan','playground:d57a8f4766684c269fbe0bd914192d89',0,1795733357794250);
INSERT INTO "reports" VALUES(5,4,3,3,'playground:g-3-2','playground:806ee8f15aef427f8eb28806fa8ab85f',0,1795736957912531);
CREATE TABLE residences (
	person_id INTEGER NOT NULL, 
	household_id INTEGER NOT NULL, 
	tie VARCHAR NOT NULL, 
	until INTEGER, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_residences PRIMARY KEY (person_id, household_id), 
	CONSTRAINT fk_residences_household_id FOREIGN KEY(household_id) REFERENCES households (id), 
	CONSTRAINT fk_residences_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
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
INSERT INTO "roles" VALUES(1,9,'单元长',14,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(2,10,'单元长',14,1,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(3,11,'楼长',6,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(4,12,'楼长',6,1,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(5,12,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(6,13,'楼长',4,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(7,14,'楼长',5,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(8,14,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(9,15,'楼长',7,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(10,15,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(11,16,'楼长',8,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(12,17,'支部书记',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(13,17,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(14,18,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(15,19,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(16,20,'党员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(17,20,'调解员',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(18,21,'物业',3,0,'维修',1795733357514361,NULL);
INSERT INTO "roles" VALUES(19,22,'服务队',3,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(20,23,'网格员',2,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(21,24,'管理员',1,0,'',1795733357514361,NULL);
INSERT INTO "roles" VALUES(22,25,'街道值班',1,0,'',1795733357514361,NULL);
CREATE TABLE rounds (
	person_id INTEGER NOT NULL, 
	started_at INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	CONSTRAINT pk_rounds PRIMARY KEY (person_id), 
	CONSTRAINT fk_rounds_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE services (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	provider VARCHAR NOT NULL, 
	price VARCHAR NOT NULL, 
	about VARCHAR NOT NULL, capacity INTEGER DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_services PRIMARY KEY (id), 
	CONSTRAINT fk_services_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_services_place_id_name UNIQUE (place_id, name)
);
INSERT INTO "services" VALUES(1,3,'通下水道','下水道 马桶 堵了 疏通','近邻服务队','普通60元，疏通机120元','两小时内上门',0);
INSERT INTO "services" VALUES(2,3,'换灯泡水龙头','灯泡 灯管 水龙头 角阀','近邻服务队','30元，材料另算','自己买好材料也行',0);
INSERT INTO "services" VALUES(3,3,'开锁换锁','开锁 换锁 钥匙 锁在门外','近邻服务队','开锁80元，换锁芯150元起','要看身份证',0);
INSERT INTO "services" VALUES(4,3,'上门理发','理发 剪头发','近邻服务队','15元，七十岁以上免费','每周三',0);
INSERT INTO "services" VALUES(5,3,'家电清洗','洗空调 油烟机 洗衣机','近邻服务队','空调挂机70元，油烟机150元','提前一天约',0);
CREATE TABLE shifts (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	point VARCHAR NOT NULL, 
	person_id INTEGER NOT NULL, 
	starts_at INTEGER NOT NULL, 
	ends_at INTEGER NOT NULL, 
	CONSTRAINT pk_shifts PRIMARY KEY (id), 
	CONSTRAINT fk_shifts_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_shifts_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT uq_shifts_place_id_point_starts_at_person_id UNIQUE (place_id, point, starts_at, person_id)
);
CREATE TABLE summonses (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	department VARCHAR NOT NULL, 
	person_id INTEGER, 
	response VARCHAR, 
	reason VARCHAR NOT NULL, 
	proposed_at INTEGER, 
	answered_at INTEGER, 
	raised_at INTEGER, 
	CONSTRAINT pk_summonses PRIMARY KEY (id), 
	CONSTRAINT fk_summonses_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_summonses_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_summonses_ticket_id_department UNIQUE (ticket_id, department)
);
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
	score VARCHAR, parent_id INTEGER CONSTRAINT fk_tickets_parent_id REFERENCES tickets (id), estate_id INTEGER, 
	CONSTRAINT fk_tickets_level_id FOREIGN KEY(level_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_merged_into FOREIGN KEY(merged_into) REFERENCES tickets (id), 
	CONSTRAINT fk_tickets_owner_id FOREIGN KEY(owner_id) REFERENCES people (id), 
	CONSTRAINT fk_tickets_place_id FOREIGN KEY(place_id) REFERENCES places (id), 
	CONSTRAINT fk_tickets_reporter_id FOREIGN KEY(reporter_id) REFERENCES people (id)
);
INSERT INTO "tickets" VALUES(1,'need','facilities','楼道灯不亮','楼道灯坏了','已办结',0,1,14,'',14,1,9,0,NULL,'',1795733357636815,NULL,1795740557765437,1795736957950321,1795736957982331,'good',NULL,3);
INSERT INTO "tickets" VALUES(2,'need','elevator','电梯困人','5栋电梯困人了','待接单',1,1,8,'',2,7,23,0,NULL,'',1795733357693772,NULL,1795733657693772,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(3,'need','housing','漏水','我家漏水了','待接单',0,0,14,'',14,1,10,0,NULL,'',1795733357794250,NULL,1795737600000000,NULL,NULL,NULL,NULL,3);
INSERT INTO "tickets" VALUES(4,'dispute','noise','噪声','楼上天天半夜拖椅子，吵死了，你有完没完','待接单',0,0,14,'',3,3,20,0,NULL,'',1795736957912531,1795736957912531,1795740600000000,NULL,NULL,NULL,NULL,3);
CREATE TABLE timers (
	"key" VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	due_at INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	CONSTRAINT pk_timers PRIMARY KEY ("key")
);
INSERT INTO "timers" VALUES('figures.monthly:','figures.monthly',1796086800000000,'{}');
INSERT INTO "timers" VALUES('figures.weekly:','figures.weekly',1796002200000000,'{}');
INSERT INTO "timers" VALUES('noises.weekly:','noises.weekly',1796000400000000,'{}');
INSERT INTO "timers" VALUES('disputes.clock:4','disputes.clock',1798328957912531,'{"ticket": 4}');
INSERT INTO "timers" VALUES('disputes.chase:4','disputes.chase',1795996157912531,'{"ticket": 4}');
INSERT INTO "timers" VALUES('housekeeping.hourly:','housekeeping.hourly',1795842300000000,'{}');
INSERT INTO "timers" VALUES('handovers.hourly:','handovers.hourly',1795842600000000,'{}');
INSERT INTO "timers" VALUES('housekeeping.daily:','housekeeping.daily',1795894800000000,'{}');
INSERT INTO "timers" VALUES('rotas.tidy:','rotas.tidy',1795894800000000,'{}');
INSERT INTO "timers" VALUES('disputes.forget:','disputes.forget',1795897200000000,'{}');
INSERT INTO "timers" VALUES('ways.daily:','ways.daily',1795912200000000,'{}');
INSERT INTO "timers" VALUES('emergencies.review:2','emergencies.review',1795914000000000,'{"ticket": 2}');
INSERT INTO "timers" VALUES('memberships.daily:','memberships.daily',1795914000000000,'{}');
INSERT INTO "timers" VALUES('leftovers.daily:','leftovers.daily',1795915800000000,'{}');
INSERT INTO "timers" VALUES('bindings.told:','bindings.told',1795917600000000,'{}');
INSERT INTO "timers" VALUES('reminders.begin:10','reminders.begin',1795845600000000,'{"person": 10}');
CREATE TABLE turns (
	person_id INTEGER NOT NULL, 
	place_in_line INTEGER NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (person_id), 
	CONSTRAINT fk_turns_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
CREATE TABLE versions (
	name VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_versions PRIMARY KEY (name)
);
CREATE TABLE volunteers (
	person_id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	unit VARCHAR NOT NULL, 
	skills VARCHAR NOT NULL, 
	shown BOOLEAN DEFAULT 0 NOT NULL, 
	at INTEGER NOT NULL, 
	CONSTRAINT pk_volunteers PRIMARY KEY (person_id), 
	CONSTRAINT fk_volunteers_person_id FOREIGN KEY(person_id) REFERENCES people (id), 
	CONSTRAINT fk_volunteers_place_id FOREIGN KEY(place_id) REFERENCES places (id)
);
CREATE TABLE whistles (
	id INTEGER NOT NULL, 
	ticket_id INTEGER NOT NULL, 
	caller_id INTEGER, 
	lead VARCHAR NOT NULL, 
	meets_at INTEGER NOT NULL, 
	due_at INTEGER NOT NULL, 
	blown_at INTEGER NOT NULL, 
	told_at INTEGER, 
	finding VARCHAR NOT NULL, 
	works_from INTEGER, 
	works_until INTEGER, 
	ended_at INTEGER, 
	CONSTRAINT pk_whistles PRIMARY KEY (id), 
	CONSTRAINT fk_whistles_caller_id FOREIGN KEY(caller_id) REFERENCES people (id), 
	CONSTRAINT fk_whistles_ticket_id FOREIGN KEY(ticket_id) REFERENCES tickets (id), 
	CONSTRAINT uq_whistles_ticket_id UNIQUE (ticket_id)
);
CREATE TABLE windows (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	workday BOOLEAN NOT NULL, 
	opens INTEGER NOT NULL, 
	closes INTEGER NOT NULL, 
	CONSTRAINT pk_windows PRIMARY KEY (id), 
	CONSTRAINT fk_windows_person_id FOREIGN KEY(person_id) REFERENCES people (id)
);
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
CREATE INDEX ix_readings_at ON readings (at);
CREATE INDEX ix_readings_by_id ON readings (by_id);
CREATE INDEX ix_readings_about_id ON readings (about_id);
CREATE INDEX ix_disputes_ended_at ON disputes (ended_at);
CREATE INDEX ix_dispute_sides_person_id ON dispute_sides (person_id);
CREATE INDEX ix_lifelines_contact_id ON lifelines (contact_id);
CREATE INDEX ix_windows_person_id ON windows (person_id);
CREATE INDEX ix_claims_person_id ON claims (person_id);
CREATE INDEX ix_orders_service ON orders (service_id);
CREATE INDEX ix_residences_household_id ON residences (household_id);
CREATE INDEX ix_volunteers_place_id ON volunteers (place_id);
CREATE INDEX ix_shifts_ends_at ON shifts (ends_at);
CREATE INDEX ix_shifts_person_id ON shifts (person_id);
CREATE INDEX ix_shifts_place ON shifts (place_id, ends_at);
CREATE INDEX ix_remarks_person_id ON remarks (person_id);
CREATE INDEX ix_remarks_ticket_id ON remarks (ticket_id);
CREATE INDEX ix_whistles_caller_id ON whistles (caller_id);
CREATE INDEX ix_summonses_person_id ON summonses (person_id);
CREATE INDEX ix_consults_asker_id ON consults (asker_id);
CREATE INDEX ix_consults_expert_id ON consults (expert_id);
CREATE INDEX ix_meetings_place_id ON meetings (place_id);
CREATE INDEX ix_tickets_estate_matter ON tickets (estate_id, kind, subject, opened_at);
CREATE INDEX ix_places_kind ON places (kind, path);
CREATE INDEX ix_people_long_names ON people (name) WHERE length(name) > 12;
CREATE INDEX ix_people_given_names ON people (substr(name, length(name) - 1));
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tickets',4);
INSERT INTO "sqlite_sequence" VALUES('outbox',52);
INSERT INTO "sqlite_sequence" VALUES('broadcasts',1);
COMMIT;
